"""The left panel: everything, folders as a tree, tags as a tree, and what needs attention.

Choosing a line tells which part of the library is meant. The tree is rebuilt only when what it
shows has changed; what was open or chosen stays so.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from photolib.types import Folder, SavedSearch, Scope, Tag
from ui.icons import icon
from ui.panels.icon_label import IconLabel
from ui.panels.overview import Overview
from ui.panels.sidebar_delegate import (
    COUNT_ROLE,
    FAINT_ROLE,
    ICON_ROLE,
    SECTION_ROLE,
    WAITING_ROLE,
    SidebarDelegate,
)

SCOPE_ROLE = Qt.ItemDataRole.UserRole + 20
SAVED_ROLE = Qt.ItemDataRole.UserRole + 21
EVERYTHING = "All photos"


class Sidebar(QFrame):
    """Signals: `scope_chosen(Scope, str)` with the name to show; `review_clicked()`;
    `problems_clicked()`; `add_folder_clicked()`; `folder_menu_requested(QPoint)` in global
    coordinates, after the folder was chosen; `search_chosen(SavedSearch)`, `search_removed(str)`
    with its name."""

    scope_chosen = Signal(object, str)
    review_clicked = Signal()
    problems_clicked = Signal()
    add_folder_clicked = Signal()
    folder_menu_requested = Signal(QPoint)
    search_chosen = Signal(object)
    search_removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sidebar")
        self.setMinimumWidth(180)
        self._shown: Overview | None = None
        self._scope = Scope()
        self.tree = QTreeWidget()
        self.tree.setProperty("role", "sidebar")
        self.tree.setAccessibleName("Library")
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(14)
        self.tree.setItemDelegate(SidebarDelegate(self.tree))
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setMouseTracking(True)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._on_menu)
        self.tree.currentItemChanged.connect(self._on_current)
        self.tree.itemClicked.connect(self._on_clicked)

        name = QLabel("Photolib")
        name.setProperty("role", "heading")
        add = QToolButton()
        add.setIcon(icon("plus"))
        add.setToolTip("Add a folder (Ctrl+O)")
        add.setAccessibleName("Add a folder")
        add.clicked.connect(self.add_folder_clicked)
        top = QHBoxLayout()
        top.setContentsMargins(14, 12, 8, 6)
        top.setSpacing(8)
        top.addWidget(IconLabel("photos", 20, "accent"))
        top.addWidget(name, 1)
        top.addWidget(add)

        self.review = self._foot_button("sparkle", "Review suggested tags", self.review_clicked)
        self.problems = self._foot_button("warning", "See what is wrong", self.problems_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self.tree, 1)
        column.addWidget(self.review)
        column.addWidget(self.problems)

    def _foot_button(self, name: str, tip: str, signal: object) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setToolTip(tip)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(signal)
        button.hide()
        margin = QHBoxLayout()
        margin.addWidget(button)
        return button

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
        for item in self._items():
            if item.data(0, SCOPE_ROLE) == scope:
                self.tree.setCurrentItem(item)
                return

    def set_overview(self, overview: Overview) -> None:
        unreadable = overview.status.counts.unreadable
        self.problems.setText(f"  {unreadable:,} not readable")
        self.problems.setVisible(unreadable > 0)
        self.review.setText("  Review suggested tags")
        self.review.setVisible(overview.has_suggestions)
        if self._shown is not None and self._same_tree(self._shown, overview):
            return
        self._shown = overview
        self._rebuild(overview)

    @staticmethod
    def _same_tree(old: Overview, new: Overview) -> bool:
        return (
            old.status.counts.photos == new.status.counts.photos
            and old.status.folders == new.status.folders
            and old.subfolders == new.subfolders
            and old.tags == new.tags
            and old.saved == new.saved
        )

    # --- building the tree ---------------------------------------------------------

    def _rebuild(self, overview: Overview) -> None:
        opened = {
            item.data(0, SCOPE_ROLE)
            for item in self._items()
            if item.isExpanded() and item.data(0, SCOPE_ROLE) is not None
        }
        scroll = self.tree.verticalScrollBar().value()
        self.tree.blockSignals(True)
        self.tree.clear()
        self._line(None, EVERYTHING, "photos", Scope(), overview.status.counts.photos or None)
        if overview.saved:
            self._section("Searches")
        for saved in overview.saved:
            item = self._line(None, saved.name, "bookmark", None, None)
            item.setData(0, SAVED_ROLE, saved)
            item.setToolTip(0, saved.query)
        if overview.status.folders:
            self._section("Folders")
        for folder in overview.status.folders:
            self._add_folder(folder, overview.subfolders.get(folder.folder_id, ()))
        shown = [tag for tag in overview.tags if tag.accepted or tag.suggested]
        if shown:
            self._section("Tags")
            self._add_tags(list(overview.tags))
        for item in self._items():
            item.setExpanded(item.data(0, SCOPE_ROLE) in opened)
        found = [item for item in self._items() if item.data(0, SCOPE_ROLE) == self._scope]
        self.tree.setCurrentItem(found[0] if found else self.tree.topLevelItem(0))
        self.tree.blockSignals(False)
        self.tree.verticalScrollBar().setValue(scroll)
        if not found:
            self._on_current(self.tree.topLevelItem(0))

    def _add_folder(self, folder: Folder, subfolders: tuple[tuple[str, int], ...]) -> None:
        root = self._line(
            None,
            folder.path.name or str(folder.path),
            "folder" if folder.online else "folder-off",
            Scope(folder_id=folder.folder_id),
            folder.photos,
        )
        root.setData(0, FAINT_ROLE, not folder.online)
        away = "" if folder.online else "\nNot connected; its photos are kept in the library."
        root.setToolTip(0, f"{folder.path}{away}")
        by_path: dict[str, QTreeWidgetItem] = {"": root}
        for path, number in sorted(subfolders):
            if not path:
                continue
            parent, name = root, path
            head, _, tail = path.rpartition("/")
            if head in by_path:
                parent, name = by_path[head], tail or path
            scope = Scope(folder_id=folder.folder_id, subfolder=path)
            by_path[path] = self._line(parent, name, "folder", scope, number)
            by_path[path].setData(0, FAINT_ROLE, not folder.online)

    def _add_tags(self, tags: list[Tag]) -> None:
        known = {tag.tag_id: tag for tag in tags}
        wanted: set[int] = set()
        for tag in tags:
            step: Tag | None = tag if tag.accepted or tag.suggested else None
            while step is not None and step.tag_id not in wanted:
                wanted.add(step.tag_id)
                step = known.get(step.parent_id) if step.parent_id is not None else None
        items: dict[int, QTreeWidgetItem] = {}
        for tag in sorted(tags, key=lambda tag: tag.name.casefold()):
            if tag.tag_id not in wanted:
                continue
            parent = items.get(tag.parent_id) if tag.parent_id is not None else None
            name = tag.name.rpartition("/")[2] if parent is not None else tag.name
            item = self._line(parent, name, "tag", Scope(tag_id=tag.tag_id), tag.accepted)
            item.setData(0, WAITING_ROLE, tag.suggested)
            if not tag.accepted:
                item.setData(0, COUNT_ROLE, None)  # a nought says nothing beside the pill
            if tag.suggested:
                item.setToolTip(0, f"{tag.name}: {tag.suggested:,} suggestions to review")
            items[tag.tag_id] = item

    def _line(
        self,
        parent: QTreeWidgetItem | None,
        name: str,
        icon_name: str,
        scope: Scope | None,
        number: int | None,
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem([name])
        item.setData(0, ICON_ROLE, icon_name)
        item.setData(0, SCOPE_ROLE, scope)
        item.setData(0, COUNT_ROLE, number)
        if parent is None:
            self.tree.addTopLevelItem(item)
        else:
            parent.addChild(item)
        return item

    def _section(self, name: str) -> None:
        item = QTreeWidgetItem([name])
        item.setData(0, SECTION_ROLE, True)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.tree.addTopLevelItem(item)

    def _items(self) -> list[QTreeWidgetItem]:
        found: list[QTreeWidgetItem] = []
        waiting = [self.tree.topLevelItem(i) for i in range(self.tree.topLevelItemCount())]
        while waiting:
            item = waiting.pop(0)
            found.append(item)
            waiting.extend(item.child(i) for i in range(item.childCount()))
        return found

    # --- choosing ------------------------------------------------------------------

    def _on_current(self, item: QTreeWidgetItem | None, _before: object = None) -> None:
        if item is None:
            return
        scope, saved = item.data(0, SCOPE_ROLE), item.data(0, SAVED_ROLE)
        if isinstance(scope, Scope):
            self._scope = scope
            self.scope_chosen.emit(scope, item.text(0))
        elif isinstance(saved, SavedSearch):
            self._open_saved(saved)

    def _open_saved(self, saved: SavedSearch) -> None:
        """A kept search asks the whole library, whatever part was looked at before."""
        if not self._scope.everything:
            self._scope = Scope()
            self.scope_chosen.emit(self._scope, EVERYTHING)
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

    def _saved_menu(self, saved: SavedSearch) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icon("search"), "Search", lambda: self._open_saved(saved))
        menu.addAction(
            icon("trash"), "Do not keep any longer", lambda: self.search_removed.emit(saved.name)
        )
        return menu
