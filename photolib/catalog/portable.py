"""The catalog as plain documents, to be written as JSON lines and read by any program.

The first document says what this is; then come folders, photos with their tags, albums, and
saved searches. Vectors and thumbnails are not among them: they are made again from the photos.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import Any

from sqlalchemy import Connection, func, select, update

from photolib.catalog import albums, descriptions, folders, photos, searches, tags
from photolib.catalog.tables import (
    AlbumPhotoTable,
    FolderTable,
    PhotoTable,
    SavedSearchTable,
    table_of,
)
from photolib.errors import InputProblem
from photolib.types import FileStamp, FoundFile, TagSource, TagState

FORMAT = "photolib-catalog"
VERSION = 1
MANUAL = descriptions.MANUAL  # as the source of a field: a person said it

_PAGE = 1000
_LEFT_OUT = {"id", "folder_id", "name_key", "sort_time", "folder_path", "state"}
_COLUMNS = [c for c in table_of(PhotoTable).columns if c.name not in _LEFT_OUT]


def count_photos(tx: Connection) -> int:
    return int(tx.execute(select(func.count()).select_from(PhotoTable)).scalar_one())


def documents(tx: Connection) -> Iterator[dict[str, Any]]:
    """Everything that cannot be made again from the photos themselves, and what was read there."""
    yield {"kind": FORMAT, "version": VERSION}
    for folder in folders.all_folders(tx):
        yield {"kind": "folder", "path": str(folder.path), "auto_tag": folder.auto_tag}
    after = 0
    while True:
        rows = tx.execute(
            select(PhotoTable.id, FolderTable.path.label("root"), *_COLUMNS)
            .join(FolderTable, FolderTable.id == PhotoTable.folder_id)
            .where(PhotoTable.id > after)
            .order_by(PhotoTable.id)
            .limit(_PAGE)
        ).all()
        if not rows:
            break
        linked = tags.for_photos(tx, [row.id for row in rows])
        for row in rows:
            yield _photo(row._asdict(), linked[row.id])
        after = rows[-1].id
    for album in albums.all_albums(tx):
        yield {"kind": "album", "name": album.name, "photos": _members(tx, album.album_id)}
    for saved in tx.execute(select(SavedSearchTable.name, SavedSearchTable.query)):
        yield {"kind": "saved search", "name": saved.name, "query": saved.query}


def _members(tx: Connection, album_id: int) -> list[list[str]]:
    """[folder, path in it] of each photo."""
    rows = tx.execute(
        select(FolderTable.path, PhotoTable.rel_path)
        .join(PhotoTable, PhotoTable.folder_id == FolderTable.id)
        .join(AlbumPhotoTable, AlbumPhotoTable.photo_id == PhotoTable.id)
        .where(AlbumPhotoTable.album_id == album_id)
    )
    return [list(row) for row in rows]


def _photo(row: Mapping[str, Any], linked: Iterable[Any]) -> dict[str, Any]:
    plain = {
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in row.items()
        if name not in ("id", "root") and value is not None
    }
    return {
        "kind": "photo",
        "folder": str(row["root"]),
        **plain,
        "tags": [
            {"name": t.name, "source": t.source, "state": t.state, "score": t.score} for t in linked
        ],
    }


def take_in(tx: Connection, given: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    """Add documents to the catalog; how many of each kind were taken.

    Photos are known by their place; one that is not in the catalog yet is added there and read
    by the next run. What the user decided here already (ratings, tags) stays. Raises
    InputProblem, naming the line, when a document cannot be used.
    """
    taken: Counter[str] = Counter()
    roots: dict[str, int] = {}
    for number, document in enumerate(given, start=1):
        try:
            kind = document["kind"]
            if number == 1 and (kind != FORMAT or document["version"] != VERSION):
                raise InputProblem("This is no catalog that Photolib has written.")
            if kind == "folder":
                folder = folders.add(tx, Path(document["path"]))
                roots[document["path"]] = folder.folder_id
                if document.get("auto_tag"):
                    folders.set_auto_tag(tx, folder.folder_id, True)
            elif kind == "photo":
                _take_photo(tx, roots[document["folder"]], document)
            elif kind == "album":
                _take_album(tx, roots, document)
            elif kind == "saved search":
                searches.save(tx, document["name"], document["query"])
            taken[kind] += 1
        except (KeyError, TypeError, ValueError) as error:
            raise InputProblem(f"Line {number} cannot be used ({error!r}).") from error
    taken.pop(FORMAT, None)
    return dict(taken)


def _take_album(tx: Connection, roots: Mapping[str, int], document: Mapping[str, Any]) -> None:
    album_id = albums.find(tx, document["name"]) or albums.create(tx, document["name"])
    for folder, rel_path in document["photos"]:
        chosen = select(PhotoTable.id).where(
            PhotoTable.folder_id == roots[folder], PhotoTable.rel_path == rel_path
        )
        albums.add(tx, album_id, tx.execute(chosen).scalars())


def _take_photo(tx: Connection, folder_id: int, document: Mapping[str, Any]) -> None:
    rel_path = document["rel_path"]
    inside = PurePosixPath(rel_path)
    if not rel_path or "\0" in rel_path or inside.is_absolute() or ".." in inside.parts:
        raise InputProblem(f"{rel_path!r} leads out of its folder, so nothing was taken in.")
    stamp = FileStamp(int(document["size"]), int(document["mtime_ns"]))
    photos.insert_new(tx, folder_id, [FoundFile(rel_path, stamp)])
    row = tx.execute(
        select(
            PhotoTable.id, *(getattr(PhotoTable, f"{f}_source") for f in descriptions.IN_FILES)
        ).where(PhotoTable.folder_id == folder_id, PhotoTable.rel_path == rel_path)
    ).one()
    for field in descriptions.IN_FILES:
        source = f"{field}_source"
        if document.get(source) == descriptions.MANUAL != row._mapping[source]:
            descriptions.put(tx, [row.id], field, document.get(field))
    if document.get("favorite"):
        descriptions.set_favorite(tx, [row.id], True)
    if text := document.get("recognised_text"):
        photos.set_recognised_text(tx, row.id, text)
    if content := document.get("content_hash"):
        known = PhotoTable.content_hash.is_not(None)
        tx.execute(
            update(PhotoTable)
            .where(PhotoTable.id == row.id, ~known)
            .values(content_hash=str(content))
        )
    decided = {t.name for t in tags.for_photos(tx, [row.id])[row.id]}
    for tag in document.get("tags", ()):
        if tag["name"] in decided or tag["state"] == TagState.SUGGESTED:
            continue
        tag_id = tags.ensure(tx, tag["name"])
        tags.add(tx, [row.id], tag_id, TagSource(tag["source"]))
        if tag["state"] == TagState.REJECTED:
            tags.set_state(tx, [row.id], tag_id, TagState.REJECTED)
