"""One vector's answer: the photos that come first, how likely each is, and how many there are."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from photolib.index import VectorIndex
from photolib.search.ground import Ground
from photolib.search.relevance import POSSIBLE, STRONG, Measure, likelihood
from photolib.types import BandCounts, Float32, Int64

SCAN_UP_TO = 50_000  # photos: up to here all are weighed, and counts are exact
REFINED = 1_000  # photos whose everyday score is taken into account, the nearest ones
LEAST_ASKED = 300  # of a large library: the order changes a little once photos are judged
LEAST_SAMPLED = 200  # sampled photos that counts may be reckoned from


@dataclass(frozen=True, slots=True, eq=False)
class Ranked:
    """Photos with their cosines and log-odds, best first, and how many lie in each band."""

    ids: Int64
    cosines: Float32
    log_odds: Float32
    counts: BandCounts

    @property
    def likelihoods(self) -> Float32:
        return likelihood(self.log_odds)


def rank_vector(
    ground: Ground,
    measure: Measure,
    vector: Float32,
    *,
    allowed: Int64 | None = None,
    limit: int,
) -> Ranked:
    """The `limit` likeliest photos (or a few more) for a unit vector float32[D] and its measure.

    Small libraries and small sets of `allowed` ids are weighed whole. In large ones the index
    proposes the nearest, and the counts are reckoned from the sample when those do not reach
    below the bands.
    """
    index = ground.index
    total = len(index) if allowed is None else min(len(allowed), len(index))
    if total <= SCAN_UP_TO:
        ids, cosines = index.cosines(vector[None], allowed)
        return _best_of_all(index, measure, ids, cosines[0], limit)
    wanted = min(max(limit, LEAST_ASKED), total)
    if allowed is None:
        ids, cosines = index.search(vector, wanted)
    else:
        ids, cosines = index.search_within(vector, allowed, wanted)
    odds = refined(index, measure, ids, cosines)
    order = np.lexsort((ids, -odds))
    ids, cosines, odds = ids[order], cosines[order], odds[order]
    counts = band_counts(odds, total)
    if len(odds) and odds[-1] >= _logit(POSSIBLE):
        counts = _reckoned(ground, measure, vector, allowed, total, counts)
    return Ranked(ids, cosines, odds, counts)


def refined(index: VectorIndex, measure: Measure, ids: Int64, cosines: Float32) -> Float32:
    """Log-odds; the nearest photos' with their own everyday scores, the others' with the usual."""
    odds = measure.log_odds(cosines)
    if measure.kind.value.everyday and len(ids):
        near = np.arange(len(ids))
        if len(ids) > REFINED:
            near = np.argpartition(-cosines, REFINED)[:REFINED]
        held, vectors = index.get(ids[near])
        by_id = near[np.argsort(ids[near])]  # in the order of `held`
        if len(held) < len(near):  # some have just gone
            by_id = by_id[np.isin(ids[by_id], held, assume_unique=True)]
        everyday = measure.background.everyday(vectors)[np.argsort(held)]
        odds[by_id] = measure.log_odds(cosines[by_id], everyday)
    return odds


def band_counts(log_odds: Float32, total: int) -> BandCounts:
    """Exact counts of `total` photos, of which all that matter are among `log_odds`."""
    strong = int(np.count_nonzero(log_odds >= _logit(STRONG)))
    possible = int(np.count_nonzero(log_odds >= _logit(POSSIBLE))) - strong
    return BandCounts(strong, possible, max(0, total - strong - possible))


def _best_of_all(
    index: VectorIndex, measure: Measure, ids: Int64, cosines: Float32, limit: int
) -> Ranked:
    odds = refined(index, measure, ids, cosines)
    counts = band_counts(odds, len(ids))
    if limit < len(ids):
        near = np.argpartition(-odds, limit)[:limit]
        ids, cosines, odds = ids[near], cosines[near], odds[near]
    order = np.lexsort((ids, -odds))
    return Ranked(ids[order], cosines[order], odds[order], counts)


def _reckoned(
    ground: Ground,
    measure: Measure,
    vector: Float32,
    allowed: Int64 | None,
    total: int,
    seen: BandCounts,
) -> BandCounts:
    """Counts scaled up from the sample, at least those seen."""
    sample, everyday = measure.background.sample, measure.background.sample_everyday
    if allowed is not None:
        among = np.isin(ground.sample_ids, allowed)
        sample, everyday = sample[among], everyday[among]
    if len(sample) < LEAST_SAMPLED:
        return BandCounts(seen.strong, seen.possible, seen.rest, exact=False)
    odds = measure.log_odds(sample @ vector, everyday)
    part = band_counts(odds, len(sample))
    scale = total / len(sample)
    strong = max(seen.strong, round(part.strong * scale))
    possible = max(seen.possible, round(part.possible * scale))
    return BandCounts(strong, possible, max(0, total - strong - possible), exact=False)


def _logit(share: float) -> float:
    return float(np.log(share / (1 - share)))
