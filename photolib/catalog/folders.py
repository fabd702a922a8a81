"""Watched roots. Roots never contain one another, so that a file belongs to one of them."""

from __future__ import annotations

import os
import time
from pathlib import Path

from sqlalchemy import Connection, delete, func, insert, select, update

from photolib.catalog import vectors
from photolib.catalog.id_sets import fetch_ids
from photolib.catalog.tables import ANY_FOLDER, SHOWN, FolderTable, PhotoTable
from photolib.errors import FolderProblem
from photolib.types import Folder


def add(tx: Connection, path: Path) -> Folder:
    """Add a root, or return the one that is there under the same path.

    A root inside the new one is absorbed: its photos keep their ids, tags and vectors.
    Raises FolderProblem when another root already covers `path`. Whether the folder exists
    on the disk is not looked at.
    """
    path = Path(os.path.abspath(path))  # noqa: PTH100 - also takes ".." away, which Path does not
    inside: list[Folder] = []
    for known in all_folders(tx):
        if _same(known.path, path):
            return known
        if _covers(known.path, path):
            raise FolderProblem(
                f"{path} is already part of the library through {known.path}; "
                "its photos are there, nothing needs to be added."
            )
        if _covers(path, known.path):
            inside.append(known)
    auto_tag = any(child.auto_tag for child in inside)
    folder_id = tx.execute(
        insert(FolderTable)
        .values(path=str(path), added_at=int(time.time()), auto_tag=auto_tag)
        .returning(FolderTable.id)
    ).scalar_one()
    for child in inside:
        _absorb(tx, child, folder_id, path)
    return get(tx, folder_id)


def move(tx: Connection, folder_id: int, path: Path) -> Folder:
    """The same root at another place: its photos keep their ids, tags and vectors.

    Raises FolderProblem when another root covers `path` or lies inside it.
    """
    for known in all_folders(tx):
        if known.folder_id != folder_id and (
            _covers(known.path, path) or _covers(path, known.path)
        ):
            raise FolderProblem(f"{path} overlaps with {known.path}, which is in the library.")
    tx.execute(
        update(FolderTable)
        .where(FolderTable.id == folder_id)
        .values(path=str(path), online=True, mounted_at=None)
    )
    return get(tx, folder_id)


def remove(tx: Connection, folder_id: int) -> None:
    """Forget a root with its photos, their vectors and tags. No file is touched."""
    of_folder = select(PhotoTable.id).where(PhotoTable.folder_id == folder_id)
    vectors.remove(tx, fetch_ids(tx, of_folder))
    tx.execute(delete(FolderTable).where(FolderTable.id == folder_id))


def all_folders(tx: Connection) -> list[Folder]:
    """Every root in path order; `photos` counts those that are shown."""
    counted = tx.execute(
        select(ANY_FOLDER.label("folder_id"), func.count().label("photos"))
        .select_from(PhotoTable)
        .where(SHOWN)
        .group_by(ANY_FOLDER)
    )
    photos = {row.folder_id: row.photos for row in counted}
    rows = tx.execute(
        select(
            FolderTable.id,
            FolderTable.path,
            FolderTable.online,
            FolderTable.auto_tag,
            FolderTable.mounted_at,
        ).order_by(FolderTable.path)
    )
    return [
        Folder(
            folder_id=row.id,
            path=Path(row.path),
            online=bool(row.online),
            auto_tag=bool(row.auto_tag),
            photos=photos.get(row.id, 0),
            mounted_at=None if row.mounted_at is None else Path(row.mounted_at),
        )
        for row in rows
    ]


def get(tx: Connection, folder_id: int) -> Folder:
    """Raises FolderProblem for an id that is not in the library."""
    for folder in all_folders(tx):
        if folder.folder_id == folder_id:
            return folder
    raise FolderProblem("This folder is not in the library any more; add it again to see it.")


def set_online(tx: Connection, folder_id: int, online: bool) -> None:
    """Say whether the root can be reached. Its photos' own states are kept for its return."""
    _set(tx, folder_id, online=online)


def set_mounted_at(tx: Connection, folder_id: int, mount_point: Path) -> None:
    """Remember where the file system is mounted that the root lies on."""
    _set(tx, folder_id, mounted_at=str(mount_point))


def set_auto_tag(tx: Connection, folder_id: int, on: bool) -> None:
    _set(tx, folder_id, auto_tag=on)


def _set(tx: Connection, folder_id: int, **values: bool | str) -> None:
    tx.execute(update(FolderTable).where(FolderTable.id == folder_id).values(**values))


def _absorb(tx: Connection, child: Folder, folder_id: int, path: Path) -> None:
    """Move the photos of a root to the wider root `folder_id` at `path`."""
    prefix = Path(os.path.relpath(child.path, path)).as_posix()
    rows = tx.execute(
        select(PhotoTable.id, PhotoTable.rel_path).where(PhotoTable.folder_id == child.folder_id)
    ).all()
    moved = [(row.id, f"{prefix}/{row.rel_path}") for row in rows]
    if moved:
        tx.connection.cursor().executemany(
            "UPDATE photos SET folder_id = ?, rel_path = ?, folder_path = ? WHERE id = ?",
            [
                (folder_id, os.fsencode(at), os.fsencode(at.rpartition("/")[0]), photo_id)
                for photo_id, at in moved
            ],
        )
    tx.execute(delete(FolderTable).where(FolderTable.id == child.folder_id))


def _same(a: Path, b: Path) -> bool:
    return os.path.normcase(a) == os.path.normcase(b)


def _covers(outer: Path, inner: Path) -> bool:
    return Path(os.path.normcase(inner)).is_relative_to(os.path.normcase(outer))
