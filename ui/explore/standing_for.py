"""Which photos stand for those around them, so that thumbnails never cover each other.

At each level the map is cut into cells, half as wide as at the level before; one photo of each
cell is shown. A photo that stands for a cell also stands for the smaller one it lies in: zooming
in adds photos and takes none away.
"""

from __future__ import annotations

import numpy as np

from photolib.types import Float32, Int64

DEEPEST = 14
READY = 8  # levels worked out beforehand: 87,000 cells in all; deeper ones show few photos at once


class StandingFor:
    """Takes some 100 ms for 100,000 photos, away from the GUI thread."""

    def __init__(self, positions: Float32) -> None:
        self._positions = positions
        turns = np.random.default_rng(11).permutation(len(positions))  # first come, first shown
        self._rank = np.empty(len(turns), dtype=np.int64)
        self._rank[turns] = np.arange(len(turns))
        self._ready = [self._first(turns, level) for level in range(READY + 1)]

    def at(self, level: int) -> Int64:
        """The rows shown at a level up to `READY`, ascending."""
        return self._ready[level]

    def among(self, rows: Int64, level: int) -> Int64:
        """Those of `rows` shown at any level, ascending; all rows of a cell must be among them."""
        return self._first(rows[np.argsort(self._rank[rows])], min(level, DEEPEST))

    def _first(self, rows: Int64, level: int) -> Int64:
        """The first row of each cell."""
        cells = cell_of(self._positions[rows], level)
        keys = cells[:, 1] * (1 << level) + cells[:, 0]
        _, first = np.unique(keys, return_index=True)
        return np.sort(rows[first])


def cell_of(positions: Float32, level: int) -> Int64:
    """int64[N, 2]: the cell (column, line) that each point lies in."""
    side = 1 << level
    cells: Int64 = np.clip((positions * side).astype(np.int64), 0, side - 1)
    return cells


def inside_cells(positions: Float32, level: int, half: float) -> Float32:
    """Positions moved so that squares of `half` the width around them stay in their cells."""
    width = 1.0 / (1 << level)
    corner = cell_of(positions, level) * width
    kept: Float32 = np.clip(positions, corner + half, corner + width - half)
    return kept.astype(np.float32)
