"""Searches over a library: which photos may be found, what vector to look for, what to tell.

text or photo -> unit vector -> `engine` over the index, narrowed to a scope -> SearchResult.
"""

from __future__ import annotations

import time
from pathlib import Path

from photolib.catalog import Catalog, photos
from photolib.embedding.encoder import Encoder
from photolib.jobs import JobToken
from photolib.search import engine
from photolib.spaces.choice import EmbedderChoice
from photolib.spaces.probe import vector_of
from photolib.types import (
    ChangeSet,
    Float32,
    Hit,
    Int64,
    PhotoState,
    Scope,
    SearchResult,
    SortOrder,
)

SCOPES_KEPT = 8
MISSING = Scope(states=(PhotoState.MISSING,))


class Searcher:
    """Answers searches in the space in use. Thread-safe; each call blocks."""

    def __init__(self, catalog: Catalog, choice: EmbedderChoice) -> None:
        self._catalog = catalog
        self._choice = choice
        self._visible: dict[Scope, Int64] = {}  # ids of scopes searched lately
        self._pending: int | None = None  # counting them takes longer than a search

    def on_event(self, event: object) -> None:
        """Forget what scopes held, and how much is pending, when that may have changed."""
        self._pending = None
        if isinstance(event, ChangeSet) and (event.membership or event.tags or event.folders):
            self._visible = {}

    def by_text(
        self, text: str, *, limit: int, scope: Scope, token: JobToken | None
    ) -> SearchResult:
        space = self._choice.space
        encoder: Encoder | None = space.encoder(token) if text.strip() else None
        started = time.perf_counter()
        hits: tuple[Hit, ...] = ()
        if encoder is not None:
            allowed = self._allowed(scope)
            hits = engine.by_text(
                encoder, space.index(), text, allowed=allowed, limit=limit, token=token
            )
        return self._result(text, hits, started)

    def by_photo(
        self, photo: int | Path, *, limit: int, scope: Scope, token: JobToken | None
    ) -> SearchResult:
        started = time.perf_counter()
        photo_id, path, vector = self._vector(photo, token)
        hits = engine.by_photo(
            self._choice.space.index(),
            vector,
            photo_id=photo_id,
            allowed=self._allowed(scope),
            limit=limit,
            token=token,
        )
        return self._result(str(path), hits, started)

    def _vector(
        self, photo: int | Path, token: JobToken | None
    ) -> tuple[int | None, Path, Float32]:
        """The stored vector, or a fresh one of a photo that has none or is not ours."""
        space = self._choice.space
        photo_id: int | None
        with self._catalog.read() as tx:
            if isinstance(photo, Path):
                path = photo.expanduser().absolute()
                photo_id = photos.id_of_path(tx, path)
            else:
                photo_id, path = photo, photos.path_of(tx, photo)
        vector = space.vector_of(photo_id) if photo_id is not None else None
        if vector is None:
            vector = vector_of(path, space.encoder(token))
        return photo_id, path, vector

    def _allowed(self, scope: Scope) -> Int64 | None:
        """The ids a search may return; None when the index holds nothing else."""
        if scope.everything:
            with self._catalog.read() as tx:
                if not len(photos.ids(tx, MISSING, SortOrder.ADDED)):
                    return None
        visible = self._visible
        if scope not in visible:
            if len(visible) >= SCOPES_KEPT:
                visible.pop(next(iter(visible)))
            with self._catalog.read() as tx:
                visible[scope] = photos.ids(tx, scope, SortOrder.ADDED)
        return visible[scope]

    def _result(self, query: str, hits: tuple[Hit, ...], started: float) -> SearchResult:
        card = self._choice.space.card
        took_ms = 1000 * (time.perf_counter() - started)
        pending = self._pending
        if pending is None:
            with self._catalog.read() as tx:
                pending = self._pending = photos.count_pending(tx, card.model_id)
        note = f"{pending:,} photos are not searchable yet." if pending else ""
        return SearchResult(query, card.name, took_ms, hits, note)
