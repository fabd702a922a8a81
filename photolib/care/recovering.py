"""A damaged catalog: what is readable of it becomes the catalog, the rest is kept aside."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from photolib.care.restoring import set_aside
from photolib.catalog import Catalog
from photolib.catalog.lock import hold
from photolib.catalog.salvage import salvage
from photolib.paths import LibraryPaths


def recover(directory: Path) -> list[str]:
    """Says, in sentences, what was saved. Nobody may have the library open.

    Raises LibraryInUse, DiskFull, LibraryNotWritable, EnvironmentProblem when nothing of the
    file can be read.
    """
    paths = LibraryPaths(directory.expanduser().absolute())
    lock = hold(paths.lock, writing=True)
    fresh = paths.catalog.with_name("recovered.sqlite")
    try:
        _forget(fresh)
        Catalog.open(fresh).close()
        saved = salvage(paths.catalog, fresh)
        moment = datetime.now().strftime("%Y%m%d-%H%M%S-%f")
        aside = paths.root / "backups" / f"damaged-{moment}.sqlite"
        aside.parent.mkdir(exist_ok=True)
        set_aside(paths.catalog, aside)
        fresh.replace(paths.catalog)
        shutil.rmtree(paths.indexes, ignore_errors=True)
    finally:
        _forget(fresh)
        lock.release()
    told = ", ".join(
        f"{count:,} {table.replace('_', ' ')}" for table, count in saved.items() if count
    )
    return [f"Saved {told}.", f"The damaged file is kept as {aside}."]


def _forget(catalog: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        catalog.with_name(catalog.name + ending).unlink(missing_ok=True)
