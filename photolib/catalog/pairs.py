"""Lets the files of a pair share what people said, when they come together and when they part.

Of RAW+JPEG one file is shown and takes what people say. Where the other was there first, or is
left alone, nothing that was said may seem lost.
"""

from __future__ import annotations

from sqlalchemy import Connection, literal, select
from sqlalchemy.dialects.sqlite import insert

from photolib.catalog import descriptions
from photolib.catalog.tables import AlbumPhotoTable, PhotoTable, PhotoTagTable, table_of
from photolib.types import TagSource, TagState

_LINKS, _MEMBERS, _PHOTOS = table_of(PhotoTagTable), table_of(AlbumPhotoTable), table_of(PhotoTable)


def share(tx: Connection, giver: int, taker: int) -> None:
    """Tags, albums, rating, texts and the heart of one photo for another, as far as people gave
    them and have said nothing else of the other."""
    names = [column.name for column in _LINKS.columns if column.name != "photo_id"]
    given = select(literal(taker), *(_LINKS.c[name] for name in names)).where(
        _LINKS.c.photo_id == giver,
        _LINKS.c.state != TagState.SUGGESTED,
        _LINKS.c.source != TagSource.SIDECAR,
    )
    statement = insert(_LINKS).from_select(["photo_id", *names], given)
    taken = statement.on_conflict_do_update(
        index_elements=["photo_id", "tag_id"],
        set_={name: statement.excluded[name] for name in names if name != "tag_id"},
        where=_LINKS.c.state == TagState.SUGGESTED,
    )
    tx.execute(taken)
    albums = select(_MEMBERS.c.album_id, literal(taker), _MEMBERS.c.added_at)
    members = insert(_MEMBERS).from_select(
        ["album_id", "photo_id", "added_at"], albums.where(_MEMBERS.c.photo_id == giver)
    )
    tx.execute(members.on_conflict_do_nothing())
    _share_descriptions(tx, giver, taker)


def share_with_shown(tx: Connection, part: int) -> None:
    """`share` with the photo that is shown for a file of its pair, if there is one."""
    shown = shown_for(tx, part)
    if shown is not None:
        share(tx, part, shown)


def _share_descriptions(tx: Connection, giver: int, taker: int) -> None:
    names = [name for field in descriptions.IN_FILES for name in (field.value, f"{field}_source")]
    chosen = select(_PHOTOS.c.id, _PHOTOS.c.favorite, *(_PHOTOS.c[name] for name in names))
    rows = tx.execute(chosen.where(_PHOTOS.c.id.in_((giver, taker)))).all()
    said = {row.id: row._mapping for row in rows}
    if said.keys() != {giver, taker}:
        return
    for field in descriptions.IN_FILES:
        source = f"{field}_source"
        if said[giver][source] == descriptions.MANUAL != said[taker][source]:
            descriptions.put(tx, [taker], field, said[giver][field.value])
    if said[giver]["favorite"]:
        descriptions.set_favorite(tx, [taker], True)


def shown_for(tx: Connection, part: int) -> int | None:
    """The photo that is shown for a file of its pair."""
    row = tx.execute(
        select(PhotoTable.folder_id, PhotoTable.folder_path, PhotoTable.part_of).where(
            PhotoTable.id == part
        )
    ).one_or_none()
    if row is None or row.part_of is None:
        return None
    place = "/".join(name for name in (row.folder_path, row.part_of) if name)
    return tx.execute(
        select(PhotoTable.id).where(
            PhotoTable.folder_id == row.folder_id, PhotoTable.rel_path == place
        )
    ).scalar()


def files_of(tx: Connection, photo_id: int) -> list[int]:
    """The photo and the photos among the files it is shown for, by their ids."""
    row = tx.execute(
        select(PhotoTable.folder_id, PhotoTable.folder_path, PhotoTable.companions).where(
            PhotoTable.id == photo_id
        )
    ).one_or_none()
    if row is None:
        return []
    places = [
        "/".join(part for part in (row.folder_path, name) if part) for name in row.companions or ()
    ]
    found = tx.execute(
        select(PhotoTable.id)
        .where(PhotoTable.folder_id == row.folder_id, PhotoTable.rel_path.in_(places))
        .order_by(PhotoTable.id)
    )
    return [photo_id, *found.scalars()]
