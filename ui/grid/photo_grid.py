"""The view: joins model, geometry, selection, thumbnails and painter into one widget.

Data flow: `set_ids` -> model -> layout (numbers only) -> paint of the visible cells, which
reads their rows and tells the tile feed what is visible -> a tile arrives -> one cell repaints.
Mouse and keyboard come in through pointer.py and keyboard.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
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

from photolib.types import Int64, PhotoShapes
from ui.accessibility import describe_widgets
from ui.grid.accessible import AccessibleGrid
from ui.grid.anchor import Anchor
from ui.grid.arranger import MAX_CELL, MIN_CELL, Arranger
from ui.grid.frame import Frame
from ui.grid.headers import sticky_header
from ui.grid.keyboard import Keyboard
from ui.grid.layout import HEADER
from ui.grid.painter import CellPainter
from ui.grid.photo_model import RETRY_AFTER_S, Note, PhotoModel
from ui.grid.pinch import Pinch
from ui.grid.pointer import Pointer
from ui.grid.sections import Sections
from ui.grid.selection import Selection
from ui.grid.smooth_scroll import SmoothScroller
from ui.grid.source import GridSource
from ui.grid.tile_feed import TileFeed
from ui.grid.timeline import Timeline
from ui.grid.tooltip import describe
from ui.theme import notifier
from ui.translation import tr

RETRY_MS = round(RETRY_AFTER_S * 1000) + 50


class PhotoGrid(QAbstractScrollArea):
    """Shows photos by id. Call `shutdown()` (or destroy the widget) to end its threads.

    Signals: `selection_changed()`; `activated(photo_id)` on double click or Enter;
    `context_menu_requested(global position, selected ids)`; `cell_size_changed(pixels)`;
    `drag_started(ids)`, to be answered with `carry`.
    """

    selection_changed = Signal()
    activated = Signal(int)
    context_menu_requested = Signal(QPoint, list)
    cell_size_changed = Signal(int)
    drag_started = Signal(list)

    def __init__(self, source: GridSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        describe_widgets()
        self.model = PhotoModel(source.rows)
        self.selection = Selection(self.model)
        self._arranger = Arranger()
        self.layout_of_cells = self._arranger.arrange(1, mirrored=False)
        self._tiles = TileFeed(self, self.model, source.thumbnail)
        self._frame = Frame(self, CellPainter(), self._tiles)
        self._anchor = Anchor(self)
        self._placeholder = (tr("No photos"), "")
        self._accessible: AccessibleGrid | None = None  # when it is asked for
        self._scroller = SmoothScroller(self.verticalScrollBar())
        self._pointer = Pointer(self)
        self._keyboard = Keyboard(self)
        Pinch(self)
        self.timeline = Timeline(self)
        self._tiles.changed.connect(self._update_photos)
        notifier().changed.connect(self._on_theme)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, so that photos do not move when the list grows past the window.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(tr("Photos"))
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
        shapes: PhotoShapes | None = None,
        grouped: bool | Sections = False,
        notes: dict[int, Note] | None = None,
        faint: bool = False,
        keep_position: bool | None = None,
    ) -> None:
        """Show `ids` in this order, with search `scores` and heights of `stacks` as badges.

        `shapes` are theirs, in the same order; `grouped` puts a header over each month or day of
        photos sorted by date, or over the groups given; `notes` are told on photos; `faint` ones
        are painted so. The photo at the top stays where it is (unless the view is at the very top);
        `keep_position=False` starts at the top, as do new search results by default.
        """
        keep = not (scores or self.model.scores) if keep_position is None else keep_position
        anchor = self._anchor.top() if keep else None
        self.model.set_ids(ids, scores, stacks, notes=notes, faint=faint)
        self._arranger.set_photos(len(self.model), shapes, grouped=grouped)
        pruned = self.selection.prune()
        if self._accessible is not None:
            self._accessible.forget()
        self._pointer.list_changed()
        self._relayout()
        self._anchor.restore(anchor)
        if pruned:
            self.selection_changed.emit()

    def refresh(self, ids: Iterable[int] | None) -> None:
        """Rows or thumbnails of `ids` (None: all) have changed; what is visible is painted anew."""
        changed = set(self.model.known if ids is None else ids)
        self.model.forget(changed)
        self._tiles.look_again(changed)
        self._update_photos(changed)

    def selected_ids(self) -> list[int]:
        """Selected photos in the order shown."""
        return self.selection.in_order()

    def current_id(self) -> int | None:
        return self.selection.current

    def select_ids(self, ids: Sequence[int] | Int64) -> None:
        """Select `ids` (those listed); bring the first into view unless one of them is."""
        shown = self.model.present(ids)
        chosen = set(shown)
        if shown:
            self.selection.current = self.selection.anchor = shown[0]
            visible = self.visible_rows()
            in_view = self.model.ids[visible.start : visible.stop].tolist()
            if len(shown) == 1 or chosen.isdisjoint(in_view):
                self.scroll_to(shown[0])
        self.note_selection(self.selection.replace(chosen))

    def invert_selection(self) -> None:
        self.note_selection(self.selection.invert())

    def scroll_to(self, photo_id: int, *, glide: bool = False) -> None:
        """Scroll as little as needed to see the photo whole."""
        row = self.model.row_of(photo_id)
        if row is None:
            return
        rect, height = self.layout_of_cells.rect(row), self._page()
        target = top = self.scroll_top()
        margin = min(16, max(0, (height - rect.height()) // 2))
        above = margin + (HEADER if len(self.layout_of_cells.sections) else 0)
        if rect.top() - above < top:
            target = rect.top() - above
        elif rect.bottom() + margin > top + height:
            target = rect.bottom() + margin - height
        if target != top:
            (self._scroller.glide_to if glide else self._scroller.jump)(target)

    def carry(self, ids: Sequence[int], files: Sequence[Path]) -> None:
        """Go on with the drag that was told of: `files` are what other programs get."""
        self._pointer.carry(ids, files)

    def set_placeholder(self, title: str, text: str) -> None:
        """What to say when there is no photo to show."""
        self._placeholder = (title, text)
        self.viewport().update()

    @property
    def placeholder_text(self) -> str:
        return "\n".join(filter(None, self._placeholder))

    @property
    def cell_size(self) -> int:
        return self._arranger.size

    def set_cell_size(self, pixels: int, at: QPoint | None = None) -> None:
        """Zoom; the photo at `at` (view coordinates, else in the middle) keeps its place."""
        pixels = max(MIN_CELL, min(MAX_CELL, int(pixels)))
        if pixels == self._arranger.size:
            return
        at = at or self.viewport().rect().center()
        anchor = self._anchor.near(at)
        self._arranger.size = pixels
        self._relayout()
        self._anchor.restore(anchor, at)
        self.cell_size_changed.emit(pixels)

    @property
    def squares(self) -> bool:
        return self._arranger.squares

    def set_squares(self, squares: bool) -> None:
        """Cut photos to squares (true), or show them whole in lines of one height (false)."""
        anchor = self._anchor.top()
        self._arranger.squares = squares
        self._relayout()
        self._anchor.restore(anchor)

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
        sticky = self._sticky()
        if sticky is not None and sticky[1].contains(position):
            return None
        return self.layout_of_cells.row_at(position + QPoint(0, self.scroll_top()))

    def section_at(self, position: QPoint) -> int | None:
        """The group whose header is at a place of the view."""
        sticky = self._sticky()
        if sticky is not None and sticky[1].contains(position):
            return sticky[0]
        y = position.y() + self.scroll_top()
        return next(iter(self.layout_of_cells.headers_between(y, y + 1)), None)

    def id_at(self, position: QPoint) -> int | None:
        return None if (row := self.row_at(position)) is None else self.model.id_at(row)

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

    def accessible_interface(self) -> AccessibleGrid:
        self._accessible = AccessibleGrid(self)
        return self._accessible

    def note_selection(self, changed: bool) -> None:
        """Repaint after a change of selection or focus; tell others if ids changed."""
        self.viewport().update()
        if self._accessible is not None:
            self._accessible.tell_current()
        if changed:
            self.selection_changed.emit()

    def hovered_row(self) -> int | None:
        return self._pointer.hovered

    def _sticky(self) -> tuple[int, QRect] | None:
        return sticky_header(self.layout_of_cells, self.scroll_top(), self.viewport().width())

    def _page(self) -> int:
        return self.viewport().height()

    # --- geometry -------------------------------------------------------------------

    def _relayout(self) -> None:
        self.layout_of_cells = self._arranger.arrange(
            self.viewport().width(), mirrored=self.isRightToLeft()
        )
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self.layout_of_cells.height - self._page()))
        bar.setPageStep(self._page())
        bar.setEnabled(bar.maximum() > 0)
        bar.setSingleStep(self.layout_of_cells.line_height)
        self.viewport().update()
        self.timeline.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        anchor = self._anchor.top()
        self._relayout()
        self._anchor.restore(anchor)

    def make_room(self, width: int) -> None:
        """Leave `width` pixels beside the photos to the timeline, which replaces the bar."""
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if width else policy.ScrollBarAlwaysOn
        )
        left, right = (width, 0) if self.isRightToLeft() else (0, width)
        self.setViewportMargins(left, 0, right, 0)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        # A blit of what stays; only the strip that came into view is painted.
        if self.viewport().devicePixelRatioF().is_integer() and len(self.model):
            self.viewport().scroll(0, dy)
            if len(self.layout_of_cells.sections):
                # The header at the top does not move along.
                self.viewport().update(0, 0, self.viewport().width(), HEADER + max(0, dy))
        else:
            self.viewport().update()
        self._pointer.scrolled()
        self.timeline.update()

    # --- painting -----------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        if not len(self.model):
            self._frame.paint_empty(painter, self.viewport().rect(), *self._placeholder)
            return
        self._frame.paint(painter, event.region(), self._pointer.band())
        painter.end()
        if self.model.waiting:
            self._tiles.look_again()
            QTimer.singleShot(RETRY_MS, self.viewport(), self.viewport().update)
        self._tiles.ask(self.layout_of_cells, self.visible_rows(), self.scroll_top(), self._page())

    @Slot(object)
    def _update_photos(self, ids: set[int]) -> None:
        visible = self.visible_rows()
        shown = self.model.ids[visible.start : visible.stop].tolist()
        for row, photo_id in zip(visible, shown, strict=True):
            if photo_id in ids:
                self.update_row(row)

    @Slot(object)
    def _on_theme(self, _theme: object) -> None:
        self._frame.refresh()
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
            self._frame.refresh()
            self.viewport().update()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self.make_room(0 if self.timeline.isHidden() else self.timeline.width())
            self._relayout()

    def _show_tooltip(self, event: QHelpEvent) -> None:
        row = self.row_at(event.pos())
        photo = self.model.photo(self.model.id_at(row)) if row is not None else None
        if row is None or photo is None:
            QToolTip.hideText()
            return
        text, area = describe(photo, self._tiles.failure(photo)), self.row_rect(row)
        QToolTip.showText(event.globalPos(), text, self.viewport(), area)

    def sizeHint(self) -> QSize:
        return QSize(900, 600)
