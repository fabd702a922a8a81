"""A small tinted icon as a widget; follows the theme."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import icons
from ui.theme import current_theme, notifier


class IconLabel(QWidget):
    def __init__(
        self, name: str, edge: int, tint: str = "muted", parent: QWidget | None = None
    ) -> None:
        """`tint` is the name of a colour of the theme."""
        super().__init__(parent)
        self._name, self._edge, self._tint = name, edge, tint
        self.setFixedSize(edge, edge)
        notifier().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._edge, self._edge)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tint = QColor(str(getattr(current_theme(), self._tint)))
        painter = QPainter(self)
        painter.drawPixmap(
            0, 0, icons.pixmap(self._name, self._edge, tint, self.devicePixelRatioF())
        )
        painter.end()
