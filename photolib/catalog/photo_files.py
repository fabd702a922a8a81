"""Keeps photo rows in step with the files on disk: new, changed, moved, missing, back again.

What the catalog stores of a state is never OFFLINE: that is what every other state turns into
while the photo's folder is not online, and back out of when it returns.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Integer, and_, bindparam, case, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from photolib.catalog import folders
from photolib.catalog.column_types import fit_int64, to_microseconds
from photolib.catalog.id_sets import ID_SET, Ids, ids_json
from photolib.catalog.tables import PhotoTable, table_of
from photolib.catalog.text_columns import name_key
from photolib.types import FileStamp, FoundFile, KnownFile, PhotoState

_STATES = {str(state): state for state in PhotoState}


def known(tx: Connection, folder_id: int) -> dict[str, KnownFile]:
    """Every file of a folder by `rel_path`, MISSING ones too, in their stored states."""
    statement = select(
        PhotoTable.rel_path,
        PhotoTable.id,
        PhotoTable.size,
        PhotoTable.mtime_ns,
        PhotoTable.state,
        PhotoTable.content_hash,
    ).where(PhotoTable.folder_id == folder_id)
    cursor: Any = tx.execute(statement).cursor
    decode = os.fsdecode
    return {
        decode(rel_path): KnownFile(photo_id, FileStamp(size, mtime_ns), _STATES[state], digest)
        for rel_path, photo_id, size, mtime_ns, state, digest in cursor
    }


def insert_new(tx: Connection, folder_id: int, files: Iterable[FoundFile]) -> list[int]:
    """Add files as NEW photos and return their ids, ascending; those known already are skipped."""
    now = int(time.time())
    rows = [
        {
            "folder_id": folder_id,
            "rel_path": file.rel_path,
            "name_key": name_key(file.rel_path),
            "folder_path": file.rel_path.rpartition("/")[0],
            "added_at": now,
            "state": PhotoState.NEW,
            **stamp_values(file.stamp),
            "sort_time": sort_time(None, file.stamp),
        }
        for file in files
    ]
    if not rows:
        return []
    last = tx.execute(select(func.max(PhotoTable.id))).scalar() or 0
    tx.execute(insert(table_of(PhotoTable)).on_conflict_do_nothing(), rows)
    added = select(PhotoTable.id).where(PhotoTable.id > last).order_by(PhotoTable.id)
    return list(tx.execute(added).scalars())


def mark_changed(tx: Connection, changed: Iterable[tuple[int, FileStamp]]) -> None:
    """Files with another size or time: to be decoded again. Until then the old vector stays."""
    rows = [{"photo": photo_id, **stamp_values(stamp)} for photo_id, stamp in changed]
    if rows:
        tx.execute(
            update(PhotoTable)
            .where(PhotoTable.id == bindparam("photo"))
            .values(state=PhotoState.NEW, problem=None),
            rows,
        )


def mark_missing(tx: Connection, ids: Ids) -> None:
    """Files that are gone from a folder that is there. Everything known of them is kept."""
    tx.execute(
        update(PhotoTable).where(PhotoTable.id.in_(ID_SET)).values(state=PhotoState.MISSING),
        {"ids": ids_json(ids)},
    )


def restore(tx: Connection, returned: Iterable[tuple[int, FileStamp]]) -> None:
    """Missing files that are back: as they were if size and time are, else to be decoded again."""
    rows = [
        {"photo": photo_id, "now_size": now["size"], "now_mtime_ns": now["mtime_ns"]}
        for photo_id, now in ((photo_id, stamp_values(stamp)) for photo_id, stamp in returned)
    ]
    if not rows:
        return
    size = bindparam("now_size", type_=Integer)
    mtime_ns = bindparam("now_mtime_ns", type_=Integer)
    same = and_(PhotoTable.size == size, PhotoTable.mtime_ns == mtime_ns)
    tx.execute(
        update(PhotoTable)
        .where(PhotoTable.id == bindparam("photo"))
        .values(
            state=case((same, _state_of_known_content()), else_=PhotoState.NEW),
            problem=case((same, PhotoTable.problem), else_=None),
            size=size,
            mtime_ns=mtime_ns,
        ),
        rows,
    )


def relocate(
    tx: Connection, photo_id: int, folder_id: int, rel_path: str, stamp: FileStamp
) -> None:
    """The same content at another place: id, tags and vectors stay.

    A photo recorded at that place whose content is known takes the vacated place as MISSING,
    so that its tags survive and it can be found again; one never decoded is dropped.
    """
    mover = tx.execute(
        select(PhotoTable.folder_id, PhotoTable.rel_path).where(PhotoTable.id == photo_id)
    ).one_or_none()
    if mover is None:
        return
    there = tx.execute(
        select(PhotoTable.id, PhotoTable.content_hash).where(
            PhotoTable.folder_id == folder_id,
            PhotoTable.rel_path == rel_path,
            PhotoTable.id != photo_id,
        )
    ).one_or_none()
    if there is not None and there.content_hash is None:
        tx.execute(delete(PhotoTable).where(PhotoTable.id == there.id))
    elif there is not None:
        # No file can have this name, so it is free while the two change places.
        _place(tx, there.id, mover.folder_id, f"\0{there.id}")
    _place(tx, photo_id, folder_id, rel_path)
    if there is not None and there.content_hash is not None:
        _place(tx, there.id, mover.folder_id, mover.rel_path)
        mark_missing(tx, [there.id])
    tx.execute(
        update(PhotoTable)
        .where(PhotoTable.id == photo_id)
        .values(state=_state_of_known_content(), **stamp_values(stamp))
    )


def missing_by_hash(tx: Connection, content_hash: str) -> list[tuple[int, int, str]]:
    """(photo_id, folder_id, rel_path) of the MISSING photos with this content."""
    rows = tx.execute(
        select(PhotoTable.id, PhotoTable.folder_id, PhotoTable.rel_path)
        .where(PhotoTable.content_hash == content_hash, PhotoTable.state == PhotoState.MISSING)
        .order_by(PhotoTable.id)
    )
    return [(row.id, row.folder_id, row.rel_path) for row in rows]


def mark_offline(tx: Connection, folder_id: int) -> None:
    """A folder that cannot be reached: its photos read as OFFLINE."""
    folders.set_online(tx, folder_id, False)


def mark_online(tx: Connection, folder_id: int) -> None:
    """A folder that is back: its photos read as what they were."""
    folders.set_online(tx, folder_id, True)


def sort_time(taken_at: datetime | None, stamp: FileStamp) -> int:
    """What "newest first" goes by, in microseconds of local time: taken, else last written."""
    if taken_at is not None:
        return to_microseconds(taken_at)
    try:
        return to_microseconds(datetime.fromtimestamp(stamp.mtime_ns / 1e9))
    except (OverflowError, OSError, ValueError):  # a year before 1 or after 9999
        return fit_int64(stamp.mtime_ns // 1000)


def stamp_values(stamp: FileStamp) -> dict[str, Any]:
    """The columns that tell whether a file is still the one that was read."""
    return {"size": fit_int64(stamp.size), "mtime_ns": fit_int64(stamp.mtime_ns)}


def _state_of_known_content() -> Any:
    return case(
        (PhotoTable.problem.is_not(None), PhotoState.UNREADABLE),
        (PhotoTable.content_hash.is_not(None), PhotoState.READY),
        else_=PhotoState.NEW,
    )


def _place(tx: Connection, photo_id: int, folder_id: int, rel_path: str) -> None:
    tx.execute(
        update(PhotoTable)
        .where(PhotoTable.id == photo_id)
        .values(
            folder_id=folder_id,
            rel_path=rel_path,
            name_key=name_key(rel_path),
            folder_path=rel_path.rpartition("/")[0],
        )
    )
