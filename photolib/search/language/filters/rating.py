"""`rating:>=3`: by stars."""

from __future__ import annotations

from photolib.search.language.dates import Calendar
from photolib.search.language.filter_kind import (
    BadValue,
    FilterKind,
    number_filter,
    several,
)
from photolib.types import Condition, NumberOf

_number = number_filter(NumberOf.RATING, "rating:>=3")


def read(op: str, value: str, calendar: Calendar) -> Condition:
    for number in value.replace("..", ",").split(","):
        if number.strip() and number.strip() not in ("0", "1", "2", "3", "4", "5"):
            raise BadValue("A rating goes from 0 (not rated) to 5, as rating:>=3.")
    if op:
        return _number(op, value, calendar)
    return several(value, lambda part: _number("", part, calendar))


FILTERS = (
    FilterKind(
        key="rating",
        title="Rating",
        says="with so many stars; 0 is not rated",
        examples=("rating:>=3", "rating:5", "rating:2..4"),
        read=read,
        aliases=("stars",),
        values=(">=3", ">=4", "5", "0"),
    ),
)
