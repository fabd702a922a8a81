"""Geometry of the grid: which photo is where. No widgets, no photos, only numbers.

The view asks a `GridLayout` and nothing else, so another arrangement is another class here.
Coordinates are content coordinates: (0, 0) is the top left of the whole grid. A "row" is a
photo's position in the list; a "line" is a horizontal run of cells.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import Protocol

import numpy as np
from PySide6.QtCore import QPoint, QRect

from photolib.types import Int64

GAP = 10
MARGIN = 16


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


class GridLayout(Protocol):
    """An arrangement of `count` cells."""

    @property
    def count(self) -> int: ...

    @property
    def height(self) -> int: ...

    @property
    def line_height(self) -> int:
        """Distance between two lines: the unit of scrolling."""
        ...

    def rect(self, row: int) -> QRect: ...

    def visible(self, top: int, bottom: int) -> range:
        """Rows with a cell between two heights, `bottom` excluded."""
        ...

    def row_at(self, point: QPoint) -> int | None: ...

    def touching(self, area: QRect) -> Int64:
        """Rows whose cell meets `area`, in order."""
        ...

    def moved(self, row: int, step: Step, page: int) -> int:
        """The row that `step` leads to; `page` is the height of the window."""
        ...


class UniformLayout:
    """Square cells of one size that fill the width; every answer is O(1) or O(answer)."""

    def __init__(self, count: int, width: int, cell: int) -> None:
        self._count = count
        inner = max(1, width - 2 * MARGIN)
        self.columns = max(1, (inner + GAP) // (cell + GAP))
        # Cells grow to use up the width, so both margins stay alike at every window size.
        self.cell = max(8, (inner - GAP * (self.columns - 1)) // self.columns)
        used = self.columns * (self.cell + GAP) - GAP
        self._left = MARGIN + max(0, inner - used) // 2
        self._lines = -(-count // self.columns)

    @property
    def count(self) -> int:
        return self._count

    @property
    def line_height(self) -> int:
        return self.cell + GAP

    @property
    def height(self) -> int:
        if self._lines == 0:
            return 0
        return 2 * MARGIN + self._lines * self.line_height - GAP

    def rect(self, row: int) -> QRect:
        line, column = divmod(row, self.columns)
        return QRect(
            self._left + column * self.line_height,
            MARGIN + line * self.line_height,
            self.cell,
            self.cell,
        )

    def visible(self, top: int, bottom: int) -> range:
        if bottom <= top or self._lines == 0:
            return range(0)
        first = max(0, (top - MARGIN) // self.line_height)
        last = min(self._lines - 1, (bottom - 1 - MARGIN) // self.line_height)
        if last < first:
            return range(0)
        return range(first * self.columns, min(self._count, (last + 1) * self.columns))

    def row_at(self, point: QPoint) -> int | None:
        column, line = self._column(point.x()), (point.y() - MARGIN) // self.line_height
        if not (0 <= column < self.columns and 0 <= line < self._lines):
            return None
        row = line * self.columns + column
        if row >= self._count or not self.rect(row).contains(point):
            return None
        return row

    def touching(self, area: QRect) -> Int64:
        rows = self.visible(area.top(), area.bottom() + 1)
        first, last = max(0, self._column(area.left())), self._column(area.right())
        if not rows or last < 0 or first >= self.columns:
            return np.empty(0, np.int64)
        # The gap right of a cell and below it counts to the cell's pitch but not to the cell.
        if area.left() > self._left + first * self.line_height + self.cell - 1:
            first += 1
        found = np.arange(rows.start, rows.stop, dtype=np.int64)
        column, line = found % self.columns, found // self.columns
        bottoms = MARGIN + line * self.line_height + self.cell - 1
        return found[(column >= first) & (column <= last) & (bottoms >= area.top())]

    def moved(self, row: int, step: Step, page: int) -> int:
        if self._count == 0:
            return 0
        page_lines = max(1, page // self.line_height)
        target = {
            Step.LEFT: row - 1,
            Step.RIGHT: row + 1,
            Step.UP: row - self.columns,
            Step.DOWN: row + self.columns,
            Step.PAGE_UP: row - page_lines * self.columns,
            Step.PAGE_DOWN: row + page_lines * self.columns,
            Step.HOME: 0,
            Step.END: self._count - 1,
        }[step]
        if 0 <= target < self._count:
            return target
        if step in (Step.UP, Step.PAGE_UP):
            # A page that overshoots ends on the first line, in the same column.
            return row % self.columns if step is Step.PAGE_UP else row
        if step in (Step.DOWN, Step.PAGE_DOWN):
            last_line = (self._count - 1) // self.columns
            if row // self.columns == last_line:
                return row
            return self._count - 1 if step is Step.DOWN else self._on_line(last_line, row)
        return row

    def _on_line(self, line: int, row: int) -> int:
        return min(self._count - 1, line * self.columns + row % self.columns)

    def _column(self, x: int) -> int:
        return (x - self._left) // self.line_height
