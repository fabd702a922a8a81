"""Keys of the grid: arrows, pages, ranges, select all, open, zoom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from ui.grid.layout import Step

if TYPE_CHECKING:
    from ui.grid.photo_grid import PhotoGrid

ZOOM_STEP = 1.25

_STEPS = {
    Qt.Key.Key_Left: Step.LEFT,
    Qt.Key.Key_Right: Step.RIGHT,
    Qt.Key.Key_Up: Step.UP,
    Qt.Key.Key_Down: Step.DOWN,
    Qt.Key.Key_PageUp: Step.PAGE_UP,
    Qt.Key.Key_PageDown: Step.PAGE_DOWN,
    Qt.Key.Key_Home: Step.HOME,
    Qt.Key.Key_End: Step.END,
}
_MIRRORED = {Step.LEFT: Step.RIGHT, Step.RIGHT: Step.LEFT}


class Keyboard:
    def __init__(self, grid: PhotoGrid) -> None:
        self._grid = grid

    def press(self, event: QKeyEvent) -> bool:
        """Handle a key; false when it is none of the grid's."""
        grid, selection = self._grid, self._grid.selection
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.SelectAll):
            grid.note_selection(selection.everything())
        elif control and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            grid.set_cell_size(round(grid.cell_size * ZOOM_STEP))
        elif control and key == Qt.Key.Key_Minus:
            grid.set_cell_size(round(grid.cell_size / ZOOM_STEP))
        elif key == Qt.Key.Key_Escape and selection.ids:
            grid.note_selection(selection.clear())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or (
            key == Qt.Key.Key_Space and not control
        ):
            if selection.current is None:
                return False
            grid.activated.emit(selection.current)
        elif key == Qt.Key.Key_Space and control and selection.current is not None:
            grid.note_selection(selection.toggle(selection.current))
        elif key in _STEPS and len(grid.model):
            self._step(_STEPS[key], extend=shift, only_focus=control and not shift)
        else:
            return False
        return True

    def _step(self, step: Step, *, extend: bool, only_focus: bool) -> None:
        grid, selection = self._grid, self._grid.selection
        if grid.isRightToLeft():
            step = _MIRRORED.get(step, step)
        row = grid.model.row_of(selection.current) if selection.current is not None else None
        if row is None and step not in (Step.HOME, Step.END):
            # Without a focus yet the first key only gives it to the first photo in view.
            target = next(iter(grid.visible_rows()), 0)
        else:
            target = grid.layout_of_cells.moved(row or 0, step, grid.viewport().height())
        photo_id = grid.model.id_at(target)
        if extend:
            changed = selection.extend_to(photo_id)
        elif only_focus:
            selection.current = photo_id
            changed = False
        else:
            changed = selection.only(photo_id)
        grid.note_selection(changed)
        grid.scroll_to(photo_id)
