"""A label learns from the photos a person accepted and rejected for it.

The zero-shot log-odds x stay and a linear head on the photo's vector f is added:
p = sigmoid(x + w (f - mean) + b).

- A label with words moves its prototype (Rocchio 1971, as few-shot "prototypes" do): w points to
  the mean of the accepted and away from half the mean of the rejected examples. b, which is the
  label's own threshold, is fitted to the examples, and held to 0 by a ridge.
- A label without words has PRIOR as its x, and w and b are a logistic regression with a ridge
  (cf. Radford et al. 2021, arXiv:2103.00020, 3.1.3): it is its examples alone.

Photos of the library stand for "neither", with a small weight. On the corpus both rank as well as
a training-free cache as in Tip-Adapter (Zhang et al. 2022, arXiv:2207.09519) and as each other, or
better (docs/tagging.md); unlike a cache they cost one vector a label, however many examples.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from photolib.types import Bools, Float32

Float64 = NDArray[np.float64]

PRIOR = 0.01  # a few labels of some hundreds fit a photo
STRENGTH = 5.0  # of a prototype's pull, in log-odds for a cosine of 1
RIDGE = 0.25
LOOSE = 0.05  # of the offset's own ridge
NEITHER_WEIGHT = 12.0  # of all the photos that stand for "neither" together
STEPS = 25


class Head(NamedTuple):
    """`weights` float32[dim] and `offset`: what is added to a label's log-odds."""

    weights: Float32
    offset: float

    def added(self, vectors: Float32) -> Float32:
        """float32[N] for float32[N, dim]."""
        found: Float32 = vectors @ self.weights + np.float32(self.offset)
        return found


class Heads(NamedTuple):
    """Several heads: `weights` float32[heads, dim], `offsets` float32[heads, 1]."""

    weights: Float32
    offsets: Float32

    @classmethod
    def of(cls, heads: Sequence[Head]) -> Heads:
        offsets = np.array([[head.offset] for head in heads], dtype=np.float32)
        return cls(np.stack([head.weights for head in heads]), offsets)

    def added(self, vectors: Float32) -> Float32:
        """float32[heads, N] for float32[N, dim]."""
        found: Float32 = self.weights @ np.asarray(vectors, dtype=np.float32).T + self.offsets
        return found


def log_odds(share: float) -> float:
    return math.log(share / (1 - share))


def teach(
    examples: Float32,
    right: Bools,
    odds: Float32,
    neither: Float32,
    neither_odds: Float32,
    *,
    words: bool = True,
) -> Head:
    """`examples` float32[N, dim] with what was decided and their zero-shot log-odds [N];
    `neither` float32[M, dim] are photos of the library nobody decided on, with theirs."""
    middle = neither.mean(axis=0) if len(neither) else np.zeros(examples.shape[1], np.float32)
    x = np.concatenate([examples, neither]).astype(np.float64) - middle
    right_or_not = np.concatenate([right, np.zeros(len(neither), bool)])
    start = np.concatenate([odds, neither_odds]).astype(np.float64)
    weight = np.ones(len(x))
    weight[len(examples) :] = NEITHER_WEIGHT / max(1, len(neither))
    one = np.ones((len(x), 1))
    if words:
        weights = _prototype(x[: len(examples)], right)
        offset = _fit(one, right_or_not, start + x @ weights, weight, np.array([LOOSE]))[0]
    else:
        ridge = np.append(np.full(x.shape[1], RIDGE), LOOSE)
        found = _fit(np.concatenate([x, one], axis=1), right_or_not, start, weight, ridge)
        weights, offset = found[:-1], found[-1]
    single = weights.astype(np.float32)
    return Head(single, float(offset - middle @ single))


def _prototype(examples: Float64, right: Bools) -> Float64:
    direction = np.zeros(examples.shape[1])
    if right.any():
        direction += examples[right].mean(axis=0)
    if not right.all():
        direction -= examples[~right].mean(axis=0) / 2
    return STRENGTH * direction


def _fit(x: Float64, right: Bools, start: Float64, weight: Float64, ridge: Float64) -> Float64:
    """Logistic regression with an offset for each row, by damped Newton steps."""
    found = np.zeros(x.shape[1])
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-np.clip(start + x @ found, -60, 60)))
        gradient = x.T @ (weight * (p - right)) + ridge * found
        curvature = (x * (weight * p * (1 - p))[:, None]).T @ x + np.diag(ridge)
        step = np.linalg.solve(curvature, gradient)
        longest = float(np.linalg.norm(step))
        found -= step * min(1.0, 4.0 / max(longest, 1e-12))
        if longest < 1e-4:
            break
    return found
