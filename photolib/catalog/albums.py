"""Albums that people make by hand, and the photos in them.

A change in the journal is ["album", id, before, after], a side being [name, created_at] or None,
or ["photo", album id, photo id, before, after], a side being when it was added or None.
"""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from photolib.catalog import journal
from photolib.catalog.id_sets import ID_SET, Ids, ids_json
from photolib.catalog.tables import SHOWN, AlbumPhotoTable, AlbumTable, PhotoTable, table_of
from photolib.catalog.text_columns import folded, storable
from photolib.errors import InputProblem
from photolib.types import Album

KIND = "albums"
_ALBUMS, _LINKS = table_of(AlbumTable), table_of(AlbumPhotoTable)
_PHOTOS = table_of(PhotoTable)


def all_albums(tx: Connection) -> list[Album]:
    """In the order of their names."""
    there = select(_LINKS.c.album_id, func.count().label("photos"))
    there = there.join(_PHOTOS, _PHOTOS.c.id == _LINKS.c.photo_id)
    counts = there.where(SHOWN).group_by("album_id").subquery()
    statement = select(_ALBUMS.c.id, _ALBUMS.c.name, func.coalesce(counts.c.photos, 0))
    statement = statement.outerjoin(counts, counts.c.album_id == _ALBUMS.c.id)
    return [Album(*row) for row in tx.execute(statement.order_by(_ALBUMS.c.name_key))]


def find(tx: Connection, name: str) -> int | None:
    """The album of this name, case and accents aside."""
    key = folded(storable(name))
    return tx.execute(select(_ALBUMS.c.id).where(_ALBUMS.c.name_key == key)).scalar()


def create(tx: Connection, name: str) -> int:
    """The new album's id. Raises InputProblem for a name without a letter or one that is taken."""
    name = _free(tx, name, None)
    made = _ALBUMS.insert().values(name=name, name_key=folded(name), created_at=int(time.time()))
    return int(tx.execute(made).inserted_primary_key[0])  # type: ignore[index]


def rename(tx: Connection, album_id: int, name: str) -> None:
    """Raises InputProblem as `create` does."""
    name = _free(tx, name, album_id)
    chosen = update(_ALBUMS).where(_ALBUMS.c.id == album_id)
    tx.execute(chosen.values(name=name, name_key=folded(name)))


def remove_album(tx: Connection, album_id: int) -> None:
    """The photos stay where they are."""
    tx.execute(delete(_ALBUMS).where(_ALBUMS.c.id == album_id))


def add(tx: Connection, album_id: int, ids: Ids) -> int:
    """Put photos into an album; how many were not in it yet."""
    present = select(_PHOTOS.c.id).where(_PHOTOS.c.id.in_(ID_SET))
    rows = [
        {"album_id": album_id, "photo_id": photo_id, "added_at": int(time.time())}
        for photo_id in tx.execute(present, {"ids": ids_json(ids)}).scalars()
    ]
    before = _size(tx, album_id)
    if rows:
        tx.execute(insert(_LINKS).on_conflict_do_nothing(), rows)
    return _size(tx, album_id) - before


def take_out(tx: Connection, album_id: int, ids: Ids) -> int:
    """Take photos out of an album; how many were in it."""
    chosen = delete(_LINKS).where(_LINKS.c.album_id == album_id, _LINKS.c.photo_id.in_(ID_SET))
    return tx.execute(chosen, {"ids": ids_json(ids)}).rowcount


@contextmanager
def journalled(tx: Connection, title: str, album_id: int | None = None) -> Iterator[list[int]]:
    """Record what the block changes in this album, and in those it puts into the list."""
    before = {} if album_id is None else {album_id: (_album(tx, album_id), _members(tx, album_id))}
    touched = list(before)
    yield touched
    changes: list[Any] = []
    for one in touched:
        album_before, was_in = before.get(one, (None, {}))
        album, is_in = _album(tx, one), _members(tx, one)
        if album != album_before:
            changes.append(["album", one, album_before, album])
        changes += [
            ["photo", one, photo_id, was_in.get(photo_id), is_in.get(photo_id)]
            for photo_id in sorted(was_in.keys() ^ is_in.keys())
        ]
    journal.record(tx, KIND, title, changes)


def apply(tx: Connection, changes: list[Any], forward: bool) -> None:
    """Make albums what they were after (or before) the changes; photos that have gone and
    names that are taken meanwhile are left out."""
    for what, album_id, *rest in changes:
        if what == "album":
            before, after = rest
            _put_album(tx, album_id, after if forward else before)
    known = set(tx.execute(select(_ALBUMS.c.id)).scalars())
    wanted = [change[1:] for change in changes if change[0] == "photo" and change[1] in known]
    ids = {"ids": ids_json(photo_id for _, photo_id, _, _ in wanted)}
    present = set(tx.execute(select(_PHOTOS.c.id).where(_PHOTOS.c.id.in_(ID_SET)), ids).scalars())
    for album_id, photo_id, before, after in wanted:
        at = after if forward else before
        if at is None:
            take_out(tx, album_id, [photo_id])
        elif photo_id in present:
            row = {"album_id": album_id, "photo_id": photo_id, "added_at": at}
            tx.execute(insert(_LINKS).values(row).on_conflict_do_nothing())


def photos_of(changes: list[Any]) -> set[int]:
    return {change[2] for change in changes if change[0] == "photo"}


def _put_album(tx: Connection, album_id: int, side: list[Any] | None) -> None:
    if side is None:
        remove_album(tx, album_id)
        return
    name, created_at = side
    if find(tx, name) not in (None, album_id):
        return
    values = {"name": name, "name_key": folded(name), "created_at": created_at}
    made = insert(_ALBUMS).values(id=album_id, **values)
    tx.execute(made.on_conflict_do_update(index_elements=["id"], set_=values))


def _free(tx: Connection, name: str, album_id: int | None) -> str:
    name = unicodedata.normalize("NFC", " ".join(storable(name).replace("\0", " ").split()))
    if not folded(name):
        raise InputProblem("An album needs a name of at least one letter.")
    if find(tx, name) not in (None, album_id):
        raise InputProblem(f"There is an album called “{name}” already; choose another name.")
    return name


def _size(tx: Connection, album_id: int) -> int:
    return tx.execute(
        select(func.count()).select_from(_LINKS).where(_LINKS.c.album_id == album_id)
    ).scalar_one()


def _album(tx: Connection, album_id: int) -> list[Any] | None:
    chosen = select(_ALBUMS.c.name, _ALBUMS.c.created_at).where(_ALBUMS.c.id == album_id)
    row = tx.execute(chosen).one_or_none()
    return None if row is None else list(row)


def _members(tx: Connection, album_id: int) -> dict[int, int]:
    chosen = select(_LINKS.c.photo_id, _LINKS.c.added_at).where(_LINKS.c.album_id == album_id)
    return {row[0]: row[1] for row in tx.execute(chosen)}
