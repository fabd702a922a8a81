"""Sets of photo ids as one SQL parameter, so that no statement has a limit on their number."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, Integer, Select, column, func, select
from sqlalchemy.sql.selectable import ScalarSelect

from photolib.types import Int64

Ids = Iterable[int] | NDArray[np.int64]


def id_list(ids: Ids) -> list[int]:
    """Plain ints in the order given (numpy's own integers are unknown to SQLite)."""
    return ids.tolist() if isinstance(ids, np.ndarray) else [int(i) for i in ids]


def id_set(ids: Ids) -> ScalarSelect[int]:
    """The right side of `column.in_(...)`; SQLite unfolds the JSON array by itself."""
    values = func.json_each(json.dumps(id_list(ids))).table_valued(column("value", Integer))
    return select(values.c.value).scalar_subquery()


def fetch_ids(tx: Connection, statement: Select[int]) -> Int64:
    """All values of a one-column statement, past SQLAlchemy's row objects."""
    cursor: Any = tx.execute(statement).cursor
    return np.fromiter((row[0] for row in cursor), dtype=np.int64)
