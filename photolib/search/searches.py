"""Queries as people keep them: understood, completed while typing, saved, remembered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from photolib.catalog import Catalog, searches
from photolib.catalog import albums as made_by_hand
from photolib.errors import InputProblem
from photolib.events import Event, EventBus
from photolib.search import albums
from photolib.search.language import Calendar, canonical, parse
from photolib.search.language.ast import Node, Parsed, needs_encoder
from photolib.search.suggestions import MOST, Suggester
from photolib.settings import Settings
from photolib.types import ChangeSet, SavedSearch, Suggestion, Understood

Clock = Callable[[], datetime]


class Searches:
    """Reads queries for one library. Thread-safe; every call is fast, but reads the catalog."""

    def __init__(
        self,
        catalog: Catalog,
        settings: Settings,
        events: EventBus,
        clock: Clock = datetime.now,
    ) -> None:
        self._catalog = catalog
        self.settings = settings
        self._events = events
        self._clock = clock
        self._suggester = Suggester(catalog)
        events.subscribe(self._on_event)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, ChangeSet):
            self._suggester.forget()

    # --- reading ----------------------------------------------------------------------

    def parse(self, text: str) -> Parsed:
        """What a query means now, by the clock and the hemisphere of the settings."""
        return parse(text, Calendar(self._clock(), self.settings.southern_hemisphere))

    def read(self, text: str) -> Parsed:
        """The same, with the saved searches that a query names put in their places."""
        parsed = self.parse(text)
        if parsed.node is None:
            return parsed
        return replace(parsed, node=albums.expand(parsed.node, self._saved_node, self._is_album))

    def understand(self, text: str) -> Understood:
        """What the search bar shows of a query: its tokens, with what is wrong with them."""
        parsed = self.parse(text)
        node = self.read(text).node
        return Understood(
            canonical(parsed), parsed.tokens, node is not None and needs_encoder(node)
        )

    def suggest(
        self, text: str, cursor: int | None = None, *, limit: int = MOST
    ) -> list[Suggestion]:
        """Completions at the cursor (the end, if not given), the likeliest first."""
        return self._suggester.suggest(text, len(text) if cursor is None else cursor, limit=limit)

    # --- saved searches -----------------------------------------------------------------

    def saved(self) -> list[SavedSearch]:
        """In the order of their names."""
        with self._catalog.read() as tx:
            return searches.all_saved(tx)

    def get(self, name: str) -> SavedSearch:
        """Raises InputProblem for a name nothing is saved under."""
        with self._catalog.read() as tx:
            return searches.get(tx, name)

    def save(self, name: str, query: str) -> SavedSearch:
        """Keep a query under a name, in the place of one of that name. Raises InputProblem."""
        with self._catalog.write() as tx:
            saved = searches.save(tx, name, query)
        self._events.publish(ChangeSet(searches=True))
        return saved

    def remove(self, name: str) -> None:
        """Forget a saved search; no photo is touched. Raises InputProblem."""
        with self._catalog.write() as tx:
            searches.remove(tx, name)
        self._events.publish(ChangeSet(searches=True))

    # --- history ------------------------------------------------------------------------

    def remember(self, query: str) -> None:
        """Note that a person asked this."""
        with self._catalog.write() as tx:
            searches.remember(tx, query)

    def history(self, limit: int = 50) -> list[str]:
        """The queries asked, the latest first."""
        with self._catalog.read() as tx:
            return searches.history(tx, limit)

    def forget_history(self) -> None:
        with self._catalog.write() as tx:
            searches.forget_history(tx)

    def _is_album(self, name: str) -> bool:
        with self._catalog.read() as tx:
            return made_by_hand.find(tx, name) is not None

    def _saved_node(self, name: str) -> Node | None:
        try:
            return self.parse(self.get(name).query).node
        except InputProblem:
            return None
