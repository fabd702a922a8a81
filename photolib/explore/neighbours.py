"""The nearest photos of every photo: what a layout that keeps neighbours together works from."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from photolib.explore.projection import principal
from photolib.jobs import JobToken
from photolib.types import Float32, Int64

EXACT_TO = 50_000  # photos; up to here all pairs are compared, from there on the index is asked
EXACT_DIMS = 64  # principal components that are compared
BLOCK = 512

Search = Callable[[Float32, int], tuple[Int64, Float32]]
Report = Callable[[int, int], object]


def nearest(
    ids: Int64, vectors: Float32, k: int, search: Search, token: JobToken, report: Report
) -> tuple[Int64, Float32]:
    """int64[N, k] rows of the neighbours, nearest first, and float32[N, k] cosine distances.

    `ids` are ascending; `search` is `VectorIndex.search`. Raises Cancelled.
    """
    k = min(k, len(ids) - 1)
    if len(ids) <= EXACT_TO:
        return _compared(vectors, k, token, report)
    return _asked(ids, vectors, k, search, token, report)


def _compared(vectors: Float32, k: int, token: JobToken, report: Report) -> tuple[Int64, Float32]:
    if vectors.shape[1] > EXACT_DIMS:
        vectors = principal(vectors, EXACT_DIMS)
    units = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)
    rows = np.empty((len(units), k), dtype=np.int64)
    distances = np.empty((len(units), k), dtype=np.float32)
    for start in range(0, len(units), BLOCK):
        token.check()
        block = units[start : start + BLOCK]
        cosines = block @ units.T
        cosines[np.arange(len(block)), start + np.arange(len(block))] = -np.inf  # not itself
        best = np.argpartition(cosines, -k, axis=1)[:, -k:]
        values = np.take_along_axis(cosines, best, axis=1)
        order = np.argsort(-values, axis=1, kind="stable")
        rows[start : start + len(block)] = np.take_along_axis(best, order, axis=1)
        distances[start : start + len(block)] = 1 - np.take_along_axis(values, order, axis=1)
        report(start + len(block), len(units))
    return rows, np.maximum(distances, 0)


def _asked(
    ids: Int64, vectors: Float32, k: int, search: Search, token: JobToken, report: Report
) -> tuple[Int64, Float32]:
    rows = np.empty((len(ids), k), dtype=np.int64)
    distances = np.ones((len(ids), k), dtype=np.float32)
    for row, vector in enumerate(vectors):
        if row % BLOCK == 0:
            token.check()
            report(row, len(ids))
        found, cosines = search(vector, k + 8)  # some of them may not be on the map
        at = np.minimum(np.searchsorted(ids, found), len(ids) - 1)
        wanted = (ids[at] == found) & (at != row)
        kept = at[wanted][:k]
        rows[row, : len(kept)] = kept
        rows[row, len(kept) :] = row  # fewer than k: a tie to itself pulls nowhere
        distances[row, : len(kept)] = 1 - cosines[wanted][:k]
    return rows, np.maximum(distances, 0)
