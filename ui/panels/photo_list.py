"""Decides which photos the grid shows: a part of the library, a search, or likeness.

Every request runs off the GUI thread and the newest wins. While the embedder is still loading a
text query waits and says so. When the library changes, the list is read again, at most a few
times a second, and tells the grid only when it differs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from photolib.library import Library
from photolib.types import (
    ChangeSet,
    EmbedderStage,
    EmbedderStatus,
    Int64,
    Scope,
    SearchResult,
    SortOrder,
)
from ui import wording
from ui.operations import Operation, Operations, OperationToken, sentence

BROWSE_REFRESH_MS = 400
SEARCH_REFRESH_MS = 2000
LIMIT = 200
KEY = "photo-list"


@dataclass(frozen=True, slots=True)
class Listing:
    """What the grid shows, and what is said above it or instead of it when it is empty."""

    title: str
    subtitle: str = ""
    ids: Int64 = field(default_factory=lambda: np.zeros(0, np.int64))
    scores: dict[int, float] | None = None
    empty_title: str = ""
    empty_text: str = ""
    fresh: bool = True  # asked for by the user: starts at the top; else the place is kept

    def same_photos(self, other: Listing | None) -> bool:
        return (
            other is not None
            and np.array_equal(self.ids, other.ids)
            and self.scores == other.scores
        )


@dataclass(frozen=True, slots=True)
class Similar:
    photo_id: int
    name: str


class PhotoList(QObject):
    """Signal: `listed(Listing)`."""

    listed = Signal(object)

    def __init__(
        self, library: Library, operations: Operations, order: SortOrder, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._operations = operations
        self._order = order
        self._scope, self._scope_name = Scope(), "All photos"
        self._query: str | Similar | None = None
        self._embedder = library.embedder_status
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.timeout.connect(self._read_again)
        self._fresh = True

    @property
    def searching(self) -> bool:
        return self._query is not None

    @property
    def searching_words(self) -> bool:
        return isinstance(self._query, str)

    @property
    def order(self) -> SortOrder:
        return self._order

    def browse(self, scope: Scope, name: str) -> None:
        self._scope, self._scope_name, self._query = scope, name, None
        self.reload()

    def search(self, text: str) -> None:
        self._query = text
        self.reload()

    def similar(self, photo_id: int, name: str) -> None:
        self._query = Similar(photo_id, name)
        self.reload()

    def leave_search(self) -> None:
        if self._query is not None:
            self._query = None
            self.reload()

    def set_order(self, order: SortOrder) -> None:
        self._order = order
        if self._query is None:
            self.reload()

    def on_change(self, change: ChangeSet) -> None:
        """Read again soon when the change may concern what is shown."""
        by_tag = change.tags and self._scope.tag_id is not None
        if not (change.membership or change.folders or change.embedder or by_tag):
            return
        if not self._refresh.isActive():
            self._refresh.start(SEARCH_REFRESH_MS if self.searching else BROWSE_REFRESH_MS)

    def on_embedder(self, status: EmbedderStatus) -> None:
        before, self._embedder = self._embedder, status
        if isinstance(self._query, str) and before.stage is not status.stage:
            self.reload()

    def reload(self) -> None:
        """Read the list anew and show it from its top."""
        self._refresh.stop()
        self._fresh = True
        self._load()

    def _read_again(self) -> None:
        self._fresh = False
        self._load()

    def _load(self) -> None:
        query = self._query
        if query is None:
            self._load_scope()
        elif isinstance(query, Similar):
            self._ask(
                f"Similar to {query.name}",
                lambda token: self._library.similar(
                    query.photo_id, limit=LIMIT, scope=self._scope, token=token
                ),
            )
        elif self._embedder.stage is EmbedderStage.READY:
            scope = self._scope
            self._ask(
                f"Results for “{query}”",
                lambda token: self._library.search(query, limit=LIMIT, scope=scope, token=token),
            )
        else:
            self._wait_for_embedder(query)

    def _load_scope(self) -> None:
        scope, order, name, fresh = self._scope, self._order, self._scope_name, self._fresh

        def done(ids: Int64) -> None:
            self.listed.emit(
                Listing(
                    title=name,
                    subtitle=wording.count(len(ids), "photo"),
                    ids=ids,
                    fresh=fresh,
                    empty_title="No photos here yet",
                    empty_text="Photos appear by themselves as soon as they are found.",
                )
            )

        self._run(lambda _token: self._library.photo_ids(scope, order), "read", done, name)

    def _ask(self, title: str, job: Callable[[OperationToken], SearchResult]) -> None:
        fresh = self._fresh
        within = "" if self._scope.everything else f" in {self._scope_name}"

        def done(result: SearchResult) -> None:
            found = f"{wording.count(len(result.hits), 'photo')}, {result.took_ms:,.0f} ms"
            self.listed.emit(
                Listing(
                    title=title + within,
                    subtitle=f"{found} · {result.note}" if result.note else found,
                    ids=np.array([hit.photo_id for hit in result.hits], np.int64),
                    fresh=fresh,
                    scores={hit.photo_id: hit.score for hit in result.hits},
                    empty_title="Nothing found",
                    empty_text=result.note or "No photo here is ready to be searched yet.",
                )
            )

        self._run(job, "search", done, title + within)

    def _run(
        self,
        job: Callable[[OperationToken], Any],
        lane: str,
        done: Callable[[Any], object],
        title: str,
    ) -> None:
        def failed(error: Exception) -> None:
            self.listed.emit(
                Listing(title=title, empty_title="That did not work", empty_text=sentence(error))
            )

        Operation(job, lane=lane, key=KEY).success(done).failure(failed).run(self._operations)

    def _wait_for_embedder(self, query: str) -> None:
        self._operations.cancel(KEY)
        if self._embedder.stage is EmbedderStage.FAILED:
            title, text = "Search is not available", self._embedder.message
        else:
            title = "Search will be ready in a moment"
            text = "The search model is loading; your search starts by itself."
        self.listed.emit(Listing(title=f"“{query}”", empty_title=title, empty_text=text))
