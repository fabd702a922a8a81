"""The window: lays the panels out, wires their signals, and is what actions act on.

Nothing is computed here. What is shown is decided by `PhotoList`, counts come from
`OverviewReader`, what the user can do lives in `ui/actions`, long work runs as operations.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from photolib.library import Library
from photolib.settings import Settings
from photolib.types import ChangeSet, IngestPhase, IngestProgress, LabelScore, Scope, SortOrder
from ui import theme
from ui.actions import ActionSet
from ui.actions.add_folder import add as add_folders
from ui.bridge import LibraryBridge
from ui.dialogs.opener import DialogOpener
from ui.icons import app_icon
from ui.operations import Operation, Operations
from ui.panels.details import DetailsPanel
from ui.panels.finer_search import FinerSearchHint
from ui.panels.folder_drop import FolderDrop
from ui.panels.message_bar import MessageBar
from ui.panels.overview import Overview, OverviewReader
from ui.panels.photo_list import Listing, PhotoList
from ui.panels.photos_page import PhotosPage
from ui.panels.search_flow import SearchFlow
from ui.panels.sidebar import Sidebar
from ui.panels.status_bar import StatusBar
from ui.panels.toolbar import Toolbar
from ui.panels.welcome import WelcomePage
from ui.state import WindowState
from ui.viewer import PhotoViewer

THUMBNAIL_STEP = 24


class MainWindow(QMainWindow):
    def __init__(self, library: Library, operations: Operations, state: WindowState) -> None:
        super().__init__()
        self.setWindowTitle("Photolib")
        self.setWindowIcon(app_icon())
        self.library, self.operations, self.state = library, operations, state
        self._selection: list[int] = []
        self.bridge = LibraryBridge(library.events, self)
        self.photos = PhotoList(library, operations, state.order, self)
        self.overview = OverviewReader(library, operations, self)
        self._build()
        self.search_flow = SearchFlow(
            self.toolbar,
            self.page,
            self.photos,
            self.sidebar,
            self.details.why,
            library,
            operations,
            self,
            self.say,
        )
        self.actions_set = ActionSet(self, self)
        self.dialogs = DialogOpener(
            self,
            library,
            operations,
            shortcuts=self.actions_set.shortcuts,
            apply_theme=self.apply_theme,
        )
        self.finer_search = FinerSearchHint(
            library, operations, self.say, lambda: self.open_dialog("search models"), self
        )
        self._fill_menus()
        self._wire()
        self._restore()
        self._welcome(not library.folders())  # one small read, so that no wrong page flashes
        self.status.set_embedder(library.embedder_status)
        self.status.set_progress(library.progress)
        self.photos.reload()
        self.overview.read_now()

    # --- layout ---------------------------------------------------------------------

    def _build(self) -> None:
        self.sidebar = Sidebar()
        self.toolbar = Toolbar(PhotosPage.sizes())
        self.page = PhotosPage(self.library)
        self.welcome = WelcomePage()
        self.viewer = PhotoViewer(
            self.library.thumbnail, self.library.picture, self.library.details
        )
        self.details = DetailsPanel(self.library, self.operations)
        self.status = StatusBar()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.page)
        self.pages.addWidget(self.welcome)

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

    def _fill_menus(self) -> None:
        menu = QMenu(self)
        self.actions_set.fill_menu_bar(menu)
        self.toolbar.menu_button.setMenu(menu)
        QShortcut(QKeySequence("F10"), self, self.toolbar.menu_button.showMenu)

    def _wire(self) -> None:
        self.bridge.changed.connect(self._on_change)
        self.bridge.progress.connect(self._on_progress)
        self.bridge.embedder.connect(self.status.set_embedder)
        self.bridge.embedder.connect(self.photos.on_embedder)
        self.operations.failed.connect(self.messages.fail)
        self.overview.read.connect(self._on_overview)
        self.photos.listed.connect(self._on_listed)
        FolderDrop(self).dropped.connect(lambda folders: add_folders(self, folders))

        self.sidebar.scope_chosen.connect(self._on_scope)
        self.sidebar.add_folder_clicked.connect(self.actions_set["add_folder"].trigger)
        self.sidebar.review_clicked.connect(self.actions_set["review_tags"].trigger)
        self.sidebar.problems_clicked.connect(self.actions_set["show_problems"].trigger)
        self.sidebar.folder_menu_requested.connect(self._show_folder_menu)
        self.welcome.add_folder_clicked.connect(self.actions_set["add_folder"].trigger)

        self.toolbar.search.query.connect(self._on_query)
        self.toolbar.search.cleared.connect(self.photos.leave_search)
        self.toolbar.order_chosen.connect(self._on_order)
        self.toolbar.size_chosen.connect(self.page.grid.set_cell_size)
        self.toolbar.sidebar_clicked.connect(self._toggle_sidebar)
        self.toolbar.details_clicked.connect(self.actions_set["toggle_details"].trigger)

        self.page.grid.selection_changed.connect(
            lambda: self._select(self.page.grid.selected_ids())
        )
        self.page.grid.activated.connect(self.open_viewer)
        self.page.grid.context_menu_requested.connect(self._show_photo_menu)
        self.page.grid.cell_size_changed.connect(self.toolbar.set_size)
        self.viewer.closed.connect(self._close_viewer)
        self.viewer.current_changed.connect(lambda photo_id: self._select([photo_id]))
        self.viewer.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.viewer.customContextMenuRequested.connect(
            lambda at: self._show_photo_menu(self.viewer.mapToGlobal(at))
        )

        self.status.pause_clicked.connect(self.library.pause_indexing)
        self.status.resume_clicked.connect(self.library.resume_indexing)
        self.status.cancel_clicked.connect(self.library.cancel_indexing)
        self.status.problems_clicked.connect(self.actions_set["show_problems"].trigger)

    def _restore(self) -> None:
        if not self.state.restore(self, self._splitters):
            self.resize(1280, 800)
        self.toolbar.set_order(self.state.order)
        self.page.grid.set_cell_size(self.settings.thumbnail_size)
        self.toolbar.set_size(self.page.grid.cell_size)
        self.show_details(self.settings.show_details)

    # --- what happens ---------------------------------------------------------------

    def _on_change(self, change: ChangeSet) -> None:
        self.page.grid.refresh(change.photos)
        self.viewer.refresh(change.photos)
        self.details.refresh(change.photos, tags=change.tags)
        self.photos.on_change(change)
        self.overview.stale()

    def _on_progress(self, progress: IngestProgress) -> None:
        self.status.set_progress(progress)
        self.overview.stale()
        if progress.phase is IngestPhase.FAILED and progress.message:
            self.messages.fail(progress.message)

    def _on_overview(self, overview: Overview) -> None:
        self.sidebar.set_overview(overview)
        self.status.set_counts(overview.status.counts)
        self.details.set_tag_names([tag.name for tag in overview.tags])
        self._welcome(not overview.status.folders)

    def _welcome(self, empty: bool) -> None:
        """An empty library shows one thing to do, and no controls without meaning."""
        self.pages.setCurrentWidget(self.welcome if empty else self.page)
        self.toolbar.set_photos_shown(not empty)
        self.details.setVisible(self.settings.show_details and not empty)
        if self.focusWidget() is None:
            (self.welcome.button if empty else self.page.grid).setFocus()

    def _on_listed(self, listing: Listing) -> None:
        self.page.show_listing(listing)
        if self._viewing:
            self.viewer.set_ids(listing.ids)
        self.toolbar.set_searching(self.photos.searching, order=self.photos.answer_order)
        if self.photos.words and len(listing.ids):
            self.finer_search.after_search()

    def _on_scope(self, scope: Scope, name: str) -> None:
        self._leave_viewer()
        self.toolbar.search.reset()
        self.photos.browse(scope, name)
        self.actions_set.refresh()

    def _on_query(self, text: str) -> None:
        self._leave_viewer()
        self.photos.search(text)

    def _on_order(self, order: SortOrder) -> None:
        self.state.order = order
        self.photos.set_order(order)

    def _select(self, ids: list[int]) -> None:
        self._selection = ids
        self.photos.selected = ids[0] if len(ids) == 1 else None
        self.details.set_photos(ids)
        self.actions_set.refresh()

    def _close_viewer(self) -> None:
        self._leave_viewer()
        self.page.grid.select_ids(self._selection)
        self.page.grid.setFocus()

    @property
    def _viewing(self) -> bool:
        return self.stack.currentWidget() is self.viewer

    def _leave_viewer(self) -> None:
        if self._viewing:
            self.stack.setCurrentWidget(self.browser)

    def _toggle_sidebar(self) -> None:
        self.sidebar.setVisible(self.sidebar.isHidden())
        # The sidebar's own line says it already.
        self.status.show_problems(self.sidebar.isHidden())

    def _show_photo_menu(self, at: QPoint, _ids: object = None) -> None:
        self.actions_set.photo_menu(self).popup(at)

    def _show_folder_menu(self, at: QPoint) -> None:
        self.page.grid.select_ids([])
        self.actions_set.folder_menu(self).popup(at)

    # --- what actions may ask (ui.actions.ActionContext) ----------------------------

    @property
    def settings(self) -> Settings:
        return self.library.settings

    @property
    def answer(self) -> SearchFlow:
        return self.search_flow

    def selection(self) -> list[int]:
        return list(self._selection)

    def scope(self) -> Scope:
        return self.sidebar.scope

    def ask_folder(self) -> Path | None:
        return self.dialogs.ask_folder()

    def ask_text(self, title: str, question: str) -> str:
        return self.dialogs.ask_text(title, question)

    def confirm(self, title: str, text: str, proceed: str) -> bool:
        return self.dialogs.confirm(title, text, proceed)

    def say(
        self, text: str, button: str = "", on_button: Callable[[], object] | None = None
    ) -> None:
        self.messages.say(text, button, on_button)

    def follow(self, operation: Operation[Any], text: str) -> None:
        self.status.follow(operation, text, self.operations)

    def open_viewer(self, photo_id: int) -> None:
        if self.page.listing is not None:
            self.stack.setCurrentWidget(self.viewer)
            self.viewer.show_photo(photo_id, self.page.listing.ids)

    def show_photo(self, photo_id: int) -> None:
        """Show a photo in the viewer, wherever in the library it is."""
        listed = () if self.page.listing is None else self.page.listing.ids
        self.stack.setCurrentWidget(self.viewer)
        self.viewer.show_photo(photo_id, listed if photo_id in listed else [photo_id])

    def come_forward(self, activation: str = "") -> None:
        """Stand before the other programs' windows; Wayland wants a token from the asker."""
        if activation:
            os.environ["XDG_ACTIVATION_TOKEN"] = activation
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def show_similar(self, photo_id: int) -> None:
        def show(path: Path) -> None:
            self._leave_viewer()
            self.toolbar.search.show_chip(f"Similar to {path.name}")
            self.photos.similar(photo_id, path.name)

        Operation(lambda _token: self.library.path_of(photo_id)).success(show).run(self.operations)

    def show_everything(self) -> None:
        self.sidebar.choose_everything()

    def open_dialog(self, name: str) -> None:
        self.dialogs.open(name)

    def review_tags(self, suggestions: Mapping[int, Sequence[LabelScore]] | None) -> None:
        self.dialogs.review_tags(suggestions)

    def details_shown(self) -> bool:
        return not self.details.isHidden()

    def show_details(self, shown: bool) -> None:
        self.details.setVisible(shown)
        self.toolbar.details_button.setChecked(shown)
        self.settings.show_details = shown

    def apply_theme(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply_theme(app, self.settings.theme)  # type: ignore[arg-type]

    def select_all(self) -> None:
        if self.page.listing is not None:
            self.page.grid.select_ids(self.page.listing.ids)

    def focus_search(self) -> None:
        self._leave_viewer()
        self.toolbar.search.focus()

    def resize_thumbnails(self, steps: int) -> None:
        self.page.grid.set_cell_size(self.page.grid.cell_size + steps * THUMBNAIL_STEP)

    def quit(self) -> None:
        self.close()

    def shutdown(self) -> None:
        """End what the window itself runs; called once, after it is closed."""
        self.bridge.close()
        self.page.grid.shutdown()
        self.viewer.shutdown()

    # --- Qt -------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.thumbnail_size = self.page.grid.cell_size
        self.state.save(self, self._splitters)
        super().closeEvent(event)


def _column(*widgets: QWidget) -> QWidget:
    """Widgets under each other without gaps; a splitter takes the room that is left."""
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget, 1 if isinstance(widget, QSplitter) else 0)
    return box
