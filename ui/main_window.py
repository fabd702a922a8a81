"""The window: wires its panels to each other, to the library's events and to the actions.

Nothing is computed here. What is shown is decided by `PhotoList`, counts come from
`OverviewReader`, what the user can do lives in `ui/actions`, long work runs as operations.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from photolib.errors import LibraryGone, PhotolibError
from photolib.library import Library
from photolib.types import ChangeSet, IngestPhase, IngestProgress, Scope, SortOrder
from ui.actions.add_folder import add as add_folders
from ui.actions.albums import add as add_to_album
from ui.bridge import LibraryBridge
from ui.core_words import said
from ui.dialogs.preferences_pages import SAVING, save
from ui.operations import Operation, Operations
from ui.panels.dragged_files import DraggedFiles, files_of
from ui.panels.finer_search import FinerSearchHint
from ui.panels.folder_drop import FolderDrop
from ui.panels.gone_notice import tell_when_gone
from ui.panels.listing import Listing
from ui.panels.overview import Overview
from ui.state import WindowState
from ui.translation import QT_TR_NOOP, tr
from ui.window_context import WindowContext

CATALOG_HELD = QT_TR_NOOP(
    "Another program is using the library. What you change is saved as soon as it lets go."
)
NOT_KEPT = QT_TR_NOOP(
    "Previews of photos cannot be kept, so it takes longer to show them. {problem}"
)


class MainWindow(WindowContext):
    def __init__(self, library: Library, operations: Operations, state: WindowState) -> None:
        super().__init__(library, operations, state)
        self._stopped = ""  # why the last run that failed did
        self.bridge = LibraryBridge(library.events, self)
        self.finer_search = FinerSearchHint(
            library, operations, self.say, lambda: self.open_dialog("search models"), self
        )
        self._fill_menus()
        self._wire()
        self.restore_state()
        self.show_details(self.settings.show_details)
        self.show_squares(self.settings.square_thumbnails)
        self._welcome(_is_empty(library))
        self.status.set_embedder(library.embedders.status)
        self.status.set_progress(library.progress)
        self.photos.reload()
        self.overview.read_now()

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
        self.bridge.embedder.connect(self.details.seen.on_embedder)
        self.bridge.not_written.connect(lambda report: self.fail(said(report.problems[0][1])))
        self.bridge.catalog_waits.connect(
            lambda waits: self.messages.wait(tr(CATALOG_HELD)) if waits else self.messages.go_on()
        )
        self.bridge.thumbnails_not_kept.connect(self._on_not_kept)
        self.operations.failed.connect(self.messages.fail)
        SAVING.failed.connect(self.messages.fail)
        self.overview.read.connect(self._on_overview)
        self.photos.listed.connect(self._on_listed)
        FolderDrop(self).dropped.connect(lambda folders: add_folders(self, folders))

        self.sidebar.scope_chosen.connect(self._on_scope)
        self.sidebar.add_folder_clicked.connect(self.actions_set["add_folder"].trigger)
        self.sidebar.review_clicked.connect(self.actions_set["review_tags"].trigger)
        self.sidebar.problems_clicked.connect(self.actions_set["show_problems"].trigger)
        self.sidebar.folder_menu_requested.connect(self._show_folder_menu)
        self.sidebar.album_menu_requested.connect(self._show_album_menu)
        self.sidebar.tree.new_album_clicked.connect(self.actions_set["new_album"].trigger)
        self.sidebar.tree.photos_dropped.connect(
            lambda album_id, ids: add_to_album(self, album_id, ids)
        )
        self.welcome.add_folder_clicked.connect(self.actions_set["add_folder"].trigger)
        self.welcome.models_clicked.connect(lambda: self.open_dialog("search models"))
        self.sidebar.tree.itemClicked.connect(lambda _item, _column: self.welcome.leave())
        self.welcome.finished.connect(self._end_first_run)

        self.toolbar.search.query.connect(self._on_query)
        self.details.seen.asked.connect(self.toolbar.search.ask)
        self.toolbar.search.cleared.connect(self.photos.leave_search)
        self.toolbar.order_chosen.connect(self._on_order)
        self.toolbar.size_chosen.connect(self.page.grid.set_cell_size)
        self.toolbar.sidebar_clicked.connect(self._toggle_sidebar)
        self.toolbar.details_clicked.connect(self.actions_set["toggle_details"].trigger)
        self.toolbar.squares_clicked.connect(self.actions_set["toggle_squares"].trigger)

        self.page.grid.selection_changed.connect(
            lambda: self._select(self.page.grid.selected_ids())
        )
        self.page.grid.activated.connect(self.open_viewer)
        self.page.grid.context_menu_requested.connect(self._show_photo_menu)
        self.page.grid.cell_size_changed.connect(self.toolbar.set_size)
        self.page.grid.drag_started.connect(self._carry)
        self.sidebar.explore_chosen.connect(self.show_map)
        self.explore.selection_changed.connect(self._select)
        self.explore.activated.connect(self.open_viewer)
        self.explore.menu_requested.connect(self._show_photo_menu)
        self.explore.list_requested.connect(self._list_from_map)
        self.explore.left.connect(self._back_from_map)
        self.viewer.closed.connect(self._close_viewer)
        self.viewer.gave_way.connect(
            lambda photo_id: tell_when_gone(self.library, self.operations, photo_id, self.say)
        )
        self.viewer.strip_toggled.connect(self._keep_strip)
        self.viewer.tag_entered.connect(self._add_tag)
        self.viewer.current_changed.connect(lambda photo_id: self._select([photo_id]))
        self.viewer.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.viewer.customContextMenuRequested.connect(
            lambda at: self._show_photo_menu(self.viewer.mapToGlobal(at))
        )

        self.status.pause_clicked.connect(self.library.pause_indexing)
        self.status.resume_clicked.connect(self.library.resume_indexing)
        self.status.cancel_clicked.connect(self.library.cancel_indexing)
        self.bridge.reading.connect(self.status.set_reading)
        self.status.stop_reading_clicked.connect(self.library.reading.stop)
        self.status.problems_clicked.connect(self.actions_set["show_problems"].trigger)

    # --- what happens ---------------------------------------------------------------

    def _on_change(self, change: ChangeSet) -> None:
        self.page.grid.refresh(None if change.folders else change.photos)  # offline, or back
        self.viewer.refresh(change.photos)
        self.details.refresh(change.photos, tags=change.tags)
        self.explore.on_change(change)
        self.photos.on_change(change)
        self.overview.stale()

    def _on_progress(self, progress: IngestProgress) -> None:
        self.status.set_progress(progress)
        self.notices.on_progress(progress)
        self.overview.stale()
        if progress.phase is IngestPhase.FAILED and progress.message:
            self._stopped = said(progress.message)
            self.messages.fail(self._stopped, tr("Try again"), self.library.start_indexing)
        elif progress.phase is IngestPhase.DONE:
            self.messages.withdraw(self._stopped)

    def _on_not_kept(self, problem: str) -> None:
        gone = problem == str(LibraryGone(self.library.directory))  # then it is not about previews
        self.fail(said(problem) if gone else tr(NOT_KEPT).format(problem=said(problem)))

    def _on_overview(self, overview: Overview) -> None:
        self.sidebar.set_overview(overview)
        self.status.set_counts(overview.status.counts)
        names = [tag.name for tag in overview.tags]
        self.details.set_tag_names(names)
        self.viewer.tag_line.set_names(names)
        if self.pages.currentWidget() is self.welcome and overview.status.folders:
            self._go_on_with_first_run()
        else:
            self._welcome(not overview.status.folders)

    def _go_on_with_first_run(self) -> None:
        """The first folder was added; the steps after it come once."""
        if self.welcome.done:
            self._welcome(empty=False)
        elif not self.welcome.underway:
            Operation(lambda _token: self.library.embedders.all(), key="first-run").success(
                self.welcome.on_folder
            ).run(self.operations)

    def _end_first_run(self) -> None:
        self.settings.first_run_done = True
        save(self.settings)
        self.overview.read_now()

    def _welcome(self, empty: bool) -> None:
        """An empty library shows one thing to do, and no controls without meaning."""
        if empty or not self.exploring:
            self.leave_map()
            self.pages.setCurrentWidget(self.welcome if empty else self.page)
        self.toolbar.set_photos_shown(not empty)
        if self.exploring:
            self.toolbar.set_exploring(True)
        self.details.setVisible(self.settings.show_details and not empty)
        if self.focusWidget() is None:
            (self.welcome.button if empty else self.page.grid).setFocus()

    def _on_listed(self, listing: Listing) -> None:
        self.page.show_listing(listing)
        if self.viewing:
            self.viewer.set_ids(listing.ids)
        self.toolbar.set_searching(self.photos.searching, order=self.photos.answer_order)
        if self.photos.words and len(listing.ids):
            self.finer_search.after_search()

    def _on_scope(self, scope: Scope, name: str) -> None:
        self.leave_viewer()
        self.leave_map()
        self.toolbar.search.reset()
        self.photos.browse(scope, name)
        self.actions_set.refresh()

    def _on_query(self, text: str) -> None:
        self.leave_viewer()
        self.leave_map()
        self.photos.search(text)

    def _list_from_map(self, ids: list[int]) -> None:
        """Photos of the map in the grid, beginning with those in its middle."""
        name = (
            tr("Selected on the map") if self.explore.view.selected_ids() else tr("Here on the map")
        )
        self.leave_map()
        self.show_everything()  # the map is of all photos, whatever was shown before
        self._select([])
        self.toolbar.search.show_chip(name)
        self.photos.show_chosen(ids, name)

    def _back_from_map(self) -> None:
        self.leave_map()
        self.page.grid.setFocus()

    def _on_order(self, order: SortOrder) -> None:
        self.state.order = order
        self.photos.set_order(order)

    def _select(self, ids: list[int]) -> None:
        self._selection = ids
        self.photos.selected = ids[0] if len(ids) == 1 else None
        self.details.set_photos(ids)
        self.status.set_selected(len(ids))
        self.actions_set.refresh()

    def _carry(self, ids: list[int]) -> None:
        def go_on(files: DraggedFiles) -> None:
            if files.told:
                self.say(files.told)
            self.page.grid.carry(ids, files.there)

        Operation(lambda _token: files_of(self.library, ids), key="carry").success(go_on).run(
            self.operations
        )

    def _keep_strip(self, shown: bool) -> None:
        self.settings.show_filmstrip = shown

    def _add_tag(self, photo_id: int, name: str) -> None:
        undo = self.actions_set["undo"].trigger
        Operation(lambda _token: self.library.add_tag([photo_id], name), lane="work").success(
            lambda _tag: self.say(tr("Tagged with “{name}”.").format(name=name), tr("Undo"), undo)
        ).run(self.operations)

    def _close_viewer(self) -> None:
        self.leave_viewer()
        if self.exploring:
            self.explore.view.select_ids(frozenset(self._selection))
            self.explore.view.setFocus()
            return
        self.page.grid.select_ids(self._selection)
        self.page.grid.setFocus()

    def _toggle_sidebar(self) -> None:
        self.sidebar.setVisible(self.sidebar.isHidden())
        # The sidebar's own line says it already.
        self.status.show_problems(self.sidebar.isHidden())

    def _show_photo_menu(self, at: QPoint, _ids: object = None) -> None:
        self.actions_set.photo_menu(self).popup(at)

    def _show_album_menu(self, at: QPoint) -> None:
        self.actions_set.refresh()
        self.actions_set.album_menu(self).popup(at)

    def _show_folder_menu(self, at: QPoint) -> None:
        self.page.grid.select_ids([])
        self.actions_set.folder_menu(self).popup(at)

    def shutdown(self) -> None:
        """End what the window itself runs; called once, after it is closed."""
        self.bridge.close()
        self.by_photo.close()
        self.page.grid.shutdown()
        self.explore.shutdown()
        self.viewer.shutdown()


def _is_empty(library: Library) -> bool:
    """One small read before the window is there, so that no wrong page flashes."""
    try:
        return not library.folders()
    except PhotolibError:  # nobody gets at the catalog just now; the overview tells later
        return False
