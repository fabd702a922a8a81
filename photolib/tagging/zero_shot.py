"""How well labels fit photos, as probabilities that mean the same for every embedder and label.

A raw cosine means nothing to people: unrelated pairs lie near 0.17 for one embedder and near 0
for another, some photos are near to every text, and some labels near to every photo. Three steps
take that away; c(x, l) is the cosine of photo x and label l.

1. The photo's own scale: m(x) and s(x) are mean and standard deviation of its cosines with a
   broad bank of background prompts; e = (c - m) / s. A label is so many deviations nearer to this
   photo than texts in general are. It depends on no other label of the set.
2. The label's own scale, when a sample of the library's vectors is known: z = (e - h) / w. The
   spread w(l) is the standard deviation of e over the sample, relative to the typical label's:
   a broad label such as "object" varies more and has to show more. The offset h(l) is how far
   the label's 30 % quantile lies from the typical label's beyond TOLERANCE: a label near to every
   photo is put right, while moving each label by its own median was measured to lose precision,
   because labels truly differ in how often they apply. Both are bounded, because in a library of
   dogs half of the photos do show one.
3. Bayes' rule with two normal distributions of equal spread, z ~ N(0, 1) for photos without and
   N(d, 1) for photos with the label, of which there is a share of PRIOR:
       p = sigmoid(d z - d^2 / 2 + log(PRIOR / (1 - PRIOR)))
   (linear discriminant analysis: Hastie, Tibshirani, Friedman 2009, The Elements of Statistical
   Learning, 4.3). d is the embedder's separation of matching and random pairs, in deviations of
   the random ones, from the calibration beside its weights, or D_DEFAULT.

An embedder trained with a sigmoid (SigLIP; Zhai et al. 2023, arXiv:2303.15343) states its own
probability, sigmoid(scale c + bias). Its bias holds the share of matches in training, one in a
batch of 32,768, so the log-odds are moved from that share to PRIOR (Saerens, Latinne and
Decaestecker 2002, "Adjusting the outputs of a classifier to new a priori probabilities"); step 2
moves c by h(l) s(x).

Labels of an exclusive group compete: p is multiplied by exp(scale (c - best c of the group)), so
the best keeps its probability and the others fall as the embedder's own temperature tells.

Every step rises with c, all else equal.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from photolib.jobs import JobToken
from photolib.tagging.label_set import LabelSet
from photolib.tagging.prompts import PromptCache, TextEncoder
from photolib.types import Float32, LabelScore

PRIOR = 0.01  # a few labels of some hundreds fit a photo
D_DEFAULT, D_LEAST, D_MOST = 4.0, 2.5, 6.0
SIGLIP_TRAINING_PRIOR = 1 / 32_768
SAMPLE_LEAST = 200  # fewer vectors tell too little about a label
SAMPLE_MOST = 2_000
TOLERANCE = 0.75  # deviations that labels may differ by without being moved
OFFSET_BOUND = 1.5  # deviations that a label is moved by at most
SPREAD_BOUNDS = (0.8, 1.4)
LEAST_DEVIATION = 1e-3  # of cosines; keeps a degenerate embedder from dividing by nothing
CHUNK = 1_024  # photos scored at a time: bounds memory and stays in the cache

_shared_cache = PromptCache()


class LabelScorer:
    """Scores photos against the labels of one set, by one embedder. Thread-safe once built.

    Building encodes the prompts that no scorer of this embedder has encoded before; it raises
    `Cancelled` when `token` is. `sample_vectors` (float32[M, dim], unit) stand for the library.
    """

    def __init__(
        self,
        encoder: TextEncoder,
        label_set: LabelSet,
        sample_vectors: Float32 | None = None,
        *,
        token: JobToken | None = None,
        cache: PromptCache | None = None,
    ) -> None:
        self.label_set = label_set
        self._scale = encoder.logit_scale
        self._bias = encoder.logit_bias
        self._separation = _separation(encoder)
        labels = label_set.labels
        ensembles = [label_set.prompts_of(label) for label in labels]
        bank = [(prompt,) for prompt in label_set.background]
        texts = (cache or _shared_cache).vectors(encoder, [*ensembles, *bank], token)
        self._columns = np.ascontiguousarray(texts.T)  # float32[dim, labels + background]
        self._thresholds = _rounded_up(
            np.array([label_set.threshold_of(label) for label in labels])
        )
        names: dict[str, list[int]] = {}
        for column, label in enumerate(labels):
            if label.exclusive is not None:
                names.setdefault(label.exclusive, []).append(column)
        self._rivals = [np.array(group) for group in names.values() if len(group) > 1]
        self._offset = np.zeros(len(labels), dtype=np.float32)
        self._spread = np.ones(len(labels), dtype=np.float32)
        if sample_vectors is not None and len(sample_vectors) >= SAMPLE_LEAST:
            self._learn_library(sample_vectors)

    def score(self, vectors: Float32, *, threshold: float | None = None) -> list[list[LabelScore]]:
        """For each photo of float32[N, dim] the labels at or above their threshold, best first.

        `threshold` (0..1) replaces those of the labels. Equal scores are in order of the label.
        """
        least = self._thresholds if threshold is None else _rounded_up(np.float64(threshold))
        names = [label.path for label in self.label_set.labels]
        found: list[list[LabelScore]] = []
        for start in range(0, len(vectors), CHUNK):
            chances = self.probabilities(vectors[start : start + CHUNK])
            rows: list[list[LabelScore]] = [[] for _ in chances]
            for row, column in np.argwhere(chances >= least).tolist():
                rows[row].append(LabelScore(names[column], float(chances[row, column])))
            found.extend(sorted(row, key=lambda s: (-s.score, s.label)) for row in rows)
        return found

    def probabilities(self, vectors: Float32) -> Float32:
        """float32[N, labels] in 0..1, labels in the order of the set."""
        cosines, mean, deviation = self._cosines(vectors)
        if self._bias is None:
            d = self._separation
            logits = cosines - mean
            logits /= deviation
            logits -= self._offset
            logits *= d / self._spread
            logits += _log_odds(PRIOR) - d * d / 2
        else:
            logits = cosines - self._offset * deviation
            logits *= self._scale
            logits += self._bias + _log_odds(PRIOR) - _log_odds(SIGLIP_TRAINING_PRIOR)
        chances = _sigmoid_in_place(logits)
        for rivals in self._rivals:
            own = cosines[:, rivals]
            chances[:, rivals] *= np.exp(self._scale * (own - own.max(axis=1, keepdims=True)))
        return chances

    def _cosines(self, vectors: Float32) -> tuple[Float32, Float32, Float32]:
        """Cosines [N, labels], and [N, 1] mean and deviation of those with the background."""
        products = np.asarray(vectors, dtype=np.float32) @ self._columns
        labels = len(self.label_set.labels)
        background = products[:, labels:]
        mean = background.mean(axis=1, keepdims=True)
        deviation = np.maximum(background.std(axis=1, keepdims=True), LEAST_DEVIATION)
        return products[:, :labels], mean, deviation

    def _learn_library(self, sample: Float32) -> None:
        step = max(1, len(sample) // SAMPLE_MOST)
        cosines, mean, deviation = self._cosines(sample[::step][:SAMPLE_MOST])
        relative = (cosines - mean) / deviation
        spread = relative.std(axis=0)
        typical = max(float(np.median(spread)), LEAST_DEVIATION)
        self._spread = np.clip(spread / typical, *SPREAD_BOUNDS).astype(np.float32)
        low = np.quantile(relative, 0.3, axis=0)
        beyond = low - np.median(low)
        excess = np.clip(np.abs(beyond) - TOLERANCE, 0, OFFSET_BOUND)
        self._offset = (np.sign(beyond) * excess).astype(np.float32)


def _separation(encoder: TextEncoder) -> float:
    stated = encoder.calibration
    if (
        stated is None
        or stated.match_mean is None
        or stated.random_pair_mean is None
        or not stated.random_pair_std
    ):
        return D_DEFAULT
    d = (stated.match_mean - stated.random_pair_mean) / stated.random_pair_std
    return float(min(max(d, D_LEAST), D_MOST))


def _sigmoid_in_place(logits: Float32) -> Float32:
    """By the hyperbolic tangent, which does not overflow."""
    logits *= 0.5
    np.tanh(logits, out=logits)
    logits += 1
    logits *= 0.5
    return logits


def _rounded_up(thresholds: np.float64 | NDArray[np.float64]) -> Float32:
    """The least single-precision numbers that are not below the thresholds."""
    single = np.asarray(thresholds, dtype=np.float32)
    above: Float32 = np.where(single < thresholds, np.nextafter(single, np.float32(2)), single)
    return above


def _log_odds(share: float) -> float:
    return math.log(share / (1 - share))
