"""The timeline at the edge of the grid: years beside the photos, to drag through.

It takes the place of the scroll bar while photos are grouped by date and there are enough of
them; the bar itself goes on to hold the value, so keys and wheel work as ever.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from ui.grid.sections import Level
from ui.theme import SPACE_S, color, current_theme, scaled_font
from ui.translation import tr

if TYPE_CHECKING:
    from ui.grid.photo_grid import PhotoGrid

WIDTH = 56
PAD = 14  # above the first year and below the last
LABEL_GAP, DOT_GAP = 26, 7  # the least distance between two labels, two dots
SHOWN_FROM, HIDDEN_BELOW = 3.0, 2.5  # screens of photos; two, so that it does not flicker
LEAST_SECTIONS = 3


@dataclass(frozen=True, slots=True)
class Mark:
    """A year's label, or a dot for a month where `text` is empty; `at` is 0..1 down the strip."""

    at: float
    text: str = ""


class Timeline(QWidget):
    """Follows the layout and the scroll bar of `grid`, on the side where lines end.

    `marks` is what stands on it, years first.
    """

    accessible_role = QAccessible.Role.ScrollBar

    def __init__(self, grid: PhotoGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        self.marks: list[Mark] = []
        self.bubble = Bubble(grid)
        self._hover: int | None = None
        self._dragging = False
        self._scale: QPixmap | None = None
        self._scale_of: tuple[object, ...] = ()
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Timeline"))
        self.hide()

    def follow(self) -> None:
        """The layout has changed: show or hide, and mark its years and months anew."""
        layout, bar = self._grid.layout_of_cells, self._grid.verticalScrollBar()
        screens = layout.height / max(1, self._grid.viewport().height())
        enough = screens > (HIDDEN_BELOW if not self.isHidden() else SHOWN_FROM)
        dated = layout.sections.dated
        wanted = enough and dated and len(layout.sections) >= LEAST_SECTIONS
        self._place()
        self.marks = self._made_marks() if wanted and bar.maximum() else []
        self._scale = None
        if wanted == self.isHidden():
            self.setVisible(wanted)
            if not wanted:
                self._leave()
            self._grid.make_room(WIDTH if wanted else 0)
        self.update()

    def _place(self) -> None:
        """Stand beside the photos."""
        area = self._grid.viewport().geometry()
        at_left = self._grid.isRightToLeft()
        left = area.left() - WIDTH if at_left else area.right() + 1
        self.setGeometry(left, area.top(), WIDTH, area.height())

    # --- where things are -----------------------------------------------------------

    def _made_marks(self) -> list[Mark]:
        layout, most = self._grid.layout_of_cells, self._grid.verticalScrollBar().maximum()
        at = np.minimum(1.0, layout.header_tops / most)
        months = layout.sections.days.astype(Level.DAY.value).astype(Level.MONTH.value)
        years = months.astype(Level.YEAR.value).astype(np.int64) + 1970
        firsts = np.flatnonzero(np.append(True, years[1:] != years[:-1]))
        room = max(1, self.height() - 2 * PAD)
        marks: list[Mark] = []
        places = at[firsts].tolist()
        for place, ends, year in zip(places, [*places[1:], 1.0], years[firsts], strict=True):
            if marks and (place - marks[-1].at) * room < LABEL_GAP:
                if ends - place <= place - marks[-1].at:
                    continue
                marks.pop()  # of two years too near each other the one with more photos is told
            marks.append(Mark(place, str(year)))
        labels = np.array([mark.at for mark in marks])
        changes = np.flatnonzero(np.append(True, months[1:] != months[:-1]))
        last = -1.0
        for place in at[changes].tolist():
            free = np.abs(labels - place).min() * room >= LABEL_GAP / 2
            if free and (place - last) * room >= DOT_GAP:
                marks.append(Mark(place))
                last = place
        return marks

    def _y_of(self, place: float) -> int:
        return PAD + round(place * (self.height() - 2 * PAD))

    def _value_at(self, y: int) -> int:
        place = (y - PAD) / max(1, self.height() - 2 * PAD)
        return round(min(1.0, max(0.0, place)) * self._grid.verticalScrollBar().maximum())

    # --- painting -------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, bar = current_theme(), self._grid.verticalScrollBar()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._painted_scale())
        painter.setPen(Qt.PenStyle.NoPen)
        if self._hover is not None and not self._dragging:
            painter.setBrush(color(theme.text, 70))
            painter.drawRoundedRect(QRectF(6, self._hover - 1, self.width() - 12, 2), 1, 1)
        here = self._y_of(bar.value() / max(1, bar.maximum()))
        # No year is struck through: the place itself is what matters there.
        painter.fillRect(0, here - 8, self.width(), 16, QColor(theme.grid))
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(QRectF(4, here - 1.5, self.width() - 8, 3), 1.5, 1.5)

    def _painted_scale(self) -> QPixmap:
        """Years and months, kept: while photos scroll only the place in it changes."""
        theme, ratio = current_theme(), self.devicePixelRatioF()
        kept_for = (theme.name, ratio, self.size(), self.font().key())
        if self._scale is not None and self._scale_of == kept_for:
            return self._scale
        scale = QPixmap((QSizeF(self.size()) * ratio).toSize())
        scale.setDevicePixelRatio(ratio)
        scale.fill(QColor(theme.grid))
        painter = QPainter(scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = scaled_font(0.85)
        painter.setFont(font)
        height = QFontMetrics(font).height()
        for mark in self.marks:
            y = self._y_of(mark.at)
            if mark.text:
                painter.setPen(QColor(theme.muted))
                line = QRect(0, y - height // 2, self.width(), height)
                painter.drawText(line, Qt.AlignmentFlag.AlignCenter, mark.text)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color(theme.faint, 150))
                painter.drawEllipse(QRectF(self.width() / 2 - 1.5, y - 1.5, 3, 3))
        painter.end()
        self._scale, self._scale_of = scale, kept_for
        return scale

    # --- mouse ----------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragging = True
            self._drag_to(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._dragging:
            self._drag_to(at)
        else:
            self._tell(at.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragging = False
        if not self.rect().contains(event.position().toPoint()):
            self._leave()
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        if not self._dragging:
            self._leave()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._grid.wheelEvent(event)

    def _drag_to(self, at: QPoint) -> None:
        self._grid.scroller().jump(self._value_at(at.y()))
        self._tell(at.y())

    def _tell(self, y: int) -> None:
        """Say in the bubble which month lies at a height of the strip."""
        self._hover = min(max(PAD, y), self.height() - PAD)
        layout = self._grid.layout_of_cells
        section = layout.section_at(self._value_at(y))
        if section is not None:
            beside = self.geometry().right() if self._grid.isRightToLeft() else self.x()
            self.bubble.say(layout.sections.month(section), QPoint(beside, self.y() + self._hover))
        self.update()

    def _leave(self) -> None:
        self._hover = None
        self.bubble.hide()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 200)


class Bubble(QWidget):
    """A short text beside a point, over everything else in its parent."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, text: str, at: QPoint) -> None:
        """Stand before `at`, on the side where the photos are."""
        self.text = text
        metrics = QFontMetrics(scaled_font(0.95, bold=True))
        size = QSize(metrics.horizontalAdvance(text) + 24, metrics.height() + 12)
        left = at.x() + SPACE_S if self.isRightToLeft() else at.x() - SPACE_S - size.width()
        top = min(max(4, at.y() - size.height() // 2), self.parentWidget().height() - size.height())
        self.setGeometry(QRect(QPoint(left, top), size))
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(theme.text, 235))
        painter.drawRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        painter.setFont(scaled_font(0.95, bold=True))
        painter.setPen(QColor(theme.grid))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text)
