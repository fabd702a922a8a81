"""Which photos stand for those around them, so that thumbnails never cover each other.

At each level the map is cut into cells, half as wide as at the level before; one photo of each
cell is shown. A photo that stands for a cell also stands for the smaller one it lies in: zooming
in adds photos and takes none away.
"""

from __future__ import annotations

from collections import OrderedDict

import numpy as np

from photolib.types import Float32, Int64

DEEPEST = 14
LEVELS_KEPT = 6


class StandingFor:
    def __init__(self, positions: Float32) -> None:
        self._positions = positions
        random = np.random.default_rng(11)
        self._turn = random.permutation(len(positions))  # rows, first come first shown
        self._levels: OrderedDict[int, Int64] = OrderedDict()

    def at(self, level: int) -> Int64:
        """The rows shown at a level, ascending."""
        level = min(level, DEEPEST)
        if level in self._levels:
            self._levels.move_to_end(level)
            return self._levels[level]
        cells = cell_of(self._positions[self._turn], level)
        keys = cells[:, 1] * (1 << level) + cells[:, 0]
        _, first = np.unique(keys, return_index=True)
        rows = np.sort(self._turn[first])
        self._levels[level] = rows
        while len(self._levels) > LEVELS_KEPT:
            self._levels.popitem(last=False)
        return rows


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
