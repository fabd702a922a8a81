"""What of a map is to be painted for a view: which photos as thumbnails, where and how large."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from photolib.types import Float32, Int64, MapPlace, SemanticMap
from ui.explore.camera import Area, Camera
from ui.explore.point_grid import PointGrid
from ui.explore.standing_for import DEEPEST, READY, StandingFor, inside_cells

CELL = 56.0  # logical pixels: the narrowest cell that a thumbnail stands in
WIDEST = 224.0
NEARLY_ALL = 0.9
FILLED = 0.9  # of a cell by its thumbnail where nothing else is to be seen
SPARSE, CROWDED = 2.0, 40.0  # photos a thumbnail stands for: largest below, smallest above
SMALLEST = 0.45
STEP = 8.0  # thumbnails come in whole steps, so that most are painted as they were read


@dataclass(frozen=True, slots=True, eq=False)
class Thumbs:
    """Rows int64[N] with the middles of their thumbnails in view pixels float32[N, 2]; each is
    a square of `edge` logical pixels."""

    rows: Int64
    middles: Float32
    edge: float


class MapScene:
    """One map, ready to be looked at. Made away from the GUI thread: it takes its time."""

    def __init__(self, shown: SemanticMap) -> None:
        self.shown = shown
        self.grid = PointGrid(shown.positions)
        self._standing = StandingFor(shown.positions)
        self.places: tuple[MapPlace, ...] = ()

    def in_view(self, camera: Camera, margin: float = 0.0) -> Int64:
        """The rows of the photos in view."""
        return self.grid.within(camera.area(margin))

    def thumbs(self, camera: Camera) -> Thumbs:
        in_view = len(self.in_view(camera))
        level = min(DEEPEST, max(0, math.floor(math.log2(max(1.0, camera.scale / CELL)))))
        rows = self._standing_at(level, camera.area())
        # Where nearly all photos in view are shown anyway, they are shown larger.
        while level and camera.scale / (1 << (level - 1)) <= WIDEST:
            fewer = self._standing_at(level - 1, camera.area())
            if len(fewer) < NEARLY_ALL * in_view:
                break
            level, rows = level - 1, fewer
        cell = camera.scale / (1 << level)
        stands_for = in_view / max(1, len(rows))
        crowd = math.log(max(1.0, stands_for) / SPARSE) / math.log(CROWDED / SPARSE)
        share = FILLED - (FILLED - SMALLEST) * min(1.0, max(0.0, crowd))
        edge = max(STEP, min(cell, WIDEST) * share // STEP * STEP)
        places = inside_cells(self.shown.positions[rows], level, edge / camera.scale / 2)
        return Thumbs(rows, camera.to_view(places), edge)

    def _standing_at(self, level: int, area: Area) -> Int64:
        """Rows of what stands for its cell and is in view, at the edges too."""
        cell = 1 / (1 << level)
        if level <= READY:
            rows = self._standing.at(level)
        else:
            around = Area(
                area.left - 2 * cell,
                area.top - 2 * cell,
                area.right + 2 * cell,
                area.bottom + 2 * cell,
            )
            rows = self._standing.among(self.grid.within(around), level)
        return rows[_within(self.shown.positions[rows], area, cell)]

    def names(self, camera: Camera) -> list[MapPlace]:
        """The names fit for this zoom that are in view, the most crowded first."""
        if not self.places:
            return []
        deepest = max(place.level for place in self.places)
        level = min(deepest, max(0, round(math.log2(max(1.0, camera.zoom)))))
        area = camera.area()
        return [
            place
            for place in self.places
            if place.level == level
            and area.left <= place.x <= area.right
            and area.top <= place.y <= area.bottom
        ]

    def rows_of(self, ids: Int64) -> Int64:
        """The rows of those of `ids` that are on the map."""
        held = self.shown.ids
        if not len(held):
            return np.empty(0, dtype=np.int64)
        at = np.minimum(np.searchsorted(held, ids), len(held) - 1)
        return at[held[at] == ids]


def _within(positions: Float32, area: Area, reach: float) -> np.ndarray:
    x, y = positions[:, 0], positions[:, 1]
    return (
        (x >= area.left - reach)
        & (x <= area.right + reach)
        & (y >= area.top - reach)
        & (y <= area.bottom + reach)
    )
