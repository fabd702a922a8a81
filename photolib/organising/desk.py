"""What people say of their photos: ratings, favourites, titles, captions.

The library holds one as `organising`; each change is one journal entry.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from photolib.catalog import Catalog, descriptions, photos, stacks
from photolib.events import Event
from photolib.types import ChangeSet, Common, Field, Group, GroupCounts, Said, Stacks

STACKS = {Group.DUPLICATES: stacks.duplicates, Group.SERIES: stacks.series}


class OrganisingDesk:
    """Thread-safe. `follow(ids)` is called after each change that files can hold."""

    def __init__(
        self,
        catalog: Catalog,
        publish: Callable[[Event], object],
        follow: Callable[[Sequence[int]], object],
    ) -> None:
        self._catalog, self._publish, self._follow = catalog, publish, follow

    def set_rating(self, ids: Sequence[int], rating: int) -> None:
        """Rate photos 0..5. It counts until the file says something newer."""
        stars = f"{rating} star{'s' * (rating != 1)}" if rating else "no stars"
        self._put(ids, Field.RATING, rating, f"Rate {_photos(ids)} with {stars}")

    def set_favorite(self, ids: Sequence[int], favorite: bool) -> None:
        title = f"Make {_photos(ids)} {'' if favorite else 'no '}favourite{'s' * (len(ids) != 1)}"
        self._put(ids, Field.FAVORITE, int(favorite), title)

    def set_title(self, ids: Sequence[int], text: str) -> None:
        """Give photos a title; "" takes it away."""
        self._put(ids, Field.TITLE, text, f"Change the title of {_photos(ids)}")

    def set_caption(self, ids: Sequence[int], text: str) -> None:
        """Give photos a caption, which may have several lines; "" takes it away."""
        self._put(ids, Field.CAPTION, text, f"Change the caption of {_photos(ids)}")

    def common(self, ids: Sequence[int]) -> Common:
        """What is said of all these photos alike."""
        with self._catalog.read() as tx:
            return descriptions.common(tx, ids)

    def history(self, photo_id: int) -> list[Said]:
        """What a person and the file said of a photo, the latest first; empty while only its
        file spoke."""
        with self._catalog.read() as tx:
            return descriptions.history(tx, photo_id)

    def group_counts(self) -> GroupCounts:
        """How many photos are favourites, new, of this day, in the trash."""
        with self._catalog.read() as tx:
            return photos.group_counts(tx)

    def stacks(self, group: Group) -> Stacks:
        """`Group.DUPLICATES`, files of one picture, or `Group.SERIES`, shots of one moment; newest
        first. *Blocking*: a second for 100,000 photos of which a third belong together."""
        with self._catalog.read() as tx:
            return STACKS[group](tx)

    def _put(self, ids: Sequence[int], field: Field, value: str | int, title: str) -> None:
        with self._catalog.write() as tx, descriptions.journalled(tx, title, ids, field):
            descriptions.put(tx, ids, field, value)
        self._publish(ChangeSet(photos=frozenset(ids)))
        if field in descriptions.IN_FILES:
            self._follow(ids)


def _photos(ids: Sequence[int]) -> str:
    return "a photo" if len(ids) == 1 else f"{len(ids):,} photos"
