"""Puts photos that came after a map was made beside those on it that they are most like."""

from __future__ import annotations

import numpy as np

from photolib.explore.map_file import KeptMap
from photolib.types import Float32, Int64

LIKE = 3  # photos on the map whose middle is taken
NEAR = 0.004  # of the map's width: beside them, not on top
BLOCK = 512


def placed(ids: Int64, vectors: Float32, kept: KeptMap) -> tuple[Float32, int]:
    """float32[N, 2] places for int64[N] ids with their vectors float32[N, D], and how many of
    them are new on the map. At least one of `ids` is on it."""
    at = np.minimum(np.searchsorted(kept.ids, ids), len(kept.ids) - 1)
    known = kept.ids[at] == ids
    positions = np.empty((len(ids), 2), dtype=np.float32)
    positions[known] = kept.positions[at[known]]
    new, old = np.flatnonzero(~known), np.flatnonzero(known)
    random = np.random.default_rng(3)
    for start in range(0, len(new), BLOCK):
        rows = new[start : start + BLOCK]
        cosines = vectors[rows] @ vectors[old].T
        like = min(LIKE, len(old))
        best = np.argpartition(cosines, -like, axis=1)[:, -like:]
        middle = positions[old[best]].mean(axis=1)
        positions[rows] = np.clip(middle + random.normal(0, NEAR, (len(rows), 2)), 0, 1)
    return positions, len(new)
