"""The left panel: the tree of what there is in the library, and what needs attention.

Choosing a line tells which part of the library is meant.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from photolib.types import SavedSearch, Scope
from ui.icons import icon
from ui.panels.icon_label import IconLabel
from ui.panels.overview import Overview
from ui.panels.sidebar_tree import EVERYTHING, SAVED_ROLE, SCOPE_ROLE, LibraryTree
from ui.translation import tr

INDENT = 14  # so that icons stand over and under those of the tree


class Sidebar(QFrame):
    """Signals: `scope_chosen(Scope, str)` with the name to show; `review_clicked()`;
    `problems_clicked()`; `add_folder_clicked()`; `folder_menu_requested(QPoint)` and
    `album_menu_requested(QPoint)` in global coordinates, after the line was chosen;
    `explore_chosen()`; `search_chosen(SavedSearch)`, `search_removed(str)` with its name."""

    scope_chosen = Signal(object, str)
    review_clicked = Signal()
    problems_clicked = Signal()
    add_folder_clicked = Signal()
    folder_menu_requested = Signal(QPoint)
    album_menu_requested = Signal(QPoint)
    explore_chosen = Signal()
    search_chosen = Signal(object)
    search_removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sidebar")
        self.setMinimumWidth(180)
        self._shown: Overview | None = None
        self._scope, self._exploring = Scope(), False
        self._wanted: Scope | None = None
        self.tree = LibraryTree()
        self.tree.customContextMenuRequested.connect(self._on_menu)
        self.tree.currentItemChanged.connect(self._on_current)
        self.tree.itemClicked.connect(self._on_clicked)

        name = QLabel("Photolib")
        name.setProperty("role", "heading")
        add = QToolButton()
        add.setIcon(icon("plus"))
        add.setToolTip(tr("Add a folder (Ctrl+O)"))
        add.setAccessibleName(tr("Add a folder"))
        add.clicked.connect(self.add_folder_clicked)
        top = QHBoxLayout()
        top.setContentsMargins(8, 12, 8, 6)
        top.setSpacing(8)
        top.addSpacing(INDENT - 8)  # margins are not mirrored, what is in them is
        top.addWidget(IconLabel("photos", 20, "accent"))
        top.addWidget(name, 1)
        top.addWidget(add)

        self.review = self._foot_button("sparkle", tr("Review suggested tags"), self.review_clicked)
        self.problems = self._foot_button("warning", tr("See what is wrong"), self.problems_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self.tree, 1)
        attention = QVBoxLayout()
        attention.setSpacing(2)
        attention.addWidget(self.review)
        attention.addWidget(self.problems)
        foot = QHBoxLayout()
        foot.addSpacing(INDENT)
        foot.addLayout(attention)
        foot.addStretch(1)
        column.addLayout(foot)

    def _foot_button(self, name: str, tip: str, signal: object) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setToolTip(tip)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(signal)
        button.hide()
        return button

    def set_exploring(self, on: bool) -> None:
        """The map is shown instead of the part of the library that is chosen."""
        self._exploring = on
        self._mark_current()

    def _mark_current(self) -> None:
        """Mark the line of what is shown, without choosing it anew."""
        before = self.tree.blockSignals(True)
        chosen = self.tree.explore if self._exploring else self.tree.item_of(self._scope)
        self.tree.setCurrentItem(chosen or self.tree.topLevelItem(0))
        self.tree.blockSignals(before)

    @property
    def scope(self) -> Scope:
        return self._scope

    def choose_everything(self) -> None:
        item = self.tree.topLevelItem(0)
        if item is self.tree.currentItem():
            self._on_clicked(item)
        else:
            self.tree.setCurrentItem(item)

    def choose(self, scope: Scope) -> None:
        """Choose the line of `scope`, when there is one."""
        if item := self.tree.item_of(scope):
            self.tree.setCurrentItem(item)

    def choose_later(self, scope: Scope) -> None:
        """Choose the line of `scope` as soon as there is one."""
        self._wanted = scope

    def set_overview(self, overview: Overview) -> None:
        troubling = overview.status.counts.troubling
        self.problems.setText("  " + tr("%Ln not readable", "photos", troubling))
        self.problems.setVisible(troubling > 0)
        self.review.setText("  " + tr("Review suggested tags"))
        self.review.setVisible(overview.has_suggestions)
        if self._shown is not None and self._same_tree(self._shown, overview):
            return
        self._shown = overview
        self._rebuild(overview)
        if self._wanted is not None and self.tree.item_of(self._wanted) is not None:
            wanted, self._wanted = self._wanted, None
            self.choose(wanted)

    @staticmethod
    def _same_tree(old: Overview, new: Overview) -> bool:
        return (
            old.status.counts.present == new.status.counts.present
            and old.status.folders == new.status.folders
            and old.subfolders == new.subfolders
            and old.tags == new.tags
            and old.saved == new.saved
            and old.albums == new.albums
            and old.groups == new.groups
        )

    # --- building the tree ---------------------------------------------------------

    def _rebuild(self, overview: Overview) -> None:
        scroll = self.tree.verticalScrollBar().value()
        self.tree.blockSignals(True)
        self.tree.rebuild(overview)
        found = self.tree.item_of(self._scope)
        self._mark_current()
        self.tree.blockSignals(False)
        self.tree.verticalScrollBar().setValue(scroll)
        if found is None:
            self._on_current(self.tree.topLevelItem(0))

    # --- choosing ------------------------------------------------------------------

    def _on_current(self, item: QTreeWidgetItem | None, _before: object = None) -> None:
        if item is None:
            return
        scope, saved = item.data(0, SCOPE_ROLE), item.data(0, SAVED_ROLE)
        if item is self.tree.explore:
            self.explore_chosen.emit()
        elif isinstance(scope, Scope):
            self._scope = scope
            self.scope_chosen.emit(scope, item.text(0))
        elif isinstance(saved, SavedSearch):
            self._open_saved(saved)

    def _open_saved(self, saved: SavedSearch) -> None:
        """A kept search asks the whole library, whatever part was looked at before."""
        if not self._scope.everything:
            self._scope = Scope()
            self.scope_chosen.emit(self._scope, tr(EVERYTHING))
        self.search_chosen.emit(saved)

    def _on_clicked(self, item: QTreeWidgetItem) -> None:
        """A click on the line already chosen leaves a search or the viewer."""
        scope = item.data(0, SCOPE_ROLE)
        if isinstance(scope, Scope) and scope == self._scope:
            self.scope_chosen.emit(scope, item.text(0))

    def _on_menu(self, at: QPoint) -> None:
        item = self.tree.itemAt(at)
        if item is None:
            return
        scope, saved = item.data(0, SCOPE_ROLE), item.data(0, SAVED_ROLE)
        if isinstance(saved, SavedSearch):
            self._saved_menu(saved).popup(self.tree.viewport().mapToGlobal(at))
        elif isinstance(scope, Scope) and scope.folder_id is not None:
            self.tree.setCurrentItem(item)
            self.folder_menu_requested.emit(self.tree.viewport().mapToGlobal(at))
        elif isinstance(scope, Scope) and scope.album_id is not None:
            self.tree.setCurrentItem(item)
            self.album_menu_requested.emit(self.tree.viewport().mapToGlobal(at))

    def _saved_menu(self, saved: SavedSearch) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icon("search"), tr("Search"), lambda: self._open_saved(saved))
        menu.addAction(
            icon("trash"),
            tr("Do not keep any longer"),
            lambda: self.search_removed.emit(saved.name),
        )
        return menu
