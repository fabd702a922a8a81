"""What the window and the command line may ask to be done for a library's good order."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO, cast

from photolib.care import restoring, sidecar_folder, snapshots, spreadsheet
from photolib.care.mending import Mended, mend
from photolib.catalog import Catalog, copies, portable
from photolib.errors import EnvironmentProblem, InputProblem
from photolib.paths import LibraryPaths
from photolib.spaces.choice import EmbedderChoice
from photolib.thumbs import ThumbnailCache
from photolib.types import CatalogCopy, SinceCopy

Report = Callable[[int, int], object]
REPORT_EVERY = 500  # photos


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

    def since(self, copy: Path) -> SinceCopy | None:
        """What would be put aside if this copy were restored; None where that cannot be told."""
        return copies.since(self._catalog.path, copy)

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

    def export(self, to: TextIO, report: Report | None = None) -> int:
        """Write the catalog as JSON lines; how many lines. `report(done, all)` counts photos."""
        count = 0
        with self._documents(report) as documents:
            for document in documents:
                to.write(json.dumps(document, ensure_ascii=True) + "\n")
                count += 1
        return count

    def export_csv(self, to: TextIO, report: Report | None = None) -> int:
        """Write a row of CSV a photo; how many. `to` is opened as `spreadsheet` says, with
        newline=""."""
        with self._documents(report) as documents:
            return spreadsheet.write(documents, to)

    def export_file(self, target: Path, *, table: bool, report: Report | None = None) -> int:
        """Write a file of CSV (`table`) or JSON lines, whole or not at all; how many rows or lines.

        Raises EnvironmentProblem.
        """
        unfinished = target.with_name(target.name + ".part")
        try:
            with _opened(unfinished, "w", table=table) as stream:
                writer = self.export_csv if table else self.export
                count = writer(stream, report)
            unfinished.replace(target)
        except OSError as error:
            raise EnvironmentProblem(
                f"{target} cannot be written ({error.strerror or error}); choose another place."
            ) from error
        return count

    def export_sidecars(self, to: Path, report: Report | None = None) -> int:
        """Write XMP sidecars into a new folder; how many.

        Raises InputProblem when it is not empty, EnvironmentProblem.
        """
        try:
            with self._documents(report) as documents:
                return sidecar_folder.write(documents, to)
        except OSError as error:
            raise EnvironmentProblem(
                f"{to} cannot be written ({error.strerror or error}); choose another place."
            ) from error

    def take_in(self, lines: TextIO) -> dict[str, int]:
        """Add an exported catalog, all of it or nothing. Raises InputProblem, FolderProblem."""
        return self._take_in(_parsed(lines))

    def take_in_csv(self, rows: TextIO) -> dict[str, int]:
        """Add what the rows of a table of photos say, all of it or nothing. Raises as `take_in`."""
        return self._take_in(spreadsheet.read(rows))

    def _take_in(self, documents: Iterator[dict[str, object]]) -> dict[str, int]:
        with self._catalog.write() as tx:
            taken = portable.take_in(tx, documents)
        self._changed()
        return taken

    @contextmanager
    def _documents(self, report: Report | None) -> Iterator[Iterator[dict[str, object]]]:
        with self._catalog.read() as tx:
            documents = portable.documents(tx)
            total = portable.count_photos(tx) if report is not None else 0
            yield documents if report is None else _counted(documents, total, report)


def _opened(path: Path, mode: str, *, table: bool) -> TextIO:
    if table:
        encoding, errors = spreadsheet.ENCODING, spreadsheet.ERRORS
        return cast(TextIO, path.open(mode, encoding=encoding, errors=errors, newline=""))
    return cast(TextIO, path.open(mode, encoding="utf-8"))


def _counted(
    documents: Iterator[dict[str, object]], total: int, report: Report
) -> Iterator[dict[str, object]]:
    done = 0
    for document in documents:
        yield document
        if document["kind"] == "photo":
            done += 1
            if done % REPORT_EVERY == 0 or done == total:
                report(done, total)


def _parsed(lines: TextIO) -> Iterator[dict[str, object]]:
    for number, line in enumerate(lines, start=1):
        try:
            document = json.loads(line)
        except ValueError as error:
            raise InputProblem(f"Line {number} is no JSON ({error}).") from error
        if not isinstance(document, dict):
            raise InputProblem(f"Line {number} is no JSON object.")
        yield document
