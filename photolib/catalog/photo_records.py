"""Writes what decoding found out about a photo, lists what is still to be done, and keeps what
the user decided."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, exists, func, select, update

from photolib.catalog import tags, vectors
from photolib.catalog.column_types import INT64_MAX, fit_int64
from photolib.catalog.id_sets import Ids, id_set
from photolib.catalog.photo_files import sort_time
from photolib.catalog.tables import EmbeddingTable, FolderTable, PhotoTable
from photolib.catalog.text_columns import storable
from photolib.types import DecodedPhoto, FileStamp, PendingPhoto, PhotoMeta, PhotoState

MANUAL = "manual"
FROM_FILE = "file"


def record_decoded(tx: Connection, photo_id: int, photo: DecodedPhoto) -> None:
    """Store everything a decode worker found and make the photo READY.

    Vectors of another content are deleted. A rating the user gave stays; keywords become
    accepted tags of source SIDECAR. A photo that left the catalog meanwhile is passed over.
    """
    before = tx.execute(
        select(PhotoTable.content_hash, PhotoTable.rating, PhotoTable.rating_source).where(
            PhotoTable.id == photo_id
        )
    ).one_or_none()
    if before is None:
        return
    if before.content_hash not in (None, photo.content_hash):
        vectors.remove(tx, [photo_id])
    values = _meta_values(photo.meta)
    if before.rating_source == MANUAL:
        values["rating"] = before.rating
    else:
        values["rating_source"] = None if photo.meta.rating is None else FROM_FILE
    tx.execute(
        update(PhotoTable)
        .where(PhotoTable.id == photo_id)
        .values(
            state=PhotoState.READY,
            problem=None,
            warning=None if photo.warning is None else storable(photo.warning),
            content_hash=photo.content_hash,
            width=photo.width,
            height=photo.height,
            orientation=photo.orientation,
            format_key=photo.format_key,
            color=photo.color,
            size=fit_int64(photo.stamp.size),
            mtime_ns=fit_int64(photo.stamp.mtime_ns),
            sort_time=sort_time(photo.meta.taken_at, photo.stamp),
            **values,
        )
    )
    tags.set_keywords(tx, photo_id, photo.meta.keywords)


def record_unreadable(
    tx: Connection, photo_id: int, reason: str, stamp: FileStamp | None = None
) -> None:
    """Remember why a photo cannot be decoded; it is not tried again until its file changes or
    `retry_unreadable`. Its vectors go, so that a search does not find what cannot be seen."""
    values: dict[str, Any] = {"state": PhotoState.UNREADABLE, "problem": storable(reason)}
    if stamp is not None:
        values |= {"size": fit_int64(stamp.size), "mtime_ns": fit_int64(stamp.mtime_ns)}
    tx.execute(update(PhotoTable).where(PhotoTable.id == photo_id).values(**values))
    vectors.remove(tx, [photo_id])


def retry_unreadable(tx: Connection, ids: Ids | None = None) -> int:
    """Make unreadable photos (all, or those of `ids`) NEW again; returns how many."""
    chosen = PhotoTable.state == PhotoState.UNREADABLE
    if ids is not None:
        chosen &= PhotoTable.id.in_(id_set(ids))
    statement = update(PhotoTable).where(chosen).values(state=PhotoState.NEW, problem=None)
    return tx.execute(statement).rowcount


def set_rating(tx: Connection, ids: Ids, rating: int) -> None:
    """Rate photos 0..5 by hand; from then on the file's own rating no longer counts."""
    if not 0 <= rating <= 5:
        raise ValueError(f"a rating goes from 0 to 5, not {rating}")
    tx.execute(
        update(PhotoTable)
        .where(PhotoTable.id.in_(id_set(ids)))
        .values(rating=rating, rating_source=MANUAL)
    )


def pending(
    tx: Connection,
    model_id: str,
    *,
    folder_ids: Collection[int] | None = None,
    after_id: int = 0,
    limit: int = 512,
) -> list[PendingPhoto]:
    """Photos to decode, or to embed with `model_id`, by ascending id after `after_id`.

    Photos of folders that are not online are left out.
    """
    chosen: list[int] = []
    for statement in _pending_ids(model_id, folder_ids):  # one index range each, merged here
        part = statement.where(PhotoTable.id > after_id).order_by(PhotoTable.id).limit(limit)
        chosen += tx.execute(part).scalars()
    rows = tx.execute(
        select(PhotoTable.id, FolderTable.path, PhotoTable.rel_path, PhotoTable.state)
        .join(FolderTable, FolderTable.id == PhotoTable.folder_id)
        .where(PhotoTable.id.in_(id_set(sorted(chosen)[:limit])))
        .order_by(PhotoTable.id)
    )
    return [
        PendingPhoto(photo_id, Path(root, rel_path), PhotoState(state))
        for photo_id, root, rel_path, state in rows
    ]


def count_pending(tx: Connection, model_id: str, folder_ids: Collection[int] | None = None) -> int:
    """How many photos `pending` would list in all."""
    return sum(
        tx.execute(select(func.count()).select_from(statement.subquery())).scalar_one()
        for statement in _pending_ids(model_id, folder_ids)
    )


def has_vector(model_id: str) -> ColumnElement[bool]:
    """Whether the photo of the row has a vector of `model_id`; answered from an index alone."""
    return exists().where(
        EmbeddingTable.embedder_id == vectors.embedder_key(model_id),
        EmbeddingTable.photo_id == PhotoTable.id,
    )


def _pending_ids(
    model_id: str, folder_ids: Collection[int] | None
) -> tuple[Select[int], Select[int]]:
    reachable = select(FolderTable.id).where(FolderTable.online == 1)
    if folder_ids is not None:
        reachable = reachable.where(FolderTable.id.in_(folder_ids))
    base = select(PhotoTable.id).where(PhotoTable.folder_id.in_(reachable))
    return (
        base.where(PhotoTable.state == PhotoState.NEW),
        base.where(PhotoTable.state == PhotoState.READY, ~has_vector(model_id)),
    )


def _meta_values(meta: PhotoMeta) -> dict[str, Any]:
    """Column values of the metadata, without what SQLite or JSON could not give back."""
    values: dict[str, Any] = {}
    for field in dataclasses.fields(meta):
        value = getattr(meta, field.name)
        if isinstance(value, str):
            value = storable(value)
        elif isinstance(value, int | float) and not -INT64_MAX <= value <= INT64_MAX:
            value = None  # too big, infinite, or not a number
        values[field.name] = value
    values["keywords"] = [storable(word) for word in meta.keywords] or None
    if meta.rating is not None:
        values["rating"] = max(0, min(5, meta.rating))
    return values
