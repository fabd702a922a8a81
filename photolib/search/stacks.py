"""Near-identical results collapse into one with a count, so that a burst does not flood a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from photolib.index import VectorIndex
from photolib.types import Float32, Hit

SAME_COSINE = 0.97  # see docs/relevance.md: what re-saving, scaling and light cropping leave
MOST = 2_000  # results compared with each other: 4 million cosines


def collapse(hits: Sequence[Hit], index: VectorIndex, least: float = SAME_COSINE) -> list[Hit]:
    """Each photo near-identical to a better one of its band goes onto that one's stack.

    Only a stack's first photo is compared, so stacks do not drift; photos without a vector and
    those beyond the first MOST stay alone.
    """
    some = hits[:MOST]
    held, vectors = index.get(np.array([hit.photo_id for hit in some], dtype=np.int64))
    rows = dict(zip(held.tolist(), vectors, strict=True))
    tops: list[Hit] = []
    stacks: list[list[int]] = []
    leaders = np.empty((len(some), index.dim), dtype=np.float32)
    led: list[int] = []  # the stack of each leader
    for hit in some:
        vector: Float32 | None = rows.get(hit.photo_id)
        if vector is not None:
            near = np.flatnonzero(leaders[: len(led)] @ vector >= least).tolist()
            home = next((led[n] for n in near if tops[led[n]].band is hit.band), None)
            if home is not None:
                stacks[home].append(hit.photo_id)
                continue
            leaders[len(led)] = vector
            led.append(len(tops))
        tops.append(hit)
        stacks.append([])
    stacked = [
        replace(top, stacked=tuple(others)) if others else top
        for top, others in zip(tops, stacks, strict=True)
    ]
    return [*stacked, *hits[MOST:]]
