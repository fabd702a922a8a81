"""Photos that belong together: files of one picture, shots of one moment."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from photolib.types.arrays import Int64


@dataclass(frozen=True, slots=True, eq=False)
class Stacks:
    """Int64[N] ids of photos, stack after stack, with the size of each one's file in bytes and the
    time it was taken (local, seconds since 1970; 0 where none is known). `starts`, Int64[S], are
    the places where stacks begin; each has two photos at least, the one to keep first.
    """

    ids: Int64
    sizes: Int64
    taken: Int64
    starts: Int64

    def __len__(self) -> int:
        return len(self.starts)

    @property
    def counts(self) -> Int64:
        """Int64[S]: how many photos each stack has."""
        return np.diff(np.append(self.starts, len(self.ids)))

    @property
    def others(self) -> Int64:
        """Int64[N - S]: all but the first of each stack."""
        return np.delete(self.ids, self.starts)

    @property
    def spare(self) -> Int64:
        """Int64[S]: bytes that all but the first of each stack take."""
        if not len(self.starts):
            return np.zeros(0, np.int64)
        spare: Int64 = np.add.reduceat(self.sizes, self.starts) - self.sizes[self.starts]
        return spare
