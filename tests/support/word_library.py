"""A space and a catalog made of words: what photos show is known, so that answers can be judged."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np

from photolib.errors import UnknownPhoto
from photolib.index import ExactIndex
from photolib.search.evidence import Found
from photolib.search.ground import Ground
from photolib.search.language.ast import Node
from photolib.search.neutral_bank import NEUTRAL_PROMPTS
from tests.support.word_vectors import DIM, WordVectors

NOTHING = Found(np.empty(0, dtype=np.int64), np.empty(0, dtype=np.float32))


def found(*ids: int, log_odds: float = 3.0) -> Found:
    return Found(np.array(ids, dtype=np.int64), np.full(len(ids), log_odds, dtype=np.float32))


class WordSpace:
    """Photos 1, 2, ... show the words given; beside them 400 that show neutral things."""

    def __init__(self, *contents: str, others: int = 400) -> None:
        self.words = WordVectors()
        self.words.dim = DIM  # type: ignore[attr-defined]
        neutral = [NEUTRAL_PROMPTS[n % len(NEUTRAL_PROMPTS)] for n in range(others)]
        self.vectors = self.words.photos(*contents, *neutral, noise=0.6)
        self._index = ExactIndex(DIM)
        self._index.add(np.arange(1, len(self.vectors) + 1), self.vectors)
        self.card: Any = SimpleNamespace(model_id=self.words.model_id, dim=DIM)

    def encoder(self, token: object = None) -> Any:
        return self.words

    def index(self) -> ExactIndex:
        return self._index

    def ground(self, directory: Path) -> Ground:
        return Ground(self, directory)


class KnownPhotos:
    """`evidence.Photos`: filters by the value they are written with, `like:` by id."""

    def __init__(self, space: WordSpace, filters: dict[str, list[int]] | None = None) -> None:
        self._space = space
        self._filters = filters or {}

    def ids_for(self, filters: Node) -> np.ndarray:
        return np.array(self._filters[filters.value], dtype=np.int64)  # type: ignore[union-attr]

    def everything(self) -> np.ndarray:
        return self._space.index().ids()

    def liked(self, target: str) -> tuple[int | None, np.ndarray]:
        if not target.isdecimal():
            raise UnknownPhoto(f"There is no photo {target}.")
        return int(target), self._space.vectors[int(target) - 1]


class KnownWords:
    """`evidence.Words`: what stands written, by text."""

    def __init__(self, written: dict[str, Found] | None = None, meant: Found = NOTHING) -> None:
        self._written = written or {}
        self._meant = meant

    def literal(self, text: str) -> Found:
        return self._written.get(text, NOTHING)

    def exact(self, text: str) -> Found:
        return self._written.get(text, NOTHING)

    def meant(self, vector: np.ndarray, background: object) -> Found:
        return self._meant
