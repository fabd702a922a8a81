"""What photos look like, and which of them are the same picture."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from sqlalchemy import Connection, and_, bindparam, delete, exists, or_, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import aliased

from photolib.catalog.id_sets import ID_SET, Ids, ids_json
from photolib.catalog.tables import SHOWN, LookTable, NearDuplicateTable, PhotoTable, table_of
from photolib.types import Int64, PhotoState

_KNOWN = exists().where(
    LookTable.photo_id == PhotoTable.id, LookTable.content_hash == PhotoTable.content_hash
)
_PENDING = (
    select(PhotoTable.id, PhotoTable.content_hash)
    .where(
        PhotoTable.state == PhotoState.READY,
        PhotoTable.part_of.is_(None),
        PhotoTable.content_hash.is_not(None),
        ~_KNOWN,
        PhotoTable.id > bindparam("after"),
    )
    .order_by(PhotoTable.id)
    .limit(bindparam("most"))
)
_ALL = (
    select(LookTable.photo_id, LookTable.look)
    .join(
        PhotoTable,
        and_(
            PhotoTable.id == LookTable.photo_id, PhotoTable.content_hash == LookTable.content_hash
        ),
    )
    .where(SHOWN)
    .order_by(LookTable.photo_id)
)
_NEW_LOOK = insert(table_of(LookTable))
_STORE_LOOK = _NEW_LOOK.on_conflict_do_update(
    index_elements=["photo_id"],
    set_={"content_hash": _NEW_LOOK.excluded.content_hash, "look": _NEW_LOOK.excluded.look},
)
_OTHER = aliased(PhotoTable)
_OTHER_SHOWN = and_(_OTHER.state != PhotoState.MISSING, _OTHER.part_of.is_(None))
_COPIES = (
    select(PhotoTable.id, _OTHER.id)
    .join(
        _OTHER,
        and_(_OTHER.content_hash == PhotoTable.content_hash, _OTHER.id != PhotoTable.id),
    )
    .where(PhotoTable.id.in_(ID_SET), _OTHER_SHOWN)
)
_ALIKE = (
    select(NearDuplicateTable.photo_id, NearDuplicateTable.other_id)
    .join(_OTHER, _OTHER.id == NearDuplicateTable.other_id)
    .where(NearDuplicateTable.photo_id.in_(ID_SET), _OTHER_SHOWN)
)
_VERSIONS = (
    select(PhotoTable.id, _OTHER.id)
    .join(_OTHER, and_(_OTHER.capture == PhotoTable.capture, _OTHER.id != PhotoTable.id))
    .where(PhotoTable.id.in_(ID_SET), _OTHER_SHOWN)
)
_STORE_PAIR = insert(table_of(NearDuplicateTable)).on_conflict_do_nothing()


def pending(tx: Connection, *, after_id: int = 0, limit: int = 512) -> list[tuple[int, str]]:
    """(id, content hash) of readable photos whose present content was not compared yet."""
    rows = tx.execute(_PENDING, {"after": after_id, "most": limit})
    return [(photo_id, str(content_hash)) for photo_id, content_hash in rows]


def looks(tx: Connection) -> tuple[Int64, bytes]:
    """int64[N] ascending ids of the photos compared so far, and their looks one after another."""
    rows = tx.execute(_ALL).all()
    ids = np.fromiter((row.photo_id for row in rows), np.int64, len(rows))
    return ids, b"".join(row.look for row in rows)


def store(
    tx: Connection,
    compared: Sequence[tuple[int, str, bytes]],
    pairs: Iterable[tuple[int, int]],
) -> None:
    """Keep (id, content hash, look) of photos compared now, and the pairs found with them, in
    the place of what was known of these photos."""
    if not compared:
        return
    ids = {"ids": ids_json([photo_id for photo_id, _, _ in compared])}
    tx.execute(
        delete(NearDuplicateTable).where(
            or_(NearDuplicateTable.photo_id.in_(ID_SET), NearDuplicateTable.other_id.in_(ID_SET))
        ),
        ids,
    )
    tx.execute(
        _STORE_LOOK,
        [
            {"photo_id": photo_id, "content_hash": content_hash, "look": look}
            for photo_id, content_hash, look in compared
        ],
    )
    both = [
        {"photo_id": one, "other_id": other}
        for pair in pairs
        for one, other in (pair, pair[::-1])
        if one != other
    ]
    if both:
        tx.execute(_STORE_PAIR, both)


def same_picture(tx: Connection, ids: Ids) -> dict[int, list[int]]:
    """The others that are the same picture as each of `ids` that has any, ascending: files of the
    same content, near-duplicates and versions of one exposure, of those that are shown."""
    wanted = {"ids": ids_json(ids)}
    found: dict[int, set[int]] = {}
    for statement in (_ALIKE, _COPIES, _VERSIONS):
        for photo_id, other_id in tx.execute(statement, wanted):
            found.setdefault(photo_id, set()).add(other_id)
    return {photo_id: sorted(others) for photo_id, others in found.items()}
