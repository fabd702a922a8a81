"""Badges of the cells, drawn once each and kept as pixmaps: a frame only blits them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap

from ui import icons
from ui.theme import color

HEIGHT = 22
STAR = 13
KEPT = 600
TINTS = {"warning": "#ffcc66", "heart-filled": "#ff7a8a"}


class Badges:
    """Make a new one when font or screen scale change."""

    def __init__(self, font: QFont, ratio: float) -> None:
        self._font = font
        self._metrics = QFontMetrics(font)
        self._ratio = ratio
        self._kept: dict[tuple[str, str], QPixmap] = {}

    def sign(self, name: str) -> QPixmap:
        """A round badge with the icon `name`."""
        tint = TINTS.get(name, "#ffffff")
        rise = 0.5 if name == "warning" else 0.0  # a triangle sits right a little higher

        def draw(painter: QPainter) -> None:
            glyph = self._glyph(name, HEIGHT - 8, tint)
            painter.drawPixmap(QPointF(4, 4 - rise), glyph)

        return self._pill(("sign", name), HEIGHT, draw)

    def text(self, text: str, sign: str = "") -> QPixmap:
        """A pill with a short text, after the icon `sign` where given."""
        indent = 15 if sign else 0
        width = self._metrics.horizontalAdvance(text) + 14 + indent

        def draw(painter: QPainter) -> None:
            if sign:
                painter.drawPixmap(QPointF(6, 4), self._glyph(sign, 14, "#ffffff"))
            painter.setFont(self._font)
            painter.setPen(QColor("#ffffff"))
            area = QRectF(indent, 0, width - indent, HEIGHT)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)

        return self._pill((sign, text), width, draw)

    def stars(self, rating: int) -> QPixmap:
        def draw(painter: QPainter) -> None:
            glyph = self._glyph("star-filled", STAR, "#ffd257")
            for star in range(rating):
                painter.drawPixmap(QPointF(6 + star * STAR, 4.5), glyph)

        return self._pill(("stars", str(rating)), rating * STAR + 12, draw)

    def _pill(
        self, key: tuple[str, str], width: float, draw: Callable[[QPainter], None]
    ) -> QPixmap:
        known = self._kept.get(key)
        if known is not None:
            return known
        if len(self._kept) >= KEPT:
            self._kept.clear()
        size = QSizeF(width, HEIGHT)
        made = QPixmap((size * self._ratio).toSize())
        made.setDevicePixelRatio(self._ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("#000000", 150))
        painter.drawRoundedRect(QRectF(0, 0, width, HEIGHT), HEIGHT / 2, HEIGHT / 2)
        draw(painter)
        painter.end()
        self._kept[key] = made
        return made

    def _glyph(self, name: str, edge: int, tint: str) -> QPixmap:
        return icons.pixmap(name, edge, QColor(tint), self._ratio)
