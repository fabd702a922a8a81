"""The clock of a slideshow: when the next photo is due, and whether it rests."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal


class Slideshow(QObject):
    """Signals: `due()` when the next photo is to be shown; `changed()` when it began, paused,
    went on or ended. `seconds()` is asked anew for each photo."""

    due = Signal()
    changed = Signal()

    def __init__(self, seconds: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self.running = self.paused = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.due)

    def start(self) -> None:
        self.running, self.paused = True, False
        self.shown()
        self.changed.emit()

    def stop(self) -> None:
        if self.running:
            self.running = self.paused = False
            self._timer.stop()
            self.changed.emit()

    def pause_or_go_on(self) -> None:
        self.paused = not self.paused
        self.shown()
        self.changed.emit()

    def shown(self) -> None:
        """A photo is there to be looked at: its time begins."""
        if self.running and not self.paused:
            self._timer.start(round(1000 * self._seconds()))
        else:
            self._timer.stop()
