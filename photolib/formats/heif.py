"""HEIC and HEIF, as phones write them (libheif). The codec has turned the picture already."""

from __future__ import annotations

from photolib.formats.decoding.contract import Format, Opened, Wanted
from photolib.formats.decoding.isobmff import brands, picture_items
from photolib.formats.decoding.source import Source

_HEVC = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"}
_CONTAINER = {b"mif1", b"msf1", b"mif2", b"mif3"}


def score(header: bytes) -> int:
    found = brands(header)
    if not found:
        return 0
    if found[0] in _HEVC:
        return 100
    if _HEVC.intersection(found):
        return 90
    return 50 if _CONTAINER.intersection(found) else 0


def open_heif(source: Source, wanted: Wanted) -> Opened:
    import pillow_heif

    from photolib.formats.decoding.pillow_codec import open_with_pillow

    # Depth maps and other extra pictures are not wanted and cost time.
    pillow_heif.register_heif_opener(depth_images=False, aux_images=False)
    return open_with_pillow(source, wanted, ("HEIF",))


FORMAT = Format(
    "heif",
    frozenset({".heic", ".heif", ".hif", ".heics", ".heifs"}),
    score,
    open_heif,
    bytes_per_pixel=8,
    image_data=picture_items,
)
