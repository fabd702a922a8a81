"""What the window and the command line may ask to be done for a library's good order."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TextIO

from photolib.care import restoring, snapshots
from photolib.care.mending import Mended, mend
from photolib.catalog import Catalog, copies, portable
from photolib.errors import InputProblem
from photolib.paths import LibraryPaths
from photolib.spaces.choice import EmbedderChoice
from photolib.thumbs import ThumbnailCache
from photolib.types import CatalogCopy


class LibraryCare:
    """Every method is *blocking*."""

    def __init__(
        self,
        catalog: Catalog,
        choice: EmbedderChoice,
        thumbs: ThumbnailCache,
        changed: Callable[[], None],
    ) -> None:
        self._catalog = catalog
        self._choice = choice
        self._thumbs = thumbs
        self._changed = changed

    def mend(self) -> Mended:
        """Check catalog, index and thumbnails, and put right what can be."""
        return mend(self._catalog, self._choice.space, self._thumbs)

    def rebuild_index(self) -> None:
        self._choice.space.index().rebuild()

    def vacuum(self) -> None:
        """Give free space of the catalog back to the disk."""
        self._catalog.vacuum()

    def backups(self) -> list[CatalogCopy]:
        """Copies of the catalog with what they hold, newest first."""
        return copies.described(self._catalog.path)

    def restore_next(self, copy: Path) -> None:
        """Have a copy take the catalog's place when the library is next opened.

        Raises InputProblem when the copy is damaged, EnvironmentProblem.
        """
        restoring.plan(LibraryPaths(self._catalog.path.parent), copy)

    def back_up(self) -> Path:
        """Raises DiskFull, LibraryNotWritable."""
        return self._catalog.backup("by-hand")

    def daily_snapshot(self) -> Path | None:
        """The day's copy, if there is none yet; never raises about the disk."""
        return snapshots.daily(self._catalog)

    def export(self, to: TextIO) -> int:
        """Write the catalog as JSON lines; how many lines."""
        count = 0
        with self._catalog.read() as tx:
            for document in portable.documents(tx):
                to.write(json.dumps(document, ensure_ascii=True) + "\n")
                count += 1
        return count

    def take_in(self, lines: TextIO) -> dict[str, int]:
        """Add an exported catalog, all of it or nothing. Raises InputProblem, FolderProblem."""
        with self._catalog.write() as tx:
            taken = portable.take_in(tx, _parsed(lines))
        self._changed()
        return taken


def _parsed(lines: TextIO) -> Iterator[dict[str, object]]:
    for number, line in enumerate(lines, start=1):
        try:
            document = json.loads(line)
        except ValueError as error:
            raise InputProblem(f"Line {number} is no JSON ({error}).") from error
        if not isinstance(document, dict):
            raise InputProblem(f"Line {number} is no JSON object.")
        yield document
