"""A label learns from the photos a person accepted and rejected for it.

The zero-shot log-odds x stay and a linear head on the photo's vector f is added:
p = sigmoid(x + w (f - mean) + b). w and b are a logistic regression with x as its offset and a
ridge on w, so that without examples nothing changes, a few turn the label towards them, and many
make a classifier of their own. Photos of the library stand for "neither", with a small weight.
A label without words has PRIOR as its x, and is its examples alone.

Of the ways to use few examples (training-free caches as in Tip-Adapter, Zhang et al. 2022,
arXiv:2207.09519; moved prototypes, Rocchio 1971; a regularised head, cf. Radford et al. 2021,
arXiv:2103.00020, 3.1), this one was best on the corpus: docs/tagging.md.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from photolib.types import Bools, Float32

PRIOR = 0.01  # a few labels of some hundreds fit a photo
RIDGE = 0.25
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
    examples: Float32, right: Bools, odds: Float32, neither: Float32, neither_odds: Float32
) -> Head:
    """`examples` float32[N, dim] with what was decided and their zero-shot log-odds [N];
    `neither` float32[M, dim] are photos of the library nobody decided on, with theirs."""
    middle = neither.mean(axis=0) if len(neither) else np.zeros(examples.shape[1], np.float32)
    x = np.concatenate([examples, neither]).astype(np.float64) - middle
    x = np.concatenate([x, np.ones((len(x), 1))], axis=1)
    y = np.concatenate([right, np.zeros(len(neither), bool)])
    start = np.concatenate([odds, neither_odds]).astype(np.float64)
    weight = np.ones(len(x))
    weight[len(examples) :] = NEITHER_WEIGHT / max(1, len(neither))
    stiffness = np.full(x.shape[1], RIDGE)
    stiffness[-1] = 0.05
    w = np.zeros(x.shape[1])
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-np.clip(start + x @ w, -60, 60)))
        gradient = x.T @ (weight * (p - y)) + stiffness * w
        curvature = (x * (weight * p * (1 - p))[:, None]).T @ x + np.diag(stiffness)
        step = np.linalg.solve(curvature, gradient)
        longest = float(np.linalg.norm(step))
        w -= step * min(1.0, 4.0 / max(longest, 1e-12))
        if longest < 1e-4:
            break
    weights = w[:-1].astype(np.float32)
    return Head(weights, float(w[-1] - middle @ weights))
