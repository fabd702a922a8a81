"""An encoder whose vectors are known sums of word vectors: semantics without weights."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b

import numpy as np

from photolib.embedding.calibration import Calibration

DIM = 256


class WordVectors:
    """Texts as the sum of seeded word vectors, with the offset all real encoders have.

    `spread` and `offset` set the scale of its cosines; photos are made of the same words.
    """

    def __init__(
        self,
        model_id: str = "words@0/1",
        *,
        offset: float = 1.0,
        logit_scale: float = 24.0,
        logit_bias: float | None = None,
        calibration: Calibration | None = None,
    ) -> None:
        self.model_id = model_id
        self.logit_scale = logit_scale
        self.logit_bias = logit_bias
        self.calibration = calibration
        self._offset = offset
        self.encoded: list[str] = []

    def encode_texts(self, texts: Sequence[str]) -> np.ndarray:
        self.encoded.extend(texts)
        return np.stack([self._vector(text.split()) for text in texts])

    def photos(self, *contents: str, noise: float = 0.3) -> np.ndarray:
        """A unit vector for each content, as a photo that shows these words."""
        rng = np.random.default_rng(len(contents))
        rows = [self._vector(content.split()) for content in contents]
        return np.stack([_unit(row + noise * _unit(rng.normal(size=DIM))) for row in rows])

    def _vector(self, words: Sequence[str]) -> np.ndarray:
        known = [_word(word) for word in words if word not in {"a", "of", "photo"}]
        return _unit(self._offset * _word("everything") + np.sum(known or [0], axis=0))


def _word(word: str) -> np.ndarray:
    seed = int.from_bytes(blake2b(word.encode(), digest_size=8).digest())
    return _unit(np.random.default_rng(seed).normal(size=DIM))


def _unit(vector: np.ndarray) -> np.ndarray:
    return (vector / np.linalg.norm(vector)).astype(np.float32)
