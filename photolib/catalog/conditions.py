"""Turns what a filter demands (`types/conditions.py`) into SQL, and finds the photos.

Every clause is true or false, never NULL, so that its negation is exactly the other photos.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Float,
    SQLColumnExpression,
    and_,
    false,
    func,
    literal,
    not_,
    or_,
    select,
    true,
)

from photolib.catalog import named_conditions, place_and_time
from photolib.catalog.id_sets import fetch_ids
from photolib.catalog.named_conditions import linked
from photolib.catalog.stacks import DUPLICATE
from photolib.catalog.tables import (
    SHOWN,
    FolderTable,
    PhotoTable,
    PhotoTagTable,
)
from photolib.types import (
    AllOf,
    AnyOf,
    Condition,
    Has,
    HasWords,
    InAlbum,
    InFolder,
    InHours,
    InMonths,
    Int64,
    Near,
    NoneOf,
    NumberOf,
    NumberWithin,
    OfType,
    OnDays,
    OnWeekdays,
    PhotoState,
    Quality,
    Tagged,
    TagState,
    TakenBetween,
    TakenWith,
)

Clause = ColumnElement[bool]


def ids(tx: Connection, condition: Condition) -> Int64:
    """The ids of the photos a condition holds for, ascending, of those that are shown."""
    clause = _clause(tx, condition)
    statement = select(PhotoTable.id).where(SHOWN, clause)
    return fetch_ids(tx, statement.order_by(PhotoTable.id))


def _clause(tx: Connection, condition: Condition) -> Clause:
    clause: Clause = _CLAUSES[type(condition)](tx, condition)
    return clause


def _all_of(tx: Connection, all_of: AllOf) -> Clause:
    return and_(true(), *(_clause(tx, part) for part in all_of.conditions))


def _any_of(tx: Connection, any_of: AnyOf) -> Clause:
    return or_(false(), *(_clause(tx, part) for part in any_of.conditions))


def _none_of(tx: Connection, none_of: NoneOf) -> Clause:
    return not_(_any_of(tx, AnyOf(none_of.conditions)))


# --- numbers and qualities ------------------------------------------------------------


def _number(tx: Connection, within: NumberWithin) -> Clause:
    value: ColumnElement[Any] = getattr(PhotoTable, within.number.value)
    if within.number is NumberOf.RATING:
        value = func.coalesce(value, 0)
    known = value > 0 if within.number in (NumberOf.WIDTH, NumberOf.HEIGHT) else value.is_not(None)
    bounds: list[Clause] = []
    if within.low is not None:
        low = literal(within.low, Float)
        bounds.append(value > low if within.low_open else value >= low)
    if within.high is not None:
        high = literal(within.high, Float)
        bounds.append(value < high if within.high_open else value <= high)
    return and_(known, *bounds)


def _quality(tx: Connection, has: Has) -> Clause:
    return _QUALITIES[has.quality]()


def _shape(long_side: SQLColumnExpression[int], short_side: SQLColumnExpression[int]) -> Clause:
    return and_(long_side > short_side, short_side > 0, not_(_square()))


def _square() -> Clause:
    """Sides that differ by 2 % or less: a pixel more does not make a portrait."""
    width, height = PhotoTable.width, PhotoTable.height
    return and_(width > 0, func.abs(width - height) * 50 <= func.max(width, height))


def _panorama() -> Clause:
    width, height = PhotoTable.width, PhotoTable.height
    return and_(width > 0, height > 0, func.max(width, height) >= 2 * func.min(width, height))


_QUALITIES: dict[Quality, Callable[[], Clause]] = {
    Quality.FAVORITE: lambda: PhotoTable.favorite == 1,
    Quality.UNREADABLE: lambda: PhotoTable.state == PhotoState.UNREADABLE,
    Quality.OFFLINE: lambda: PhotoTable.folder_id.in_(
        select(FolderTable.id).where(FolderTable.online == 0)
    ),
    Quality.PORTRAIT: lambda: _shape(PhotoTable.height, PhotoTable.width),
    Quality.LANDSCAPE: lambda: _shape(PhotoTable.width, PhotoTable.height),
    Quality.SQUARE: _square,
    Quality.PANORAMA: _panorama,
    Quality.DUPLICATE: lambda: DUPLICATE,
    Quality.UNTAGGED: lambda: not_(linked(PhotoTagTable.state != TagState.REJECTED)),
    Quality.SUGGESTED: lambda: linked(PhotoTagTable.state == TagState.SUGGESTED),
    Quality.HAS_PLACE: lambda: and_(
        PhotoTable.latitude.is_not(None), PhotoTable.longitude.is_not(None)
    ),
    Quality.HAS_CAPTION: lambda: (
        func.coalesce(PhotoTable.title, "") + func.coalesce(PhotoTable.caption, "") != ""
    ),
    Quality.HAS_TEXT: lambda: func.coalesce(PhotoTable.recognised_text, "") != "",
}


_CLAUSES: dict[type, Callable[[Connection, Any], Clause]] = {
    AllOf: _all_of,
    AnyOf: _any_of,
    NoneOf: _none_of,
    NumberWithin: _number,
    Has: _quality,
    HasWords: named_conditions.words,
    Tagged: named_conditions.tagged,
    InAlbum: named_conditions.in_album,
    InFolder: named_conditions.in_folder,
    TakenWith: named_conditions.taken_with,
    OfType: named_conditions.of_type,
    Near: place_and_time.near_place,
    TakenBetween: place_and_time.taken_between,
    OnDays: place_and_time.on_days,
    InMonths: place_and_time.in_months,
    OnWeekdays: place_and_time.on_weekdays,
    InHours: place_and_time.in_hours,
}
