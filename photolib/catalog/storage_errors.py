"""Turns SQLite's complaints about the machine into Photolib's sentences.

Only what the user's environment causes is translated; a wrong statement stays the bug it is.
"""

from __future__ import annotations

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from photolib.errors import (
    CatalogBusy,
    CatalogDamaged,
    DiskFull,
    EnvironmentProblem,
    LibraryGone,
    LibraryNotWritable,
)
from photolib.paths import is_gone

_NOT_WRITABLE = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
# What SQLite also says where it cannot make the files beside the catalog on a full disk.
_PERHAPS_FULL = {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN}
_FULL_BELOW = 64 * 1024  # bytes; the first of these files has 32 KiB
_IN_USE = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL}


@contextmanager
def translated(path: Path, *, opened: bool = False) -> Iterator[None]:
    """Re-raise what SQLite reports inside the block as errors about the catalog `path`.

    Raises DiskFull, LibraryNotWritable, CatalogDamaged, CatalogBusy, EnvironmentProblem; and for
    one that has been `opened` and is gone since LibraryGone.
    """
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        problem = _problem_of(cause, path)
        if problem is not None and opened and is_gone(path):
            raise LibraryGone(path.parent) from error
        if problem is None:
            raise
        raise problem from error


@contextmanager
def translated_files(path: Path) -> Iterator[None]:
    """The same for making files and folders around the catalog `path`."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull(path.parent) from error
        raise LibraryNotWritable(path.parent) from error


def is_busy(error: DBAPIError) -> bool:
    """Whether another program holds the catalog just now."""
    return getattr(error.orig, "sqlite_errorcode", 0) & 0xFF in _IN_USE


def _problem_of(error: BaseException | None, path: Path) -> EnvironmentProblem | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    primary = code & 0xFF  # the upper bits hold SQLite's finer distinctions
    if primary == sqlite3.SQLITE_FULL or (primary in _PERHAPS_FULL and _no_space(path.parent)):
        return DiskFull(path.parent)
    if primary in _NOT_WRITABLE:
        return LibraryNotWritable(path.parent)
    if primary in _IN_USE:
        return CatalogBusy(path.parent)
    if primary in _DAMAGED:
        return CatalogDamaged(path, str(error))
    if primary == sqlite3.SQLITE_IOERR:
        return EnvironmentProblem(
            f"The drive that holds {path} cannot be read or written just now ({error}); "
            "check the drive and try again."
        )
    return None


def _no_space(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _FULL_BELOW
    except OSError:
        return False
