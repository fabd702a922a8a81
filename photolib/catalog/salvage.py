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

log = logging.getLogger(__name__)

# In an order in which a row's parents come before it.
TABLES = (
    "settings",
    "folders",
    "photos",
    "embedders",
    "embeddings",
    "tags",
    "photo_tags",
    "saved_searches",
    "search_history",
)
_WITHOUT_ROWID = frozenset({"settings", "photo_tags"})
_HIGHEST_ID = 2**40


def salvage(damaged: Path, fresh: Path) -> dict[str, int]:
    """Copy the readable rows of `damaged` into `fresh`, an empty catalog of today's schema.

    Returns how many rows of each table were saved. Rows whose photo or tag is lost are left
    out. Raises sqlite3.Error when `damaged` is no database at all or `fresh` cannot be written.
    """
    saved: dict[str, int] = {}
    with closing(sqlite3.connect(fresh)) as to, closing(sqlite3.connect(damaged)) as source:
        to.execute("PRAGMA foreign_keys = OFF")
        for table in TABLES:
            columns = _common_columns(source, to, table)
            if not columns:
                continue
            listed = ", ".join(columns)
            places = ", ".join("?" * len(columns))
            before = to.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
            with to:
                to.executemany(
                    f"INSERT OR REPLACE INTO {table} ({listed}) VALUES ({places})",  # noqa: S608
                    _rows(source, table, listed),
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


def _rows(source: sqlite3.Connection, table: str, columns: str) -> Iterator[tuple[object, ...]]:
    if table in _WITHOUT_ROWID:
        for order in ("", " DESC"):  # from both ends up to what is damaged
            key = "key" if table == "settings" else "photo_id"
            yield from _until_error(source, f"SELECT {columns} FROM {table} ORDER BY {key}{order}")  # noqa: S608
        return
    yield from _range(source, table, columns, 0, _last_id(source, table) + 1)


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
    while orphans := to.execute("PRAGMA foreign_key_check").fetchall():
        for table, rowid, *_ in orphans:
            if rowid is None:  # a table without row ids
                to.execute(
                    "DELETE FROM photo_tags WHERE photo_id NOT IN (SELECT id FROM photos)"
                    " OR tag_id NOT IN (SELECT id FROM tags)"
                )
                to.execute(
                    "UPDATE photo_tags SET embedder_id = NULL"
                    " WHERE embedder_id NOT IN (SELECT id FROM embedders)"
                )
            else:
                to.execute(f"DELETE FROM {table} WHERE rowid = ?", (rowid,))  # noqa: S608
