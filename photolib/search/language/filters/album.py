"""`album:NAME`: the photos of an album made by hand, or that a saved search finds now."""

from __future__ import annotations

from photolib.search.language.dates import Calendar
from photolib.search.language.filter_kind import FilterKind, plain
from photolib.types import Condition, InAlbum

KEY = "album"


def read(op: str, value: str, calendar: Calendar) -> Condition:
    """The album made by hand: `albums.expand` adds what is saved under the name."""
    plain(op, KEY)
    return InAlbum(value)


FILTERS = (
    FilterKind(
        key=KEY,
        title="Album",
        says="in this album, or found by the search saved under this name",
        examples=('album:"kids in 2019"',),
        read=read,
        aliases=("saved",),
    ),
)
