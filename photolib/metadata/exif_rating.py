"""The rating in an EXIF block (Microsoft's tags 0x4746 and 0x4749), changed where it stands.

A block without one gets none: that would move what other tags point to. The rest stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

_STARS, _PERCENT = 0x4746, 0x4749
_SHORT = 3
_PERCENTS = (0, 1, 25, 50, 75, 99)
_ENTRY = 12  # bytes


def with_rating(block: bytes, rating: int) -> bytes:
    """The TIFF stream with 0..5 stars in place of those it has."""
    changed = bytearray(block)
    for tag, at, order in _entries(block):
        if tag in (_STARS, _PERCENT):
            value = rating if tag == _STARS else _PERCENTS[rating]
            changed[at : at + 2] = value.to_bytes(2, order)
    return bytes(changed)


def _entries(block: bytes) -> Iterator[tuple[int, int, Literal["little", "big"]]]:
    """(tag, where its value lies, byte order) of the single 16-bit numbers of the first
    directory."""
    order: Literal["little", "big"]
    if block[:4] == b"II*\0":
        order = "little"
    elif block[:4] == b"MM\0*":
        order = "big"
    else:
        return
    start = int.from_bytes(block[4:8], order)
    count = int.from_bytes(block[start : start + 2], order)
    for number in range(count):
        at = start + 2 + number * _ENTRY
        if at + _ENTRY > len(block):
            return
        tag, kind = (int.from_bytes(block[p : p + 2], order) for p in (at, at + 2))
        if kind == _SHORT and int.from_bytes(block[at + 4 : at + 8], order) == 1:
            yield tag, at + 8, order
