"""Finding photos and asking about what was found: why, where in the photo, in which words.

`Library.finder` is one of these. Every method blocks and belongs off the GUI thread; an encoder
that cannot be loaded raises EmbedderUnavailable, a cancelled token Cancelled.
"""

from __future__ import annotations

from pathlib import Path

from photolib.catalog import Catalog, photos
from photolib.embedding import preprocess
from photolib.errors import InputProblem, UnknownPhoto
from photolib.formats import decode
from photolib.jobs import JobToken
from photolib.search import explain, heat_map
from photolib.search.searcher import NO_FEEDBACK, Searcher
from photolib.search.searches import Searches
from photolib.tagging.scorers import USUAL
from photolib.tagging.tagger import Tagger
from photolib.types import Description, Explanation, Feedback, HeatMap, Scope, SearchResult

ALL = Scope()
PHRASES_TOLD = 8
LABELS_TOLD = 12


class Finder:
    """Questions about the photos of one library. Thread-safe."""

    def __init__(
        self, catalog: Catalog, searcher: Searcher, searches: Searches, tagger: Tagger
    ) -> None:
        self._catalog = catalog
        self._searcher = searcher
        self._searches = searches
        self._tagger = tagger

    def search(
        self,
        query: str,
        *,
        limit: int = 200,
        scope: Scope = ALL,
        selected: int | None = None,
        feedback: Feedback = NO_FEEDBACK,
        stacks: bool = False,
        token: JobToken | None = None,
    ) -> SearchResult:
        """Photos that answer a query (docs/search.md), likeliest first, in bands with counts.

        `selected` is the photo meant by "like:selected"; `feedback` moves the query by thumbs up
        and down; with `stacks`, near-identical photos collapse into `Hit.stacked`. Raises
        UnknownPhoto when a "like:" names no photo.
        """
        return self._searcher.by_text(
            query,
            limit=limit,
            scope=scope,
            token=token,
            selected=selected,
            feedback=feedback,
            stacks=stacks,
        )

    def explain(self, query: str, photo_id: int, token: JobToken | None = None) -> Explanation:
        """Why a photo answers a query, or how far it is from that. Raises UnknownPhoto."""
        with self._catalog.read() as tx:
            photos.path_of(tx, photo_id)  # raises for a photo that is gone
        ground, phrases = self._searcher.ground()
        parsed = self._searches.read(query)
        answered = self._searcher.log_odds_of(parsed, photo_id, token)
        return explain.explain(
            self._catalog, ground, phrases, query, parsed, photo_id, answered, token
        )

    def heat_map(self, query: str, photo_id: int, token: JobToken | None = None) -> HeatMap:
        """Where in a photo the words of a query match; an approximation.

        Raises InputProblem for a query without words to be seen, UnknownPhoto, UnreadablePhoto.
        """
        text = explain.seen_text(self._searches.read(query).node)
        if not text:
            raise InputProblem("This query has no words that could be seen in a photo; add some.")
        with self._catalog.read() as tx:
            path = photos.path_of(tx, photo_id)
        ground, _ = self._searcher.ground()
        encoder = ground.encoder(token)
        picture = decode(path, min_short_edge=2 * encoder.preprocess.size)
        return heat_map.heat_map(
            encoder,
            ground.background(token),
            ground.texts(token).queries([text])[0],
            preprocess.apply(picture.image, encoder.preprocess),
            (picture.width, picture.height),
            token,
        )

    def describe(self, photo: int | Path, token: JobToken | None = None) -> Description:
        """Words for a photo, which may lie outside the library: the library's own captions,
        titles and tags nearest to it, and labels. Raises UnknownPhoto, UnreadablePhoto."""
        if isinstance(photo, Path):
            path = photo.expanduser().absolute()
            if not path.is_file():
                raise UnknownPhoto(f"There is no photo {photo}; check its name.")
        else:
            with self._catalog.read() as tx:
                path = photos.path_of(tx, photo)
        _, vector = self._searcher.vector(photo, token)
        ground, phrases = self._searcher.ground()
        near = phrases.nearest(vector, ground.background(token), PHRASES_TOLD)
        labels = self._tagger.label_paths(
            [path], labels=USUAL, threshold=None, apply=False, token=token
        )
        return Description(
            tuple(explain.told(one) for one in near),
            tuple(label for _, found in labels for label in found)[:LABELS_TOLD],
        )

    def learn_phrases(self, token: JobToken) -> int:
        """Encode captions, titles and tag names that are new, so that text finds text; how many.

        Writes to the catalog, so only the library that may write calls it.
        """
        _, phrases = self._searcher.ground()
        return phrases.learn(token)
