"""How alike the selected photos are, with each other and with texts typed: a table of cosines."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from photolib.library import Library
from photolib.types import SimilarityTable
from ui import wording
from ui.dialogs.heat_table import CELL, HeatTable
from ui.dialogs.room import take_room
from ui.operations import Operation, Operations, OperationToken, sentence
from ui.translation import QT_TR_NOOP, tr

KEY = "similarity-table"
EXPLAINED = QT_TR_NOOP(
    "1.00 is the same, 0.00 nothing in common. Colours compare like with like: photos with "
    "photos, photos with words; words are always farther from photos than photos from each other."
)
LEFT_OUT = QT_TR_NOOP("Photos that are not indexed yet are left out.")


class SimilarityDialog(QDialog):
    def __init__(
        self,
        library: Library,
        operations: Operations,
        photo_ids: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("How alike they are"))
        self._library, self._operations = library, operations
        self._ids = list(photo_ids)
        self.table: SimilarityTable | None = None
        self.names: list[str] = []
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Compare with words too: a beach, people laughing"))
        self.line.setAccessibleName(tr("Words to compare with, separated by commas"))
        self.line.returnPressed.connect(self.compare)
        self.button = QPushButton(tr("Compare"))
        self.button.setDefault(True)
        self.button.clicked.connect(self.compare)
        self.heat = HeatTable(library.thumbnail)
        area = QScrollArea()
        area.setWidget(self.heat)
        area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the table in it is walked by keys
        self.heat.moved.connect(
            lambda at: area.ensureVisible(at.center().x(), at.center().y(), CELL, CELL)
        )
        self.told = QLabel(tr(EXPLAINED))
        self.told.setProperty("role", "muted")
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = buttons.addButton(
            tr("Copy as CSV"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.copy_button.setAutoDefault(False)
        self.copy_button.setEnabled(False)
        self.copy_button.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        top = QHBoxLayout()
        top.addWidget(self.line, 1)
        top.addWidget(self.button)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(area, 1)
        column.addWidget(self.told)
        column.addWidget(buttons)
        take_room(self, self.sizeHint())
        self.compare()

    def sizeHint(self) -> QSize:
        count = min(8, len(self._ids) + 1)
        return QSize(max(560, 130 + count * 64), max(420, 250 + count * 64))

    def compare(self) -> None:
        """Make the table for the photos and the words that are typed now."""
        texts = [text.strip() for text in self.line.text().split(",") if text.strip()]

        def job(token: OperationToken) -> tuple[SimilarityTable, list[str]]:
            table = self._library.explore.similarity(self._ids, texts, token)
            paths = self._library.paths_of(table.photo_ids)
            names = [paths[one].name if one in paths else "" for one in table.photo_ids]
            return table, names

        self.button.setEnabled(False)
        Operation(job, lane="search", key=KEY).owned_by(self).success(self._show).failure(
            lambda error: self._tell(sentence(error))
        ).finally_(lambda: self.button.setEnabled(True)).run(self._operations)

    def _show(self, made: tuple[SimilarityTable, list[str]]) -> None:
        self.table, self.names = made
        self.heat.set_table(self.table, self.names)
        complete = len(self.table.photo_ids) == len(self._ids)
        self._tell(tr(EXPLAINED) if complete else wording.together(tr(LEFT_OUT), tr(EXPLAINED)))
        self.copy_button.setEnabled(True)

    def _tell(self, text: str) -> None:
        self.told.setText(text)

    def _copy(self) -> None:
        if self.table is not None:
            QGuiApplication.clipboard().setText(as_csv(self.table, self.names))
            self.copy_button.setText(tr("Copied"))


def as_csv(table: SimilarityTable, names: Sequence[str]) -> str:
    """The table with names on both axes, four decimals."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    axis = [*names, *table.texts]
    writer.writerow(["", *axis])
    for name, line in zip(axis, table.cosines.tolist(), strict=True):
        writer.writerow([name, *(f"{value:.4f}" for value in line)])
    return written.getvalue()
