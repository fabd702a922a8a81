"""What a search found, with the proportions of the photos, so that they can be laid out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from photolib.library import Library
from photolib.types import Int64, PhotoShapes, SearchResult


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """`ids` are all photos of the result, those in stacks too, ascending; `shapes` are theirs."""

    result: SearchResult
    ids: Int64
    shapes: PhotoShapes

    def shapes_of(self, ids: Sequence[int]) -> PhotoShapes:
        """The shapes of some of the photos found, in the order given."""
        at = np.searchsorted(self.ids, np.array(ids, np.int64))
        return PhotoShapes(self.shapes.aspects[at], self.shapes.days[at])


def with_shapes(library: Library, result: SearchResult) -> Found:
    """Read the shapes of what was found; off the GUI thread."""
    found = {photo_id for hit in result.hits for photo_id in (hit.photo_id, *hit.stacked)}
    ids = np.array(sorted(found), np.int64)
    return Found(result, ids, library.photo_shapes(ids))
