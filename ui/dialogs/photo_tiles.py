"""Photos to judge, as tiles with a probability; some may be struck out."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import theme
from ui.grid.photo_model import PhotoModel, ReadRows
from ui.grid.thumbnails import ThumbnailLoader, TileRequest
from ui.names import file_name, one_line, tip
from ui.translation import tr
from ui.wording import listed, percent

EDGE = 132  # logical pixels of a picture
GAP = 8
LINE = 22  # below it, for the probability
KEPT = 600  # pixmaps
AnyIndex = QModelIndex | QPersistentModelIndex
ID_ROLE = Qt.ItemDataRole.UserRole
FADED = 0.3


class TileModel(QAbstractListModel):
    """(photo id, probability) in order; `struck` are row-independent photo ids."""

    def __init__(self, rows: ReadRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = PhotoModel(rows)
        self.photos: list[tuple[int, float]] = []
        self.struck: set[int] = set()

    def set_photos(self, photos: Sequence[tuple[int, float]]) -> None:
        self.beginResetModel()
        self.photos = list(photos)
        self.struck = set()
        self.endResetModel()

    def strike(self, photo_ids: set[int]) -> None:
        self.struck = photo_ids
        if self.photos:
            self.dataChanged.emit(self.index(0), self.index(len(self.photos) - 1))

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.photos)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        photo_id, score = self.photos[index.row()]
        if role == ID_ROLE:
            return photo_id
        if role == Qt.ItemDataRole.DisplayRole:
            return percent(score)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = tr("{photo}, {percent} likely")
            if photo_id in self.struck:
                told = tr("{photo}, {percent} likely, left out")
            return told.format(photo=self._name(photo_id), percent=percent(score))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._name(photo_id))
        return None

    def _name(self, photo_id: int) -> str:
        """Read when it is asked for: only screen readers and the pointer do, of one photo each."""
        row = self._rows.photo(photo_id)
        if row is None:
            return tr("Photo")
        return listed((one_line(row.said), file_name(row.path)))


class TileDelegate(QStyledItemDelegate):
    def __init__(self, tiles: PhotoTiles) -> None:
        super().__init__(tiles)
        self._tiles = tiles

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(EDGE + GAP, EDGE + LINE + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        colors = theme.current_theme()
        photo_id, score = self._tiles.model_.photos[index.row()]
        struck = photo_id in self._tiles.model_.struck
        cell = option.rect
        box = QRect(cell.x() + GAP // 2, cell.y() + GAP // 2, EDGE, EDGE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(FADED if struck else 1.0)
        pixmap = self._tiles.pixmap(photo_id)
        if pixmap is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.placeholder))
            painter.drawRoundedRect(box, 6, 6)
        else:
            painter.drawPixmap(box, pixmap)
        painter.setOpacity(1.0)
        if struck and self._tiles.crosses:
            painter.setPen(QPen(QColor(colors.danger), 3))
            middle, arm = box.center(), 12
            for sign in (1, -1):
                painter.drawLine(
                    middle.x() - arm, middle.y() - sign * arm,
                    middle.x() + arm, middle.y() + sign * arm,
                )  # fmt: skip
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colors.selection), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 7, 7)
        painter.setPen(QColor(colors.faint if struck else colors.muted))
        below = QRect(box.x(), box.bottom() + 1, EDGE, LINE)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, percent(score))
        painter.restore()


class PhotoTiles(QListView):
    """Signals: `toggled(photo_id)` by a click, Space or X; `finished()` by Return."""

    toggled = Signal(int)
    finished = Signal()

    def __init__(
        self,
        thumbnail: Callable[[int], Path | None],
        rows: ReadRows,
        parent: QWidget | None = None,
        *,
        crosses: bool = True,
    ) -> None:
        super().__init__(parent)
        self.crosses = crosses  # over what is struck out; else it only fades
        self.model_ = TileModel(rows, self)
        self.setModel(self.model_)
        self.setItemDelegate(TileDelegate(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Photos to judge"))
        self.setMouseTracking(True)
        self._pixmaps: OrderedDict[int, QPixmap] = OrderedDict()
        self._loader = ThumbnailLoader(thumbnail)
        self._loader.arrived.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(self._loader.close)
        self._wanted = QTimer(self)
        self._wanted.setSingleShot(True)
        self._wanted.setInterval(30)
        self._wanted.timeout.connect(self._want)
        self.verticalScrollBar().valueChanged.connect(lambda _at: self._wanted.start())
        self.clicked.connect(lambda index: self.toggled.emit(index.data(ID_ROLE)))

    def set_photos(
        self, photos: Sequence[tuple[int, float]], struck: set[int] | None = None
    ) -> None:
        at = self.currentIndex().row()
        self.model_.set_photos(photos)
        self.model_.struck = struck or set()
        if photos:
            self.setCurrentIndex(self.model_.index(min(max(0, at), len(photos) - 1)))
        self._wanted.start()

    def pixmap(self, photo_id: int) -> QPixmap | None:
        return self._pixmaps.get(photo_id)

    def told(self) -> str:
        """What a screen reader says of the current photo."""
        return str(self.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def close_loader(self) -> None:
        """End the threads that read thumbnails; the tiles show no more pictures."""
        self._loader.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_X) and index.isValid():
            self.toggled.emit(index.data(ID_ROLE))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._wanted.start()

    def _want(self) -> None:
        ratio = self.devicePixelRatioF()
        edge = round(EDGE * ratio)
        rows = range(len(self.model_.photos))
        area = self.viewport().rect().adjusted(0, -EDGE, 0, EDGE)
        visible = [r for r in rows if self.visualRect(self.model_.index(r)).intersects(area)]
        missing = [i for i in (self.model_.photos[r][0] for r in visible) if i not in self._pixmaps]
        self._loader.want(
            [TileRequest(i, None, edge, edge, crop=True, radius=6 * ratio) for i in missing]
        )

    def _arrived(self, request: TileRequest, image: QImage) -> None:
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self._pixmaps[request.photo_id] = pixmap
        while len(self._pixmaps) > KEPT:
            self._pixmaps.popitem(last=False)
        self.viewport().update()
