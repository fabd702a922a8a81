"""Moving photos with their sidecars to the system's trash, and back: `library.trash`.

Nothing is ever deleted. What the catalog knows of a trashed photo stays, so that a restored one
is as it was.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from photolib.catalog import Catalog, photos, trashed
from photolib.errors import EnvironmentProblem, TrashProblem
from photolib.events import Event
from photolib.jobs import JobToken
from photolib.metadata.sidecar import sidecars_of
from photolib.organising import system_trash
from photolib.scan import stamp_of
from photolib.types import ChangeSet, PhotoRow, PhotoState, TrashReport

WHERE = system_trash.NAME


class TrashDesk:
    """Thread-safe. Every method is *blocking*; a photo that cannot be moved is reported."""

    def __init__(self, catalog: Catalog, publish: Callable[[Event], object]) -> None:
        self._catalog, self._publish = catalog, publish

    def put(self, ids: Sequence[int], token: JobToken | None = None) -> TrashReport:
        """Move originals, their own sidecars, and the RAW or movie that belongs to them to the
        trash; undone as one.

        Cancelled by `token` it stops early: what was moved is in the report.
        """
        report = self.move(ids, token)
        try:
            if report.moved:
                count = len(report.moved)
                title = f"Move {'a photo' if count == 1 else f'{count:,} photos'} to {WHERE}"
                with self._catalog.write() as tx:
                    trashed.record(tx, title, report.moved)
        finally:
            self._changed(report)
        return report

    def restore(self, ids: Sequence[int]) -> TrashReport:
        """Bring photos, and what went with them, back to where they were."""
        report = self.bring_back(ids)
        self._changed(report)
        return report

    def move(self, ids: Sequence[int], token: JobToken | None = None) -> TrashReport:
        """`put` without an entry in the journal and without an event.

        What the catalog cannot take note of is put back: nothing lies in the trash unknown.
        """
        rows = self._rows(ids)
        beside = sidecars_of([path for row in rows for path in row.files])
        moved: list[int] = []
        problems: list[tuple[Path, str]] = []
        for row in rows:
            if token is not None and token.cancelled:
                break
            try:
                with_it = [path for path in row.files[1:] if path.exists()]
                with_it += [path for file in row.files for path in beside[file]]
                files = _put_all(row, with_it, problems)
            except TrashProblem as problem:
                problems.append((row.path, str(problem)))
                continue
            try:
                with self._catalog.write() as tx:
                    trashed.note(tx, [(row.photo_id, files)])
            except EnvironmentProblem as problem:
                problems += _all_back(files)
                if not moved and not problems:
                    raise
                problems.append((row.path, str(problem)))
                break
            moved.append(row.photo_id)
        return TrashReport(tuple(moved), tuple(problems))

    def bring_back(self, ids: Sequence[int]) -> TrashReport:
        """`restore` without an event."""
        with self._catalog.read() as tx:
            files = trashed.files(tx, ids)
        back: list[int] = []
        problems: list[tuple[Path, str]] = []
        for photo_id, pairs in files.items():
            (photo, photo_lies), *beside = pairs
            try:
                _put_back(photo, photo_lies)
            except TrashProblem as problem:
                problems.append((Path(photo), str(problem)))
                self._forget_vanished(photo_id, photo_lies)
                continue
            for other, lies in beside:
                try:
                    _put_back(other, lies)
                except TrashProblem as problem:
                    problems.append((Path(other), str(problem)))
            with self._catalog.write() as tx:
                trashed.note_restored(tx, [(photo_id, stamp_of(Path(photo)))])
            back.append(photo_id)
        return TrashReport(tuple(back), tuple(problems))

    def _forget_vanished(self, photo_id: int, lies: str | None) -> None:
        """One that lies in the trash no longer is not listed there any more."""
        if lies is not None and not os.path.lexists(lies):
            with self._catalog.write() as tx:
                trashed.forget(tx, [photo_id])

    def _rows(self, ids: Sequence[int]) -> list[PhotoRow]:
        found: list[PhotoRow] = []
        for start in range(0, len(ids), photos.MAX_ROWS):
            with self._catalog.read() as tx:
                found += photos.rows(tx, ids[start : start + photos.MAX_ROWS])
        return found

    def _changed(self, report: TrashReport) -> None:
        if report.moved or report.problems:
            moved = frozenset(report.moved)
            self._publish(
                ChangeSet(photos=moved, membership=True, folders=True, tags=True, albums=True)
            )


def _all_back(files: Iterable[tuple[str, str | None]]) -> list[tuple[Path, str]]:
    """Take back what has just been moved; what stays in the trash, and why."""
    problems = []
    for path, lies in files:
        try:
            _put_back(path, lies)
        except TrashProblem as problem:
            problems.append((Path(path), str(problem)))
    return problems


def _put_back(path: str, lies: str | None) -> None:
    system_trash.put_back(Path(path), None if lies is None else Path(lies))


def _put_all(
    row: PhotoRow, beside: Iterable[Path], problems: list[tuple[Path, str]]
) -> list[tuple[str, str | None]]:
    """Move a photo, then what belongs to it: where each was and lies. Raises TrashProblem for
    the photo; another file that stays is only reported."""
    if row.state is PhotoState.OFFLINE:
        raise TrashProblem(f"{row.path} is on a disk that is not connected; nothing was moved.")
    files: list[tuple[str, str | None]] = []
    for path in (row.path, *beside):
        try:
            lies = system_trash.put(path)
        except TrashProblem as problem:
            if not files:
                raise
            problems.append((path, str(problem)))
            continue
        files.append((os.fspath(path), None if lies is None else os.fspath(lies)))
    return files
