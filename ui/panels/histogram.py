"""How a photo's tones are spread: red, green and blue from dark to bright, over each other."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QImage,
    QImageReader,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget

from photolib.library import Library
from photolib.types import Float32
from ui.operations import Operation, Operations
from ui.theme import RADIUS_M
from ui.translation import tr
from ui.wording import decimal

KEY = "histogram"
LEVELS = 256
HEIGHT = 72
PLATE = "#1e1e22"  # dark in both themes: the colours add up to white
CHANNELS = ("#ff4d4d", "#3ecf5f", "#4d86ff")


def tones(thumbnail: Path) -> Float32 | None:
    """float32[3, 256]: the share of pixels at each level of red, green and blue; None when the
    picture cannot be read. The thumbnail is enough: its tones are those of the photo."""
    image = QImageReader(str(thumbnail)).read()
    if image.isNull():
        return None
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    pixels = rows[:, : 3 * image.width()].reshape(-1, 3)
    counts = [np.bincount(pixels[:, channel], minlength=LEVELS) for channel in range(3)]
    return np.asarray(counts, np.float32) / len(pixels)


def clipped(shares: Float32) -> tuple[float, float]:
    """The shares of pixels that are quite black and quite white, in percent."""
    return float(shares[:, 0].min() * 100), float(shares[:, -1].min() * 100)


class Histogram(QWidget):
    """Counts off the GUI thread; hidden while there is not one photo with a thumbnail."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(
        self, library: Library, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._operations = library, operations
        self._photo_id: int | None = None
        self.shares: Float32 | None = None
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("Histogram"))
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def set_photo(self, photo_id: int | None) -> None:
        """The one photo shown, if it is one; the old curve stays until the new one is there."""
        self._photo_id = photo_id
        if photo_id is None:
            self._operations.cancel(KEY)
            self._show(None)
            return

        def job(_token: object) -> Float32 | None:
            thumbnail = self._library.thumbnail(photo_id)
            return tones(thumbnail) if thumbnail is not None else None

        Operation(job, key=KEY).owned_by(self).success(self._show).failure(
            lambda _error: self._show(None)
        ).run(self._operations)

    def _show(self, shares: Float32 | None) -> None:
        self.shares = shares
        self.setVisible(shares is not None)
        if shares is not None:
            black, white = clipped(shares)
            told = tr("{black} % of the pixels are black, {white} % white").format(
                black=decimal(black), white=decimal(white)
            )
            self.setToolTip(told)
            self.setAccessibleDescription(told)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        frame = QPainterPath()
        frame.addRoundedRect(area, RADIUS_M, RADIUS_M)
        painter.setClipPath(frame)
        painter.fillRect(area, QColor(PLATE))
        if self.shares is None:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
        for channel, color in zip(self._heights(self.shares), CHANNELS, strict=True):
            tint = QColor(color)
            tint.setAlpha(170)
            painter.setBrush(tint)
            painter.drawPolygon(self._shape(channel, area))

    @staticmethod
    def _heights(shares: Float32) -> Float32:
        """0..1; spikes of clipped or painted tones are cut, so that the rest can be seen."""
        smooth = np.apply_along_axis(np.convolve, 1, shares, np.full(3, 1 / 3), "same")
        top = max(float(np.percentile(smooth, 99)), 1e-6)
        return np.asarray(np.clip(smooth / top, 0, 1), np.float32)

    @staticmethod
    def _shape(heights: Float32, area: QRectF) -> QPolygonF:
        step = area.width() / (LEVELS - 1)
        points = [
            QPointF(level * step, area.height() * (1 - 0.94 * float(height)))
            for level, height in enumerate(heights)
        ]
        ends = QPointF(area.width(), area.height()), QPointF(0, area.height())
        return QPolygonF([*points, *ends])
