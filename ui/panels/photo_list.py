"""Decides which photos the grid shows: a part of the library, a search, or likeness.

Every request runs off the GUI thread and the newest wins. While the embedder is still loading a
text query waits and says so. When the library changes, the list is read again, at most a few
times a second, and tells the grid only when it differs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from photolib.library import Library
from photolib.types import (
    Band,
    ChangeSet,
    EmbedderStage,
    EmbedderStatus,
    Feedback,
    Group,
    Int64,
    PhotoShapes,
    Scope,
    SearchResult,
    SortOrder,
    Understood,
)
from ui import wording
from ui.core_words import said
from ui.operations import Operation, Operations, OperationToken, sentence
from ui.panels.answer import THE_CLOSEST, Cut, answer, nothing_said
from ui.panels.found import Found, with_shapes
from ui.panels.listing import Listing
from ui.panels.nothing_here import nothing_here
from ui.panels.stack_listing import STACKED, stack_listing
from ui.translation import tr

BROWSE_REFRESH_MS = 400
SEARCH_REFRESH_MS = 2000
LIMIT = 1000
BY_DATE = (SortOrder.NEWEST, SortOrder.OLDEST)
KEY = "photo-list"


@dataclass(frozen=True, slots=True)
class Similar:
    photo: int | Path
    name: str


@dataclass(frozen=True, slots=True, eq=False)
class Chosen:
    """Photos chosen elsewhere, in the order in which they are to be shown."""

    ids: Int64
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
        self._scope, self._scope_name = Scope(), tr("All photos")
        self._query: str | Similar | Chosen | None = None
        self._cut = Cut.opening(library.settings.answers_open_with)
        self._unfolded: frozenset[int] = frozenset()
        self._feedback = Feedback()
        self._answer_order = ""
        self.selected: int | None = None  # the one photo selected now
        self._like: int | None = None  # the one selected when the words were asked
        self._result: tuple[str, Found] | None = None  # the last answer, under its title
        self._embedder = library.embedders.status
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.timeout.connect(self._read_again)
        self._unmeasured = False  # photos are listed whose proportions are not known yet
        self._fresh = True

    @property
    def searching(self) -> bool:
        return self._query is not None

    @property
    def words(self) -> str:
        """The query typed; "" when that is not what is shown."""
        return self._query if isinstance(self._query, str) else ""

    @property
    def order(self) -> SortOrder:
        return self._order

    def browse(self, scope: Scope, name: str) -> None:
        self._scope, self._scope_name, self._query = scope, name, None
        self.reload()

    def search(self, text: str) -> None:
        self._query = text
        self._like = self.selected if self.selected is not None else self._like
        self._forget_answer()
        self.reload()

    def similar(self, photo: int | Path, name: str) -> None:
        """Show what is like a photo, or like a picture in a file outside the library."""
        self._query = Similar(photo, name)
        self._forget_answer()
        self._cut = Cut.opening(self._library.settings.answers_open_with, lenient=True)
        self.reload()

    def show_chosen(self, ids: Sequence[int], name: str) -> None:
        """Show these photos, as far as they are in the library."""
        self._query = Chosen(np.array(ids, np.int64), name)
        self._forget_answer()
        self.reload()

    def leave_search(self) -> None:
        if self._query is not None:
            self._query = None
            self.reload()

    def set_order(self, order: SortOrder) -> None:
        self._order = order
        if self._query is None:
            self.reload()

    @property
    def answer_order(self) -> str | None:
        """What words found is sorted by (as the language's `sort:` says); None for likeness."""
        return self._answer_order if self.words else None

    def set_answer_order(self, order: str) -> None:
        self._answer_order = order
        if self.words:
            self.reload()

    def set_band(self, band: Band) -> None:
        """Show this band of the answer and those above it."""
        self._set_cut(Cut(band=band))

    def set_likelihood(self, least: float) -> None:
        """Show what matches with at least this likelihood."""
        self._set_cut(Cut(least=least))

    def _set_cut(self, cut: Cut) -> None:
        self._cut = cut
        self._show_again(fresh=True)

    def stack_height(self, photo_id: int) -> int:
        """How many near-identical photos the answer has under this one."""
        if self._result is None or not self.searching:
            return 0
        hits = self._result[1].result.hits
        return next((len(hit.stacked) for hit in hits if hit.photo_id == photo_id), 0)

    def toggle_stack(self, photo_id: int) -> None:
        """Lay a stack out, or put it together again."""
        self._unfolded ^= {photo_id}
        self._show_again(fresh=False)

    @property
    def feedback(self) -> Feedback:
        """What has been judged of the answer to the words searched for."""
        return self._feedback

    def refine(self, feedback: Feedback) -> None:
        """Search for the same words again, moved by what was liked and disliked."""
        self._feedback = feedback
        self._unfolded = frozenset()
        self.reload()

    def _forget_answer(self) -> None:
        self._cut = Cut.opening(self._library.settings.answers_open_with)
        self._unfolded, self._feedback = frozenset(), Feedback()
        self._result = None

    def _show_again(self, *, fresh: bool) -> None:
        if self._result is not None and self.searching:
            self._show_answer(*self._result, fresh=fresh)

    def on_change(self, change: ChangeSet) -> None:
        """Read again soon when the change may concern what is shown."""
        by_tag = change.tags and self._scope.tag_id is not None
        by_album = change.albums and self._scope.album_id is not None
        by_heart = bool(change.photos) and self._scope.group in (Group.FAVORITES, *STACKED)
        listed = change.membership or change.folders or change.embedder or by_tag
        listed = listed or by_album or by_heart
        if not (listed or (change.photos and self._unmeasured)):
            return
        if not self._refresh.isActive():
            often = listed and not self.searching
            self._refresh.start(BROWSE_REFRESH_MS if often else SEARCH_REFRESH_MS)

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
                tr("Similar to {name}").format(name=query.name),
                lambda token: self._library.similar(
                    query.photo, limit=LIMIT, scope=self._scope, token=token
                ),
            )
        elif isinstance(query, Chosen):
            self._load_chosen(query)
        elif self._embedder.stage is EmbedderStage.READY:
            self._ask_words(query)
        else:
            self._ask_without_embedder(query)

    def _ask_words(self, query: str) -> None:
        scope, feedback, like = self._scope, self._feedback, self._like
        asked = f"{query} sort:{self._answer_order}" if self._answer_order else query
        self._ask(
            tr("Results for “{query}”").format(query=query),
            lambda token: self._library.finder.search(
                asked,
                limit=LIMIT,
                scope=scope,
                selected=like,
                feedback=feedback,
                stacks=True,
                token=token,
            ),
        )

    def _ask_without_embedder(self, query: str) -> None:
        """Filters and exact words can be answered before the embedder is there."""

        def understood(read: Understood) -> None:
            if read.needs_encoder:
                self._wait_for_embedder(query)
            else:
                self._ask_words(query)

        Operation(lambda _token: self._library.searches.understand(query), key=KEY).success(
            understood
        ).run(self._operations)

    def _load_scope(self) -> None:
        scope, order, name, fresh = self._scope, self._order, self._scope_name, self._fresh
        nothing, hint = nothing_here(scope)
        if scope.group in STACKED:
            self._unmeasured = False
            self._run(
                lambda _token: stack_listing(self._library, scope, name, fresh=fresh),
                "read",
                self.listed.emit,
                name,
            )
            return

        def job(_token: object) -> tuple[Int64, PhotoShapes]:
            ids = self._library.photo_ids(scope, order)
            return ids, self._library.photo_shapes(ids)

        def done(read: tuple[Int64, PhotoShapes]) -> None:
            ids, shapes = read
            self._unmeasured = not bool(shapes.aspects.all())
            self.listed.emit(
                Listing(
                    title=name,
                    subtitle=wording.photos(len(ids)),
                    ids=ids,
                    shapes=shapes,
                    grouped=order in BY_DATE,
                    fresh=fresh,
                    empty_title=nothing,
                    empty_text=hint,
                )
            )

        self._run(job, "read", done, name)

    def _load_chosen(self, query: Chosen) -> None:
        fresh = self._fresh

        def job(_token: object) -> Listing:
            ids = query.ids[np.isin(query.ids, self._library.photo_ids())]
            told, shapes = wording.photos(len(ids)), self._library.photo_shapes(ids)
            return Listing(title=query.name, subtitle=told, ids=ids, shapes=shapes, fresh=fresh)

        self._run(job, "read", self.listed.emit, query.name)

    def _ask(self, title: str, job: Callable[[OperationToken], SearchResult]) -> None:
        fresh = self._fresh
        if not self._scope.everything:
            title = tr("{title} in {place}").format(title=title, place=self._scope_name)

        def done(found: Found) -> None:
            self._unmeasured = False
            self._show_answer(title, found, fresh=fresh)

        self._run(lambda token: with_shapes(self._library, job(token)), "search", done, title)

    def _show_answer(self, title: str, found: Found, *, fresh: bool) -> None:
        self._result = title, found
        result = found.result
        shown = answer(result, self._cut)
        nothing, where = nothing_said(shown, result.note)
        ids, stacks = shown.unfolded(self._unfolded)
        many = len(ids) + sum(stacks.values())
        told = tr("%Ln photos, {time} ms", "", many)
        told = told.format(time=wording.number(round(result.took_ms)))
        if shown.closest:
            verdict, closest = said(shown.verdict), tr(THE_CLOSEST)
            told = wording.together(verdict, closest) if verdict else closest
        if self._feedback:
            judged = len(self._feedback.liked) + len(self._feedback.disliked)
            told += " · " + tr("refined by %Ln photos", "", judged)
        self.listed.emit(
            Listing(
                title=title,
                subtitle=f"{told} · {said(result.note)}" if result.note else told,
                ids=np.array(ids, np.int64),
                shapes=found.shapes_of(ids),
                fresh=fresh,
                scores=shown.likelihoods,
                stacks=stacks,
                answer=shown,
                empty_title=nothing,
                empty_text=where,
            )
        )

    def _run(
        self,
        job: Callable[[OperationToken], Any],
        lane: str,
        done: Callable[[Any], object],
        title: str,
    ) -> None:
        def failed(error: Exception) -> None:
            self.listed.emit(
                Listing(
                    title=title, empty_title=tr("That did not work"), empty_text=sentence(error)
                )
            )

        Operation(job, lane=lane, key=KEY).success(done).failure(failed).run(self._operations)

    def _wait_for_embedder(self, query: str) -> None:
        self._operations.cancel(KEY)
        if self._embedder.stage is EmbedderStage.FAILED:
            title, text = tr("Search is not available"), said(self._embedder.message)
        else:
            title = tr("Search will be ready in a moment")
            text = tr("The search model is loading; your search starts by itself.")
        asked = tr("Results for “{query}”").format(query=query)
        self.listed.emit(Listing(title=asked, empty_title=title, empty_text=text))
