"""One photo over the whole window: at once from its thumbnail, then sharp, then in full.

`show_photo` -> previews and details are asked of the loader -> what is known of the photo's
size decides which picture to ask for: one made for the view, and all of it when zoomed in.
Answers for a photo that is no longer shown are dropped.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QLocale, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from photolib.types import Int64, PhotoDetails, PhotoState
from ui.theme import SPACE_L, notifier
from ui.viewer.canvas import Canvas
from ui.viewer.info_panel import InfoPanel
from ui.viewer.notice import Notice
from ui.viewer.page_buttons import PageButtons
from ui.viewer.pictures import PictureLoader, Wish, full_edge
from ui.viewer.source import ReadPicture, ViewerSource
from ui.viewer.top_bar import TopBar

KEY_ZOOM = 1.25
RESIZE_REST_MS = 150
KEPT_DETAILS = 64
GONE = {
    PhotoState.MISSING: "The file is no longer in its folder; this is its thumbnail.",
    PhotoState.OFFLINE: "The folder of this photo is not connected; this is its thumbnail.",
}


class PhotoViewer(QWidget):
    """Signals: `closed()`, `current_changed(photo_id)`, `full_screen_changed(on)`.

    Call `shutdown()` (or destroy the widget) to end its threads.
    """

    closed = Signal()
    current_changed = Signal(int)
    full_screen_changed = Signal(bool)

    def __init__(
        self,
        thumbnail: Callable[[int], Path | None],
        picture: ReadPicture,
        details: Callable[[int], PhotoDetails],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._loader = loader = PictureLoader(ViewerSource(thumbnail, picture, details))
        self._ids: Int64 = np.empty(0, np.int64)
        self._index = 0
        self._details: OrderedDict[int, PhotoDetails] = OrderedDict()
        self._was_maximized = False
        self.bar = TopBar()
        self.canvas = Canvas()
        self.info = InfoPanel(self)
        self.info.hide()
        self.notice = Notice(self)
        self.notice.hide()
        self.pages = PageButtons(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.canvas, 1)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(RESIZE_REST_MS)
        self._rest.timeout.connect(self._ask)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Photo viewer")
        self._wire()
        self.destroyed.connect(lambda: loader.close())

    def _wire(self) -> None:
        self._loader.preview.connect(self._on_image)
        self._loader.picture.connect(self._on_image)
        self._loader.details.connect(self._on_details)
        self._loader.failed.connect(self._on_failed)
        self.canvas.zoomed.connect(self._on_zoomed)
        self.bar.back.connect(self.close_viewer)
        self.bar.zoom_in.connect(lambda: self.canvas.zoom_by(KEY_ZOOM))
        self.bar.zoom_out.connect(lambda: self.canvas.zoom_by(1 / KEY_ZOOM))
        self.bar.fit.connect(self.canvas.fit)
        self.bar.actual_size.connect(self.canvas.actual_size)
        self.bar.info.connect(self.toggle_info)
        self.bar.full_screen.connect(self.toggle_full_screen)
        self.pages.previous.connect(lambda: self.step(-1))
        self.pages.next.connect(lambda: self.step(1))
        notifier().changed.connect(self._on_theme)

    # --- what the window calls ------------------------------------------------------

    def show_photo(self, photo_id: int, ids: Sequence[int] | Int64) -> None:
        """Show `photo_id` as one of `ids`, which the arrow keys walk through."""
        self._ids = np.ascontiguousarray(ids, dtype=np.int64)
        found = np.flatnonzero(self._ids == photo_id)
        if not len(found):
            self._ids, found = np.array([photo_id], np.int64), np.zeros(1, np.int64)
        self.show()
        self.raise_()
        self.setFocus()
        self._go(int(found[0]))

    def current_id(self) -> int | None:
        return int(self._ids[self._index]) if len(self._ids) else None

    def set_ids(self, ids: Sequence[int] | Int64) -> None:
        """Photos came or went; the one shown stays if it is still there, else its neighbour."""
        current = self.current_id()
        self._ids = np.ascontiguousarray(ids, dtype=np.int64)
        if not len(self._ids):
            self.close_viewer()
            return
        found = np.flatnonzero(self._ids == current)
        if len(found):
            self._index = int(found[0])
            self._show_place()
        else:
            self._go(min(self._index, len(self._ids) - 1))

    def refresh(self, ids: frozenset[int] | set[int]) -> None:
        """Something about `ids` has changed: read them anew when shown."""
        for photo_id in ids:
            known = self._details.pop(photo_id, None)
            if known is not None and photo_id != self.current_id():
                self._loader.forget(photo_id)
        current = self.current_id()
        if self.isVisible() and current is not None and current in ids:
            self._loader.want_quick([Wish("details", current)])

    def step(self, by: int) -> None:
        """The next (1) or previous (-1) photo; at the ends nothing happens."""
        index = self._index + by
        if 0 <= index < len(self._ids):
            self._go(index)

    def close_viewer(self) -> None:
        if self.window().isFullScreen():
            self.toggle_full_screen()
        self.hide()
        self.closed.emit()

    def toggle_info(self) -> None:
        self.info.setVisible(self.info.isHidden())
        self.bar.set_info_shown(not self.info.isHidden())
        self._place_overlays()

    def toggle_full_screen(self) -> None:
        window = self.window()
        on = not window.isFullScreen()
        if on:
            self._was_maximized = window.isMaximized()
            window.showFullScreen()
        elif self._was_maximized:
            window.showMaximized()
        else:
            window.showNormal()
        self.bar.setVisible(not on)
        self.full_screen_changed.emit(on)

    def shutdown(self) -> None:
        """End the viewer's threads."""
        self._rest.stop()
        self._loader.close()

    # --- moving from photo to photo -------------------------------------------------

    def _go(self, index: int) -> None:
        self._index = index
        photo_id = int(self._ids[index])
        self.canvas.clear()
        self.notice.hide()
        self._show_place()
        known = self._details.get(photo_id)
        if known is not None:
            self._show_details(known)
        else:
            self.info.show_name("")
        self._ask()
        # Details first: they are quick, and with them the preview takes its right size at once.
        quick = [Wish("details", photo_id)]
        if not self.canvas.has_image:
            quick.append(Wish("preview", photo_id))
        quick += [Wish("details", other) for other in self._neighbours()]
        self._loader.want_quick([w for w in quick if not self._has(w)])
        self.current_changed.emit(photo_id)

    def _neighbours(self) -> list[int]:
        """The photos a key press away, the next one first."""
        around = (self._index + 1, self._index - 1)
        return [int(self._ids[index]) for index in around if 0 <= index < len(self._ids)]

    def _has(self, wish: Wish) -> bool:
        return wish.kind == "details" and wish.photo_id in self._details

    def _show_place(self) -> None:
        photo_id = self.current_id()
        known = self._details.get(photo_id) if photo_id is not None else None
        locale = QLocale()
        position = f"{locale.toString(self._index + 1)} of {locale.toString(len(self._ids))}"
        self.bar.set_photo(known.row.path.name if known else "", position)
        self.pages.set_ends(self._index > 0, self._index < len(self._ids) - 1)

    # --- asking and answers ---------------------------------------------------------

    @Slot()
    def _ask(self) -> None:
        """Ask for the pictures that the view needs now: this photo, then its neighbours."""
        current = self.current_id()
        if current is None or not self.isVisible():
            return
        wishes = []
        for photo_id in (current, *self._neighbours()):
            known = self._details.get(photo_id)
            if known is None or known.row.state not in (PhotoState.READY, PhotoState.NEW):
                continue
            edge = self._view_edge(known)
            wishes.append(Wish("picture", photo_id, edge))
            full = full_edge(known.row.width, known.row.height)
            if photo_id == current and self._wants_full(known, edge):
                wishes.insert(1, Wish("picture", current, full))
        self._loader.want_pictures(wishes)

    def _view_edge(self, details: PhotoDetails) -> int:
        """The long edge, in pixels, of the photo fitted in the view."""
        view = self.canvas.size() * self.canvas.devicePixelRatioF()
        size = QSize(details.row.width, details.row.height)
        if size.isEmpty():
            return max(view.width(), view.height(), 1)
        fitted = size.scaled(view, Qt.AspectRatioMode.KeepAspectRatio)
        return max(1, min(max(fitted.width(), fitted.height()), max(size.width(), size.height())))

    def _wants_full(self, details: PhotoDetails, edge: int) -> bool:
        if self.canvas.zoom.fitted or not details.row.width:
            return False
        rect = self.canvas.zoom.rect
        return max(rect.width(), rect.height()) > edge + 1

    @Slot(int, QImage)
    def _on_image(self, photo_id: int, image: QImage, _edge: int = 0) -> None:
        if photo_id == self.current_id():
            first = not self.canvas.has_image
            self.canvas.add_image(image)
            if first:
                self._place_overlays()

    @Slot(int, object)
    def _on_details(self, photo_id: int, details: PhotoDetails) -> None:
        self._details[photo_id] = details
        while len(self._details) > KEPT_DETAILS:
            self._details.popitem(last=False)
        if photo_id == self.current_id():
            self._show_details(details)
        self._ask()

    def _show_details(self, details: PhotoDetails) -> None:
        row = details.row
        self.canvas.set_photo_size(row.width, row.height)
        self._show_place()
        self.info.show_details(details)
        gone = GONE.get(row.state)
        self.canvas.set_dimmed(gone is not None)
        if row.state is PhotoState.UNREADABLE:
            self.canvas.set_dimmed(True)
            reason = f"This file {row.problem or 'cannot be read as a photo'}."
            self._show_notice(f"{row.path.name} cannot be shown", reason)
        elif gone:
            self._show_notice(f"{row.path.name} is not available", gone)
        self._place_overlays()

    @Slot(int, str)
    def _on_failed(self, photo_id: int, reason: str) -> None:
        if photo_id == self.current_id():
            known = self._details.get(photo_id)
            self.canvas.set_dimmed(self.canvas.has_image)
            name = known.row.path.name if known else "This photo"
            self._show_notice(f"{name} cannot be shown", reason)

    def _show_notice(self, title: str, reason: str) -> None:
        self.notice.say(title, reason)
        self._place_overlays()

    def _on_zoomed(self) -> None:
        self.bar.set_percent(self.canvas.percent)
        self._rest.start()

    @Slot(object)
    def _on_theme(self, _theme: object) -> None:
        self.canvas.update()

    # --- events ---------------------------------------------------------------------

    def _place_overlays(self) -> None:
        area = self.canvas.geometry()
        self.info.move(area.right() - self.info.width() - SPACE_L, area.top() + SPACE_L)
        self.notice.place_in(area, low=self.canvas.has_image)
        self.pages.place_in(area)
        self.info.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_overlays()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._loader.drop_all()
        self._details.clear()

    def event(self, event: QEvent) -> bool:
        # The window's own single-key shortcuts must not take the viewer's keys.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._command(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = self._command(event)
        if command is None:
            super().keyPressEvent(event)
        else:
            command()

    def _command(self, event: QKeyEvent) -> Callable[[], object] | None:
        plain = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
        shifted = Qt.KeyboardModifier.ShiftModifier  # "+" is a shifted key on many keyboards
        key, back = Qt.Key, self.isRightToLeft()
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier:  # bare digits rate the photo
            return {key.Key_0: self.canvas.fit, key.Key_1: self.canvas.actual_size}.get(
                Qt.Key(event.key())
            )
        if event.modifiers() not in (*plain, shifted):
            return None
        return {
            key.Key_Right: lambda: self.step(-1 if back else 1),
            key.Key_Left: lambda: self.step(1 if back else -1),
            key.Key_PageDown: lambda: self.step(1),
            key.Key_PageUp: lambda: self.step(-1),
            key.Key_Home: lambda: self.step(-self._index),
            key.Key_End: lambda: self.step(len(self._ids) - 1 - self._index),
            key.Key_Escape: self.close_viewer,
            key.Key_Space: self.close_viewer,
            key.Key_F11: self.toggle_full_screen,
            key.Key_Plus: lambda: self.canvas.zoom_by(KEY_ZOOM),
            key.Key_Equal: lambda: self.canvas.zoom_by(KEY_ZOOM),
            key.Key_Minus: lambda: self.canvas.zoom_by(1 / KEY_ZOOM),
            key.Key_I: self.toggle_info,
        }.get(Qt.Key(event.key()))
