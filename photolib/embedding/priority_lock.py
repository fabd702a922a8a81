"""One lock around the model in which a waiting text query goes before the next image batch.

While photos are being indexed the model is busy all the time; somebody who types a query must
wait for the batch on its way, never for the queue of batches behind it.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class PriorityLock:
    """Mutual exclusion with two classes of waiters; not re-entrant."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._held = False
        self._urgent_waiting = 0

    @property
    def urgent_waiting(self) -> int:
        return self._urgent_waiting

    @contextmanager
    def urgent(self) -> Iterator[None]:
        """Hold the lock; goes before everybody who waits in `patient`."""
        with self._condition:
            self._urgent_waiting += 1
            try:
                self._condition.wait_for(lambda: not self._held)
                self._held = True
            finally:
                self._urgent_waiting -= 1
        try:
            yield
        finally:
            self._release()

    @contextmanager
    def patient(self) -> Iterator[None]:
        """Hold the lock once it is free and nobody urgent waits."""
        with self._condition:
            self._condition.wait_for(lambda: not self._held and self._urgent_waiting == 0)
            self._held = True
        try:
            yield
        finally:
            self._release()

    def _release(self) -> None:
        with self._condition:
            self._held = False
            self._condition.notify_all()
