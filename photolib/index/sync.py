"""The index of one catalog and one embedder, kept in step with the catalog.

SQLite is the truth: the vectors are read from it at every opening. Only the graph is read from
its file, because building it costs 0.8 ms a photo; a graph from before some changes catches up
with the vectors written after the catalog generation it has seen. A graph that cannot be used is
built anew on a thread of its own while searches are answered exactly.
"""

from __future__ import annotations

import logging
import threading
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from photolib.catalog import vectors
from photolib.errors import Cancelled, PhotolibError
from photolib.index.hnsw import GRAPH_FROM, HnswIndex
from photolib.index.manifest import IndexFiles, load_graph, remove_files
from photolib.jobs import JobToken, Lane
from photolib.types import Float32, Int64

if TYPE_CHECKING:
    from photolib.catalog import Catalog

log = logging.getLogger(__name__)

SAVE_EVERY = 10_000  # vectors added: what a crash in a long run can cost the graph
BUILD_AT_ONCE = 1_000  # vectors: a second of work at most; more go to the thread


def open_index(
    catalog: Catalog,
    model_id: str,
    dim: int,
    directory: Path,
    *,
    graph_from: int = GRAPH_FROM,
    half: bool = False,
) -> SyncedIndex:
    """Open the index of `model_id`, caught up with the catalog; ready to search when it returns.

    Raises ValueError when the catalog's vectors of this model have another dimension than `dim`.
    """
    return SyncedIndex(catalog, model_id, dim, directory, graph_from=graph_from, half=half)


class SyncedIndex:
    """A `VectorIndex` that knows which state of which catalog it stands for.

    `add` and `remove` change the index only: the caller has written the catalog before.
    """

    def __init__(
        self,
        catalog: Catalog,
        model_id: str,
        dim: int,
        directory: Path,
        *,
        graph_from: int = GRAPH_FROM,
        half: bool = False,
    ) -> None:
        self.model_id = model_id
        self._catalog = catalog
        self._files = IndexFiles.of(directory, model_id)
        self._lane: Lane | None = None
        self._building: Future[None] | None = None
        self._stop = JobToken()
        self._lock = threading.RLock()
        self._removed: set[int] = set()  # since the last save
        self._unsaved = 0  # vectors added since then
        with catalog.read() as tx:
            self._seen = vectors.generation(tx, model_id)
            ids, found = vectors.load_all(tx, model_id)
            saved = load_graph(
                self._files, catalog_id=catalog.catalog_id, model_id=model_id, dim=dim
            )
            stale = np.empty(0, dtype=np.int64)
            if saved is not None and saved[1] < self._seen:
                stale, _ = vectors.since(tx, model_id, saved[1])
            elif saved is not None and saved[1] > self._seen:
                saved = None  # the catalog was put back to an earlier copy
        if len(ids) and found.shape[1] != dim:
            raise ValueError(
                f"the vectors of {model_id} have {found.shape[1]} dimensions, not {dim}"
            )
        graph = saved[0] if saved is not None else None
        self._index = HnswIndex.of(ids, found, dim, graph, stale, graph_from=graph_from, half=half)
        self._changed = saved is None or saved[1] != self._seen or self._index.backlog > 0
        self._catch_up_graph()

    # --- VectorIndex ----------------------------------------------------------------

    @property
    def dim(self) -> int:
        return self._index.dim

    def __len__(self) -> int:
        return len(self._index)

    def ids(self) -> Int64:
        return self._index.ids()

    def add(self, ids: Int64, vectors: Float32) -> None:
        self._index.add(ids, vectors)
        with self._lock:
            self._changed = True
            self._removed.difference_update(np.asarray(ids).tolist())
            self._unsaved += len(ids)
        self._catch_up_graph()
        if self._unsaved >= SAVE_EVERY:
            self._save_or_log()

    def remove(self, ids: Int64) -> None:
        with self._lock:
            self._changed = True
            self._removed.update(np.asarray(ids).tolist())
        self._index.remove(ids)
        self._catch_up_graph()

    def search(self, query: Float32, k: int) -> tuple[Int64, Float32]:
        return self._index.search(query, k)

    def search_within(self, query: Float32, allowed: Int64, k: int) -> tuple[Int64, Float32]:
        return self._index.search_within(query, allowed, k)

    def get(self, ids: Int64) -> tuple[Int64, Float32]:
        return self._index.get(ids)

    def cosines(self, queries: Float32, allowed: Int64 | None = None) -> tuple[Int64, Float32]:
        return self._index.cosines(queries, allowed)

    # --- keeping step ---------------------------------------------------------------

    @property
    def graph_ready(self) -> bool:
        """False while the graph is being built; searches are exact until then."""
        return self._index.backlog == 0

    def save(self) -> None:
        """Write the graph and the catalog generation it stands for, if anything changed.

        First takes in what the catalog has and the index has not been told: vectors stored since
        the last time, and deletions. Raises DiskFull or LibraryNotWritable.
        """
        with self._lock:
            self._catch_up_with_catalog()
            if not self._changed:
                return
            self._unsaved = 0
            self._changed = False  # a change while saving is one for the next time
            try:
                self._index.save_graph(
                    self._files,
                    catalog_id=self._catalog.catalog_id,
                    model_id=self.model_id,
                    generation=self._seen,
                )
            except BaseException:
                self._changed = True
                raise

    def rebuild(self, token: JobToken | None = None) -> None:
        """Read all vectors again, build the graph anew and save it. Raises `Cancelled`."""
        with self._catalog.read() as tx:
            ids, found = vectors.load_all(tx, self.model_id)
        self._index.remove(np.setdiff1d(self._index.ids(), ids))
        remove_files(self._files)
        self._index.drop_graph()
        self._index.add_later(ids, found)
        self._index.build_graph(token)
        self._changed = True
        self.save()

    def wait_for_graph(self) -> None:
        """Return when the graph is complete; at once when it is."""
        with self._lock:
            building = self._building
        if building is not None:
            building.result()

    def close(self) -> None:
        """Stop building, save what changed. The index may not be used afterwards.

        A graph that cannot be saved is logged, not raised: it is rebuilt at the next opening.
        """
        self._stop.cancel()
        if self._lane is not None:
            self._lane.close()
        if self._changed:
            self._save_or_log()

    def _save_or_log(self) -> None:
        """The graph is a cache: what keeps it from being saved is no reason to stop."""
        try:
            self.save()
        except PhotolibError as error:
            log.warning("The index was not saved: %s", error)

    def _catch_up_with_catalog(self) -> None:
        held = self._index.ids()  # before the catalog is read: what is added meanwhile may stay
        with self._catalog.read() as tx:
            generation = vectors.generation(tx, self.model_id)
            stored = vectors.ids(tx, self.model_id)
            ids, found = vectors.since(tx, self.model_id, self._seen)
        self._index.remove(np.setdiff1d(held, stored))
        wanted = ~np.isin(ids, np.fromiter(self._removed, dtype=np.int64))
        self._index.add_changed(ids[wanted], found[wanted])
        self._removed.clear()
        self._changed = self._changed or generation != self._seen
        self._seen = generation

    def _catch_up_graph(self) -> None:
        """Build what the graph lacks: at once when it is little, else on the index's own lane."""
        backlog = self._index.backlog
        if not backlog:
            return
        if backlog <= BUILD_AT_ONCE:
            self._index.build_graph()
            return
        with self._lock:
            if self._building is None or self._building.done():
                if self._lane is None:
                    self._lane = Lane("index")
                log.info("Building the index of %d photos", backlog)
                self._building = self._lane.submit(self._build)

    def _build(self) -> None:
        try:
            self._index.build_graph(self._stop)
        except Cancelled:
            return
        except Exception:
            log.exception("The index could not be built; searches stay exact")
            raise
        self._changed = True
