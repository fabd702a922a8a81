"""One line on a long job: what it does, a bar, and buttons to pause and cancel it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from ui.icons import icon


class ProgressStrip(QWidget):
    """Signals: `pause_clicked()`, `cancel_clicked()`."""

    pause_clicked = Signal()
    cancel_clicked = Signal()

    def __init__(self, what: str, *, can_pause: bool, parent: QWidget | None = None) -> None:
        """`what` names the job for screen readers and tooltips: "indexing"."""
        super().__init__(parent)
        self._what = what
        self.label = QLabel()
        self.bar = QProgressBar()
        self.bar.setFixedWidth(160)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(f"Progress of {what}")
        self.pause_button = QToolButton()
        self.pause_button.clicked.connect(self.pause_clicked)
        self.pause_button.setVisible(can_pause)
        self.cancel_button = QToolButton()
        self.cancel_button.setIcon(icon("close"))
        self.cancel_button.setToolTip(f"Cancel {what}")
        self.cancel_button.setAccessibleName(f"Cancel {what}")
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
        verb = "Resume" if paused else "Pause"
        self.pause_button.setIcon(icon("play" if paused else "pause"))
        self.pause_button.setToolTip(f"{verb} {self._what}")
        self.pause_button.setAccessibleName(f"{verb} {self._what}")
