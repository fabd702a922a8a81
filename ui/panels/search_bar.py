"""The search bar: what is typed becomes a query after a short pause, at once with Enter.

It also carries what is searched by when that is not text: a chip such as "Similar to IMG_1.jpg".
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from photolib.types import Suggestion
from ui.icons import icon
from ui.panels.icon_label import IconLabel
from ui.translation import QT_TR_NOOP, tr

DEBOUNCE_MS = 150
HINT = QT_TR_NOOP("Search by what your photos show: a dog on a beach")


class SearchBar(QFrame):
    """Signals: `query(str)` when there is something to search, `cleared()` when there is not,
    `emptied()` whenever nothing stands in it any more, `save_clicked(str)`. For suggestions:
    `typed(str, int)` with the cursor's place, `moved(int)` lines down, `chosen(Suggestion)` by a
    key, `left()` when they are not wanted any more.

    `chooser()` gives the suggestion that Enter or Tab would take; `asked_by_enter` says whether
    the query being sent was sent on purpose.
    """

    query = Signal(str)
    cleared = Signal()
    emptied = Signal()
    save_clicked = Signal(str)
    typed = Signal(str, int)
    moved = Signal(int)
    chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "searchbar")
        self.setMinimumWidth(220)
        self._sent = ""
        self.asked_by_enter = False
        self.chooser: Callable[[], Suggestion | None] = lambda: None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self._send)

        self.edit = QLineEdit()
        self.edit.setFrame(False)
        self.edit.setProperty("role", "bare")
        self.edit.setPlaceholderText(tr(HINT))
        self.edit.setAccessibleName(tr("Search photos"))
        self.edit.textEdited.connect(self._on_edited)
        self.edit.returnPressed.connect(self.send_now)
        self.edit.installEventFilter(self)

        self.chip = QToolButton()
        self.chip.setProperty("role", "chip")
        self.chip.setIcon(icon("close"))
        self.chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.chip.setToolTip(tr("Leave this search"))
        self.chip.clicked.connect(self.clear)
        self.chip.hide()

        self.clear_button = QToolButton()
        self.clear_button.setIcon(icon("close"))
        self.clear_button.setAutoRaise(True)
        self.clear_button.setToolTip(tr("Clear the search (Esc)"))
        self.clear_button.setAccessibleName(tr("Clear the search"))
        self.clear_button.clicked.connect(self.clear)
        self.clear_button.hide()

        self.save_button = QToolButton()
        self.save_button.setIcon(icon("bookmark"))
        self.save_button.setAutoRaise(True)
        self.save_button.setToolTip(tr("Keep this search in the sidebar"))
        self.save_button.setAccessibleName(tr("Keep this search in the sidebar"))
        self.save_button.clicked.connect(lambda: self.save_clicked.emit(self.text()))
        self.save_button.hide()

        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(6)
        row.addSpacing(6)
        row.addWidget(IconLabel("search", 16))
        row.addWidget(self.chip)
        row.addWidget(self.edit, 1)
        row.addWidget(self.save_button)
        row.addWidget(self.clear_button)

    def text(self) -> str:
        return self.edit.text().strip()

    def ask(self, text: str) -> None:
        """Put a query in and search for it at once."""
        self._drop_chip()
        self.edit.setText(text)
        self._sent = ""
        self._dress()
        self._send()

    def replace(self, start: int, end: int, text: str) -> None:
        """Put `text` in the place of a part, and go on from behind it."""
        before, after = self.edit.text()[:start], self.edit.text()[end:].lstrip()
        gap = "" if text.endswith(":") else " "
        self.edit.setText(f"{before}{text}{gap}{after}")
        self.edit.setCursorPosition(len(before) + len(text) + len(gap))
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_edited()

    def select(self, start: int, end: int) -> None:
        """Mark a part of the query, to be typed anew."""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.setSelection(start, end - start)

    def show_chip(self, text: str) -> None:
        """Say that the photos shown come from `text` ("Similar to IMG_1.jpg")."""
        self._timer.stop()
        self._sent = ""
        self.edit.clear()
        self.edit.setPlaceholderText("")
        self.emptied.emit()
        self.chip.setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, 320))
        told = tr("{search}; press to leave this search")
        self.chip.setAccessibleName(told.format(search=text))
        self.chip.show()
        self._dress()

    def clear(self) -> None:
        self.reset()
        self.cleared.emit()

    def leave(self) -> bool:
        """Clear what is searched by; false when there is nothing."""
        if not self.edit.text() and self.chip.isHidden():
            return False
        self.clear()
        return True

    def reset(self) -> None:
        """Become empty without telling anybody."""
        self._timer.stop()
        self._sent = ""
        self.edit.clear()
        self._drop_chip()
        self._dress()
        self.emptied.emit()

    def focus(self) -> None:
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def send_now(self) -> None:
        """Search at once, also for the same words again (Enter)."""
        self._sent = ""
        self.asked_by_enter = True
        self._send()
        self.asked_by_enter = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if self._on_key(event):
                return True
        elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.setProperty("focused", event.type() == QEvent.Type.FocusIn)
            self.style().polish(self)
            if event.type() == QEvent.Type.FocusOut:
                self.left.emit()
            elif not self.edit.text() and not self.chip.isVisible():
                self.typed.emit("", 0)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        """Whether the key was used up."""
        key, offered = event.key(), self.chooser()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
            return True
        if offered is not None and key in (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(offered)
            return True
        if key == Qt.Key.Key_Escape:
            self.left.emit()
            return self.leave()
        if key == Qt.Key.Key_Backspace and self.chip.isVisible() and not self.text():
            self.clear()
            return True
        return False

    def _on_edited(self) -> None:
        self._drop_chip()
        self._dress()
        self.typed.emit(self.edit.text(), self.edit.cursorPosition())
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
        self.edit.setPlaceholderText(tr(HINT))

    def _dress(self) -> None:
        self.clear_button.setVisible(bool(self.edit.text()))
        self.save_button.setVisible(bool(self.text()))
