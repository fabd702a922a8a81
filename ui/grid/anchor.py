"""Keeps what the user looks at in its place while the photos around it are laid out anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

if TYPE_CHECKING:
    from ui.grid.photo_grid import PhotoGrid

Places = list[tuple[int, int]]


class Anchor:
    """A place is a photo with its height in the view; several, in case the first is gone.

    A window being resized lays out with every pixel: then the photo that was at the top when it
    began stays the one, however many come before it in its line meanwhile.
    """

    def __init__(self, grid: PhotoGrid) -> None:
        self._grid = grid
        # The scroll value it led to, where it was taken, and what it holds.
        self._held: tuple[int, QPoint | None, Places] = (0, None, [])

    def top(self) -> Places | None:
        """The photos from the top of the view down; None at the very top of the list."""
        top = self._grid.scroll_top()
        if not top:
            return None
        value, _, places = self._held
        return places if places and value == top else self._seen()

    def near(self, at: QPoint) -> Places:
        """Those nearest to a point of the view first."""
        grid = self._grid
        value, taken, places = self._held
        if places and taken == at and value == grid.scroll_top():
            return places
        middles = {
            photo_id: (grid.row_rect(row).center() - at).manhattanLength()
            for row, photo_id in self._shown()
        }
        return sorted(self._seen(), key=lambda place: middles[place[0]])

    def restore(self, places: Places | None, at: QPoint | None = None) -> None:
        """Bring the first of `places` that is still there to its height; None: to the top."""
        grid = self._grid
        grid.scroller().jump(self._value(places))
        self._held = grid.scroll_top(), at, places or []

    def _value(self, places: Places | None) -> int:
        for photo_id, height in places or ():
            row = self._grid.model.row_of(photo_id)
            if row is not None:
                return self._grid.layout_of_cells.rect(row).top() - height
        return 0

    def _seen(self) -> Places:
        return [(photo_id, self._grid.row_rect(row).top()) for row, photo_id in self._shown()]

    def _shown(self) -> list[tuple[int, int]]:
        rows = self._grid.visible_rows()
        return list(zip(rows, self._grid.model.ids[rows.start : rows.stop].tolist(), strict=True))
