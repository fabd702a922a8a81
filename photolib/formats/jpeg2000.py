"""JPEG 2000: the JP2 container and the bare codestream.

Slow to decode and hungry for memory, but its wavelets hold the photo at 1/2, 1/4, 1/8...
"""

from __future__ import annotations

from photolib.formats.decoding.contract import Format, Opened, Wanted
from photolib.formats.decoding.source import Source

_CONTAINER = b"\0\0\0\x0cjP  \r\n\x87\n"
_START = b"\xff\x4f\xff\x51"  # SOC, SIZ: how every codestream begins (ISO/IEC 15444-1, annex A)
_CODING_STYLE = b"\xff\x52"


def score(header: bytes) -> int:
    return 100 if header.startswith((_START, _CONTAINER)) else 0


def open_jpeg2000(source: Source, wanted: Wanted) -> Opened:
    from photolib.formats.decoding.pillow_codec import open_with_pillow

    opened = open_with_pillow(source, wanted, ("JPEG2000",))
    halvings = int(wanted.reduction(opened.width, opened.height)).bit_length() - 1
    halvings = min(halvings, stored_halvings(source.data or source.header))
    if halvings:
        # Pillow's own way to ask for a lower resolution: an attribute in the method's place.
        opened.image.reduce = halvings  # type: ignore[assignment, method-assign]
        opened.scale = 1 << halvings
    return opened


def stored_halvings(data: bytes) -> int:
    """How often the photo is stored at half the size again; 0 when the header does not say."""
    at = data.find(_START)
    while 0 <= at < len(data) - 14:
        if data[at : at + 2] == _CODING_STYLE:
            return min(data[at + 9], 32)
        if data[at] != 0xFF:
            break
        at += 2
        if data[at - 1] != _START[1]:  # the start marker has no length
            at += int.from_bytes(data[at : at + 2], "big")
    return 0


FORMAT = Format(
    "jpeg2000",
    frozenset({".jp2", ".j2k", ".jpf", ".jpx", ".j2c", ".jpc"}),
    score,
    open_jpeg2000,
    bytes_per_pixel=20,
)
