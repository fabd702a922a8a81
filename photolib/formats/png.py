"""PNG, also animated (the default image is taken). Metadata may follow the pixels."""

from __future__ import annotations

from photolib.formats.decoding.contract import Format, Opened, Wanted
from photolib.formats.decoding.source import Source

_SIGNATURE = 8  # bytes
_DESCRIBING = frozenset({b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME", b"pHYs"})


def score(header: bytes) -> int:
    return 100 if header.startswith(b"\x89PNG\r\n\x1a\n") else 0


def open_png(source: Source, wanted: Wanted) -> Opened:
    from photolib.formats.decoding.pillow_codec import open_with_pillow

    return open_with_pillow(source, wanted, ("PNG",))


def image_data(data: bytes) -> list[memoryview]:
    """Every chunk but those that only describe the picture (PNG, third edition, 11.3)."""
    view = memoryview(data)
    parts: list[memoryview] = []
    at = _SIGNATURE
    while at + 8 <= len(data):
        kind = data[at + 4 : at + 8]
        end = at + 12 + int.from_bytes(data[at : at + 4], "big")
        if kind not in _DESCRIBING:
            parts.append(view[at + 4 : end])
        if kind == b"IEND":
            break
        at = end
    return parts


FORMAT = Format("png", frozenset({".png", ".apng"}), score, open_png, image_data=image_data)
