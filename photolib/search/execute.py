"""A query's tree -> ranked photos: real logic on likelihoods, fusion of parts, full text beside.

1. Filters that everything depends on narrow the photos first.
2. What remains and is one vector (a sentence, a photo, a sum, parts fused early) is one index
   query; words are also looked up as they are written and in captions and tags (`Words`).
3. Anything else weighs every photo, part by part, in log-odds:

       AND  the least of its parts            (Zadeh 1965, "Fuzzy Sets": min)
       OR   the greatest of its parts         (max)
       NOT  a veto: a photo at or above "possible" is out, any other untouched
            (out is out: so are photos that filters or exact words in the logic rule out)
       p^w  in an AND the likelihood to the power of w, in an OR its mirror image 1 - (1 - p)^w

   Text encoders ignore "not", and a cosine of one sentence means another chance than the same
   cosine of another, so this logic is done on likelihoods and never on cosines.

An AND of parts that describe one picture together (a photo and words, or weighted parts) is
fused instead of being held to its weakest part; which way is `choose_fusion`'s rule.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from photolib.jobs import JobToken
from photolib.search import fusion
from photolib.search.evidence import Found, Photos, Words
from photolib.search.ground import Ground
from photolib.search.language.ast import (
    And,
    Combine,
    Exact,
    Filter,
    Fusion,
    Like,
    Meaning,
    Node,
    Not,
    Or,
    Weighted,
    all_of,
    is_filter,
    is_vector,
)
from photolib.search.logic import (
    CERTAIN,
    VETO,
    band_level,
    first_vector,
    power,
    spread,
    weight,
    weights,
)
from photolib.search.ranking import Ranked, band_counts, rank_vector, refined
from photolib.search.relevance import Background, Kind, Measure, likelihood
from photolib.types import Float32, Int64

Refine = Callable[[Float32], Float32]  # a query vector moved by feedback


@dataclass(slots=True)
class Execution:
    """One run of one query. `allowed` None: all that the index holds."""

    ground: Ground
    photos: Photos
    words: Words
    allowed: Int64 | None
    limit: int
    fusion: Fusion = Fusion.AUTO
    token: JobToken | None = None
    refine: Refine | None = None
    _own: set[int] = field(default_factory=set)  # photos asked with: not an answer

    def run(self, node: Node) -> Ranked | None:
        """Ranked photos; None when the query has filters alone, which rank nothing."""
        parts = node.parts if isinstance(node, And) else (node,)
        filters = all_of(part for part in parts if is_filter(part))
        rest = all_of(part for part in parts if not is_filter(part))
        if filters is not None:
            through = self.photos.ids_for(filters)
            allowed = self.allowed
            self.allowed = through if allowed is None else np.intersect1d(through, allowed)
        if rest is None:
            return None
        vector = self._single_vector(rest)
        ranked = self._one(rest, *vector) if vector is not None else self._weigh_all(rest)
        return self._without_own(ranked)

    # --- one vector -------------------------------------------------------------------

    def _single_vector(self, node: Node) -> tuple[Float32, Kind] | None:
        if is_vector(node):
            return self._vector(node)
        if (
            isinstance(node, And)
            and all(is_vector(part) for part in node.parts)
            and choose_fusion(node, self.fusion) is Fusion.EARLY
        ):
            return self._blend(node.parts)
        return None

    def _one(self, node: Node, vector: Float32, kind: Kind) -> Ranked:
        if self.refine is not None:
            vector = self.refine(vector)
        more = self.limit + len(self._own)
        measure = self._background().measure(vector, kind)
        ranked = rank_vector(self.ground, measure, vector, allowed=self.allowed, limit=more)
        self._check()
        while isinstance(node, Weighted):
            node = node.part
        if not isinstance(node, Meaning):
            return ranked
        return self._with_words(ranked, measure, vector, node.text)

    def _with_words(self, ranked: Ranked, measure: Measure, vector: Float32, text: str) -> Ranked:
        """The answer of the pictures fused with those of the words.

        A photo's likelihood is the greatest that any of them gives; among photos that are equally
        likely to the percent the order is reciprocal rank fusion's, and none is said to be
        likelier than one before it.
        """
        found = (self.words.literal(text), self.words.meant(vector, measure.background))
        rankings = [self._allowed_of(f) for f in found]
        rankings = [f for f in rankings if len(f.ids)]
        if not rankings:
            return ranked
        new = np.setdiff1d(np.concatenate([f.ids for f in rankings]), ranked.ids)
        ids = np.concatenate([ranked.ids, new])
        held, cosines = self.ground.index.cosines(vector[None], new)
        order = np.argsort(held)
        at = len(ranked.ids) + np.searchsorted(new, held[order])
        every = np.zeros(len(ids), dtype=np.float32)
        every[: len(ranked.ids)] = ranked.cosines
        every[at] = cosines[0][order]
        looks = np.full(len(ids), -CERTAIN, dtype=np.float32)
        looks[: len(ranked.ids)] = ranked.log_odds
        looks[at] = refined(self.ground.index, measure, held[order], cosines[0][order])
        by_id = np.argsort(ids)
        odds = looks.copy()
        for f in rankings:
            where = by_id[np.searchsorted(ids, f.ids, sorter=by_id)]
            odds[where] = np.maximum(odds[where], f.log_odds)
        fused, _ = fusion.reciprocal_ranks([ids[np.argsort(-looks)], *(f.ids for f in rankings)])
        place = np.empty(len(ids), dtype=np.int64)
        place[by_id[np.searchsorted(ids, fused, sorter=by_id)]] = np.arange(len(fused))
        before, after = band_counts(looks, len(ids)), band_counts(odds, len(ids))
        strong = ranked.counts.strong + after.strong - before.strong
        possible = max(0, ranked.counts.possible + after.possible - before.possible)
        total = ranked.counts.strong + ranked.counts.possible + ranked.counts.rest
        total = max(total, len(ids))
        counts = type(ranked.counts)(
            strong, possible, max(0, total - strong - possible), ranked.counts.exact
        )
        percent = np.round(likelihood(odds), 2)
        order = np.lexsort((place, -percent, -band_level(odds)))[: self.limit + len(self._own)]
        return Ranked(ids[order], every[order], np.minimum.accumulate(odds[order]), counts)

    def _allowed_of(self, found: Found) -> Found:
        if self.allowed is None:
            return found
        kept = np.isin(found.ids, self.allowed)
        return Found(found.ids[kept], found.log_odds[kept])

    # --- every photo ------------------------------------------------------------------

    def _weigh_all(self, node: Node) -> Ranked:
        ids = np.unique(self.photos.everything() if self.allowed is None else self.allowed)
        odds = self._odds(node, ids)
        possible = odds > -CERTAIN  # what is known not to match is no answer, not even a bad one
        ids, odds = ids[possible], odds[possible]
        counts = band_counts(odds, len(ids))
        near = np.arange(len(ids))
        wanted = self.limit + len(self._own)
        if wanted < len(ids):
            near = np.argpartition(-odds, wanted)[:wanted]
        order = near[np.lexsort((ids[near], -odds[near]))]
        cosines = np.zeros(len(order), dtype=np.float32)
        if (first := first_vector(node)) is not None:
            held, found = self.ground.index.cosines(self._vector(first)[0][None], ids[order])
            by_id = np.argsort(ids[order])
            cosines[by_id[np.searchsorted(ids[order], held, sorter=by_id)]] = found[0]
        return Ranked(ids[order], cosines, odds[order], counts)

    def _odds(self, node: Node, ids: Int64) -> Float32:
        """float32[N] log-odds that a node holds for each of ascending `ids`."""
        self._check()
        if is_vector(node):
            return self._vector_odds(node, ids)
        if isinstance(node, Exact):
            return spread(self.words.exact(node.text), ids, -CERTAIN)
        if isinstance(node, Filter):
            return np.where(np.isin(ids, self.photos.ids_for(node)), CERTAIN, -CERTAIN).astype("f4")
        if isinstance(node, Not):
            return np.where(self._odds(node.part, ids) >= VETO, -CERTAIN, CERTAIN).astype("f4")
        if isinstance(node, Weighted):
            return self._odds(node.part, ids)
        if isinstance(node, Or):
            rows = [power(self._odds(bare, ids), w, least=False) for bare, w in weights(node.parts)]
            greatest: Float32 = np.max(rows, axis=0)
            return greatest
        assert isinstance(node, And)
        return self._and_odds(node, ids)

    def _and_odds(self, node: And, ids: Int64) -> Float32:
        blended = [part for part in node.parts if is_vector(part)]
        way = choose_fusion(node, self.fusion)
        rows: list[Float32] = []
        if way is not Fusion.AUTO and len(blended) > 1:
            rows.append(self._fused_odds(blended, way, ids))
            rest = [part for part in node.parts if not is_vector(part)]
        else:
            rest = list(node.parts)
        rows += [power(self._odds(bare, ids), w, least=True) for bare, w in weights(rest)]
        least: Float32 = np.min(rows, axis=0)
        return least

    def _fused_odds(self, parts: list[Node], way: Fusion, ids: Int64) -> Float32:
        if way is Fusion.EARLY:
            vector, kind = self._blend(parts)
            return self._looks_odds(vector, kind, ids)
        shares = np.array([weight(part) for part in parts], dtype=np.float32)
        measures, deviations = [], []
        for part in parts:
            vector, kind = self._vector(part)
            measure = self._background().measure(vector, kind)
            odds = self._looks_odds(vector, kind, ids)
            zero = measure.from_deviations(np.zeros(1, dtype=np.float32))
            measures.append(measure)
            deviations.append((odds - zero) / kind.value.cosine)
        fuse = fusion.weighted_sum if way is Fusion.LATE else fusion.attention
        fused = fuse(np.stack(deviations), shares)
        odds = np.stack([measure.from_deviations(fused) for measure in measures])
        mean: Float32 = (shares @ odds) / max(float(shares.sum()), 1e-12)
        return mean

    def _vector_odds(self, node: Node, ids: Int64) -> Float32:
        while isinstance(node, Weighted):
            node = node.part
        vector, kind = self._vector(node)
        odds = self._looks_odds(vector, kind, ids)
        if isinstance(node, Meaning):
            for found in (
                self.words.literal(node.text),
                self.words.meant(vector, self._background()),
            ):
                odds = np.maximum(odds, spread(found, ids, -CERTAIN))
        return odds

    def _looks_odds(self, vector: Float32, kind: Kind, ids: Int64) -> Float32:
        index = self.ground.index
        held, cosines = index.cosines(vector[None], ids)
        measure = self._background().measure(vector, kind)
        return spread(Found(held, refined(index, measure, held, cosines[0])), ids, -CERTAIN)

    # --- vectors ------------------------------------------------------------------------

    def _vector(self, node: Node) -> tuple[Float32, Kind]:
        """The unit vector of a node that is one, and what it is read as."""
        if isinstance(node, Weighted):
            return self._vector(node.part)
        if isinstance(node, Meaning):
            self._check()
            return self.ground.texts(self.token).queries([node.text])[0], Kind.WORDS
        if isinstance(node, Like):
            photo_id, vector = self.photos.liked(node.target)
            if photo_id is not None:
                self._own.add(photo_id)
            return vector, Kind.LOOKS
        assert isinstance(node, Combine)
        return self._blend(
            [part for _, part in node.parts], [sign * weight(part) for sign, part in node.parts]
        )

    def _blend(
        self, parts: Sequence[Node], factors: Sequence[float] | None = None
    ) -> tuple[Float32, Kind]:
        found = [self._vector(part) for part in parts]
        factors = [weight(part) for part in parts] if factors is None else factors
        kinds = {kind for _, kind in found}
        kind = Kind.LOOKS if Kind.LOOKS in kinds else Kind.WORDS
        return fusion.early(np.stack([vector for vector, _ in found]), np.array(factors)), kind

    def _without_own(self, ranked: Ranked) -> Ranked:
        kept = ~np.isin(ranked.ids, list(self._own)) if self._own else slice(None)
        some = slice(self.limit)
        return Ranked(
            ranked.ids[kept][some],
            ranked.cosines[kept][some],
            ranked.log_odds[kept][some],
            ranked.counts,
        )

    def _background(self) -> Background:
        """Asked for late: a query of filters and exact words needs no encoder."""
        return self.ground.background(self.token)

    def _check(self) -> None:
        if self.token is not None:
            self.token.check()


def choose_fusion(node: And, wanted: Fusion) -> Fusion:
    """How the parts of an AND become one answer; AUTO means "not at all": the least part counts.

    What the user asks for holds. By itself, parts are fused late, by their weighted sum, when a
    photo is among them or one has a weight: they describe one picture then, in which a strong
    part may make up for a weak one (docs/relevance.md has the comparison). Sentences joined by a
    bare AND stay logic: each must hold.
    """
    parts = [part for part in node.parts if is_vector(part)]
    if len(parts) < 2:
        return Fusion.AUTO
    if wanted is not Fusion.AUTO:
        return wanted
    blends = any(isinstance(part, Weighted | Like | Combine) for part in parts)
    return Fusion.LATE if blends else Fusion.AUTO
