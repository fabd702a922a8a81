"""The foot of the viewer: a filmstrip of the photos walked through, or of those like this one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from photolib.types import Int64
from ui.theme import SPACE_S, round_ends
from ui.translation import QT_TR_NOOP, tr
from ui.viewer.filmstrip import Filmstrip

LOOKING = QT_TR_NOOP("Looking for similar photos…")
NONE = QT_TR_NOOP("There are no photos like this one.")


class StripBar(QFrame):
    """Signals: `chosen(photo_id)`, `mode_changed(similar)`."""

    chosen = Signal(int)
    mode_changed = Signal(bool)

    def __init__(self, thumbnail: Callable[[int], Path | None]) -> None:
        super().__init__()
        self.setProperty("role", "footer")
        self.strip = Filmstrip(thumbnail)
        self.strip.chosen.connect(self.chosen)
        self.photos = self._button(tr("Photos"), tr("The photos walked through"))
        self.likes = self._button(tr("Similar"), tr("Photos like this one (L)"))
        self.photos.setChecked(True)
        self._similar = False  # a click has checked its button before it is heard of
        self.photos.clicked.connect(lambda: self.set_similar(False))
        self.likes.clicked.connect(lambda: self.set_similar(True))
        round_ends((self.photos, self.likes))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        row.setSpacing(0)
        row.addWidget(self.photos, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.likes, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(SPACE_S)
        row.addWidget(self.strip, 1)

    @property
    def similar(self) -> bool:
        """Whether photos like the one shown are in the strip."""
        return self._similar

    def set_similar(self, on: bool) -> None:
        before, self._similar = self._similar, on
        self.photos.setChecked(not on)
        self.likes.setChecked(on)
        if before != on or not self.strip.ids:
            self.mode_changed.emit(on)

    def show_photos(self, ids: Sequence[int] | Int64, current: int) -> None:
        self.strip.show_photos(ids, current)

    def show_looking(self) -> None:
        """Of another photo the likes are not known yet."""
        self.strip.show_photos([], 0, tr(LOOKING))

    def show_similar(self, photo_id: int, found: Sequence[int], why: str) -> None:
        """The photo and what is like it; `why` says why there is nothing."""
        if found:
            self.strip.show_photos([photo_id, *found], 0)
        else:
            self.strip.show_photos([], 0, why or tr(NONE))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            round_ends((self.photos, self.likes))

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", "segment")
        button.setCheckable(True)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys belong to the viewer
        return button
