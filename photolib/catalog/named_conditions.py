"""SQL for what is said by name: words, tags, folders, cameras and lenses, types of file.

Names with few values are compared here in Python, where case and accents can be ignored, and
looked up by what was found.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Text, and_, cast, false, func, or_, select

from photolib.catalog import full_text
from photolib.catalog.id_sets import fetch_ids, id_set
from photolib.catalog.tables import (
    AlbumPhotoTable,
    AlbumTable,
    FolderTable,
    PhotoTable,
    PhotoTagTable,
    TagTable,
)
from photolib.catalog.text_columns import folded, name_key
from photolib.types import (
    Equipment,
    HasWords,
    InAlbum,
    InFolder,
    OfType,
    Tagged,
    TagState,
    TakenWith,
)

_FOLDERS_AT_ONCE = 500

Clause = ColumnElement[bool]


def linked(condition: Clause) -> Clause:
    return PhotoTable.id.in_(select(PhotoTagTable.photo_id).where(condition))


def words(tx: Connection, has: HasWords) -> Clause:
    return PhotoTable.id.in_(full_text.photos_with(has.text))


def tagged(tx: Connection, tagged: Tagged) -> Clause:
    wanted = [folded(part) for part in tagged.name.split("/")]
    chosen = [
        tag_id
        for tag_id, name in tx.execute(select(TagTable.id, TagTable.name))
        if _follow_one_another(wanted, [folded(part) for part in name.split("/")])
    ]
    return linked(
        and_(PhotoTagTable.tag_id.in_(id_set(chosen)), PhotoTagTable.state != TagState.REJECTED)
    )


def in_album(tx: Connection, place: InAlbum) -> Clause:
    members = select(AlbumPhotoTable.photo_id).join(
        AlbumTable, AlbumTable.id == AlbumPhotoTable.album_id
    )
    return PhotoTable.id.in_(members.where(AlbumTable.name_key == folded(place.name)))


def in_folder(tx: Connection, place: InFolder) -> Clause:
    wanted = [folded(part) for part in place.parts]
    chosen: dict[int, list[str]] = {}
    statement = (
        select(PhotoTable.folder_id, FolderTable.path, PhotoTable.folder_path)
        .join(FolderTable, FolderTable.id == PhotoTable.folder_id)
        .distinct()
    )
    for folder_id, root, below in tx.execute(statement):
        parts = _parts(root) if place.absolute else _parts(root)[-1:]
        if _leads_to(wanted, parts + _parts(below), place.absolute):
            chosen.setdefault(folder_id, []).append(below)
    found: list[int] = []
    for folder_id, folder_paths in chosen.items():
        for at in range(0, len(folder_paths), _FOLDERS_AT_ONCE):
            some = folder_paths[at : at + _FOLDERS_AT_ONCE]
            of_folders = select(PhotoTable.id).where(
                PhotoTable.folder_id == folder_id, PhotoTable.folder_path.in_(some)
            )
            found += fetch_ids(tx, of_folders).tolist()
    return PhotoTable.id.in_(id_set(found))


def _parts(path: str) -> list[str]:
    return [folded(part) for part in path.replace(os.sep, "/").split("/") if part]


def _leads_to(wanted: list[str], parts: list[str], absolute: bool) -> bool:
    if absolute:
        return parts[: len(wanted)] == wanted
    return _follow_one_another(wanted, parts, lambda mine, theirs: mine in theirs)


def _follow_one_another(
    wanted: Sequence[str],
    parts: Sequence[str],
    same: Callable[[str, str], bool] = lambda mine, theirs: mine == theirs,
) -> bool:
    return any(
        all(same(mine, theirs) for mine, theirs in zip(wanted, parts[at:], strict=False))
        for at in range(len(parts) - len(wanted) + 1)
    )


def taken_with(tx: Connection, taken: TakenWith) -> Clause:
    columns: list[Any] = [PhotoTable.lens]
    if taken.equipment is Equipment.CAMERA:
        columns = [PhotoTable.camera_make, PhotoTable.camera_model]
    wanted = [folded(word) for word in taken.words]
    chosen = [
        values
        for values in tx.execute(select(*columns).distinct())
        if (name := folded(" ".join(value or "" for value in values)))
        and all(word in name for word in wanted)
    ]
    return or_(
        false(),
        *(
            and_(*(c.is_not_distinct_from(v) for c, v in zip(columns, values, strict=True)))
            for values in chosen
        ),
    )


def of_type(tx: Connection, of_type: OfType) -> Clause:
    endings = [name_key(extension) for extension in of_type.extensions]
    named = or_(
        false(), *(func.substr(PhotoTable.name_key, -len(ending)) == ending for ending in endings)
    )
    # A pair is of the types of all its files; the others' names stand in JSON, in quotes.
    beside = func.lower(cast(PhotoTable.companions, Text))
    named_beside = and_(
        PhotoTable.companions.is_not(None),
        or_(false(), *(func.instr(beside, f'{ending}"') > 0 for ending in endings)),
    )
    if not of_type.formats:
        return or_(named, named_beside)
    decoded = func.coalesce(PhotoTable.format_key, "").in_(of_type.formats)
    return or_(decoded, and_(PhotoTable.format_key.is_(None), named), named_beside)
