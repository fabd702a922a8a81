"""What is still to be done: photos without a reading, or without a vector of an embedder.

Nothing but the catalog says so, which is what makes an interrupted run resumable.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from sqlalchemy import Connection, Select, exists, func, select

from photolib.catalog.id_sets import ID_SET, ids_json
from photolib.catalog.tables import EmbeddingTable, FolderTable, PhotoTable
from photolib.catalog.vectors import EMBEDDER
from photolib.types import PendingPhoto, PhotoState

# Whether the photo of the row has a vector of `:model`; answered from an index alone.
HAS_VECTOR = exists().where(
    EmbeddingTable.embedder_id == EMBEDDER, EmbeddingTable.photo_id == PhotoTable.id
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

    Photos of folders that are not online are left out. A file that another one of its pair is
    shown for is decoded, but needs no vector.
    """
    chosen: list[int] = []
    for statement in _pending_ids(folder_ids):  # one index range each, merged here
        part = statement.where(PhotoTable.id > after_id).order_by(PhotoTable.id).limit(limit)
        chosen += [row.id for row in tx.execute(part, {"model": model_id})]
    rows = tx.execute(
        select(
            PhotoTable.id,
            FolderTable.path,
            PhotoTable.rel_path,
            PhotoTable.state,
            PhotoTable.part_of.is_not(None),
        )
        .join(FolderTable, FolderTable.id == PhotoTable.folder_id)
        .where(PhotoTable.id.in_(ID_SET))
        .order_by(PhotoTable.id),
        {"ids": ids_json(sorted(chosen)[:limit])},
    )
    return [
        PendingPhoto(photo_id, Path(root, rel_path), PhotoState(state), bool(is_part))
        for photo_id, root, rel_path, state, is_part in rows
    ]


def count_pending(tx: Connection, model_id: str, folder_ids: Collection[int] | None = None) -> int:
    """How many photos `pending` would list in all."""
    counted = (
        select(func.count()).select_from(statement.subquery())
        for statement in _pending_ids(folder_ids)
    )
    return sum(tx.execute(count, {"model": model_id}).scalar_one() for count in counted)


def _pending_ids(folder_ids: Collection[int] | None) -> tuple[Select[int], Select[int]]:
    reachable = select(FolderTable.id).where(FolderTable.online == 1)
    if folder_ids is not None:
        reachable = reachable.where(FolderTable.id.in_(folder_ids))
    base = select(PhotoTable.id).where(PhotoTable.folder_id.in_(reachable))
    return (
        base.where(PhotoTable.state == PhotoState.NEW),
        base.where(PhotoTable.state == PhotoState.READY, PhotoTable.part_of.is_(None), ~HAS_VECTOR),
    )
