"""Reads photos: lists of ids for the grid, rows for what is visible, details, counts, problems."""

from __future__ import annotations

import dataclasses
import os
import time
from collections import Counter
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    bindparam,
    case,
    func,
    or_,
    select,
)

from photolib.catalog import skipped, tags, trashed
from photolib.catalog.id_sets import ID_SET, Ids, fetch_ids, id_list, ids_json
from photolib.catalog.photo_pending import HAS_VECTOR
from photolib.catalog.place_and_time import on_this_day
from photolib.catalog.stacks import DUPLICATE, IN_SERIES
from photolib.catalog.tables import (
    ANY_FOLDER,
    ANY_STATE,
    SHOWN,
    AlbumPhotoTable,
    FolderTable,
    PhotoTable,
    PhotoTagTable,
)
from photolib.catalog.text_columns import name_key
from photolib.errors import UnknownPhoto
from photolib.types import (
    DateSource,
    Group,
    GroupCounts,
    Int64,
    LibraryCounts,
    PhotoDetails,
    PhotoMeta,
    PhotoRow,
    PhotoState,
    Problem,
    Scope,
    SortOrder,
    TagState,
)

MAX_ROWS = 300
COUNTED = (Group.FAVORITES, Group.RECENT, Group.ON_THIS_DAY, Group.TRASH)  # cheap to count
RECENT_S = 30 * 86_400

_OFFLINE_FOLDERS = select(FolderTable.id).where(FolderTable.online == 0)
_SHOWN_STATE = case(
    (
        and_(FolderTable.online == 0, PhotoTable.state != PhotoState.MISSING),
        PhotoState.OFFLINE.value,
    ),
    else_=PhotoTable.state,
).label("shown_state")
_ROOT = FolderTable.path.label("root")
_WAITING_TAGS = (
    select(func.count())
    .where(PhotoTagTable.photo_id == PhotoTable.id, PhotoTagTable.state == TagState.SUGGESTED)
    .label("suggested_tags")
)
SAID_MOST = 120  # characters
_SAID = func.substr(func.coalesce(PhotoTable.title, PhotoTable.caption, ""), 1, SAID_MOST).label(
    "said"
)
_ROWS = (
    select(
        PhotoTable.id,
        _ROOT,
        PhotoTable.rel_path,
        PhotoTable.width,
        PhotoTable.height,
        _SHOWN_STATE,
        PhotoTable.content_hash,
        PhotoTable.taken_at,
        PhotoTable.color,
        PhotoTable.rating,
        PhotoTable.favorite,
        PhotoTable.problem,
        PhotoTable.format_key,
        PhotoTable.companions,
        _SAID,
        _WAITING_TAGS,
    )
    .join(FolderTable, FolderTable.id == PhotoTable.folder_id)
    .where(PhotoTable.id.in_(ID_SET))
)
_AT_PATH = select(PhotoTable.id).where(
    PhotoTable.folder_id == bindparam("folder"), PhotoTable.rel_path == bindparam("path")
)
_META_NAMES = [field.name for field in dataclasses.fields(PhotoMeta)]
_DETAILS = select(
    PhotoTable.folder_id,
    PhotoTable.size,
    PhotoTable.format_key,
    PhotoTable.warning,
    PhotoTable.recognised_text,
    HAS_VECTOR.label("has_vector"),
    *(getattr(PhotoTable, name) for name in _META_NAMES),
).where(PhotoTable.id == bindparam("photo"))


def ids(tx: Connection, scope: Scope, order: SortOrder) -> Int64:
    """The ids of the photos in `scope`, sorted.

    NEWEST and OLDEST go by the time taken, else by the time the file was last written; NAME
    by file name (IMG_9 before IMG_10); ADDED has the latest addition first. Ties go by id.
    """
    statement = select(PhotoTable.id).where(*_conditions(scope))
    if order == SortOrder.NEWEST:
        statement = statement.order_by(PhotoTable.sort_time.desc(), PhotoTable.id.desc())
    elif order == SortOrder.OLDEST:
        statement = statement.order_by(PhotoTable.sort_time, PhotoTable.id)
    elif order == SortOrder.NAME:
        statement = statement.order_by(PhotoTable.name_key, PhotoTable.id)
    else:
        statement = statement.order_by(PhotoTable.id.desc())  # ids only ever grow
    return fetch_ids(tx, statement)


def rows(tx: Connection, ids: Ids) -> list[PhotoRow]:
    """What the grid paints, in the order asked; ids not in the catalog are left out.

    Raises ValueError for more than `MAX_ROWS` ids: this may run on the GUI thread.
    """
    wanted = id_list(ids)
    if len(wanted) > MAX_ROWS:
        raise ValueError(f"at most {MAX_ROWS} rows a call, not {len(wanted)}")
    found = tx.execute(_ROWS, {"ids": ids_json(wanted)})
    by_id = {
        row.id: PhotoRow(
            photo_id=row.id,
            path=Path(row.root, row.rel_path),
            width=row.width,
            height=row.height,
            state=PhotoState(row.shown_state),
            content_hash=row.content_hash,
            taken_at=row.taken_at,
            color=row.color,
            rating=row.rating or 0,
            problem=row.problem,
            suggested_tags=row.suggested_tags,
            favorite=bool(row.favorite),
            format_key=row.format_key,
            companions=tuple(row.companions or ()),
            said=row.said,
        )
        for row in found
    }
    return [by_id[photo_id] for photo_id in wanted if photo_id in by_id]


def details(tx: Connection, photo_id: int, model_id: str) -> PhotoDetails:
    """Everything about one photo. Raises UnknownPhoto."""
    row = rows(tx, [photo_id])
    if not row:
        raise _unknown()
    found = tx.execute(_DETAILS, {"photo": photo_id, "model": model_id}).one()
    values: dict[str, Any] = {name: found._mapping[name] for name in _META_NAMES}
    values["keywords"] = tuple(values["keywords"] or ())
    if values["date_source"] is not None:
        values["date_source"] = DateSource(values["date_source"])
    return PhotoDetails(
        row=row[0],
        folder_id=found.folder_id,
        file_size=found.size,
        format_key=found.format_key,
        meta=PhotoMeta(**values),
        tags=tuple(tags.for_photos(tx, [photo_id])[photo_id]),
        has_vector=bool(found.has_vector),
        text=found.recognised_text or "",
        warning=found.warning,
    )


def path_of(tx: Connection, photo_id: int) -> Path:
    """The photo's file. Raises UnknownPhoto."""
    found = tx.execute(
        select(FolderTable.path, PhotoTable.rel_path)
        .join(FolderTable, FolderTable.id == PhotoTable.folder_id)
        .where(PhotoTable.id == photo_id)
    ).one_or_none()
    if found is None:
        raise _unknown()
    return Path(found.path, found.rel_path)


def id_of_path(tx: Connection, path: Path) -> int | None:
    """The photo at `path`, in whatever state; None for a file that is not in the library."""
    path = Path(os.path.abspath(path))  # noqa: PTH100 - also takes ".." away
    try:
        os.fsencode(path)
    except UnicodeEncodeError:  # text that no file of this system can be called
        return None
    for folder_id, root in tx.execute(select(FolderTable.id, FolderTable.path)):
        if path.is_relative_to(root):
            return tx.execute(
                _AT_PATH, {"folder": folder_id, "path": path.relative_to(root).as_posix()}
            ).scalar()
    return None


def ids_named(tx: Connection, name: str) -> Int64:
    """The photos whose file is called so, without regard to case, in order of their ids."""
    statement = select(PhotoTable.id).where(SHOWN, PhotoTable.name_key == name_key(name))
    return fetch_ids(tx, statement.order_by(PhotoTable.id))


def paths_under(tx: Connection, folder_id: int, subfolder: str) -> Int64:
    """The ids of the photos below `subfolder` ("" for the root), in path order; MISSING ones,
    whose file is not there, are left out."""
    scope = Scope(folder_id=folder_id, subfolder=subfolder)
    statement = select(PhotoTable.id).where(*_conditions(scope)).order_by(PhotoTable.rel_path)
    return fetch_ids(tx, statement)


def subfolders(tx: Connection, folder_id: int) -> list[tuple[str, int]]:
    """Every folder below a root with how many photos are in it and below it, in path order."""
    statement = select(PhotoTable.rel_path).where(PhotoTable.folder_id == folder_id, SHOWN)
    direct = Counter(path.rpartition("/")[0] for path in tx.execute(statement).scalars())
    total: Counter[str] = Counter()
    for folder, count in direct.items():
        while folder:
            total[folder] += count
            folder = folder.rpartition("/")[0]
    return sorted(total.items(), key=lambda item: item[0].split("/"))


def content_hashes(tx: Connection) -> set[str]:
    """Every content that some photo has, missing ones too."""
    wanted = select(PhotoTable.content_hash).where(PhotoTable.content_hash.is_not(None)).distinct()
    return {found for found in tx.execute(wanted).scalars() if found is not None}


def problems(tx: Connection) -> list[Problem]:
    """The unreadable photos of folders that are online, with the reason."""
    found = tx.execute(
        select(PhotoTable.id, FolderTable.path, PhotoTable.rel_path, PhotoTable.problem)
        .join(FolderTable, FolderTable.id == PhotoTable.folder_id)
        .where(PhotoTable.state == PhotoState.UNREADABLE, FolderTable.online == 1)
        .order_by(PhotoTable.id)
    )
    left_out = skipped.ids(tx)
    return [
        Problem(row.id, Path(row.path, row.rel_path), row.problem or "", row.id in left_out)
        for row in found
    ]


def counts(tx: Connection, model_id: str) -> LibraryCounts:
    """How many photos stand where, as seen by the embedder `model_id`; a pair is one."""
    embedded = and_(PhotoTable.state == PhotoState.READY, HAS_VECTOR)
    found = tx.execute(
        select(
            PhotoTable.state,
            PhotoTable.folder_id.in_(_OFFLINE_FOLDERS).label("offline"),
            func.count().label("photos"),
            func.sum(case((embedded, 1), else_=0)).label("embedded"),
        )
        .where(PhotoTable.part_of.is_(None))
        .group_by("state", "offline"),
        {"model": model_id},
    )
    photos: Counter[PhotoState] = Counter()
    ready = 0
    for row in found:
        state = PhotoState(row.state)
        if row.offline and state != PhotoState.MISSING:
            state = PhotoState.OFFLINE
        photos[state] += row.photos
        ready += row.embedded if state == PhotoState.READY else 0
    return LibraryCounts(
        photos=photos.total(),
        ready=ready,
        pending=photos[PhotoState.NEW] + photos[PhotoState.READY] - ready,
        unreadable=photos[PhotoState.UNREADABLE],
        missing=photos[PhotoState.MISSING],
        offline=photos[PhotoState.OFFLINE],
        skipped=_count_skipped(tx),
    )


def _count_skipped(tx: Connection) -> int:
    chosen = skipped.ids(tx)
    if not chosen:
        return 0
    wanted = select(func.count()).where(
        PhotoTable.state == PhotoState.UNREADABLE,
        PhotoTable.folder_id.not_in(_OFFLINE_FOLDERS),
        PhotoTable.id.in_(ID_SET),
    )
    return tx.execute(wanted, {"ids": ids_json(sorted(chosen))}).scalar_one()


def group_counts(tx: Connection) -> GroupCounts:
    """How many photos each group holds now."""
    sizes = {
        group: tx.execute(
            select(func.count()).select_from(PhotoTable).where(*_conditions(Scope(group=group)))
        ).scalar_one()
        for group in COUNTED
    }
    return GroupCounts(
        favorites=sizes[Group.FAVORITES],
        recent=sizes[Group.RECENT],
        on_this_day=sizes[Group.ON_THIS_DAY],
        trash=sizes[Group.TRASH],
    )


def _conditions(scope: Scope) -> list[ColumnElement[bool]]:
    if scope.group is Group.TRASH:
        conditions = [PhotoTable.state == PhotoState.MISSING, PhotoTable.id.in_(trashed.IDS)]
    elif scope.states:
        conditions = [or_(*(_is_shown_as(state) for state in scope.states))]
    else:
        conditions = [PhotoTable.state != PhotoState.MISSING]
    if not scope.parts:
        conditions.append(PhotoTable.part_of.is_(None))
    subfolder = scope.subfolder.strip("/")
    if scope.folder_id is not None:
        folder = PhotoTable.folder_id if subfolder else ANY_FOLDER
        conditions.append(folder == scope.folder_id)
    if subfolder:  # "0" is the character after "/": a range, so no wildcard can be in the name
        conditions += [
            PhotoTable.rel_path > f"{subfolder}/",
            PhotoTable.rel_path < f"{subfolder}0",
        ]
    if scope.tag_id is not None:
        tagged = select(PhotoTagTable.photo_id).where(
            PhotoTagTable.tag_id.in_(tags.with_descendants(scope.tag_id)),
            PhotoTagTable.state != TagState.REJECTED,
        )
        conditions.append(PhotoTable.id.in_(tagged))
    if scope.album_id is not None:
        members = select(AlbumPhotoTable.photo_id).where(AlbumPhotoTable.album_id == scope.album_id)
        conditions.append(PhotoTable.id.in_(members))
    if scope.group in _GROUPS:
        conditions.append(_GROUPS[scope.group]())
    return conditions


_GROUPS: dict[Group | None, Callable[[], ColumnElement[bool]]] = {
    Group.FAVORITES: lambda: PhotoTable.favorite == 1,
    Group.RECENT: lambda: PhotoTable.added_at >= int(time.time()) - RECENT_S,
    Group.ON_THIS_DAY: lambda: on_this_day(datetime.now()),
    Group.DUPLICATES: lambda: DUPLICATE,
    Group.SERIES: lambda: IN_SERIES,
}


def _is_shown_as(state: PhotoState) -> ColumnElement[bool]:
    if state == PhotoState.MISSING:
        return PhotoTable.state == state
    if state == PhotoState.OFFLINE:
        return and_(PhotoTable.state != PhotoState.MISSING, ANY_FOLDER.in_(_OFFLINE_FOLDERS))
    column = ANY_STATE if state == PhotoState.READY else PhotoTable.state
    return and_(column == state, ANY_FOLDER.not_in(_OFFLINE_FOLDERS))


def _unknown() -> UnknownPhoto:
    return UnknownPhoto("This photo is not in the library any more; refresh the view.")
