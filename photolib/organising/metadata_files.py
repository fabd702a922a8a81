"""Writing what people say of their photos into files: `library.metadata`.

Into XMP sidecars, or into the photo files themselves where the user opted for that; when asked, or
after each change where the user wants it so. What was replaced is kept: writing can be undone.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from photolib.catalog import Catalog, descriptions, photos, tags, undo, written
from photolib.catalog.journal import next_to_undo
from photolib.errors import MetadataNotWritten
from photolib.events import Event
from photolib.jobs import JobToken
from photolib.metadata.file_edit import FileEdit, carry_out
from photolib.metadata.photo_writing import EXTENSIONS, plan_embedding
from photolib.metadata.sidecar_writing import plan_sidecar, sidecar_of
from photolib.metadata.xmp_writing import MetadataChanges
from photolib.organising import replaced
from photolib.organising.replaced import Replaced
from photolib.settings import Settings
from photolib.types import ChangeSet, Field, MetadataReport, PhotoRow, PhotoState, TagState

log = logging.getLogger(__name__)

Problems = list[tuple[Path, str]]


class MetadataDesk:
    """Thread-safe; every method that writes is *blocking*."""

    def __init__(
        self,
        catalog: Catalog,
        settings: Settings,
        kept: Path,
        publish: Callable[[Event], object],
    ) -> None:
        self._catalog, self._settings, self._kept = catalog, settings, kept
        self._publish = publish
        self._one = threading.Lock()

    def write(
        self,
        ids: Sequence[int],
        *,
        into_photos: bool | None = None,
        token: JobToken | None = None,
        report: Callable[[int, int], object] | None = None,
    ) -> MetadataReport:
        """Write accepted tags, the rating, and the title and caption that a person gave, into
        sidecars or `into_photos` (None: as the settings say). One entry of the journal.

        What cannot hold metadata itself gets a sidecar all the same. A photo that cannot be
        written is reported; the others are written. Cancelled by `token` it stops early: what
        was written is in the result. `report(done, all)` tells how far it is.
        """
        result, changes = self._write(ids, into_photos, token, report)
        self._record(written.ASKED, changes)
        return result

    def follow(self, ids: Sequence[int]) -> None:
        """Write after a change of these photos, where the user wants that; undone with it.

        Problems are logged and published, not raised: the change itself stands.
        """
        if not self._settings.metadata_by_itself:
            return
        report, changes = self._write(ids)
        with self._catalog.read() as tx:
            entry = next_to_undo(tx)
        about = set() if entry is None else undo.photos_of(entry)
        along = about >= {change[0] for change in changes}
        self._record(written.ALONG if along else written.ASKED, changes)
        for _, sentence in report.problems:
            log.warning("%s", sentence)
        if report.problems:
            self._publish(report)

    def write_words(
        self, path: Path, keywords: Sequence[str], *, into_photo: bool = False
    ) -> Path | None:
        """Write tags for a photo outside of the library: the file written, None when it says all
        that already. Not in the journal. Raises MetadataNotWritten."""
        changes = MetadataChanges(keywords=tuple(keywords))
        inside = into_photo and path.suffix.lower() in EXTENSIONS
        edit = plan_embedding(path, changes) if inside else plan_sidecar(path, changes)
        if edit is None:
            return None
        carry_out(edit)
        return edit.path

    def move(self, changes: Sequence[Any], *, forward: bool) -> Problems:
        """Put files back to what they were before (or after) the changes of an entry; what
        stands in the way."""
        problems: Problems = []
        with self._one:
            for _, path, place in changes if forward else reversed(changes):
                try:
                    carry_out(replaced.plan_back(self._kept, Path(path), place, forward=forward))
                except MetadataNotWritten as problem:
                    problems.append((Path(path), str(problem)))
        return problems

    def _write(
        self,
        ids: Sequence[int],
        into_photos: bool | None = None,
        token: JobToken | None = None,
        report: Callable[[int, int], object] | None = None,
    ) -> tuple[MetadataReport, list[Any]]:
        inside = self._settings.metadata_into_photos if into_photos is None else into_photos
        done: list[Path] = []
        problems: Problems = []
        changes: list[Any] = []
        unchanged = 0
        lines = Replaced(self._kept)
        with self._one:
            for number, (row, said) in enumerate(self._wanted(ids)):
                if token is not None and token.cancelled:
                    break
                if report is not None:
                    report(number, len(ids))
                try:
                    edits = _plans(row, said, into_photo=inside)
                    unchanged += not edits
                    for edit in edits:
                        place = _put_by(lines, edit)
                        carry_out(edit)
                        done.append(edit.path)
                        changes.append([row.photo_id, str(edit.path), place])
                except MetadataNotWritten as problem:
                    problems.append((row.path, str(problem)))
        return MetadataReport(tuple(done), unchanged, tuple(problems)), changes

    def _wanted(self, ids: Sequence[int]) -> Iterator[tuple[PhotoRow, MetadataChanges]]:
        for start in range(0, len(ids), photos.MAX_ROWS):
            with self._catalog.read() as tx:
                rows = photos.rows(tx, ids[start : start + photos.MAX_ROWS])
                links = tags.for_photos(tx, [row.photo_id for row in rows])
                said = descriptions.by_hand(tx, [row.photo_id for row in rows])
            for row in rows:
                found, by_hand = links[row.photo_id], said[row.photo_id]
                yield (
                    row,
                    MetadataChanges(
                        keywords=tuple(t.name for t in found if t.state is TagState.ACCEPTED),
                        removed=tuple(t.name for t in found if t.state is TagState.REJECTED),
                        rating=row.rating or by_hand.get(Field.RATING),
                        **_texts(by_hand),
                    ),
                )

    def _record(self, kind: str, changes: list[Any]) -> None:
        if not changes:
            return
        count = "a file" if len(changes) == 1 else f"{len(changes):,} files"
        with self._catalog.write() as tx:
            written.record(tx, kind, f"Write metadata into {count}", changes)
            kept = written.kept(tx)
        replaced.tidy(self._kept, kept)
        self._publish(ChangeSet(photos=frozenset(change[0] for change in changes)))


def _plans(row: PhotoRow, changes: MetadataChanges, *, into_photo: bool) -> list[FileEdit]:
    """The changes of the photo and of its sidecar; one that is there is kept in step, as what it
    says counts before what the photo says."""
    if row.state in (PhotoState.MISSING, PhotoState.OFFLINE):
        raise MetadataNotWritten(row.path, "is not there")
    if changes == MetadataChanges():
        return []
    if not into_photo or row.path.suffix.lower() not in EXTENSIONS:
        edits = [plan_sidecar(row.path, changes)]
    elif row.state is PhotoState.UNREADABLE:
        raise MetadataNotWritten(row.path, "cannot be read as a photo; use a sidecar")
    else:
        edits = [plan_embedding(row.path, changes)]
        if sidecar_of(row.path).exists():
            edits.append(plan_sidecar(row.path, changes))
    return [edit for edit in edits if edit is not None]


def _put_by(lines: Replaced, edit: FileEdit) -> replaced.Place:
    try:
        return lines.put(edit)
    except OSError as error:
        raise MetadataNotWritten(
            edit.path,
            f"is left alone, as what it holds cannot be kept ({error.strerror or error})",
        ) from error


def _texts(said: Mapping[Field, Any]) -> dict[str, str]:
    """What a person took away is written as empty."""
    return {str(f): said[f] or "" for f in (Field.TITLE, Field.CAPTION) if f in said}
