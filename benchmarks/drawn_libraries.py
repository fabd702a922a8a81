"""Libraries of several sizes drawn from labelled photos, and what is asked of them.

Half of the questions have an answer in the library they are asked of; for the other half no
photo of it carries any label in common with an answer, so that whatever is called a match is
wrong. From a small part of the corpus photos are drawn; the whole part has the photos akin to an
answer taken out instead.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from labelled_corpus import Part

from photolib.embedding.calibration import Calibration
from photolib.search.relevance import Background, Kind, likelihood
from photolib.types import Float32, Int64

DRAWS = {30: 80, 100: 40, 400: 16}  # libraries of so many photos
QUERIES = 60  # of each sort, asked of one library at most
PHOTOS = 200  # of each sort, that others are to resemble in the whole part
LEAST = 3  # photos of the part that carry a label which is asked for


@dataclass(frozen=True, eq=False)
class Asked:
    """One question put to a library of `size` photos (0: the whole part), and the truth."""

    size: int
    kind: Kind
    absent: bool
    vector: Float32
    cosines: Float32
    everyday: Float32
    truth: np.ndarray
    background: Background

    @property
    def facts(self) -> Float32:
        """float32[N, 5]: c, t, u, v, n of `photolib.search.relevance`."""
        measure = self.background.measure(self.vector, self.kind)
        level = self.background.levels[self.kind]
        same = np.ones_like(self.cosines)
        columns = (
            (self.cosines - level.mean) / level.deviation,
            (self.everyday - level.mean) / level.deviation,
            same * (measure.mean - level.mean) / level.deviation,
            same * measure.spread / level.deviation,
            same * self.background.size,
        )
        return np.stack(columns, axis=1)

    @property
    def likelihoods(self) -> Float32:
        measure = self.background.measure(self.vector, self.kind)
        return likelihood(measure.log_odds(self.cosines, self.everyday))


class Drawn:
    """Draws libraries from a part; the same seed draws the same."""

    def __init__(
        self, part: Part, bank: Float32, calibration: Calibration | None, seed: int
    ) -> None:
        self._part = part
        self._bank = bank
        self._calibration = calibration
        self._seed = seed
        self._everyday = self._background(np.arange(len(part.vectors))).everyday(part.vectors)

    def words(self, vectors: Float32) -> Iterator[Asked]:
        """The frequent labels; `vectors` float32[labels, D] are those of all labels."""
        part, rng = self._part, np.random.default_rng(self._seed)
        columns = part.frequent(LEAST)
        akin = {column: self._akin(part.truth[:, column]) for column in columns.tolist()}
        for size, rows in self._libraries(rng):
            background = self._background(rows)
            held = part.truth[rows]
            there = [c for c in columns.tolist() if held[:, c].any()]
            away = [c for c in columns.tolist() if not akin[c][rows].any()]
            for column, absent in _of_both(there, away, QUERIES, rng):
                yield self._asked(
                    size, Kind.WORDS, absent, vectors[column], rows, held[:, column], background
                )
        gone = rng.random(len(columns)) < 0.5
        every = np.arange(len(part.vectors))
        whole = self._background(every)
        for column, absent in zip(columns.tolist(), gone.tolist(), strict=True):
            rows = np.flatnonzero(~akin[column]) if absent else every
            background = self._background(rows) if absent else whole
            truth = part.truth[rows, column]
            yield self._asked(0, Kind.WORDS, absent, vectors[column], rows, truth, background)

    def looks(self) -> Iterator[Asked]:
        """Photos of the part; one that shares a label with them is a match."""
        part, rng = self._part, np.random.default_rng(self._seed + 1)
        shared = (part.truth.astype(np.float32) @ part.truth.T.astype(np.float32)) > 0
        np.fill_diagonal(shared, False)
        every = np.arange(len(part.vectors))
        for size, rows in self._libraries(rng):
            background = self._background(rows)
            matched = shared[:, rows].any(axis=1)
            there, away = np.flatnonzero(matched).tolist(), np.flatnonzero(~matched).tolist()
            for photo, absent in _of_both(there, away, QUERIES, rng):
                yield self._like(size, absent, photo, rows, shared, background)
        whole = self._background(every)
        matched = shared.any(axis=1)
        for number, photo in enumerate(rng.permutation(np.flatnonzero(matched))[: 2 * PHOTOS]):
            absent = bool(number % 2)
            rows = np.flatnonzero(~self._akin(shared[photo])) if absent else every
            background = self._background(rows) if absent else whole
            yield self._like(0, absent, int(photo), rows, shared, background)

    def _like(
        self,
        size: int,
        absent: bool,
        photo: int,
        rows: Int64,
        shared: np.ndarray,
        background: Background,
    ) -> Asked:
        others = rows[rows != photo]
        vector = self._part.vectors[photo]
        truth = shared[photo, others]
        return self._asked(size, Kind.LOOKS, absent, vector, others, truth, background)

    def _asked(
        self,
        size: int,
        kind: Kind,
        absent: bool,
        vector: Float32,
        rows: Int64,
        truth: np.ndarray,
        background: Background,
    ) -> Asked:
        cosines = self._part.vectors[rows] @ vector
        return Asked(size, kind, absent, vector, cosines, self._everyday[rows], truth, background)

    def _libraries(self, rng: np.random.Generator) -> Iterator[tuple[int, Int64]]:
        for size, draws in DRAWS.items():
            for _ in range(draws):
                yield size, rng.choice(len(self._part.vectors), size, replace=False)

    def _akin(self, answers: np.ndarray) -> np.ndarray:
        """bool[N]: the photos with any label in common with one of the answers bool[N]."""
        labels = self._part.truth[answers].any(axis=0)
        found: np.ndarray = self._part.truth[:, labels].any(axis=1)
        return found

    def _background(self, rows: Int64) -> Background:
        return Background.of(self._bank, self._part.vectors[rows], self._calibration)


def _of_both(
    there: list[int], away: list[int], most: int, rng: np.random.Generator
) -> list[tuple[int, bool]]:
    """As many of what is there as of what is not, drawn at random."""
    count = min(len(there), len(away), most)
    return [
        (int(one), absent)
        for some, absent in ((there, False), (away, True))
        for one in rng.permutation(some)[:count]
    ]
