"""Geometry of the grid: which photo is where. No widgets, no photos, only numbers.

Photos stand in lines of one height each, under headers where they are grouped; arranging.py
decides which photos make a line. Coordinates are content coordinates: (0, 0) is the top left of
the whole grid. A "row" is a photo's position in the list. Only lines are computed for the whole
list; where a photo lies in its line is worked out when somebody asks.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect

from photolib.types import Int64
from ui.grid.sections import Sections

GAP = 8
MARGIN = 16
HEADER = 44  # pixels

Float64 = NDArray[np.float64]


class Step(Enum):
    """Where a key moves the current photo."""

    LEFT = auto()
    RIGHT = auto()
    UP = auto()
    DOWN = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    HOME = auto()
    END = auto()


@dataclass(frozen=True, slots=True, eq=False)
class Lines:
    """All lines of a grid: Int64[L] and Float64[L], and where photos lie along them.

    `along` is Float64[N + 1], the running sum of the photos' widths by height; a line has its
    photos `scales` pixels wide for each unit of it. `starts` are first rows.
    """

    starts: Int64
    heights: Int64
    scales: Float64
    along: Float64


class GridLayout:
    """`mirrored` begins every line at the right; `line_height` is the unit of scrolling."""

    def __init__(
        self, lines: Lines, sections: Sections, width: int, line_height: int, *, mirrored: bool
    ) -> None:
        self.sections = sections
        self.line_height = line_height
        self.mirrored = mirrored
        self.count = len(lines.along) - 1
        self._lines = lines
        self._width = width
        self._ends = np.append(lines.starts[1:], self.count)
        grouped = len(sections) > 0
        first_lines = np.searchsorted(lines.starts, sections.starts)
        headers = np.zeros(len(lines.starts), np.int64)
        headers[first_lines] = HEADER
        above = np.cumsum(lines.heights + GAP + headers) - lines.heights - GAP
        self._tops: Int64 = above + (0 if grouped else MARGIN)
        self._bottoms: Int64 = self._tops + lines.heights
        self.header_tops: Int64 = self._tops[first_lines] - HEADER
        self.height = int(self._bottoms[-1]) + MARGIN if len(self._tops) else 0

    # --- photos ---------------------------------------------------------------------

    def rect(self, row: int) -> QRect:
        line = self._line_of(row)
        start = int(self._lines.starts[line])
        left, right = self._edges(line, row - start), self._edges(line, row + 1 - start) - GAP
        if self.mirrored:
            left, right = self._width - right, self._width - left
        height = int(self._lines.heights[line])
        return QRect(left, int(self._tops[line]), max(1, right - left), height)

    def visible(self, top: int, bottom: int) -> range:
        """Rows with a cell between two heights, `bottom` excluded."""
        first = int(np.searchsorted(self._bottoms, top, side="right"))
        last = int(np.searchsorted(self._tops, bottom)) - 1
        if bottom <= top or last < first:
            return range(0)
        return range(int(self._lines.starts[first]), int(self._ends[last]))

    def row_at(self, point: QPoint) -> int | None:
        line = int(np.searchsorted(self._bottoms, point.y(), side="right"))
        if line >= len(self._tops) or point.y() < self._tops[line]:
            return None
        row = self._nearest(line, point.x())
        for near in (row - 1, row, row + 1):
            if self._lines.starts[line] <= near < self._ends[line] and self.rect(near).contains(
                point
            ):
                return near
        return None

    def touching(self, area: QRect) -> Int64:
        """Rows whose cell meets `area`, in order."""
        rows = self.visible(area.top(), area.bottom() + 1)
        found = np.arange(rows.start, rows.stop, dtype=np.int64)
        if not rows:
            return found
        line = np.searchsorted(self._lines.starts, found, side="right") - 1
        start = self._lines.starts[line]
        scale, along = self._lines.scales[line], self._lines.along
        left = self._pixels(along[found] - along[start], scale, found - start)
        right = self._pixels(along[found + 1] - along[start], scale, found + 1 - start) - GAP
        right = np.maximum(right, left + 1)
        low, high = area.left(), area.right()
        if self.mirrored:
            low, high = self._width - 1 - high, self._width - 1 - low
        kept: Int64 = found[(left <= high) & (right > low)]
        return kept

    def moved(self, row: int, step: Step, page: int) -> int:
        """The row that `step` leads to; `page` is the height of the window."""
        if step is Step.HOME or not self.count:
            return 0
        if step is Step.END:
            return self.count - 1
        if step in (Step.LEFT, Step.RIGHT):
            return min(max(0, row + (1 if step is Step.RIGHT else -1)), self.count - 1)
        line = self._line_of(row)
        if step in (Step.UP, Step.DOWN):
            target = line + (1 if step is Step.DOWN else -1)
            if not 0 <= target < len(self._tops):
                return row
        else:
            distance = page if step is Step.PAGE_DOWN else -page
            target = int(np.searchsorted(self._tops, self._tops[line] + distance, "right")) - 1
            forward = step is Step.PAGE_DOWN
            target = max(target, line + 1) if forward else min(target, line - 1)
            target = min(max(0, target), len(self._tops) - 1)
            if target == line:
                return row
        return self._nearest(target, self.rect(row).center().x())

    # --- headers --------------------------------------------------------------------

    def section_at(self, height: int) -> int | None:
        """The group that reaches down to `height` or begins there; None without groups."""
        if not len(self.sections):
            return None
        return max(0, int(np.searchsorted(self.header_tops, height, side="right")) - 1)

    def headers_between(self, top: int, bottom: int) -> range:
        """Sections with a header between two heights, `bottom` excluded."""
        first = int(np.searchsorted(self.header_tops, top - HEADER, side="right"))
        return range(first, max(first, int(np.searchsorted(self.header_tops, bottom))))

    def rows_of(self, section: int) -> range:
        starts = self.sections.starts
        stop = int(starts[section + 1]) if section + 1 < len(starts) else self.count
        return range(int(starts[section]), stop)

    # --- lines ----------------------------------------------------------------------

    def _line_of(self, row: int) -> int:
        return int(np.searchsorted(self._lines.starts, row, side="right")) - 1

    def _edges(self, line: int, place: int) -> int:
        """Where the photo at `place` in a line begins, from the side lines begin at."""
        along, start = self._lines.along, int(self._lines.starts[line])
        return round(MARGIN + (along[start + place] - along[start]) * self._lines.scales[line]) + (
            place * GAP
        )

    @staticmethod
    def _pixels(lengths: Float64, scales: Float64, places: Int64) -> Int64:
        return np.rint(MARGIN + lengths * scales).astype(np.int64) + places * GAP

    def _nearest(self, line: int, x: int) -> int:
        """The row of a line whose middle is nearest to `x`."""
        if self.mirrored:
            x = self._width - 1 - x
        start, end = int(self._lines.starts[line]), int(self._ends[line])
        along = self._lines.along[start : end + 1]
        middles = (along[:-1] + along[1:]) / 2 - along[0]
        places = MARGIN + middles * self._lines.scales[line] + GAP * np.arange(end - start)
        return start + int(np.argmin(np.abs(places - x)))
