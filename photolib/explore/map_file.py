"""Keeps a map between sessions: one file an embedder in the library's directory.

The file is a cache. Its name is that of the embedder; it carries the catalog it is of and the
generation of the vectors it was made from, so that a map of other vectors is known as such.
"""

from __future__ import annotations

import logging
import zipfile
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

import numpy as np

from photolib.types import Float32, Int64

log = logging.getLogger(__name__)

VERSION = 1  # of the layout and of the file


@dataclass(frozen=True, slots=True, eq=False)
class KeptMap:
    """int64[N] ids, ascending, with float32[N, 2] places in 0..1."""

    ids: Int64
    positions: Float32
    generation: int


class MapFile:
    def __init__(self, directory: Path, model_id: str, catalog_id: str) -> None:
        digest = blake2b(model_id.encode(), digest_size=12).hexdigest()
        self._path = directory / f"map-{digest}.npz"
        self._mark = f"{VERSION} {catalog_id} {model_id}"

    def load(self) -> KeptMap | None:
        """None when there is none that can be used."""
        try:
            with np.load(self._path, allow_pickle=False) as kept:
                if str(kept["mark"]) != self._mark:
                    return None
                ids, positions = kept["ids"], kept["positions"]
                generation = int(kept["generation"])
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
            log.warning("The map %s cannot be read and is made anew: %s", self._path, error)
            return None
        if positions.shape != (len(ids), 2) or not np.isfinite(positions).all():
            return None
        return KeptMap(ids.astype(np.int64), positions.astype(np.float32), generation)

    def save(self, kept: KeptMap) -> None:
        """Write atomically. A map that cannot be kept is made anew the next time."""
        temporary = self._path.with_suffix(".tmp")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with temporary.open("wb") as file:
                np.savez(
                    file,
                    mark=np.array(self._mark),
                    ids=kept.ids,
                    positions=kept.positions,
                    generation=np.array(kept.generation),
                )
            temporary.replace(self._path)
        except OSError as error:
            log.warning("The map could not be kept: %s", error)
