"""Finds points of the map by place: points sorted into the cells of a grid, in numpy."""

from __future__ import annotations

import math

import numpy as np

from photolib.types import Float32, Int64
from ui.explore.camera import Area

A_CELL = 8  # points in a cell on average
MOST_CELLS = 512  # on a side


class PointGrid:
    """Over positions float32[N, 2] in 0..1; answers are rows, int64[M]."""

    def __init__(self, positions: Float32) -> None:
        self._positions = positions
        side = round(math.sqrt(len(positions) / A_CELL))
        self._side = side = min(MOST_CELLS, max(1, side))
        cells = np.clip((positions * side).astype(np.int64), 0, side - 1)
        keys = cells[:, 1] * side + cells[:, 0]
        self._order = np.argsort(keys, kind="stable")
        self._starts = np.searchsorted(keys[self._order], np.arange(side * side + 1))

    def within(self, area: Area) -> Int64:
        """The points in `area`, ascending."""
        left, top, right, bottom = (
            min(self._side - 1, max(0, math.floor(edge * self._side)))
            for edge in (area.left, area.top, area.right, area.bottom)
        )
        lines = [
            self._order[
                self._starts[line * self._side + left] : self._starts[line * self._side + right + 1]
            ]
            for line in range(top, bottom + 1)
        ]
        rows = np.sort(np.concatenate(lines))
        x, y = self._positions[rows, 0], self._positions[rows, 1]
        inside = (x >= area.left) & (x <= area.right) & (y >= area.top) & (y <= area.bottom)
        return rows[inside]

    def nearest(self, x: float, y: float, radius: float) -> int | None:
        """The point nearest to (x, y), if one is within `radius`."""
        rows = self.within(Area(x - radius, y - radius, x + radius, y + radius))
        if not len(rows):
            return None
        away = np.hypot(self._positions[rows, 0] - x, self._positions[rows, 1] - y)
        best = int(away.argmin())
        return int(rows[best]) if away[best] <= radius else None

    def inside(self, outline: Float32) -> Int64:
        """The points inside a closed outline float32[M, 2], by the even-odd rule."""
        if len(outline) < 3:
            return np.empty(0, dtype=np.int64)
        low, high = outline.min(axis=0), outline.max(axis=0)
        rows = self.within(Area(float(low[0]), float(low[1]), float(high[0]), float(high[1])))
        x, y = self._positions[rows, 0], self._positions[rows, 1]
        inside = np.zeros(len(rows), dtype=bool)
        for (x1, y1), (x2, y2) in zip(outline, np.roll(outline, -1, axis=0), strict=True):
            if y1 == y2:
                continue
            crosses = (y1 > y) != (y2 > y)
            inside ^= crosses & (x < (x2 - x1) * (y - y1) / (y2 - y1) + x1)
        return rows[inside]
