"""The page of the preferences on storage: where the library is, its thumbnails, its backups."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photolib.library import Library
from photolib.types import CatalogCopy, SinceCopy
from ui import wording
from ui.core_words import said
from ui.dialogs.preferences_pages import form, muted, number, over, save
from ui.names import address, file_name, tip, whole_path
from ui.operations import Operation, Operations, sentence
from ui.translation import QT_TR_NOOP, tr

Confirm = Callable[[str, str, str], bool]

REASONS = {
    "daily": QT_TR_NOOP("every day"),
    "by-hand": QT_TR_NOOP("made by you"),
    "before-restore": QT_TR_NOOP("before restoring"),
}
BEFORE_UPDATE = QT_TR_NOOP("before an update")
ABOUT_THUMBNAILS = QT_TR_NOOP(
    "The library holds what Photolib knows about your photos, not the photos. Thumbnails are made "
    "again when they are needed; a new limit counts from the next start."
)
ABOUT_BACKUPS = QT_TR_NOOP(
    "Copies of your tags, ratings, captions and albums, made every day and before updates."
)
ABOUT_CHECKING = QT_TR_NOOP(
    "Checking looks for damage and mends what can be mended: the index, vectors, thumbnails nobody "
    "needs. Exporting writes what the library knows, for other programs."
)
LINES = QT_TR_NOOP("All of it, as JSON lines")
TABLE = QT_TR_NOOP("Photos, as a table")
WHAT_RESTORING_DOES = QT_TR_NOOP(
    "Tags, ratings, captions, albums and saved searches become what they were then. Your photo "
    "files are not touched. What the library holds now is kept as a backup first, so you can come "
    "back to it in the same way. Photolib opens anew for this."
)


class StoragePage(QWidget):
    """`confirm(title, text, proceed)` asks; `reopen()` closes the window and opens it again."""

    def __init__(
        self,
        library: Library,
        operations: Operations,
        confirm: Confirm,
        reopen: Callable[[], object],
    ) -> None:
        super().__init__()
        self._library, self._operations = library, operations
        self._settings = library.settings
        self._confirm, self._reopen = confirm, reopen
        self.ask_target: Callable[[], Path | None] = self._ask_target
        place = QLabel(str(library.directory))
        place.setWordWrap(True)
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.opens = QPushButton(tr("Open folder"))
        self.opens.clicked.connect(self._open)
        self.cache = number()
        self.cache.setRange(256, 65536)
        self.cache.setSingleStep(256)
        self.cache.setSuffix(tr(" MB"))
        self.cache.setGroupSeparatorShown(True)
        self.cache.setValue(self._settings.thumbnail_cache_mb)
        self.cache.setAccessibleName(tr("Thumbnails take at most"))
        self.cache.valueChanged.connect(self._on_cache)
        self.copies = QListWidget()
        self.copies.setAccessibleName(tr("Backups"))
        self.copies.setWordWrap(True)
        self.copies.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.copies.itemSelectionChanged.connect(self._on_chosen)
        self.make = QPushButton(tr("Back up now"))
        self.make.clicked.connect(self._make)
        self.restore = QPushButton(tr("Restore…"))
        self.restore.clicked.connect(self._restore)
        self.told = muted(tr(ABOUT_BACKUPS))
        self.check = QPushButton(tr("Check the library"))
        self.check.clicked.connect(self._check)
        self.found = muted(tr(ABOUT_CHECKING))
        lines = form(self, tr("Storage"))
        lines.add_line(tr("Library"), _under(place, _side_by_side(self.opens)))
        lines.add_line(tr("Thumbnails"), over(self.cache, muted(tr(ABOUT_THUMBNAILS))))
        lines.add_line(tr("Backups"), _under(self.copies, _side_by_side(self.make, self.restore)))
        lines.addRow("", self.told)
        self.export = QPushButton(tr("Export…"))
        self.export.clicked.connect(self._export)
        buttons = _side_by_side(self.check, self.export)
        lines.add_line(tr("Good order"), _under(self.found, buttons))
        self._on_chosen()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._list()

    def _on_cache(self, megabytes: int) -> None:
        self._settings.thumbnail_cache_mb = megabytes
        save(self._settings)

    def _open(self) -> None:
        QDesktopServices.openUrl(address(self._library.directory))

    # --- backups --------------------------------------------------------------------------

    def _list(self) -> None:
        self._do(lambda: self._library.care.backups(), self._show, lane="read")

    def _show(self, copies: Sequence[CatalogCopy]) -> None:
        self.copies.clear()
        for copy in copies:
            item = QListWidgetItem(_line(copy), self.copies)
            item.setData(Qt.ItemDataRole.UserRole, copy)
            item.setToolTip(tip(whole_path(copy.path)))
            if copy.photos is None:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
        if not copies:
            self.told.setText(" ".join((tr("There is no backup yet."), tr(ABOUT_BACKUPS))))
        self._on_chosen()

    def _on_chosen(self) -> None:
        self.restore.setEnabled(bool(self.copies.selectedItems()))

    def _make(self) -> None:
        self.make.setEnabled(False)
        self.told.setText(tr("Making a backup…"))

        def made(_path: object) -> None:
            self.make.setEnabled(True)
            self.told.setText(tr("The backup is made."))
            self._list()

        self._do(lambda: self._library.care.back_up(), made)

    def _restore(self) -> None:
        copy = self.copies.selectedItems()[0].data(Qt.ItemDataRole.UserRole)
        self.restore.setEnabled(False)

        def ask(since: SinceCopy | None) -> None:
            self._on_chosen()
            self._ask(copy, since)

        self._do(lambda: self._library.care.since(copy.path), ask, lane="read")

    def _ask(self, copy: CatalogCopy, since: SinceCopy | None) -> None:
        title = tr("Bring back the library as of {date}?")
        title = title.format(date=wording.date_time(copy.made_at))
        text = " ".join(filter(None, (_put_aside(since), tr(WHAT_RESTORING_DOES))))
        if not self._confirm(title, text, tr("Restore")):
            return
        self.restore.setEnabled(False)
        self.told.setText(tr("Looking whether the backup is whole…"))
        self._do(lambda: self._library.care.restore_next(copy.path), lambda _none: self._reopen())

    # --- checking -------------------------------------------------------------------------

    def _check(self) -> None:
        self.check.setEnabled(False)
        self.found.setText(tr("Looking through the catalog, the index and the thumbnails…"))

        def told(sentences: Sequence[str]) -> None:
            self.check.setEnabled(True)
            self.found.setText("\n".join(map(said, sentences)) or tr("The library is sound."))

        def failed(error: Exception) -> None:
            told([sentence(error)])

        Operation(lambda _token: self._mend(), lane="long").owned_by(self).success(told).failure(
            failed
        ).run(self._operations)

    def _export(self) -> None:
        target = self.ask_target()
        if target is None:
            return
        table = target.suffix.lower() == ".csv"
        self.export.setEnabled(False)
        self.found.setText(tr("Writing {name}…").format(name=file_name(target)))

        def told(text: str) -> None:
            self.export.setEnabled(True)
            self.found.setText(text)

        Operation(
            lambda token: self._library.care.export_file(target, table=table, report=token.report),
            lane="long",
        ).owned_by(self).progress(
            lambda done, total: self.found.setText(
                tr("Wrote {done} of {total} photos…").format(
                    done=wording.number(done), total=wording.number(total)
                )
            )
        ).success(lambda _count: told(tr("Everything is in {path}.").format(path=target))).failure(
            lambda error: told(sentence(error))
        ).run(self._operations)

    def _ask_target(self) -> Path | None:
        lines, table = f"{tr(LINES)} (*.jsonl)", f"{tr(TABLE)} (*.csv)"
        name, chosen = QFileDialog.getSaveFileName(
            self, tr("Export the library"), "photolib.jsonl", f"{lines};;{table}"
        )
        if not name:
            return None
        target = Path(name)
        return (
            target if target.suffix else target.with_suffix(".csv" if chosen == table else ".jsonl")
        )

    def _mend(self) -> list[str]:
        mended = self._library.care.mend()
        done = [f"{action[0].upper()}{action[1:]}." for action in mended.done]
        return done + mended.findings

    def _do(
        self, job: Callable[[], Any], done: Callable[[Any], object], lane: str = "work"
    ) -> None:
        def failed(error: Exception) -> None:
            self.told.setText(sentence(error))
            self.make.setEnabled(True)
            self._on_chosen()

        Operation(lambda _token: job(), lane=lane).owned_by(self).success(done).failure(failed).run(
            self._operations
        )


def _put_aside(since: SinceCopy | None) -> str:
    """What restoring gives up, as a sentence; "" where that is unknown."""
    if since is None:
        return ""
    counts = (
        (since.tags, tr("%Ln tags", "", since.tags)),
        (since.descriptions, tr("%Ln descriptions", "", since.descriptions)),
        (since.albums, tr("%Ln albums", "", since.albums)),
        (since.photos, wording.photos(since.photos)),
    )
    parts = [told for number, told in counts if number]
    if not parts:
        return tr("Nothing was tagged, rated, described or added since.")
    told = tr("Newer than this backup, and put aside by restoring: {list}.")
    return told.format(list=QLocale().createSeparatedList(parts))


def _line(copy: CatalogCopy) -> str:
    reason = tr(REASONS.get(copy.reason, BEFORE_UPDATE))
    held = tr("cannot be read") if copy.photos is None else wording.photos(copy.photos)
    size = wording.file_size(copy.size)
    return f"{wording.date_time(copy.made_at)} · {held} · {size} · {reason}"


def _side_by_side(*buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row


def _under(control: QWidget, buttons: QHBoxLayout) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(6)
    column.addWidget(control)
    column.addLayout(buttons)
    return column
