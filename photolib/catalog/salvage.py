"""Reads what can be read of a damaged catalog into a new one, row by row.

SQLite stops a query at the first damaged page; asking for ranges of row ids, halved again and
again, gets at every row of the pages around it.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from sqlalchemy import Table

from photolib.catalog.tables import PhotoTable
from photolib.errors import EnvironmentProblem

log = logging.getLogger(__name__)

# In an order in which a row's parents come before it.
TABLES = tuple(PhotoTable.metadata.sorted_tables)
_HIGHEST_ID = 2**40


def salvage(damaged: Path, fresh: Path) -> dict[str, int]:
    """Copy the readable rows of `damaged` into `fresh`, an empty catalog of today's schema.

    Returns how many rows of each table were saved. Rows whose photo or tag is lost are left
    out. Raises EnvironmentProblem when nothing can be read.
    """
    try:
        return _salvage(damaged, fresh)
    except sqlite3.Error as error:
        raise EnvironmentProblem(
            f"Nothing of {damaged} can be read ({error}); restore a copy with "
            "'photolib restore latest'."
        ) from error


def _salvage(damaged: Path, fresh: Path) -> dict[str, int]:
    saved: dict[str, int] = {}
    with closing(sqlite3.connect(fresh)) as to, closing(sqlite3.connect(damaged)) as source:
        to.execute("PRAGMA foreign_keys = OFF")
        for described in TABLES:
            table = described.name
            columns = _common_columns(source, to, table)
            if not columns:
                continue
            listed = ", ".join(columns)
            places = ", ".join("?" * len(columns))
            before = to.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
            with to:
                to.executemany(
                    f"INSERT OR REPLACE INTO {table} ({listed}) VALUES ({places})",  # noqa: S608
                    _rows(source, described, listed),
                )
            after = to.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
            saved[table] = after - (0 if table == "settings" else before)
        with to:
            _drop_orphans(to)
    return saved


def _common_columns(source: sqlite3.Connection, to: sqlite3.Connection, table: str) -> list[str]:
    wanted = [row[1] for row in to.execute(f"PRAGMA table_info({table})")]
    try:
        there = {row[1] for row in source.execute(f"PRAGMA table_info({table})")}
    except sqlite3.DatabaseError as error:
        log.warning("The table %s is lost: %s", table, error)
        return []
    return [name for name in wanted if name in there]


def _rows(source: sqlite3.Connection, table: Table, columns: str) -> Iterator[tuple[object, ...]]:
    name = table.name
    if table.dialect_options["sqlite"]["with_rowid"]:
        yield from _range(source, name, columns, 0, _last_id(source, name) + 1)
        return
    key = next(iter(table.primary_key)).name
    for order in ("", " DESC"):  # from both ends up to what is damaged
        yield from _until_error(source, f"SELECT {columns} FROM {name} ORDER BY {key}{order}")  # noqa: S608


def _last_id(source: sqlite3.Connection, table: str) -> int:
    for question in (
        f"SELECT max(rowid) FROM {table}",  # noqa: S608
        f"SELECT seq FROM sqlite_sequence WHERE name = '{table}'",  # noqa: S608
    ):
        try:
            found = source.execute(question).fetchone()
        except sqlite3.DatabaseError:
            continue
        if found and found[0] is not None:
            return int(found[0])
    return _HIGHEST_ID


def _range(
    source: sqlite3.Connection, table: str, columns: str, low: int, high: int
) -> Iterator[tuple[object, ...]]:
    """Rows with low <= rowid < high, without those on pages that cannot be read."""
    try:
        rows = source.execute(
            f"SELECT {columns} FROM {table} WHERE rowid >= ? AND rowid < ?",  # noqa: S608
            (low, high),
        ).fetchall()
    except sqlite3.DatabaseError:
        if high - low > 1:
            middle = (low + high) // 2
            yield from _range(source, table, columns, low, middle)
            yield from _range(source, table, columns, middle, high)
        return
    yield from rows


def _until_error(source: sqlite3.Connection, statement: str) -> Iterator[tuple[object, ...]]:
    try:
        yield from source.execute(statement)
    except sqlite3.DatabaseError as error:
        log.warning("A part cannot be read: %s", error)


def _drop_orphans(to: sqlite3.Connection) -> None:
    """Rows whose parent is lost go, or forget it, as their table says."""
    while orphans := {(row[0], row[3]) for row in to.execute("PRAGMA foreign_key_check")}:
        for table, key in sorted(orphans):
            for number, _, parent, column, target, _, on_delete, _ in to.execute(
                f"PRAGMA foreign_key_list({table})"
            ).fetchall():
                if number != key:
                    continue
                lost = f"{column} NOT IN (SELECT {target} FROM {parent})"  # noqa: S608
                if on_delete == "SET NULL":
                    to.execute(f"UPDATE {table} SET {column} = NULL WHERE {lost}")  # noqa: S608
                else:
                    to.execute(f"DELETE FROM {table} WHERE {lost}")  # noqa: S608
