"""What background work is made of: a token to stop it, a gate to pause it, lanes to run it.

A job is a plain function that receives a `JobToken` and returns a value. It calls
`token.check()` often: that waits while paused and raises `Cancelled` once stopped.
A `Lane` is a named thread (or a few) with a stated reason; see docs/architecture.md.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import ParamSpec, TypeVar

from photolib.errors import Cancelled

P = ParamSpec("P")
T = TypeVar("T")


class JobToken:
    """Cancels and pauses one job from any thread."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()
        self._running = threading.Event()
        self._running.set()
        self.pauses = 0  # how often it was paused, so that a rate can leave the rests out

    def cancel(self) -> None:
        self._cancelled.set()
        self._running.set()

    def pause(self) -> None:
        if not self._cancelled.is_set():
            self.pauses += 1
            self._running.clear()

    def resume(self) -> None:
        self._running.set()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    @property
    def paused(self) -> bool:
        return not self._running.is_set()

    def check(self) -> None:
        """Wait while paused; raise `Cancelled` once cancelled."""
        self._running.wait()
        if self._cancelled.is_set():
            raise Cancelled

    def wait(self, seconds: float) -> bool:
        """Sleep that ends early; true when cancelled."""
        return self._cancelled.wait(seconds)


class Lane:
    """A named executor. `submit` after `close` raises RuntimeError, as executors do."""

    def __init__(self, name: str, threads: int = 1) -> None:
        self.name = name
        self._pool = ThreadPoolExecutor(max_workers=threads, thread_name_prefix=f"photolib-{name}")

    def submit(self, job: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        return self._pool.submit(job, *args, **kwargs)

    def close(self) -> None:
        """Drop what waits, let what runs end."""
        self._pool.shutdown(wait=True, cancel_futures=True)


class CleanupStack:
    """Clean-ups registered as things start, run in reverse at the end; each runs once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cleanups: list[Callable[[], object]] = []

    def push(self, cleanup: Callable[[], object]) -> None:
        with self._lock:
            self._cleanups.append(cleanup)

    def run(self) -> list[Exception]:
        """Run all clean-ups, last first; the errors they raised are returned."""
        errors: list[Exception] = []
        while True:
            with self._lock:
                if not self._cleanups:
                    return errors
                cleanup = self._cleanups.pop()
            try:
                cleanup()
            except Exception as error:
                errors.append(error)
