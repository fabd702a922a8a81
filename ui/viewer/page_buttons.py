"""The round buttons at the sides of the photo: previous and next."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from ui import icons
from ui.theme import SPACE_L
from ui.translation import tr

EDGE = 44


class PageButtons(QObject):
    previous = Signal()
    next = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        back, on = ("right", "left") if parent.isRightToLeft() else ("left", "right")
        self._back = self._button(parent, f"chevron-{back}", tr("Previous photo"))
        self._on = self._button(parent, f"chevron-{on}", tr("Next photo"))
        self._ends, self._away = (False, False), False
        self._back.clicked.connect(self.previous)
        self._on.clicked.connect(self.next)

    def set_ends(self, has_previous: bool, has_next: bool) -> None:
        self._ends = (has_previous, has_next)
        self._show()

    def set_away(self, away: bool) -> None:
        """Out of the photo's way, whatever there is to go to."""
        self._away = away
        self._show()

    def _show(self) -> None:
        for button, there in zip((self._back, self._on), self._ends, strict=True):
            button.setVisible(there and not self._away)

    def place_in(self, area: QRect) -> None:
        top = area.center().y() - EDGE // 2
        sides = [area.left() + SPACE_L, area.right() - SPACE_L - EDGE]
        if self._back.isRightToLeft():
            sides.reverse()
        for button, left in zip((self._back, self._on), sides, strict=True):
            button.move(left, top)
            button.raise_()

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
