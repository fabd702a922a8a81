"""The same picture in several files is one result with a count: copies do not flood a list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from photolib.types import Hit

MOST = 2_000  # results looked at


def collapse(hits: Sequence[Hit], same: Mapping[int, Sequence[int]]) -> list[Hit]:
    """Each photo that is the same picture as a better one of its band goes onto that one's stack.

    `same` has the photos that are the same picture as a photo. Only a stack's first photo counts,
    so stacks do not drift; photos beyond the first MOST stay alone.
    """
    places: dict[int, int] = {}
    tops: list[Hit] = []
    stacks: list[list[int]] = []
    for hit in hits[:MOST]:
        homes = (places[other] for other in same.get(hit.photo_id, ()) if other in places)
        home = min((n for n in homes if tops[n].band is hit.band), default=None)
        if home is not None:
            stacks[home].append(hit.photo_id)
            continue
        places[hit.photo_id] = len(tops)
        tops.append(hit)
        stacks.append([])
    stacked = [
        replace(top, stacked=tuple(others)) if others else top
        for top, others in zip(tops, stacks, strict=True)
    ]
    return [*stacked, *hits[MOST:]]
