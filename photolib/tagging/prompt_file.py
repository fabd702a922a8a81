"""Keeps the vectors of prompts between sessions: one file an embedder in the library's directory.

Encoding the prompts of the labels that come along takes ten seconds and more. The file is a cache:
what it lacks, and all of one that cannot be read, is encoded anew.
"""

from __future__ import annotations

import logging
import zipfile
from hashlib import blake2b
from pathlib import Path

import numpy as np

from photolib.tagging.prompts import MARK_BYTES, Known, PromptCache

log = logging.getLogger(__name__)

VERSION = 1  # of the file
MOST = 10_000  # ensembles kept, 2 kB each: the prompts of labels long changed go first
UNIT = 1e-3  # what the length of a vector may be off by


class PromptFile:
    """`model_id` names the weights, so that vectors of other weights are never taken for these."""

    def __init__(self, directory: Path, model_id: str) -> None:
        digest = blake2b(model_id.encode(), digest_size=12).hexdigest()
        self._path = directory / f"prompts-{digest}.npz"
        self._model_id = model_id
        self._said = f"{VERSION} {model_id}"
        self._kept: frozenset[bytes] = frozenset()

    def read_into(self, cache: PromptCache) -> None:
        """Add what was kept to what is known."""
        kept = self._load()
        self._kept = frozenset(kept)
        known = cache.known(self._model_id)
        cache.add(self._model_id, {one: kept[one] for one in kept.keys() - known.keys()})

    def write_from(self, cache: PromptCache) -> None:
        """Write what is known, atomically, if there is more than was kept."""
        known = cache.known(self._model_id)
        if not known.keys() - self._kept:
            return
        marks = list(known)[-MOST:]
        temporary = self._path.with_suffix(".tmp")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with temporary.open("wb") as file:
                np.savez(
                    file,
                    said=np.array(self._said),
                    marks=np.frombuffer(b"".join(marks), dtype=np.uint8).reshape(-1, MARK_BYTES),
                    vectors=np.stack([known[one] for one in marks]),
                )
            temporary.replace(self._path)
        except OSError as error:
            log.warning("The vectors of the labels could not be kept: %s", error)
            return
        self._kept = frozenset(marks)

    def _load(self) -> Known:
        try:
            with np.load(self._path, allow_pickle=False) as kept:
                if str(kept["said"]) != self._said:
                    return {}
                marks, vectors = kept["marks"], kept["vectors"]
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
            log.warning("The vectors in %s cannot be read and are made anew: %s", self._path, error)
            return {}
        if marks.shape != (len(vectors), MARK_BYTES) or vectors.ndim != 2:
            return {}
        lengths = np.linalg.norm(vectors.astype(np.float32), axis=1)
        if not np.all(np.abs(lengths - 1) < UNIT):  # NaN compares false as well
            return {}
        marks, vectors = marks.astype(np.uint8), vectors.astype(np.float32)
        return {row.tobytes(): vector for row, vector in zip(marks, vectors, strict=True)}
