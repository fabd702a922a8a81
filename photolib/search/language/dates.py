"""Dates as people say them: "2019", "july 2019", "last christmas", "25-12", "weekend mornings".

A phrase is read against a `Calendar`, the clock and the hemisphere, so that it means the same
in every test. What comes again each year or week without one being named ("july", "25-12",
"weekend") means any of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import IntEnum

from photolib.catalog.text_columns import folded
from photolib.search.language.periods import (
    EASTER,
    HOLIDAYS,
    MONTH_NUMBERS,
    SEASONS,
    TIMES_OF_DAY,
    WEEKDAY_NUMBERS,
    WEEKEND,
    Span,
    day_span,
    holiday_days,
    month_span,
    named_span,
    season_months,
    week_span,
    year_span,
)
from photolib.types import (
    AllOf,
    Condition,
    InHours,
    InMonths,
    OnDays,
    OnWeekdays,
    TakenBetween,
)

FIRST_YEAR, LAST_YEAR = 1800, 2199  # what four digits may mean
MAX_WORDS = 6  # of a phrase
FILLERS = {"the", "of", "in", "on", "at", "from", "during"}
_TIMES = {**TIMES_OF_DAY, **{f"{name}s": hours for name, hours in TIMES_OF_DAY.items()}}
_UNITS = {"day": 1, "week": 7}
_YEAR_MONTH_DAY = re.compile(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?")
_DAY_MONTH_YEAR = re.compile(r"(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}))?\.?")
_DAY_OF_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)?")
_DECADE = re.compile(r"(\d{3})0s")
_YEARS = re.compile(r"(\d{4})\s*-\s*(\d{4})")


@dataclass(frozen=True, slots=True)
class Calendar:
    """What relative dates go by."""

    now: datetime
    southern: bool = False  # seasons of the southern hemisphere

    @property
    def today(self) -> date:
        return self.now.date()


class Bare(IntEnum):
    """Where a phrase without `date:` is taken for a date, and not for what a picture shows."""

    NEVER = 0  # "summer", "25-12"
    ALONE = 1  # "weekend", "morning": when nothing else is said between commas or operators
    ANYWHERE = 2  # "last summer", "2019"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a phrase demands; `span` is the time meant, the latest begun where it comes again,
    None where there is no such one ("mornings")."""

    condition: Condition
    span: Span | None = None
    bare: Bare = Bare.ANYWHERE


def read(phrase: str, calendar: Calendar) -> Reading | None:
    """The time that a phrase means; None for anything else. Never raises."""
    try:
        return _range(phrase, calendar) or _phrase(_words(phrase), calendar)
    except (ValueError, OverflowError):  # 31 February, 9999 years ago
        return None


def between(span: Span) -> Reading:
    return Reading(TakenBetween(midnight(span.start), midnight(span.end)), span)


def _words(phrase: str) -> list[str]:
    text = folded(phrase).replace("’", "'").replace("'s", "").replace(",", " ")
    return [word for word in text.split() if word not in FILLERS]


def _range(phrase: str, calendar: Calendar) -> Reading | None:
    """ "2018..2020", "2018..", "2018-2020"; None for another phrase."""
    text = folded(phrase)
    first, dots, last = text.partition("..")
    if years := _YEARS.fullmatch(text):
        first, dots, last = years[1], "..", years[2]
    first, last = first.strip(), last.strip()
    if not dots or not (first or last):
        return None
    earliest, latest = (_phrase(_words(end), calendar) for end in (first, last))
    since = earliest.span if earliest else None
    until = latest.span if latest else None
    if (first and since is None) or (last and until is None):
        return None
    return Reading(
        TakenBetween(
            midnight(since.start) if since else None, midnight(until.end) if until else None
        )
    )


def _phrase(words: list[str], calendar: Calendar) -> Reading | None:
    if not words or len(words) > MAX_WORDS:
        return None
    simple = _simple(words, calendar)
    if simple is not None or len(words) == 1:
        return simple
    for part, others in ((words[-1], words[:-1]), (words[0], words[1:])):
        narrowing = _part_of_day_or_week(part)
        whole = _phrase(others, calendar) if narrowing else None
        if narrowing is not None and whole is not None:
            return Reading(AllOf((whole.condition, narrowing)), None, whole.bare)
    return None


def _simple(words: list[str], calendar: Calendar) -> Reading | None:
    """A phrase of one time, without a part of the day or week."""
    found = _number(words) or _day_of_month(words, calendar) or _relative(words, calendar)
    if found is not None:
        return found
    year = _year(words[-1])
    name = " ".join(words[:-1] if year else words)
    if year is not None:
        span = named_span(name, year, calendar.southern)
        return None if span is None else between(span)
    narrowing = _part_of_day_or_week(name)
    if narrowing is not None:
        return Reading(narrowing, bare=Bare.ALONE)
    return _any(name, calendar)


def _number(words: list[str]) -> Reading | None:
    """A year, decade, month or day in digits."""
    if len(words) != 1:
        return None
    [word] = words
    if (year := _year(word)) is not None:
        return between(year_span(year))
    if decade := _DECADE.fullmatch(word):
        first = int(decade[1]) * 10
        return between(Span(date(first, 1, 1), date(first + 10, 1, 1)))
    if match := _YEAR_MONTH_DAY.fullmatch(word):
        year, month = int(match[1]), int(match[2])
        if match[3] is None:
            return between(month_span(year, month)) if 1 <= month <= 12 else None
        return between(day_span(date(year, month, int(match[3]))))
    return None


def _day_of_month(words: list[str], calendar: Calendar) -> Reading | None:
    """A day with its month, with or without a year: "25-12", "25 december", "dec 25 2019"."""
    year = _year(words[-1]) if len(words) > 1 else None
    named = words[:-1] if year else words
    if len(named) == 1 and year is None and (match := _DAY_MONTH_YEAR.fullmatch(named[0])):
        day, month = int(match[1]), int(match[2])
        if month > 12:  # written with the month first
            day, month = month, day
        year = int(match[3]) if match[3] else None
    elif len(named) == 2:
        first, second = named if named[1] in MONTH_NUMBERS else named[::-1]
        number = _DAY_OF_MONTH.fullmatch(first)
        if number is None or second not in MONTH_NUMBERS:
            return None
        day, month = int(number[1]), MONTH_NUMBERS[second]
    else:
        return None
    if year is not None:
        return between(day_span(date(year, month, day)))
    bare = Bare.ANYWHERE if len(named) == 2 else Bare.NEVER
    date(2000, month, day)  # raises ValueError for the 31st of a month of 30 days
    spans = (day_span(date(y, month, day)) for y in _years_back(calendar) if _is_day(y, month, day))
    return Reading(OnDays(((month, day),)), _latest(spans, calendar), bare)


def _relative(words: list[str], calendar: Calendar) -> Reading | None:
    """Times told from today: "yesterday", "3 weeks ago", "last 10 days", "last christmas"."""
    today, phrase = calendar.today, " ".join(words)
    days_back = {"today": 0, "yesterday": 1, "day before yesterday": 2}
    if phrase in days_back:
        return between(day_span(today - timedelta(days=days_back[phrase])))
    if phrase == "tonight":
        return _relative(["this", "night"], calendar)
    if len(words) == 3 and words[2] == "ago" and words[0].isdecimal():
        return _ago(int(words[0]), words[1].removesuffix("s"), today)
    if words[0] not in ("last", "past", "this") or len(words) < 2:
        return None
    if words[0] != "this" and len(words) == 3 and words[1].isdecimal():
        return _lately(int(words[1]), words[2].removesuffix("s"), today)
    return _this_or_last(" ".join(words[1:]), words[0] == "this", calendar)


def _ago(count: int, unit: str, today: date) -> Reading | None:
    if unit in _UNITS:
        day = today - timedelta(days=count * _UNITS[unit])
        return between(day_span(day) if unit == "day" else week_span(day))
    if unit == "month":
        return between(month_span(today.year, today.month - count))
    return between(year_span(today.year - count)) if unit == "year" else None


def _lately(count: int, unit: str, today: date) -> Reading | None:
    """The last so many days, weeks, months or years up to and with today."""
    tomorrow = today + timedelta(days=1)
    if unit in _UNITS:
        return between(Span(tomorrow - timedelta(days=count * _UNITS[unit]), tomorrow))
    months = count * {"month": 1, "year": 12}.get(unit, 0)
    if not months:
        return None
    first = month_span(today.year, today.month - months).start
    last_day = (month_span(first.year, first.month).end - timedelta(days=1)).day
    return between(Span(first.replace(day=min(today.day, last_day)), tomorrow))


def _this_or_last(name: str, this: bool, calendar: Calendar) -> Reading | None:
    """The one of now, or the latest that is over."""
    today = calendar.today
    if name in TIMES_OF_DAY:
        day = today if this else today - timedelta(days=1)
        return Reading(_hours_of(day, name), day_span(day))
    spans = {
        "week": week_span(today if this else today - timedelta(days=7)),
        "month": month_span(today.year, today.month - (not this)),
        "year": year_span(today.year - (not this)),
    }
    if name in spans:
        return between(spans[name])
    if name == "weekend" or name in WEEKDAY_NUMBERS:
        first, days = (WEEKEND[0], 2) if name == "weekend" else (WEEKDAY_NUMBERS[name], 1)
        start = week_span(today).start + timedelta(days=first)
        if not this and start + timedelta(days=days) > today:
            start -= timedelta(days=7)
        return between(Span(start, start + timedelta(days=days)))
    if this:
        span = named_span(name, today.year, calendar.southern)
        return None if span is None else between(span)
    over = (s for y in _years_back(calendar) if (s := named_span(name, y, calendar.southern)))
    last = next((span for span in over if span.end <= today), None)
    return None if last is None else between(last)


def _hours_of(day: date, name: str) -> TakenBetween:
    start, end = (timedelta(hours=hour) for hour in TIMES_OF_DAY[name])
    return TakenBetween(midnight(day) + start, midnight(day) + end + timedelta(days=end < start))


def midnight(day: date) -> datetime:
    return datetime.combine(day, datetime.min.time())


def _any(name: str, calendar: Calendar) -> Reading | None:
    """A month, season, holiday or weekday of any year or week."""
    if name in WEEKDAY_NUMBERS:
        day = calendar.today - timedelta(
            days=(calendar.today.weekday() - WEEKDAY_NUMBERS[name]) % 7
        )
        return Reading(OnWeekdays((WEEKDAY_NUMBERS[name],)), day_span(day), Bare.ALONE)
    spans = (s for y in _years_back(calendar) if (s := named_span(name, y, calendar.southern)))
    latest = _latest(spans, calendar)
    if name in MONTH_NUMBERS:
        return Reading(InMonths((MONTH_NUMBERS[name],)), latest, Bare.ALONE)
    if name in SEASONS:
        return Reading(InMonths(season_months(name, calendar.southern)), latest, Bare.NEVER)
    if name in HOLIDAYS:
        return Reading(OnDays(holiday_days(name)), latest, Bare.NEVER)
    return None


def _part_of_day_or_week(name: str) -> Condition | None:
    if name in _TIMES:
        return InHours(*_TIMES[name])
    if name in ("weekend", "weekends"):
        return OnWeekdays(WEEKEND)
    return OnWeekdays((0, 1, 2, 3, 4)) if name in ("weekday", "weekdays") else None


def _year(word: str) -> int | None:
    if len(word) == 4 and word.isascii() and word.isdecimal():
        year = int(word)
        return year if FIRST_YEAR <= year <= LAST_YEAR else None
    return None


def _years_back(calendar: Calendar) -> Iterator[int]:
    return iter(range(calendar.today.year, calendar.today.year - 9, -1))


def _is_day(year: int, month: int, day: int) -> bool:
    return (month, day) != (2, 29) or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))


def _latest(spans: Iterator[Span], calendar: Calendar) -> Span | None:
    """The first that has begun, of spans from the latest to the earliest."""
    return next((span for span in spans if span.start <= calendar.today), None)


# Words that a phrase in the middle of a sentence may begin with, besides digits.
OPENING_WORDS = frozenset(
    {"today", "yesterday", "tonight", "last", "past", "this", "day", EASTER}
    | {*MONTH_NUMBERS, *SEASONS, *TIMES_OF_DAY, "weekend", "weekends", *WEEKDAY_NUMBERS}
    | {name.split()[0] for name in HOLIDAYS}
)
