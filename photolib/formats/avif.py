"""AVIF still pictures; of a sequence the first. The container's own turn (irot, imir) counts."""

from __future__ import annotations

from photolib.formats.decoding.contract import Format, Opened, Wanted
from photolib.formats.decoding.isobmff import brands, picture_items
from photolib.formats.decoding.source import Source

_AVIF = {b"avif", b"avis"}


def score(header: bytes) -> int:
    found = brands(header)
    if not found or not _AVIF.intersection(found):
        return 0
    return 100 if found[0] in _AVIF else 90


def open_avif(source: Source, wanted: Wanted) -> Opened:
    from photolib.formats.decoding.pillow_codec import open_with_pillow

    return open_with_pillow(source, wanted, ("AVIF",))


FORMAT = Format(
    "avif",
    frozenset({".avif", ".avifs"}),
    score,
    open_avif,
    bytes_per_pixel=10,
    image_data=picture_items,
)
