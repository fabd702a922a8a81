"""From a label's sentences to its one vector, remembered per embedder.

A label's vector is the mean of the unit vectors of its prompts, scaled to unit length (prompt
ensembling in embedding space, Radford et al. 2021, arXiv:2103.00020, section 3.1.4).
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import Protocol

import numpy as np

from photolib.embedding.calibration import Calibration
from photolib.jobs import JobToken
from photolib.types import Float32

BATCH = 64  # texts encoded between two looks at the token
KEPT_EMBEDDERS = 2
MARK_BYTES = 16

Prompts = tuple[str, ...]
Known = dict[bytes, Float32]  # vectors float32[dim] of ensembles, by `mark`


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
        self._known: dict[str, Known] = {}

    def vectors(
        self, encoder: TextEncoder, ensembles: Sequence[Prompts], token: JobToken | None = None
    ) -> Float32:
        """float32[len(ensembles), dim]: a unit vector for each.

        Raises `Cancelled`; what was encoded until then is known the next time.
        """
        known = self.known(encoder.model_id)
        marks = [mark(prompts) for prompts in ensembles]
        asked = dict(zip(marks, ensembles, strict=True))
        missing = {one: prompts for one, prompts in asked.items() if one not in known}
        texts = list(dict.fromkeys(prompt for prompts in missing.values() for prompt in prompts))
        encoded: dict[str, Float32] = {}
        try:
            for start in range(0, len(texts), BATCH):
                if token is not None:
                    token.check()
                batch = texts[start : start + BATCH]
                encoded.update(zip(batch, encoder.encode_texts(batch), strict=True))
        finally:
            found = {
                one: unit_mean(np.stack([encoded[prompt] for prompt in prompts]))
                for one, prompts in missing.items()
                if all(prompt in encoded for prompt in prompts)
            }
            self.add(encoder.model_id, found)
        known |= found
        return np.stack([known[one] for one in marks])

    def known(self, model_id: str) -> Known:
        """A copy of what is known of an embedder."""
        with self._lock:
            return dict(self._known.get(model_id, {}))

    def add(self, model_id: str, found: Mapping[bytes, Float32]) -> None:
        """Unit vectors float32[dim] by the marks of their ensembles."""
        with self._lock:
            self._known[model_id] = self._known.pop(model_id, {}) | dict(found)
            while len(self._known) > KEPT_EMBEDDERS:
                del self._known[next(iter(self._known))]


def mark(prompts: Prompts) -> bytes:
    """16 bytes that stand for an ensemble."""
    digest = blake2b(digest_size=MARK_BYTES)
    for prompt in prompts:
        text = prompt.encode("utf-8", "surrogatepass")
        digest.update(len(text).to_bytes(4, "big") + text)
    return digest.digest()


def unit_mean(vectors: Float32) -> Float32:
    """Mean of unit rows float32[N, D], scaled to unit length: float32[D]."""
    mean = vectors.mean(axis=0)
    unit: Float32 = (mean / max(float(np.linalg.norm(mean)), 1e-12)).astype(np.float32)
    return unit
