"""The vectors themselves, in one matrix in memory, float32 or float16, found by photo id.

Rows are in no order: a new vector goes to the end, a removed one gives its row to the last.
`_row_of` maps an id to its row by plain indexing, since photo ids are small and dense (SQLite
row ids); looking up half a million ids takes a millisecond or two.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from photolib.types import Float32, Int64

Stored = NDArray[np.floating[Any]]  # float32 or float16

MAX_ID = 1 << 28  # the id map takes 4 bytes per possible id, so this bounds it to 1 GiB


class VectorTable:
    """(id, unit vector) pairs; 4 * dim + 12 bytes each, half the numbers' part when `half`.

    With `half` vectors are kept as float16: cosines then differ by up to 0.0005. Not thread-safe.
    """

    def __init__(self, dim: int, *, half: bool = False) -> None:
        if dim < 1:
            raise ValueError(f"vectors need at least one dimension, not {dim}")
        self.dim = dim
        self.count = 0
        self._matrix: Stored = np.empty((0, dim), dtype=np.float16 if half else np.float32)
        self._ids: Int64 = np.empty(0, dtype=np.int64)
        self._row_of = np.empty(0, dtype=np.int32)  # -1: no such id

    @property
    def matrix(self) -> Stored:
        """[count, dim] as they are stored, a view that the next `put` or `drop` may change."""
        return self._matrix[: self.count]

    @property
    def ids(self) -> Int64:
        """int64[count], the id of each row of `matrix`; a view like it."""
        return self._ids[: self.count]

    @property
    def id_limit(self) -> int:
        """Above every id held."""
        return len(self._row_of)

    def rows_of(self, ids: Int64) -> Int64:
        """Rows of those `ids` that are held, ascending and each once."""
        wanted = np.asarray(ids, dtype=np.int64)
        wanted = wanted[(wanted >= 0) & (wanted < len(self._row_of))]
        chosen = np.zeros(self.count + 1, dtype=bool)  # one more: where -1 (not held) points
        chosen[self._row_of[wanted]] = True
        return np.flatnonzero(chosen[:-1]).astype(np.int64, copy=False)

    def put(self, ids: Int64, vectors: Float32) -> tuple[Int64, Float32]:
        """Insert or replace; returns what was stored: unique ids and their unit vectors."""
        ids, vectors = self._checked(ids, vectors)
        if not len(ids):
            return ids, vectors
        self._widen_id_map(int(ids.max()))
        rows = self._row_of[ids].astype(np.int64)
        new = np.flatnonzero(rows < 0)
        if len(new):
            self._reserve(self.count + len(new))
            rows[new] = np.arange(self.count, self.count + len(new))
            self._ids[rows[new]] = ids[new]
            self._row_of[ids[new]] = rows[new]
            self.count += len(new)
        self._matrix[rows] = vectors
        return ids, vectors

    def drop(self, ids: Int64) -> Int64:
        """Remove; returns the ids that were there."""
        rows = self.rows_of(ids)
        if not len(rows):
            return np.empty(0, dtype=np.int64)
        gone = self._ids[rows].copy()
        kept_count = self.count - len(rows)
        holes = rows[rows < kept_count]
        leaving = np.zeros(self.count, dtype=bool)
        leaving[rows] = True
        movers = np.flatnonzero(~leaving[kept_count:]) + kept_count  # as many as there are holes
        self._matrix[holes] = self._matrix[movers]
        self._ids[holes] = self._ids[movers]
        self._row_of[self._ids[holes]] = holes
        self._row_of[gone] = -1
        self.count = kept_count
        return gone

    def unit_query(self, query: Float32) -> Float32:
        """The query as float32[dim] of unit length. Raises ValueError as `put` does."""
        flat = np.asarray(query, dtype=np.float32).reshape(-1)
        if flat.shape != (self.dim,):
            raise ValueError(f"the index holds {self.dim} numbers a vector, got {flat.size}")
        if not np.isfinite(flat).all():
            raise ValueError("a vector to search for must be finite")
        unit: Float32 = _unit(flat[None, :])[0]
        return unit

    def _checked(self, ids: Int64, vectors: Float32) -> tuple[Int64, Float32]:
        ids = np.asarray(ids, dtype=np.int64).reshape(-1)
        vectors = np.asarray(vectors, dtype=np.float32)
        if not len(ids) and not vectors.size:
            return ids, np.empty((0, self.dim), dtype=np.float32)
        if vectors.ndim != 2 or vectors.shape[1] != self.dim:
            raise ValueError(
                f"the index holds {self.dim} numbers a vector, got an array of {vectors.shape}"
            )
        if len(ids) != len(vectors):
            raise ValueError(f"{len(ids)} ids do not go with {len(vectors)} vectors")
        if int(ids.min()) < 0 or int(ids.max()) >= MAX_ID:
            raise ValueError(f"photo ids must lie in 0..{MAX_ID - 1}")
        # A repeated id: the last vector counts.
        unique, last = np.unique(ids[::-1], return_index=True)
        if len(unique) != len(ids):
            keep = len(ids) - 1 - last
            ids, vectors = ids[keep], vectors[keep]
        vectors = _unit(vectors)
        if not np.isfinite(vectors).all():
            raise ValueError("vectors must be finite")
        return ids, vectors

    def _reserve(self, needed: int) -> None:
        if needed <= len(self._ids):
            return
        room = needed if not self.count else max(needed, self.count + self.count // 2, 1024)
        matrix = np.empty((room, self.dim), dtype=self._matrix.dtype)
        ids = np.empty(room, dtype=np.int64)
        matrix[: self.count] = self._matrix[: self.count]
        ids[: self.count] = self._ids[: self.count]
        self._matrix, self._ids = matrix, ids

    def _widen_id_map(self, largest: int) -> None:
        if largest < len(self._row_of):
            return
        wider = np.full(max(largest + 1, 2 * len(self._row_of), 1024), -1, dtype=np.int32)
        wider[: len(self._row_of)] = self._row_of
        self._row_of = wider


def _unit(vectors: Float32) -> Float32:
    """A copy with rows of length 1; a row of zeros stays as it is."""
    lengths = np.sqrt(np.einsum("nd,nd->n", vectors, vectors))[:, None]
    units: Float32 = np.divide(vectors, lengths, out=np.zeros_like(vectors), where=lengths != 0)
    return units
