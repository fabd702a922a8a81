"""Exact search: one matrix product over all vectors, or over those allowed.

The reference that the graph is tested against, the engine of every restricted search, and the
engine of every search while a library is small enough (see `hnsw`).
"""

from __future__ import annotations

import threading
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from photolib.index.plan import Way, within
from photolib.index.table import Stored, VectorTable
from photolib.types import Float32, Int64

SCORE_DECIMALS = 6
SAME_SCORE = np.float32(1e-6)
WIDEN_BLOCK = 1024  # float16 rows made float32 at a time
GATHER_BLOCK = 4096  # rows copied at a time: bounds memory and stays in the cache


class ExactIndex:
    """A `VectorIndex` without approximation. Thread-safe: one lock around the table.

    A scan holds the lock (8 ms at 100,000 x 512), so a writer waits for at most one scan.
    """

    def __init__(self, dim: int, *, half: bool = False) -> None:
        self._table = VectorTable(dim, half=half)
        self._lock = threading.Lock()

    @property
    def dim(self) -> int:
        return self._table.dim

    def __len__(self) -> int:
        return self._table.count

    def ids(self) -> Int64:
        with self._lock:
            return np.sort(self._table.ids)

    def add(self, ids: Int64, vectors: Float32) -> None:
        with self._lock:
            self._table.put(ids, vectors)

    def put(self, ids: Int64, vectors: Float32) -> tuple[Int64, Float32]:
        """`add`, returning what was stored: unique ids and their unit vectors."""
        with self._lock:
            return self._table.put(ids, vectors)

    def remove(self, ids: Int64) -> None:
        self.drop(ids)

    def drop(self, ids: Int64) -> Int64:
        """`remove`, returning the ids that were there."""
        with self._lock:
            return self._table.drop(ids)

    def get(self, ids: Int64) -> tuple[Int64, Float32]:
        """Those of `ids` that are held, with a copy of their vectors."""
        with self._lock:
            rows = self._table.rows_of(ids)
            return self._table.ids[rows], self._table.matrix[rows].astype(np.float32, copy=False)

    def count_of(self, ids: Int64) -> int:
        """How many of `ids` are held."""
        with self._lock:
            return len(self._table.rows_of(ids))

    def among(self, ids: Int64, allowed: Int64) -> NDArray[np.bool_]:
        """Which of a few `ids` are among many `allowed`."""
        with self._lock:
            chosen = np.zeros(self._table.id_limit, dtype=bool)
            chosen[allowed[(allowed >= 0) & (allowed < len(chosen))]] = True
            known = (ids >= 0) & (ids < len(chosen))
            found: NDArray[np.bool_] = np.zeros(len(ids), dtype=bool)
            found[known] = chosen[ids[known]]
            return found

    def cosines(self, queries: Float32, allowed: Int64 | None = None) -> tuple[Int64, Float32]:
        """As `VectorIndex.cosines`. Holds the lock for one pass over the vectors."""
        with self._lock:
            table = self._table
            units = np.stack([table.unit_query(query) for query in queries])
            if allowed is None:
                return table.ids.copy(), _products(table.matrix, units)
            rows = table.rows_of(allowed)
            if _scans(table, rows):
                return table.ids[rows], _products(table.matrix, units)[:, rows]
            scores = np.empty((len(units), len(rows)), dtype=np.float32)
            for start in range(0, len(rows), GATHER_BLOCK):
                block = rows[start : start + GATHER_BLOCK]
                scores[:, start : start + len(block)] = _products(table.matrix[block], units)
            return table.ids[rows], scores

    def search(self, query: Float32, k: int) -> tuple[Int64, Float32]:
        with self._lock:
            scores = _cosines(self._table.matrix, self._table.unit_query(query))
            return _best(self._table.ids, scores, k)

    def search_within(self, query: Float32, allowed: Int64, k: int) -> tuple[Int64, Float32]:
        with self._lock:
            table = self._table
            unit = table.unit_query(query)
            rows = table.rows_of(allowed)
            if _scans(table, rows):
                scores = _cosines(table.matrix, unit)[rows]
            else:
                scores = np.empty(len(rows), dtype=np.float32)
                for start in range(0, len(rows), GATHER_BLOCK):
                    block = rows[start : start + GATHER_BLOCK]
                    scores[start : start + len(block)] = _cosines(table.matrix[block], unit)
            return _best(table.ids[rows], scores, k)


def _scans(table: VectorTable, rows: Int64) -> bool:
    """Whether the whole matrix in order is quicker than gathering these rows."""
    return within(table.count, len(rows), 1, table.dim, graph=False).way is Way.SCAN


def _cosines(matrix: Stored, unit: Float32) -> Float32:
    """One product on the calling thread, without BLAS.

    The scan is bound by memory, so BLAS's threads gain little on an idle machine, and on one
    that is busy indexing they wait for each other: 28 ms against 0.1 ms for 1,000 rows.
    """
    scores = np.empty(len(matrix), dtype=np.float32)
    for rows in _blocks(matrix):
        block = matrix[rows].astype(np.float32, copy=False)
        np.einsum("nd,d->n", block, unit, out=scores[rows])
    return scores


def _products(matrix: Stored, units: Float32) -> Float32:
    """`_cosines` for several queries [Q, D]: float32[Q, N]."""
    if len(units) == 1:
        return _cosines(matrix, units[0])[None]
    products = np.empty((len(units), len(matrix)), dtype=np.float32)
    for rows in _blocks(matrix):
        products[:, rows] = (matrix[rows].astype(np.float32, copy=False) @ units.T).T
    return products


def _blocks(matrix: Stored) -> Iterator[slice]:
    """All rows at once, or such as widen from float16 within the cache."""
    step = len(matrix) if matrix.dtype == np.float32 else WIDEN_BLOCK
    for start in range(0, len(matrix), max(1, step)):
        yield slice(start, start + step)


def _best(ids: Int64, scores: Float32, k: int) -> tuple[Int64, Float32]:
    """The k largest scores with their ids, best first, equal scores by id."""
    k = min(k, len(scores))
    if k <= 0:
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.float32)
    if k < len(scores):
        border = np.partition(scores, len(scores) - k)[len(scores) - k]
        near = np.flatnonzero(scores >= border - SAME_SCORE)  # k, or more at a tie
        ids, scores = ids[near], scores[near]
    # The same vector scores differently in its last bits from row to row: rounding makes ties.
    scores = np.round(scores, SCORE_DECIMALS)
    order = np.lexsort((ids, -scores))[:k]
    return ids[order], scores[order]
