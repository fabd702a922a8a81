"""The map to look at: zoom with the wheel, drag to pan, Shift-drag to select, double-click to open.

Every frame paints one image of dots, some hundred thumbnails at most, and names; which those are
comes from `MapScene`, numbers only. Thumbnails are read off the GUI thread when the view rests.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from photolib.types import Int64, MapPlace, SemanticMap
from ui.explore import map_painter
from ui.explore.camera import Camera
from ui.explore.dots import DotImage, diameter, paint_dots
from ui.explore.map_scene import MapScene, Thumbs
from ui.grid.square_tiles import SquareTiles
from ui.theme import color, current_theme, notifier
from ui.translation import tr

WHEEL_ZOOM = 1.3  # a notch
KEY_ZOOM, KEY_PAN = 1.5, 90.0
HIT = 12.0  # logical pixels that a click may miss a dot by
SHARPEN_MS = 90


class MapView(QWidget):
    """Signals: `selection_changed(list[int])`, `activated(photo_id)`, `menu_requested(QPoint)`
    in global coordinates, `moved()` when another part of the map is in view, `left()` by Escape.

    The keys mean the photo in the middle of the view, which has a ring while they are used.
    """

    accessible_role = QAccessible.Role.Graphic
    selection_changed = Signal(object)  # a list of all would be copied item by item
    activated = Signal(int)
    menu_requested = Signal(QPoint)
    moved = Signal()
    left = Signal()

    def __init__(
        self, thumbnail: Callable[[int], Path | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.camera = Camera()
        self.scene = MapScene(_nothing())
        self.tiles = SquareTiles(self, thumbnail)
        self.tiles.changed.connect(self.update)
        self.names_shown: list[str] = []
        self._selected: frozenset[int] = frozenset()
        self._inks: Int64 = np.empty(0, dtype=np.int64)
        self._dots: DotImage | None = None
        self._thumbs: Thumbs | None = None
        self._pressed: QPointF | None = None
        self._dragged = False
        self._by_keys = False  # rather than with the mouse
        self._lasso: list[QPointF] = []
        self._sharpen = QTimer(self, singleShot=True, interval=SHARPEN_MS)
        self._sharpen.timeout.connect(self._paint_anew)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Map of the library by likeness"))
        notifier().changed.connect(self._on_theme)

    # --- what is shown --------------------------------------------------------------

    def set_scene(self, scene: MapScene) -> None:
        """Another map; the view and what is selected stay."""
        self.scene = scene
        chosen = np.fromiter(self._selected, np.int64, len(self._selected))
        self._selected = frozenset(scene.shown.ids[scene.rows_of(chosen)].tolist())
        self._paint_anew()
        self.moved.emit()

    def set_places(self, places: tuple[MapPlace, ...]) -> None:
        self.scene.places = places
        self.update()

    def visible_ids(self) -> Int64:
        """The photos in view, from the middle outwards."""
        rows = self.scene.in_view(self.camera)
        shown = self.scene.shown
        away = np.hypot(*(shown.positions[rows] - (self.camera.x, self.camera.y)).T)
        return shown.ids[rows[np.argsort(away, kind="stable")]]

    def near(self, photo_id: int) -> list[int]:
        """The photos in view, the nearest to this one first, beginning with itself."""
        scene = self.scene
        own = scene.rows_of(np.array([photo_id]))
        if not len(own):
            return [photo_id]
        rows = scene.in_view(self.camera)
        away = np.hypot(*(scene.shown.positions[rows] - scene.shown.positions[own[0]]).T)
        ordered: list[int] = scene.shown.ids[rows[np.argsort(away, kind="stable")]].tolist()
        return [photo_id, *(one for one in ordered if one != photo_id)]

    @property
    def selected(self) -> int:
        """How many photos are selected."""
        return len(self._selected)

    def selected_ids(self) -> list[int]:
        return sorted(self._selected)

    def select_ids(self, ids: set[int] | frozenset[int]) -> None:
        if ids != self._selected:
            self._selected = frozenset(ids)
            self._paint_anew()
            self.selection_changed.emit(self.selected_ids())

    def fit(self) -> None:
        self.camera.fit()
        self._after_move()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        at = at or QPointF(self.width() / 2, self.height() / 2)
        self.camera.zoom_by(factor, at.x(), at.y())
        self._after_move()

    def pan(self, x: float, y: float) -> None:
        """Drag the map by logical pixels."""
        self.camera.pan(x, y)
        self._after_move()

    def photo_at(self, at: QPointF) -> int | None:
        """The photo whose thumbnail or dot lies at a point of the view."""
        thumbs = self._thumbs
        if thumbs is not None and len(thumbs.rows):
            away = np.abs(thumbs.middles - (at.x(), at.y())).max(axis=1)
            best = int(away.argmin())
            if away[best] <= thumbs.edge / 2:
                return int(self.scene.shown.ids[thumbs.rows[best]])
        x, y = self.camera.to_map(at.x(), at.y())
        row = self.scene.grid.nearest(x, y, HIT / self.camera.scale)
        return None if row is None else int(self.scene.shown.ids[row])

    def middle_photo(self) -> int | None:
        """The photo that keys mean: the one nearest to the middle of the view."""
        shown, thumbs = self.scene.shown, self._thumbs
        if thumbs is not None and len(thumbs.rows):
            return int(shown.ids[thumbs.rows[self._nearest_thumb(thumbs)]])
        reach = max(self.width(), self.height()) / self.camera.scale
        row = self.scene.grid.nearest(self.camera.x, self.camera.y, reach) if len(shown) else None
        return None if row is None else int(shown.ids[row])

    def _nearest_thumb(self, thumbs: Thumbs) -> int:
        middle = (self.width() / 2, self.height() / 2)
        return int(np.hypot(*(thumbs.middles - middle).T).argmin())

    def _after_move(self) -> None:
        self._sharpen.start()
        self.update()
        self.moved.emit()

    def _paint_anew(self) -> None:
        self._dots = None
        self.update()

    def _on_theme(self, _theme: object) -> None:
        self._paint_anew()

    # --- painting -------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color(current_theme().grid))
        shown = self.scene.shown
        if not len(shown):
            self._thumbs, self.names_shown = None, []
            return
        if self._dots is None or not self._dots.serves(self.camera):
            self._dots = self._render_dots()
        map_painter.draw_dots(painter, self._dots, self.camera)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._thumbs = thumbs = self.scene.thumbs(self.camera)
        ids = shown.ids[thumbs.rows].tolist()
        colors = shown.colors[thumbs.rows].tolist()
        map_painter.draw_thumbs(painter, thumbs, ids, colors, self._selected, self.tiles)
        if self._by_keys and self.hasFocus() and len(thumbs.rows):
            at = thumbs.middles[self._nearest_thumb(thumbs)].tolist()
            map_painter.draw_ring(painter, at, thumbs.edge)
        places = self.scene.names(self.camera)
        map_painter.draw_names(painter, places, self.camera)
        self.names_shown = [place.name for place in places]
        if self._lasso:
            map_painter.draw_lasso(painter, self._lasso)
        self.tiles.ask(ids, thumbs.edge)

    def _render_dots(self) -> DotImage:
        shown = self.scene.shown
        rows = self.scene.in_view(self.camera, margin=0.25)
        chosen = np.fromiter(self._selected, np.int64, len(self._selected))
        selected = self.scene.rows_of(chosen)
        inks = map_painter.inks(shown.colors, selected, current_theme())
        size = diameter(len(rows), self.width() * 1.5, self.height() * 1.5)
        # Those selected last, so that none of them is hidden.
        marked = np.zeros(len(shown), dtype=bool)
        marked[selected] = True
        rows = np.concatenate([rows, rows[marked[rows]]])
        return paint_dots(
            shown.positions[rows], inks[rows], self.camera, self.devicePixelRatioF(), size
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.camera.set_view(self.width(), self.height())
        self._paint_anew()
        self.moved.emit()

    # --- mouse ----------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / 120
        if notches:
            self.zoom_by(WHEEL_ZOOM**notches, event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom_by(1.0 + event.value(), event.position())
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._use_keys(False)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed, self._dragged = event.position(), False
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._lasso = [event.position()]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        moved = event.position() - self._pressed
        if not self._dragged and moved.manhattanLength() < QApplication.startDragDistance():
            return
        self._dragged = True
        if self._lasso:
            self._lasso.append(event.position())
            self.update()
            return
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._pressed = event.position()
        self.pan(moved.x(), moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        lasso, self._lasso, self._pressed = self._lasso, [], None
        self.unsetCursor()
        adding = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if lasso and self._dragged:
            self._select_inside(lasso, adding)
        elif not self._dragged:
            self._click(event.position(), adding or bool(lasso))
        self.update()

    def _select_inside(self, lasso: list[QPointF], adding: bool) -> None:
        outline = np.array([self.camera.to_map(point.x(), point.y()) for point in lasso], "f4")
        rows = self.scene.grid.inside(outline)
        found = frozenset(self.scene.shown.ids[rows].tolist())
        self.select_ids(self._selected | found if adding else found)

    def _click(self, at: QPointF, adding: bool) -> None:
        photo_id = self.photo_at(at)
        if adding and photo_id is not None:
            self.select_ids(self._selected ^ {photo_id})
        elif not adding:
            self.select_ids(frozenset() if photo_id is None else {photo_id})

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        photo_id = self.photo_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and photo_id is not None:
            self.activated.emit(photo_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        photo_id = self.photo_at(QPointF(event.pos()))
        if by_key:
            photo_id = None if self._selected else self.middle_photo()
        if photo_id is not None and photo_id not in self._selected:
            self.select_ids({photo_id})
        if self._selected:
            self.menu_requested.emit(event.globalPos())

    # --- keys -----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pans = {
            Qt.Key.Key_Left: (KEY_PAN, 0.0),
            Qt.Key.Key_Right: (-KEY_PAN, 0.0),
            Qt.Key.Key_Up: (0.0, KEY_PAN),
            Qt.Key.Key_Down: (0.0, -KEY_PAN),
        }
        key, middle = Qt.Key(event.key()), self.middle_photo()
        self._use_keys(True)
        if key in pans:
            self.pan(*pans[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(KEY_ZOOM)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / KEY_ZOOM)
        elif key == Qt.Key.Key_Space and middle is not None:
            self.select_ids(self._selected ^ {middle})
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (self._selected or middle):
            self.activated.emit(min(self._selected) if self._selected else middle)
        elif key == Qt.Key.Key_Escape:
            if self._selected:
                self.select_ids(frozenset())
            else:
                self.left.emit()
        elif key == Qt.Key.Key_Home:
            self.fit()
        else:
            super().keyPressEvent(event)

    def _use_keys(self, on: bool) -> None:
        if on != self._by_keys:
            self._by_keys = on
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._use_keys(event.reason() in (*by_key, Qt.FocusReason.ShortcutFocusReason))

    def shutdown(self) -> None:
        """End the threads."""
        self._sharpen.stop()
        self.tiles.close()


def _nothing() -> SemanticMap:
    empty = np.empty(0, dtype=np.int64)
    return SemanticMap(empty, np.empty((0, 2), dtype=np.float32), empty, refined=True)
