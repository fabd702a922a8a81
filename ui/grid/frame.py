"""Paints one frame of the grid: headers, cells, the band, or the words of an empty grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QRegion

from photolib.types import PhotoRow
from ui.grid.emptiness import paint_empty
from ui.grid.headers import HeaderPainter, sticky_header
from ui.grid.layout import HEADER
from ui.grid.painter import Cell, CellPainter
from ui.theme import current_theme

if TYPE_CHECKING:
    from ui.grid.photo_grid import PhotoGrid
    from ui.grid.tile_feed import TileFeed

RING_REACH = 8  # how far a ring may reach out of its cell


class Frame:
    def __init__(self, grid: PhotoGrid, cells: CellPainter, tiles: TileFeed) -> None:
        self._grid = grid
        self._cells = cells
        self._tiles = tiles
        self._headers = HeaderPainter()

    def refresh(self) -> None:
        """Theme or font have changed."""
        self._cells.refresh()
        self._headers.refresh()

    def paint(self, painter: QPainter, region: QRegion, band: QRect | None) -> None:
        """Paint what lies in `region`, in view coordinates.

        A scrolled view asks for a strip at each end: these are painted by themselves, so that the
        photos between them cost nothing.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(current_theme().grid)
        painted: set[int] = set()
        for area in region:
            painter.fillRect(area, ground)
            for row in self._rows(area):
                painted.add(row)
        self._paint_headers(painter, region)
        self._paint_cells(painter, sorted(painted))
        top = self._grid.scroll_top()
        sticky = sticky_header(self._grid.layout_of_cells, top, self._grid.viewport().width())
        if sticky is not None and region.intersects(sticky[1]):
            self._headers.paint_sticky(painter, self._grid.layout_of_cells, *sticky)
        if band is not None:
            self._cells.paint_band(painter, band.translated(0, -top))

    def paint_empty(self, painter: QPainter, area: QRect, title: str, text: str) -> None:
        """What is said when there is no photo to show."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, QColor(current_theme().grid))
        paint_empty(painter, area, title, text, "photos")

    def _rows(self, area: QRect) -> range:
        top = self._grid.scroll_top()
        return self._grid.layout_of_cells.visible(
            top + area.top() - RING_REACH, top + area.bottom() + RING_REACH
        )

    def _paint_headers(self, painter: QPainter, region: QRegion) -> None:
        layout, top = self._grid.layout_of_cells, self._grid.scroll_top()
        area, width = region.boundingRect(), self._grid.viewport().width()
        for section in layout.headers_between(top + area.top(), top + area.bottom() + 1):
            place = QRect(0, int(layout.header_tops[section]) - top, width, HEADER)
            if region.intersects(place):
                self._headers.paint(painter, layout, section, place)

    def _paint_cells(self, painter: QPainter, rows: list[int]) -> None:
        grid = self._grid
        ids = grid.model.ids[rows].tolist() if rows else []
        photos = grid.model.photos(ids)
        for row, photo_id in zip(rows, ids, strict=True):
            cell = self._cell(photo_id, photos.get(photo_id), row)
            self._cells.paint(painter, grid.row_rect(row), cell)

    def _cell(self, photo_id: int, photo: PhotoRow | None, row: int) -> Cell:
        grid = self._grid
        pixmap = self._tiles.pixmap(photo_id)
        return Cell(
            photo=photo,
            pixmap=pixmap,
            failure=None if pixmap else self._tiles.failure(photo),
            score=grid.model.scores.get(photo_id),
            stacked=grid.model.stacks.get(photo_id, 0),
            note=grid.model.notes.get(photo_id),
            faint=grid.model.faint,
            selected=photo_id in grid.selection,
            current=photo_id == grid.selection.current and grid.hasFocus(),
            hovered=row == grid.hovered_row(),
        )
