"""Connections to the catalog file: one engine for reads, one for writes.

SQLite in WAL mode lets any number of readers see the last commit while one writer works.
The driver's own transaction handling is off; `BEGIN` and `BEGIN IMMEDIATE` are said here.
"""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from photolib.errors import LibraryGone
from photolib.paths import is_gone

BUSY_TIMEOUT_MS = 5_000
# A vector of 512 float32 fills half a 4 KiB page and leaves the other half empty; seven of
# them share one of 16 KiB. Fixed when the file is made.
PAGE_SIZE = 16_384


def connect(
    path: Path, *, writable: bool, foreign_keys: bool = True, timeout_ms: int | None = None
) -> sqlite3.Connection:
    """A driver connection in autocommit mode. Creates the file if it is absent."""
    connection = sqlite3.connect(
        path,
        timeout=(BUSY_TIMEOUT_MS if timeout_ms is None else timeout_ms) / 1000,
        isolation_level=None,
        check_same_thread=False,  # the pool hands connections from thread to thread
    )
    try:
        if writable:
            connection.execute(f"PRAGMA page_size = {PAGE_SIZE}")
            _switch_to_wal(connection)
            connection.execute("PRAGMA synchronous = FULL")
        else:
            connection.execute("PRAGMA query_only = ON")
        connection.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
        connection.execute("PRAGMA cache_size = -16000")
    except BaseException:
        connection.close()
        raise
    return connection


def _switch_to_wal(connection: sqlite3.Connection) -> None:
    """Two processes that make the same file meet here, where SQLite does not wait by itself."""
    deadline = time.monotonic() + BUSY_TIMEOUT_MS / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
        time.sleep(0.02)


def make_engine(
    path: Path,
    *,
    writable: bool,
    create: bool = True,
    foreign_keys: bool = True,
    timeout_ms: int | None = None,
) -> Engine:
    """An engine whose every transaction is a snapshot (reads) or holds the write lock (writes).

    Where another program holds the file, each waits up to `timeout_ms`. Where it is gone and not
    to be created: LibraryGone.
    """

    def connected() -> sqlite3.Connection:
        if not create and is_gone(path):
            raise LibraryGone(path.parent)
        return connect(path, writable=writable, foreign_keys=foreign_keys, timeout_ms=timeout_ms)

    engine = create_engine(
        "sqlite+pysqlite://",
        creator=connected,
        poolclass=QueuePool,
        pool_size=1 if writable else 8,
        max_overflow=-1,  # a reader never waits for another one
    )
    statement = "BEGIN IMMEDIATE" if writable else "BEGIN"

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(statement)

    return engine


def sync_commits(connection: Connection, on: bool) -> None:
    """Whether each commit of this connection waits for the disk. Not within a transaction."""
    driver = connection.connection.dbapi_connection
    assert driver is not None, "a connection that is checked out has one"
    cursor = driver.cursor()
    cursor.execute(f"PRAGMA synchronous = {'FULL' if on else 'NORMAL'}")
    cursor.close()
