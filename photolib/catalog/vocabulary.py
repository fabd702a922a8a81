"""What can be named in a query, with how many photos have it: folders, cameras, lenses, years.

(Tags have their own counts, see `tags.all_tags`.) Photos that are shown are counted.
"""

from __future__ import annotations

import os
from collections import Counter
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, func, select

from photolib.catalog.column_types import from_microseconds, to_microseconds
from photolib.catalog.tables import SHOWN, FolderTable, PhotoTable

FIRST_YEAR, LAST_YEAR = 1826, 2199  # no photo is older; a clock that far ahead is wrong


def folders(tx: Connection) -> dict[str, int]:
    """Folders as "Pictures/2019/july", from the name of their root on, with all below them."""
    statement = (
        select(FolderTable.path, PhotoTable.folder_path, func.count())
        .join(FolderTable, FolderTable.id == PhotoTable.folder_id)
        .where(SHOWN)
        .group_by(PhotoTable.folder_id, PhotoTable.folder_path)
    )
    counts: Counter[str] = Counter()
    for root, below, count in tx.execute(statement):
        path = "/".join(part for part in (Path(root).name, below) if part)
        while path:
            counts[os.fsencode(path).decode("utf-8", "replace")] += count
            path = path.rpartition("/")[0]
    return dict(counts)


def cameras(tx: Connection) -> dict[str, int]:
    """Make and model as one name, the make once where the model begins with it."""
    make, model = PhotoTable.camera_make, PhotoTable.camera_model
    statement = select(make, model, func.count()).where(SHOWN).group_by(make, model)
    counts: Counter[str] = Counter()
    for maker, name, count in tx.execute(statement):
        maker, name = (maker or "").strip(), (name or "").strip()
        repeats = maker and name.casefold().startswith(maker.split()[0].casefold())
        if full := (name if repeats else f"{maker} {name}".strip()):
            counts[full] += count
    return dict(counts)


def lenses(tx: Connection) -> dict[str, int]:
    statement = select(PhotoTable.lens, func.count()).where(SHOWN, PhotoTable.lens.is_not(None))
    rows = tx.execute(statement.group_by(PhotoTable.lens))
    return {name: count for lens, count in rows if (name := (lens or "").strip())}


def years(tx: Connection) -> dict[int, int]:
    """By the time taken, else by the time the file was last written."""
    earliest: int | None = tx.execute(select(func.min(PhotoTable.sort_time))).scalar()
    latest: int | None = tx.execute(select(func.max(PhotoTable.sort_time))).scalar()
    if earliest is None or latest is None:
        return {}
    start = to_microseconds(datetime(FIRST_YEAR, 1, 1))
    end = to_microseconds(datetime(LAST_YEAR, 12, 31))
    first, last = (from_microseconds(min(max(t, start), end)).year for t in (earliest, latest))
    found = {}
    for year in range(first, last + 1):
        in_year = PhotoTable.sort_time.between(
            to_microseconds(datetime(year, 1, 1)), to_microseconds(datetime(year + 1, 1, 1)) - 1
        )
        if count := tx.execute(select(func.count()).where(SHOWN, in_year)).scalar_one():
            found[year] = count
    return found
