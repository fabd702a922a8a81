"""What people say of photos (rating, title, caption, favourite), beside what the files say.

Where both speak, the newest counts: what a person says counts until a file says something else
than it did when it was last read, and was written later. Both stay in the history.

A change in the journal is [photo_id, field, value before, its source, value after, its source].
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, func, insert, literal, select, update

from photolib.catalog import journal
from photolib.catalog.id_sets import ID_SET, Ids, ids_json
from photolib.catalog.tables import DescriptionTable, PhotoTable, table_of
from photolib.catalog.text_columns import storable
from photolib.types import Common, Field, Said

KIND = "described"
MANUAL, FROM_FILE = "manual", "file"
IN_FILES = (Field.RATING, Field.TITLE, Field.CAPTION)  # a file knows no favourites
_HISTORY = table_of(DescriptionTable)
_PHOTOS = table_of(PhotoTable)


@contextmanager
def journalled(tx: Connection, title: str, ids: Ids, field: Field) -> Iterator[None]:
    """Record what the block changes in this field of these photos."""
    before = _sides(tx, ids, field)
    yield
    after = _sides(tx, ids, field)
    changes = [
        [photo_id, field.value, *before[photo_id], *side]
        for photo_id, side in after.items()
        if before[photo_id] != side
    ]
    journal.record(tx, KIND, title, changes)


def put(tx: Connection, ids: Ids, field: Field, value: Any) -> None:
    """Let a person say this of photos: a rating 0..5, a favourite or not, a text or None.

    Raises ValueError for a rating out of bounds.
    """
    if field is Field.RATING and not 0 <= value <= 5:
        raise ValueError(f"a rating goes from 0 to 5, not {value}")
    _write(tx, ids, field, tidy(value) if isinstance(value, str) else value, MANUAL)


def set_rating(tx: Connection, ids: Ids, rating: int) -> None:
    """Rate photos 0..5 by hand. Raises ValueError."""
    put(tx, ids, Field.RATING, rating)


def set_favorite(tx: Connection, ids: Ids, favorite: bool) -> None:
    put(tx, ids, Field.FAVORITE, int(favorite))


def tidy(text: str) -> str | None:
    """As it is stored: without space around it; None when nothing is left."""
    return storable(text).replace("\0", "").strip() or None


def apply(tx: Connection, changes: list[Any], forward: bool) -> None:
    """Make the photos that are still there what they were after (or before) the changes."""
    groups: dict[tuple[str, Any, str | None], list[int]] = {}
    for photo_id, field, *sides in changes:
        value, source = sides[2:] if forward else sides[:2]
        groups.setdefault((field, value, source), []).append(photo_id)
    for (field, value, source), ids in groups.items():
        _write(tx, ids, Field(field), value, source)


def reconcile(
    tx: Connection, photo_id: int, before: Mapping[Any, Any], read: dict[str, Any], written_at: int
) -> None:
    """Bring what a file says (`read`: the columns of IN_FILES) together with what people said.

    `before` is the photo's row as it was. Leaves in `read` what counts, with its sources.
    """
    for field in IN_FILES:
        source = f"{field}_source"
        now = read[field]
        read[source] = None if now is None else FROM_FILE
        if before[source] != MANUAL:
            continue
        said = history(tx, photo_id, field)
        by_file = next((one for one in said if one.by_file), None)
        by_hand = next((one for one in said if not one.by_file), None)
        if by_file is None or by_file.value != now:
            _note(tx, [photo_id], field, now, FROM_FILE, written_at)
            if by_file is not None and (by_hand is None or written_at > by_hand.at):
                continue
        read[field], read[source] = before[field], MANUAL


def history(tx: Connection, photo_id: int, field: Field | None = None) -> list[Said]:
    """What was said of a photo, the latest entry first; empty while only its file spoke."""
    statement = select(_HISTORY).where(_HISTORY.c.photo_id == photo_id)
    if field is not None:
        statement = statement.where(_HISTORY.c.field == field)
    rows = tx.execute(statement.order_by(_HISTORY.c.id.desc()))
    return [
        Said(
            Field(row.field),
            int(row.value) if row.field == Field.RATING and row.value is not None else row.value,
            row.source == FROM_FILE,
            row.at,
        )
        for row in rows
    ]


def common(tx: Connection, ids: Ids) -> Common:
    """What is said of all of these photos alike."""
    known: dict[Field, Any] = {
        Field.RATING: func.coalesce(PhotoTable.rating, 0),
        Field.FAVORITE: PhotoTable.favorite,
        Field.TITLE: func.coalesce(PhotoTable.title, ""),
        Field.CAPTION: func.coalesce(PhotoTable.caption, ""),
    }
    bounds: list[Any] = [
        bound(column) for column in known.values() for bound in (func.min, func.max)
    ]
    row = tx.execute(
        select(func.count(), *bounds).where(PhotoTable.id.in_(ID_SET)), {"ids": ids_json(ids)}
    ).one()
    if not row[0]:
        return Common(0)
    sides = dict(zip(known, zip(row[1::2], row[2::2], strict=True), strict=True))
    alike: dict[Field, Any] = {
        field: low if low == high else None for field, (low, high) in sides.items()
    }
    favorite = alike[Field.FAVORITE]
    return Common(
        row[0],
        alike[Field.RATING],
        None if favorite is None else bool(favorite),
        alike[Field.TITLE],
        alike[Field.CAPTION],
        frozenset(field for field, value in alike.items() if value is None),
    )


def by_hand(tx: Connection, ids: Ids) -> dict[int, dict[Field, Any]]:
    """Of each photo what a person said, as far as it is what counts and a file could say: that
    there is nothing, only where a file said something."""
    rows = tx.execute(
        select(
            PhotoTable.id,
            *(getattr(PhotoTable, name) for f in IN_FILES for name in (f, f"{f}_source")),
        ).where(PhotoTable.id.in_(ID_SET)),
        {"ids": ids_json(ids)},
    )
    return {
        row[0]: {
            field: value
            for field in IN_FILES
            if row._mapping[f"{field}_source"] == MANUAL
            and ((value := row._mapping[field.value]) or _file_spoke(tx, row[0], field))
        }
        for row in rows
    }


def _file_spoke(tx: Connection, photo_id: int, field: Field) -> bool:
    return any(said.by_file and said.value for said in history(tx, photo_id, field))


def _write(tx: Connection, ids: Ids, field: Field, value: Any, source: str | None) -> None:
    """Set the field; when a person says it, note that, and what the file said before."""
    chosen = update(PhotoTable).where(PhotoTable.id.in_(ID_SET))
    if field is Field.FAVORITE:
        tx.execute(chosen.values(favorite=value), {"ids": ids_json(ids)})
        return
    if source == MANUAL:
        present = _note_files(tx, ids, field)
        _note(tx, present, field, value, MANUAL, int(time.time()))
    values = {field.value: value, f"{field}_source": source}
    tx.execute(chosen.values(values), {"ids": ids_json(ids)})


def _note_files(tx: Connection, ids: Ids, field: Field) -> list[int]:
    """Note what the files of these photos say where that is what counts now and is not noted
    yet; which of the photos are in the catalog."""
    parameters = {"ids": ids_json(ids)}
    noted = select(_HISTORY.c.photo_id, _HISTORY.c.value).where(
        _HISTORY.c.photo_id.in_(ID_SET),
        _HISTORY.c.field == field.value,
        _HISTORY.c.source == FROM_FILE,
    )
    last = {row[0]: row[1] for row in tx.execute(noted.order_by(_HISTORY.c.id), parameters)}
    rows = tx.execute(
        select(
            _PHOTOS.c.id,
            _PHOTOS.c[field.value],
            _PHOTOS.c[f"{field}_source"],
            _PHOTOS.c.content_hash,
            _PHOTOS.c.mtime_ns,
            _PHOTOS.c.sidecar_ns,
        ).where(_PHOTOS.c.id.in_(ID_SET)),
        parameters,
    ).all()
    for photo_id, value, source, content, mtime_ns, sidecar_ns in rows:
        read = content is not None and source != MANUAL
        if read and (photo_id not in last or last[photo_id] != _text(value)):
            written_at = max(mtime_ns, sidecar_ns) // 1_000_000_000
            _note(tx, [photo_id], field, value, FROM_FILE, written_at)
    return [row[0] for row in rows]


def _note(tx: Connection, ids: list[int], field: Field, value: Any, source: str, at: int) -> None:
    entry = {"field": field.value, "value": _text(value), "source": source, "at": at}
    if ids:
        tx.execute(insert(_HISTORY), [{"photo_id": photo_id, **entry} for photo_id in ids])


def _text(value: Any) -> str | None:
    return None if value is None else str(value)


def _sides(tx: Connection, ids: Ids, field: Field) -> dict[int, list[Any]]:
    source = literal(None) if field is Field.FAVORITE else _PHOTOS.c[f"{field}_source"]
    rows = tx.execute(
        select(_PHOTOS.c.id, _PHOTOS.c[field.value], source).where(_PHOTOS.c.id.in_(ID_SET)),
        {"ids": ids_json(ids)},
    )
    return {row[0]: [row[1], row[2]] for row in rows}
