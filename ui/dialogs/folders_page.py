"""The page of the preferences on the watched folders, and on what is left out of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from photolib.library import Library
from photolib.types import Folder
from ui import wording
from ui.actions.add_folder import add_to
from ui.actions.remove_folder import agreed
from ui.dialogs.preferences_pages import muted, save
from ui.dialogs.storage_page import Confirm
from ui.names import tip, whole_path
from ui.operations import Operation, Operations, sentence
from ui.translation import QT_TR_NOOP, tr

ID_ROLE = Qt.ItemDataRole.UserRole
NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
PATH, PHOTOS, STATE, SUGGEST = range(4)
COLUMNS = (
    QT_TR_NOOP("Folder"),
    QT_TR_NOOP("Photos"),
    QT_TR_NOOP("State"),
    QT_TR_NOOP("Suggest tags"),
)
ABOUT = QT_TR_NOOP(
    "Photolib watches these folders, with all folders in them. Photos stay where they are."
)
ABOUT_LEAVING_OUT = QT_TR_NOOP(
    "Names and folders that are left out, one a line, with * for anything: *.tmp, Rejects, "
    "2019/raw. Counts from the next time that Photolib looks for changes."
)
LINES_SHOWN = 4
REFRESH_MS = 2_000


class FoldersPage(QWidget):
    """`confirm(title, text, proceed)` asks."""

    def __init__(self, library: Library, operations: Operations, confirm: Confirm) -> None:
        super().__init__()
        self._library, self._operations, self._confirm = library, operations, confirm
        self.ask_folder: Callable[[], Path | None] = self._ask_folder
        self._folders: dict[int, Folder] = {}
        self._again = QTimer(self, interval=REFRESH_MS)  # photos come in meanwhile
        self._again.timeout.connect(self.refresh)
        heading = QLabel(tr("Folders"))
        heading.setProperty("role", "heading")
        self.folders = QTreeWidget()
        self.folders.setAccessibleName(tr("Watched folders"))
        self.folders.setRootIsDecorated(False)
        self.folders.setHeaderLabels([tr(name) for name in COLUMNS])
        self.folders.headerItem().setTextAlignment(PHOTOS, NUMBER)
        self.folders.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.folders.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        columns = self.folders.header()
        columns.setStretchLastSection(False)
        columns.setSectionResizeMode(PATH, QHeaderView.ResizeMode.Stretch)
        for column in (PHOTOS, STATE, SUGGEST):
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.folders.itemSelectionChanged.connect(self._on_chosen)
        self.folders.itemChanged.connect(self._on_changed)
        self.add = QPushButton(tr("Add folder…"))
        self.add.clicked.connect(self._on_add)
        self.remove = QPushButton(tr("Remove…"))
        self.remove.clicked.connect(self._on_remove)
        self.rescan = QPushButton(tr("Look for changes now"))
        self.rescan.clicked.connect(self._on_rescan)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.add, self.remove, self.rescan):
            buttons.addWidget(button)
        buttons.addStretch(1)
        left_out = QLabel(tr("Left out"))
        left_out.setProperty("role", "section")
        self.ignore = QPlainTextEdit("\n".join(library.settings.ignore))
        self.ignore.setAccessibleName(tr("Left out"))
        self.ignore.setTabChangesFocus(True)
        self.ignore.setFixedHeight(LINES_SHOWN * self.fontMetrics().lineSpacing() + 20)
        self.ignore.textChanged.connect(self._on_ignore)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(heading)
        self.told = muted(tr(ABOUT))
        column.addWidget(self.told)
        column.addWidget(self.folders, 1)
        column.addLayout(buttons)
        column.addSpacing(8)
        column.addWidget(left_out)
        column.addWidget(self.ignore)
        column.addWidget(muted(tr(ABOUT_LEAVING_OUT)))
        self._on_chosen()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._again.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._again.stop()

    def refresh(self) -> None:
        """Read the folders anew: some came, went, or were filled."""
        Operation(lambda _token: self._library.folders(), key="folders page").success(
            self._show
        ).owned_by(self).run(self._operations)

    def _show(self, folders: Sequence[Folder]) -> None:
        self._folders = {folder.folder_id: folder for folder in folders}
        chosen = self._chosen()
        before = self.folders.blockSignals(True)
        self.folders.clear()
        for folder in folders:
            line = QTreeWidgetItem(self.folders)
            path = whole_path(folder.path)
            line.setText(PATH, path)
            line.setToolTip(PATH, tip(path))
            line.setText(PHOTOS, wording.number(folder.photos))
            line.setTextAlignment(PHOTOS, NUMBER)
            line.setText(STATE, tr("Connected") if folder.online else tr("Not connected"))
            state = Qt.CheckState.Checked if folder.auto_tag else Qt.CheckState.Unchecked
            line.setCheckState(SUGGEST, state)
            line.setToolTip(SUGGEST, tr("Suggest tags for new photos of this folder"))
            line.setData(PATH, ID_ROLE, folder.folder_id)
            if folder.folder_id == chosen:
                self.folders.setCurrentItem(line)
        self.folders.blockSignals(before)
        self._on_chosen()

    def _chosen(self) -> int | None:
        lines = self.folders.selectedItems()
        return int(lines[0].data(PATH, ID_ROLE)) if lines else None

    def _on_chosen(self) -> None:
        self.remove.setEnabled(self._chosen() is not None)

    def _on_add(self) -> None:
        path = self.ask_folder()
        if path is not None:
            self._do(lambda: add_to(self._library, [path]))

    def _on_remove(self) -> None:
        folder = self._folders.get(self._chosen() or 0)
        if folder is not None and agreed(self._confirm, folder):
            self._do(lambda: self._library.remove_folder(folder.folder_id))

    def _on_rescan(self) -> None:
        self._do(self._library.start_indexing)

    def _do(self, job: Callable[[], object]) -> None:
        Operation(lambda _token: job(), lane="work").success(
            lambda _result: self.refresh()
        ).failure(lambda error: self.told.setText(sentence(error))).owned_by(self).run(
            self._operations
        )

    def _ask_folder(self) -> Path | None:
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        chosen = QFileDialog.getExistingDirectory(self, tr("Add a folder of photos"), pictures)
        return Path(chosen) if chosen else None

    def _on_changed(self, line: QTreeWidgetItem, column: int) -> None:
        if column != SUGGEST:
            return
        folder_id = int(line.data(PATH, ID_ROLE))
        on = line.checkState(SUGGEST) is Qt.CheckState.Checked
        Operation(lambda _token: self._library.set_auto_tag_folder(folder_id, on), lane="work").run(
            self._operations
        )

    def _on_ignore(self) -> None:
        lines = self.ignore.toPlainText().splitlines()
        self._library.settings.ignore = [line.strip() for line in lines if line.strip()]
        save(self._library.settings)
