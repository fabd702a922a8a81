"""Chooses the arrangement of the grid: what is known of the photos, the size, the mode."""

from __future__ import annotations

import numpy as np

from photolib.types import PhotoShapes
from ui.grid.arranging import justified, running_aspects, squares
from ui.grid.layout import Float64, GridLayout
from ui.grid.sections import NO_SECTIONS, Sections, by_date

MIN_CELL, MAX_CELL, DEFAULT_CELL = 72, 420, 168
DAILY_FROM = 260  # pixels of a photo's height from which days have headers, not months


class Arranger:
    """`size` is a photo's height in pixels; with `squares` photos are cut to squares of it."""

    def __init__(self) -> None:
        self.size = DEFAULT_CELL
        self.squares = False
        self._shapes = PhotoShapes(np.empty(0, np.float32), np.empty(0, np.int32))
        self._grouped = False
        self._along: Float64 = running_aspects(self._shapes.aspects)
        self._sections: dict[bool, Sections] = {}

    def set_photos(self, count: int, shapes: PhotoShapes | None, *, grouped: bool) -> None:
        """Without `shapes` every photo is taken for one of the usual proportions."""
        if shapes is None:
            shapes = PhotoShapes(np.zeros(count, np.float32), np.zeros(count, np.int32))
            grouped = False
        self._shapes, self._grouped = shapes, grouped
        self._along = running_aspects(shapes.aspects)
        self._sections = {}

    def arrange(self, width: int, *, mirrored: bool) -> GridLayout:
        sections = self._groups(self.size >= DAILY_FROM)
        if self.squares:
            count = len(self._shapes.aspects)
            return squares(count, width, self.size, sections, mirrored=mirrored)
        return justified(self._along, width, self.size, sections, mirrored=mirrored)

    def _groups(self, daily: bool) -> Sections:
        if not self._grouped:
            return NO_SECTIONS
        if daily not in self._sections:
            self._sections[daily] = by_date(self._shapes.days, daily=daily)
        return self._sections[daily]
