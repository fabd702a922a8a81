"""Why a photo answers a query: what each word carried, and what of the photo matched."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from photolib.catalog import Catalog, full_text
from photolib.jobs import JobToken
from photolib.search.ground import Ground
from photolib.search.language.ast import (
    And,
    Combine,
    Exact,
    Filter,
    Like,
    Meaning,
    Node,
    Not,
    Or,
    Parsed,
    Weighted,
)
from photolib.search.phrases import Nearest, PhraseKind, Phrases
from photolib.search.relevance import Background, Kind, Measure, band_of, likelihood
from photolib.search.text_vectors import TextVectors
from photolib.search.words import literal_question
from photolib.types import (
    Band,
    Explanation,
    Float32,
    MatchKind,
    MatchShare,
    NearPhrase,
    TokenKind,
    WordShare,
)

MAX_WORDS = 24
WRITTEN = 0.95  # likelihood that words as they were typed give, as in `words`
PLACES = {
    "name": MatchKind.NAME,
    "folder": MatchKind.FOLDER,
    "title": MatchKind.TITLE,
    "caption": MatchKind.CAPTION,
    "tags": MatchKind.TAG,
    "recognised": MatchKind.TEXT,
}
PHRASES = {
    PhraseKind.CAPTION: MatchKind.CAPTION,
    PhraseKind.TITLE: MatchKind.TITLE,
    PhraseKind.TAG: MatchKind.TAG,
}


def word_shares(texts: TextVectors, text: str, photo: Float32) -> tuple[WordShare, ...]:
    """What the cosine with a photo float32[D] loses when each word is left out, as shares.

    Leave-one-out attribution (occlusion of Zeiler and Fergus 2014, arXiv:1311.2901, on words).
    A word without which the match is no worse carries nothing. One word carries all.
    """
    words = text.split()[:MAX_WORDS]
    if len(words) < 2:
        return tuple(WordShare(word, 1.0) for word in words)
    without = [" ".join([*words[:n], *words[n + 1 :]]) for n in range(len(words))]
    cosines = texts.queries([" ".join(words), *without]) @ photo
    losses = np.maximum(cosines[0] - cosines[1:], 0)
    shares = losses / max(float(losses.sum()), 1e-9)
    return tuple(WordShare(w, float(s)) for w, s in zip(words, shares, strict=True))


def explain(
    catalog: Catalog,
    ground: Ground,
    phrases: Phrases,
    query: str,
    parsed: Parsed,
    photo_id: int,
    answered: float | None,
    token: JobToken | None = None,
) -> Explanation:
    """Why this photo answers the query, or how far it is from doing so.

    `answered` are the log-odds that the photo has in the answer; None when it is not in it.
    """
    text = seen_text(parsed.node)
    exact = [node.text for node in _positive(parsed.node) if isinstance(node, Exact)]
    like = any(isinstance(node, Like) for node in _positive(parsed.node))
    evidence: list[tuple[MatchKind, float, str]] = []
    measure: Measure | None = None
    score = usual = spread = above = chance = None
    words: tuple[WordShare, ...] = ()
    held, vectors = ground.index.get(np.array([photo_id], dtype=np.int64))
    if text:
        background = ground.background(token)
        query_vector = ground.texts(token).queries([text])[0]
        measure = background.measure(query_vector, Kind.WORDS)
        usual, spread = measure.mean, measure.spread
        if len(held):
            score = float(vectors[0] @ query_vector)
            odds = measure.log_odds(np.array([score]), background.everyday(vectors))
            chance = float(likelihood(odds)[0])
            above = _share_below(background, query_vector, score)
            words = word_shares(ground.texts(token), text, vectors[0])
            evidence.append((MatchKind.LOOK, chance, ""))
        evidence += _meant(phrases, background, query_vector, photo_id)
    evidence += _written(catalog, text, exact, photo_id)
    if like:
        evidence.append((MatchKind.LIKE, 1.0, ""))
    evidence += _filters(parsed)
    best = max((c for kind, c, _ in evidence if kind not in _CERTAIN), default=chance)
    if answered is not None:
        best = float(likelihood(np.array([answered], np.float32))[0])
    return Explanation(
        query,
        photo_id,
        score,
        usual,
        spread,
        above,
        best,
        Band.REST if best is None else band_of(best),
        words,
        _shares(evidence),
    )


_CERTAIN = {MatchKind.LIKE, MatchKind.DATE, MatchKind.FILTER}


def seen_text(node: Node | None) -> str:
    """The words of a query that a photo should show; "" when there are none."""
    return " ".join(leaf.text for leaf in _positive(node) if isinstance(leaf, Meaning))


def told(near: Nearest) -> NearPhrase:
    """A phrase near to a photo, as it is shown."""
    phrase = near.phrase
    return NearPhrase(
        PHRASES[phrase.kind], phrase.text, near.cosine, near.likelihood, len(phrase.ids)
    )


def _share_below(background: Background, query: Float32, score: float) -> float | None:
    sample = background.sample
    return float(np.mean(sample @ query < score)) if len(sample) else None


def _meant(
    phrases: Phrases, background: Background, query: Float32, photo_id: int
) -> Iterator[tuple[MatchKind, float, str]]:
    """The captions, titles and tags of the photo that mean what was asked."""
    for near in phrases.meaning(query, background):
        if np.isin(photo_id, near.phrase.ids):
            yield PHRASES[near.phrase.kind], near.likelihood, near.phrase.text


def _written(
    catalog: Catalog, text: str, exact: list[str], photo_id: int
) -> Iterator[tuple[MatchKind, float, str]]:
    """Where the words stand as they were typed."""
    questions = [(text, literal_question(text)), *((e, full_text.phrase(e)) for e in exact)]
    with catalog.read() as tx:
        for words, question in questions:
            for place in full_text.matched_in(tx, question, [photo_id]).get(photo_id, ()):
                yield PLACES[place], WRITTEN, words


def _filters(parsed: Parsed) -> Iterator[tuple[MatchKind, float, str]]:
    for token in parsed.tokens:
        if token.kind is TokenKind.DATE:
            yield MatchKind.DATE, 1.0, token.label or token.text
        elif token.kind is TokenKind.FILTER:
            yield MatchKind.FILTER, 1.0, token.label or token.text


def _shares(evidence: list[tuple[MatchKind, float, str]]) -> tuple[MatchShare, ...]:
    """Each kind once, by its best evidence, in shares of all; what gave nothing is left out."""
    best: dict[tuple[MatchKind, str], float] = {}
    for kind, chance, detail in evidence:
        key = (kind, detail if kind in _CERTAIN else "")
        best[key] = max(best.get(key, 0.0), chance)
    details = {(k, d if k in _CERTAIN else ""): d for k, _, d in evidence}
    total = sum(best.values())
    return tuple(
        MatchShare(kind, chance / total, details[kind, key])
        for (kind, key), chance in sorted(best.items(), key=lambda item: -item[1])
        if chance > 0.01
    )


def _positive(node: Node | None) -> Iterator[Node]:
    """The leaves a photo should fulfil: none below a NOT, none subtracted."""
    if node is None or isinstance(node, Not):
        return
    if isinstance(node, And | Or):
        for part in node.parts:
            yield from _positive(part)
    elif isinstance(node, Combine):
        for sign, part in node.parts:
            if sign > 0:
                yield from _positive(part)
    elif isinstance(node, Weighted):
        yield from _positive(node.part)
    elif not isinstance(node, Filter):
        yield node
