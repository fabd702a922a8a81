"""Helps while a query is typed: offers completions, shows what was understood, keeps queries.

Everything is asked of the library off the GUI thread; the newest keystroke wins.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from photolib.library import Library
from photolib.types import Suggestion, Understood
from ui.operations import Operation, Operations
from ui.panels.search_bar import SearchBar
from ui.panels.suggestion_list import SuggestionList


class SearchAssist(QObject):
    """Signal: `understood(str, Understood)` with the query it is about."""

    understood = Signal(str, object)

    def __init__(
        self, bar: SearchBar, library: Library, operations: Operations, window: QWidget
    ) -> None:
        super().__init__(window)
        self._bar, self._library, self._operations = bar, library, operations
        self.list = SuggestionList(window)
        bar.typed.connect(self._on_typed)
        bar.moved.connect(self.list.move_by)
        bar.left.connect(self.list.hide)
        bar.query.connect(self._on_query)
        bar.chooser = self.list.current
        bar.chosen.connect(self._take)
        self.list.chosen.connect(self._take)

    def read(self, text: str) -> None:
        """Find out what `text` means, for the chips."""
        Operation(lambda _token: self._library.searches.understand(text), key="understand").success(
            lambda understood: self._tell(text, understood)
        ).run(self._operations)

    def _tell(self, text: str, understood: Understood) -> None:
        self.understood.emit(text, understood)

    def _on_query(self, text: str) -> None:
        self.read(text)
        if self._bar.asked_by_enter:
            self.list.hide()
            Operation(lambda _token: self._library.searches.remember(text), lane="work").run(
                self._operations
            )

    def _on_typed(self, text: str, cursor: int) -> None:
        def offer(suggestions: list[Suggestion]) -> None:
            if self._bar.edit.hasFocus() and self._bar.edit.text() == text:
                self.list.offer(suggestions, self._bar)

        Operation(
            lambda _token: self._library.searches.suggest(text, cursor), key="suggest"
        ).success(offer).run(self._operations)

    def _take(self, suggestion: Suggestion) -> None:
        self.list.hide()
        self._bar.replace(suggestion.start, suggestion.end, suggestion.text)
