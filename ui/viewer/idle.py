"""Knows when the mouse rests in full screen, where pointer and buttons are in the photo's way."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

REST_MS = 2000


class Idle(QObject):
    """Signal: `changed(resting)`."""

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watching = self.resting = False
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(lambda: self._set(True))

    def watch(self, on: bool) -> None:
        """From now on, or no longer; it starts as rested."""
        self._watching = on
        self._timer.stop()
        self._set(on)

    def touched(self) -> None:
        """The mouse was moved."""
        if self._watching:
            self._timer.start()
            self._set(False)

    def _set(self, resting: bool) -> None:
        if self.resting != resting:
            self.resting = resting
            self.changed.emit(resting)
