"""Chooses the arrangement of the grid: what is known of the photos, the size, the mode."""

from __future__ import annotations

import numpy as np

from photolib.types import PhotoShapes
from ui.grid.arranging import justified, running_aspects, squares
from ui.grid.layout import Float64, GridLayout
from ui.grid.sections import NO_SECTIONS, Level, Sections, by_date

MIN_CELL, MAX_CELL, DEFAULT_CELL = 72, 420, 168
DAILY_FROM = 260  # pixels of a photo's height from which days have headers, not months
SPARSE = 2.0  # photos: groups of fewer on average would mostly be headers and air


class Arranger:
    """`size` is a photo's height in pixels; with `squares` photos are cut to squares of it."""

    def __init__(self) -> None:
        self.size = DEFAULT_CELL
        self.squares = False
        self._shapes = PhotoShapes(np.empty(0, np.float32), np.empty(0, np.int32))
        self._grouped: bool | Sections = False
        self._along: Float64 = running_aspects(self._shapes.aspects)
        self._sections: dict[Level, Sections] = {}

    def set_photos(
        self, count: int, shapes: PhotoShapes | None, *, grouped: bool | Sections
    ) -> None:
        """Without `shapes` every photo is taken for one of the usual proportions. `grouped`: by
        date, or as given."""
        if shapes is None:
            shapes = PhotoShapes(np.zeros(count, np.float32), np.zeros(count, np.int32))
            grouped = grouped if isinstance(grouped, Sections) else False
        self._shapes, self._grouped = shapes, grouped
        self._along = running_aspects(shapes.aspects)
        self._sections = {}

    def arrange(self, width: int, *, mirrored: bool) -> GridLayout:
        sections = self._groups()
        if self.squares:
            count = len(self._shapes.aspects)
            return squares(count, width, self.size, sections, mirrored=mirrored)
        return justified(self._along, width, self.size, sections, mirrored=mirrored)

    def _groups(self) -> Sections:
        """By day when close, else by month; by what is longer where that has too few photos."""
        if isinstance(self._grouped, Sections):
            return self._grouped
        if not self._grouped:
            return NO_SECTIONS
        for level in (Level.DAY, Level.MONTH):
            if level is Level.DAY and self.size < DAILY_FROM:
                continue
            sections = self._by(level)
            if len(self._shapes.days) >= SPARSE * len(sections):
                return sections
        return self._by(Level.YEAR)

    def _by(self, level: Level) -> Sections:
        if level not in self._sections:
            self._sections[level] = by_date(self._shapes.days, level)
        return self._sections[level]
