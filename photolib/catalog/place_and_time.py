"""SQL for where and when a photo was taken.

`sort_time` is microseconds of local time since 1970: of the taking, else of the last writing.
"""

from __future__ import annotations

import math
from contextlib import suppress
from datetime import datetime
from typing import Any

import numpy as np
from sqlalchemy import (
    ColumnElement,
    Connection,
    SQLColumnExpression,
    Text,
    and_,
    false,
    func,
    or_,
    select,
    true,
)

from photolib.catalog.column_types import to_microseconds
from photolib.catalog.id_sets import id_set
from photolib.catalog.tables import PhotoTable
from photolib.types import InHours, InMonths, Near, OnDays, OnWeekdays, TakenBetween

EARTH_KM = 6371.0
FIRST_YEAR = 1900
_HOUR = 3_600_000_000  # microseconds
_DAY = 24 * _HOUR

Clause = ColumnElement[bool]


def near_place(tx: Connection, near: Near) -> Clause:
    """A box by SQL, then the great-circle distance (haversine) of what is in it."""
    place = select(PhotoTable.id, PhotoTable.latitude, PhotoTable.longitude)
    latitudes = math.degrees(near.km / EARTH_KM)
    place = place.where(
        PhotoTable.latitude.between(near.latitude - latitudes, near.latitude + latitudes),
        PhotoTable.longitude.is_not(None),
    )
    rows = np.array(tx.execute(place).all(), dtype=np.float64).reshape(-1, 3)
    far = distances_km(near.latitude, near.longitude, rows[:, 1], rows[:, 2])
    return PhotoTable.id.in_(id_set(rows[far <= near.km, 0].astype(np.int64)))


def distances_km(latitude: float, longitude: float, latitudes: Any, longitudes: Any) -> Any:
    """Great-circle distances, float64[N] in km, from a place to others, all in degrees.

    The haversine formula (Sinnott 1984, "Virtues of the Haversine") on a sphere of 6,371 km.
    """
    here, there = np.radians(latitude), np.radians(latitudes)
    half = np.sin((there - here) / 2) ** 2
    half += np.cos(here) * np.cos(there) * np.sin(np.radians(longitudes - longitude) / 2) ** 2
    return 2 * EARTH_KM * np.arcsin(np.sqrt(np.clip(half, 0, 1)))


def taken_between(tx: Connection, between: TakenBetween) -> Clause:
    bounds: list[Clause] = [true()]
    if between.start is not None:
        bounds.append(PhotoTable.sort_time >= to_microseconds(between.start))
    if between.end is not None:
        bounds.append(PhotoTable.sort_time < to_microseconds(between.end))
    return and_(*bounds)


def _positive_rest(value: SQLColumnExpression[int], divisor: int) -> ColumnElement[int]:
    """SQLite's % keeps the sign: a photo of 1969 has one too."""
    return (value % divisor + divisor) % divisor


def _day() -> ColumnElement[int]:
    """Days since 1970-01-01, rounded down."""
    time = PhotoTable.sort_time
    return (time - _positive_rest(time, _DAY)) // _DAY


def _calendar(form: str) -> ColumnElement[str]:
    return func.coalesce(func.strftime(form, _day() * 86_400, "unixepoch", type_=Text), "")


def on_this_day(today: datetime) -> Clause:
    """Taken on this day of an earlier year; ranges of time, so that an index serves."""
    days: list[Clause] = []
    for year in range(FIRST_YEAR, today.year):
        with suppress(ValueError):  # 29 February
            start = to_microseconds(datetime(year, today.month, today.day))
            days.append(PhotoTable.sort_time.between(start, start + _DAY - 1))
    return or_(false(), *days)


def on_days(tx: Connection, on: OnDays) -> Clause:
    return _calendar("%m-%d").in_([f"{month:02}-{day:02}" for month, day in on.days])


def in_months(tx: Connection, within: InMonths) -> Clause:
    return _calendar("%m").in_([f"{month:02}" for month in within.months])


def on_weekdays(tx: Connection, on: OnWeekdays) -> Clause:
    return _positive_rest(_day() + 3, 7).in_(on.weekdays)  # 1970-01-01 was a Thursday


def in_hours(tx: Connection, within: InHours) -> Clause:
    hour = _positive_rest(PhotoTable.sort_time, _DAY) // _HOUR
    if within.start <= within.end:
        return and_(hour >= within.start, hour < within.end)
    return or_(hour >= within.start, hour < within.end)
