"""One embedder's space: its encoder and its index together, so that vectors never mix.

Everything that compares vectors goes through an `EmbeddingSpace`; switching the embedder means
closing one and opening another. Both halves are loaded when first needed, in any thread.
"""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np

from photolib.catalog import Catalog, vectors
from photolib.embedding.encoder import Encoder
from photolib.embedding.slot import EncoderSlot
from photolib.index.sync import SyncedIndex, open_index
from photolib.jobs import JobToken
from photolib.types import EmbedderCard, Float32, Int64


class EmbeddingSpace:
    """The encoder slot and the index of one card over one catalog."""

    def __init__(
        self, catalog: Catalog, slot: EncoderSlot, indexes: Path, *, half: bool = False
    ) -> None:
        self.slot = slot
        self._catalog = catalog
        self._indexes = indexes
        self._half = half
        self._lock = threading.Lock()
        self._index: SyncedIndex | None = None

    @property
    def card(self) -> EmbedderCard:
        return self.slot.card

    def encoder(self, token: JobToken | None = None) -> Encoder:
        """Wait for the encoder. Raises EmbedderUnavailable, Cancelled."""
        return self.slot.get(token)

    def index(self) -> SyncedIndex:
        """The index, caught up with the catalog; read at the first call."""
        with self._lock:
            if self._index is None:
                self._index = open_index(
                    self._catalog,
                    self.card.model_id,
                    self.card.dim,
                    self._indexes,
                    half=self._half,
                )
            return self._index

    def store(self, ids: list[int], found: Float32) -> None:
        """Write vectors: the catalog first, as it is the truth, then the index."""
        index = self.index()
        with self._catalog.write() as tx:
            vectors.store(tx, self.card.model_id, ids, found)
            kept, _ = vectors.load(tx, self.card.model_id, ids)
        alive = {int(i) for i in kept}  # a folder may have been removed meanwhile
        wanted = [n for n, photo_id in enumerate(ids) if photo_id in alive]
        index.add(np.array([ids[n] for n in wanted], dtype=np.int64), found[wanted])

    def vector_of(self, photo_id: int) -> Float32 | None:
        """float32[dim], or None when the photo has no vector here."""
        with self._catalog.read() as tx:
            _, found = vectors.load(tx, self.card.model_id, [photo_id])
        return found[0] if len(found) else None

    def forget(self, ids: Int64) -> None:
        """Take photos out of the index; the catalog has been written before."""
        with self._lock:
            index = self._index
        if index is not None:
            index.remove(ids)

    def save(self) -> None:
        """Write the index file, if it was read at all. Raises DiskFull, LibraryNotWritable."""
        with self._lock:
            index = self._index
        if index is not None:
            index.save()

    def close(self) -> None:
        with self._lock:
            index, self._index = self._index, None
        if index is not None:
            index.close()
        self.slot.close()
