"""The information panel over the photo: its name and its facts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from photolib.types import PhotoDetails
from ui.names import breakable, file_name
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS, leading
from ui.translation import QT_TR_NOOP
from ui.viewer.facts import facts

WIDTH = 320
BORDER = 4  # pixels that the card takes above and below what is in it
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
        self._rows = QScrollArea()
        self._rows.setFrameShape(QFrame.Shape.NoFrame)
        self._rows.setWidgetResizable(True)
        self._rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys belong to the viewer
        self._rows.viewport().setAutoFillBackground(False)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self._title)
        layout.addWidget(self._rows, 1)

    def show_name(self, name: str) -> None:
        """Only the name, until the details are here."""
        self._set(name, [])

    def show_details(self, details: PhotoDetails) -> None:
        self._set(file_name(details.row.path), facts(details))

    def fit_height(self, most: int) -> None:
        """As high as its wrapped texts need, at most `most` pixels; the rest can be scrolled to."""
        margins, rows = self._layout.contentsMargins(), self._rows.widget()
        inner = WIDTH - margins.left() - margins.right()
        needed = self._title.heightForWidth(inner) + margins.top() + margins.bottom() + BORDER
        if rows is not None and rows.layout().count():
            rows.layout().activate()
            needed += self._layout.spacing() + rows.layout().totalHeightForWidth(inner)
        policy = Qt.ScrollBarPolicy
        self._rows.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if needed > most else policy.ScrollBarAlwaysOff
        )
        self.resize(WIDTH, min(needed, max(most, 0)))

    def text(self) -> str:
        """All that is shown, for tests and for screen readers."""
        labels = self._rows.findChildren(QLabel)
        return "\n".join([self._title.text(), *(label.text() for label in labels)])

    def _set(self, title: str, pairs: list[tuple[str, str]]) -> None:
        self._title.setText(breakable(title))
        self._title.setAlignment(leading(self))
        rows = QWidget()
        form = QFormLayout(rows)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(SPACE_M)
        form.setVerticalSpacing(SPACE_XS + 2)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        for label, value in pairs:
            left, right = QLabel(label), QLabel(breakable(value))
            left.setProperty("role", "muted")
            left.setAlignment(Qt.AlignmentFlag.AlignTop)
            right.setWordWrap(True)
            right.setAlignment(leading(self) | Qt.AlignmentFlag.AlignTop)
            right.setTextFormat(Qt.TextFormat.PlainText)
            form.addRow(left, right)
        self._rows.setWidget(rows)
        rows.setAutoFillBackground(False)  # the card's own ground
        for shown in rows.findChildren(QLabel):
            shown.ensurePolished()  # `fit_height` counts with their fonts
        self.setAccessibleDescription(self.text())
