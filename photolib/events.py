"""One small bus: the library publishes, views subscribe once and judge for themselves.

Callbacks run on the thread that publishes; a Qt listener hops to its own thread
(`ui/bridge.py`). A failing listener is logged and never disturbs the others.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from photolib.types import (
    CatalogWait,
    ChangeSet,
    EmbedderStatus,
    IngestProgress,
    MetadataReport,
    TextProgress,
    ThumbnailsNotKept,
)

log = logging.getLogger(__name__)

Event = (
    ChangeSet
    | IngestProgress
    | EmbedderStatus
    | MetadataReport
    | TextProgress
    | CatalogWait
    | ThumbnailsNotKept
)
Listener = Callable[[Event], None]


class EventBus:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Add a listener; the returned function removes it."""
        with self._lock:
            self._listeners.append(listener)

        def unsubscribe() -> None:
            with self._lock:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return unsubscribe

    def publish(self, event: Event) -> None:
        with self._lock:
            listeners = tuple(self._listeners)
        for listener in listeners:
            try:
                listener(event)
            except Exception:
                log.exception("A listener failed on %s", type(event).__name__)
