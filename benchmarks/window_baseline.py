"""What the window is measured against: Qt's own QListView in icon mode over the same library.

As one would write it in an afternoon: uniform items, a delegate, rows read a hundred at a time,
thumbnails read when they are painted and kept in Qt's pixmap cache.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QPixmapCache
from PySide6.QtWidgets import QListView, QMainWindow, QStyledItemDelegate, QStyleOptionViewItem

from photolib.library import Library
from photolib.types import PhotoRow

Index = QModelIndex | QPersistentModelIndex
CELL, EDGE = 178, 168
ROWS_AT_ONCE = 100
CACHE_KIB = 96 * 1024
NO_PARENT = QModelIndex()


class Rows(QAbstractListModel):
    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._ids: list[int] = library.photo_ids().tolist()
        self._rows: dict[int, PhotoRow] = {}

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DecorationRole:
            return None
        row = index.row()
        if row not in self._rows:
            start = row - row % ROWS_AT_ONCE
            fetched = self._library.rows(self._ids[start : start + ROWS_AT_ONCE])
            self._rows |= dict(enumerate(fetched, start))
        return self._thumbnail(self._rows[row].photo_id)

    def _thumbnail(self, photo_id: int) -> QPixmap:
        pixmap = QPixmap()
        if not QPixmapCache.find(str(photo_id), pixmap):
            pixmap = QPixmap(str(self._library.thumbnail(photo_id)))
            pixmap = pixmap.scaled(
                EDGE,
                EDGE,
                Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                Qt.TransformationMode.SmoothTransformation,
            ).copy(0, 0, EDGE, EDGE)
            QPixmapCache.insert(str(photo_id), pixmap)
        return pixmap


class Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(CELL, CELL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.drawPixmap(option.rect.topLeft(), index.data(Qt.ItemDataRole.DecorationRole))


class BaselineWindow(QMainWindow):
    def __init__(self, library: Library) -> None:
        super().__init__()
        QPixmapCache.setCacheLimit(CACHE_KIB)
        self.rows, self.delegate, self.view = Rows(library), Delegate(), QListView()
        self.view.setViewMode(QListView.ViewMode.IconMode)
        self.view.setUniformItemSizes(True)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setItemDelegate(self.delegate)
        self.view.setModel(self.rows)
        self.setCentralWidget(self.view)


def open_baseline(
    library: Library, size: tuple[int, int]
) -> tuple[QListView, Callable[[], bool], Callable[[], object]]:
    """Show the window: its scroll area, whether photos are listed, how to close it."""
    window = BaselineWindow(library)
    window.resize(*size)
    window.show()
    return window.view, lambda: window.rows.rowCount() > 0, window.close
