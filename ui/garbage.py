"""Python's cyclic garbage collector, kept on the GUI thread.

Python collects on whichever thread happens to allocate. Reference cycles in a window hold Qt
objects, and Qt must not be destroyed from a worker thread, so the automatic collector is off
while a window lives, and a timer collects here instead, by Python's own thresholds.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 500
MANY = 30_000  # young objects: a worker's, such as a scan's; looking through them takes a while
PATIENCE = 40  # intervals until they are looked through all the same


class GuiThreadCollector(QObject):
    """Collects from the GUI thread's timer until `stop`, which gives Python its own way back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._postponed = 0
        self._was_enabled = gc.isenabled()
        gc.disable()
        self.settle()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect_due)
        self._timer.start(INTERVAL_MS)

    def settle(self) -> None:
        """Leave what lives now out of later collections.

        Called at the start, and again once the embedder is loaded: modules are hundreds of
        thousands of objects that live as long as the program and would make each full collection
        longer than a frame.
        """
        gc.freeze()

    def collect_due(self) -> None:
        """Collect the oldest generation that is due, which covers the younger ones.

        Most of a worker's many objects are gone by themselves a moment later: that is waited for.
        """
        if gc.get_count()[0] > MANY and self._postponed < PATIENCE:
            self._postponed += 1
            return
        self._postponed = 0
        due = [
            generation
            for generation, (count, most) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if most and count > most
        ]
        if due:
            gc.collect(due[-1])

    def stop(self) -> None:
        self._timer.stop()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()
