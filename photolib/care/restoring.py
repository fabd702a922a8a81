"""Puts a copy of the catalog in the place of the present one, which is kept beside it."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from photolib.catalog.backup import backups_of
from photolib.catalog.lock import hold
from photolib.errors import EnvironmentProblem, InputProblem
from photolib.paths import LibraryPaths


def find_copy(directory: Path, name: str) -> Path:
    """A copy by its file name, a part of it, or its path; "latest" is the newest.

    Raises InputProblem when there is none, or more than one.
    """
    given = Path(name).expanduser()
    if given.is_file():
        return given
    copies = backups_of(LibraryPaths(directory).catalog)
    found = copies[-1:] if name == "latest" else [copy for copy in copies if name in copy.name]
    if len(found) != 1:
        what = "no copy" if not found else "more than one copy"
        raise InputProblem(
            f"There is {what} called {name!r} of this library; 'photolib backups' lists them."
        )
    return found[0]


def restore(directory: Path, copy: Path) -> Path:
    """Make `copy` the catalog of the library at `directory`; returns where the former one is.

    Nobody may have the library open. The index is a cache and built anew when next needed.
    Raises LibraryInUse, InputProblem when the copy is damaged, EnvironmentProblem.
    """
    paths = LibraryPaths(directory.expanduser().absolute())
    lock = hold(paths.lock, writing=True)
    try:
        _check(copy)
        moment = datetime.now().strftime("%Y%m%d-%H%M%S-%f")
        aside = paths.root / "backups" / f"{paths.catalog.stem}-{moment}-before-restore.sqlite"
        aside.parent.mkdir(exist_ok=True)
        incoming = paths.catalog.with_suffix(".incoming")
        shutil.copyfile(copy, incoming)
        set_aside(paths.catalog, aside)
        incoming.replace(paths.catalog)
        shutil.rmtree(paths.indexes, ignore_errors=True)
    except OSError as error:
        raise EnvironmentProblem(
            f"The copy could not be put in place ({error.strerror or error}); "
            "free some space or check the permissions, and try again."
        ) from error
    finally:
        lock.release()
    return aside


def set_aside(catalog: Path, aside: Path) -> None:
    """Move a catalog away together with what SQLite keeps beside it."""
    for ending in ("", "-wal", "-shm"):
        part = catalog.with_name(catalog.name + ending)
        if part.exists():
            part.replace(aside.with_name(aside.name + ending))


def _check(copy: Path) -> None:
    try:
        with closing(sqlite3.connect(f"{copy.absolute().as_uri()}?mode=ro", uri=True)) as opened:
            sound = opened.execute("PRAGMA quick_check").fetchone() == ("ok",)
            opened.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.Error as error:
        raise InputProblem(f"{copy} is no sound copy of a catalog ({error}).") from error
    if not sound:
        raise InputProblem(f"{copy} is damaged; choose an older copy.")
