"""The labels there are, to choose one from: in order of name, narrowed by what is typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QWidget

from photolib.types import EditableLabel, LabelOrigin
from ui import theme, wording
from ui.dialogs.label_words import set_title
from ui.translation import QT_TR_NOOP, tr

AnyIndex = QModelIndex | QPersistentModelIndex
USUAL = ("everyday", "mine")  # sets that need no mention
TOLD = {
    LabelOrigin.SHIPPED: "",
    LabelOrigin.CHANGED: QT_TR_NOOP("changed"),
    LabelOrigin.HIDDEN: QT_TR_NOOP("not suggested"),
    LabelOrigin.OWN: QT_TR_NOOP("yours"),
}


class LabelListModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: list[EditableLabel] = []
        self.shown: list[EditableLabel] = []
        self._words: list[str] = []

    def set_labels(self, labels: Sequence[EditableLabel]) -> None:
        self._all = list(labels)
        self._narrow()

    def set_search(self, text: str) -> None:
        """Show labels that have all these words in their name or synonyms."""
        self._words = text.casefold().split()
        self._narrow()

    def row_of(self, path: str, set_name: str = "") -> int:
        """-1 when it is not shown."""
        for row, label in enumerate(self.shown):
            if label.path == path and set_name in ("", label.set_name):
                return row
        return -1

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        label = self.shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            place = "" if label.set_name in USUAL else set_title(label.set_name)
            told = wording.listed((place, tr(TOLD[label.origin])))
            return label.path.replace("/", " › ") + (f"  ({told})" if told else "")
        if role == Qt.ItemDataRole.ToolTipRole:
            told = tr("{label}, in the set {set}")
            return told.format(label=label.path, set=set_title(label.set_name))
        if role == Qt.ItemDataRole.ForegroundRole and label.origin is LabelOrigin.HIDDEN:
            return QColor(theme.current_theme().faint)
        if role == Qt.ItemDataRole.FontRole and label.origin is LabelOrigin.HIDDEN:
            font = QFont()
            font.setStrikeOut(True)
            return font
        return None

    def _narrow(self) -> None:
        self.beginResetModel()
        self.shown = [label for label in self._all if self._fits(label)]
        self.endResetModel()

    def _fits(self, label: EditableLabel) -> bool:
        if not self._words:
            return True
        text = " ".join((label.path, *label.synonyms)).casefold()
        return all(word in text for word in self._words)
