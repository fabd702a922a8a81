"""Dates as people say them, on Wednesday 25 November 2026, 15:30."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photolib.search.language import Calendar, parse
from photolib.search.language.ast import Filter
from photolib.search.language.dates import read
from photolib.search.language.periods import easter_sunday
from photolib.types import (
    AllOf,
    Condition,
    InHours,
    InMonths,
    OnDays,
    OnWeekdays,
    TakenBetween,
)

NOW = datetime(2026, 11, 25, 15, 30)
NORTH, SOUTH = Calendar(NOW), Calendar(NOW, southern=True)
WEEKEND = OnWeekdays((5, 6))
EVENING, MORNING, NIGHT = InHours(17, 22), InHours(5, 12), InHours(22, 5)


def days(first: str, last: str | None = None) -> TakenBetween:
    """From the first day to the last one, both included."""
    start = datetime.fromisoformat(first)
    return TakenBetween(start, datetime.fromisoformat(last or first) + timedelta(days=1))


@pytest.mark.parametrize(
    ("phrase", "condition"),
    [
        ("2019", days("2019-01-01", "2019-12-31")),
        ("1990s", days("1990-01-01", "1999-12-31")),
        ("2019-07", days("2019-07-01", "2019-07-31")),
        ("2019/2", days("2019-02-01", "2019-02-28")),
        ("2020-02-29", days("2020-02-29")),
        ("14.07.2019", days("2019-07-14")),
        ("July 2019", days("2019-07-01", "2019-07-31")),
        ("sept 2019", days("2019-09-01", "2019-09-30")),
        ("december 2019", days("2019-12-01", "2019-12-31")),
        ("25 december 2019", days("2019-12-25")),
        ("December 25th, 2019", days("2019-12-25")),
        ("the 3rd of may 2019", days("2019-05-03")),
        ("summer 2019", days("2019-06-01", "2019-08-31")),
        ("fall of 2019", days("2019-09-01", "2019-11-30")),
        ("winter 2019", days("2019-12-01", "2020-02-29")),
        ("christmas 2019", days("2019-12-24", "2019-12-26")),
        ("New Year's Eve 2019", days("2019-12-31")),
        ("new year 2019", days("2019-12-31", "2020-01-01")),
        ("easter 2019", days("2019-04-19", "2019-04-22")),
        ("last christmas", days("2025-12-24", "2025-12-26")),
        ("last easter", days("2026-04-03", "2026-04-06")),
        ("last summer", days("2026-06-01", "2026-08-31")),
        ("this summer", days("2026-06-01", "2026-08-31")),
        ("last november", days("2025-11-01", "2025-11-30")),
        ("last july", days("2026-07-01", "2026-07-31")),
        ("today", days("2026-11-25")),
        ("Yesterday", days("2026-11-24")),
        ("the day before yesterday", days("2026-11-23")),
        ("3 days ago", days("2026-11-22")),
        ("2 weeks ago", days("2026-11-09", "2026-11-15")),
        ("11 months ago", days("2025-12-01", "2025-12-31")),
        ("10 years ago", days("2016-01-01", "2016-12-31")),
        ("this week", days("2026-11-23", "2026-11-29")),
        ("last week", days("2026-11-16", "2026-11-22")),
        ("last month", days("2026-10-01", "2026-10-31")),
        ("last year", days("2025-01-01", "2025-12-31")),
        ("last 7 days", days("2026-11-19", "2026-11-25")),
        ("past 3 months", days("2026-08-25", "2026-11-25")),
        ("last weekend", days("2026-11-21", "2026-11-22")),
        ("this weekend", days("2026-11-28", "2026-11-29")),
        ("last monday", days("2026-11-23")),
        ("last wednesday", days("2026-11-18")),
        ("2018..2020", days("2018-01-01", "2020-12-31")),
        ("2018-2020", days("2018-01-01", "2020-12-31")),
        ("june 2018 .. 2019-02", days("2018-06-01", "2019-02-28")),
        ("2018..", TakenBetween(start=datetime(2018, 1, 1))),
        ("..2018", TakenBetween(end=datetime(2019, 1, 1))),
        ("last night", TakenBetween(datetime(2026, 11, 24, 22), datetime(2026, 11, 25, 5))),
        ("this morning", TakenBetween(datetime(2026, 11, 25, 5), datetime(2026, 11, 25, 12))),
        ("25-12", OnDays(((12, 25),))),
        ("12-25", OnDays(((12, 25),))),
        ("25 december", OnDays(((12, 25),))),
        ("29 february", OnDays(((2, 29),))),
        ("christmas", OnDays(((12, 24), (12, 25), (12, 26)))),
        ("new year", OnDays(((12, 31), (1, 1)))),
        ("valentine’s day", OnDays(((2, 14),))),
        ("march", InMonths((3,))),
        ("summer", InMonths((6, 7, 8))),
        ("winter", InMonths((12, 1, 2))),
        ("sundays", OnWeekdays((6,))),
        ("weekend", WEEKEND),
        ("weekdays", OnWeekdays((0, 1, 2, 3, 4))),
        ("evenings", EVENING),
        ("at night", NIGHT),
        ("yesterday evening", AllOf((days("2026-11-24"), EVENING))),
        ("weekend mornings", AllOf((WEEKEND, MORNING))),
        ("summer weekends", AllOf((InMonths((6, 7, 8)), WEEKEND))),
        ("mornings in july 2019", AllOf((days("2019-07-01", "2019-07-31"), MORNING))),
    ],
)
def test_phrases(phrase: str, condition: Condition) -> None:
    reading = read(phrase, NORTH)
    assert reading is not None
    assert reading.condition == condition


@pytest.mark.parametrize(
    ("phrase", "condition"),
    [
        ("summer 2019", days("2019-12-01", "2020-02-29")),
        ("winter 2019", days("2019-06-01", "2019-08-31")),
        ("last summer", days("2025-12-01", "2026-02-28")),
        ("summer", InMonths((12, 1, 2))),
        ("spring", InMonths((9, 10, 11))),
        ("july 2019", days("2019-07-01", "2019-07-31")),
    ],
)
def test_seasons_of_the_southern_hemisphere(phrase: str, condition: Condition) -> None:
    reading = read(phrase, SOUTH)
    assert reading is not None
    assert reading.condition == condition


@pytest.mark.parametrize(
    ("query", "start", "end"),
    [
        ("before:2015", None, datetime(2015, 1, 1)),
        ("after:2015", datetime(2016, 1, 1), None),
        ("since:2015", datetime(2015, 1, 1), None),
        ("until:2015", None, datetime(2016, 1, 1)),
        ("after:march", datetime(2026, 4, 1), None),
        ("before:december", None, datetime(2025, 12, 1)),
        ("after:25-12", datetime(2025, 12, 26), None),
        ("after:yesterday", datetime(2026, 11, 25), None),
        ('before:"last christmas"', None, datetime(2025, 12, 24)),
        ("after:monday", datetime(2026, 11, 24), None),
        ("after:summer", datetime(2026, 9, 1), None),
        ("date:>=2019-07", datetime(2019, 7, 1), None),
        ("date:<2019-07", None, datetime(2019, 7, 1)),
    ],
)
def test_before_and_after(query: str, start: datetime | None, end: datetime | None) -> None:
    node = parse(query, NORTH).node
    assert isinstance(node, Filter)
    assert node.condition == TakenBetween(start, end)


@pytest.mark.parametrize(
    "phrase",
    ["", "the", "soon", "31 february", "30-02", "2019-13", "0000", "9999", "last", "last dog",
     "10 lightyears ago", "99999999 days ago", "last 99999999 years", "0..1", "..", "easter",
     "13-13", "summer night dreams tonight", "a" * 5000],
)  # fmt: skip
def test_other_words_are_no_dates(phrase: str) -> None:
    assert read(phrase, NORTH) is None


def test_a_saved_yesterday_is_another_day_tomorrow() -> None:
    [one, other] = (parse("yesterday", Calendar(NOW + timedelta(days=n))).node for n in (0, 1))
    assert isinstance(one, Filter)
    assert isinstance(other, Filter)
    assert (one.value, other.value) == ("yesterday", "yesterday")
    assert one.condition == days("2026-11-24")
    assert other.condition == days("2026-11-25")


@given(st.dates(date(1801, 1, 1), date(2198, 12, 31)))
def test_every_day_can_be_written(day: date) -> None:
    expected = days(day.isoformat())
    for form in ("%Y-%m-%d", "%d.%m.%Y", "%d %B %Y", "%B %d, %Y"):
        reading = read(day.strftime(form), NORTH)
        assert reading is not None
        assert reading.condition == expected


@given(st.datetimes(datetime(1900, 1, 1), datetime(2190, 1, 1)), st.booleans())
def test_the_clock_may_stand_anywhere(now: datetime, southern: bool) -> None:
    calendar = Calendar(now, southern)
    for phrase in ("last summer", "last christmas", "last easter", "last weekend", "last monday"):
        reading = read(phrase, calendar)
        assert reading is not None
        assert reading.span is not None
        assert reading.span.end <= now.date() < reading.span.end + timedelta(days=400)
    for phrase in ("29 february", "march", "monday", "winter"):
        reading = read(phrase, calendar)
        assert reading is not None
        assert reading.span is not None
        assert reading.span.start <= now.date()


def test_easter_falls_where_the_almanac_says() -> None:
    known = [
        (1961, 4, 2),
        (1981, 4, 19),
        (2000, 4, 23),
        (2008, 3, 23),
        (2019, 4, 21),
        (2038, 4, 25),
    ]
    assert [easter_sunday(year) for year, _, _ in known] == [date(*day) for day in known]
