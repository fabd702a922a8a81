"""The list behind the grid: ids in order, their scores, and a bounded cache of rows.

Only ids are held for all photos (eight bytes each); rows are read for what is being painted.
A position is found by a scan of the id array: some 50 microseconds at 100,000 photos, and
no second structure to keep in step.
"""

from __future__ import annotations

import logging
import time
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from photolib.errors import PhotolibError
from photolib.types import Int64, PhotoRow
from ui.grid.source import ROWS_AT_ONCE

log = logging.getLogger(__name__)

CACHED_ROWS = 6_000
RETRY_AFTER_S = 1.0

ReadRows = Callable[[Sequence[int]], list[PhotoRow]]


class Note(NamedTuple):
    """What is told on a photo: a short text, after an icon where one is named."""

    text: str
    icon: str = ""


class PhotoModel:
    def __init__(self, read_rows: ReadRows) -> None:
        self._read_rows = read_rows
        self._cache: OrderedDict[int, PhotoRow] = OrderedDict()
        self._quiet_until = 0.0
        self.ids: Int64 = np.empty(0, np.int64)
        self.scores: dict[int, float] = {}
        self.stacks: dict[int, int] = {}
        self.notes: dict[int, Note] = {}
        self.faint = False

    def __len__(self) -> int:
        return len(self.ids)

    def set_ids(
        self,
        ids: Sequence[int] | Int64,
        scores: Mapping[int, float] | None,
        stacks: Mapping[int, int] | None = None,
        *,
        notes: Mapping[int, Note] | None = None,
        faint: bool = False,
    ) -> None:
        """`stacks` says how many photos lie under the one shown; `faint` holds of all."""
        self.ids = np.ascontiguousarray(ids, dtype=np.int64)
        self.scores = dict(scores) if scores else {}
        self.stacks = dict(stacks) if stacks else {}
        self.notes = dict(notes) if notes else {}
        self.faint = faint

    @property
    def waiting(self) -> bool:
        """Rows could not be read a moment ago; the next try comes within a second."""
        return time.monotonic() < self._quiet_until

    def id_at(self, row: int) -> int:
        return int(self.ids[row])

    def row_of(self, photo_id: int) -> int | None:
        found = np.flatnonzero(self.ids == photo_id)
        return int(found[0]) if len(found) else None

    def present(self, ids: Iterable[int] | Int64) -> list[int]:
        """Those of `ids` that are in the list, in list order."""
        wanted = ids if isinstance(ids, np.ndarray) else np.fromiter(ids, np.int64)
        if not len(wanted):
            return []
        kept: list[int] = self.ids[np.isin(self.ids, wanted)].tolist()
        return kept

    def holds_all(self, ids: set[int]) -> bool:
        wanted = np.fromiter(ids, np.int64, len(ids))
        return int(np.count_nonzero(np.isin(wanted, self.ids))) == len(ids)

    def forget(self, ids: Collection[int]) -> None:
        """Rows of `ids` have changed; they are read again when needed."""
        for photo_id in [one for one in self._cache if one in ids]:
            del self._cache[photo_id]

    @property
    def known(self) -> list[int]:
        """The photos whose rows are held."""
        return list(self._cache)

    def cached(self, photo_id: int) -> PhotoRow | None:
        return self._cache.get(photo_id)

    def photo(self, photo_id: int) -> PhotoRow | None:
        """One photo's row, read if need be."""
        return self.photos([photo_id]).get(photo_id)

    def photos(self, ids: Sequence[int]) -> dict[int, PhotoRow]:
        """Rows of `ids`; those not known any more, or not readable now, are missing."""
        absent = [photo_id for photo_id in ids if photo_id not in self._cache]
        for start in range(0, len(absent), ROWS_AT_ONCE):
            if not self._fetch(absent[start : start + ROWS_AT_ONCE]):
                break
        found: dict[int, PhotoRow] = {}
        for photo_id in ids:
            row = self._cache.get(photo_id)
            if row is not None:
                self._cache.move_to_end(photo_id)
                found[photo_id] = row
        while len(self._cache) > CACHED_ROWS:
            self._cache.popitem(last=False)
        return found

    def _fetch(self, ids: Sequence[int]) -> bool:
        if self.waiting:
            return False
        try:
            rows = self._read_rows(ids)
        except PhotolibError as error:
            # A locked or vanished catalog must not fail every frame: placeholders are painted
            # meanwhile, and the next try comes a second later.
            log.warning("Rows of the grid cannot be read now: %s", error)
            self._quiet_until = time.monotonic() + RETRY_AFTER_S
            return False
        for row in rows:
            self._cache[row.photo_id] = row
        return True
