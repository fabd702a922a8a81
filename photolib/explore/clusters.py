"""Where photos crowd on a map: k-means on the plane, coarse to fine, one level a zoom step."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from photolib.jobs import JobToken
from photolib.types import Float32, Int64

LEVELS = (12, 40, 140, 480)  # clusters; a zoom step of two shows a quarter of the map
LEAST = 6  # photos that a cluster has on average at least, else the level is left out
ROUNDS = 12
BLOCK = 8_192


@dataclass(frozen=True, slots=True, eq=False)
class Cluster:
    """`rows` are those of the map, int64[M]; `x`, `y` where its photos are densest."""

    level: int
    x: float
    y: float
    rows: Int64


def clusters(positions: Float32, token: JobToken) -> list[Cluster]:
    """The clusters of all levels. Raises Cancelled."""
    found: list[Cluster] = []
    for level, wanted in enumerate(LEVELS):
        if level and len(positions) < wanted * LEAST:
            break
        count = min(wanted, max(1, len(positions) // LEAST))
        middles = _seeds(positions, count)
        owner = _owners(positions, middles)
        for _ in range(ROUNDS):
            token.check()
            middles = _means(positions, owner, middles)
            before, owner = owner, _owners(positions, middles)
            if np.array_equal(before, owner):
                break
        order = np.argsort(owner, kind="stable")
        for rows in np.split(order, np.searchsorted(owner[order], np.arange(1, count))):
            if len(rows):
                x, y = np.median(positions[rows], axis=0).tolist()
                found.append(Cluster(level, x, y, rows))
    return found


def _seeds(positions: Float32, count: int) -> Float32:
    """k-means++ (Arthur and Vassilvitskii 2007), the same at every run."""
    random = np.random.default_rng(7)
    seeds = np.empty((count, 2), dtype=np.float32)
    seeds[0] = positions[random.integers(len(positions))]
    away = np.full(len(positions), np.inf, dtype=np.float64)
    for place in range(1, count):
        away = np.minimum(away, ((positions - seeds[place - 1]) ** 2).sum(axis=1))
        total = away.sum()
        chances = away / total if total > 0 else None
        seeds[place] = positions[random.choice(len(positions), p=chances)]
    return seeds


def _owners(positions: Float32, middles: Float32) -> Int64:
    owners = np.empty(len(positions), dtype=np.int64)
    half = (middles**2).sum(axis=1) / 2
    for start in range(0, len(positions), BLOCK):
        part = positions[start : start + BLOCK]
        owners[start : start + BLOCK] = (part @ middles.T - half).argmax(axis=1)
    return owners


def _means(positions: Float32, owner: Int64, before: Float32) -> Float32:
    sizes = np.bincount(owner, minlength=len(before))
    sums = np.stack(
        [np.bincount(owner, positions[:, d], minlength=len(before)) for d in (0, 1)], axis=1
    )
    means: Float32 = np.where(
        sizes[:, None] > 0, sums / np.maximum(sizes, 1)[:, None], before
    ).astype(np.float32)
    return means
