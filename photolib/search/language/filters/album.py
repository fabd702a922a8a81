"""`album:NAME`: the photos that a saved search finds now."""

from __future__ import annotations

from photolib.search.language.dates import Calendar
from photolib.search.language.filter_kind import FilterKind, plain
from photolib.types import AnyOf, Condition

KEY = "album"


def read(op: str, value: str, calendar: Calendar) -> Condition:
    """No photos: `albums.expand` puts the saved query in the place of this filter."""
    plain(op, KEY)
    return AnyOf(())


FILTERS = (
    FilterKind(
        key=KEY,
        title="Album",
        says="found by the search saved under this name",
        examples=('album:"kids in 2019"',),
        read=read,
        aliases=("saved",),
    ),
)
