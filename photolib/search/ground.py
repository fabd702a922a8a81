"""What searches in one embedder's space stand on: text vectors, neutral bank, background."""

from __future__ import annotations

import logging
import threading
from hashlib import blake2b
from pathlib import Path
from typing import Protocol

import numpy as np

from photolib.embedding.encoder import Encoder
from photolib.index import VectorIndex
from photolib.jobs import JobToken
from photolib.search.neutral_bank import NEUTRAL_PROMPTS
from photolib.search.relevance import SAMPLE, Background
from photolib.search.text_vectors import TextVectors
from photolib.types import EmbedderCard, Float32, Int64

log = logging.getLogger(__name__)

STALE = 0.1  # share by which a library must have changed for its background to be taken anew


class Space(Protocol):
    """What a `spaces.EmbeddingSpace` is to searches."""

    @property
    def card(self) -> EmbedderCard: ...
    def encoder(self, token: JobToken | None = None) -> Encoder: ...
    def index(self) -> VectorIndex: ...


class Ground:
    """One embedder's space as searches use it. Thread-safe; encoder and index are loaded late.

    The bank is encoded once per embedder; `directory` keeps its vectors between sessions, and
    where it cannot be written the next session encodes them again.
    """

    def __init__(self, space: Space, directory: Path) -> None:
        self.model_id = space.card.model_id
        self.dim = space.card.dim
        self.space = space
        digest = blake2b("\n".join([self.model_id, *NEUTRAL_PROMPTS]).encode(), digest_size=12)
        self._file = directory / f"bank-{digest.hexdigest()}.npy"
        self._lock = threading.Lock()
        self._texts: TextVectors | None = None
        self._bank: Float32 | None = None
        self._background: Background | None = None
        self._sample_ids: Int64 = np.empty(0, dtype=np.int64)
        self._size = 0  # of the index when its sample was taken

    @property
    def index(self) -> VectorIndex:
        return self.space.index()

    @property
    def sample_ids(self) -> Int64:
        """The photos of `background().sample`, in its order."""
        return self._sample_ids

    def encoder(self, token: JobToken | None = None) -> Encoder:
        """Wait for the encoder. Raises EmbedderUnavailable, Cancelled."""
        return self.space.encoder(token)

    def texts(self, token: JobToken | None = None) -> TextVectors:
        encoder = self.encoder(token)
        with self._lock:
            if self._texts is None:
                self._texts = TextVectors(encoder)
            return self._texts

    def background(self, token: JobToken | None = None) -> Background:
        """What is normal here; taken anew when the library has changed by a tenth."""
        encoder = self.encoder(token)
        with self._lock:
            size = len(self.index)
            kept = self._background
            if kept is not None and abs(size - self._size) <= STALE * self._size:
                return kept
            if self._bank is None:
                self._bank = self._read_bank()
            if self._bank is None:
                if token is not None:
                    token.check()
                self._bank = encoder.encode_texts(NEUTRAL_PROMPTS)
                self._write_bank(self._bank)
            self._sample_ids, sample = self._sample()
            self._size = size
            self._background = Background.of(self._bank, sample, encoder.calibration, photos=size)
            return self._background

    def looks_background(self) -> Background:
        """As `background`, good for comparing photos with photos; needs no encoder."""
        if self._background is not None:
            return self.background()
        bank = np.zeros((1, self.dim), dtype=np.float32)
        return Background.of(bank, self._sample()[1], photos=len(self.index))

    def _sample(self) -> tuple[Int64, Float32]:
        ids = self.index.ids()
        return self.index.get(ids[:: max(1, -(-len(ids) // SAMPLE))])

    def _read_bank(self) -> Float32 | None:
        try:
            bank: Float32 = np.load(self._file, allow_pickle=False)
        except FileNotFoundError:
            return None
        except (OSError, ValueError, EOFError) as error:
            log.warning("The neutral bank in %s cannot be read: %s", self._file, error)
            return None
        right = bank.shape == (len(NEUTRAL_PROMPTS), self.dim) and bank.dtype == np.float32
        return bank if right and np.isfinite(bank).all() else None

    def _write_bank(self, bank: Float32) -> None:
        try:
            self._file.parent.mkdir(exist_ok=True)
            temporary = self._file.with_suffix(".tmp.npy")
            np.save(temporary, bank)
            temporary.replace(self._file)
        except OSError as error:
            log.info("The neutral bank was not kept: %s", error)
