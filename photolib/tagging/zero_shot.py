"""How well labels fit photos, as probabilities that mean the same for every label.

A raw cosine means nothing to people: unrelated pairs lie near 0.17 for one embedder and near 0
for another, some photos are near to every text, and some labels near to every photo. c(x, l) is
the cosine of photo x and label l; t is the embedder's own temperature (`logit_scale`).

1. The library's own distribution, when a sample of its vectors is known: c is lowered (or raised)
   by h(l) deviations, how far the label's 30 % quantile lies from the typical label's beyond
   TOLERANCE. A label near to every photo is put right; moving each label by its own median was
   measured to lose precision, because labels truly differ in how often they apply. h is bounded:
   in a library of dogs half of the photos do show one.
2. Contrast: m = t c(x, l) - log sum_b exp(t c(x, b)) over a fixed bank b of everyday words,
   without those that mean nearly the same as l. It is the log-odds of the label against what else
   a photo may show, as the embedder was trained to tell (Radford et al. 2021, arXiv:2103.00020),
   but over a list that does not change with the user's labels.
3. The photo's own scale: z = (c - mean) / deviation of the photo's cosines with a broad bank of
   background prompts. A label is so many deviations nearer to this photo than texts in general.
4. Platt's scaling (Platt 1999, "Probabilistic outputs for support vector machines"), one fit for
   all labels, so that labels nobody has data for are covered:
       x = FITTED.contrast m + FITTED.background z + FITTED.offset
   How it was fitted and what it gives: docs/tagging.md, `benchmarks/tag_quality.py`.
5. Some labels are told better than others: p = sigmoid(slope(l) x + offset(l)), fitted for the
   labels there are examples of (`adjustments`). What the user accepted and rejected adds a head
   on the photo's vector (`teaching`).

An embedder trained with a sigmoid (SigLIP; Zhai et al. 2023, arXiv:2303.15343) states its own
log-odds x = t c + bias in place of steps 2 to 4. Its bias holds the share of matches in training,
one in a batch of 32,768, so the log-odds are moved from that share to PRIOR (Saerens, Latinne and
Decaestecker 2002, "Adjusting the outputs of a classifier to new a priori probabilities").

Labels of an exclusive group compete: p is multiplied by exp(t (c - best c of the group)), so
the best keeps its probability and the others fall as the embedder's own temperature tells. A
label's negative prompts are such rivals too. A label that another one implies is at least as
likely as that one.

Every step rises with c, all else equal.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from photolib.jobs import JobToken
from photolib.tagging.adjustments import NONE, Adjustment
from photolib.tagging.label_set import Label, LabelSet
from photolib.tagging.prompts import PromptCache, Prompts, TextEncoder
from photolib.tagging.relations import Relations
from photolib.tagging.teaching import PRIOR, Head, Heads, log_odds
from photolib.types import Float32, Int64, LabelScore

SIGLIP_TRAINING_PRIOR = 1 / 32_768
SAMPLE_LEAST = 200  # fewer vectors tell too little about a label
SAMPLE_MOST = 2_000
TOLERANCE = 0.75  # deviations that labels may differ by without being moved
OFFSET_BOUND = 1.5  # deviations that a label is moved by at most
LEAST_SUM = 1e-6  # what single precision can still tell from nothing beside a sum of 1
SAME_MEANING = 0.7  # of the way from the bank's mean similarity to 1
LEAST_DEVIATION = 1e-3  # of cosines; keeps a degenerate embedder from dividing by nothing
CHUNK = 256  # photos scored at a time: bounds memory and stays in the cache

shared_cache = PromptCache()


@dataclass(frozen=True, slots=True)
class Scaling:
    """Platt's scaling of contrast and background score to log-odds."""

    contrast: float
    background: float
    offset: float


FITTED = Scaling(contrast=1.0, background=0.2, offset=0.0)

# (precision, probability): suggestions from that probability on keep the precision, on dev photos.
CUTS = ((0.0, 0.0), (0.5, 0.1), (0.8, 0.45), (0.9, 0.75), (0.95, 0.85), (1.0, 1.0))


def cut_for(precision: float) -> float:
    """The probability from which on suggestions are right this often (0..1)."""
    stated, cuts = zip(*CUTS, strict=True)
    return float(np.interp(precision, stated, cuts))


class LabelScorer:
    """Scores photos against the labels of one set, by one embedder. Thread-safe once built.

    Building encodes the prompts that no scorer of this embedder has encoded before; it raises
    `Cancelled` when `token` is. `sample_vectors` (float32[M, dim], unit) stand for the library;
    the labels of `bank` are what labels are contrasted with (None: the set's background);
    `adjustments` are the labels' own, by path.
    """

    def __init__(
        self,
        encoder: TextEncoder,
        label_set: LabelSet,
        sample_vectors: Float32 | None = None,
        *,
        bank: LabelSet | None = None,
        adjustments: Mapping[str, Adjustment] | None = None,
        token: JobToken | None = None,
        cache: PromptCache | None = None,
    ) -> None:
        self.label_set = label_set
        self._scale = encoder.logit_scale
        self._bias = encoder.logit_bias
        labels = label_set.labels
        background = [(prompt,) for prompt in label_set.background]
        contrast = [bank.prompts_of(label) for label in bank.labels] if bank else background
        negatives = [(text,) for label in labels for text in label.negatives]
        columns = _Columns()
        self._own = columns.of([label_set.prompts_of(label) for label in labels])
        self._background = columns.of(background)
        self._contrast = columns.of(contrast)
        rivals = columns.of(negatives)
        texts = (cache or shared_cache).vectors(encoder, columns.prompts, token)
        self._texts = np.ascontiguousarray(texts)  # float32[distinct prompts, dim]
        self.label_vectors: Float32 = texts[self._own]
        self._thresholds = _rounded_up(
            np.array([label_set.threshold_of(label) for label in labels])
        )
        self._same = _SameMeaning(self.label_vectors, texts[self._contrast])
        self._relations = Relations(label_set, rivals)
        own = [(adjustments or {}).get(label.path, NONE) for label in labels]
        self._adjustment = np.array(own, dtype=np.float32).reshape(len(labels), 2, 1)
        self._taught: Heads | None = None
        self._taught_rows: Int64 = np.empty(0, dtype=np.int64)
        self._wordless: Heads | None = None
        self._offset = np.zeros((len(labels), 1), dtype=np.float32)
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
        products = self._products(vectors)
        cosines = products[self._own]
        odds = self._log_odds(products, cosines)
        odds *= self._adjustment[:, 1]
        odds += self._adjustment[:, 0]
        if self._taught is not None:
            odds[self._taught_rows] += self._taught.added(vectors)
        chances = _sigmoid_in_place(odds)
        self._relations.apply(chances, products, cosines, self._scale)
        if self._wordless is not None:
            own = self._wordless.added(vectors)
            own += log_odds(PRIOR)
            chances = np.concatenate([chances, _sigmoid_in_place(own)])
        return chances.T

    def taught(self, heads: Mapping[str, Head], wordless: Sequence[str] = ()) -> LabelScorer:
        """The same scorer with what labels were taught, by path; `wordless` ones, which are
        heads alone, come behind the labels of the set. Nothing is encoded anew."""
        other = copy.copy(self)
        place = {label.path.casefold(): row for row, label in enumerate(self.label_set.labels)}
        known = {
            place[path.casefold()]: head for path, head in heads.items() if path.casefold() in place
        }
        alone = [path for path in wordless if path in heads and path.casefold() not in place]
        other._taught_rows = np.array(list(known), dtype=np.int64)
        other._taught = Heads.of(list(known.values())) if known else None
        other._wordless = Heads.of([heads[path] for path in alone]) if alone else None
        if alone:
            labels = (*self.label_set.labels, *map(Label, alone))
            other.label_set = replace(self.label_set, labels=labels)
            own = _rounded_up(np.full(len(alone), self.label_set.threshold))
            other._thresholds = np.concatenate([self._thresholds, own])
        return other

    def adjusted_odds(self, vectors: Float32) -> Float32:
        """float32[labels, N]: log-odds with the labels' own adjustments, before teaching."""
        odds = self.log_odds(vectors)
        odds *= self._adjustment[:, 1]
        odds += self._adjustment[:, 0]
        return odds

    def log_odds(self, vectors: Float32) -> Float32:
        """x of the docstring, float32[labels, N]: before the labels' own adjustments."""
        products = self._products(vectors)
        return self._log_odds(products, products[self._own])

    def evidence(self, vectors: Float32) -> tuple[Float32, Float32]:
        """(contrast m, background score z), each float32[labels, N]: what the scaling weighs."""
        products = self._products(vectors)
        return self._evidence(products, products[self._own])

    def _products(self, vectors: Float32) -> Float32:
        """Cosines with every distinct prompt, [prompts, N]: a prompt's scores lie together."""
        products: Float32 = self._texts @ np.asarray(vectors, dtype=np.float32).T
        return products

    def _log_odds(self, products: Float32, cosines: Float32) -> Float32:
        if self._bias is not None:
            logits = cosines - self._offset * self._spread_of(products)[1]
            logits *= self._scale
            logits += self._bias + log_odds(PRIOR) - log_odds(SIGLIP_TRAINING_PRIOR)
            return logits
        # FITTED.contrast m + FITTED.background z + FITTED.offset, gathered by the photo's own
        # values, so that the large arrays are walked through few times.
        mean, deviation = self._spread_of(products)
        most, sums = self._contrast_sums(products)
        steepness = FITTED.contrast * self._scale + FITTED.background / deviation
        height = FITTED.contrast * self._scale * most + FITTED.background * mean / deviation
        odds: Float32 = cosines * steepness
        odds -= height - np.float32(FITTED.offset)
        np.log(sums, out=sums)
        sums *= FITTED.contrast
        odds -= sums
        if self._offset.any():
            odds -= self._offset * (steepness * deviation)
        return odds

    def _evidence(self, products: Float32, cosines: Float32) -> tuple[Float32, Float32]:
        mean, deviation = self._spread_of(products)
        background = (cosines - mean) / deviation - self._offset
        most, sums = self._contrast_sums(products)
        contrast = self._scale * (cosines - self._offset * deviation - most) - np.log(sums)
        return contrast, background

    def _contrast_sums(self, products: Float32) -> tuple[Float32, Float32]:
        """The bank's best cosine [1, N], and the sum of exp(t (cosine - best)) [labels, N]."""
        powers = products[self._contrast]
        most = powers.max(axis=0, keepdims=True)
        powers -= most
        powers *= self._scale
        np.exp(powers, out=powers)
        return most, self._same.left_out(powers)

    def _spread_of(self, products: Float32) -> tuple[Float32, Float32]:
        """Mean and deviation [1, N] of the photos' cosines with the background."""
        background = products[self._background]
        deviation = np.maximum(background.std(axis=0, keepdims=True), LEAST_DEVIATION)
        return background.mean(axis=0, keepdims=True), deviation

    def _learn_library(self, sample: Float32) -> None:
        step = max(1, len(sample) // SAMPLE_MOST)
        products = self._products(sample[::step][:SAMPLE_MOST])
        mean, deviation = self._spread_of(products)
        low = np.quantile((products[self._own] - mean) / deviation, 0.3, axis=1, keepdims=True)
        beyond = low - np.median(low)
        excess = np.clip(np.abs(beyond) - TOLERANCE, 0, OFFSET_BOUND)
        self._offset = (np.sign(beyond) * excess).astype(np.float32)


class _Columns:
    """Gives each distinct ensemble of prompts one place, so that it is multiplied once."""

    def __init__(self) -> None:
        self._places: dict[Prompts, int] = {}

    def of(self, ensembles: Sequence[Prompts]) -> Int64:
        places = [self._places.setdefault(prompts, len(self._places)) for prompts in ensembles]
        return np.array(places, dtype=np.int64)

    @property
    def prompts(self) -> list[Prompts]:
        return list(self._places)


class _SameMeaning:
    """Sums over the bank, for each label without the words that mean nearly the same."""

    def __init__(self, labels: Float32, bank: Float32) -> None:
        alike = labels @ bank.T
        usual = float((bank @ bank.T).mean())
        same = alike > usual + SAME_MEANING * (1 - usual)
        same[same.all(axis=1)] = False  # something has to be left
        self._count = len(labels)
        self._steps: list[tuple[Int64, Int64]] = []  # labels, and the next word each leaves out
        words = [np.flatnonzero(row) for row in same]
        for step in range(max(map(len, words), default=0)):
            rows = [row for row, left in enumerate(words) if len(left) > step]
            self._steps.append(
                (np.array(rows), np.array([words[row][step] for row in rows], dtype=np.int64))
            )

    def left_out(self, powers: Float32) -> Float32:
        """Of the bank's powers [bank, N] (the greatest of a photo is 1) each label's sum,
        [labels, N]; positive."""
        sums = np.repeat(powers.sum(axis=0, keepdims=True), self._count, axis=0)
        for rows, words in self._steps:
            sums[rows] -= powers[words]
        np.maximum(sums, LEAST_SUM, out=sums)
        return sums


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
