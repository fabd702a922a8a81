"""One line on a long job: what it does, a bar, and buttons to pause and cancel it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from ui.icons import icon
from ui.translation import tr


class Named(NamedTuple):
    """What screen readers and tooltips say of a job and its buttons."""

    progress: str
    cancel: str
    pause: str = ""
    resume: str = ""


class ProgressStrip(QWidget):
    """Signals: `pause_clicked()`, `cancel_clicked()`."""

    pause_clicked = Signal()
    cancel_clicked = Signal()

    def __init__(self, named: Named, parent: QWidget | None = None) -> None:
        """What has a name for pausing can be paused."""
        super().__init__(parent)
        self._named = named
        self.label = QLabel()
        self.bar = QProgressBar()
        self.bar.setFixedWidth(160)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(named.progress)
        self.pause_button = QToolButton()
        self.pause_button.clicked.connect(self.pause_clicked)
        self.pause_button.setVisible(bool(named.pause))
        self.cancel_button = QToolButton()
        self.cancel_button.setIcon(icon("close"))
        self.cancel_button.setToolTip(named.cancel)
        self.cancel_button.setAccessibleName(named.cancel)
        self.cancel_button.clicked.connect(self.cancel_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.bar)
        row.addSpacing(4)
        row.addWidget(self.label)
        row.addWidget(self.pause_button)
        row.addWidget(self.cancel_button)
        self.set_paused(False)
        self.hide()

    def show_progress(self, text: str, done: int, total: int) -> None:
        """`total` 0: busy without a known end."""
        self.label.setText(text)
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.show()

    def set_paused(self, paused: bool) -> None:
        text = (self._named.resume if paused else self._named.pause) or tr("Pause")
        self.pause_button.setIcon(icon("play" if paused else "pause"))
        self.pause_button.setToolTip(text)
        self.pause_button.setAccessibleName(text)
