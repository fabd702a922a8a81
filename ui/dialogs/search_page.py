"""The page of the preferences on searching: what answers open with, text in photos, history."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from photolib.errors import TextReaderMissing
from photolib.library import Library
from ui.dialogs.preferences_pages import choice, form, muted, over, save
from ui.operations import Operation, Operations, sentence
from ui.translation import QT_TR_NOOP, tr
from ui.wording import number

COUNT_MS = 1000
OPENING = (
    (QT_TR_NOOP("Strong matches"), "strong"),
    (QT_TR_NOOP("Strong and possible matches"), "possible"),
    (QT_TR_NOOP("All photos, best first"), "rest"),
)
FUSIONS = (
    (QT_TR_NOOP("Choose for me"), "auto"),
    (QT_TR_NOOP("By one blend of all (early)"), "early"),
    (QT_TR_NOOP("By the sum of their likelihoods (late)"), "late"),
    (QT_TR_NOOP("By what tells photos apart (attention)"), "attention"),
)
HEMISPHERES = (
    (QT_TR_NOOP("Northern hemisphere"), False),
    (QT_TR_NOOP("Southern hemisphere"), True),
)
PRECISIONS = (
    (QT_TR_NOOP("Full precision"), "float32"),
    (QT_TR_NOOP("Half precision, half the memory"), "float16"),
)
ABOUT_FUSION = QT_TR_NOOP(
    "How parts that describe one picture, such as a photo and words, become one ranking. "
    "fusion:early and the like in a query go before this."
)
ABOUT_PRECISION = QT_TR_NOOP(
    "How what the model saw is kept in memory, from the next start. Half precision finds the same."
)


class SearchPage(QWidget):
    def __init__(self, library: Library, operations: Operations) -> None:
        super().__init__()
        self._library, self._operations = library, operations
        settings = self._settings = library.settings
        self.opening = choice(OPENING, settings.answers_open_with, tr("Answers open with"))
        self.fusion = choice(FUSIONS, settings.fusion, tr("Parts of a query are combined"))
        self.hemisphere = choice(HEMISPHERES, settings.southern_hemisphere, tr("Seasons"))
        self.precision = choice(PRECISIONS, settings.index_precision, tr("Vectors in memory"))
        for box in (self.opening, self.fusion, self.hemisphere, self.precision):
            box.activated.connect(self._on_change)
        self.read_text = QCheckBox(tr("Read the text in photos, in the background"))
        self.read_text.setChecked(settings.read_text)
        self.read_text.setEnabled(library.reading.available)
        self.read_text.toggled.connect(self._on_read_text)
        self.reading = muted("")
        self.forget = QPushButton(tr("Clear the search history"))
        self.forget.clicked.connect(self._forget)
        self.history = muted("")
        lines = form(self, tr("Search", "page of the preferences"))
        lines.add_line(tr("Answers open with"), self.opening)
        lines.add_line(tr("Parts of a query"), over(self.fusion, muted(tr(ABOUT_FUSION))))
        lines.add_line(tr("Seasons"), self.hemisphere)
        lines.add_line(tr("Memory"), over(self.precision, muted(tr(ABOUT_PRECISION))))
        lines.add_line(tr("Text in photos"), over(self.read_text, self.reading))
        lines.add_line(tr("History"), over(self.forget, self.history))
        self._timer = QTimer(self)
        self._timer.setInterval(COUNT_MS)
        self._timer.timeout.connect(self._count)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._count()
        self._timer.start()
        Operation(lambda _token: len(self._library.searches.history())).owned_by(self).success(
            self._show_history
        ).run(self._operations)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def _on_change(self) -> None:
        self._settings.answers_open_with = str(self.opening.currentData())
        self._settings.fusion = str(self.fusion.currentData())
        self._settings.southern_hemisphere = bool(self.hemisphere.currentData())
        self._settings.index_precision = str(self.precision.currentData())
        save(self._settings)

    # --- text in photos --------------------------------------------------------------------

    def _on_read_text(self, on: bool) -> None:
        self._settings.read_text = on
        save(self._settings)
        if on:
            self._library.reading.follow()
        else:
            self._library.reading.stop()
        self._count()

    def _count(self) -> None:
        if not self._library.reading.available:
            self.reading.setText(sentence(TextReaderMissing()))
            return
        Operation(lambda _token: self._library.reading.counts(), key="text read").owned_by(
            self
        ).success(self._show_counts).run(self._operations)

    def _show_counts(self, counts: tuple[int, int]) -> None:
        read, total = counts
        if read >= total > 0:
            told = tr("The text in all %Ln photos is read and can be searched for.", "", total)
        elif self._library.reading.busy:
            told = tr("Reading: {read} of %Ln photos are done.", "", total)
        else:
            told = tr("{read} of %Ln photos are read. A photo takes a second or more.", "", total)
        self.reading.setText(told.format(read=number(read)))

    # --- history ---------------------------------------------------------------------------

    def _forget(self) -> None:
        Operation(lambda _token: self._library.searches.forget_history(), lane="work").owned_by(
            self
        ).success(lambda _none: self._show_history(0)).run(self._operations)

    def _show_history(self, count: int) -> None:
        self.forget.setEnabled(count > 0)
        kept = tr("%Ln searches are remembered, to be offered while you type.", "", count)
        self.history.setText(kept if count else tr("No searches are remembered."))
