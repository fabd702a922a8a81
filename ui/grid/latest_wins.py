"""A few threads that work through the newest list of wishes.

A new list replaces what still waits of the old one; what runs is finished. That is all that
late answers need: nobody works for what has left the screen.
"""

from __future__ import annotations

import atexit
import logging
import threading
from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

log = logging.getLogger(__name__)

JOIN_S = 10.0

W = TypeVar("W", bound=Hashable)


class LatestWins(Generic[W]):
    """Calls `work(wish)` on one of `threads` threads; they start with the first wish.

    `work` handles its own expected errors; an unexpected one is logged and ends that wish only.
    """

    def __init__(self, name: str, threads: int, work: Callable[[W], None]) -> None:
        self._name = name
        self._count = threads
        self._work = work
        self._changed = threading.Condition()
        self._waiting: list[W] = []
        self._running: set[W] = set()
        self._threads: list[threading.Thread] = []
        self.closed = False

    def want(self, wishes: Sequence[W]) -> None:
        """Replace what waits; the first wish is served first."""
        with self._changed:
            if self.closed:
                return
            self._waiting = [wish for wish in reversed(wishes) if wish not in self._running]
            self._changed.notify_all()
        if wishes and not self._threads:
            self._start()

    def close(self) -> None:
        """Drop what waits, let what runs end, and wait for the threads."""
        atexit.unregister(self.close)
        with self._changed:
            self.closed = True
            self._waiting.clear()
            self._changed.notify_all()
        for thread in self._threads:
            thread.join(JOIN_S)
            if thread.is_alive():
                log.warning("%s is still at work at the end", thread.name)
        self._threads.clear()

    def _start(self) -> None:
        atexit.register(self.close)  # a view that nobody closed must not outlive Qt
        for number in range(self._count):
            name = f"photolib-{self._name}-{number}"
            thread = threading.Thread(target=self._run, name=name, daemon=True)
            self._threads.append(thread)
            thread.start()

    def _run(self) -> None:
        while (wish := self._next()) is not None:
            try:
                self._work(wish)
            except Exception:
                log.exception("%s failed on %s", self._name, wish)
            finally:
                with self._changed:
                    self._running.discard(wish)

    def _next(self) -> W | None:
        with self._changed:
            while not self._waiting and not self.closed:
                self._changed.wait()
            if self.closed:
                return None
            wish = self._waiting.pop()
            self._running.add(wish)
            return wish
