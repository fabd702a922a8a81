"""Keeps a map between sessions: one file an embedder in the library's directory.

The file is a cache. Its name is that of the embedder; it carries the catalog it is of and the
generation of the vectors it was made from, so that a map of other vectors is known as such.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from photolib.kept_arrays import ArrayFile
from photolib.types import Float32, Int64

VERSION = 1  # of the layout and of the file


@dataclass(frozen=True, slots=True, eq=False)
class KeptMap:
    """int64[N] ids, ascending, with float32[N, 2] places in 0..1."""

    ids: Int64
    positions: Float32
    generation: int


class MapFile:
    def __init__(self, directory: Path, model_id: str, catalog_id: str) -> None:
        mark = f"{VERSION} {catalog_id} {model_id}"
        self._file = ArrayFile(directory, "map", model_id, mark)

    def load(self) -> KeptMap | None:
        """None when there is none that can be used."""
        kept = self._file.load()
        if kept is None or not kept.keys() >= {"ids", "positions", "generation"}:
            return None
        ids, positions = kept["ids"], kept["positions"]
        if positions.shape != (len(ids), 2) or not np.isfinite(positions).all():
            return None
        generation = int(kept["generation"])
        return KeptMap(ids.astype(np.int64), positions.astype(np.float32), generation)

    def save(self, kept: KeptMap) -> None:
        """A map that cannot be kept is made anew the next time."""
        generation = np.array(kept.generation)
        self._file.save({"ids": kept.ids, "positions": kept.positions, "generation": generation})
