"""Preferences: a list of pages at the left, the page at the right; changes count at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from photolib.library import Library
from ui.actions import ActionSet
from ui.dialogs.folders_page import FoldersPage
from ui.dialogs.page_search import PageSearch
from ui.dialogs.preferences_pages import AppearancePage, IndexingPage, save
from ui.dialogs.search_model_page import SearchModelPage
from ui.dialogs.search_page import SearchPage
from ui.dialogs.shortcuts_page import ShortcutsPage
from ui.dialogs.storage_page import Confirm, StoragePage
from ui.dialogs.tagging_page import TaggingPage
from ui.operations import Operations
from ui.translation import tr

LINE = 34


class PreferencesDialog(QDialog):
    def __init__(
        self,
        library: Library,
        operations: Operations,
        apply_theme: Callable[[], object],
        parent: QWidget | None = None,
        *,
        actions: ActionSet,
        confirm: Confirm,
        reopen: Callable[[], object],
        opened_at: str = "appearance",
    ) -> None:
        """`opened_at` is the attribute that holds the page to show first."""
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self.search_model = SearchModelPage(library, operations)
        self.folders = FoldersPage(library, operations, confirm)
        self.search = SearchPage(library, operations)
        self.appearance = AppearancePage(library.settings, apply_theme, reopen)
        self.indexing = IndexingPage(library.settings)
        self.tagging = TaggingPage(library.settings)
        self.storage = StoragePage(library, operations, confirm, reopen)
        self.keyboard = ShortcutsPage(actions, lambda: save(library.settings))
        pages: list[tuple[str, QWidget]] = [
            (tr("Appearance"), self.appearance),
            (tr("Folders"), self.folders),
            (tr("Search", "page of the preferences"), self.search),
            (tr("Search model"), self.search_model),
            (tr("Indexing"), self.indexing),
            (tr("Tagging"), self.tagging),
            (tr("Storage"), self.storage),
            (tr("Keyboard"), self.keyboard),
        ]
        self.names = QListWidget()
        self.names.setAccessibleName(tr("Pages"))
        self.names.setFixedWidth(170)
        self.stack = QStackedWidget()
        for name, page in pages:
            item = QListWidgetItem(name, self.names)
            item.setSizeHint(QSize(0, LINE))
            self.stack.addWidget(page)
        self.names.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.names.setCurrentRow([page for _name, page in pages].index(getattr(self, opened_at)))
        self.names.setFocus()
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(20)
        self.find = PageSearch(self.names, self.stack)
        self.find.setFixedWidth(self.names.maximumWidth())
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.find)
        left.addWidget(self.names, 1)
        row.addLayout(left)
        row.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(14)
        column.addLayout(row, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(860, 580)
