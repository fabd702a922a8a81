"""In which photos text was looked for, and what was read there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import ColumnElement, Connection, and_, exists, func, select
from sqlalchemy.dialects.sqlite import insert

from photolib.catalog.id_sets import ID_SET, Ids, ids_json
from photolib.catalog.photo_records import set_recognised_text
from photolib.catalog.tables import FolderTable, PhotoTable, TextReadingTable, table_of
from photolib.types import PhotoState, TextPending

_SAME_CONTENT = and_(
    TextReadingTable.photo_id == PhotoTable.id,
    TextReadingTable.content_hash == PhotoTable.content_hash,
)
_READ = exists().where(_SAME_CONTENT)
_NEW = insert(table_of(TextReadingTable))
_STORE = _NEW.on_conflict_do_update(
    index_elements=["photo_id"], set_={"content_hash": _NEW.excluded.content_hash}
)


def pending(
    tx: Connection, *, within: Ids | None = None, after_id: int = 0, limit: int = 64
) -> list[TextPending]:
    """Readable photos in whose present content no text was looked for, by ascending id.

    `within` narrows to these ids. Photos of folders that are not online are left out.
    """
    statement = (
        select(PhotoTable.id, FolderTable.path, PhotoTable.rel_path, PhotoTable.content_hash)
        .join(FolderTable, FolderTable.id == PhotoTable.folder_id)
        .where(*_wanted(within), ~_READ, PhotoTable.id > after_id)
        .order_by(PhotoTable.id)
        .limit(limit)
    )
    return [
        TextPending(photo_id, Path(root, rel_path), str(content_hash))
        for photo_id, root, rel_path, content_hash in tx.execute(statement, _parameters(within))
    ]


def counts(tx: Connection, within: Ids | None = None) -> tuple[int, int]:
    """How many photos were read, and how many could be in all."""
    statement = (
        select(func.count(PhotoTable.id), func.count(TextReadingTable.photo_id))
        .join(FolderTable, FolderTable.id == PhotoTable.folder_id)
        .outerjoin(TextReadingTable, _SAME_CONTENT)
        .where(*_wanted(within))
    )
    total, read = tx.execute(statement, _parameters(within)).one()
    return int(read), int(total)


def store(tx: Connection, readings: Sequence[tuple[int, str, str]]) -> None:
    """Keep (id, content hash, text) of photos just read; a text may be empty."""
    if readings:
        tx.execute(
            _STORE,
            [
                {"photo_id": photo_id, "content_hash": content_hash}
                for photo_id, content_hash, _ in readings
            ],
        )
    for photo_id, _, text in readings:
        set_recognised_text(tx, photo_id, text or None)


def _wanted(within: Ids | None) -> list[ColumnElement[bool]]:
    wanted = [
        PhotoTable.state == PhotoState.READY,
        PhotoTable.part_of.is_(None),
        PhotoTable.content_hash.is_not(None),
        FolderTable.online == 1,
    ]
    if within is not None:
        wanted.append(PhotoTable.id.in_(ID_SET))
    return wanted


def _parameters(within: Ids | None) -> dict[str, str] | None:
    return None if within is None else {"ids": ids_json(within)}
