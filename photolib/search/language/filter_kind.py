"""What a filter is, and the readers of values that several filters share."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from photolib.search.language.dates import Calendar
from photolib.types import AnyOf, Condition, NumberOf, NumberWithin

MAX_VALUES = 50  # of one filter: "type:jpg,png,heic"
OPERATORS = (">=", "<=", ">", "<", "=")
_NUMBER = re.compile(r"(\d+(?:[.,]\d+)?)\s*([a-zµ/]*)", re.IGNORECASE)


class BadValue(Exception):
    """A value a filter cannot use; the text is a sentence that says what it takes."""


@dataclass(frozen=True, slots=True)
class FilterKind:
    """One filter: `read(op, value, calendar)` gives its condition or raises BadValue.

    `op` is "" or one of `OPERATORS` but "=", which means "". `values` are all that may stand
    after the colon, where those are few; they are offered while typing.
    """

    key: str
    title: str  # before the value on a chip
    says: str  # for the list of filters, as a sentence without its full stop
    examples: tuple[str, ...]
    read: Callable[[str, str, Calendar], Condition]
    aliases: tuple[str, ...] = ()
    values: tuple[str, ...] = ()


def plain(op: str, key: str) -> None:
    """Refuses an operator where there is nothing to compare."""
    if op:
        raise BadValue(f"{key}: takes no {op}.")


def several(value: str, read: Callable[[str], Condition]) -> Condition:
    """The conditions of values with commas between them, one of which must hold."""
    parts = [part.strip() for part in value.split(",") if part.strip()]
    if not parts:
        raise BadValue("Only a comma stands here.")
    if len(parts) > MAX_VALUES:
        raise BadValue(f"At most {MAX_VALUES} values can stand in one filter.")
    return read(parts[0]) if len(parts) == 1 else AnyOf(tuple(read(part) for part in parts))


def number_filter(
    number: NumberOf,
    example: str,
    *,
    units: Mapping[str, float] | None = None,
    about: float = 0.0,
    to_number: Callable[[str], float | None] | None = None,
) -> Callable[[str, str, Calendar], Condition]:
    """Reads "800", ">=800" and "100..800".

    `units` are factors by name in lower case; a bare number means `about` that share more or
    less, because what cameras write is rounded. `to_number` reads what is written otherwise.
    """

    def one(text: str) -> float:
        special = to_number(text) if to_number else None
        if special is not None:
            return special
        match = _NUMBER.fullmatch(text.strip())
        factor = {"": 1.0, **(units or {})}.get(match[2].lower()) if match else None
        if match is None or factor is None:
            raise BadValue(f"{text!r} is not a number this filter takes; for example {example}.")
        value = float(match[1].replace(",", "."))
        if value > 1e15:
            raise BadValue("No photo has a number as large as this.")
        return value * factor

    def read(op: str, value: str, calendar: Calendar) -> Condition:
        low, dots, high = value.partition("..")
        if dots and not op and (low or high):
            return NumberWithin(number, one(low) if low else None, one(high) if high else None)
        amount = one(value)
        if op in (">", ">="):
            return NumberWithin(number, low=amount, low_open=op == ">")
        if op in ("<", "<="):
            return NumberWithin(number, high=amount, high_open=op == "<")
        return NumberWithin(number, amount * (1 - about), amount * (1 + about))

    return read
