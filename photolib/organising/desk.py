"""What people say of their photos: ratings and favourites.

The library holds one as `organising`; files stay untouched.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from photolib.catalog import Catalog, photos
from photolib.events import Event
from photolib.types import ChangeSet


class OrganisingDesk:
    """Thread-safe."""

    def __init__(self, catalog: Catalog, publish: Callable[[Event], object]) -> None:
        self._catalog, self._publish = catalog, publish

    def set_rating(self, ids: Sequence[int], rating: int) -> None:
        """Rate photos 0..5; from then on the file's own rating no longer counts."""
        with self._catalog.write() as tx:
            photos.set_rating(tx, ids, rating)
        self._publish(ChangeSet(photos=frozenset(ids)))

    def set_favorite(self, ids: Sequence[int], favorite: bool) -> None:
        with self._catalog.write() as tx:
            photos.set_favorite(tx, ids, favorite)
        self._publish(ChangeSet(photos=frozenset(ids)))
