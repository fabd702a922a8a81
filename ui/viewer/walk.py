"""The photos that are walked through, and which of them is shown. No widgets, only numbers.

Most of the time they are those of the grid's list and follow it. Walking by likeness, comparing
and coming from the map leave the list: the walk wanders until the viewer is closed.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from photolib.types import Int64

Ids = Sequence[int] | Int64


class Walk:
    def __init__(self) -> None:
        self.ids: Int64 = np.empty(0, np.int64)
        self.index = 0
        self.wandering = False
        self._trail: list[tuple[Int64, int]] = []

    def begin(self, ids: Ids, photo_id: int, *, wandering: bool) -> None:
        """At `photo_id`, alone when it is not one of `ids`."""
        self.ids = np.ascontiguousarray(ids, dtype=np.int64)
        self.wandering, self._trail = wandering, []
        found = self.index_of(photo_id)
        if found is None:
            self.ids, found = np.array([photo_id], np.int64), 0
        self.index = found

    @property
    def current(self) -> int | None:
        return int(self.ids[self.index]) if len(self.ids) else None

    def index_of(self, photo_id: int | None) -> int | None:
        found = np.flatnonzero(self.ids == photo_id)
        return int(found[0]) if len(found) else None

    def follow(self, ids: Ids) -> bool:
        """The list has changed: the photo shown stays, or its neighbour takes its place; whether
        it stayed."""
        current = self.current
        self.ids = np.ascontiguousarray(ids, dtype=np.int64)
        found = self.index_of(current)
        self.index = found if found is not None else max(0, min(self.index, len(self.ids) - 1))
        return found is not None

    def without(self, photo_id: int) -> Int64:
        """What is left to walk through when a photo is gone."""
        return self.ids[self.ids != photo_id]

    def beyond(self, by: int) -> int | None:
        """The index `by` steps on; None past the ends."""
        index = self.index + by
        return index if 0 <= index < len(self.ids) else None

    def neighbours(self) -> list[int]:
        """The photos a step away, the next one first."""
        return [int(self.ids[at]) for by in (1, -1) if (at := self.beyond(by)) is not None]

    def into(self, ids: Ids) -> None:
        """Leave for other photos; `back` returns."""
        self._trail.append((self.ids, self.index))
        self.ids, self.wandering = np.ascontiguousarray(ids, dtype=np.int64), True

    def back(self) -> bool:
        """To where `into` left; false when there is no way back."""
        if not self._trail:
            return False
        self.ids, self.index = self._trail.pop()
        return True
