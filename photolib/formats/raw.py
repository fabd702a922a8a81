"""Camera RAW files (LibRaw): the preview the camera put inside, where it is large enough.

Developing the sensor data is slow and looks different from what the camera showed, so it is
done, at half size, only when the preview is too small for what is asked.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any, Literal

from photolib.formats.decoding.contract import Embedded, Format, Opened, Refused, Wanted
from photolib.formats.decoding.limits import check_memory, check_pixels
from photolib.formats.decoding.source import Source

if TYPE_CHECKING:
    from PIL import Image

PREVIEW_ONLY = "the end of the file is missing, so only the camera's preview can be seen"

_TIFF = (b"II*\0", b"MM\0*")
_OWN_SIGNATURES = (
    b"FUJIFILMCCD-RAW",
    b"IIRO",
    b"IIRS",
    b"MMOR",
    b"IIU\0",
    b"FOVb",
    b"\0MRM",
    b"HEAPCCDR",
    b"ARRI",
)
_DNG_VERSION = 0xC612  # DNG 1.7, in IFD 0
_ORIENTATION_OF_FLIP = {3: 3, 5: 8, 6: 6}  # LibRaw's sizes.flip to EXIF
_BYTES_PER_SENSOR_PIXEL = 8  # LibRaw's own buffers while half-size developing


def score(header: bytes) -> int:
    if header.startswith(_OWN_SIGNATURES) or header[4:12] == b"ftypcrx ":
        return 100
    if header.startswith(_TIFF):
        if header[8:10] == b"CR" or _has_tag(header, _DNG_VERSION):
            return 90
        return 50  # many RAW files are TIFF files by their looks; the extension decides
    return 0


def open_raw(source: Source, wanted: Wanted) -> Opened:
    import rawpy

    from photolib.formats.decoding.tiff_extent import is_cut_off

    with rawpy.imread(source.stream() if source.data is not None else str(source.path)) as raw:
        sizes = raw.sizes
        check_pixels(sizes.iwidth, sizes.iheight)
        orientation = _ORIENTATION_OF_FLIP.get(sizes.flip, 1)
        preview = _preview(raw)
        cut_off = source.data is not None and is_cut_off(source.data)
        if cut_off and preview is None:
            raise Refused("is missing its sensor data; copy it again from its source")
        if preview is not None and (
            cut_off or _is_enough(preview, sizes.iwidth, sizes.iheight, wanted)
        ):
            from photolib.formats.decoding.pillow_codec import describe, draft

            opened = describe(preview)
            if opened.orientation == 1:
                opened.orientation = orientation
            draft(opened, wanted)
            opened.warning = PREVIEW_ONLY if cut_off else None
        else:
            check_memory(sizes.raw_width, sizes.raw_height, _BYTES_PER_SENSOR_PIXEL)
            opened = Opened(_develop(raw), sizes.iwidth, sizes.iheight)
    opened.width, opened.height = sizes.iwidth, sizes.iheight
    if opened.embedded.exif is None or source.header.startswith(_TIFF):
        opened.embedded = Embedded(exif=source.data, xmp=opened.embedded.xmp)
    return opened


def _develop(raw: Any) -> Image.Image:
    """Half-size, with the camera's white balance; upright already."""
    from PIL import Image

    return Image.fromarray(raw.postprocess(half_size=True, use_camera_wb=True, output_bps=8))


def _preview(raw: Any) -> Image.Image | None:
    import rawpy
    from PIL import Image

    try:
        thumb = raw.extract_thumb()
    except rawpy.LibRawError:
        return None
    if thumb.format is rawpy.ThumbFormat.JPEG:
        try:
            return Image.open(BytesIO(thumb.data), formats=("JPEG",))
        except (OSError, ValueError):
            return None
    return Image.fromarray(thumb.data) if thumb.format is rawpy.ThumbFormat.BITMAP else None


def _is_enough(preview: Image.Image, width: int, height: int, wanted: Wanted) -> bool:
    """Large enough for what is asked; without a wish, for more than developing would give."""
    if wanted == Wanted():
        return max(preview.size) >= max(width, height) / 2
    short, long = min(preview.size), max(preview.size)
    return short >= (wanted.short_edge or 0) and long >= (wanted.long_edge or 0)


def _has_tag(header: bytes, tag: int) -> bool:
    """Whether the first directory of a TIFF file, as far as the header goes, has a tag."""
    order: Literal["little", "big"] = "little" if header[:2] == b"II" else "big"

    def number(at: int, size: int) -> int:
        return int.from_bytes(header[at : at + size], order)

    directory = number(4, 4)
    entries = range(number(directory, 2))
    return any(
        number(directory + 2 + 12 * entry, 2) == tag
        for entry in entries
        if directory + 14 + 12 * entry <= len(header)
    )


FORMAT = Format(
    key="raw",
    extensions=frozenset(
        {".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dcr", ".dng", ".erf", ".fff", ".gpr", ".iiq"}
        | {".kdc", ".mef", ".mos", ".mrw", ".nef", ".nrw", ".orf", ".pef", ".raf", ".raw", ".rw2"}
        | {".rwl", ".sr2", ".srf", ".srw", ".x3f"}
    ),
    score=score,
    open=open_raw,
)
