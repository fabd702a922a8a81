"""A line over the photo to type a tag into, with the library's tags to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLineEdit, QWidget

from ui.theme import SPACE_S, SPACE_XL
from ui.translation import tr

WIDTH = 360
MESSAGES = 108  # at the foot of the window


class TagLine(QFrame):
    """Signals: `entered(str)` a tag's name; `left()` when the line is closed. It stays open for
    the next tag until Esc."""

    entered = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFixedWidth(WIDTH)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Add a tag, such as holidays/italy"))
        self.line.setAccessibleName(tr("Add a tag to this photo"))
        self.line.returnPressed.connect(self._enter)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.line.setCompleter(completer)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        row.addWidget(self.line)
        self.hide()

    def set_names(self, names: Sequence[str]) -> None:
        self._names.setStringList(list(names))

    def open_in(self, area: QRect) -> None:
        """At the foot of `area`, ready to type."""
        self.adjustSize()
        clear = self.parentWidget().height() - MESSAGES  # what was done is told below
        bottom = min(area.bottom() - SPACE_XL, clear) - self.height()
        self.move(area.center().x() - self.width() // 2, bottom)
        self.line.clear()
        self.show()
        self.raise_()
        self.line.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        name = self.line.text().strip()
        if name:
            self.entered.emit(name)
            self.line.clear()
