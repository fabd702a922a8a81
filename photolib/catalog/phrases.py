"""Phrases that people gave their photos (captions, titles, tag names), and their vectors.

The vectors are a cache per embedder, keyed by the phrase itself: what is missing is encoded again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from sqlalchemy import Connection, bindparam, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from photolib.catalog.id_sets import fetch_ids
from photolib.catalog.tables import (
    EmbedderTable,
    PhotoTable,
    PhotoTagTable,
    PhraseVectorTable,
    TagTable,
    table_of,
)
from photolib.catalog.vectors import EMBEDDER, STORED, ensure_embedder
from photolib.types import Float32, Int64, PhotoState, TagState

_NEW = insert(table_of(PhraseVectorTable))
_STORE = _NEW.on_conflict_do_update(
    index_elements=["embedder_id", "phrase"], set_={"vector": _NEW.excluded.vector}
)
_ALL = select(PhraseVectorTable.phrase, PhraseVectorTable.vector).where(
    PhraseVectorTable.embedder_id == EMBEDDER
)
_DIM = select(EmbedderTable.dim).where(EmbedderTable.model_id == bindparam("model"))
_WRITTEN = {"caption": PhotoTable.caption, "title": PhotoTable.title}
_TAGGED = (
    select(PhotoTagTable.photo_id)
    .where(
        PhotoTagTable.tag_id == bindparam("tag"),
        PhotoTagTable.state == TagState.ACCEPTED,
    )
    .order_by(PhotoTagTable.photo_id)
)


def written(tx: Connection) -> list[tuple[str, str, int]]:
    """("caption" or "title", its text, the photo's id) of every photo that has one."""
    return [
        (kind, str(text), photo_id)
        for kind, column in _WRITTEN.items()
        for photo_id, text in tx.execute(
            select(PhotoTable.id, column).where(
                column.is_not(None), func.trim(column) != "", PhotoTable.state != PhotoState.MISSING
            )
        )
    ]


def tagged(tx: Connection) -> list[tuple[str, Int64]]:
    """(full tag name, ids of the photos that have accepted it), tags without photos left out."""
    names = tx.execute(select(TagTable.id, TagTable.name).order_by(TagTable.id)).all()
    found = ((name, fetch_ids(tx, _TAGGED, {"tag": tag_id})) for tag_id, name in names)
    return [(name, ids) for name, ids in found if len(ids)]


def load(tx: Connection, model_id: str) -> tuple[list[str], Float32]:
    """All phrases [N] that have a vector of this embedder, and those [N, D].

    Vectors of another length than the embedder's are left out.
    """
    dim = tx.execute(_DIM, {"model": model_id}).scalar() or 0
    rows = [
        (phrase, vector)
        for phrase, vector in tx.execute(_ALL, {"model": model_id})
        if len(vector) == dim * STORED.itemsize
    ]
    data = np.frombuffer(b"".join(vector for _, vector in rows), dtype=STORED)
    return [phrase for phrase, _ in rows], data.astype(np.float32).reshape(len(rows), dim)


def store(tx: Connection, model_id: str, phrases: Sequence[str], vectors: Float32) -> None:
    """Keep the vectors [N, D] of phrases. Raises ValueError when shapes do not fit."""
    if len(phrases) != len(vectors):
        raise ValueError(f"{len(phrases)} phrases, but {len(vectors)} vectors")
    if not phrases:
        return
    embedder_id = ensure_embedder(tx, model_id)
    data = np.ascontiguousarray(vectors, dtype=STORED)
    tx.execute(
        _STORE,
        [
            {"embedder_id": embedder_id, "phrase": phrase, "vector": row.tobytes()}
            for phrase, row in zip(phrases, data, strict=True)
        ],
    )


def forget(tx: Connection, model_id: str, phrases: Iterable[str]) -> None:
    """Drop the vectors of phrases that no photo has any more."""
    gone = [{"model": model_id, "gone": phrase} for phrase in phrases]
    if gone:
        tx.execute(
            delete(PhraseVectorTable).where(
                PhraseVectorTable.embedder_id == EMBEDDER,
                PhraseVectorTable.phrase == bindparam("gone"),
            ),
            gone,
        )
