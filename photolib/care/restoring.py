"""Puts a copy of the catalog in the place of the present one, which is kept as a copy too.

Restoring is written down before it begins (`restore-next` in the library's folder) and carried out
by whoever next opens the library for writing: at once by the command line, at its next start by
the window. So it may be interrupted anywhere, and is gone on with.
"""

from __future__ import annotations

import logging
import os
import shutil
from datetime import datetime
from pathlib import Path

from photolib.catalog import copies
from photolib.catalog.backup import backups_of, make_backup
from photolib.catalog.lock import hold
from photolib.errors import EnvironmentProblem, InputProblem
from photolib.paths import LibraryPaths
from photolib.types import CatalogCopy

log = logging.getLogger(__name__)

BEFORE = "before-restore"


def find_copy(directory: Path, name: str) -> Path:
    """A copy by its file name, a part of it, or its path; "latest" is the newest.

    Raises InputProblem when there is none, or more than one.
    """
    given = Path(name).expanduser()
    if given.is_file():
        return given
    found = backups_of(LibraryPaths(directory).catalog)
    found = found[-1:] if name == "latest" else [copy for copy in found if name in copy.name]
    if len(found) != 1:
        what = "no copy" if not found else "more than one copy"
        raise InputProblem(
            f"There is {what} called {name!r} of this library; 'photolib backups' lists them."
        )
    return found[0]


def sound_copy(directory: Path) -> CatalogCopy | None:
    """The newest copy that can be read; None when there is none."""
    found = copies.described(LibraryPaths(directory.expanduser()).catalog)
    return next((copy for copy in found if copy.photos is not None), None)


def restore(directory: Path, copy: Path) -> Path:
    """Make `copy` the catalog of the library at `directory`; returns where the former one is.

    Nobody may have the library open. The index is a cache and built anew when next needed.
    Raises LibraryInUse, InputProblem when the copy is damaged, EnvironmentProblem.
    """
    paths = LibraryPaths(directory.expanduser().absolute())
    lock = hold(paths.lock, writing=True)
    try:
        plan(paths, copy)
        aside = carry_out(paths)
    finally:
        lock.release()
    assert aside is not None, "planned just now"
    return aside


def plan(paths: LibraryPaths, copy: Path) -> None:
    """Have `copy` restored when the library is next opened for writing.

    Raises InputProblem when the copy is damaged, EnvironmentProblem.
    """
    copies.check(copy)
    try:
        written = paths.restore_next.with_suffix(".tmp")
        written.write_bytes(os.fsencode(copy.absolute()))
        written.replace(paths.restore_next)
    except OSError as error:
        raise _not_restored(error) from error


def carry_out(paths: LibraryPaths) -> Path | None:
    """Restore what is planned; the caller holds the lock. Returns where the former catalog is,
    None when nothing was planned.

    Raises EnvironmentProblem; the plan stays then, for when there is space or permission.
    """
    try:
        copy = Path(os.fsdecode(paths.restore_next.read_bytes()))
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _not_restored(error) from error
    incoming = paths.catalog.with_suffix(".incoming")
    try:
        if not copy.is_file() and not incoming.is_file():
            log.warning("The copy %s to restore is gone; the library stays as it is", copy)
            paths.restore_next.unlink()
            return None
        if not incoming.is_file():
            partial = incoming.with_suffix(".partial")
            shutil.copyfile(copy, partial)
            partial.replace(incoming)
        aside = _keep(paths.catalog)
        incoming.replace(paths.catalog)
        paths.restore_next.unlink()
    except OSError as error:
        raise _not_restored(error) from error
    shutil.rmtree(paths.indexes, ignore_errors=True)
    log.info("Restored %s; the former catalog is %s", copy, aside)
    return aside


def set_aside(catalog: Path, aside: Path) -> None:
    """Move a catalog away together with what SQLite keeps beside it."""
    for ending in ("", "-wal", "-shm"):
        part = catalog.with_name(catalog.name + ending)
        if part.exists():
            part.replace(aside.with_name(aside.name + ending))


def _keep(catalog: Path) -> Path:
    """Copy the present catalog, one that is damaged with all its files, and leave none of those
    beside it that SQLite would take for the next one's."""
    if copies.settle(catalog):
        return make_backup(catalog, BEFORE)
    moment = datetime.now().strftime("%Y%m%d-%H%M%S-%f")
    aside = catalog.parent / "backups" / f"{catalog.stem}-{moment}-{BEFORE}.sqlite"
    aside.parent.mkdir(exist_ok=True)
    set_aside(catalog, aside)
    return aside


def _not_restored(error: OSError) -> EnvironmentProblem:
    return EnvironmentProblem(
        f"The copy could not be put in place ({error.strerror or error}); "
        "free some space or check the permissions, and try again."
    )
