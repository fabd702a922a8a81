"""The photos that could not be handled: which, why, and what to do about it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from photolib.library import Library
from photolib.types import Problem
from ui import wording
from ui.operations import Operation, Operations

ID_ROLE = Qt.ItemDataRole.UserRole
FOLDER_ROLE = Qt.ItemDataRole.UserRole + 1
REMEDY = (
    "These files are left exactly as they are. Replace or repair a file and it is read again by "
    "itself; “Try again” asks for it now."
)


class ProblemsDialog(QDialog):
    def __init__(
        self, library: Library, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._operations = library, operations
        self.setWindowTitle("Problems")
        self.heading = QLabel("Photos that could not be read")
        self.heading.setProperty("role", "heading")
        remedy = QLabel(REMEDY)
        remedy.setProperty("role", "muted")
        remedy.setWordWrap(True)
        self.list = QTreeWidget()
        self.list.setHeaderLabels(["Photo", "Why"])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName("Photos with problems")
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.list.header()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        self.list.setColumnWidth(0, 220)
        self.list.itemSelectionChanged.connect(self._dress)
        self.folder_button = QPushButton("Open folder")
        self.folder_button.clicked.connect(self._open_folder)
        self.retry_button = QPushButton("Try again")
        self.retry_button.setProperty("role", "primary")
        self.retry_button.clicked.connect(self._retry)
        close = QPushButton("Close")
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.folder_button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        buttons.addWidget(self.retry_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addWidget(remedy)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self.resize(860, 480)
        self.reload()

    def reload(self) -> None:
        Operation(lambda _token: self._library.problems(), key="problems").owned_by(self).success(
            self._show
        ).run(self._operations)

    def _show(self, problems: list[Problem]) -> None:
        self.list.clear()
        for problem in problems:
            item = QTreeWidgetItem([problem.path.name, f"It {problem.reason}."])
            item.setData(0, ID_ROLE, problem.photo_id)
            item.setData(0, FOLDER_ROLE, str(problem.path.parent))
            item.setToolTip(0, str(problem.path))
            item.setToolTip(1, item.text(1))
            self.list.addTopLevelItem(item)
        self.heading.setText(
            f"{wording.count(len(problems), 'photo')} could not be read"
            if problems
            else "Every photo could be read"
        )
        self._dress()

    def _dress(self) -> None:
        chosen = self.list.selectedItems()
        self.retry_button.setEnabled(self.list.topLevelItemCount() > 0)
        self.retry_button.setText("Try selected again" if chosen else "Try all again")
        self.folder_button.setEnabled(len(chosen) == 1)

    def _retry(self) -> None:
        chosen = [int(item.data(0, ID_ROLE)) for item in self.list.selectedItems()] or None
        Operation(lambda _token: self._library.retry_unreadable(chosen), lane="work").run(
            self._operations
        )
        self.accept()

    def _open_folder(self) -> None:
        folder = Path(self.list.selectedItems()[0].data(0, FOLDER_ROLE))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
