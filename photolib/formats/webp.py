"""WebP, lossy and lossless; of an animation the first frame."""

from __future__ import annotations

from photolib.formats.decoding.contract import Format, Opened, Wanted
from photolib.formats.decoding.source import Source

_PICTURE = frozenset({b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP"})


def score(header: bytes) -> int:
    return 100 if header[:4] == b"RIFF" and header[8:12] == b"WEBP" else 0


def open_webp(source: Source, wanted: Wanted) -> Opened:
    from photolib.formats.decoding.pillow_codec import open_with_pillow

    return open_with_pillow(source, wanted, ("WEBP",))


def image_data(data: bytes) -> list[memoryview]:
    """The chunks with pixels and colour (RFC 9649, section 2)."""
    view = memoryview(data)
    parts: list[memoryview] = []
    at = 12
    while at + 8 <= len(data):
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        if data[at : at + 4] in _PICTURE:
            parts.append(view[at : at + 8 + size])
        at += 8 + size + (size & 1)
    return parts


FORMAT = Format(
    "webp", frozenset({".webp"}), score, open_webp, bytes_per_pixel=20, image_data=image_data
)
