"""Photos per second and time left, over the last few seconds rather than since the start."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

WINDOW_S = 10.0


class RateMeter:
    """Counts finished photos; `clock` gives seconds and only moves forward."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._points: deque[tuple[float, int]] = deque([(clock(), 0)])
        self.done = 0

    def add(self, count: int) -> None:
        now = self._clock()
        if not self.done:  # what came before the first photos is the model being loaded
            self._points.clear()
        self.done += count
        self._points.append((now, self.done))
        while len(self._points) > 2 and now - self._points[1][0] >= WINDOW_S:
            self._points.popleft()

    def rest(self) -> None:
        """Forget the past, after a pause that must not count as slowness."""
        self._points = deque([(self._clock(), self.done)])

    @property
    def rate(self) -> float:
        """Photos per second over the window; 0 until two moments are known."""
        (start, before), (_, after) = self._points[0], self._points[-1]
        span = self._clock() - start
        return (after - before) / span if span > 0 else 0.0

    def eta_s(self, total: int) -> float | None:
        """Seconds until `total` is reached at the present rate; None while unknown."""
        rate = self.rate
        return max(0, total - self.done) / rate if rate > 0 else None
