"""Connects the search bar with what it leads to: chips, bands, suggestions, kept searches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QWidget

from photolib.library import Library
from photolib.types import QueryToken, SavedSearch, Understood
from ui.operations import Operation, Operations
from ui.panels.photo_list import PhotoList
from ui.panels.photos_page import PhotosPage
from ui.panels.search_assist import SearchAssist
from ui.panels.sidebar import Sidebar
from ui.panels.toolbar import Toolbar
from ui.panels.why_panel import WhyPanel
from ui.translation import tr

NAME_LENGTH = 40


class SearchFlow(QObject):
    """`say(text, button, on_button)` tells of what was done."""

    def __init__(
        self,
        toolbar: Toolbar,
        page: PhotosPage,
        photos: PhotoList,
        sidebar: Sidebar,
        why: WhyPanel,
        library: Library,
        operations: Operations,
        window: QWidget,
        say: Callable[..., object],
    ) -> None:
        super().__init__(window)
        bar = toolbar.search
        self._bar, self._page, self._photos, self._window = bar, page, photos, window
        self._library, self._operations, self._say = library, operations, say
        self.assist = SearchAssist(bar, library, operations, window)
        self.assist.understood.connect(self._on_understood)
        bar.emptied.connect(lambda: page.set_query("", ()))
        bar.save_clicked.connect(self._ask_name)
        page.chips.edited.connect(self._on_edited)
        page.chips.chosen.connect(self._on_chosen)
        page.bands.band_chosen.connect(photos.set_band)
        page.bands.likelihood_chosen.connect(photos.set_likelihood)
        toolbar.answer_order_chosen.connect(photos.set_answer_order)
        sidebar.search_chosen.connect(self._on_saved)
        photos.listed.connect(lambda _listing: why.set_query(photos.words))
        sidebar.search_removed.connect(self.remove)

    def keep(self, name: str, query: str) -> None:
        """Keep a query under a name in the sidebar."""

        def job(_token: object) -> SavedSearch:
            return self._library.searches.save(name, query)

        told = tr("“{name}” is kept in the sidebar.")
        self._change(job, lambda saved: told.format(name=saved.name))

    def remove(self, name: str) -> None:
        self._change(
            lambda _token: self._library.searches.remove(name),
            lambda _none: tr("The search “{name}” is no longer kept; no photo was touched.").format(
                name=name
            ),
        )

    def _change(self, job: Callable[[Any], Any], told: Callable[[Any], str]) -> None:
        Operation(job, lane="work").success(lambda result: self._say(told(result))).run(
            self._operations
        )

    # --- what actions may ask of the answer (ui.actions.AnswerContext) -----------------

    def can_refine(self) -> bool:
        return bool(self._photos.words)

    def judge(self, photo_ids: Sequence[int], *, liked: bool) -> None:
        before = feedback = self._photos.feedback
        for photo_id in photo_ids:
            feedback = feedback.up(photo_id) if liked else feedback.down(photo_id)
        self._photos.refine(feedback)
        told = tr("Searching for more like this.") if liked else tr("Searching for less like this.")
        self._say(told, tr("Undo"), lambda: self._photos.refine(before))

    def stack_height(self, photo_id: int) -> int:
        return self._photos.stack_height(photo_id)

    def toggle_stack(self, photo_id: int) -> None:
        self._photos.toggle_stack(photo_id)

    def _ask_name(self, query: str) -> None:
        name, agreed = QInputDialog.getText(
            self._window,
            tr("Keep this search"),
            tr("Its name in the sidebar:"),
            text=query[:NAME_LENGTH],
        )
        if agreed and name.strip():
            self.keep(name.strip(), query)

    def _on_understood(self, text: str, understood: Understood) -> None:
        if self._bar.text() == text:
            self._page.set_query(self._bar.edit.text(), understood.tokens)

    def _on_edited(self, query: str) -> None:
        if query:
            self._bar.ask(query)
        else:
            self._bar.clear()

    def _on_chosen(self, token: QueryToken) -> None:
        self._bar.select(token.start, token.end)

    def _on_saved(self, saved: SavedSearch) -> None:
        self._bar.ask(saved.query)
