"""Finds how many photos to give the model at once, by measuring instead of guessing.

It starts with one photo, doubles while that pays, then stays; out-of-memory halves it for good.
A batch is never meant to take longer than a person waits for a query that must let it finish.
Pure: it is told times and answers sizes, so it knows neither torch nor clocks.
"""

from __future__ import annotations

import math

GAIN = 1.05  # a larger batch must bring at least 5 %
TRIALS = 2  # measurements a size gets; the best counts, the first call of a size is often slow
PATIENCE = 2  # sizes in a row that may bring nothing before the search ends


class BatchSizer:
    """`size` is what to try next; tell every run by `record` or `out_of_memory`."""

    def __init__(self, limit: int, max_seconds: float = math.inf) -> None:
        """`limit`: photos in the largest batch. `max_seconds`: what the largest batch may take."""
        if limit < 1:
            raise ValueError("a batch holds at least one photo")
        self._limit = limit
        self._max_seconds = max_seconds
        self._size = 1
        self._settled = False
        self._rates: list[float] = []  # photos per second at the size being tried
        self._best_size = 1
        self._best_rate = 0.0
        self._misses = 0

    @property
    def size(self) -> int:
        return self._size

    @property
    def settled(self) -> bool:
        """True once larger batches stopped paying."""
        return self._settled

    def record(self, count: int, seconds: float) -> None:
        """`count` photos took `seconds`. Counts other than `size` (a last, short batch) teach
        nothing."""
        if self._settled or count != self._size:
            return
        self._rates.append(count / max(seconds, 1e-9))
        if len(self._rates) < TRIALS:
            return
        rate = max(self._rates)
        self._rates.clear()
        if count == self._best_size or rate >= self._best_rate * GAIN:
            self._best_size, self._best_rate, self._misses = count, rate, 0
        else:
            self._misses += 1
        if self._misses >= PATIENCE or count * 2 > self._limit:
            self._settle(self._best_size)
        elif 2 * count / rate <= self._max_seconds:
            self._size = count * 2  # else stay and look again: the machine may be busy just now

    def out_of_memory(self, count: int) -> bool:
        """A batch of `count` did not fit. True when a smaller one may be tried."""
        if count <= 1:
            return False
        self._limit = min(self._limit, count // 2)
        self._settle(min(self._size, self._limit))
        return True

    def _settle(self, size: int) -> None:
        self._size = size
        self._rates.clear()
        self._settled = True
