"""The strip of thumbnails under the photo: virtual, the current one always in the middle."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from photolib.types import Int64
from ui import icons
from ui.grid.square_tiles import RADIUS, SquareTiles
from ui.theme import current_theme, notifier
from ui.translation import tr
from ui.wording import listed, place_in

EDGE, GAP, MARGIN, MARK = 56, 6, 8, 22
STEP = EDGE + GAP
GLIDE_MS = 140


class Filmstrip(QWidget):
    """Signals: `chosen(photo_id)` when a thumbnail is clicked, or Return pressed on it; `left()`
    when the keys are to go back to the photo above."""

    accessible_role = QAccessible.Role.List
    chosen = Signal(int)
    left = Signal()

    def __init__(
        self, thumbnail: Callable[[int], Path | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.tiles = SquareTiles(self, thumbnail)
        self.tiles.changed.connect(self.update)
        self._ids: Int64 = np.empty(0, dtype=np.int64)
        self._current = 0
        self._pointed = 0  # the one that keys have gone to
        self._place = 0.0  # of the photo in the middle; between two while gliding
        self._said = ""
        self._glide = QVariantAnimation(self)
        self._glide.setDuration(GLIDE_MS)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.valueChanged.connect(self._move_to)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tell()
        notifier().changed.connect(self._on_theme)

    def sizeHint(self) -> QSize:
        return QSize(400, EDGE + 2 * MARGIN)

    @property
    def ids(self) -> list[int]:
        found: list[int] = self._ids.tolist()
        return found

    def show_photos(self, ids: Sequence[int] | Int64, current: int, said: str = "") -> None:
        """Show `ids`, the photo at index `current` in the middle; `said` instead of none."""
        same = np.array_equal(self._ids, ids)
        self._ids = np.ascontiguousarray(ids, dtype=np.int64)
        self._current, self._said = current, said
        self._point_at(current, glide=same)

    def _point_at(self, index: int, *, glide: bool) -> None:
        self._pointed = index
        self._tell()
        self._glide.stop()
        # Near ones glide, far ones are jumped to: nobody wants a thousand photos rush by.
        if glide and self.isVisible() and abs(index - self._place) < 12:
            self._glide.setStartValue(float(self._place))
            self._glide.setEndValue(float(index))
            self._glide.start()
        else:
            self._move_to(float(index))

    def _tell(self) -> None:
        """Let screen readers say which of the photos is meant."""
        name = tr("Filmstrip")
        if len(self._ids):
            name = listed((name, place_in(self._pointed + 1, len(self._ids))))
        self.setAccessibleName(name)

    @property
    def said(self) -> str:
        """What is written in place of photos."""
        return "" if len(self._ids) else self._said

    @property
    def middle(self) -> float:
        """Where the current photo stands: under the middle of the photo above."""
        bar = self.parentWidget()
        return bar.width() / 2 - self.x() if bar is not None else self.width() / 2

    def rect_of(self, index: int) -> QRectF:
        """Where the thumbnail of the photo at an index lies."""
        further = -STEP if self.isRightToLeft() else STEP
        left = self.middle + (index - self._place) * further - EDGE / 2
        return QRectF(round(left), MARGIN, EDGE, EDGE)

    def visible(self) -> range:
        """The indexes of the photos in view."""
        reach = max(self.middle, self.width() - self.middle) / STEP + 1
        first = max(0, int(self._place - reach))
        return range(first, min(len(self._ids), int(self._place + reach) + 1))

    def shutdown(self) -> None:
        self._glide.stop()
        self.tiles.close()

    def _move_to(self, place: float) -> None:
        self._place = place
        self.update()

    def _on_theme(self, _theme: object) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.window))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not len(self._ids):
            painter.setPen(QColor(theme.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._said)
            return
        seen = self.visible()
        ratio = self.devicePixelRatioF()
        for index in seen:
            rect = self.rect_of(index)
            pixmap = self.tiles.pixmap(int(self._ids[index]))
            if pixmap is None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.placeholder))
                painter.drawRoundedRect(rect, RADIUS, RADIUS)
                if self.tiles.failed(int(self._ids[index])):
                    mark = icons.pixmap("image-off", MARK, QColor(theme.faint), ratio)
                    painter.drawPixmap(rect.center() - QPointF(MARK / 2, MARK / 2), mark)
            else:
                pixmap.setDevicePixelRatio(ratio)
                painter.drawPixmap(rect.topLeft(), pixmap)
            if index == self._current:
                painter.setPen(QPen(QColor(theme.selection), 3))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), RADIUS + 2, RADIUS + 2)
            if index == self._pointed and self.hasFocus():
                painter.setPen(QPen(QColor(theme.text), 2, Qt.PenStyle.DotLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(rect.adjusted(-5, -5, 5, 5), RADIUS + 4, RADIUS + 4)
        near = sorted(seen, key=lambda index: abs(index - self._current))
        self.tiles.ask([int(self._ids[index]) for index in near], EDGE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        for index in self.visible():
            if self.rect_of(index).contains(event.position()):
                self.chosen.emit(int(self._ids[index]))
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the strip, take a photo of it, or go back to the photo above."""
        key, count = Qt.Key(event.key()), len(self._ids)
        on, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            on, back = back, on
        steps = {on: 1, back: -1, Qt.Key.Key_Home: -count, Qt.Key.Key_End: count}
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Escape):
            self.left.emit()
        elif count and key in steps:
            self._point_at(min(count - 1, max(0, self._pointed + steps[key])), glide=True)
        elif count and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(int(self._ids[self._pointed]))
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if len(self._ids):
            self._point_at(self._current, glide=True)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Look along the strip; the photo shown stays."""
        moved = event.angleDelta().y() or event.angleDelta().x()
        if self.isRightToLeft() and not event.angleDelta().y():
            moved = -moved
        self._glide.stop()
        self._move_to(min(len(self._ids) - 1.0, max(0.0, self._place - moved / 40)))
        event.accept()
