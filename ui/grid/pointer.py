"""The mouse over the grid: clicks, rubber band with scrolling at the edges, hover, wheel, menu.

Clicks select as file managers do: on press, except that a plain press on a photo that is
already selected waits for the release, so that a group is not lost by starting a drag on it.
Dragging a photo takes the selection along; a rubber band begins beside the photos, or anywhere
with Ctrl or Shift.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from ui.grid import drag

if TYPE_CHECKING:
    from ui.grid.photo_grid import PhotoGrid

WHEEL_ZOOM = 1.12  # per notch
EDGE_SCROLL_MS = 16


class Pointer:
    def __init__(self, grid: PhotoGrid) -> None:
        self._grid = grid
        self.hovered: int | None = None  # row
        self._pressed_at: QPoint | None = None  # content coordinates
        self._position = QPoint()  # view coordinates
        self._select_on_release: int | None = None
        self._group_on_release: int | None = None  # section
        self._may_band = False
        self._may_drag = False
        self._carried: int | None = None  # the photo that a drag began on
        self._band: QRect | None = None  # content coordinates
        self._kept: set[int] = set()  # selected before the band, kept with Ctrl or Shift
        self._edge_timer = QTimer(grid)
        self._edge_timer.setInterval(EDGE_SCROLL_MS)
        self._edge_timer.timeout.connect(self._scroll_at_edge)

    def band(self) -> QRect | None:
        return self._band

    # --- buttons --------------------------------------------------------------------

    def press(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        photo_id = self._grid.id_at(position)
        if event.button() == Qt.MouseButton.RightButton:
            self._select_for_menu(photo_id)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        selection = self._grid.selection
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._pressed_at = position + QPoint(0, self._grid.scroll_top())
        self._position = position
        self._select_on_release = None
        self._group_on_release = self._grid.section_at(position) if photo_id is None else None
        self._carried = None
        self._may_drag = photo_id is not None and not (control or shift)
        self._may_band = not self._may_drag
        changed = False
        if photo_id is None:
            changed = not (control or shift) and selection.clear()
        elif shift:
            changed = selection.extend_to(photo_id, keep=control)
        elif control:
            changed = selection.toggle(photo_id)
        elif photo_id in selection:
            self._select_on_release = photo_id
            selection.current = photo_id
        else:
            changed = selection.only(photo_id)
        self._kept = set(selection.ids) if control or shift else set()
        self._grid.note_selection(changed)

    def move(self, event: QMouseEvent) -> None:
        self._position = event.position().toPoint()
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover(self._grid.row_at(self._position))
            return
        moved = self._position + QPoint(0, self._grid.scroll_top()) - self._pressed_at
        if self._band is None:
            if moved.manhattanLength() < QApplication.startDragDistance():
                return
            self._select_on_release = None
            if self._may_drag:
                self._begin_drag()
            if not self._may_band:
                return
            self._hover(None)
        self._stretch_band()
        outside = self._edge_distance() != 0
        if outside and not self._edge_timer.isActive():
            self._edge_timer.start()

    def _begin_drag(self) -> None:
        """The selection is taken along, as soon as its files are known."""
        self._end_band()
        self._may_drag = False
        self._carried = self._grid.selection.current
        self._grid.drag_started.emit(self._grid.selected_ids())

    def carry(self, ids: Sequence[int], files: Sequence[Path]) -> None:
        """Drag the photos on with their files, unless the button is up again."""
        carried, self._carried = self._carried, None
        row = self._grid.model.row_of(carried) if carried is not None else None
        if row is not None:
            drag.begin(self._grid, ids, files, self._grid.row_rect(row))

    def release(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._carried = None
        if self._select_on_release is not None:
            photo_id, self._select_on_release = self._select_on_release, None
            self._grid.note_selection(self._grid.selection.only(photo_id))
        if self._group_on_release is not None and self._band is None:
            self._select_group(self._group_on_release)
        self._end_band()

    def _select_group(self, section: int) -> None:
        """A click on a header selects what is under it, with Ctrl or Shift besides the rest."""
        grid = self._grid
        rows = grid.layout_of_cells.rows_of(section)
        group = grid.model.ids[rows.start : rows.stop].tolist()
        grid.selection.current = grid.selection.anchor = group[0]
        grid.note_selection(grid.selection.replace({*group, *self._kept}))

    def double_click(self, event: QMouseEvent) -> None:
        photo_id = self._grid.id_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and photo_id is not None:
            self._end_band()
            self._grid.note_selection(self._grid.selection.only(photo_id))
            self._grid.activated.emit(photo_id)

    def context_menu(self, event: QContextMenuEvent) -> None:
        grid = self._grid
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = grid.viewport().mapToGlobal(grid.current_position())
        else:
            self._select_for_menu(grid.id_at(grid.viewport().mapFromGlobal(at)))
        ids = grid.selected_ids()
        if ids:
            grid.context_menu_requested.emit(at, ids)

    def _select_for_menu(self, photo_id: int | None) -> None:
        """A menu speaks of the selection it is opened on, or of the one photo under it."""
        selection = self._grid.selection
        if photo_id is None:
            self._grid.note_selection(selection.clear())
        elif photo_id not in selection:
            self._grid.note_selection(selection.only(photo_id))

    # --- rubber band ----------------------------------------------------------------

    def _stretch_band(self) -> None:
        if self._pressed_at is None:
            return
        grid = self._grid
        here = self._position + QPoint(0, grid.scroll_top())
        self._band = QRect(self._pressed_at, here).normalized()
        rows = grid.layout_of_cells.touching(self._band)
        touched = set(grid.model.ids[rows].tolist())
        if touched and grid.selection.current not in touched:
            grid.selection.current = grid.selection.anchor = grid.model.id_at(int(rows[0]))
        grid.note_selection(grid.selection.replace(touched | self._kept))

    def _end_band(self) -> None:
        self._pressed_at = None
        self._edge_timer.stop()
        if self._band is not None:
            self._band = None
            self._grid.viewport().update()

    def _edge_distance(self) -> int:
        """How far the mouse is above (negative) or below the view."""
        y, height = self._position.y(), self._grid.viewport().height()
        return min(0, y) or max(0, y - height + 1)

    def _scroll_at_edge(self) -> None:
        distance = self._edge_distance()
        if self._band is None or distance == 0:
            self._edge_timer.stop()
            return
        speed = max(-60, min(60, distance // 2 + (4 if distance > 0 else -4)))
        self._grid.scroller().jump(self._grid.scroll_top() + speed)
        self._stretch_band()

    # --- hover and wheel ------------------------------------------------------------

    def leave(self) -> None:
        self._hover(None)

    def list_changed(self) -> None:
        """Rows mean other photos now."""
        self.hovered = None
        self._select_on_release = self._group_on_release = None

    def scrolled(self) -> None:
        if self._band is not None:
            self._grid.viewport().update()
        elif self._grid.viewport().underMouse() and not QApplication.mouseButtons():
            self._hover(self._grid.row_at(self._position))

    def _hover(self, row: int | None) -> None:
        if row == self.hovered:
            return
        for changed in (self.hovered, row):
            if changed is not None and changed < len(self._grid.model):
                self._grid.update_row(changed)
        self.hovered = row

    def wheel(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            notches = event.angleDelta().y() / 120
            if notches:
                wanted = self._grid.cell_size * WHEEL_ZOOM**notches
                self._grid.set_cell_size(round(wanted), event.position().toPoint())
        else:
            self._grid.scroller().wheel(event, self._grid.layout_of_cells.line_height)
        event.accept()
