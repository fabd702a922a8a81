"""Boxes of ISO media files (ISO/IEC 14496-12) and the items of HEIF pictures (ISO/IEC 23008-12)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

_DESCRIBING = frozenset({b"Exif", b"mime", b"uri "})


class Box(NamedTuple):
    kind: bytes  # four characters
    body: memoryview


class _Extent(NamedTuple):
    offset: int
    length: int
    in_idat: bool


def brands(header: bytes) -> tuple[bytes, ...]:
    """Major brand, then the compatible ones; empty for any other file."""
    if header[4:8] != b"ftyp":
        return ()
    size = min(int.from_bytes(header[:4], "big"), len(header))
    compatible = tuple(header[at : at + 4] for at in range(16, size - 3, 4))
    return (header[8:12], *compatible)


def boxes(data: memoryview) -> Iterator[Box]:
    """The boxes side by side in `data`; ends where one is malformed."""
    at = 0
    while at + 8 <= len(data):
        size, start = int.from_bytes(data[at : at + 4], "big"), at + 8
        if size == 1:
            size, start = int.from_bytes(data[at + 8 : at + 16], "big"), at + 16
        end = len(data) if size == 0 else at + size
        if end < start:
            return
        yield Box(bytes(data[at + 4 : at + 8]), data[start:end])
        at = end


def picture_items(data: bytes) -> list[memoryview] | None:
    """The coded pictures of a HEIF or AVIF file and their properties (size, turn, colour).

    None when the file is not built of items. Raises IndexError, ValueError on damaged ones.
    """
    view = memoryview(data)
    meta = next((box.body[4:] for box in boxes(view) if box.kind == b"meta"), None)
    if meta is None:
        return None
    inner = {box.kind: box.body for box in boxes(meta)}
    if not {b"iinf", b"iloc", b"iprp"} <= inner.keys():
        return None
    properties = [box.body for box in boxes(inner[b"iprp"]) if box.kind == b"ipco"]
    kinds = _item_kinds(inner[b"iinf"])
    parts: list[memoryview] = []
    for item, extents in sorted(_item_extents(inner[b"iloc"]).items()):
        if kinds.get(item, b"mime") in _DESCRIBING:
            continue
        for extent in extents:
            if extent.in_idat and b"idat" not in inner:
                raise ValueError("a picture lies in a box that is not there")
            whole = inner[b"idat"] if extent.in_idat else view
            parts.append(whole[extent.offset : extent.offset + extent.length])
    return properties + parts if parts else None


def _item_kinds(iinf: memoryview) -> dict[int, bytes]:
    kinds = {}
    for box in boxes(iinf[4 + (2 if iinf[0] == 0 else 4) :]):
        if box.kind == b"infe" and box.body[0] >= 2:
            width = 2 if box.body[0] == 2 else 4
            after = 4 + width + 2  # version and flags, id, protection
            item = int.from_bytes(box.body[4 : 4 + width], "big")
            kinds[item] = bytes(box.body[after : after + 4])
    return kinds


def _item_extents(iloc: memoryview) -> dict[int, list[_Extent]]:
    version = iloc[0]
    offset_size, length_size = iloc[4] >> 4, iloc[4] & 15
    base_size, index_size = iloc[5] >> 4, iloc[5] & 15 if version else 0
    at = 6

    def take(size: int) -> int:
        nonlocal at
        if at + size > len(iloc):
            raise IndexError("the item locations end too early")
        at += size
        return int.from_bytes(iloc[at - size : at], "big")

    found: dict[int, list[_Extent]] = {}
    for _ in range(take(2 if version < 2 else 4)):
        item = take(2 if version < 2 else 4)
        method = take(2) & 15 if version else 0
        take(2)  # data reference
        base = take(base_size)
        extents = []
        for _ in range(take(2)):
            take(index_size)
            offset, length = take(offset_size), take(length_size)
            extents.append(_Extent(base + offset, length, method == 1))
        found[item] = extents
    return found
