"""Keeps photo rows in step with the files on disk: new, changed, moved, missing, back again.

What the catalog stores of a state is never OFFLINE: that is what every other state turns into
while the photo's folder is not online, and back out of when it returns.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterable
from datetime import datetime
from itertools import islice
from pathlib import PurePosixPath
from typing import Any

from sqlalchemy import Connection, Integer, and_, bindparam, case, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from photolib.catalog import pairs
from photolib.catalog.column_types import fit_int64, to_microseconds
from photolib.catalog.id_sets import ID_SET, Ids, ids_json
from photolib.catalog.tables import PhotoTable, table_of
from photolib.catalog.text_columns import name_key
from photolib.types import FileStamp, FoundFile, KnownFile, PhotoState

_PHOTOS = table_of(PhotoTable)
_AT_ONCE = 1000  # rows inserted; a first scan may find all of a library
_PAIR_NAMES = ("part_of", "companions")
_FILE_NAMES = (sys.getfilesystemencoding(), sys.getfilesystemencodeerrors())
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
        PhotoTable.sidecar_ns,
        PhotoTable.part_of,
        PhotoTable.companions,
    ).where(PhotoTable.folder_id == folder_id)
    cursor: Any = tx.execute(statement).cursor
    new, decode, encoding, errors = tuple.__new__, bytes.decode, *_FILE_NAMES
    return {  # `new` passes by the functions that named tuples are made with: half of a rescan
        decode(rel_path, encoding, errors): new(
            KnownFile,
            (
                photo_id,
                new(FileStamp, (size, mtime_ns, sidecar_ns)),
                _STATES[state],
                digest,
                "" if part_of is None else decode(part_of, encoding, errors),
                () if companions is None else tuple(json.loads(companions)),
            ),
        )
        for (
            rel_path,
            photo_id,
            size,
            mtime_ns,
            state,
            digest,
            sidecar_ns,
            part_of,
            companions,
        ) in cursor
    }


def insert_new(tx: Connection, folder_id: int, files: Iterable[FoundFile]) -> list[int]:
    """Add files as NEW photos and return their ids, ascending; those known already are skipped."""
    now = int(time.time())
    last = tx.execute(select(func.max(PhotoTable.id))).scalar() or 0
    statement = insert(_PHOTOS).on_conflict_do_nothing()
    rest = iter(files)
    while rows := [_new_row(folder_id, file, now) for file in islice(rest, _AT_ONCE)]:
        tx.execute(statement, rows)
    added = select(PhotoTable.id).where(PhotoTable.id > last).order_by(PhotoTable.id)
    return list(tx.execute(added).scalars())


def _new_row(folder_id: int, file: FoundFile, now: int) -> dict[str, Any]:
    return {
        "folder_id": folder_id,
        "rel_path": file.rel_path,
        "name_key": name_key(file.rel_path),
        "folder_path": file.rel_path.rpartition("/")[0],
        "added_at": now,
        "state": PhotoState.NEW,
        **stamp_values(file.stamp),
        **_pair_values(file),
        "sort_time": sort_time(None, file.stamp),
    }


def mark_changed(tx: Connection, changed: Iterable[tuple[int, FileStamp]]) -> None:
    """Files, or sidecars, with another size or time: to be read again. Until then the old vector
    stays."""
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
        {"photo": photo_id} | {f"now_{name}": value for name, value in now.items()}
        for photo_id, now in ((photo_id, stamp_values(stamp)) for photo_id, stamp in returned)
    ]
    if not rows:
        return
    size = bindparam("now_size", type_=Integer)
    mtime_ns = bindparam("now_mtime_ns", type_=Integer)
    sidecar_ns = bindparam("now_sidecar_ns", type_=Integer)
    same = and_(
        PhotoTable.size == size,
        PhotoTable.mtime_ns == mtime_ns,
        PhotoTable.sidecar_ns == sidecar_ns,
    )
    tx.execute(
        update(PhotoTable)
        .where(PhotoTable.id == bindparam("photo"))
        .values(
            state=case((same, _state_of_known_content()), else_=PhotoState.NEW),
            problem=case((same, PhotoTable.problem), else_=None),
            size=size,
            mtime_ns=mtime_ns,
            sidecar_ns=sidecar_ns,
        ),
        rows,
    )


def set_pairs(tx: Connection, found: Iterable[tuple[int, FoundFile]]) -> None:
    """Which files beside them photos belong to, or are shown for, now."""
    rows = [{"photo": photo_id, **_pair_values(file)} for photo_id, file in found]
    if rows:
        names = {name: bindparam(name, type_=_PHOTOS.c[name].type) for name in _PAIR_NAMES}
        chosen = update(_PHOTOS).where(_PHOTOS.c.id == bindparam("photo"))
        tx.execute(chosen.values(names), rows)


def relocate(tx: Connection, photo_id: int, folder_id: int, found: FoundFile) -> None:
    """The same content at another place: id, tags and vectors stay.

    With sidecars written since they were read it is to be read again, else it is as it was.
    A photo recorded at that place whose content is known takes the vacated place as MISSING,
    so that its tags survive and it can be found again; one never decoded is dropped.
    """
    rel_path, stamp = found.rel_path, found.stamp
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
        .values(
            state=case(
                (PhotoTable.sidecar_ns != fit_int64(stamp.sidecar_ns), PhotoState.NEW),
                else_=_state_of_known_content(),
            ),
            **stamp_values(stamp),
            **_pair_values(found),
        )
    )


def make_room(tx: Connection, folder_id: int, rel_paths: Iterable[str]) -> None:
    """Missing photos give up places at which other files lie now.

    They keep what is known of them under a name that no photo has, and are found again by their
    content.
    """
    for rel_path in rel_paths:
        photo_id = tx.execute(
            select(PhotoTable.id).where(
                PhotoTable.folder_id == folder_id,
                PhotoTable.rel_path == rel_path,
                PhotoTable.state == PhotoState.MISSING,
            )
        ).scalar()
        if photo_id is not None:
            _place(tx, photo_id, folder_id, f"{rel_path} (replaced {photo_id})")


def recognise(tx: Connection, photo_id: int, content_hash: str) -> int:
    """The id a photo goes on under, now that its content is known.

    One read for the first time may be a MISSING one that has come back under another name or
    with other metadata: then that one, with its tags and vectors, takes the place of the new row,
    which is dropped. Of several the one with the same file name is taken.
    """
    new = tx.execute(
        select(
            PhotoTable.folder_id,
            PhotoTable.rel_path,
            PhotoTable.content_hash,
            PhotoTable.size,
            PhotoTable.mtime_ns,
            PhotoTable.sidecar_ns,
            PhotoTable.part_of,
            PhotoTable.companions,
        ).where(PhotoTable.id == photo_id)
    ).one_or_none()
    if new is None or new.content_hash is not None:
        return photo_id
    missing = tx.execute(
        select(PhotoTable.id, PhotoTable.rel_path)
        .where(PhotoTable.content_hash == content_hash, PhotoTable.state == PhotoState.MISSING)
        .order_by(PhotoTable.id)
    ).all()
    if not missing:
        return photo_id
    name = PurePosixPath(new.rel_path).name
    known = min(missing, key=lambda row: PurePosixPath(row.rel_path).name != name)
    stamp = FileStamp(new.size, new.mtime_ns, new.sidecar_ns)
    names = (new.part_of or "", tuple(new.companions or ()))
    relocate(tx, known.id, new.folder_id, FoundFile(new.rel_path, stamp, *names))
    pairs.share_with_shown(tx, known.id)
    return int(known.id)


def sort_time(taken_at: datetime | None, stamp: FileStamp) -> int:
    """What "newest first" goes by, in microseconds of local time: taken, else last written."""
    if taken_at is not None:
        return to_microseconds(taken_at)
    try:
        return to_microseconds(datetime.fromtimestamp(stamp.mtime_ns / 1e9))
    except (OverflowError, OSError, ValueError):  # a year before 1 or after 9999
        return fit_int64(stamp.mtime_ns // 1000)


def stamp_values(stamp: FileStamp) -> dict[str, Any]:
    """The columns that tell whether a file and its sidecars are still those that were read."""
    return {name: fit_int64(value) for name, value in stamp._asdict().items()}


def _pair_values(file: FoundFile) -> dict[str, Any]:
    return {"part_of": file.part_of or None, "companions": list(file.companions) or None}


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
