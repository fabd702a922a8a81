"""The index of the product: exact vectors beside a graph that narrows the search.

The vectors are kept in memory as float32 (`ExactIndex`, 2 kB a photo at 512 dimensions) beside
the graph's own copy (2.2 kB). That doubles the memory, 420 MB at 100,000 photos, and buys three
things: a restricted search is exact and needs no filter inside the graph, which costs hnswlib's
callback 28 ms against 0.04 ms at 1 % of 100,000; what the graph proposes is scored again exactly,
so both engines give the same scores; and the graph may be behind or absent without a wrong answer.

With `half` the exact vectors are kept as float16, which halves their part of the memory; the graph
stays as it is.

The backlog: ids whose vectors the graph does not hold yet. They are always searched exactly; a
long backlog (a graph that was lost) means that everything is, until `build_graph` has caught up.
"""

from __future__ import annotations

import threading
from itertools import islice

import numpy as np

from photolib.index.exact import ExactIndex
from photolib.index.graph import HnswGraph
from photolib.index.manifest import IndexFiles, save_graph
from photolib.index.plan import MIN_EF, Way, within
from photolib.jobs import JobToken
from photolib.types import Float32, Int64

# Chosen by measurement on 2 cores, 512 dimensions, clustered vectors (`benchmarks/search.py`).
GRAPH_FROM = 50_000  # below, an exact scan is as quick, and exact
GRAPH_MAX_K = 1_000  # above, the graph's own work passes that of a scan
EF_PER_K = 4
BACKLOG_MAX = 2_000  # longer, a scan of everything is simpler and as quick
TOMBSTONES_MAX = 0.3  # share of the graph; past it the graph is built anew
SAME = 2e-3  # a catalog may store half precision: a smaller difference is no change
CHANGED_CHUNK = 4096  # vectors compared at a time
BUILD_CHUNK = 64  # vectors added per hold of the lock, some 30 ms


class HnswIndex:
    """A `VectorIndex` that answers like `ExactIndex`, quicker on large libraries. Thread-safe.

    hnswlib must not be queried while it is added to, so a lock guards the graph; a search that
    finds it taken does not wait but scans exactly.
    """

    def __init__(self, dim: int, *, graph_from: int = GRAPH_FROM, half: bool = False) -> None:
        self._exact = ExactIndex(dim, half=half)
        self._graph = HnswGraph(dim)
        self._graph_from = graph_from
        self._graph_lock = threading.Lock()
        self._backlog: set[int] = set()

    @classmethod
    def of(
        cls,
        ids: Int64,
        vectors: Float32,
        dim: int,
        graph: HnswGraph | None,
        stale: Int64,
        *,
        graph_from: int = GRAPH_FROM,
        half: bool = False,
    ) -> HnswIndex:
        """An index of these vectors with a saved graph, which may be behind them.

        What the graph has of other ids is taken out of it; what it lacks, and the `stale` ids
        whose vectors it has in an earlier state, make the backlog.
        """
        index = cls(dim, graph_from=graph_from, half=half)
        index._exact.add(ids, vectors)
        if graph is not None:
            index._graph = graph
            graph.remove(np.setdiff1d(graph.ids(), np.setdiff1d(ids, stale)))
        index._backlog = set(np.setdiff1d(ids, index._graph.ids()).tolist())
        index._renew_if_worn()
        return index

    @property
    def dim(self) -> int:
        return self._exact.dim

    @property
    def backlog(self) -> int:
        """Vectors that the graph does not hold yet; searches are right all the same."""
        return len(self._backlog)

    def __len__(self) -> int:
        return len(self._exact)

    def ids(self) -> Int64:
        return self._exact.ids()

    def get(self, ids: Int64) -> tuple[Int64, Float32]:
        """Those of `ids` that are held, with a copy of their vectors."""
        return self._exact.get(ids)

    def cosines(self, queries: Float32, allowed: Int64 | None = None) -> tuple[Int64, Float32]:
        return self._exact.cosines(queries, allowed)

    def add(self, ids: Int64, vectors: Float32) -> None:
        ids, vectors = self._exact.put(ids, vectors)
        with self._graph_lock:
            self._graph.add(ids, vectors)
            self._backlog.difference_update(ids.tolist())
            self._renew_if_worn()

    def add_later(self, ids: Int64, vectors: Float32) -> None:
        """`add`, leaving the graph's part to `build_graph`."""
        ids, _ = self._exact.put(ids, vectors)
        with self._graph_lock:
            self._graph.remove(ids)
            self._backlog.update(ids.tolist())

    def add_changed(self, ids: Int64, vectors: Float32) -> None:
        """`add` those of unique `ids` that are not held as they are (but for rounding)."""
        for start in range(0, len(ids), CHANGED_CHUNK):
            some = slice(start, start + CHANGED_CHUNK)
            order = np.argsort(ids[some])
            new_ids, new = ids[some][order], vectors[some][order]
            held, own = self._exact.get(new_ids)
            at = np.searchsorted(new_ids, held)
            same = at[(np.abs(own - new[at]) < SAME).all(axis=1)]
            self.add(np.delete(new_ids, same), np.delete(new, same, axis=0))

    def remove(self, ids: Int64) -> None:
        gone = self._exact.drop(ids)
        with self._graph_lock:
            self._graph.remove(gone)
            self._backlog.difference_update(gone.tolist())
            self._renew_if_worn()

    def search(self, query: Float32, k: int) -> tuple[Int64, Float32]:
        if len(self) >= self._graph_from and k <= GRAPH_MAX_K:
            proposed = self._propose(query, k, EF_PER_K * k)
            if proposed is not None:
                ids, scores = self._exact.search_within(query, proposed, k)
                if len(ids) == min(k, len(self)):
                    return ids, scores
        return self._exact.search(query, k)

    def search_within(self, query: Float32, allowed: Int64, k: int) -> tuple[Int64, Float32]:
        """The way that `plan` finds cheapest; when the graph's k are too few, an exact one."""
        total = len(self)
        if total >= self._graph_from:
            held = self._exact.count_of(allowed)
            plan = within(total, held, k, self.dim, graph=True)
            if plan.way is Way.GRAPH:
                proposed = self._propose(query, plan.asked, plan.breadth)
                if proposed is not None:
                    shared = proposed[self._exact.among(proposed, allowed)]
                    ids, scores = self._exact.search_within(query, shared, k)
                    if len(ids) == k:
                        return ids, scores
        return self._exact.search_within(query, allowed, k)

    def build_graph(self, token: JobToken | None = None) -> None:
        """Bring the graph up to date, in small steps between which searches go on.

        Takes about 0.8 ms a vector. Raises `Cancelled` when `token` is; what is done stays.
        """
        while self._backlog:
            if token is not None:
                token.check()
            with self._graph_lock:
                waiting = list(islice(self._backlog, BUILD_CHUNK))
                self._graph.add(*self._exact.get(np.array(waiting, dtype=np.int64)))
                self._backlog.difference_update(waiting)

    def drop_graph(self) -> None:
        """Forget the graph; `build_graph` makes it anew."""
        with self._graph_lock:
            self._start_anew()

    def save_graph(
        self, files: IndexFiles, *, catalog_id: str, model_id: str, generation: int
    ) -> None:
        """Write the graph; searches are exact meanwhile. Raises as `manifest.save_graph`."""
        with self._graph_lock:
            save_graph(
                files,
                self._graph,
                catalog_id=catalog_id,
                model_id=model_id,
                generation=generation,
            )

    def _propose(self, query: Float32, k: int, breadth: int) -> Int64 | None:
        """Candidates that hold the k nearest, or None when a scan is better."""
        if k <= 0 or len(self._backlog) > BACKLOG_MAX:
            return None
        if not self._graph_lock.acquire(blocking=False):
            return None
        try:
            near = self._graph.query(query, min(k, self._graph.live), max(MIN_EF, breadth))
            waiting = np.fromiter(self._backlog, dtype=np.int64)
        finally:
            self._graph_lock.release()
        return None if near is None else np.concatenate([near, waiting])

    def _renew_if_worn(self) -> None:
        """With the lock held: a graph full of tombstones is slow and loses recall."""
        graph = self._graph
        if graph.size > 1024 and graph.tombstones > TOMBSTONES_MAX * graph.size:
            self._start_anew()

    def _start_anew(self) -> None:
        ids = self._exact.ids()
        self._graph = HnswGraph(self.dim, capacity=max(1024, len(ids)))
        self._backlog = set(ids.tolist())
