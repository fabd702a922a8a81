"""From the library's event bus to Qt signals on the GUI thread.

The library publishes on whatever thread it works; the window hears of it at most 20 times a
second. Change sets that wait are merged, progress of one phase keeps the latest, and a change
of phase is never lost.
"""

from __future__ import annotations

import threading
from dataclasses import fields

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot

from photolib.events import Event, EventBus
from photolib.types import (
    CatalogWait,
    ChangeSet,
    EmbedderStatus,
    IngestProgress,
    MetadataReport,
    TextProgress,
    ThumbnailsNotKept,
)

INTERVAL_MS = 50


def merged(first: ChangeSet, second: ChangeSet) -> ChangeSet:
    """The change set that says what both say."""
    said = {
        field.name: getattr(first, field.name) or getattr(second, field.name)
        for field in fields(ChangeSet)
    }
    return ChangeSet(**said | {"photos": first.photos | second.photos})


class LibraryBridge(QObject):
    """Signals: `changed(ChangeSet)`, `progress(IngestProgress)`, `embedder(EmbedderStatus)`,
    `not_written(MetadataReport)`, `reading(TextProgress)`, `catalog_waits(bool)`,
    `thumbnails_not_kept(str)`."""

    changed = Signal(object)
    progress = Signal(object)
    embedder = Signal(object)
    not_written = Signal(object)
    reading = Signal(object)
    catalog_waits = Signal(bool)
    thumbnails_not_kept = Signal(str)
    _arrived = Signal()

    def __init__(self, events: EventBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._change: ChangeSet | None = None
        self._progress: list[IngestProgress] = []
        self._embedder: list[EmbedderStatus] = []
        self._report: MetadataReport | None = None
        self._reading: TextProgress | None = None
        self._waits: list[CatalogWait] = []
        self._unkept: ThumbnailsNotKept | None = None
        self._closed = False
        self._since_flush = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._flush)
        self._arrived.connect(self._schedule, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = events.subscribe(self._on_event)

    def close(self) -> None:
        """Hear no more events; from here on no thread touches this object."""
        self._unsubscribe()
        with self._lock:
            self._closed = True
        self._timer.stop()

    def _on_event(self, event: Event) -> None:
        with self._lock:
            if self._closed:  # an event may be under way while the listener is taken off
                return
            waiting = (self._change, self._progress, self._embedder, self._report, self._reading)
            first = not any(waiting) and not self._waits and not self._unkept
            if isinstance(event, ChangeSet):
                self._change = event if self._change is None else merged(self._change, event)
            elif isinstance(event, IngestProgress):
                if self._progress and self._progress[-1].phase == event.phase:
                    self._progress[-1] = event
                else:
                    self._progress.append(event)
            elif isinstance(event, MetadataReport):
                self._report = event
            elif isinstance(event, CatalogWait):
                self._waits.append(event)
            elif isinstance(event, ThumbnailsNotKept):
                self._unkept = event
            elif isinstance(event, TextProgress):
                self._reading = event
            else:
                self._embedder.append(event)
            if first:
                self._arrived.emit()  # queued: the lock is held only for the posting

    @Slot()
    def _schedule(self) -> None:
        if self._timer.isActive():
            return
        elapsed = self._since_flush.elapsed() if self._since_flush.isValid() else INTERVAL_MS
        self._timer.start(max(0, INTERVAL_MS - int(elapsed)))

    @Slot()
    def _flush(self) -> None:
        with self._lock:
            change, self._change = self._change, None
            progress, self._progress = self._progress, []
            embedder, self._embedder = self._embedder, []
            report, self._report = self._report, None
            reading, self._reading = self._reading, None
            waits, self._waits = self._waits, []
            unkept, self._unkept = self._unkept, None
        self._since_flush.start()
        for status in embedder:
            self.embedder.emit(status)
        if change is not None:
            self.changed.emit(change)
        for step in progress:
            self.progress.emit(step)
        if report is not None:
            self.not_written.emit(report)
        if reading is not None:
            self.reading.emit(reading)
        for wait in waits:
            self.catalog_waits.emit(wait.waiting)
        if unkept is not None:
            self.thumbnails_not_kept.emit(unkept.problem)
