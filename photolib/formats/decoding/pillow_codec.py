"""Opening a file with one of Pillow's plugins, the way most formats do.

A format file names its plugins and its signatures; header reading, orientation and metadata
are the same for all. Orientation comes from EXIF or, where there is none, from XMP.
"""

from __future__ import annotations

import logging
import warnings

from PIL import Image, ImageFile

from photolib.formats.decoding.contract import Embedded, Opened, Refused, Wanted
from photolib.formats.decoding.limits import (
    MAX_DECODE_BYTES,
    MAX_PIXELS,
    bytes_per_pixel,
    check_pixels,
)
from photolib.formats.decoding.orientation import ORIENTATION_TAG
from photolib.formats.decoding.source import Source

log = logging.getLogger(__name__)

# Pillow warns above this and refuses above twice as much; ours comes first with a better text.
Image.MAX_IMAGE_PIXELS = MAX_PIXELS // 2
# A filter of the process, because catch_warnings is not thread-safe: damage found in a photo
# is told through Picture.warning, not on the terminal.
warnings.filterwarnings("ignore", module=r"PIL\.")
warnings.filterwarnings("ignore", category=Image.DecompressionBombWarning)
logging.getLogger("PIL").setLevel(logging.CRITICAL)

_IPTC_IN_PHOTOSHOP = 0x0404  # image resource id
_DRAFT_SCALES = (8, 4, 2, 1)


def open_with_pillow(source: Source, wanted: Wanted, plugins: tuple[str, ...]) -> Opened:
    """Read the header. Raises `Refused` for its size, and whatever Pillow raises."""
    try:
        image: ImageFile.ImageFile = Image.open(source.stream(), formats=plugins)
    except Image.DecompressionBombError as error:
        raise Refused(
            f"says it has more than the {MAX_PIXELS // 1_000_000} megapixels that can be "
            "opened; it is damaged, or has to be scaled down in another program"
        ) from error
    if source.data is not None:
        image.decodermaxblock = len(source.data)  # one piece: no copying in 64 KiB steps
    opened = describe(image)
    draft(opened, wanted)
    return opened


def describe(image: Image.Image) -> Opened:
    """Size, orientation, profile and raw metadata of an image whose header was read."""
    width, height = image.size
    check_pixels(width, height)
    return Opened(
        image=image,
        width=width,
        height=height,
        orientation=stored_orientation(image),
        embedded=Embedded(
            exif=_bytes_or_none(image.info.get("exif")),
            xmp=_bytes_or_none(image.info.get("xmp") or image.info.get("XML:com.adobe.xmp")),
            iptc=_iptc(image),
        ),
        icc=_bytes_or_none(image.info.get("icc_profile")),
    )


def draft(opened: Opened, wanted: Wanted) -> None:
    """Let the codec decode at 1/2, 1/4 or 1/8 where that is enough, or all that memory allows.

    Only JPEG scales, and HEIF when it holds a thumbnail large enough; for others nothing changes.
    """
    factor = wanted.reduction(opened.width, opened.height)
    if wanted == Wanted():
        whole = opened.width * opened.height * bytes_per_pixel(opened.image.mode)
        while whole > MAX_DECODE_BYTES * factor**2:
            factor *= 2
    scale = next(s for s in _DRAFT_SCALES if s <= factor)
    if scale > 1 and hasattr(opened.image, "draft"):
        opened.image.draft(None, (opened.width // scale, opened.height // scale))


def stored_orientation(image: Image.Image) -> int:
    """EXIF orientation, or that of XMP where EXIF has none; 1 when it says nothing usable."""
    try:
        value = image.getexif().get(ORIENTATION_TAG, 1)
    except Exception as error:  # a damaged EXIF block raises nearly anything
        log.debug("No orientation: %s", error)
        return 1
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _iptc(image: Image.Image) -> bytes | None:
    resources = image.info.get("photoshop")
    if isinstance(resources, dict):
        return _bytes_or_none(resources.get(_IPTC_IN_PHOTOSHOP))
    return None


def _bytes_or_none(value: object) -> bytes | None:
    if isinstance(value, str):
        return value.encode("utf-8", "replace")
    return bytes(value) if isinstance(value, bytes | bytearray) and value else None
