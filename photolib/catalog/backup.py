"""Copies of the catalog file, made daily and before anything risky, and kept a few deep."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

DAILY = "daily"
KEPT = 5  # of those with another reason
KEPT_DAILY = 7
DAILY_BYTES = 2 * 2**30  # at most this much of daily copies, the newest always

_NAME = re.compile(r"-(?P<moment>\d{8}-\d{6}-\d{6})-(?P<reason>[^.]*)$")


def backups_of(catalog: Path) -> list[Path]:
    """The copies of a catalog, oldest first."""
    directory = catalog.parent / "backups"
    return sorted(directory.glob(f"{catalog.stem}-*{catalog.suffix}"))


def reason_of(copy: Path) -> str:
    """Why a copy was made, in the words of its name."""
    found = _NAME.search(copy.stem)
    return found["reason"] if found else ""


def made_at(copy: Path) -> datetime:
    """When a copy was made: by its name, which stays when it is copied, else by its file."""
    found = _NAME.search(copy.stem)
    try:
        return datetime.strptime(found["moment"] if found else "", "%Y%m%d-%H%M%S-%f")
    except ValueError:
        return datetime.fromtimestamp(copy.stat().st_mtime)


def make_backup(catalog: Path, reason: str) -> Path:
    """Copy `catalog` into `backups/` beside it through SQLite's backup API and return the copy.

    Safe while others read and write. The copy appears under its name only when complete. Of
    daily copies the last `KEPT_DAILY` within `DAILY_BYTES` stay, of others the last `KEPT`.
    Raises sqlite3.Error or OSError.
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
    _prune(catalog)
    return target


def _prune(catalog: Path) -> None:
    copies = backups_of(catalog)
    daily = [copy for copy in copies if reason_of(copy) == DAILY]
    others = [copy for copy in copies if reason_of(copy) != DAILY]
    kept, room = 0, DAILY_BYTES
    for copy in reversed(daily):
        room -= copy.stat().st_size
        if kept and (kept >= KEPT_DAILY or room < 0):
            copy.unlink()
        else:
            kept += 1
    for old in others[:-KEPT]:
        old.unlink()
