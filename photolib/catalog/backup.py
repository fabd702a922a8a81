"""Copies of the catalog file, made before anything risky and kept a few deep."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

KEPT = 5


def backups_of(catalog: Path) -> list[Path]:
    """The copies of a catalog, oldest first."""
    directory = catalog.parent / "backups"
    return sorted(directory.glob(f"{catalog.stem}-*{catalog.suffix}"))


def make_backup(catalog: Path, reason: str) -> Path:
    """Copy `catalog` into `backups/` beside it through SQLite's backup API and return the copy.

    Safe while others read and write. The copy appears under its name only when complete, and
    only the last `KEPT` copies stay. Raises sqlite3.Error or OSError.
    """
    directory = catalog.parent / "backups"
    directory.mkdir(exist_ok=True)
    moment = datetime.now().strftime("%Y%m%d-%H%M%S-%f")
    words = re.sub(r"[^A-Za-z0-9]+", "-", reason).strip("-") or "backup"
    target = directory / f"{catalog.stem}-{moment}-{words}{catalog.suffix}"
    unfinished = target.with_name(target.name + ".part")
    try:
        with (
            closing(sqlite3.connect(catalog)) as source,
            closing(sqlite3.connect(unfinished)) as to,
        ):
            source.backup(to)
            to.execute("PRAGMA journal_mode = DELETE")  # one file, no -wal beside it
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
    for old in backups_of(catalog)[:-KEPT]:
        old.unlink()
    return target
