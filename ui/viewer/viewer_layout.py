"""The parts of the viewer, how they lie, and which photo of those walked through is meant."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColorSpace, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui import wording
from ui.accessibility import announce
from ui.theme import SPACE_L, SPACE_XL, notifier
from ui.translation import tr
from ui.viewer.canvas import Canvas
from ui.viewer.compare import CompareView
from ui.viewer.idle import Idle
from ui.viewer.info_panel import InfoPanel
from ui.viewer.notice import Notice
from ui.viewer.page_buttons import PageButtons
from ui.viewer.slideshow import Slideshow
from ui.viewer.strip_bar import StripBar
from ui.viewer.tag_line import TagLine
from ui.viewer.top_bar import TopBar
from ui.viewer.walk import Walk

FLASH_MS = 1200


class ViewerLayout(QWidget):
    """A bar, one canvas or a few side by side, a strip; over them what comes and goes."""

    full_screen_changed = Signal(bool)
    gave_way = Signal(int)  # a photo that was shown and is not among the others any more

    def __init__(
        self,
        thumbnail: Callable[[int], Path | None],
        slide_seconds: Callable[[], float],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.walk = Walk()
        self.alone = False  # the photo fills the screen, without bar and strip
        self._window_before = Qt.WindowState.WindowNoState
        self._strip_wanted = True
        self.bar = TopBar()
        self.canvas = Canvas()
        self.compared = CompareView()
        self.strip = StripBar(thumbnail)
        self.info = InfoPanel(self)
        self.info.hide()
        self.notice = Notice(self)
        self.notice.hide()
        self.pages = PageButtons(self)
        self.tag_line = TagLine(self)
        self.resting = QLabel(tr("Paused · Space goes on"), self)
        self.resting.setProperty("role", "chip")
        self.resting.hide()
        self.flashed = QLabel(self)
        self.flashed.setProperty("role", "chip")
        self.flashed.hide()
        self._flash_end = QTimer(self, singleShot=True, interval=FLASH_MS)
        self._flash_end.timeout.connect(self.flashed.hide)
        self.slides = Slideshow(slide_seconds, self)
        self.slides.changed.connect(self._on_slides)
        self.idle = Idle(self)
        self.idle.changed.connect(self._on_idle)
        self.setMouseTracking(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(self.compared, 1)
        layout.addWidget(self.strip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Photo viewer"))
        notifier().changed.connect(self._on_theme)
        self.bar.fit.connect(self.fit)
        self.bar.actual_size.connect(self.actual_size)
        self.bar.rotate.connect(lambda: self.rotate(1))
        self.bar.slideshow.connect(self.toggle_slideshow)
        self.bar.info.connect(self.toggle_info)
        self.bar.full_screen.connect(self.toggle_full_screen)

    def current_id(self) -> int | None:
        """The photo that keys and buttons mean."""
        return self.walk.current

    @property
    def comparing(self) -> bool:
        return bool(self.compared.panes)

    @property
    def current_canvas(self) -> Canvas:
        """The one that keys and buttons mean."""
        current = self.current_id()
        pane = None if current is None else self.compared.canvas_of(current)
        return pane if pane is not None else self.canvas

    def tell_photo(self, name: str, place: str) -> None:
        """Which photo is shown, and where among the others it stands."""
        if (name, place) != (self.bar.title, self.bar.position):
            self.bar.set_photo(name, place)
            self.canvas.setAccessibleName(name or tr("Photo"))
            self.setAccessibleDescription(wording.listed((name, place)))
            announce(self, self.accessibleDescription() if name else "")

    def zoom_by(self, factor: float) -> None:
        self.current_canvas.zoom_by(factor)

    def fit(self) -> None:
        self.current_canvas.fit()

    def actual_size(self) -> None:
        self.current_canvas.actual_size()

    def rotate(self, quarters: int) -> None:
        """Turn the view to the right; the file stays as it is."""
        self.current_canvas.rotate(quarters)

    def ask_tag(self) -> None:
        """Let the user type tags for the photo shown."""
        self.tag_line.open_in(self._area())

    def toggle_info(self) -> None:
        self.info.setVisible(self.info.isHidden())
        self.bar.set_info_shown(not self.info.isHidden())
        self._place_overlays()

    def toggle_full_screen(self) -> None:
        """The photo alone on the screen, or again in the window, be that as large as it was."""
        window, on = self.window(), not self.alone
        self.alone = on
        if on:
            self._window_before = window.windowState()
            window.showFullScreen()
        else:
            window.setWindowState(self._window_before)
        self.bar.setVisible(not on)
        self.show_or_hide_strip()
        self.canvas.set_dark(on)
        self.idle.watch(on)
        self.full_screen_changed.emit(on)

    def toggle_slideshow(self) -> None:
        """From the photo shown on, over the whole screen."""
        if self.slides.running:
            self.slides.stop()
        elif not self.comparing:
            if not self.alone:
                self.toggle_full_screen()
            self.slides.start()

    def calm_down(self) -> None:
        """No slideshow and no full screen any more."""
        self.slides.stop()
        if self.alone:
            self.toggle_full_screen()

    def _on_slides(self) -> None:
        self.resting.setVisible(self.slides.paused)
        if self.slides.running:
            self.info.hide()
            self.bar.set_info_shown(False)
        elif self.alone:
            self.toggle_full_screen()
        self._place_overlays()

    def show_or_hide_strip(self) -> None:
        """It is there when wanted, but not under photos compared, nor in full screen."""
        crowded = self.comparing or self.alone
        self.strip.setVisible(self._strip_wanted and not crowded)
        self.bar.set_strip_possible(not self.comparing)

    def _clear_stage(self) -> None:
        """Room for one photo; nothing is said of the one before."""
        self.compared.clear()
        self.notice.hide()
        self.canvas.show()
        self.show_or_hide_strip()

    def flash(self, text: str) -> None:
        """Say for a moment what the hidden bar cannot: the stars that were just given."""
        self.flashed.setText(text)
        self.flashed.adjustSize()
        area = self._area()
        left = area.center().x() - self.flashed.width() // 2
        self.flashed.move(left, area.bottom() - SPACE_XL - self.flashed.height())
        self.flashed.show()
        self.flashed.raise_()
        self._flash_end.start()

    def _area(self) -> QRect:
        return (self.compared if self.comparing else self.canvas).geometry()

    def _screen_colors(self) -> QColorSpace:
        """What the screen shows, where the platform tells it; else an invalid one."""
        handle = self.window().windowHandle()
        return handle.format().colorSpace() if handle is not None else QColorSpace()

    def _place_overlays(self) -> None:
        area = self._area()
        self.resting.adjustSize()
        left, top = area.left() + SPACE_L, area.top() + SPACE_L
        right = area.right() - SPACE_L
        mirrored = self.isRightToLeft()
        self.resting.move(right - self.resting.width() if mirrored else left, top)
        self.resting.raise_()
        self.info.fit_height(area.height() - 2 * SPACE_L)
        self.info.move(left if mirrored else right - self.info.width(), top)
        self.notice.place_in(area, low=self.canvas.has_image)
        self.pages.place_in(area)
        self.info.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_overlays()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:  # bar or strip came or went
            self._place_overlays()
        return done

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.idle.touched()

    def _on_idle(self, resting: bool) -> None:
        self.canvas.set_cursor_hidden(resting)
        self.pages.set_away(resting)

    @Slot(object)
    def _on_theme(self, _theme: object) -> None:
        self.canvas.update()
