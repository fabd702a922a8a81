"""Sets of photo ids as one SQL parameter, so that no statement has a limit on their number.

A statement says `column.in_(ID_SET)` and is executed with `{"ids": ids_json(ids)}`. Statements
of the hot paths are built once, as constants: building one costs more than running it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from itertools import chain
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
    """All values of a one-column statement, past SQLAlchemy's row objects."""
    cursor: Any = tx.execute(statement, parameters).cursor
    return np.fromiter(chain.from_iterable(cursor.fetchall()), dtype=np.int64)


def id_set(ids: Ids) -> Select[int]:
    """The same with its ids at hand, for a statement made for them alone."""
    values = func.json_each(literal(ids_json(ids), Text)).table_valued(column("value", Integer))
    return select(values.c.value)
