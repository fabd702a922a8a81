"""The tree of the sidebar: the library's own groups, albums, searches, folders and tags.

It is rebuilt only when what it shows has changed; what was open or chosen stays so. Photos may
be dropped on an album.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from photolib.types import Folder, Group, Scope, Tag
from ui.grid.drag import photos_in
from ui.names import file_name, one_line, tip, whole_path
from ui.panels.overview import Overview
from ui.panels.sidebar_delegate import (
    COUNT_ROLE,
    DROP_ROLE,
    FAINT_ROLE,
    ICON_ROLE,
    SECTION_ROLE,
    WAITING_ROLE,
    SidebarDelegate,
)
from ui.translation import QT_TR_NOOP, tr

SCOPE_ROLE = Qt.ItemDataRole.UserRole + 20
SAVED_ROLE = Qt.ItemDataRole.UserRole + 21
NEW_ALBUM_ROLE = Qt.ItemDataRole.UserRole + 22
LONG = 24  # letters; longer names may be cut
EVERYTHING = QT_TR_NOOP("All photos")


class LibraryTree(QTreeWidget):
    """Signals: `photos_dropped(int, list[int])` an album and photos; `new_album_clicked()`."""

    photos_dropped = Signal(int, list)
    new_album_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sidebar")
        self.setAccessibleName(tr("Library"))
        self.setHeaderLabel(tr("Library"))  # read, not seen
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self.setItemDelegate(SidebarDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setDropIndicatorShown(False)
        self.explore: QTreeWidgetItem | None = None  # the line of the map
        self._dropping: QTreeWidgetItem | None = None
        self.itemClicked.connect(self._on_used)

    def rebuild(self, overview: Overview) -> None:
        """Show this; lines that were open are open again. The current line is not chosen."""
        opened = {
            item.data(0, SCOPE_ROLE)
            for item in self.items()
            if item.isExpanded() and item.data(0, SCOPE_ROLE) is not None
        }
        self._dropping = self.explore = None
        self.clear()
        self._line(None, tr(EVERYTHING), "photos", Scope(), overview.status.counts.present or None)
        if overview.status.folders:
            self.explore = self._line(None, tr("Explore"), "map", None, None)
            self.explore.setToolTip(0, tr("The library as a map by likeness (E)"))
            self._add_groups(overview)
            self._add_albums(overview)
        if overview.saved:
            self._section(tr("Searches"))
        for saved in overview.saved:
            item = self._line(None, saved.name, "bookmark", None, None)
            item.setData(0, SAVED_ROLE, saved)
            item.setToolTip(0, tip(saved.query))
        if overview.status.folders:
            self._section(tr("Folders"))
        for folder in overview.status.folders:
            self._add_folder(folder, overview.subfolders.get(folder.folder_id, ()))
        if any(tag.accepted or tag.suggested for tag in overview.tags):
            self._section(tr("Tags"))
            self._add_tags(list(overview.tags))
        for item in self.items():
            item.setExpanded(item.data(0, SCOPE_ROLE) in opened)

    def items(self) -> list[QTreeWidgetItem]:
        found: list[QTreeWidgetItem] = []
        waiting = [self.topLevelItem(i) for i in range(self.topLevelItemCount())]
        while waiting:
            item = waiting.pop(0)
            found.append(item)
            waiting.extend(item.child(i) for i in range(item.childCount()))
        return found

    def item_of(self, scope: Scope) -> QTreeWidgetItem | None:
        return next((i for i in self.items() if i.data(0, SCOPE_ROLE) == scope), None)

    # --- building -------------------------------------------------------------------

    def _add_groups(self, overview: Overview) -> None:
        groups = overview.groups
        for name, icon_name, group, number in (
            (tr("Favourites"), "heart", Group.FAVORITES, groups.favorites),
            (tr("Recently added"), "clock", Group.RECENT, groups.recent),
            (tr("On this day"), "calendar", Group.ON_THIS_DAY, groups.on_this_day),
            (tr("Duplicates"), "copy", Group.DUPLICATES, None),
            (tr("Series"), "stack", Group.SERIES, None),
            (tr("Trash"), "trash", Group.TRASH, groups.trash),
        ):
            item = self._line(None, name, icon_name, Scope(group=group), number or None)
            item.setData(0, FAINT_ROLE, number == 0)
            item.setToolTip(0, tr(GROUP_TIPS[group]))

    def _add_albums(self, overview: Overview) -> None:
        self._section(tr("Albums"))
        for album in overview.albums:
            scope = Scope(album_id=album.album_id)
            self._line(None, album.name, "album", scope, album.photos)
        made = self._line(None, tr("New album…"), "plus", None, None)
        made.setData(0, NEW_ALBUM_ROLE, True)
        made.setData(0, FAINT_ROLE, True)
        made.setToolTip(0, tr("Make an album; photos are added by dragging them onto it"))
        made.setFlags(Qt.ItemFlag.ItemIsEnabled)

    def _add_folder(self, folder: Folder, subfolders: tuple[tuple[str, int], ...]) -> None:
        root = self._line(
            None,
            file_name(folder.path),
            "folder" if folder.online else "folder-off",
            Scope(folder_id=folder.folder_id),
            folder.photos,
        )
        root.setData(0, FAINT_ROLE, not folder.online)
        away = tr("Not connected; its photos are kept in the library.")
        place = whole_path(folder.path)
        root.setToolTip(0, tip(place if folder.online else f"{place}\n{away}"))
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
                waiting = tr("{tag}: %Ln suggestions to review", "", tag.suggested)
                item.setToolTip(0, tip(waiting.format(tag=tag.name)))
            items[tag.tag_id] = item

    def _line(
        self,
        parent: QTreeWidgetItem | None,
        name: str,
        icon_name: str,
        scope: Scope | None,
        number: int | None,
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem([one_line(name)])
        if len(name) > LONG:
            item.setToolTip(0, tip(one_line(name)))
        item.setData(0, ICON_ROLE, icon_name)
        item.setData(0, SCOPE_ROLE, scope)
        item.setData(0, COUNT_ROLE, number)
        if parent is None:
            self.addTopLevelItem(item)
        else:
            parent.addChild(item)
        return item

    def _section(self, name: str) -> None:
        item = QTreeWidgetItem([name])
        item.setData(0, SECTION_ROLE, True)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addTopLevelItem(item)

    # --- using ----------------------------------------------------------------------

    def _on_used(self, item: QTreeWidgetItem) -> None:
        if item.data(0, NEW_ALBUM_ROLE):
            self.new_album_clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if item is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_used(item)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if photos_in(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        scope = None if item is None else item.data(0, SCOPE_ROLE)
        on_album = isinstance(scope, Scope) and scope.album_id is not None
        self._mark(item if on_album else None)
        event.setAccepted(on_album)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._mark(None)

    def dropEvent(self, event: QDropEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        scope = None if item is None else item.data(0, SCOPE_ROLE)
        self._mark(None)
        if isinstance(scope, Scope) and scope.album_id is not None:
            event.acceptProposedAction()
            self.photos_dropped.emit(scope.album_id, photos_in(event.mimeData()))

    def _mark(self, item: QTreeWidgetItem | None) -> None:
        """Show which album photos would be dropped on."""
        if item is not self._dropping:
            for line, on in ((self._dropping, False), (item, True)):
                if line is not None:
                    line.setData(0, DROP_ROLE, on)
            self._dropping = item


GROUP_TIPS = {
    Group.FAVORITES: QT_TR_NOOP("Photos with a heart"),
    Group.RECENT: QT_TR_NOOP("Photos that came into the library in the last 30 days"),
    Group.ON_THIS_DAY: QT_TR_NOOP("Photos taken on this day of earlier years"),
    Group.DUPLICATES: QT_TR_NOOP("Files of one picture: copies, smaller ones, other formats"),
    Group.SERIES: QT_TR_NOOP("Photos that a camera took within three seconds"),
    Group.TRASH: QT_TR_NOOP("Photos that were moved to the trash from here; they can be restored"),
}
