"""One photo over the whole window, or a few side by side: from thumbnails, then sharp, then full.

`show_photo` -> previews and details are asked of the loader -> what is known of the photo's
size decides which picture to ask for: one made for the view, and all of it when zoomed in.
Answers for a photo that is no longer shown are dropped. The photos walked through are those of
the list, unless one walks by likeness (`Walk`).
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from photolib.types import PhotoDetails, PhotoState
from ui.names import file_name
from ui.translation import tr
from ui.viewer.keys import KEY_ZOOM, command_of
from ui.viewer.notice import cannot_be_shown, what_is_wrong
from ui.viewer.pictures import PictureLoader, Wish
from ui.viewer.source import ReadPicture, ViewerSource
from ui.viewer.viewer_layout import ViewerLayout
from ui.viewer.walk import Ids
from ui.viewer.wanted import can_be_read, wishes
from ui.wording import place_in

RESIZE_REST_MS = 150
KEPT_DETAILS = 64


class PhotoViewer(ViewerLayout):
    """Signals: `closed()`, `current_changed(photo_id)`, `full_screen_changed(on)`,
    `gave_way(photo_id)`, `strip_toggled(shown)`, `tag_entered(photo_id, name)`.

    Call `shutdown()` (or destroy the widget) to end its threads.
    """

    closed = Signal()
    current_changed = Signal(int)
    strip_toggled = Signal(bool)
    tag_entered = Signal(int, str)

    def __init__(
        self,
        thumbnail: Callable[[int], Path | None],
        picture: ReadPicture,
        details: Callable[[int], PhotoDetails],
        parent: QWidget | None = None,
        *,
        similar: Callable[[int], list[int]] = lambda _photo_id: [],
        slide_seconds: Callable[[], float] = lambda: 5,
    ) -> None:
        super().__init__(thumbnail, slide_seconds, parent)
        source = ViewerSource(thumbnail, picture, details, similar)
        self._loader = loader = PictureLoader(source)
        self._details: OrderedDict[int, PhotoDetails] = OrderedDict()
        self._there: set[int] = set()  # photos being read anew that were there before
        self._marked: tuple[int | None, list[str]] = (None, [])  # whose stars and heart were shown
        self._rest = QTimer(self, singleShot=True, interval=RESIZE_REST_MS)
        self._rest.timeout.connect(self._ask)
        self._wire()
        self.destroyed.connect(lambda: loader.close())

    def _wire(self) -> None:
        self._loader.similar.connect(self._on_similar)
        self._loader.preview.connect(self._on_image)
        self._loader.picture.connect(self._on_image)
        self._loader.details.connect(self._on_details)
        self._loader.failed.connect(self._on_failed)
        self.canvas.zoomed.connect(self._on_zoomed)
        self.bar.back.connect(self.close_viewer)
        self.bar.zoom_in.connect(lambda: self.zoom_by(KEY_ZOOM))
        self.bar.zoom_out.connect(lambda: self.zoom_by(1 / KEY_ZOOM))
        self.bar.strip.connect(self.toggle_strip)
        self.pages.previous.connect(lambda: self.step(-1))
        self.pages.next.connect(lambda: self.step(1))
        self.strip.chosen.connect(self._on_strip)
        self.strip.strip.left.connect(self.setFocus)
        self.strip.mode_changed.connect(lambda _similar: self._fill_strip())
        self.compared.pressed.connect(self._go_to)
        self.compared.zoomed.connect(self._on_zoomed)
        self.slides.due.connect(self._next_slide)
        self.slides.changed.connect(self._show_place)
        self.tag_line.entered.connect(self._on_tag)
        self.tag_line.left.connect(self.setFocus)

    # --- what the window calls ------------------------------------------------------

    def show_photo(self, photo_id: int, ids: Ids) -> None:
        """Show `photo_id` as one of `ids`, which the arrow keys walk through."""
        self._begin(ids, photo_id, wandering=False)
        self._go(self.walk.index)

    def show_chosen(self, photo_id: int, ids: Ids) -> None:
        """The same with photos that are not those of the list, so that it may change."""
        self._begin(ids, photo_id, wandering=True)
        self._go(self.walk.index)

    def compare(self, ids: Sequence[int]) -> None:
        """Show two to four photos side by side."""
        self._begin(ids, ids[0], wandering=True)
        self.canvas.hide()
        self.compared.show_photos(ids)
        self.show_or_hide_strip()
        for photo_id, known in self._details.items():
            self.compared.take_details(photo_id, known)
        self._go(0)
        self._loader.want_quick([Wish(kind, one) for kind in ("details", "preview") for one in ids])

    def _begin(self, ids: Ids, photo_id: int, *, wandering: bool) -> None:
        self.walk.begin(ids, photo_id, wandering=wandering)
        self._clear_stage()
        self._loader.screen = self._screen_colors()
        self.show()
        self.raise_()
        self.setFocus()

    def set_ids(self, ids: Ids) -> None:
        """Photos came or went; the one shown stays if it is still there, else its neighbour."""
        if not self.walk.wandering:
            self._follow(ids)

    def _follow(self, ids: Ids) -> None:
        before = self.walk.current
        stayed = self.walk.follow(ids)
        if self.walk.current is None:
            self.close_viewer()
        elif stayed:
            self._show_place()
            self._fill_strip()
        else:
            self._go(self.walk.index)
        if not stayed and before is not None:
            self.gave_way.emit(before)

    def refresh(self, ids: frozenset[int] | set[int]) -> None:
        """Something about `ids` has changed: read them anew when shown."""
        for photo_id in [one for one in self._details if one in ids]:
            if self._details.pop(photo_id).row.state is not PhotoState.MISSING:
                self._there.add(photo_id)
            if photo_id != self.current_id():
                self._loader.forget(photo_id)
        shown = {pane.photo_id for pane in self.compared.panes} | {self.current_id()}
        if self.isVisible() and (again := shown & ids):
            self._loader.want_quick([Wish("details", one) for one in again if one is not None])

    def _drop(self, photo_id: int) -> None:
        """A photo has gone from those compared or walked through; the others stay."""
        left = self.walk.without(photo_id)
        if not self.comparing or not len(left):
            self._follow(left)
            return
        if len(left) > 1:
            self.compare(left.tolist())
        else:
            self.show_chosen(int(left[0]), left)
        self.gave_way.emit(photo_id)

    def step(self, by: int) -> None:
        """The next (1) or previous (-1) photo; at the ends nothing happens."""
        index = self.walk.beyond(by)
        if index is not None:
            self._go(index)

    def go_to_end(self, side: int) -> None:
        """The last photo (1) or the first (-1)."""
        self.step((len(self.walk.ids) - 1 if side > 0 else 0) - self.walk.index)

    def leave(self) -> None:
        """One step back: from the slideshow to the photo, from there to where one came from."""
        if self.slides.running:
            self.slides.stop()
        else:
            self.close_viewer()

    def close_viewer(self) -> None:
        self.calm_down()
        self.compared.clear()
        self.hide()
        self.closed.emit()

    def set_strip_shown(self, shown: bool) -> None:
        self._strip_wanted = shown
        self.show_or_hide_strip()
        self.bar.set_strip_shown(shown)
        self._fill_strip()

    def toggle_strip(self) -> None:
        self.set_strip_shown(not self._strip_wanted)
        self.strip_toggled.emit(self._strip_wanted)

    def toggle_similar(self) -> None:
        """Photos like this one in the strip, or again those walked through."""
        on = self.strip.isHidden() or not self.strip.similar
        if self.strip.isHidden():
            self.toggle_strip()
        self.strip.set_similar(on)

    def walk_back(self) -> None:
        """From a photo chosen for its likeness to the one before."""
        if self.walk.back():
            self._go(self.walk.index)

    def on_space(self) -> None:
        if self.slides.running:
            self.slides.pause_or_go_on()
        else:
            self.close_viewer()

    def shutdown(self) -> None:
        """End the viewer's threads."""
        self._rest.stop()
        self.slides.stop()
        self.strip.strip.shutdown()
        self._loader.close()

    # --- moving from photo to photo -------------------------------------------------

    def _go(self, index: int) -> None:
        self.walk.index = index
        photo_id = int(self.walk.ids[index])
        self._show_place()
        self._fill_strip()
        if self.comparing:
            self.compared.choose(photo_id)
            self.current_changed.emit(photo_id)
            return
        self.canvas.clear()
        self.notice.hide()
        known = self._details.get(photo_id)
        if known is not None:
            self._show_details(known)
        else:
            self.info.show_name("")
        self._ask()
        # Details first: they are quick, and with them the preview takes its right size at once.
        about = [one for one in (photo_id, *self.walk.neighbours()) if one not in self._details]
        quick = [Wish("details", one) for one in about]
        if not self.canvas.has_image:
            quick.insert(1 if photo_id in about else 0, Wish("preview", photo_id))
        self._loader.want_quick(quick)
        self.slides.shown()
        self.current_changed.emit(photo_id)

    def _show_place(self) -> None:
        photo_id = self.current_id()
        known = self._details.get(photo_id) if photo_id is not None else None
        position = place_in(self.walk.index + 1, len(self.walk.ids))
        if known is not None:
            both = ("★" * known.row.rating, "♥" if known.row.favorite else "")
            marks = [mark for mark in both if mark]
            before, self._marked = self._marked, (photo_id, marks)
            if self.bar.isHidden() and before[0] == photo_id and before[1] != marks:
                self.flash(" · ".join(marks) or tr("No stars, no heart"))
            position = " · ".join([position, *marks])
        self.tell_photo(file_name(known.row.path) if known else "", position)
        single = not (self.slides.running or self.comparing)
        before, after = (self.walk.beyond(by) is not None for by in (-1, 1))
        self.pages.set_ends(single and before, single and after)

    # --- asking and answers ---------------------------------------------------------

    @Slot()
    def _ask(self) -> None:
        """Ask for the pictures that the view needs now: this photo, then its neighbours."""
        current = self.current_id()
        if current is None or not self.isVisible():
            return
        views = [(pane.photo_id, pane.canvas, True) for pane in self.compared.panes]
        if not views:
            around = [(photo_id, self.canvas, False) for photo_id in self.walk.neighbours()]
            views = [(current, self.canvas, True), *around]
        found: list[Wish] = []
        for photo_id, canvas, shown in views:
            known = self._details.get(photo_id)
            if known is not None and can_be_read(known):
                found += wishes(known, canvas, shown=shown)
        self._loader.want_pictures(found)

    @Slot(int, QImage)
    def _on_image(self, photo_id: int, image: QImage, _edge: int = 0) -> None:
        self.compared.take_image(photo_id, image)
        if photo_id == self.current_id() and not self.comparing:
            first = not self.canvas.has_image
            self.canvas.add_image(image)
            if first:
                self._place_overlays()

    @Slot(int, object)
    def _on_details(self, photo_id: int, details: PhotoDetails) -> None:
        self._details[photo_id] = details
        while len(self._details) > KEPT_DETAILS:
            self._details.popitem(last=False)
        if photo_id in self._there and details.row.state is PhotoState.MISSING:
            self._there.discard(photo_id)
            if self.walk.wandering:  # else the list has told it
                self._drop(photo_id)
                return
        self.compared.take_details(photo_id, details)
        if photo_id == self.current_id():
            self._show_details(details)
        self._ask()

    def _show_details(self, details: PhotoDetails) -> None:
        self.canvas.set_photo_size(details.row.width, details.row.height)
        self._show_place()
        self.info.show_details(details)
        wrong = None if self.comparing else what_is_wrong(details)
        self.canvas.set_dimmed(wrong is not None)
        if wrong is not None:
            self.notice.say(*wrong)
        self._place_overlays()

    @Slot(int, str)
    def _on_failed(self, photo_id: int, reason: str) -> None:
        self.compared.take_failure(photo_id, reason)
        if photo_id == self.current_id() and not self.comparing:
            known = self._details.get(photo_id)
            self.canvas.set_dimmed(self.canvas.has_image)
            self.notice.say(cannot_be_shown(known), reason)
            self._place_overlays()

    def _on_zoomed(self) -> None:
        self.bar.set_percent(self.current_canvas.percent)
        self._rest.start()

    # --- strip, likes, slides, tags -------------------------------------------------

    def _fill_strip(self) -> None:
        current = self.current_id()
        if self.strip.isHidden() or current is None:
            return
        if not self.strip.similar:
            self.strip.show_photos(self.walk.ids, self.walk.index)
        elif self.strip.strip.ids[:1] != [current]:
            self.strip.show_looking()
            self._loader.want_similar(current)

    @Slot(int, list, str)
    def _on_similar(self, photo_id: int, found: list[int], why: str) -> None:
        if photo_id == self.current_id() and self.strip.similar:
            self.strip.show_similar(photo_id, found, why)

    def _on_strip(self, photo_id: int) -> None:
        """A photo of the strip was clicked; one like this becomes the centre of its own likes."""
        if self.strip.similar and not self.comparing and photo_id != self.current_id():
            self.walk.into(self.strip.strip.ids)
        self._go_to(photo_id)

    def _go_to(self, photo_id: int) -> None:
        index = self.walk.index_of(photo_id)
        if index is not None:
            self._go(index)

    def _next_slide(self) -> None:
        self._go((self.walk.index + 1) % len(self.walk.ids))

    def _on_tag(self, name: str) -> None:
        current = self.current_id()
        if current is not None:
            self.tag_entered.emit(current, name)

    # --- events ---------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.tag_line.hide()
        self._loader.drop_all()
        self._details.clear()
        self._there.clear()

    def event(self, event: QEvent) -> bool:
        # The window's own single-key shortcuts must not take the viewer's keys.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and command_of(self, event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = command_of(self, event)
        if command is None:
            super().keyPressEvent(event)
        else:
            command()
