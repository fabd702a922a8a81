"""A catalog whose file can be read and no longer be written, as on a disk that became read-only."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from photolib.library import Library


@contextmanager
def unwritable(library: Library) -> Iterator[None]:
    """SQLite itself refuses each change meanwhile, with the error of a read-only file."""
    _switch(library, "ON")
    try:
        yield
    finally:
        _switch(library, "OFF")


def _switch(library: Library, on: str) -> None:
    catalog = library._catalog
    with catalog._write_lock, catalog._writes.connect() as connection:
        driver = connection.connection.dbapi_connection
        assert driver is not None
        driver.execute(f"PRAGMA query_only = {on}")
