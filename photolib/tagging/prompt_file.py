"""Keeps the vectors of prompts between sessions: one file an embedder in the library's directory.

Encoding the prompts of the labels that come along takes ten seconds and more. The file is a cache:
what it lacks, and all of one that cannot be read, is encoded anew.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from photolib.kept_arrays import ArrayFile
from photolib.tagging.prompts import MARK_BYTES, Known, PromptCache

VERSION = 1  # of the file
MOST = 10_000  # ensembles kept, 2 kB each: the prompts of labels long changed go first
UNIT = 1e-3  # what the length of a vector may be off by


class PromptFile:
    """`model_id` names the weights the vectors are of."""

    def __init__(self, directory: Path, model_id: str) -> None:
        self._file = ArrayFile(directory, "prompts", model_id, f"{VERSION} {model_id}")
        self._model_id = model_id
        self._kept: frozenset[bytes] = frozenset()

    def read_into(self, cache: PromptCache) -> None:
        """Add what was kept to what is known."""
        kept = self._load()
        self._kept = frozenset(kept)
        known = cache.known(self._model_id)
        cache.add(self._model_id, {one: kept[one] for one in kept.keys() - known.keys()})

    def write_from(self, cache: PromptCache) -> None:
        """Write what is known if there is more than was kept."""
        known = cache.known(self._model_id)
        if not known.keys() - self._kept:
            return
        marks = list(known)[-MOST:]
        packed = np.frombuffer(b"".join(marks), dtype=np.uint8).reshape(-1, MARK_BYTES)
        vectors = np.stack([known[one] for one in marks])
        if self._file.save({"marks": packed, "vectors": vectors}):
            self._kept = frozenset(marks)

    def _load(self) -> Known:
        kept = self._file.load()
        if kept is None or not kept.keys() >= {"marks", "vectors"}:
            return {}
        marks, vectors = kept["marks"].astype(np.uint8), kept["vectors"].astype(np.float32)
        if marks.shape != (len(vectors), MARK_BYTES) or vectors.ndim != 2:
            return {}
        lengths = np.linalg.norm(vectors, axis=1)
        if not np.all(np.abs(lengths - 1) < UNIT):  # NaN compares false as well
            return {}
        return {row.tobytes(): vector for row, vector in zip(marks, vectors, strict=True)}
