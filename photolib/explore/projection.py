"""Vectors to few dimensions by principal components: at once, and the same every time."""

from __future__ import annotations

import numpy as np

from photolib.types import Float32

SAMPLE = 20_000  # rows that the components are computed from


def principal(vectors: Float32, dims: int) -> Float32:
    """float32[N, D] -> float32[N, dims], the directions of greatest spread first.

    Columns that the vectors have no spread for are zero.
    """
    found = np.zeros((len(vectors), dims), dtype=np.float32)
    if len(vectors) < 2:
        return found
    step = -(-len(vectors) // SAMPLE)
    mean = vectors.mean(axis=0)
    sample = vectors[::step] - mean
    spread, directions = np.linalg.eigh(sample.T @ sample)
    best = directions[:, np.argsort(spread)[::-1][:dims]]
    # An eigenvector's sign is free: the largest entry decides, so that the map never flips.
    best = best * np.sign(best[np.abs(best).argmax(axis=0), np.arange(best.shape[1])])
    found[:, : best.shape[1]] = (vectors - mean) @ best
    return found


def evened(points: Float32) -> Float32:
    """float32[N, 2] in 0..1, islands drawn together: half of each coordinate is its rank.

    A layout by neighbours leaves wide straits that say nothing; who lies left of or above whom
    stays as it is.
    """
    if len(points) < 2:
        return points
    ranks = np.argsort(np.argsort(points, axis=0, kind="stable"), axis=0) / (len(points) - 1)
    even: Float32 = ((points + ranks) / 2).astype(np.float32)
    return fitted(even)


def fitted(points: Float32) -> Float32:
    """float32[N, 2] moved and scaled into 0..1, proportions kept, the middle at 0.5."""
    if not len(points):
        return points.astype(np.float32)
    low, high = points.min(axis=0), points.max(axis=0)
    extent = max(float((high - low).max()), 1e-12)
    placed: Float32 = ((points - (low + high) / 2) / extent + 0.5).astype(np.float32)
    return np.clip(placed, 0.0, 1.0)
