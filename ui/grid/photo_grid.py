"""The view: joins model, geometry, selection, thumbnails and painter into one widget.

Data flow: `set_ids` -> model -> layout (numbers only) -> paint of the visible cells, which
reads their rows and tells the tile feed what is visible -> a tile arrives -> one cell repaints.
Mouse and keyboard come in through pointer.py and keyboard.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from photolib.types import Int64, PhotoRow
from ui.grid.keyboard import Keyboard
from ui.grid.layout import GridLayout, UniformLayout
from ui.grid.painter import Cell, CellPainter
from ui.grid.photo_model import RETRY_AFTER_S, PhotoModel
from ui.grid.pointer import Pointer
from ui.grid.selection import Selection
from ui.grid.smooth_scroll import SmoothScroller
from ui.grid.source import GridSource
from ui.grid.tile_feed import TileFeed
from ui.grid.tooltip import describe
from ui.theme import current_theme, notifier

MIN_CELL, MAX_CELL, DEFAULT_CELL = 72, 420, 168
RETRY_MS = round(RETRY_AFTER_S * 1000) + 50


class PhotoGrid(QAbstractScrollArea):
    """Shows photos by id. Call `shutdown()` (or destroy the widget) to end its threads.

    Signals: `selection_changed()`; `activated(photo_id)` on double click or Enter;
    `context_menu_requested(global position, selected ids)`; `cell_size_changed(pixels)`.
    """

    selection_changed = Signal()
    activated = Signal(int)
    context_menu_requested = Signal(QPoint, list)
    cell_size_changed = Signal(int)

    def __init__(self, source: GridSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PhotoModel(source.rows)
        self.selection = Selection(self.model)
        self.layout_of_cells: GridLayout = UniformLayout(0, 1, DEFAULT_CELL)
        self._painter = CellPainter()
        self._tiles = TileFeed(self, self.model, self._painter, source.thumbnail)
        self._cell_size = DEFAULT_CELL
        self._placeholder = ("No photos", "")
        self._scroller = SmoothScroller(self.verticalScrollBar())
        self._pointer = Pointer(self)
        self._keyboard = Keyboard(self)
        self._tiles.changed.connect(self._update_photos)
        notifier().changed.connect(self._on_theme)

        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, so that photos do not move when the list grows past the window.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName("Photos")
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._relayout()

    # --- what the window calls ------------------------------------------------------

    def set_ids(
        self,
        ids: Sequence[int] | Int64,
        scores: dict[int, float] | None = None,
        *,
        stacks: dict[int, int] | None = None,
        keep_position: bool | None = None,
    ) -> None:
        """Show `ids` in this order, with search `scores` and heights of `stacks` as badges.

        The photo at the top stays where it is (unless the view is at the very top);
        `keep_position=False` starts at the top, as do new search results by default.
        """
        if keep_position is None:
            keep_position = not scores and not self.model.scores
        anchor = self._anchor() if keep_position else None
        self.model.set_ids(ids, scores, stacks)
        pruned = self.selection.prune()
        self._pointer.list_changed()
        self._relayout()
        self._restore(anchor)
        if pruned:
            self.selection_changed.emit()

    def refresh(self, ids: Iterable[int]) -> None:
        """Rows or thumbnails of `ids` have changed; what is visible of them is painted anew."""
        changed = set(ids)
        self.model.forget(changed)
        self._tiles.look_again(changed)
        self._update_photos(changed)

    def selected_ids(self) -> list[int]:
        """Selected photos in the order shown."""
        return self.selection.in_order()

    def current_id(self) -> int | None:
        return self.selection.current

    def select_ids(self, ids: Sequence[int]) -> None:
        """Select `ids` (those listed); bring the first into view unless one of them is."""
        shown = self.model.present(ids)
        if shown:
            self.selection.current = self.selection.anchor = shown[0]
            visible = self.visible_rows()
            in_view = self.model.ids[visible.start : visible.stop]
            if len(shown) == 1 or not set(in_view.tolist()) & set(shown):
                self.scroll_to(shown[0])
        self.note_selection(self.selection.replace(shown))

    def scroll_to(self, photo_id: int, *, glide: bool = False) -> None:
        """Scroll as little as needed to see the photo whole."""
        row = self.model.row_of(photo_id)
        if row is None:
            return
        rect, top, height = self.layout_of_cells.rect(row), self.scroll_top(), self._page()
        margin = min(16, max(0, (height - rect.height()) // 2))
        target = top
        if rect.top() - margin < top:
            target = rect.top() - margin
        elif rect.bottom() + margin > top + height:
            target = rect.bottom() + margin - height
        if target != top:
            (self._scroller.glide_to if glide else self._scroller.jump)(target)

    def set_placeholder(self, title: str, text: str) -> None:
        """What to say when there is no photo to show."""
        self._placeholder = (title, text)
        self.viewport().update()

    @property
    def placeholder_text(self) -> str:
        return "\n".join(part for part in self._placeholder if part)

    @property
    def cell_size(self) -> int:
        return self._cell_size

    def set_cell_size(self, pixels: int, at: QPoint | None = None) -> None:
        """Zoom; the photo at `at` (view coordinates, else in the middle) keeps its place."""
        pixels = max(MIN_CELL, min(MAX_CELL, int(pixels)))
        if pixels == self._cell_size:
            return
        anchor = self._anchor(at or self.viewport().rect().center())
        self._cell_size = pixels
        self._relayout()
        self._restore(anchor)
        self.cell_size_changed.emit(pixels)

    @property
    def fitted(self) -> bool:
        return self._painter.fitted

    def set_fitted(self, fitted: bool) -> None:
        """Show photos whole in their cells (true) or cut to squares (false)."""
        self._painter.fitted = fitted
        self._tiles.look_again()
        self.viewport().update()

    def shutdown(self) -> None:
        """End the thumbnail threads; the view stays usable without new thumbnails."""
        self._tiles.close()

    # --- what pointer and keyboard need ---------------------------------------------

    def scroll_top(self) -> int:
        return self.verticalScrollBar().value()

    def scroller(self) -> SmoothScroller:
        return self._scroller

    def visible_rows(self) -> range:
        top = self.scroll_top()
        return self.layout_of_cells.visible(top, top + self._page())

    def row_at(self, position: QPoint) -> int | None:
        return self.layout_of_cells.row_at(position + QPoint(0, self.scroll_top()))

    def id_at(self, position: QPoint) -> int | None:
        row = self.row_at(position)
        return None if row is None else self.model.id_at(row)

    def row_rect(self, row: int) -> QRect:
        """A cell in view coordinates."""
        return self.layout_of_cells.rect(row).translated(0, -self.scroll_top())

    def current_position(self) -> QPoint:
        """The middle of the current photo, or of the view: where a menu asked by key opens."""
        current = self.selection.current
        row = self.model.row_of(current) if current is not None else None
        area = self.viewport().rect() if row is None else self.row_rect(row)
        return area.center()

    def update_row(self, row: int) -> None:
        self.viewport().update(self.row_rect(row).adjusted(-6, -6, 6, 6))

    def note_selection(self, changed: bool) -> None:
        """Repaint after a change of selection or focus; tell others if ids changed."""
        self.viewport().update()
        if changed:
            self.selection_changed.emit()

    def _page(self) -> int:
        return self.viewport().height()

    # --- geometry -------------------------------------------------------------------

    def _relayout(self) -> None:
        self.layout_of_cells = UniformLayout(
            len(self.model), self.viewport().width(), self._cell_size
        )
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self.layout_of_cells.height - self._page()))
        bar.setPageStep(self._page())
        bar.setEnabled(bar.maximum() > 0)
        bar.setSingleStep(self.layout_of_cells.line_height)
        self.viewport().update()

    def _anchor(self, at: QPoint | None = None) -> list[tuple[int, int]] | None:
        """Visible photos with their height in the view, the one at `at` first. None: the top."""
        if at is None and self.scroll_top() == 0:
            return None
        rows = list(self.visible_rows())
        if at is not None:
            rows.sort(key=lambda row: (self.row_rect(row).center() - at).manhattanLength())
        return [(self.model.id_at(row), self.row_rect(row).top()) for row in rows]

    def _restore(self, anchor: list[tuple[int, int]] | None) -> None:
        if anchor is None:
            self._scroller.jump(0)
            return
        for photo_id, height in anchor:
            row = self.model.row_of(photo_id)
            if row is not None:
                self._scroller.jump(self.layout_of_cells.rect(row).top() - height)
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        anchor = self._anchor()
        self._relayout()
        self._restore(anchor)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        # A blit of what stays; only the strip that came into view is painted.
        if self.viewport().devicePixelRatioF().is_integer() and len(self.model):
            self.viewport().scroll(0, dy)
        else:
            self.viewport().update()
        self._pointer.scrolled()

    # --- painting -----------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, top = event.rect(), self.scroll_top()
        painter.fillRect(area, QColor(current_theme().grid))
        if not len(self.model):
            self._painter.paint_empty(painter, self.viewport().rect(), *self._placeholder)
            return
        # Rings reach a few pixels out of their cells.
        rows = self.layout_of_cells.visible(top + area.top() - 8, top + area.bottom() + 8)
        ids = self.model.ids[rows.start : rows.stop].tolist()
        photos = self.model.photos(ids)
        for row, photo_id in zip(rows, ids, strict=True):
            rect = self.row_rect(row)
            self._painter.paint(painter, rect, self._cell(photo_id, photos.get(photo_id), row))
        band = self._pointer.band()
        if band is not None:
            self._painter.paint_band(painter, band.translated(0, -top))
        painter.end()
        if self.model.waiting:
            self._tiles.look_again()
            QTimer.singleShot(RETRY_MS, self.viewport(), self.viewport().update)
        self._tiles.ask(self.layout_of_cells, self.visible_rows(), top, self._page())

    def _cell(self, photo_id: int, photo: PhotoRow | None, row: int) -> Cell:
        pixmap = self._tiles.pixmap(photo_id)
        return Cell(
            photo=photo,
            pixmap=pixmap,
            failure=None if pixmap else self._tiles.failure(photo),
            score=self.model.scores.get(photo_id),
            stacked=self.model.stacks.get(photo_id, 0),
            selected=photo_id in self.selection,
            current=photo_id == self.selection.current and self.hasFocus(),
            hovered=row == self._pointer.hovered,
        )

    @Slot(object)
    def _update_photos(self, ids: set[int]) -> None:
        visible = self.visible_rows()
        shown = self.model.ids[visible.start : visible.stop].tolist()
        for row, photo_id in zip(visible, shown, strict=True):
            if photo_id in ids:
                self.update_row(row)

    @Slot(object)
    def _on_theme(self, _theme: object) -> None:
        self._painter.refresh()
        self.viewport().update()

    # --- events ---------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pointer.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._pointer.wheel(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._pointer.context_menu(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keyboard.press(event):
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._pointer.leave()
        elif isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_tooltip(event)
            return True
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._painter.refresh()
            self.viewport().update()

    def _show_tooltip(self, event: QHelpEvent) -> None:
        row = self.row_at(event.pos())
        photo = self.model.photo(self.model.id_at(row)) if row is not None else None
        if row is None or photo is None:
            QToolTip.hideText()
            return
        text = describe(photo, self._tiles.failure(photo))
        QToolTip.showText(event.globalPos(), text, self.viewport(), self.row_rect(row))

    def sizeHint(self) -> QSize:
        return QSize(900, 600)
