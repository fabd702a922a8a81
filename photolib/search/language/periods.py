"""Times with a name: months, seasons, holidays, and when each of them falls.

A season is the meteorological one, three whole months, and goes by the year it begins in: winter
2019 ends in February 2020 (in the north).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKEND = (5, 6)
# From the full hour on and before the other one; night goes over midnight.
TIMES_OF_DAY = {"morning": (5, 12), "afternoon": (12, 17), "evening": (17, 22), "night": (22, 5)}
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}  # first month, north
HOLIDAYS = {  # (month, day), the last one in the next year where it is less
    "christmas": ((12, 24), (12, 26)),
    "xmas": ((12, 24), (12, 26)),
    "christmas eve": ((12, 24), (12, 24)),
    "christmas day": ((12, 25), (12, 25)),
    "new year": ((12, 31), (1, 1)),
    "new year eve": ((12, 31), (12, 31)),
    "new year day": ((1, 1), (1, 1)),
    "halloween": ((10, 31), (10, 31)),
    "valentine": ((2, 14), (2, 14)),
    "valentine day": ((2, 14), (2, 14)),
}
EASTER = "easter"  # Good Friday to Easter Monday

MONTH_NUMBERS = {
    **{name: number for number, name in enumerate(MONTHS, start=1)},
    **{name[:3]: number for number, name in enumerate(MONTHS, start=1)},
    "sept": 9,
}
WEEKDAY_NUMBERS = {
    **{name: number for number, name in enumerate(WEEKDAYS)},
    **{f"{name}s": number for number, name in enumerate(WEEKDAYS)},
}


@dataclass(frozen=True, slots=True)
class Span:
    """Days from `start` on and before `end`."""

    start: date
    end: date


def year_span(year: int) -> Span:
    return Span(date(year, 1, 1), date(year + 1, 1, 1))


def month_span(year: int, month: int, months: int = 1) -> Span:
    """`months` whole months from one on; `month` may lie outside of 1..12."""
    return Span(_first_of(year, month), _first_of(year, month + months))


def day_span(day: date) -> Span:
    return Span(day, day + timedelta(days=1))


def week_span(day: date) -> Span:
    """The week of a day, from Monday on."""
    monday = day - timedelta(days=day.weekday())
    return Span(monday, monday + timedelta(days=7))


def season_months(name: str, southern: bool) -> tuple[int, int, int]:
    first = SEASONS[name] + (6 if southern else 0)
    return tuple((first + number - 1) % 12 + 1 for number in range(3))  # type: ignore[return-value]


def named_span(name: str, year: int, southern: bool) -> Span | None:
    """A month, season or holiday of a year; None for another word."""
    if name in MONTH_NUMBERS:
        return month_span(year, MONTH_NUMBERS[name])
    if name in SEASONS:
        return month_span(year, season_months(name, southern)[0], 3)
    if name in HOLIDAYS:
        first, last = (date(year, *day) for day in HOLIDAYS[name])
        if last < first:
            last = last.replace(year=year + 1)
        return Span(first, last + timedelta(days=1))
    if name == EASTER:
        sunday = easter_sunday(year)
        return Span(sunday - timedelta(days=2), sunday + timedelta(days=2))
    return None


def holiday_days(name: str) -> tuple[tuple[int, int], ...]:
    """The (month, day) of a holiday in any year."""
    span = named_span(name, 2000, southern=False)
    assert span is not None
    days = (span.start + timedelta(days=n) for n in range((span.end - span.start).days))
    return tuple((day.month, day.day) for day in days)


def easter_sunday(year: int) -> date:
    """Western Easter: the anonymous Gregorian computus (Meeus 1991, "Astronomical Algorithms")."""
    century, of_century = divmod(year, 100)
    golden = year % 19
    leaps, rest = divmod(century, 4)
    shift = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leaps - shift + 15) % 30
    quarter, left = divmod(of_century, 4)
    weekday = (32 + 2 * rest + 2 * quarter - moon - left) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _first_of(year: int, month: int) -> date:
    years, index = divmod(month - 1, 12)
    return date(year + years, index + 1, 1)
