"""What actions may ask of the window (`ui.actions.ActionContext`)."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from photolib.library import Library
from photolib.settings import Settings
from photolib.types import Album, Folder, LabelScore, Scope
from ui import theme
from ui.actions import ActionSet
from ui.dialogs.opener import DialogOpener
from ui.names import file_name
from ui.operations import Operation, Operations
from ui.panels.job_notices import JobNotices
from ui.panels.overview import OverviewReader
from ui.panels.photo_list import PhotoList
from ui.panels.search_by_photo import SearchByPhoto
from ui.panels.search_flow import SearchFlow
from ui.state import WindowState
from ui.translation import tr
from ui.window_layout import WindowLayout

THUMBNAIL_STEP = 24


class WindowContext(WindowLayout):
    """The window's panels with the actions on them, and what these are given to act with."""

    def __init__(self, library: Library, operations: Operations, state: WindowState) -> None:
        super().__init__(library, operations, state)
        self.reopening = False  # once it is closed, open the library anew
        self._selection: list[int] = []
        self._window_before = self.windowState()  # of full screen
        self.notices = JobNotices(self, self.come_forward)
        self.photos = PhotoList(library, operations, state.order, self)
        self.overview = OverviewReader(library, operations, self)
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
        self.by_photo = SearchByPhoto(
            self, self.toolbar.search.edit, operations, self.show_similar_to, self.show_similar
        )
        self.actions_set = ActionSet(self, self)
        self.dialogs = DialogOpener(
            self,
            library,
            operations,
            actions=self.actions_set,
            apply_theme=self.apply_theme,
            reopen=self.reopen,
        )

    @property
    def settings(self) -> Settings:
        return self.library.settings

    @property
    def answer(self) -> SearchFlow:
        return self.search_flow

    def selection(self) -> list[int]:
        return self._selection  # not a copy, which every action would wait for; nobody changes it

    def scope(self) -> Scope:
        return self.sidebar.scope

    def undo_titles(self) -> tuple[str | None, str | None]:
        return (None, None) if self.overview.last is None else self.overview.last.undo_titles

    def albums(self) -> Sequence[Album]:
        return () if self.overview.last is None else self.overview.last.albums

    def folders(self) -> Sequence[Folder]:
        return () if self.overview.last is None else self.overview.last.status.folders

    def ask_folder(self) -> Path | None:
        return self.dialogs.ask_folder()

    def ask_text(self, title: str, question: str, text: str = "") -> str:
        return self.dialogs.ask_text(title, question, text)

    def confirm(self, title: str, text: str, proceed: str, setting: str = "") -> bool:
        return self.dialogs.confirm(title, text, proceed, setting)

    def say(
        self, text: str, button: str = "", on_button: Callable[[], object] | None = None
    ) -> None:
        self.messages.say(text, button, on_button)

    def fail(self, sentence: str) -> None:
        self.messages.fail(sentence)

    def follow(self, operation: Operation[Any], text: str) -> None:
        self.notices.watch(operation, text)
        self.status.follow(operation, text, self.operations)

    def open_viewer(self, photo_id: int) -> None:
        if self.exploring:
            self.stack.setCurrentWidget(self.viewer)
            self.viewer.show_chosen(photo_id, self.explore.around(photo_id))
        elif self.page.listing is not None:
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
            self.show_similar_to(photo_id, file_name(path))

        Operation(lambda _token: self.library.path_of(photo_id)).success(show).run(self.operations)

    def show_similar_to(self, photo: int | Path, name: str) -> None:
        self.leave_viewer()
        self.leave_map()
        self.toolbar.search.show_chip(tr("Similar to {name}").format(name=name))
        self.photos.similar(photo, name)

    def search_by_clipboard(self) -> bool:
        return self.by_photo.from_clipboard()

    def show_album(self, album_id: int) -> None:
        self.sidebar.choose_later(Scope(album_id=album_id))
        self.overview.read_now()

    def show_similarity(self, photo_ids: Sequence[int]) -> None:
        self.dialogs.similarity(photo_ids)

    def compare_photos(self, photo_ids: Sequence[int]) -> None:
        self.stack.setCurrentWidget(self.viewer)
        self.viewer.compare(photo_ids)

    def play_slideshow(self) -> None:
        if not self.viewing and self.page.listing is not None and len(self.page.listing.ids):
            chosen = self._selection[:1] or self.page.listing.ids[:1].tolist()
            self.open_viewer(chosen[0])
        if self.viewing:
            self.viewer.toggle_slideshow()

    def ask_tag(self) -> None:
        if self.viewing:
            self.viewer.ask_tag()
        else:
            self.show_details(True)
            self.details.tags.line.setFocus()

    def show_map(self) -> None:
        """The library by likeness in place of the grid."""
        self.leave_viewer()
        self.toolbar.search.reset()
        self.pages.setCurrentWidget(self.explore)
        self.toolbar.set_exploring(True)
        self.sidebar.set_exploring(True)
        if not self.sidebar.tree.hasFocus():  # else arrow keys could not go on past its line
            self.explore.view.setFocus()

    def leave_map(self) -> None:
        if self.exploring:
            self.pages.setCurrentWidget(self.page)
            self.toolbar.set_exploring(False)
            self.sidebar.set_exploring(False)

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

    def squares_shown(self) -> bool:
        return self.page.grid.squares

    def show_squares(self, squares: bool) -> None:
        self.page.grid.set_squares(squares)
        self.toolbar.squares_button.setChecked(squares)
        self.settings.square_thumbnails = squares

    def full_screen(self) -> bool:
        return self.isFullScreen()

    def show_full_screen(self, full: bool) -> None:
        if self.viewing:
            self.viewer.toggle_full_screen()
            return
        if full:
            self._window_before = self.windowState()
        self.setWindowState(Qt.WindowState.WindowFullScreen if full else self._window_before)

    def apply_theme(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply_theme(app, self.settings.theme)  # type: ignore[arg-type]

    def select_all(self) -> None:
        if self.page.listing is not None:
            self.page.grid.select_ids(self.page.listing.ids)

    def invert_selection(self) -> None:
        self.page.grid.invert_selection()

    def focus_search(self) -> None:
        self.leave_viewer()
        self.toolbar.search.focus()

    def resize_thumbnails(self, steps: int) -> None:
        self.page.grid.set_cell_size(self.page.grid.cell_size + steps * THUMBNAIL_STEP)

    def quit(self) -> None:
        self.close()

    def reopen(self) -> None:
        self.reopening = True
        self.close()
