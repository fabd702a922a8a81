"""The grid as screen readers see it: a list of photos, each with its name, date and stars.

Cells are painted, no widgets, so Qt knows nothing of them by itself. An interface for a photo is
made when one is asked for, and they are all given up when the list changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from photolib.types import PhotoRow
from ui import wording
from ui.names import file_name, one_line
from ui.translation import tr

if TYPE_CHECKING:
    from ui.grid.photo_grid import PhotoGrid


def name_of(photo: PhotoRow) -> str:
    """One line that tells a photo from its neighbours: "Our boat, IMG_1.jpg, 3 of 5 stars"."""
    parts = [one_line(photo.said), file_name(photo.path)]
    if photo.taken_at is not None:
        parts.append(wording.date_time(photo.taken_at))
    if photo.rating:
        parts.append(tr("Rating: {rating} of {stars} stars").format(rating=photo.rating, stars=5))
    if photo.favorite:
        parts.append(tr("Favourite"))
    if photo.problem:
        parts.append(wording.about_file(photo.problem))
    return wording.listed(parts)


class AccessibleGrid(QAccessibleWidget):
    """The list. Its children are the photos in order; the current one has the focus."""

    def __init__(self, grid: PhotoGrid) -> None:
        super().__init__(grid, QAccessible.Role.List)
        self._grid = grid
        self._photos: dict[int, AccessiblePhoto] = {}  # by row
        self._told: int | None = None  # the photo that had the focus last

    def forget(self) -> None:
        """The list of photos is another one now."""
        for photo in self._photos.values():
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(photo))
        self._photos = {}

    def tell_current(self) -> None:
        """The keys may have gone to another photo."""
        current = self._grid.current_id()
        row = None if current is None else self._grid.model.row_of(current)
        if row is not None and current != self._told:
            self._told = current
            event = QAccessibleEvent(self._grid, QAccessible.Event.Focus)
            event.setChild(row)
            QAccessible.updateAccessibility(event)

    def childCount(self) -> int:
        return len(self._grid.model)

    def child(self, index: int) -> QAccessibleInterface | None:
        if not 0 <= index < len(self._grid.model):
            return None
        if index not in self._photos:
            self._photos[index] = made = AccessiblePhoto(self._grid, index)
            QAccessible.registerAccessibleInterface(made)
        return self._photos[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.row if isinstance(child, AccessiblePhoto) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        at = self._grid.viewport().mapFromGlobal(QPoint(x, y))
        row = self._grid.row_at(at)
        return None if row is None else self.child(row)

    def focusChild(self) -> QAccessibleInterface | None:
        current = self._grid.current_id()
        row = None if current is None else self._grid.model.row_of(current)
        return None if row is None else self.child(row)


class AccessiblePhoto(QAccessibleInterface):
    """One photo of the list, by its row."""

    def __init__(self, grid: PhotoGrid, row: int) -> None:
        super().__init__()
        self._grid, self.row = grid, row

    def isValid(self) -> bool:
        return self.row < len(self._grid.model)

    def object(self) -> Any:
        return None

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._grid)

    def window(self) -> Any:
        return self.parent().window()

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        if kind != QAccessible.Text.Name or not self.isValid():
            return ""
        photo = self._grid.model.photo(self._grid.model.id_at(self.row))
        return "" if photo is None else name_of(photo)

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Names of photos are not changed from here."""

    def rect(self) -> QRect:
        if not self.isValid():
            return QRect()
        place = self._grid.row_rect(self.row)
        return QRect(self._grid.viewport().mapToGlobal(place.topLeft()), place.size())

    def state(self) -> QAccessible.State:
        state, grid = QAccessible.State(), self._grid
        if not self.isValid():
            return state
        photo_id = grid.model.id_at(self.row)
        for name, on in (
            ("focusable", True),
            ("selectable", True),
            ("multiSelectable", True),
            ("selected", photo_id in grid.selection),
            ("focused", grid.hasFocus() and photo_id == grid.current_id()),
            ("offscreen", self.row not in grid.visible_rows()),
        ):
            setattr(state, name, int(on))
        return state

    def child(self, _index: int) -> None:
        return None

    def childCount(self) -> int:
        return 0

    def childAt(self, _x: int, _y: int) -> None:
        return None

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1
