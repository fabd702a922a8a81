"""Vectors of photos, per embedder: the truth that the index file caches.

Every change of an embedder's vectors raises its generation; each row carries the generation
of its writing. An index that has seen generation g asks `since(g)` for the rows after it and
compares `ids` for those that went.
"""

from __future__ import annotations

import logging
from typing import Any

import numpy as np
from sqlalchemy import Connection, Select, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.sql.selectable import ScalarSelect

from photolib.catalog.id_sets import Ids, fetch_ids, id_list, id_set
from photolib.catalog.tables import EmbedderTable, EmbeddingTable, PhotoTable
from photolib.types import Float32, Int64

log = logging.getLogger(__name__)

STORED = np.dtype("<f4")


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
    embedder_id = ensure_embedder(tx, model_id)
    dim = vectors.shape[1]
    known_dim = tx.execute(
        select(EmbedderTable.dim).where(EmbedderTable.id == embedder_id)
    ).scalar_one()
    if known_dim not in (None, dim):
        raise ValueError(f"{model_id} has vectors of {known_dim} values, not {dim}")
    generation = _next_generation(tx, embedder_id, dim)
    present = set(
        tx.execute(select(PhotoTable.id).where(PhotoTable.id.in_(id_set(wanted)))).scalars()
    )
    data = np.ascontiguousarray(vectors, dtype=STORED)
    rows = [
        {
            "embedder_id": embedder_id,
            "photo_id": photo_id,
            "generation": generation,
            "vector": data[i].tobytes(),
        }
        for i, photo_id in enumerate(wanted)
        if photo_id in present
    ]
    if not rows:
        return
    statement = insert(EmbeddingTable)
    tx.execute(
        statement.on_conflict_do_update(
            index_elements=["embedder_id", "photo_id"],
            set_={
                "generation": statement.excluded.generation,
                "vector": statement.excluded.vector,
            },
        ),
        rows,
    )


def load_all(tx: Connection, model_id: str) -> tuple[Int64, Float32]:
    """Ids [N] in ascending order and their vectors [N, D] of one embedder.

    Rows whose length cannot be right are skipped and logged; see `remove_damaged`.
    """
    return _load(tx, model_id, _vectors_of(model_id))


def load(tx: Connection, model_id: str, ids: Ids) -> tuple[Int64, Float32]:
    """The same for those of `ids` that have a vector, in ascending order of id."""
    statement = _vectors_of(model_id).where(EmbeddingTable.photo_id.in_(id_set(ids)))
    return _load(tx, model_id, statement)


def since(tx: Connection, model_id: str, generation: int) -> tuple[Int64, Float32]:
    """The same for the vectors written after `generation`."""
    statement = _vectors_of(model_id).where(EmbeddingTable.generation > generation)
    return _load(tx, model_id, statement)


def ids(tx: Connection, model_id: str) -> Int64:
    """The photos that have a vector of this embedder, in ascending order."""
    return fetch_ids(
        tx,
        select(EmbeddingTable.photo_id)
        .where(EmbeddingTable.embedder_id == embedder_key(model_id))
        .order_by(EmbeddingTable.photo_id),
    )


def generation(tx: Connection, model_id: str) -> int:
    """How often the vectors of this embedder have changed; 0 for one never used."""
    found = tx.execute(
        select(EmbedderTable.generation).where(EmbedderTable.model_id == model_id)
    ).scalar()
    return found or 0


def copy_from(tx: Connection, model_id: str, src_id: int, dst_id: int) -> None:
    """Give one photo the vector of another with the same content, if that has one."""
    found, values = load(tx, model_id, [src_id])
    if len(found):
        store(tx, model_id, [dst_id], values)


def remove(tx: Connection, photo_ids: ScalarSelect[int] | Ids) -> None:
    """Delete the vectors of photos, of every embedder, and raise those embedders' generation."""
    wanted = photo_ids if isinstance(photo_ids, ScalarSelect) else id_set(photo_ids)
    touched = select(EmbeddingTable.embedder_id).where(EmbeddingTable.photo_id.in_(wanted))
    tx.execute(
        update(EmbedderTable)
        .where(EmbedderTable.id.in_(touched.scalar_subquery()))
        .values(generation=EmbedderTable.generation + 1)
    )
    tx.execute(delete(EmbeddingTable).where(EmbeddingTable.photo_id.in_(wanted)))


def remove_damaged(tx: Connection, model_id: str) -> int:
    """Delete the vectors that `load_all` skips, so that their photos are embedded again."""
    dim = _dim(tx, model_id)
    if dim is None:
        return 0
    wrong = fetch_ids(
        tx,
        select(EmbeddingTable.id).where(
            EmbeddingTable.embedder_id == embedder_key(model_id),
            func.length(EmbeddingTable.vector) != dim * STORED.itemsize,
        ),
    )
    if len(wrong):
        tx.execute(delete(EmbeddingTable).where(EmbeddingTable.id.in_(id_set(wrong))))
        _next_generation(tx, ensure_embedder(tx, model_id), dim)
    return len(wrong)


def embedder_key(model_id: str) -> ScalarSelect[int]:
    """The embedder's row id as a subquery; nothing equals it for an embedder never used."""
    return select(EmbedderTable.id).where(EmbedderTable.model_id == model_id).scalar_subquery()


def ensure_embedder(tx: Connection, model_id: str) -> int:
    tx.execute(insert(EmbedderTable).values(model_id=model_id).on_conflict_do_nothing())
    return tx.execute(
        select(EmbedderTable.id).where(EmbedderTable.model_id == model_id)
    ).scalar_one()


def _dim(tx: Connection, model_id: str) -> int | None:
    return tx.execute(select(EmbedderTable.dim).where(EmbedderTable.model_id == model_id)).scalar()


def _next_generation(tx: Connection, embedder_id: int, dim: int) -> int:
    tx.execute(
        update(EmbedderTable)
        .where(EmbedderTable.id == embedder_id)
        .values(generation=EmbedderTable.generation + 1, dim=dim)
    )
    return tx.execute(
        select(EmbedderTable.generation).where(EmbedderTable.id == embedder_id)
    ).scalar_one()


def _vectors_of(model_id: str) -> Select[int, bytes]:
    return (
        select(EmbeddingTable.photo_id, EmbeddingTable.vector)
        .where(EmbeddingTable.embedder_id == embedder_key(model_id))
        .order_by(EmbeddingTable.photo_id)
    )


def _load(tx: Connection, model_id: str, statement: Select[int, bytes]) -> tuple[Int64, Float32]:
    dim = _dim(tx, model_id) or 0
    cursor: Any = tx.execute(statement).cursor
    rows: list[tuple[int, bytes]] = cursor.fetchall()
    size = dim * STORED.itemsize
    sound = [row for row in rows if len(row[1]) == size]
    if len(sound) < len(rows):
        log.warning(
            "%d vectors of %s are damaged and were left out", len(rows) - len(sound), model_id
        )
    found = np.fromiter((row[0] for row in sound), dtype=np.int64, count=len(sound))
    joined = b"".join([row[1] for row in sound])
    values = np.frombuffer(joined, dtype=STORED).reshape(len(sound), dim)
    return found, values.astype(np.float32, copy=False)
