"""Takes the newest change of the library back and does it again, today's or last week's."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from photolib.catalog import Catalog, albums, tag_links, trashed, undo
from photolib.catalog.journal import next_to_redo, next_to_undo
from photolib.errors import TrashProblem
from photolib.events import Event
from photolib.organising.trash import TrashDesk
from photolib.types import ChangeSet


class UndoDesk:
    """Thread-safe; the library holds one as `undoing`. *Blocking* where files are moved."""

    def __init__(
        self, catalog: Catalog, trash: TrashDesk, publish: Callable[[Event], object]
    ) -> None:
        self._catalog, self._trash, self._publish = catalog, trash, publish
        self._one = threading.Lock()  # the files of an entry are moved before it is marked

    def undo(self) -> str | None:
        """The title of the change that was taken back; None when there is none.

        Raises TrashProblem when files cannot be moved; the rest of the change is taken back.
        """
        return self._move(forward=False)

    def redo(self) -> str | None:
        """The title of the change that was done again; None when there is none. TrashProblem."""
        return self._move(forward=True)

    def titles(self) -> tuple[str | None, str | None]:
        """What `undo` and `redo` would do next."""
        with self._catalog.read() as tx:
            back, forth = next_to_undo(tx), next_to_redo(tx)
        return back and back.title, forth and forth.title

    def _move(self, *, forward: bool) -> str | None:
        problems: tuple[tuple[Path, str], ...] = ()
        with self._one:
            with self._catalog.read() as tx:
                entry = next_to_redo(tx) if forward else next_to_undo(tx)
            if entry is None:
                return None
            if entry.kind == trashed.KIND:
                move = self._trash.move if forward else self._trash.bring_back
                problems = move(entry.changes).problems
            with self._catalog.write() as tx:
                undo.put(tx, entry, forward=forward)
        in_files = entry.kind == trashed.KIND
        self._publish(
            ChangeSet(
                photos=frozenset(undo.photos_of(entry)),
                tags=in_files or entry.kind == tag_links.KIND,
                albums=in_files or entry.kind == albums.KIND,
                membership=in_files,
                folders=in_files,
            )
        )
        if problems:  # the others are moved, and the entry does not stand in the way of older ones
            raise TrashProblem(problems[0][1])
        return entry.title
