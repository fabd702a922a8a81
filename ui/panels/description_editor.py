"""Heart, title and caption of the selected photos; what they differ in is said and kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from photolib.types import Common, Field, Said
from ui import wording
from ui.icons import icon
from ui.translation import QT_TR_NOOP, tr

CAPTION_LINES = 3
MIXED = QT_TR_NOOP("Different texts")
HISTORY_SHOWN = 5


class CaptionEdit(QPlainTextEdit):
    """Signal: `finished()` when the user leaves it or presses Ctrl+Return."""

    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(1)  # its text begins where that of a line does
        self.setFixedHeight(self.fontMetrics().lineSpacing() * CAPTION_LINES + 22)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
        else:
            super().keyPressEvent(event)


class DescriptionEditor(QWidget):
    """Signals: `favored(bool)`; `titled(list[int], str)`, `captioned(list[int], str)` with the
    photos that were shown when the text was typed."""

    favored = Signal(bool)
    titled = Signal(list, str)
    captioned = Signal(list, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: list[int] = []
        self._shown = self._read = Common(0)  # `_read`: what the library says
        self.heart = QToolButton()
        self.heart.setToolTip(tr("Favourite (F)"))
        self.heart.clicked.connect(lambda: self.favored.emit(self._shown.favorite is not True))
        self.title = QLineEdit()
        self.title.setAccessibleName(tr("Title"))
        self.title.editingFinished.connect(self._keep_title)
        self.caption = CaptionEdit()
        self.caption.setAccessibleName(tr("Caption"))
        self.caption.finished.connect(self._keep_caption)
        self.title.installEventFilter(self)
        self.caption.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.caption)

    def show_photos(self, ids: list[int], common: Common, said: Sequence[Said] = ()) -> None:
        """`said` is the history of the one photo, for what it and its file said otherwise.

        What has been typed meanwhile is not lost: it is kept first, or goes on being typed.
        """
        if ids != self._ids:
            self.keep()
        typing = ids == self._ids and self._unsaved()
        self._ids, self._shown, self._read = list(ids), common, common
        loved = common.favorite is True
        self.heart.setIcon(icon("heart-filled" if loved else "heart"))
        self.heart.setAccessibleName(tr("Favourite") if loved else tr("Not a favourite"))
        self.title.setPlaceholderText(tr(MIXED) if Field.TITLE in common.mixed else tr("Title"))
        self.caption.setPlaceholderText(
            tr(MIXED) if Field.CAPTION in common.mixed else tr("Caption")
        )
        self.title.setToolTip(_otherwise(said, Field.TITLE, common.title))
        self.caption.setToolTip(_otherwise(said, Field.CAPTION, common.caption))
        if not typing:
            self._set_back()

    def keep(self) -> None:
        """Save what has been typed."""
        self._keep_title()
        self._keep_caption()

    def not_kept(self, ids: list[int]) -> None:
        """What was typed about these could not be saved: it is unsaved again."""
        if ids == self._ids:
            self._shown = self._read

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Escape takes back what has been typed."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and event.key() == Qt.Key.Key_Escape and self._unsaved():
            self._set_back()
            return True
        return False

    def _set_back(self) -> None:
        self.title.setText(self._shown.title or "")
        self.title.setCursorPosition(0)
        if self.caption.toPlainText() != (self._shown.caption or ""):
            self.caption.setPlainText(self._shown.caption or "")

    def _unsaved(self) -> bool:
        return self._title_changed() or self._caption_changed()

    def _title_changed(self) -> bool:
        return self.title.text().strip() != (self._shown.title or "")

    def _caption_changed(self) -> bool:
        return self.caption.toPlainText().strip() != (self._shown.caption or "")

    def _keep_title(self) -> None:
        if self._ids and self._title_changed():
            text = self.title.text().strip()
            self._shown = replace(self._shown, title=text)
            self.titled.emit(self._ids, text)

    def _keep_caption(self) -> None:
        if self._ids and self._caption_changed():
            text = self.caption.toPlainText().strip()
            self._shown = replace(self._shown, caption=text)
            self.captioned.emit(self._ids, text)


def _otherwise(said: Sequence[Said], field: Field, now: str | None) -> str:
    """What was said before, the latest first, a line each."""
    lines: dict[str, str] = {}
    for one in said:
        if one.field is field and one.value and one.value != now:
            told = tr("The file said “{text}”") if one.by_file else tr("You wrote “{text}”")
            lines.setdefault(str(one.value), told.format(text=one.value) + _when(one.at))
    return "\n".join(list(lines.values())[:HISTORY_SHOWN])


def _when(at: int) -> str:
    try:
        return f" ({wording.date_time(datetime.fromtimestamp(at))})"
    except (OverflowError, OSError, ValueError):  # files may claim any time
        return ""
