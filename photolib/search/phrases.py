"""Text finds text: the captions, titles and tag names of a library in the space of its photos.

A twin of the photo index with the other modality: unit vectors of the same embedder, each phrase
once, with the photos that carry it. A query is compared with the phrases, a photo's vector too.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from photolib.catalog import Catalog, phrases
from photolib.jobs import JobToken
from photolib.search.evidence import Found
from photolib.search.ground import Ground
from photolib.search.relevance import POSSIBLE, Background, Kind, likelihood
from photolib.types import Float32, Int64

AT_ONCE = 32  # phrases a search encodes by itself; more wait for `learn`
BATCH = 64
NOTHING = Found(np.empty(0, dtype=np.int64), np.empty(0, dtype=np.float32))


class PhraseKind(StrEnum):
    CAPTION = "caption"
    TITLE = "title"
    TAG = "tag"


@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    """`said` is what is encoded: of a tag its last part. `ids` are the photos that carry it."""

    text: str
    said: str
    kind: PhraseKind
    ids: Int64


@dataclass(frozen=True, slots=True)
class Nearest:
    phrase: Phrase
    cosine: float
    log_odds: float

    @property
    def likelihood(self) -> float:
        return float(likelihood(np.array([self.log_odds]))[0])


class Phrases:
    """The phrases of one catalog in one space. Thread-safe."""

    def __init__(self, catalog: Catalog, ground: Ground) -> None:
        self._catalog = catalog
        self._ground = ground
        self._lock = threading.Lock()
        self._stale = True
        self._phrases: list[Phrase] = []
        self._vectors: Float32 = np.empty((0, ground.dim), dtype=np.float32)
        self._unknown: list[str] = []

    def forget(self) -> None:
        """Captions or tags may have changed: read them again before the next use."""
        self._stale = True

    def learn(self, token: JobToken) -> int:
        """Encode what has no vector yet and keep it; how many. *Blocking*. Raises `Cancelled`."""
        model_id = self._ground.model_id
        said = {phrase.said for phrase in self._read()}
        with self._catalog.read() as tx:
            known, _ = phrases.load(tx, model_id)
        missing = sorted(said.difference(known))
        for start in range(0, len(missing), BATCH):
            token.check()
            part = missing[start : start + BATCH]
            vectors = self._ground.encoder(token).encode_texts(part)
            with self._catalog.write() as tx:
                phrases.store(tx, model_id, part, vectors)
        if gone := set(known).difference(said):
            with self._catalog.write() as tx:
                phrases.forget(tx, model_id, gone)
        self._stale = self._stale or bool(missing)
        return len(missing)

    def meant(self, vector: Float32, background: Background) -> Found:
        """Photos with a phrase that means what a query vector float32[D] means."""
        held, vectors = self._current()
        if not held:
            return NOTHING
        near, odds = _near(vectors @ vector, vector, background)
        if not len(near):
            return NOTHING
        carried = [held[n].ids for n in near.tolist()]
        ids = np.concatenate(carried)
        odds = np.repeat(odds[near], [len(some) for some in carried])
        _, first = np.unique(ids, return_index=True)  # the best phrase of each photo
        first.sort()
        return Found(ids[first], odds[first].astype(np.float32))

    def meaning(self, vector: Float32, background: Background) -> list[Nearest]:
        """The phrases that possibly mean what a query vector means, best first."""
        held, vectors = self._current()
        if not held:
            return []
        cosines = vectors @ vector
        near, odds = _near(cosines, vector, background)
        return [Nearest(held[n], float(cosines[n]), float(odds[n])) for n in near.tolist()]

    def nearest(self, vector: Float32, background: Background, limit: int) -> list[Nearest]:
        """The phrases nearest to a photo's vector, best first: image to text."""
        held, vectors = self._current()
        if not held:
            return []
        cosines = vectors @ vector
        everyday = background.everyday(vector[None])
        best = np.argsort(-cosines, kind="stable")[:limit]
        found = []
        for n in best.tolist():
            measure = background.measure(vectors[n], Kind.WORDS)
            odds = measure.log_odds(cosines[n : n + 1], everyday)
            found.append(Nearest(held[n], float(cosines[n]), float(odds[0])))
        return found

    def _current(self) -> tuple[list[Phrase], Float32]:
        with self._lock:
            self._refresh()
            return self._phrases, self._vectors

    def _refresh(self) -> None:
        """With the lock held."""
        if not self._stale:
            return
        self._stale = False
        every = self._read()
        with self._catalog.read() as tx:
            known, vectors = phrases.load(tx, self._ground.model_id)
        at = {said: row for row, said in enumerate(known)}
        missing = list(dict.fromkeys(p.said for p in every if p.said not in at))
        if missing:
            some = missing[:AT_ONCE]
            more = self._ground.texts().of(some)
            at.update((said, len(known) + n) for n, said in enumerate(some))
            vectors = np.concatenate([vectors.reshape(-1, more.shape[1]), more])
        self._phrases = [phrase for phrase in every if phrase.said in at]
        self._vectors = vectors[[at[phrase.said] for phrase in self._phrases]]

    def _read(self) -> list[Phrase]:
        """Every phrase once, with all its photos."""
        with self._catalog.read() as tx:
            written, tagged = phrases.written(tx), phrases.tagged(tx)
        carried: dict[tuple[str, str], list[int]] = {}
        for kind, text, photo_id in written:
            carried.setdefault((kind, " ".join(text.split())), []).append(photo_id)
        found = [
            Phrase(text, text, PhraseKind(kind), np.unique(np.array(ids, dtype=np.int64)))
            for (kind, text), ids in carried.items()
        ]
        for name, ids in tagged:
            found.append(Phrase(name, name.rpartition("/")[2], PhraseKind.TAG, ids))
        return found


def _near(cosines: Float32, vector: Float32, background: Background) -> tuple[Int64, Float32]:
    """Which phrases possibly mean what a query vector means, best first; every one's log-odds."""
    odds = background.measure(vector, Kind.TEXTS).log_odds(cosines)
    near = np.flatnonzero(likelihood(odds) >= POSSIBLE)
    return near[np.argsort(-odds[near], kind="stable")], odds
