"""What the search model sees in a photo: labels and the library's own words nearest to it."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from photolib.library import Library
from photolib.types import (
    Description,
    EmbedderStage,
    EmbedderStatus,
    LabelScore,
    MatchKind,
    NearPhrase,
)
from ui import wording
from ui.operations import Operation, Operations
from ui.panels.flow_layout import FlowLayout
from ui.translation import QT_TR_NOOP, tr

KEY = "seen words"
SETTLE_MS = 250  # arrow keys held down must not ask about every photo they pass
KEPT = 500  # answers, the latest
MOST = 10
LEAST = 0.1  # of the probability that a word fits
NAME_WIDTH = 130

LOOKING = QT_TR_NOOP("Looking…")
LOADING = QT_TR_NOOP("The search model is still loading.")
FAILED = QT_TR_NOOP("The search model could not be loaded.")
NOTHING = QT_TR_NOOP(
    "No word stands out. Titles, captions and tags that you give to photos are compared with "
    "this photo as well as the labels."
)


def words_of(told: Description) -> list[tuple[str, str, float]]:
    """(word, where it is from, probability) of what fits, best first; each word once."""
    every: list[LabelScore | NearPhrase] = [*told.labels, *told.phrases]
    rated = [(_rating(one), one) for one in every]
    best: dict[str, tuple[str, str, float]] = {}
    for rating, one in sorted(rated, key=lambda pair: -pair[0]):
        word, source = _said(one)
        if rating >= LEAST:
            best.setdefault(word.casefold(), (word, source, rating))
    return list(best.values())[:MOST]


def query_for(word: str) -> str:
    """A search for what shows this, whatever signs it has."""
    if all(sign.isalpha() or sign == " " for sign in word):
        return word
    return 'meaning:"{}"'.format(word.replace('"', " "))


class SeenWords(QWidget):
    """Asks off the GUI thread, a moment after a photo was chosen, and keeps the answers.

    Signals: `asked(str)`, a query for the word that was pressed.
    """

    asked = Signal(str)

    def __init__(
        self, library: Library, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._operations = library, operations
        self._photo_id: int | None = None
        self._known: OrderedDict[int, Description] = OrderedDict()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self._ask)
        heading = QLabel(tr("What the model sees"))
        heading.setProperty("role", "section")
        self.note = QLabel()
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        self.note.setMinimumWidth(1)  # else its longest word would widen the panel
        self.chips = QWidget()
        self._flow = FlowLayout(self.chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(self.chips)
        column.addWidget(self.note)
        self.hide()

    def set_photo(self, photo_id: int | None) -> None:
        """The one photo selected, if it is one."""
        if photo_id == self._photo_id:
            return
        self._photo_id = photo_id
        self._operations.cancel(KEY)
        self._timer.stop()
        self.setVisible(photo_id is not None)
        if photo_id in self._known:
            self._show(self._known[photo_id])
        elif photo_id is not None:
            self._say("")
            self._timer.start()

    def refresh(self, *, shown: bool) -> None:
        """Words or photos have changed; with `shown`, those of this photo too."""
        self._known.clear()
        if shown and self._photo_id is not None:
            self._timer.start()

    def on_embedder(self, status: EmbedderStatus) -> None:
        self.refresh(shown=status.stage in (EmbedderStage.READY, EmbedderStage.FAILED))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._photo_id is not None and self._photo_id not in self._known:
            self._timer.start()

    def _ask(self) -> None:
        photo_id = self._photo_id
        if photo_id is None or not self.isVisible():
            return
        stage = self._library.embedders.status.stage
        if stage is not EmbedderStage.READY:
            self._say(tr(FAILED) if stage is EmbedderStage.FAILED else tr(LOADING))
            return

        def show(told: Description) -> None:
            self._known[photo_id] = told
            if len(self._known) > KEPT:
                self._known.popitem(last=False)
            self._show(told)

        self._say(tr(LOOKING))
        Operation(lambda token: self._library.finder.describe(photo_id, token), key=KEY).success(
            show
        ).failure(lambda _error: self.hide()).run(self._operations)

    def _show(self, told: Description) -> None:
        words = words_of(told)
        self._say("" if words else tr(NOTHING))
        for word, source, rating in words:
            self._flow.addWidget(self._chip(word, source, rating))
        self.chips.setVisible(bool(words))
        self.updateGeometry()

    def _say(self, text: str) -> None:
        """A sentence in the place of words."""
        self._flow.clear()
        self.chips.hide()
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _chip(self, word: str, source: str, rating: float) -> QToolButton:
        chip = QToolButton()
        chip.setProperty("role", "word")
        short = chip.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, NAME_WIDTH)
        chance = wording.percent(rating)
        chip.setText(f"{short.replace('&', '&&')}  {chance}")
        told = tr("{source}: {word}. Press to search for it.")
        chip.setToolTip(told.format(source=source, word=word))
        named = tr("{source} {word}, {percent}")
        chip.setAccessibleName(named.format(source=source, word=word, percent=chance))
        chip.clicked.connect(lambda: self.asked.emit(query_for(word)))
        return chip


def _rating(one: LabelScore | NearPhrase) -> float:
    return one.score if isinstance(one, LabelScore) else one.likelihood


def _said(one: LabelScore | NearPhrase) -> tuple[str, str]:
    """The word, the last part of it where it is a path, and where it is from."""
    if isinstance(one, LabelScore):
        return one.label.rpartition("/")[2], tr("Label")
    if one.kind is MatchKind.TAG:
        return one.text.rpartition("/")[2], tr("Tag of %Ln photos", "", one.photos)
    if one.kind is MatchKind.TITLE:
        return one.text, tr("Title of %Ln photos", "", one.photos)
    return one.text, tr("Caption of %Ln photos", "", one.photos)
