"""`date:`, `before:`, `after:`, `since:` and `until:`: when a photo was taken."""

from __future__ import annotations

from collections.abc import Callable

from photolib.search.language.dates import Calendar, Reading, midnight
from photolib.search.language.dates import read as read_date
from photolib.search.language.filter_kind import BadValue, FilterKind, several
from photolib.types import Condition, TakenBetween

KEY = "date"
_BY_OPERATOR = {"<": "before", ">": "after", ">=": "since", "<=": "until"}


def _reading(text: str, calendar: Calendar) -> Reading:
    reading = read_date(text, calendar)
    if reading is None:
        raise BadValue(
            f"{text!r} is not a date; for example 2019, 2019-07, july 2019, summer 2019, "
            "last christmas, yesterday, 25-12."
        )
    return reading


def _relative_to(relation: str, text: str, calendar: Calendar) -> Condition:
    span = _reading(text, calendar).span
    if span is None:
        raise BadValue(f"{text!r} is no single time that others could be before or after.")
    start, end = midnight(span.start), midnight(span.end)
    return {
        "before": TakenBetween(end=start),
        "after": TakenBetween(start=end),
        "since": TakenBetween(start=start),
        "until": TakenBetween(end=end),
    }[relation]


def _read_date(op: str, value: str, calendar: Calendar) -> Condition:
    if op:
        return _relative_to(_BY_OPERATOR[op], value, calendar)
    whole = read_date(value, calendar)  # "december 25, 2019" has a comma too
    if whole is not None:
        return whole.condition
    return several(value, lambda part: _reading(part, calendar).condition)


def _reader(relation: str) -> Callable[[str, str, Calendar], Condition]:
    def read(op: str, value: str, calendar: Calendar) -> Condition:
        if op:
            raise BadValue(f"{relation}: takes no {op}.")
        return _relative_to(relation, value, calendar)

    return read


FILTERS = (
    FilterKind(
        key=KEY,
        title="Date",
        says="taken then; a day or month without a year means any year",
        examples=(
            'date:"summer 2019"',
            "date:2018..2020",
            "on:25-12",
            "date:weekend",
            "date:night",
        ),
        read=_read_date,
        aliases=("on", "when", "taken", "year", "month", "time"),
        values=("today", "yesterday", "weekend", "morning", "evening", "night"),
    ),
    FilterKind(
        key="before",
        title="Before",
        says="taken before that time began",
        examples=("before:2015",),
        read=_reader("before"),
    ),
    FilterKind(
        key="after",
        title="After",
        says="taken after that time ended; without a year the latest one is meant",
        examples=("after:march",),
        read=_reader("after"),
    ),
    FilterKind(
        key="since",
        title="Since",
        says="taken in that time or later",
        examples=("since:2019-07",),
        read=_reader("since"),
    ),
    FilterKind(
        key="until",
        title="Until",
        says="taken in that time or earlier",
        examples=("until:2019",),
        read=_reader("until"),
    ),
)
