"""How values SQLite has no type for are stored: file paths and local times.

Both are written as column types so that every statement converts in the same way, and both
are plain functions per value because they run for every row of a 100,000-photo read.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Dialect
from sqlalchemy.types import UserDefinedType

EPOCH = datetime(1970, 1, 1)
INT64_MAX = 2**63 - 1
_MICROSECOND = timedelta(microseconds=1)


def to_microseconds(moment: datetime) -> int:
    """Naive local time as microseconds since 1970-01-01 00:00 of the same local clock."""
    return (moment.replace(tzinfo=None) - EPOCH) // _MICROSECOND


def from_microseconds(value: int) -> datetime:
    return EPOCH + timedelta(microseconds=value)


def fit_int64(value: int) -> int:
    """SQLite integers have 64 bits; some file systems report times far outside of that."""
    return max(-INT64_MAX, min(INT64_MAX, value))


class FilePath(UserDefinedType[str]):
    """A path as the bytes the file system knows, in a BLOB.

    File names need not be valid Unicode (Linux: any byte; Windows: lone surrogates), and SQLite
    text must be. Bytes also compare by value, so that a range finds everything below a folder.
    """

    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        return "BLOB"

    def bind_processor(self, dialect: Dialect) -> Callable[[str | None], bytes | None]:
        return lambda value: None if value is None else os.fsencode(value)

    def result_processor(
        self, dialect: Dialect, coltype: object
    ) -> Callable[[bytes | None], str | None]:
        return lambda value: None if value is None else os.fsdecode(value)


class LocalTime(UserDefinedType[datetime]):
    """A naive local time as integer microseconds, exact and sortable."""

    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        return "INTEGER"

    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], int | None]:
        return lambda value: None if value is None else to_microseconds(value)

    def result_processor(
        self, dialect: Dialect, coltype: object
    ) -> Callable[[int | None], datetime | None]:
        return lambda value: None if value is None else from_microseconds(value)
