"""JPEG 2000: the JP2 container and the bare codestream."""

from __future__ import annotations

from photolib.formats.decoding.contract import Format, Opened, Wanted
from photolib.formats.decoding.source import Source

_SIGNATURES = (b"\xff\x4f\xff\x51", b"\0\0\0\x0cjP  \r\n\x87\n")


def score(header: bytes) -> int:
    return 100 if header.startswith(_SIGNATURES) else 0


def open_jpeg2000(source: Source, wanted: Wanted) -> Opened:
    from photolib.formats.decoding.pillow_codec import open_with_pillow

    return open_with_pillow(source, wanted, ("JPEG2000",))


FORMAT = Format(
    "jpeg2000",
    frozenset({".jp2", ".j2k", ".jpf", ".jpx", ".j2c", ".jpc"}),
    score,
    open_jpeg2000,
    bytes_per_pixel=16,
)
