"""Takes the newest change of the library back and does it again, today's or last week's."""

from __future__ import annotations

import threading
from collections.abc import Callable

from photolib.catalog import Catalog, albums, tag_links, tag_names, trashed, undo, written
from photolib.catalog.journal import Entry
from photolib.errors import FileProblem, LabelSetProblem, PhotolibError, TrashProblem
from photolib.events import Event
from photolib.organising.metadata_files import MetadataDesk
from photolib.organising.trash import TrashDesk
from photolib.types import ChangeSet


class UndoDesk:
    """Thread-safe; the library holds one as `undoing`. *Blocking* where files are moved."""

    def __init__(
        self,
        catalog: Catalog,
        trash: TrashDesk,
        metadata: MetadataDesk,
        rename_label: Callable[[str, str], object],
        publish: Callable[[Event], object],
    ) -> None:
        self._catalog, self._trash, self._metadata = catalog, trash, metadata
        self._rename_label, self._publish = rename_label, publish
        self._one = threading.Lock()  # the files of an entry are moved before it is marked

    def undo(self) -> str | None:
        """The title of the change that was taken back; None when there is none. What was written
        into files along with it is taken back too.

        Raises TrashProblem or FileProblem when files cannot be put back, and LabelSetProblem when
        the label of a renamed tag cannot; the rest of the change is taken back.
        """
        return self._move(forward=False)

    def redo(self) -> str | None:
        """The title of the change that was done again; None when there is none. As `undo`."""
        return self._move(forward=True)

    def titles(self) -> tuple[str | None, str | None]:
        """What `undo` and `redo` would do next."""
        with self._catalog.read() as tx:
            back = undo.next_together(tx, forward=False)
            forth = undo.next_together(tx, forward=True)
        return back[-1].title if back else None, forth[0].title if forth else None

    def _move(self, *, forward: bool) -> str | None:
        problems: list[tuple[type[PhotolibError], str]] = []
        with self._one:
            with self._catalog.read() as tx:
                entries = undo.next_together(tx, forward=forward)
            for entry in entries:
                problems += self._put(entry, forward=forward)
        if problems:  # the rest is put back, and the entry does not stand in the way of older ones
            kind, sentence = problems[0]
            raise kind(sentence)
        return entries[0 if forward else -1].title if entries else None

    def _put(self, entry: Entry, *, forward: bool) -> list[tuple[type[PhotolibError], str]]:
        """Move what the entry is about; what stands in the way of its files."""
        problems: list[tuple[type[PhotolibError], str]] = []
        if entry.kind == trashed.KIND:
            move = self._trash.move if forward else self._trash.bring_back
            problems += [(TrashProblem, reason) for _, reason in move(entry.changes).problems]
        elif entry.kind in written.KINDS:
            moved = self._metadata.move(entry.changes, forward=forward)
            problems += [(FileProblem, reason) for _, reason in moved]
        elif entry.kind == tag_names.KIND:
            problems += self._rename_labels(entry, forward=forward)
        with self._catalog.write() as tx:
            undo.put(tx, entry, forward=forward)
        in_files = entry.kind == trashed.KIND
        self._publish(
            ChangeSet(
                photos=frozenset(undo.photos_of(entry)),
                tags=in_files or entry.kind in (tag_links.KIND, tag_names.KIND),
                albums=in_files or entry.kind == albums.KIND,
                membership=in_files,
                folders=in_files,
            )
        )
        return problems

    def _rename_labels(
        self, entry: Entry, *, forward: bool
    ) -> list[tuple[type[PhotolibError], str]]:
        """Labels were renamed with their tags, and go back with them; what stands in the way."""
        for before, after in entry.changes:
            try:
                self._rename_label(*((before, after) if forward else (after, before)))
            except LabelSetProblem as problem:
                return [(LabelSetProblem, str(problem))]
        return []
