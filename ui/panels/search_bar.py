"""The search bar: types become queries after a short pause, at once with Enter.

It also carries what is searched by when that is not text: a chip such as "Similar to IMG_1.jpg".
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from ui.icons import icon
from ui.panels.icon_label import IconLabel

DEBOUNCE_MS = 150
HINT = "Search by what your photos show: a dog on a beach"


class SearchBar(QFrame):
    """Signals: `query(str)` when there is something to search, `cleared()` when there is not."""

    query = Signal(str)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "searchbar")
        self.setMinimumWidth(220)
        self._sent = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self._send)

        self.edit = QLineEdit()
        self.edit.setFrame(False)
        self.edit.setProperty("role", "bare")
        self.edit.setPlaceholderText(HINT)
        self.edit.setAccessibleName("Search photos")
        self.edit.textEdited.connect(self._on_edited)
        self.edit.returnPressed.connect(self.send_now)
        self.edit.installEventFilter(self)

        self.chip = QToolButton()
        self.chip.setProperty("role", "chip")
        self.chip.setIcon(icon("close"))
        self.chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.chip.setToolTip("Leave this search")
        self.chip.clicked.connect(self.clear)
        self.chip.hide()

        self.clear_button = QToolButton()
        self.clear_button.setIcon(icon("close"))
        self.clear_button.setAutoRaise(True)
        self.clear_button.setToolTip("Clear the search (Esc)")
        self.clear_button.setAccessibleName("Clear the search")
        self.clear_button.clicked.connect(self.clear)
        self.clear_button.hide()

        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 4, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel("search", 16))
        row.addWidget(self.chip)
        row.addWidget(self.edit, 1)
        row.addWidget(self.clear_button)

    def text(self) -> str:
        return self.edit.text().strip()

    def set_text(self, text: str) -> None:
        """Show a query that was asked elsewhere, without asking it again."""
        self._drop_chip()
        self.edit.setText(text)
        self._sent = text.strip()
        self._dress()

    def show_chip(self, text: str) -> None:
        """Say that the photos shown come from `text` ("Similar to IMG_1.jpg")."""
        self._timer.stop()
        self._sent = ""
        self.edit.clear()
        self.edit.setPlaceholderText("")
        self.chip.setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, 320))
        self.chip.setAccessibleName(f"{text}; press to leave this search")
        self.chip.show()
        self._dress()

    def clear(self) -> None:
        self.reset()
        self.cleared.emit()

    def reset(self) -> None:
        """Become empty without telling anybody."""
        self._timer.stop()
        self._sent = ""
        self.edit.clear()
        self._drop_chip()
        self._dress()

    def focus(self) -> None:
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def send_now(self) -> None:
        """Search at once, also for the same words again (Enter)."""
        self._sent = ""
        self._send()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.clear()
                return True
            if event.key() == Qt.Key.Key_Backspace and self.chip.isVisible() and not self.text():
                self.clear()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.focusNextChild()
                return True
        elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.setProperty("focused", event.type() == QEvent.Type.FocusIn)
            self.style().polish(self)
        return super().eventFilter(watched, event)

    def _on_edited(self) -> None:
        self._drop_chip()
        self._dress()
        if self.text():
            self._timer.start()
        else:
            self.clear()

    def _send(self) -> None:
        self._timer.stop()
        text = self.text()
        if text and text != self._sent:
            self._sent = text
            self.query.emit(text)

    def _drop_chip(self) -> None:
        self.chip.hide()
        self.edit.setPlaceholderText(HINT)

    def _dress(self) -> None:
        self.clear_button.setVisible(bool(self.edit.text()))
