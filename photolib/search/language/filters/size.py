"""`size:`, `width:` and `height:`: how large a photo is."""

from __future__ import annotations

from photolib.search.language.filter_kind import FilterKind, number_filter
from photolib.types import NumberOf

BYTES = {
    **{"b": 1.0, "kb": 1e3, "mb": 1e6, "gb": 1e9},
    **{"k": 1e3, "m": 1e6, "g": 1e9, "kib": 2.0**10, "mib": 2.0**20, "gib": 2.0**30},
}
PIXELS = {"px": 1.0}
ABOUT = 0.1  # nobody means five million bytes to the byte

FILTERS = (
    FilterKind(
        key="size",
        title="File size",
        says="files of this size (b, kb, mb, gb)",
        examples=("size:>5mb", "size:100kb..1mb"),
        read=number_filter(NumberOf.FILE_SIZE, "size:>5mb", units=BYTES, about=ABOUT),
        aliases=("filesize",),
    ),
    FilterKind(
        key="width",
        title="Width",
        says="so many pixels wide, as it is shown",
        examples=("width:>=4000",),
        read=number_filter(NumberOf.WIDTH, "width:>=4000", units=PIXELS),
    ),
    FilterKind(
        key="height",
        title="Height",
        says="so many pixels high, as it is shown",
        examples=("height:<1000",),
        read=number_filter(NumberOf.HEIGHT, "height:<1000", units=PIXELS),
    ),
)
