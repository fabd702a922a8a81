"""The first steps: a folder, a model, ready. Each can be skipped, and they come once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from photolib.types import EmbedderInfo
from ui import wording
from ui.core_words import said
from ui.panels.finer_search import better_model
from ui.panels.icon_label import IconLabel
from ui.panels.welcome import WelcomePage
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS
from ui.translation import QT_TR_NOOP, tr

STEPS = 3
WIDTH = 520
CARD = (WIDTH - SPACE_L) // 2
CARD_TEXT = CARD - 2 * SPACE_L - 2
STARTER = QT_TR_NOOP(
    "It comes along, works at once and offline, and is quick. It knows everyday things and "
    "scenes, and is often wrong beyond them."
)
TIPS = (
    ("search", QT_TR_NOOP("Search in your own words, or drop a picture on the search bar.")),
    (
        "heart",
        QT_TR_NOOP("F marks a favourite, 1 to 5 give stars, T adds a tag. Ctrl+Z takes it back."),
    ),
    ("map", QT_TR_NOOP("Explore shows the library as a map, photos that are alike side by side.")),
    ("info", QT_TR_NOOP("F1 lists all keys.")),
)


class FirstRun(QWidget):
    """Signals: `add_folder_clicked()`, `models_clicked()`, `finished()` when all is done or
    skipped; then the first step stays as the page of an empty library."""

    add_folder_clicked = Signal()
    models_clicked = Signal()
    finished = Signal()

    def __init__(self, *, done: bool) -> None:
        """`done`: the steps were gone through at an earlier start."""
        super().__init__()
        self.done = done
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.folder, self.model, self.ready = WelcomePage(), ModelStep(), ReadyStep()
        self.steps = QStackedWidget()
        for step in (self.folder, self.model, self.ready):
            self.steps.addWidget(step)
        self.place = QLabel()
        self.place.setProperty("role", "muted")
        self.skip = QPushButton(tr("Skip"))
        self.skip.setProperty("role", "flat")
        self.skip.setAccessibleName(tr("Skip the first steps"))
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(SPACE_XL, 0, SPACE_XL, SPACE_M)
        foot.addWidget(self.place)
        foot.addStretch(1)
        foot.addWidget(self.skip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.steps, 1)
        column.addWidget(self._foot)
        self.folder.add_folder_clicked.connect(self.add_folder_clicked)
        self.model.stay.clicked.connect(lambda: self._show(2))
        self.model.finer.clicked.connect(self.models_clicked)
        self.ready.button.clicked.connect(self._end)
        self.skip.clicked.connect(self._end)
        self._show(0)

    @property
    def button(self) -> QPushButton:
        """What is done next in this step."""
        return (self.folder.button, self.model.stay, self.ready.button)[self.steps.currentIndex()]

    @property
    def underway(self) -> bool:
        """Whether a folder has been added and the steps after it are still to be gone."""
        return not self.done and self.steps.currentIndex() > 0

    def on_folder(self, infos: Sequence[EmbedderInfo]) -> None:
        """The first folder was added: on to the model, where there is one to be chosen."""
        if self.done or self.underway:
            return
        better = better_model(infos)
        if better is not None:
            self.model.offer(better)
        self._show(1 if better is not None else 2)

    def _show(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self.place.setText(tr("Step {step} of {steps}").format(step=step + 1, steps=STEPS))
        self._foot.setVisible(not self.done)
        if self.isVisible():
            self.button.setFocus()

    def leave(self) -> None:
        """The user has gone elsewhere: the steps are over."""
        if self.underway:
            self._end()

    def _end(self) -> None:
        self.done = True
        self._show(0)
        self.finished.emit()


class ModelStep(QWidget):
    """The starter, honestly, and the model that finds more."""

    def __init__(self) -> None:
        super().__init__()
        self.stay = _primary(tr("Go on with the starter"))
        self.finer = QPushButton(tr("See the models…"))
        self._finer_title, self._finer_text = QLabel(), QLabel()
        cards = QHBoxLayout()
        cards.setSpacing(SPACE_L)
        starter = _muted(tr(STARTER))
        _give_height(starter, CARD_TEXT)
        cards.addWidget(_card(_heading(tr("The starter")), starter))
        cards.addWidget(_card(self._finer_title, self._finer_text))
        self._finer_title.setProperty("role", "heading")
        self._finer_text.setProperty("role", "muted")
        for label in (self._finer_title, self._finer_text):
            label.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_M)
        buttons.addStretch(1)
        buttons.addWidget(self.finer)
        buttons.addWidget(self.stay)
        buttons.addStretch(1)
        text = tr(
            "A model reads your photos and your words, on this computer. Your folder is being "
            "read already; the model can be changed at any time in the preferences."
        )
        box = _centred(self, "sparkle", tr("Which model should look?"), text)
        box.addLayout(cards)
        box.addSpacing(SPACE_XL)
        box.addLayout(buttons)

    def offer(self, better: EmbedderInfo) -> None:
        card = better.card
        self._finer_title.setText(card.title or card.name)
        size = wording.file_size(card.download_bytes)
        told = tr("{summary} A download of {size}, once.")
        self._finer_text.setText(told.format(summary=said(card.summary), size=size))
        _give_height(self._finer_text, CARD_TEXT)


class ReadyStep(QWidget):
    """What can be done now."""

    def __init__(self) -> None:
        super().__init__()
        self.button = _primary(tr("Show my photos"))
        text = tr(
            "Your photos appear as they are read. You can browse at once; searching finds more "
            "with every photo that has been looked at."
        )
        box = _centred(self, "check", tr("Ready"), text)
        for icon, tip in TIPS:
            line = QHBoxLayout()
            line.setSpacing(SPACE_M)
            line.addWidget(IconLabel(icon, 20, "accent"))
            words = QLabel(tr(tip))
            words.setWordWrap(True)
            _give_height(words, WIDTH - 20 - SPACE_M)
            line.addWidget(words, 1)
            box.addLayout(line)
            box.addSpacing(SPACE_S)
        box.addSpacing(SPACE_L)
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)


def _centred(page: QWidget, icon: str, title: str, text: str) -> QVBoxLayout:
    """A column in the middle of the page, begun with an icon, a title and a sentence."""
    inner = QWidget()
    inner.setFixedWidth(WIDTH)
    box = QVBoxLayout(inner)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    head, words = QLabel(title), _muted(text)
    head.setProperty("role", "title")
    head.setWordWrap(True)
    for label in (head, words):
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        _give_height(label, WIDTH)
    box.addWidget(IconLabel(icon, 56, "accent"), 0, Qt.AlignmentFlag.AlignHCenter)
    box.addSpacing(SPACE_L)
    box.addWidget(head)
    box.addSpacing(SPACE_S)
    box.addWidget(words)
    box.addSpacing(SPACE_XL)
    outer = QVBoxLayout(page)
    outer.addStretch(3)
    outer.addWidget(inner, 0, Qt.AlignmentFlag.AlignHCenter)
    outer.addStretch(4)
    return box


def _give_height(label: QLabel, width: int) -> None:
    """In a centred box a label does not ask for the height that its wrapped text needs."""
    label.ensurePolished()
    label.setMinimumHeight(label.heightForWidth(width))


def _card(*labels: QLabel) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    card.setFixedWidth(CARD)
    column = QVBoxLayout(card)
    column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_L)
    column.setSpacing(SPACE_XS)
    for label in labels:
        column.addWidget(label)
    column.addStretch(1)
    return card


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label


def _muted(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "muted")
    label.setWordWrap(True)
    return label


def _primary(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("role", "primary")
    button.setProperty("size", "large")
    button.setDefault(True)
    return button
