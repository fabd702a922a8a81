"""From a label's sentences to its one vector, remembered per embedder.

A label's vector is the mean of the unit vectors of its prompts, scaled to unit length (prompt
ensembling in embedding space, Radford et al. 2021, arXiv:2103.00020, section 3.1.4).
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Protocol

import numpy as np

from photolib.embedding.calibration import Calibration
from photolib.jobs import JobToken
from photolib.types import Float32

BATCH = 64  # texts encoded between two looks at the token
KEPT_EMBEDDERS = 2

Prompts = tuple[str, ...]


class TextEncoder(Protocol):
    """What tagging needs of an `embedding.Encoder`."""

    @property
    def model_id(self) -> str: ...
    @property
    def logit_scale(self) -> float: ...
    @property
    def logit_bias(self) -> float | None: ...
    @property
    def calibration(self) -> Calibration | None: ...

    def encode_texts(self, texts: Sequence[str]) -> Float32:
        """N texts -> float32[N, dim], unit rows."""
        ...


class PromptCache:
    """Vectors of prompt ensembles by `model_id`; those of the embedders used last are kept.

    Thread-safe. 2 kB an ensemble: a set of 10,000 labels takes 20 MB.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: dict[str, dict[Prompts, Float32]] = {}

    def vectors(
        self, encoder: TextEncoder, ensembles: Sequence[Prompts], token: JobToken | None = None
    ) -> Float32:
        """float32[len(ensembles), dim]: a unit vector for each. Raises `Cancelled`."""
        with self._lock:
            known = dict(self._known.get(encoder.model_id, {}))
        missing = [prompts for prompts in dict.fromkeys(ensembles) if prompts not in known]
        texts = list(dict.fromkeys(prompt for prompts in missing for prompt in prompts))
        encoded: dict[str, Float32] = {}
        for start in range(0, len(texts), BATCH):
            if token is not None:
                token.check()
            batch = texts[start : start + BATCH]
            encoded.update(zip(batch, encoder.encode_texts(batch), strict=True))
        for prompts in missing:
            known[prompts] = unit_mean(np.stack([encoded[prompt] for prompt in prompts]))
        with self._lock:
            merged = self._known.pop(encoder.model_id, {}) | known
            self._known[encoder.model_id] = merged
            while len(self._known) > KEPT_EMBEDDERS:
                del self._known[next(iter(self._known))]
        return np.stack([known[prompts] for prompts in ensembles])


def unit_mean(vectors: Float32) -> Float32:
    """Mean of unit rows float32[N, D], scaled to unit length: float32[D]."""
    mean = vectors.mean(axis=0)
    unit: Float32 = (mean / max(float(np.linalg.norm(mean)), 1e-12)).astype(np.float32)
    return unit
