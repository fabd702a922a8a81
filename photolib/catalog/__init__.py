"""The catalog: one SQLite file that is the truth about folders, photos, vectors and tags.

`Catalog` opens the file and hands out connections; the modules `folders`, `photos`,
`vectors`, `tags`, `conditions`, `full_text`, `searches` and `prefs` are functions whose first
argument is such a connection.
All SQL of the program lives in this package.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, RootTransaction
from sqlalchemy.exc import OperationalError

from photolib.catalog import (
    conditions,
    folders,
    full_text,
    journal,
    photos,
    prefs,
    searches,
    tag_links,
    tags,
    undo,
    vectors,
)
from photolib.catalog.backup import make_backup
from photolib.catalog.engine import connect, make_engine, sync_commits
from photolib.catalog.schema import CATALOG_ID, bring_up_to_date
from photolib.catalog.storage_errors import is_busy, translated, translated_files
from photolib.errors import CatalogDamaged, LibraryGone, LibraryNotWritable
from photolib.paths import is_gone

__all__ = [
    "Catalog",
    "conditions",
    "folders",
    "full_text",
    "journal",
    "photos",
    "prefs",
    "searches",
    "tag_links",
    "tags",
    "undo",
    "vectors",
]


PROMPT_MS = 10  # what the window may wait for a row
TOLD_AFTER_MS = 1_000  # that a write waits for another program
PATIENCE_S = 60.0


class Catalog:
    """An open catalog file. Safe to use from any thread; made by `Catalog.open`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._reads = make_engine(path, writable=False, create=False)
        self._prompt_reads = make_engine(path, writable=False, create=False, timeout_ms=PROMPT_MS)
        self._writes = make_engine(path, writable=True, create=False, timeout_ms=TOLD_AFTER_MS)
        self.on_wait: Callable[[bool], object] = lambda _waiting: None
        self._write_lock = threading.RLock()
        self._writing: Connection | None = None  # the open write transaction, under the lock
        self._closed = self._closing = False
        with self.read() as tx:
            catalog_id = prefs.get(tx, CATALOG_ID)
        if catalog_id is None:
            raise CatalogDamaged(path, "its identity is missing")
        self.catalog_id = catalog_id

    @classmethod
    def open(cls, path: Path) -> Catalog:
        """Open the catalog at `path`; create it, or migrate it after a backup, where needed.

        Raises CatalogTooNew, CatalogDamaged, LibraryNotWritable, CatalogBusy, DiskFull.
        """
        path = Path(path).absolute()
        with translated(path), translated_files(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            # SQLite would open a file it may not write for reading and complain much later.
            for place in (path.parent, path):
                if place.exists() and not os.access(place, os.W_OK):
                    raise LibraryNotWritable(place)
            bring_up_to_date(path)
            return cls(path)

    def close(self) -> None:
        """Close every connection. Waits for a running write; a second call does nothing."""
        self._closing = True
        with self._write_lock:
            self._closed = True
            self._reads.dispose()
            self._prompt_reads.dispose()
            self._writes.dispose()

    def read(self) -> AbstractContextManager[Connection]:
        """A connection that sees the catalog as of its first query; it cannot write."""
        return self._read(self._reads)

    def read_now(self) -> AbstractContextManager[Connection]:
        """The same for a thread that must not wait: CatalogBusy at once while another program
        lets nobody in."""
        return self._read(self._prompt_reads)

    def write(self, *, durable: bool = True) -> AbstractContextManager[Connection]:
        """The one write transaction: commits at the end, rolls back on any exception.

        Waits for the other threads' writes. Inside of another `write()` of the same thread it
        is a savepoint of that one. What a `durable` one wrote outlives a power cut; the others
        are for what can be made again from the photos, and spare the disk.

        While another program writes, this waits up to PATIENCE_S, tells `on_wait(True)` after a
        moment and `on_wait(False)` at the end; then CatalogBusy.
        """
        return self._write(durable)

    @contextmanager
    def _read(self, engine: Engine) -> Iterator[Connection]:
        self._check_open()
        with translated(self.path, opened=True), engine.connect() as connection:
            yield connection

    @contextmanager
    def _write(self, durable: bool) -> Iterator[Connection]:
        with self._write_lock:
            self._check_open()
            if self._writing is not None:
                with self._writing.begin_nested():
                    yield self._writing
                return
            if is_gone(self.path):  # SQLite would go on with the file that nobody finds any more
                raise LibraryGone(self.path.parent)
            with translated(self.path, opened=True), self._writes.connect() as connection:
                sync_commits(connection, durable)
                with self._begun(connection):
                    self._writing = connection
                    try:
                        yield connection
                    finally:
                        self._writing = None

    def _begun(self, connection: Connection) -> RootTransaction:
        """The write transaction, as soon as no other program writes."""
        until, told = time.monotonic() + PATIENCE_S, False
        try:
            while True:
                try:
                    return connection.begin()
                except OperationalError as error:
                    if not is_busy(error) or self._closing or time.monotonic() >= until:
                        raise
                if not told:
                    told = True
                    self.on_wait(True)
        finally:
            if told:
                self.on_wait(False)

    def integrity_check(self) -> list[str]:
        """What SQLite finds wrong with the file, in its words; empty when sound."""
        with self.read() as tx:
            found = [str(line) for line in tx.exec_driver_sql("PRAGMA integrity_check").scalars()]
            orphans = tx.exec_driver_sql("PRAGMA foreign_key_check").all()
        problems = [] if found == ["ok"] else found
        return problems + [f"a row of {row[0]} refers to a missing {row[2]}" for row in orphans]

    def vacuum(self) -> None:
        """Give the space of deleted rows back to the disk; needs as much free space meanwhile."""
        with self._write_lock, translated(self.path):
            self._check_open()
            with closing(connect(self.path, writable=True)) as connection:
                connection.execute("INSERT INTO photo_words(photo_words) VALUES ('optimize')")
                connection.execute("VACUUM")
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def backup(self, reason: str) -> Path:
        """Copy the catalog into `backups/` beside it; the last five copies are kept."""
        with translated(self.path), translated_files(self.path):
            return make_backup(self.path, reason)

    def _check_open(self) -> None:
        if self._closed:
            raise RuntimeError("The catalog is closed.")
