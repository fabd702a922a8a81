"""Sets of photo ids as one SQL parameter, so that no statement has a limit on their number.

A statement says `column.in_(ID_SET)` and is executed with `{"ids": ids_json(ids)}`. Statements
of the hot paths are built once, as constants: building one costs more than running it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, Integer, Select, Text, bindparam, column, func, literal, select

from photolib.types import Int64

Ids = Iterable[int] | NDArray[np.int64]

_VALUES = func.json_each(bindparam("ids", type_=Text)).table_valued(column("value", Integer))
ID_SET = select(_VALUES.c.value)


def id_list(ids: Ids) -> list[int]:
    """Plain ints in the order given (numpy's own integers are unknown to SQLite)."""
    return ids.tolist() if isinstance(ids, np.ndarray) else [int(i) for i in ids]


def ids_json(ids: Ids) -> str:
    """The value of the parameter `ids`: a JSON array, which SQLite unfolds by itself."""
    return json.dumps(id_list(ids))


def fetch_ids(
    tx: Connection, statement: Select[int], parameters: Mapping[str, Any] | None = None
) -> Int64:
    """int64[N]: all values of a one-column statement, in its order."""
    return fetch_integers(tx, statement, parameters)[:, 0]


def fetch_integers(
    tx: Connection,
    statement: Select[*tuple[Any, ...]],
    parameters: Mapping[str, Any] | None = None,
) -> Int64:
    """int64[N, columns]: all rows of a statement of integer columns, in its order.

    They come as one text. Python's driver gives the interpreter up for each row, so that row by
    row a busy window stretches a read of 100,000 photos from a tenth of a second to many seconds.
    SQLite joins in the order of the inner statement: it leaves that out only for counts, least and
    greatest values.
    """
    columns = statement.subquery().c
    row = func.printf(" ".join(["%d"] * len(columns)), *columns)
    text = tx.execute(select(func.group_concat(row, " ")), parameters).scalar_one()
    values = np.fromstring(text or "", dtype=np.int64, sep=" ")
    return values.reshape(-1, len(columns))


def id_set(ids: Ids) -> Select[int]:
    """The same with its ids at hand, for a statement made for them alone."""
    values = func.json_each(literal(ids_json(ids), Text)).table_valued(column("value", Integer))
    return select(values.c.value)
