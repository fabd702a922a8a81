"""Writes what decoding found out about a photo."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Update, bindparam, select, update

from photolib.catalog import descriptions, tags, vectors
from photolib.catalog.column_types import INT64_MAX
from photolib.catalog.id_sets import ID_SET, Ids, ids_json
from photolib.catalog.photo_files import sort_time, stamp_values
from photolib.catalog.tables import PhotoTable, table_of
from photolib.catalog.text_columns import storable
from photolib.types import DecodedPhoto, FileStamp, PhotoMeta, PhotoState

_SAID_NAMES = [name for field in descriptions.IN_FILES for name in (field.value, f"{field}_source")]
_BEFORE = select(
    PhotoTable.content_hash,
    PhotoTable.sidecar_ns,
    *(table_of(PhotoTable).c[name] for name in _SAID_NAMES),
).where(PhotoTable.id == bindparam("photo"))
_META_NAMES = [field.name for field in dataclasses.fields(PhotoMeta)]
_STAMP_NAMES = ["size", "mtime_ns"]
_STATE_NAMES = ["state", "problem"]
_FILE_NAMES = [
    "content_hash",
    "width",
    "height",
    "orientation",
    "format_key",
    "color",
    "warning",
    "capture",
]


def _update_of(names: Iterable[str]) -> Update:
    """An update of one photo's columns by the parameters of their names."""
    return (
        update(table_of(PhotoTable))
        .where(PhotoTable.id == bindparam("photo"))
        .values({name: bindparam(name) for name in names})
    )


_DECODED = _update_of(
    {*_STATE_NAMES, *_FILE_NAMES, *_STAMP_NAMES, "sort_time", *_META_NAMES, *_SAID_NAMES}
)
_FAILED = _update_of(_STATE_NAMES)
_FAILED_NOW = _update_of([*_STATE_NAMES, "mtime_ns"])
_NEVER_NS = -1  # no file has this time: the next scan takes it for changed


def record_decoded(tx: Connection, photo_id: int, photo: DecodedPhoto) -> None:
    """Store everything a decode worker found and make the photo READY.

    Vectors of another content are deleted. Of what people and files say the newest counts
    (`descriptions.reconcile`); keywords become
    accepted tags of source SIDECAR. A photo that left the catalog meanwhile is passed over. When
    the sidecars were written is left to the scan, which alone looks at them by one rule.
    """
    before = tx.execute(_BEFORE, {"photo": photo_id}).one_or_none()
    if before is None:
        return
    if before.content_hash not in (None, photo.content_hash):
        vectors.remove(tx, [photo_id])
    values = _meta_values(photo.meta)
    written_at = max(photo.stamp.mtime_ns, before.sidecar_ns) // 1_000_000_000
    descriptions.reconcile(tx, photo_id, before._mapping, values, written_at)
    values |= {
        "photo": photo_id,
        "state": PhotoState.READY,
        "problem": None,
        "warning": None if photo.warning is None else storable(photo.warning),
        "content_hash": photo.content_hash,
        "width": photo.width,
        "height": photo.height,
        "orientation": photo.orientation,
        "format_key": photo.format_key,
        "color": photo.color,
        "capture": photo.capture,
        "sort_time": sort_time(photo.meta.taken_at, photo.stamp),
        **_read_stamp(photo.stamp),
    }
    tx.execute(_DECODED, values)
    tags.set_keywords(tx, photo_id, photo.meta.keywords)


def record_unreadable(tx: Connection, photo_id: int, reason: str, *, passing: bool = False) -> None:
    """Remember why a photo cannot be decoded; it is not tried again until its file changes or
    `retry_unreadable`; one whose reason may pass, until the next scan. Its vectors go, so that a
    search does not find what cannot be seen."""
    values = {"photo": photo_id, "state": PhotoState.UNREADABLE, "problem": storable(reason)}
    if passing:
        tx.execute(_FAILED_NOW, values | {"mtime_ns": _NEVER_NS})
    else:
        tx.execute(_FAILED, values)
    vectors.remove(tx, [photo_id])


def retry_unreadable(tx: Connection, ids: Ids | None = None) -> int:
    """Make unreadable photos (all, or those of `ids`) NEW again; returns how many."""
    chosen = PhotoTable.state == PhotoState.UNREADABLE
    if ids is not None:
        chosen &= PhotoTable.id.in_(ID_SET)
    statement = update(PhotoTable).where(chosen).values(state=PhotoState.NEW, problem=None)
    return tx.execute(statement, None if ids is None else {"ids": ids_json(ids)}).rowcount


def set_recognised_text(tx: Connection, photo_id: int, text: str | None) -> None:
    """Store the words read from a picture, so that a search finds them."""
    text = storable(text) if text else None
    tx.execute(update(PhotoTable).where(PhotoTable.id == photo_id).values(recognised_text=text))


def _read_stamp(stamp: FileStamp) -> dict[str, Any]:
    values = stamp_values(stamp)
    return {name: values[name] for name in _STAMP_NAMES}


def _meta_values(meta: PhotoMeta) -> dict[str, Any]:
    """Column values of the metadata, without what SQLite or JSON could not give back."""
    values: dict[str, Any] = {}
    for field in dataclasses.fields(meta):
        value = getattr(meta, field.name)
        if isinstance(value, str):
            value = storable(value)
        values[field.name] = value if _fits(value) else None
    values["keywords"] = [storable(word) for word in meta.keywords] or None
    if meta.rating is not None:
        values["rating"] = max(0, min(5, meta.rating))
    return values


def _fits(value: object) -> bool:
    """Whether a value is neither NaN nor infinite nor an integer of more than 64 bits."""
    if isinstance(value, float):
        return math.isfinite(value)
    return not isinstance(value, int) or abs(value) <= INT64_MAX
