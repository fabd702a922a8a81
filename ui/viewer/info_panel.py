"""The information panel over the photo: its name and its facts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QVBoxLayout, QWidget

from photolib.types import PhotoDetails
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from ui.translation import QT_TR_NOOP, tr
from ui.viewer.facts import facts

WIDTH = 320
PATH = QT_TR_NOOP("Folder")


class InfoPanel(QFrame):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFixedWidth(WIDTH)
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._rows = QWidget()
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self._title)
        layout.addWidget(self._rows, 1)

    def show_name(self, name: str) -> None:
        """Only the name, until the details are here."""
        self._set(name, [])

    def show_details(self, details: PhotoDetails) -> None:
        self._set(details.row.path.name, facts(details))

    def fit_height(self) -> None:
        """As high as its wrapped texts need; `adjustSize` would guess before the layout has run."""
        self._layout.activate()
        self.resize(WIDTH, self._layout.totalHeightForWidth(WIDTH))

    def text(self) -> str:
        """All that is shown, for tests and for screen readers."""
        labels = self._rows.findChildren(QLabel)
        return "\n".join([self._title.text(), *(label.text() for label in labels)])

    def _set(self, title: str, pairs: list[tuple[str, str]]) -> None:
        self._title.setText(_breakable(title))
        rows = QWidget()
        form = QFormLayout(rows)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(SPACE_M)
        form.setVerticalSpacing(SPACE_XS + 2)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        for label, value in pairs:
            left, right = QLabel(label), QLabel(_breakable(value) if label == tr(PATH) else value)
            left.setProperty("role", "muted")
            right.setWordWrap(True)
            right.setTextFormat(Qt.TextFormat.PlainText)
            form.addRow(left, right)
        self._layout.replaceWidget(self._rows, rows)
        self._rows.setParent(None)
        self._rows.deleteLater()
        self._rows = rows
        rows.show()
        self.setAccessibleDescription(self.text())
        self.fit_height()


def _breakable(text: str) -> str:
    """Long names and paths may break after their separators."""
    for separator in ("/", "\\", "_", "-"):
        text = text.replace(separator, f"{separator}\u200b")
    return text
