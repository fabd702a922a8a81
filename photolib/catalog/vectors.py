"""Vectors of photos, per embedder: the truth that the index file caches.

Every change of an embedder's vectors raises its generation; each row carries the generation
of its writing. An index that has seen generation g asks `since(g)` for the rows after it and
compares `ids` for those that went.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

import numpy as np
from sqlalchemy import Connection, Select, Text, bindparam, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from photolib.catalog.id_sets import ID_SET, Ids, fetch_ids, id_list, ids_json
from photolib.catalog.tables import EmbedderTable, EmbeddingTable, PhotoTable, table_of
from photolib.types import Float32, Int64

log = logging.getLogger(__name__)

STORED = np.dtype("<f4")


_READ_AT_ONCE = 4096  # rows

# The row id of the embedder `:model`; nothing equals it for an embedder never used.
EMBEDDER = (
    select(EmbedderTable.id)
    .where(EmbedderTable.model_id == bindparam("model", type_=Text))
    .scalar_subquery()
)
_ALL = (
    select(EmbeddingTable.photo_id, EmbeddingTable.vector)
    .where(EmbeddingTable.embedder_id == EMBEDDER)
    .order_by(EmbeddingTable.photo_id)
)
_SOME = _ALL.where(EmbeddingTable.photo_id.in_(ID_SET))
_SINCE = _ALL.where(EmbeddingTable.generation > bindparam("seen"))
_IDS = (
    select(EmbeddingTable.photo_id)
    .where(EmbeddingTable.embedder_id == EMBEDDER)
    .order_by(EmbeddingTable.photo_id)
)
_ADD_EMBEDDER = insert(table_of(EmbedderTable)).on_conflict_do_nothing()
_THE_EMBEDDER = select(EmbedderTable.id, EmbedderTable.dim, EmbedderTable.generation).where(
    EmbedderTable.model_id == bindparam("model")
)
_PRESENT = select(PhotoTable.id).where(PhotoTable.id.in_(ID_SET))
_NEW_ROW = insert(table_of(EmbeddingTable))
_STORE = _NEW_ROW.on_conflict_do_update(
    index_elements=["embedder_id", "photo_id"],
    set_={"generation": _NEW_ROW.excluded.generation, "vector": _NEW_ROW.excluded.vector},
)
_TOUCH = (
    update(EmbedderTable)
    .where(
        EmbedderTable.id.in_(
            select(EmbeddingTable.embedder_id).where(EmbeddingTable.photo_id.in_(ID_SET))
        )
    )
    .values(generation=EmbedderTable.generation + 1)
)
_SAME_CONTENT = select(PhotoTable.id).where(PhotoTable.content_hash == bindparam("hash"))
_REMOVE = delete(EmbeddingTable).where(EmbeddingTable.photo_id.in_(ID_SET))


def store(tx: Connection, model_id: str, ids: Ids, vectors: Float32) -> None:
    """Write (or replace) the vectors [N, D] of `ids`; photos gone meanwhile are left out.

    Raises ValueError when shapes do not fit, D is not the embedder's, or a value is not finite.
    """
    wanted = id_list(ids)
    if vectors.ndim != 2 or len(vectors) != len(wanted):
        raise ValueError(f"{len(wanted)} ids, but vectors of shape {vectors.shape}")
    if not wanted:
        return
    if not np.isfinite(vectors).all():
        raise ValueError("a vector holds a value that is not a finite number")
    dim = vectors.shape[1]
    ensure_embedder(tx, model_id)
    embedder = tx.execute(_THE_EMBEDDER, {"model": model_id}).one()
    if embedder.dim not in (None, dim):
        raise ValueError(f"{model_id} has vectors of {embedder.dim} values, not {dim}")
    written_at = embedder.generation + 1
    tx.execute(
        update(EmbedderTable)
        .where(EmbedderTable.id == embedder.id)
        .values(generation=written_at, dim=dim)
    )
    present = set(tx.execute(_PRESENT, {"ids": ids_json(wanted)}).scalars())
    data = np.ascontiguousarray(vectors, dtype=STORED)
    rows = [
        {
            "embedder_id": embedder.id,
            "photo_id": photo_id,
            "generation": written_at,
            "vector": data[i].tobytes(),
        }
        for i, photo_id in enumerate(wanted)
        if photo_id in present
    ]
    if rows:
        tx.execute(_STORE, rows)


def load_all(tx: Connection, model_id: str) -> tuple[Int64, Float32]:
    """Ids [N] in ascending order and their vectors [N, D] of one embedder.

    Rows whose length cannot be right are skipped and logged; see `remove_damaged`.
    """
    return _load(tx, _ALL, {"model": model_id})


def load(tx: Connection, model_id: str, ids: Ids) -> tuple[Int64, Float32]:
    """The same for those of `ids` that have a vector, in ascending order of id."""
    return _load(tx, _SOME, {"model": model_id, "ids": ids_json(ids)})


def since(tx: Connection, model_id: str, generation: int) -> tuple[Int64, Float32]:
    """The same for the vectors written after `generation`."""
    return _load(tx, _SINCE, {"model": model_id, "seen": generation})


def ids(tx: Connection, model_id: str) -> Int64:
    """The photos that have a vector of this embedder, in ascending order."""
    return fetch_ids(tx, _IDS, {"model": model_id})


def generation(tx: Connection, model_id: str) -> int:
    """How often the vectors of this embedder have changed; 0 for one never used."""
    embedder = tx.execute(_THE_EMBEDDER, {"model": model_id}).one_or_none()
    return 0 if embedder is None else embedder.generation


def reusable(
    tx: Connection, model_id: str, contents: Mapping[int, str]
) -> tuple[set[int], dict[int, Float32]]:
    """What need not be embedded again of photo ids and the content hashes they have now.

    The ids that have a vector, and for others [D] that of a photo with the same content.
    """
    having: set[int] = set()
    taken_over: dict[int, Float32] = {}
    for photo_id, content_hash in contents.items():
        owners, found = load(tx, model_id, fetch_ids(tx, _SAME_CONTENT, {"hash": content_hash}))
        if photo_id in owners:
            having.add(photo_id)
        elif len(owners):
            taken_over[photo_id] = found[0]
    return having, taken_over


def remove(tx: Connection, ids: Ids) -> None:
    """Delete the vectors of photos, of every embedder, and raise those embedders' generation."""
    parameters = {"ids": ids_json(ids)}
    tx.execute(_TOUCH, parameters)
    tx.execute(_REMOVE, parameters)


def remove_damaged(tx: Connection, model_id: str) -> int:
    """Delete the vectors that `load_all` skips, so that their photos are embedded again.

    Returns how many there were.
    """
    embedder = tx.execute(_THE_EMBEDDER, {"model": model_id}).one_or_none()
    if embedder is None or embedder.dim is None:
        return 0
    right_length = func.length(EmbeddingTable.vector) == embedder.dim * STORED.itemsize
    removed = tx.execute(
        delete(EmbeddingTable).where(EmbeddingTable.embedder_id == embedder.id, ~right_length)
    ).rowcount
    if removed:
        tx.execute(
            update(EmbedderTable)
            .where(EmbedderTable.id == embedder.id)
            .values(generation=EmbedderTable.generation + 1)
        )
    return removed


def ensure_embedder(tx: Connection, model_id: str) -> int:
    """The row id of an embedder, which is added at its first use."""
    tx.execute(_ADD_EMBEDDER, {"model_id": model_id})
    embedder_id: int = tx.execute(_THE_EMBEDDER, {"model": model_id}).one().id
    return embedder_id


def _load(
    tx: Connection, statement: Select[int, bytes], parameters: Mapping[str, Any]
) -> tuple[Int64, Float32]:
    """Fill one array piece by piece, so that memory holds every vector once."""
    embedder = tx.execute(_THE_EMBEDDER, {"model": parameters["model"]}).one_or_none()
    dim = 0 if embedder is None else embedder.dim or 0
    size = dim * STORED.itemsize
    total = tx.execute(
        select(func.count()).select_from(statement.order_by(None).subquery()), parameters
    ).scalar_one()
    found = np.empty(total, dtype=np.int64)
    values = np.empty((total, dim), dtype=np.float32)
    filled = 0
    cursor: Any = tx.execute(statement, parameters).cursor
    while rows := cursor.fetchmany(_READ_AT_ONCE):
        sound = [row for row in rows if len(row[1]) == size]
        upto = filled + len(sound)
        found[filled:upto] = [row[0] for row in sound]
        joined = b"".join([row[1] for row in sound])
        values[filled:upto] = np.frombuffer(joined, dtype=STORED).reshape(len(sound), dim)
        filled = upto
    if filled < total:
        log.warning("%d vectors of %s are damaged", total - filled, parameters["model"])
    return found[:filled], values[:filled]
