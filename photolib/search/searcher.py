"""Searches over a library: text or photo -> query tree -> `Execution` -> SearchResult."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import numpy as np

from photolib.catalog import Catalog, near_duplicates, photos
from photolib.errors import UnknownPhoto
from photolib.jobs import JobToken
from photolib.search.catalog_photos import CatalogPhotos
from photolib.search.execute import Execution, Refine
from photolib.search.feedback import refiner
from photolib.search.ground import Ground
from photolib.search.language.ast import Fusion, Node, Parsed, Sorting, needs_encoder
from photolib.search.phrases import Phrases
from photolib.search.ranking import Ranked, rank_vector
from photolib.search.relevance import Kind, band_of, likelihood
from photolib.search.searches import Searches
from photolib.search.stacks import MOST, collapse
from photolib.search.wording import verdict
from photolib.search.words import CatalogWords
from photolib.spaces.choice import EmbedderChoice
from photolib.spaces.probe import vector_of
from photolib.types import (
    BandCounts,
    ChangeSet,
    Feedback,
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
ORDERS = {
    Sorting.NEWEST: SortOrder.NEWEST,
    Sorting.OLDEST: SortOrder.OLDEST,
    Sorting.NAME: SortOrder.NAME,
}
NO_FEEDBACK = Feedback()
EVERYTHING = Scope()


class Searcher:
    """Answers searches in the space in use. Thread-safe; each call blocks.

    `indexes` is the folder where the neutral bank of an embedder is kept.
    """

    def __init__(
        self, catalog: Catalog, choice: EmbedderChoice, indexes: Path, searches: Searches
    ) -> None:
        self.catalog = catalog
        self._choice = choice
        self._indexes = indexes
        self._searches = searches
        self._lock = threading.Lock()
        self._ground: Ground | None = None
        self._phrases: Phrases | None = None
        self._visible: dict[Scope, Int64] = {}  # ids of scopes searched lately
        self._pending: int | None = None  # counting them takes longer than a search

    def on_event(self, event: object) -> None:
        """Forget what scopes held, and how much is pending, when that may have changed."""
        self._pending = None
        if isinstance(event, ChangeSet):
            if event.membership or event.tags or event.folders or event.albums:
                self._visible = {}
            if self._phrases is not None and (event.membership or event.tags or event.photos):
                self._phrases.forget()

    def ground(self) -> tuple[Ground, Phrases]:
        """What searches in the space in use stand on."""
        space = self._choice.space
        with self._lock:
            ground, phrases = self._ground, self._phrases
            if ground is None or phrases is None or ground.space is not space:
                ground = self._ground = Ground(space, self._indexes)
                phrases = self._phrases = Phrases(self.catalog, ground)
            return ground, phrases

    def execution(
        self,
        *,
        scope: Scope,
        limit: int,
        token: JobToken | None,
        fusion: Fusion = Fusion.AUTO,
        selected: int | None = None,
        refine: Refine | None = None,
    ) -> Execution:
        ground, phrases = self.ground()
        return Execution(
            ground,
            CatalogPhotos(self.catalog, lambda p: self.vector(p, token), scope, selected),
            CatalogWords(self.catalog, phrases),
            self._allowed(scope),
            limit,
            fusion,
            token,
            refine,
        )

    def by_text(
        self,
        text: str,
        *,
        limit: int,
        scope: Scope,
        token: JobToken | None,
        selected: int | None = None,
        feedback: Feedback = NO_FEEDBACK,
        stacks: bool = False,
    ) -> SearchResult:
        """`selected` is the photo that "like:selected" means."""
        parsed = self._searches.read(text)
        if parsed.node is None or limit <= 0:
            return self._result(text, (), time.perf_counter())
        self._warm(parsed.node, token)
        started = time.perf_counter()
        execution = self.execution(
            scope=scope,
            limit=limit,
            token=token,
            fusion=self._fusion(parsed.options.fusion),
            selected=selected,
            refine=self._refine(feedback, token),
        )
        ranked = execution.run(parsed.node)
        sort = parsed.options.sort
        if ranked is None:
            hits = self._unranked(execution.allowed, ORDERS.get(sort, SortOrder.NEWEST), limit)
            return self._result(text, hits, started)
        hits = _hits(ranked)
        if sort in ORDERS:
            hits = self._sorted(hits, ORDERS[sort])
        if stacks:
            with self.catalog.read() as tx:
                same = near_duplicates.same_picture(tx, [hit.photo_id for hit in hits[:MOST]])
            hits = tuple(collapse(hits, same))
        return self._result(text, hits, started, ranked.counts, verdict(text, ranked.counts))

    def log_odds_of(
        self, parsed: Parsed, photo_id: int, token: JobToken | None = None
    ) -> float | None:
        """How likely a query takes this photo to match, as an answer to it says; None when it is
        no answer, or to filters alone. What "like:selected" means is not known here."""
        if parsed.node is None:
            return None
        execution = self.execution(
            scope=EVERYTHING, limit=1, token=token, fusion=self._fusion(parsed.options.fusion)
        )
        execution.allowed = np.array([photo_id], np.int64)
        try:
            ranked = execution.run(parsed.node)
        except UnknownPhoto:
            return None
        return None if ranked is None or not len(ranked.ids) else float(ranked.log_odds[0])

    def by_photo(
        self, photo: int | Path, *, limit: int, scope: Scope, token: JobToken | None
    ) -> SearchResult:
        started = time.perf_counter()
        photo_id, vector = self.vector(photo, token)
        with self.catalog.read() as tx:
            path = photo if isinstance(photo, Path) else photos.path_of(tx, photo)
        ground, _ = self.ground()
        ranked = rank_vector(
            ground,
            ground.looks_background().measure(vector, Kind.LOOKS),
            vector,
            allowed=self._allowed(scope),
            limit=limit + (photo_id is not None),
        )
        found, counts = _hits(ranked), ranked.counts
        hits = tuple(hit for hit in found if hit.photo_id != photo_id)[:limit]
        for itself in (hit.band for hit in found if hit.photo_id == photo_id):
            counts = counts.without_one(itself)  # the photo itself is no answer
        return self._result(str(path), hits, started, counts)

    def vector(
        self, photo: int | Path, token: JobToken | None = None
    ) -> tuple[int | None, Float32]:
        """The stored vector, or a fresh one of a photo that has none or is not ours."""
        space = self._choice.space
        photo_id: int | None
        with self.catalog.read() as tx:
            if isinstance(photo, Path):
                path = photo.expanduser().absolute()
                photo_id = photos.id_of_path(tx, path)
            else:
                photo_id, path = photo, photos.path_of(tx, photo)
        vector = space.vector_of(photo_id) if photo_id is not None else None
        if vector is None:
            vector = vector_of(path, space.encoder(token))
        return photo_id, vector

    def _warm(self, node: Node, token: JobToken | None) -> None:
        """Load what a query needs once a session, before its time is taken."""
        if needs_encoder(node):
            self.ground()[0].background(token)

    def _fusion(self, wanted: Fusion) -> Fusion:
        if wanted is not Fusion.AUTO:
            return wanted
        chosen = self._searches.settings.fusion
        return Fusion(chosen) if chosen in set(Fusion) else Fusion.AUTO

    def _refine(self, feedback: Feedback, token: JobToken | None) -> Refine | None:
        if not feedback:
            return None
        ground, _ = self.ground()
        common = ground.background(token).photo_mean
        return refiner(feedback, lambda ids: ground.index.get(ids)[1], common)

    def _unranked(self, allowed: Int64 | None, order: SortOrder, limit: int) -> tuple[Hit, ...]:
        """What filters let through, in an order; no likelihood goes with it."""
        with self.catalog.read() as tx:
            ids = photos.ids(tx, Scope(), order)
        if allowed is not None:
            ids = ids[np.isin(ids, allowed)]
        return tuple(Hit(photo_id, 0.0) for photo_id in ids[:limit].tolist())

    def _sorted(self, hits: tuple[Hit, ...], order: SortOrder) -> tuple[Hit, ...]:
        """Band by band, inside each in the order asked for."""
        with self.catalog.read() as tx:
            ids = photos.ids(tx, Scope(), order)
        place = {photo_id: n for n, photo_id in enumerate(ids.tolist())}
        last = len(place)
        bands = {band: n for n, band in enumerate(type(hits[0].band))} if hits else {}
        return tuple(sorted(hits, key=lambda h: (bands[h.band], place.get(h.photo_id, last))))

    def _allowed(self, scope: Scope) -> Int64 | None:
        """The ids a search may return; None when the index holds nothing else."""
        if scope.everything and not len(self._ids_in(MISSING)):
            return None
        if scope.group is not None:  # favourites come and go with a click, days with the clock
            with self.catalog.read() as tx:
                return photos.ids(tx, scope, SortOrder.ADDED)
        return self._ids_in(scope)

    def _ids_in(self, scope: Scope) -> Int64:
        """The ids of a scope, kept until photos come, go or change their place."""
        visible = self._visible
        if scope not in visible:
            if len(visible) >= SCOPES_KEPT:
                visible.pop(next(iter(visible)))
            with self.catalog.read() as tx:
                visible[scope] = photos.ids(tx, scope, SortOrder.ADDED)
        return visible[scope]

    def _result(
        self,
        query: str,
        hits: tuple[Hit, ...],
        started: float,
        bands: BandCounts | None = None,
        said: str = "",
    ) -> SearchResult:
        card = self._choice.space.card
        took_ms = 1000 * (time.perf_counter() - started)
        pending = self._pending
        if pending is None:
            with self.catalog.read() as tx:
                pending = self._pending = photos.count_pending(tx, card.model_id)
        note = f"{pending:,} photos are not searchable yet." if pending else ""
        return SearchResult(query, card.name, took_ms, hits, note, bands, said)


def _hits(ranked: Ranked) -> tuple[Hit, ...]:
    chances = likelihood(ranked.log_odds)
    return tuple(
        Hit(photo_id, score, chance, band_of(chance))
        for photo_id, score, chance in zip(
            ranked.ids.tolist(), ranked.cosines.tolist(), chances.tolist(), strict=True
        )
    )
