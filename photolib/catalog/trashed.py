"""Photos that the program moved to the system's trash: MISSING ones, with where their files lie.

A change in the journal is a photo's id: its files are moved by whoever undoes it.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from photolib.catalog import journal, photo_files
from photolib.catalog.id_sets import ID_SET, Ids, id_list, ids_json
from photolib.catalog.tables import PhotoTable, TrashedTable, table_of
from photolib.types import FileStamp, PhotoState

KIND = "trash"
_TRASHED = table_of(TrashedTable)
Files = Sequence[tuple[str, str | None]]  # (where a file was, where it lies in the trash)

IDS = (
    select(TrashedTable.photo_id)
    .join(PhotoTable, PhotoTable.id == TrashedTable.photo_id)
    .where(PhotoTable.state == PhotoState.MISSING)
)


def note(tx: Connection, moved: Iterable[tuple[int, Files]]) -> None:
    """Photos whose files have just been moved to the trash."""
    rows: list[dict[str, Any]] = [
        {"photo_id": photo_id, "at": int(time.time()), "files": [list(pair) for pair in files]}
        for photo_id, files in moved
    ]
    if not rows:
        return
    made = insert(_TRASHED)
    kept = {name: made.excluded[name] for name in ("at", "files")}
    tx.execute(made.on_conflict_do_update(index_elements=["photo_id"], set_=kept), rows)
    photo_files.mark_missing(tx, [row["photo_id"] for row in rows])


def files(tx: Connection, ids: Ids) -> dict[int, list[tuple[str, str | None]]]:
    """The files of photos that are in the trash, by photo."""
    found = tx.execute(
        select(_TRASHED.c.photo_id, _TRASHED.c.files).where(
            _TRASHED.c.photo_id.in_(ID_SET), _TRASHED.c.photo_id.in_(IDS)
        ),
        {"ids": ids_json(ids)},
    )
    by_id = {row.photo_id: [(was, lies) for was, lies in row.files] for row in found}
    return {photo_id: by_id[photo_id] for photo_id in id_list(ids) if photo_id in by_id}


def note_restored(tx: Connection, restored: Sequence[tuple[int, FileStamp]]) -> None:
    """Photos whose files are back where they were."""
    photo_files.restore(tx, restored)
    forget(tx, [photo_id for photo_id, _ in restored])


def forget(tx: Connection, ids: Ids) -> None:
    """Photos that are not in the trash any more."""
    chosen = delete(_TRASHED).where(_TRASHED.c.photo_id.in_(ID_SET))
    tx.execute(chosen, {"ids": ids_json(ids)})


def record(tx: Connection, title: str, ids: Sequence[int]) -> None:
    journal.record(tx, KIND, title, list(ids))


def photos_of(changes: list[Any]) -> set[int]:
    return set(changes)
