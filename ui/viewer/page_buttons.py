"""The round buttons at the sides of the photo: previous and next."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from ui import icons
from ui.theme import SPACE_L

EDGE = 44


class PageButtons(QObject):
    previous = Signal()
    next = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._left = self._button(parent, "chevron-left", "Previous photo")
        self._right = self._button(parent, "chevron-right", "Next photo")
        self._ends, self._away = (False, False), False
        self._left.clicked.connect(self.previous)
        self._right.clicked.connect(self.next)

    def set_ends(self, has_previous: bool, has_next: bool) -> None:
        self._ends = (has_previous, has_next)
        self._show()

    def set_away(self, away: bool) -> None:
        """Out of the photo's way, whatever there is to go to."""
        self._away = away
        self._show()

    def _show(self) -> None:
        for button, there in zip((self._left, self._right), self._ends, strict=True):
            button.setVisible(there and not self._away)

    def place_in(self, area: QRect) -> None:
        top = area.center().y() - EDGE // 2
        self._left.move(area.left() + SPACE_L, top)
        self._right.move(area.right() - SPACE_L - EDGE, top)
        self._left.raise_()
        self._right.raise_()

    def _button(self, parent: QWidget, icon: str, text: str) -> QToolButton:
        button = QToolButton(parent)
        button.setProperty("role", "round")
        button.setFixedSize(EDGE, EDGE)
        button.setIcon(icons.icon(icon))
        button.setIconSize(QSize(22, 22))
        button.setAccessibleName(text)
        button.setToolTip(text)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button
