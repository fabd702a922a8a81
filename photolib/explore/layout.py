"""A plane that keeps neighbours together: UMAP's layout, in batches of numpy.

McInnes, Healy and Melville 2018, "UMAP: Uniform Manifold Approximation and Projection"
(arXiv:1802.03426), sections 3.1 (the fuzzy graph of the k nearest, Algorithms 2 and 3) and 3.2
(attraction along its edges, repulsion from random others, Algorithm 5). The forces of a slice of
edges are added up before the points move, as GPU implementations do (Nolet et al. 2021,
arXiv:2008.00325), and each point's move is bounded. Why no library: docs/decisions/0006.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from photolib.jobs import JobToken
from photolib.types import Float32, Int64

NEIGHBOURS = 15
A, B = 1.577, 0.895  # the curve 1 / (1 + A d^2B) for a least distance of 0.1 (UMAP's default)
REPELLED = 3  # random others that push a point, for each neighbour that pulls it
STEP_BOUND = 4.0
EXTENT = 10.0  # half the width of the plane that a layout begins in
SLICE = 60_000  # edges whose forces are added up before points move

Report = Callable[[int, int], object]


def neighbours_for(count: int) -> int:
    """Fewer for a handful of photos: where all are neighbours, nearness says nothing."""
    return min(NEIGHBOURS, max(3, count // 4))


def epochs_for(count: int) -> int:
    """Fewer for large libraries, as UMAP does: what is near is found early."""
    return 300 if count <= 5_000 else 200


def lay_out(
    rows: Int64,
    distances: Float32,
    start: Float32,
    *,
    epochs: int,
    token: JobToken,
    report: Report,
    strength: float = 1.0,
) -> Float32:
    """float32[N, 2] from int64[N, k] neighbours, float32[N, k] distances and a first place of
    each point, float32[N, 2]. `strength` below 1 keeps nearer to that. Raises Cancelled."""
    heads, tails, weights = fuzzy_edges(rows, distances)
    places = _spread(start)
    random = np.random.default_rng(1)
    due = weights / max(float(weights.max(initial=0.0)), 1e-12)
    for epoch in range(epochs):
        token.check()
        chosen = np.flatnonzero(random.random(len(due), dtype=np.float32) < due)
        random.shuffle(chosen)
        pace = strength * (1 - epoch / epochs)
        for at in range(0, len(chosen), SLICE):
            part = chosen[at : at + SLICE]
            places += np.float32(pace) * _forces(places, heads[part], tails[part], random)
        report(epoch + 1, epochs)
    return places


def fuzzy_edges(rows: Int64, distances: Float32) -> tuple[Int64, Int64, Float32]:
    """Each pair of neighbours once: int64[E] heads, int64[E] tails, float32[E] weights 0..1."""
    count, k = rows.shape
    nearest = distances[:, :1]
    beyond = np.maximum(distances - nearest, 0)
    scale = _scales(beyond, math.log2(max(2, k)))
    strength = np.exp(-beyond / scale)
    heads = np.repeat(np.arange(count, dtype=np.int64), k)
    tails, values = rows.ravel(), strength.ravel().astype(np.float64)
    real = heads != tails
    heads, tails, values = heads[real], tails[real], values[real]
    low, high = np.minimum(heads, tails), np.maximum(heads, tails)
    pairs, place = np.unique(low * count + high, return_inverse=True)
    # w = a + b - ab, the fuzzy union of both directions.
    missing = np.bincount(place, np.log1p(-np.minimum(values, 1 - 1e-7)), minlength=len(pairs))
    weights = (1 - np.exp(missing)).astype(np.float32)
    return pairs // count, pairs % count, weights


def _scales(beyond: Float32, wanted: float) -> Float32:
    """float32[N, 1] widths so that each photo's strengths add up to `wanted`, by bisection."""
    low = np.zeros((len(beyond), 1), dtype=np.float32)
    high = np.full_like(low, 1e3)
    for _ in range(40):
        middle = (low + high) / 2
        total = np.exp(-beyond / np.maximum(middle, 1e-9)).sum(axis=1, keepdims=True)
        too_wide = total > wanted
        high = np.where(too_wide, middle, high)
        low = np.where(too_wide, low, middle)
    floor = 1e-3 * max(float(beyond.mean()), 1e-6)
    scales: Float32 = np.maximum((low + high) / 2, floor).astype(np.float32)
    return scales


def _spread(start: Float32) -> Float32:
    """In a plane of the size that the curve is made for; no two points in the same place."""
    middle = start.mean(axis=0)
    extent = max(float(np.abs(start - middle).max(initial=0.0)), 1e-12)
    noise = np.random.default_rng(0).normal(0, 1e-3, start.shape)
    placed: Float32 = ((start - middle) / extent * EXTENT + noise).astype(np.float32)
    return placed


def _forces(places: Float32, heads: Int64, tails: Int64, random: np.random.Generator) -> Float32:
    """How far each point moves, float32[N, 2]."""
    count = len(places)
    apart = places[heads] - places[tails]
    square = np.einsum("ed,ed->e", apart, apart)
    power = np.power(np.maximum(square, np.float32(1e-12)), np.float32(B - 1))
    pull = np.float32(-2 * A * B) * power / (1 + np.float32(A) * power * square)
    pulled = np.clip(pull[:, None] * apart, -STEP_BOUND, STEP_BOUND)

    pushed_points = np.repeat(np.concatenate([heads, tails]), REPELLED)
    others = random.integers(0, count, len(pushed_points))
    away = places[pushed_points] - places[others]
    square = np.einsum("ed,ed->e", away, away)
    curve = 1 + np.float32(A) * np.power(square, np.float32(B))
    push = np.float32(2 * B) / ((np.float32(0.001) + square) * curve)
    pushed = np.clip(push[:, None] * away, -STEP_BOUND, STEP_BOUND)

    points = np.concatenate([heads, tails, pushed_points])
    moves = np.concatenate([pulled, -pulled, pushed])
    total = np.stack([np.bincount(points, moves[:, d], minlength=count) for d in (0, 1)], axis=1)
    bounded: Float32 = np.clip(total, -STEP_BOUND, STEP_BOUND).astype(np.float32)
    return bounded
