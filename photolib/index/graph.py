"""hnswlib's graph of neighbours, with its traps kept in this one file.

Labels are photo ids; the space is `ip` on unit vectors; M = 16 and ef_construction = 200 as
hnswlib's authors advise for this kind of data. What to know about hnswlib 0.8:

- A deleted element stays in the graph as a tombstone and in the file; only a rebuild frees it
  (`tombstones`, `size`). Slots are not reused here: `replace_deleted` gives a label that is
  still alive a second element, and forbids adding a deleted label again. Without it, adding a
  deleted label revives and updates it, and adding a live one updates it.
- A query that finds fewer than k live elements throws; `query` then answers None.
- `save_index` ignores a full disk: compare the file's size with `file_bytes`.
- Adding is not safe beside querying, nor resizing beside anything: the caller holds a lock.
"""

from __future__ import annotations

import os
from importlib.metadata import version
from pathlib import Path

import hnswlib
import numpy as np

from photolib.types import Float32, Int64

SPACE = "ip"
M = 16
EF_CONSTRUCTION = 200
LIBRARY = f"hnswlib {version('hnswlib')} {SPACE} M={M} ef_construction={EF_CONSTRUCTION}"

_ABSENT, _LIVE, _TOMBSTONE = 0, 1, 2


class HnswGraph:
    """An approximate nearest-neighbour graph over (photo id, unit vector). Not thread-safe."""

    def __init__(self, dim: int, capacity: int = 1024) -> None:
        self.dim = dim
        self._index = hnswlib.Index(SPACE, dim)
        self._index.init_index(max(1, capacity), M=M, ef_construction=EF_CONSTRUCTION)
        self._state = np.zeros(0, dtype=np.uint8)  # by photo id
        self.size = 0  # elements, tombstones included
        self.tombstones = 0

    @property
    def live(self) -> int:
        return self.size - self.tombstones

    def ids(self) -> Int64:
        """int64, ascending: what a query can return."""
        return np.flatnonzero(self._state == _LIVE).astype(np.int64, copy=False)

    def tombstone_ids(self) -> Int64:
        return np.flatnonzero(self._state == _TOMBSTONE).astype(np.int64, copy=False)

    def add(self, ids: Int64, vectors: Float32, *, threads: int = -1) -> None:
        """Add or update unique `ids` (int64[N]) with unit `vectors` (float32[N, dim])."""
        if not len(ids):
            return
        self._widen(int(ids.max()))
        before = self._state[ids]
        added = int(np.count_nonzero(before == _ABSENT))
        capacity = self._index.get_max_elements()
        if self.size + added > capacity:
            self._index.resize_index(max(2 * capacity, self.size + added))
        self._index.add_items(vectors, ids, num_threads=threads)
        self.size += added
        self.tombstones -= int(np.count_nonzero(before == _TOMBSTONE))
        self._state[ids] = _LIVE

    def remove(self, ids: Int64) -> None:
        """Mark the live ones among unique `ids` as deleted."""
        known = ids[ids < len(self._state)]
        live = known[self._state[known] == _LIVE]
        for label in live.tolist():
            self._index.mark_deleted(label)
        self._state[live] = _TOMBSTONE
        self.tombstones += len(live)

    def query(self, vector: Float32, k: int, ef: int) -> Int64 | None:
        """Labels of about the k nearest, in no promised order; None when the graph gives up."""
        if k > self.live:
            return None
        self._index.set_ef(max(ef, k))
        try:
            labels, _ = self._index.knn_query(vector, k=k, num_threads=1)
        except RuntimeError:  # "Cannot return the results in a contiguous 2D array"
            return None
        found: Int64 = labels[0].astype(np.int64)
        return found

    def file_bytes(self) -> int:
        """Size of the file that `save` writes."""
        return int(self._index.index_file_size())

    def save(self, path: Path) -> None:
        self._index.save_index(_native(path))

    @classmethod
    def load(cls, path: Path, dim: int, tombstones: Int64) -> HnswGraph:
        """Read a saved graph. The caller has checked that the file is whole: hnswlib does not.

        `tombstones` are the deleted labels at saving, which hnswlib does not tell.
        Raises RuntimeError when hnswlib refuses the file.
        """
        graph = cls(dim, capacity=1)
        room = path.stat().st_size // (4 * dim)  # more than there are elements
        graph._index = hnswlib.Index(SPACE, dim)
        graph._index.load_index(_native(path), max_elements=room + 1024)
        labels = np.array(graph._index.get_ids_list(), dtype=np.int64)
        graph.size = len(labels)
        graph.tombstones = len(tombstones)
        if len(labels):
            graph._widen(int(labels.max()))
            graph._state[labels] = _LIVE
            graph._state[tombstones] = _TOMBSTONE
        return graph

    def _widen(self, largest: int) -> None:
        if largest >= len(self._state):
            wider = np.zeros(max(largest + 1, 2 * len(self._state), 1024), dtype=np.uint8)
            wider[: len(self._state)] = self._state
            self._state = wider


def _native(path: Path) -> str | bytes:
    """hnswlib opens files by narrow C strings: on Windows they are in the ANSI code page."""
    return str(path).encode("mbcs") if os.name == "nt" else str(path)
