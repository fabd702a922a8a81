"""The mean colours of photos: what a map paints where it is too small for thumbnails."""

from __future__ import annotations

import numpy as np
from sqlalchemy import Connection, func, select

from photolib.catalog.id_sets import fetch_integers
from photolib.catalog.tables import PhotoTable
from photolib.types import Int64

_COLORS = select(PhotoTable.id, func.coalesce(PhotoTable.color, -1)).order_by(PhotoTable.id)


def colors(tx: Connection, ids: Int64) -> Int64:
    """int64[N] 0xRRGGBB of ascending `ids`; -1 where the colour, or the photo, is not known."""
    known = fetch_integers(tx, _COLORS)
    found = np.full(len(ids), -1, dtype=np.int64)
    if not len(known) or not len(ids):
        return found
    at = np.minimum(np.searchsorted(known[:, 0], ids), len(known) - 1)
    held = known[at, 0] == ids
    found[held] = known[at[held], 1]
    return found
