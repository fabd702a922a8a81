"""One photo, now: for the viewer, or for a thumbnail that is not there.

In-process, unlike the decode workers: what gets here has been decoded by them before.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from photolib.errors import UnreadablePhoto
from photolib.formats import decode
from photolib.thumbs import THUMB_EDGE, ThumbnailCache
from photolib.types import PhotoRow, UInt8


def picture(path: Path, max_edge: int | None = None) -> UInt8:
    """The photo as (H, W, 3) uint8 sRGB, upright, its long edge at most `max_edge`.

    Raises UnreadablePhoto.
    """
    image = decode(path, min_long_edge=max_edge).image
    if max_edge is not None and max(image.size) > max_edge:
        image.thumbnail((max_edge, max_edge))
    return np.asarray(image)


def thumbnail(cache: ThumbnailCache, rows: Sequence[PhotoRow]) -> Path | None:
    """The cached thumbnail of the photo in `rows`, made anew if it was dropped.

    None when it cannot be made, or there is no photo.
    """
    for row in rows:
        if row.content_hash is None:
            break
        if cache.has(row.content_hash):
            return cache.path_for(row.content_hash)
        try:
            image = decode(row.path, min_long_edge=THUMB_EDGE).image
            return cache.store(row.content_hash, image)
        except UnreadablePhoto:
            break
    return None
