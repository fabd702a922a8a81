"""A square table of values as colours, with thumbnails or words on both axes.

One cell is current: arrow keys, Home and End go through the table, and screen readers hear it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QStyle, QToolTip, QWidget

from photolib.types import Float32, SimilarityTable
from ui.dialogs.heat_accessible import AccessibleTable
from ui.grid.thumbnails import ThumbnailLoader, TileRequest
from ui.names import breakable, one_line, tip
from ui.theme import current_theme, notifier, scaled_font
from ui.translation import tr
from ui.wording import decimal

CELL, AXIS, GAP = 64, 72, 6
LONGEST = 9  # letters of a word that fit beside the table
EVEN = 0.179  # luminance of a ground on which black and white stand out alike


class HeatTable(QWidget):
    """`names` are those of the photos, in the order of the table.

    Signal: `moved(QRect)`, the place of the cell that the keys went to.
    """

    moved = Signal(QRect)

    def __init__(
        self, thumbnail: Callable[[int], Path | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._table = SimilarityTable((), (), np.zeros((0, 0), dtype=np.float32))
        self._names: list[str] = []
        self._shares = self._table.cosines
        self._pixmaps: dict[int, QPixmap] = {}
        self._loader = loader = ThumbnailLoader(thumbnail)
        loader.arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(lambda: loader.close())
        notifier().changed.connect(self._on_theme)
        self.setAccessibleName(tr("Table of similarities"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.current = (0, 0)  # line and column
        self._accessible: AccessibleTable | None = None  # when it is asked for

    def set_table(self, table: SimilarityTable, names: Sequence[str]) -> None:
        self._table, self._names = table, [*names, *table.texts]
        self._shares = shares(table)
        last = max(0, len(self._names) - 1)
        self.current = (min(self.current[0], last), min(self.current[1], last))
        if self._accessible is not None:
            self._accessible.forget()
        ratio = self.devicePixelRatioF()
        edge = round((AXIS - GAP) * ratio)
        self._loader.want(
            [
                TileRequest(photo_id, None, edge, edge, True, 5 * ratio)
                for photo_id in table.photo_ids
                if photo_id not in self._pixmaps
            ]
        )
        self.setFixedSize(self.sizeHint())
        self.setAccessibleDescription("; ".join(self._names))
        self.update()

    @property
    def count(self) -> int:
        """Lines, and as many columns."""
        return len(self._names)

    def told(self, line: int, column: int) -> str:
        """As in "p1.jpg, p2.jpg: 0.83"."""
        return tr("{first}, {second}: {value}").format(
            first=one_line(self._names[line]),
            second=one_line(self._names[column]),
            value=decimal(self._table.cosines[line, column], 2),
        )

    def accessible_interface(self) -> AccessibleTable:
        self._accessible = AccessibleTable(self)
        return self._accessible

    def sizeHint(self) -> QSize:
        edge = AXIS + len(self._names) * CELL + 1
        return QSize(edge, edge)

    def cell(self, line: int, column: int) -> QRect:
        """Where a value is painted."""
        return self._mirrored(QRect(AXIS + column * CELL, AXIS + line * CELL, CELL - 1, CELL - 1))

    def _mirrored(self, rect: QRect) -> QRect:
        """Where it belongs in the direction of reading."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for place in range(len(self._names)):
            self._paint_axis(painter, self._axis(place, line=True), place)
            self._paint_axis(painter, self._axis(place, line=False), place)
        painter.setFont(scaled_font(0.92))
        for line in range(len(self._names)):
            for column in range(len(self._names)):
                rect = self.cell(line, column)
                if rect.intersects(event.rect()):
                    self._paint_value(painter, rect, line, column)
        if self.hasFocus() and self._names:
            self._paint_ring(painter)

    def _axis(self, place: int, *, line: bool) -> QRect:
        cell = self.cell(place, 0) if line else self.cell(0, place)
        if line:
            return self._mirrored(QRect(0, cell.top(), AXIS - GAP, CELL - 1))
        return QRect(cell.left(), 0, CELL - 1, AXIS - GAP)

    def _paint_axis(self, painter: QPainter, rect: QRect, place: int) -> None:
        theme = current_theme()
        photos = self._table.photo_ids
        if place < len(photos):
            side = min(rect.width(), rect.height())
            square = QRect(0, 0, side, side)
            square.moveCenter(rect.center())
            pixmap = self._pixmaps.get(photos[place])
            if pixmap is None:
                painter.fillRect(square, QColor(theme.placeholder))
            else:
                painter.drawPixmap(square, pixmap)
            return
        painter.setFont(scaled_font(0.88))
        painter.setPen(QColor(theme.text))
        text = breakable(one_line(self._names[place]), LONGEST)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)

    def _paint_value(self, painter: QPainter, rect: QRect, line: int, column: int) -> None:
        ground = heat(float(self._shares[line, column]))
        painter.fillRect(rect, ground)
        painter.setPen(QPen(QColor("#101010" if luminance(ground) > EVEN else "#ffffff")))
        value = decimal(self._table.cosines[line, column], 2)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, value)

    def _paint_ring(self, painter: QPainter) -> None:
        """Around the current cell: dark and light, to be seen on every colour."""
        rect = self.cell(*self.current)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for inset, colour in ((1, "#ffffff"), (3, "#101010")):
            painter.setPen(QPen(QColor(colour), 2))
            painter.drawRect(rect.adjusted(inset, inset, -inset, -inset))

    def place_at(self, at: QPoint) -> tuple[int, int]:
        """Line and column of a point; -1 is an axis."""
        x = self.width() - 1 - at.x() if self.isRightToLeft() else at.x()
        return (at.y() - AXIS) // CELL, (x - AXIS) // CELL

    def set_current(self, line: int, column: int) -> None:
        last = self.count - 1
        self.current = (max(0, min(line, last)), max(0, min(column, last)))
        self.moved.emit(self.cell(*self.current))
        self.update()
        if self._accessible is not None:
            self._accessible.tell_current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line, column = self.current
        forth, last = (-1 if self.isRightToLeft() else 1), self.count - 1
        whole = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        there = {
            Qt.Key.Key_Left: (line, column - forth),
            Qt.Key.Key_Right: (line, column + forth),
            Qt.Key.Key_Up: (line - 1, column),
            Qt.Key.Key_Down: (line + 1, column),
            Qt.Key.Key_Home: (0 if whole else line, 0),
            Qt.Key.Key_End: (last if whole else line, last),
        }.get(Qt.Key(event.key()))
        if there is None or not self._names:
            super().keyPressEvent(event)
            return
        self.set_current(*there)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        line, column = self.place_at(event.position().toPoint())
        if 0 <= line < self.count and 0 <= column < self.count:
            self.set_current(line, column)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._names and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.set_current(*self.current)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            line, column = self.place_at(event.pos())
            count = len(self._names)
            if max(column, line) < count and max(column, line) >= 0:
                told = [one_line(self._names[one]) for one in (line, column) if one >= 0]
                if min(column, line) >= 0:
                    told.append(decimal(self._table.cosines[line, column], 4))
                QToolTip.showText(event.globalPos(), tip("\n".join(dict.fromkeys(told))), self)
                return True
        return super().event(event)

    def _on_arrived(self, request: TileRequest, image: QImage) -> None:
        self._pixmaps[request.photo_id] = QPixmap.fromImage(image)
        self.update()

    def _on_theme(self, _theme: object) -> None:
        self.update()


def shares(table: SimilarityTable) -> Float32:
    """float32[M, M] in 0..1: how high each cosine is among those of its kind.

    Photos with photos, photos with texts and texts with texts lie in ranges of their own; on one
    scale the words would all look alike. The diagonal does not count.
    """
    count, photos = len(table.cosines), len(table.photo_ids)
    found = np.ones_like(table.cosines)
    is_text = np.arange(count) >= photos
    kind = is_text[:, None].astype(int) + is_text[None, :]
    off = ~np.eye(count, dtype=bool)
    for one in (0, 1, 2):
        chosen = (kind == one) & off
        if chosen.any():
            values = table.cosines[chosen]
            low, high = float(values.min()), float(values.max())
            found[chosen] = (values - low) / (high - low) if high > low else 1.0
    return found


def luminance(ground: QColor) -> float:
    """Relative luminance 0..1 as WCAG 2 has it."""
    parts = [ground.redF(), ground.greenF(), ground.blueF()]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


# Stops of "viridis" (van der Walt and Smith, CC0): even to the eye, and to the colour-blind.
_STOPS = np.array(
    [[68, 1, 84], [59, 82, 139], [33, 145, 140], [94, 201, 98], [253, 231, 37]], dtype=np.float64
)


def heat(share: float) -> QColor:
    """The colour of 0..1."""
    at = np.clip(share, 0, 1) * (len(_STOPS) - 1)
    red, green, blue = (
        round(float(np.interp(at, np.arange(len(_STOPS)), _STOPS[:, part]))) for part in range(3)
    )
    return QColor(red, green, blue)
