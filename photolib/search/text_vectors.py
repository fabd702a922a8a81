"""Text encodings kept per embedder, so that a word is read by the encoder once."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence

import numpy as np

from photolib.search.query import TextEncoder, TextQuery
from photolib.types import Float32

KEPT = 2_000  # texts an embedder: 2 to 4 MB


class TextVectors:
    """The unit vectors of texts by one encoder; the texts used last are kept. Thread-safe."""

    def __init__(self, encoder: TextEncoder, kept: int = KEPT) -> None:
        self._encoder = encoder
        self._kept = kept
        self._lock = threading.Lock()
        self._known: OrderedDict[str, Float32] = OrderedDict()

    def of(self, texts: Sequence[str]) -> Float32:
        """float32[N, dim], unit rows, for one text or more."""
        with self._lock:
            found = {text: self._known[text] for text in texts if text in self._known}
        missing = [text for text in dict.fromkeys(texts) if text not in found]
        if missing:
            found.update(zip(missing, self._encoder.encode_texts(missing), strict=True))
        with self._lock:
            for text, vector in found.items():
                self._known[text] = vector
                self._known.move_to_end(text)
            while len(self._known) > self._kept:
                self._known.popitem(last=False)
        return np.stack([found[text] for text in texts])

    def queries(self, texts: Sequence[str]) -> Float32:
        """float32[N, dim]: for each text the mean of its prompts (`TextQuery.prompts`)."""
        prompts = [TextQuery.of(text).prompts for text in texts]
        vectors = self.of([prompt for group in prompts for prompt in group])
        rows, at = [], 0
        for group in prompts:
            mean = vectors[at : at + len(group)].mean(axis=0)
            rows.append(mean / max(float(np.linalg.norm(mean)), 1e-12))
            at += len(group)
        return np.stack(rows).astype(np.float32)
