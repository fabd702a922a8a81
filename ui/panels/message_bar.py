"""Short messages over the photos: what was done, what went wrong, with one optional button.

A message goes away by itself; one about a failure stays until it is closed or replaced.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui.accessibility import announce
from ui.names import breakable
from ui.translation import tr

SHOWN_MS = 6000
MARGIN = 20
FOOT = 52  # clear of the status bar
MAX_WIDTH = 620
LONGEST_WORD = 40  # letters; fewer than a line has


class MessageBar(QFrame):
    """Floats at the foot of `host`, centred."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setProperty("role", "toast")
        self.setAccessibleName(tr("Message"))
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)  # names of files may look like HTML
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton()
        self.close_button = QPushButton(tr("Dismiss"))
        for button in (self.button, self.close_button):  # a click leaves the keys where they were
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._on_button: Callable[[], object] | None = None
        self._waiting = False  # what is said is what is waited for
        self.button.clicked.connect(self._press)
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(8)
        row.addSpacing(8)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        row.addWidget(self.close_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        host.installEventFilter(self)
        self.hide()

    def say(
        self, text: str, button: str = "", on_button: Callable[[], object] | None = None
    ) -> None:
        self._show(text, button, on_button)
        self._timer.start(SHOWN_MS * (2 if button else 1))

    def fail(
        self, sentence: str, button: str = "", on_button: Callable[[], object] | None = None
    ) -> None:
        """Say what went wrong; stays until dismissed."""
        self._timer.stop()
        self._show(sentence, button, on_button)

    def withdraw(self, sentence: str) -> None:
        """It is so no longer."""
        if self.accessibleDescription() == sentence:
            self.hide()

    def wait(self, sentence: str) -> None:
        """Say what is waited for, until `go_on`; other messages may come meanwhile."""
        self._timer.stop()
        self._show(sentence, "", None)
        self._waiting = True

    def go_on(self) -> None:
        """What was waited for is there."""
        if self._waiting:
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _show(self, text: str, button: str, on_button: Callable[[], object] | None) -> None:
        self._waiting = False
        self.label.setText(breakable(text, LONGEST_WORD, marks=""))
        self.setAccessibleDescription(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._on_button = on_button
        self.show()
        self.raise_()
        self._place()
        announce(self, text)

    def _press(self) -> None:
        self.hide()
        if self._on_button is not None:
            self._on_button()

    def _place(self) -> None:
        host = self.parentWidget()
        room = max(200, min(MAX_WIDTH, host.width() - 2 * MARGIN))
        buttons = sum(
            b.sizeHint().width() + 8 for b in (self.button, self.close_button) if b.text()
        )
        text = self.label.fontMetrics().horizontalAdvance(self.label.text()) + 12
        self.setFixedWidth(min(room, text + buttons + 40))
        self.layout().activate()
        height = self.layout().heightForWidth(self.width())
        self.setFixedHeight(max(height, self.layout().minimumSize().height()))
        self.move((host.width() - self.width()) // 2, host.height() - self.height() - FOOT)
