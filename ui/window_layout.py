"""The panels of the window and how they lie; what they do is not known here."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from photolib.library import Library
from ui.explore import ExplorePage
from ui.icons import app_icon
from ui.operations import Operations
from ui.panels.details import DetailsPanel
from ui.panels.first_run import FirstRun
from ui.panels.message_bar import MessageBar
from ui.panels.photos_page import PhotosPage
from ui.panels.sidebar import Sidebar
from ui.panels.status_bar import StatusBar
from ui.panels.toolbar import Toolbar
from ui.state import WindowState
from ui.viewer import PhotoViewer

SIMILAR = 60  # photos in the viewer's strip of likes


class WindowLayout(QMainWindow):
    """Two pages: the browser (sidebar, photos, details, status bar) and the viewer."""

    def __init__(self, library: Library, operations: Operations, state: WindowState) -> None:
        super().__init__()
        self.setWindowTitle("Photolib")
        self.setWindowIcon(app_icon())
        self.library, self.operations, self.state = library, operations, state
        self.sidebar = Sidebar()
        self.toolbar = Toolbar(PhotosPage.sizes())
        self.page = PhotosPage(self.library)
        self.explore = ExplorePage(self.library, self.operations)
        self.welcome = FirstRun(done=self.library.settings.first_run_done)
        self.viewer = PhotoViewer(
            self.library.thumbnail,
            self.library.picture,
            self.library.details,
            similar=self._similar_ids,
            slide_seconds=lambda: max(1, self.library.settings.slideshow_seconds),
        )
        self.viewer.set_strip_shown(self.library.settings.show_filmstrip)
        self.details = DetailsPanel(self.library, self.operations)
        self.status = StatusBar()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.page)
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(self.explore)

        self.inner = QSplitter(Qt.Orientation.Horizontal)
        self.inner.addWidget(self.pages)
        self.inner.addWidget(self.details)
        self.inner.setStretchFactor(0, 1)
        self.inner.setSizes([900, 290])
        main = _column(self.toolbar, self.inner)
        self.outer = QSplitter(Qt.Orientation.Horizontal)
        self.outer.addWidget(self.sidebar)
        self.outer.addWidget(main)
        self.outer.setStretchFactor(1, 1)
        self.outer.setSizes([230, 1000])
        self._splitters = {"inner": self.inner, "outer": self.outer}
        for splitter in self._splitters.values():
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self.browser = _column(self.outer, self.status)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.browser)
        self.stack.addWidget(self.viewer)
        self.setCentralWidget(self.stack)
        self.messages = MessageBar(self.stack)
        self.setMinimumSize(820, 520)

    def _similar_ids(self, photo_id: int) -> list[int]:
        return [hit.photo_id for hit in self.library.similar(photo_id, limit=SIMILAR).hits]

    @property
    def viewing(self) -> bool:
        """Whether the viewer is shown instead of the browser."""
        return self.stack.currentWidget() is self.viewer

    @property
    def exploring(self) -> bool:
        """Whether the map is shown in place of the grid."""
        return self.pages.currentWidget() is self.explore

    @property
    def photos_widget(self) -> QWidget:
        """Where the keys go that mean the photos: the grid, the map or the first steps."""
        if self.exploring:
            return self.explore.view if self.explore.view.isVisible() else self.explore.empty
        return self.page.grid if self.pages.currentWidget() is self.page else self.welcome.button

    def focus_pane(self, steps: int) -> None:
        """Let the keys go to the next part of the window (1), or to the one before (-1)."""
        parts: list[tuple[QWidget, QWidget]] = [(self.viewer, self.viewer)]
        if not self.viewing:
            parts = [
                (self.sidebar, self.sidebar.tree),
                (self.toolbar, self.toolbar.search.edit),
                (self.pages, self.photos_widget),
                (self.details, self.details),
                (self.status, self.status),
            ]
        parts.append((self.messages, self.messages))
        now = self.focusWidget()
        places = [(part, first_in(inner)) for part, inner in parts if part.isVisible()]
        there = [(part, widget) for part, widget in places if widget is not None]
        if not there:
            return
        at = next((n for n, (part, _) in enumerate(there) if now and part.isAncestorOf(now)), -1)
        if self.viewing and at < 0:
            at = 0  # the viewer itself has the focus
        there[(at + steps) % len(there)][1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nobody else wanted leads back to the photos."""
        if event.key() == Qt.Key.Key_Escape and not self.viewing:
            now = self.focusWidget()
            if now is not None and self.messages.isAncestorOf(now):
                self.messages.hide()
            if now is self.photos_widget:
                self.toolbar.search.leave()
            else:
                self.photos_widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        super().keyPressEvent(event)

    def leave_viewer(self) -> None:
        if self.viewing:
            self.viewer.calm_down()
            self.stack.setCurrentWidget(self.browser)

    def restore_state(self) -> None:
        """Geometry and what else was set when the window was closed last, but not full screen."""
        if not self.state.restore(self, self._splitters):
            room = self.screen().availableGeometry().size()
            self.resize(QSize(1280, 800).boundedTo(room))
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowFullScreen)
        self.toolbar.set_order(self.state.order)
        self.page.grid.set_cell_size(self.library.settings.thumbnail_size)
        self.toolbar.set_size(self.page.grid.cell_size)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.library.settings.thumbnail_size = self.page.grid.cell_size
        self.state.save(self, self._splitters)
        super().closeEvent(event)


def first_in(part: QWidget) -> QWidget | None:
    """Where the keys go in a part of the window: to itself, or to the first control it shows."""
    reached, at = part.focusPolicy() & Qt.FocusPolicy.TabFocus, part
    if reached:
        return part if part.isEnabled() else None
    while (at := at.nextInFocusChain()) is not part:
        wanted = at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isVisible() and at.isEnabled()
        if wanted and part.isAncestorOf(at) and not isinstance(at, QScrollArea):
            return at
    return None


def _column(*widgets: QWidget) -> QWidget:
    """Widgets under each other without gaps; a splitter takes the room that is left."""
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget, 1 if isinstance(widget, QSplitter) else 0)
    return box
