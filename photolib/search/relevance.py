"""How likely it is that a photo shows what was asked, and the bands that this makes.

A raw cosine means nothing to people: unrelated pairs lie near 0.17 for one embedder and near -0.03
for another, broad words lie near every photo, and some photos near every word. A likelihood
takes that away with five facts, the first four in deviations of this embedder's everyday cosines
(those of the bank of neutral prompts with a sample of this library, mean m0 and deviation s0):

    c = (cosine - m0) / s0              how near photo and query are
    t = (everyday - m0) / s0            how well the photo's 5 best neutral prompts explain it
    u = (mean of the query's cosines over the sample - m0) / s0      how broad the query is
    v = deviation of those cosines / s0                              how much it tells apart
    n = log of the number of photos     how few of them can be meant
    likelihood = sigmoid(w . (c, t, u, v, n) + bias)

n is what is known before looking: of 30 photos one that is asked for is a larger share than of
3,000, so the same nearness says more. It is held to the sizes that were measured. In a small
library u and v are drawn towards those of an ordinary query, as if PRIOR_SAMPLE photos more had
been seen that are ordinary to it.

The weights (`weights`) are a logistic regression on libraries of 30 to 1,734 photos drawn from
the dev part of the labelled corpus, half of the queries with nothing to find in them;
`benchmarks/relevance.py` fits and measures them, `docs/relevance.md` has the figures and what
else was tried. Being in deviations they carry over to other embedders; one that states how far
its matching and random pairs lie apart has its deviations scaled to those of the embedder they
were fitted on.

t is the z-norm of speaker verification turned on the photo, u and v are the same turned on the
query (Auckenthaler, Carey and Lloyd-Thomas 2000, "Score normalization for text-independent
speaker verification systems"). Every likelihood rises with the cosine, all else equal.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np

from photolib.embedding.calibration import Calibration
from photolib.search import weights
from photolib.types import Band, Float32

STRONG = 0.4  # by labels, of which many are missing: more likely than not
POSSIBLE = 0.07
NEAREST_PROMPTS = 5
SAMPLE = 2_000  # vectors that stand for the library
PRIOR_SAMPLE = 50  # as many photos' worth of belief that a query is an ordinary one
SIZES = (30, 2_500)  # of libraries, in photos, between which n was measured
LEAST_DEVIATION = 1e-3
SEPARATION_BOUNDS = (0.6, 1.6)


@dataclass(frozen=True, slots=True)
class Weights:
    """Of c, t, u, v, n and the bias, in log-odds."""

    cosine: float
    everyday: float
    mean: float
    spread: float
    size: float
    bias: float


class Kind(Enum):
    """What is compared with what; each has its own everyday cosines and weights."""

    WORDS = Weights(*weights.WORDS)  # a text with photos
    LOOKS = Weights(*weights.LOOKS)  # a photo, or a blend, with photos
    TEXTS = Weights(1.0, 0.0, 0.0, 0.0, 0.0, -5.0)  # a text with captions and tag names


@dataclass(frozen=True, slots=True)
class Level:
    """Mean and deviation of cosines."""

    mean: float
    deviation: float


@dataclass(frozen=True, slots=True, eq=False)
class Background:
    """What is normal for one embedder and one library."""

    bank: Float32  # [B, D] unit vectors of the neutral prompts
    sample: Float32  # [M, D] unit vectors of photos; M may be 0
    sample_everyday: Float32  # [M], the `everyday` of the sample
    levels: dict[Kind, Level]
    typical_everyday: float
    size: float  # n

    @classmethod
    def of(
        cls,
        bank: Float32,
        sample: Float32,
        calibration: Calibration | None = None,
        *,
        photos: int | None = None,
    ) -> Background:
        """From float32[B, D] prompt vectors and float32[M, D] photo vectors, unit rows.

        `photos` is how many the sample stands for, itself if not said.
        """
        size = float(np.log(np.clip(len(sample) if photos is None else photos, *SIZES)))
        step = max(1, -(-len(sample) // SAMPLE))
        sample = np.ascontiguousarray(sample[::step])
        stretch = _stretch(calibration)
        products = sample @ bank.T
        levels = {
            Kind.WORDS: _level(products, stretch),
            Kind.LOOKS: _level(_pairs(sample[:500]), 1.0),
            Kind.TEXTS: _level(_pairs(bank), 1.0),
        }
        everyday = _everyday(products)
        typical = everyday.mean() if len(sample) else levels[Kind.WORDS].mean
        return cls(bank, sample, everyday, levels, float(typical), size)

    @property
    def photo_mean(self) -> Float32:
        """float32[D]: the common direction of photos; zeros for an empty library."""
        mean: Float32 = self.sample.sum(axis=0) / max(1, len(self.sample))
        return mean

    def everyday(self, vectors: Float32) -> Float32:
        """float32[N, D] photos -> float32[N]: mean cosine of their best neutral prompts."""
        return _everyday(vectors @ self.bank.T)

    def measure(self, query: Float32, kind: Kind) -> Measure:
        """The measure that a query vector float32[D] is read on."""
        level = self.levels[kind]
        if kind is Kind.TEXTS:
            return Measure(self, kind, level.mean, level.deviation)
        own = self.sample @ query
        share = len(own) / (len(own) + PRIOR_SAMPLE)
        mean = share * (float(own.mean()) if len(own) else 0.0) + (1 - share) * level.mean
        spread = share * (float(own.std()) if len(own) else 0.0) + (1 - share) * level.deviation
        return Measure(self, kind, mean, spread)


@dataclass(frozen=True, slots=True, eq=False)
class Measure:
    """Reads the cosines of one query. `mean` and `spread` are those it has in this library."""

    background: Background
    kind: Kind
    mean: float
    spread: float

    def log_odds(self, cosines: Float32, everyday: Float32 | None = None) -> Float32:
        """float32[N] cosines (and the photos' `everyday`) -> float32[N] log-odds of a match."""
        weigh: Weights = self.kind.value
        level = self.background.levels[self.kind]
        odds = (weigh.cosine / level.deviation) * (cosines - level.mean)
        odds += (weigh.mean * (self.mean - level.mean) + weigh.spread * self.spread) / (
            level.deviation
        )
        odds += weigh.size * self.background.size + weigh.bias
        if weigh.everyday:
            typical = self.background.typical_everyday
            usual = typical if everyday is None else everyday
            odds += (weigh.everyday / level.deviation) * (usual - level.mean)
        return np.asarray(odds, dtype=np.float32)

    def deviations(self, cosines: Float32, everyday: Float32 | None = None) -> Float32:
        """The log-odds as deviations: 0 for the photo that is usual for this query.

        The one scale of all parts on which late and attention fusion work.
        """
        zero = self.log_odds(np.array([self.mean], dtype=np.float32))
        deviations: Float32 = (self.log_odds(cosines, everyday) - zero) / self.kind.value.cosine
        return deviations

    def from_deviations(self, deviations: Float32) -> Float32:
        """Deviations of this measure back to log-odds."""
        zero = self.log_odds(np.array([self.mean], dtype=np.float32))
        odds: Float32 = zero + self.kind.value.cosine * deviations
        return odds


def likelihood(log_odds: Float32) -> Float32:
    """Log-odds -> 0..1, by the hyperbolic tangent, which does not overflow."""
    chances: Float32 = 0.5 * (1 + np.tanh(0.5 * np.asarray(log_odds, dtype=np.float32)))
    return chances


def band_of(likelihood: float) -> Band:
    if likelihood >= STRONG:
        return Band.STRONG
    return Band.POSSIBLE if likelihood >= POSSIBLE else Band.REST


def _everyday(products: Float32) -> Float32:
    count = min(NEAREST_PROMPTS, products.shape[1])
    best = np.partition(products, products.shape[1] - count, axis=1)[:, -count:]
    mean: Float32 = best.mean(axis=1)
    return mean


def _level(cosines: Float32, stretch: float) -> Level:
    if not cosines.size:
        return Level(0.0, 0.1)
    return Level(float(cosines.mean()), max(float(cosines.std()) * stretch, LEAST_DEVIATION))


def _pairs(vectors: Float32) -> Float32:
    """Cosines of all pairs of different rows."""
    rows, columns = np.triu_indices(len(vectors), 1)
    pairs: Float32 = (vectors @ vectors.T)[rows, columns]
    return pairs


def _stretch(calibration: Calibration | None) -> float:
    """How much further apart this embedder sets matches and others than the reference."""
    if (
        calibration is None
        or calibration.match_mean is None
        or calibration.random_pair_mean is None
        or not calibration.random_pair_std
    ):
        return 1.0
    gap = (calibration.match_mean - calibration.random_pair_mean) / calibration.random_pair_std
    return float(np.clip(gap / weights.SEPARATION, *SEPARATION_BOUNDS))
