"""Albums made by hand: what the window and the command line hold as `library.albums`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from photolib.catalog import Catalog, albums
from photolib.errors import InputProblem
from photolib.events import Event
from photolib.types import Album, ChangeSet


class AlbumDesk:
    """Thread-safe; each change is one journal entry, and no photo is touched."""

    def __init__(self, catalog: Catalog, publish: Callable[[Event], object]) -> None:
        self._catalog, self._publish = catalog, publish

    def all(self) -> list[Album]:
        """In the order of their names."""
        with self._catalog.read() as tx:
            return albums.all_albums(tx)

    def get(self, name: str) -> Album:
        """The album of this name, case and accents aside. Raises InputProblem."""
        with self._catalog.read() as tx:
            wanted = albums.find(tx, name)
            found = [album for album in albums.all_albums(tx) if album.album_id == wanted]
        if not found:
            raise InputProblem(
                f"There is no album called {name!r}; `photolib albums list` shows them."
            )
        return found[0]

    def create(self, name: str, ids: Sequence[int] = ()) -> int:
        """A new album with these photos; its id. Raises InputProblem, also for a taken name."""
        with (
            self._catalog.write() as tx,
            albums.journalled(tx, f"Make the album “{name.strip()}”") as touched,
        ):
            album_id = albums.create(tx, name)
            touched.append(album_id)
            albums.add(tx, album_id, ids)
        self._changed(ids)
        return album_id

    def rename(self, album_id: int, name: str) -> None:
        """Raises InputProblem."""
        title = f"Rename an album to “{name.strip()}”"
        with self._catalog.write() as tx, albums.journalled(tx, title, album_id):
            albums.rename(tx, album_id, name)
        self._changed()

    def delete(self, album_id: int) -> None:
        """The album goes, its photos stay where they are."""
        title = f"Delete the album “{self._name(album_id)}”"
        with self._catalog.write() as tx, albums.journalled(tx, title, album_id):
            albums.remove_album(tx, album_id)
        self._changed()

    def add(self, album_id: int, ids: Sequence[int]) -> int:
        """How many of the photos were not in it yet."""
        title = f"Add to the album “{self._name(album_id)}”"
        with self._catalog.write() as tx, albums.journalled(tx, title, album_id):
            added = albums.add(tx, album_id, ids)
        self._changed(ids)
        return added

    def remove(self, album_id: int, ids: Sequence[int]) -> int:
        """How many of the photos were in it."""
        title = f"Remove from the album “{self._name(album_id)}”"
        with self._catalog.write() as tx, albums.journalled(tx, title, album_id):
            removed = albums.take_out(tx, album_id, ids)
        self._changed(ids)
        return removed

    def _name(self, album_id: int) -> str:
        """Raises InputProblem for an album that is not there any more."""
        found = [album.name for album in self.all() if album.album_id == album_id]
        if not found:
            raise InputProblem("This album is not there any more; it may have been deleted.")
        return found[0]

    def _changed(self, ids: Iterable[int] = ()) -> None:
        self._publish(ChangeSet(photos=frozenset(ids), albums=True))
