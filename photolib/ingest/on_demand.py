"""One photo, now: for the viewer, or for a thumbnail that is not there.

In-process, unlike the decode workers: what gets here has been decoded by them before.
"""

from __future__ import annotations

import logging
import tempfile
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from photolib.errors import EnvironmentProblem, UnreadablePhoto
from photolib.events import Event
from photolib.formats import decode
from photolib.thumbs import THUMB_EDGE, ThumbnailCache
from photolib.types import PhotoRow, ThumbnailsNotKept, UInt8

log = logging.getLogger(__name__)

SPARE_BYTES = 200 * 2**20
TRIM_EVERY = 500


def picture(path: Path, max_edge: int | None = None) -> UInt8:
    """The photo as (H, W, 3) uint8 sRGB, upright, its long edge at most `max_edge`.

    Raises UnreadablePhoto.
    """
    image = decode(path, min_long_edge=max_edge).image
    if max_edge is not None and max(image.size) > max_edge:
        image.thumbnail((max_edge, max_edge))
    return np.asarray(image)


class Previews:
    """Thumbnails that are not there are made anew. Where the cache cannot be written that is said
    once, and they lie in a folder of the system for temporary files until `close`. Thread-safe.
    """

    def __init__(self, cache: ThumbnailCache, publish: Callable[[Event], object]) -> None:
        self._cache, self._publish = cache, publish
        self._lock = threading.Lock()
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._spare: ThumbnailCache | None = None
        self._spared = 0
        self._told = False

    def thumbnail(self, rows: Sequence[PhotoRow]) -> Path | None:
        """The thumbnail of the photo in `rows`; None when it cannot be made, or there is no photo.

        Raises EnvironmentProblem when it can be kept nowhere.
        """
        for row in rows:
            if row.content_hash is None:
                break
            for cache in (self._cache, self._spare):
                if cache is not None and cache.has(row.content_hash):
                    return cache.path_for(row.content_hash)
            try:
                return self._keep(
                    row.content_hash, decode(row.path, min_long_edge=THUMB_EDGE).image
                )
            except UnreadablePhoto:
                break
        return None

    def close(self) -> None:
        with self._lock:
            self._spare = None
            if self._folder is not None:
                self._folder.cleanup()
                self._folder = None

    def _keep(self, content_hash: str, image: Image.Image) -> Path:
        try:
            kept = self._cache.store(content_hash, image)
        except EnvironmentProblem as problem:
            self._tell(problem)
            spare = self._make_spare(problem)
            try:
                return spare.store(content_hash, image)
            except EnvironmentProblem:
                raise problem from None  # the one that the user can do something about
        self._told = False
        return kept

    def _tell(self, problem: EnvironmentProblem) -> None:
        with self._lock:
            told, self._told = self._told, True
        if not told:
            log.warning("Thumbnails cannot be kept: %s", problem)
            self._publish(ThumbnailsNotKept(str(problem)))

    def _make_spare(self, problem: EnvironmentProblem) -> ThumbnailCache:
        with self._lock:
            if self._folder is None or self._spare is None:
                try:
                    self._folder = tempfile.TemporaryDirectory(prefix="photolib-")
                except OSError:
                    raise problem from None
                self._spare = ThumbnailCache(Path(self._folder.name), SPARE_BYTES)
            self._spared += 1
            if self._spared % TRIM_EVERY == 0:
                self._spare.trim()
            return self._spare
