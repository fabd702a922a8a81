"""Thumbs up, thumbs down: a running query moved towards what was liked.

Rocchio 1971, "Relevance feedback in information retrieval" (in Salton, The SMART Retrieval
System; the constants as in Manning, Raghavan and Schütze 2008, Introduction to Information
Retrieval, section 9.1.1), in the embedding space:

    q' = alpha q + beta mean(liked) - gamma mean(disliked), scaled to unit length

Photos and words of one embedder lie in two separate cones (the modality gap of Liang et al. 2022,
arXiv:2203.02053), so a photo's vector would pull the query towards photos in general. The photos'
common direction is therefore taken out of the means first.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from photolib.types import Feedback, Float32, Int64

ALPHA, BETA, GAMMA = 1.0, 0.75, 0.15


def rocchio(
    query: Float32,
    liked: Float32,
    disliked: Float32,
    *,
    common: Float32 | None = None,
    alpha: float = ALPHA,
    beta: float = BETA,
    gamma: float = GAMMA,
) -> Float32:
    """float32[D] unit, float32[L, D], float32[M, D] -> float32[D], unit.

    `common` (float32[D]) is the mean vector of photos in general. Without any photo the query
    comes back as it was.
    """
    if not len(liked) and not len(disliked):
        return query
    moved = alpha * query.astype(np.float64)
    for photos, factor in ((liked, beta), (disliked, -gamma)):
        if len(photos):
            mean = photos.mean(axis=0) - (0 if common is None else common)
            moved += factor * mean / max(float(np.linalg.norm(mean)), 1e-12)
    length = float(np.linalg.norm(moved))
    return query if length < 1e-6 else (moved / length).astype(np.float32)


def refiner(
    feedback: Feedback, vectors_of: Callable[[Int64], Float32], common: Float32
) -> Callable[[Float32], Float32]:
    """What moves a query vector by what was liked and disliked; photos gone count for nothing."""
    liked = vectors_of(np.array(feedback.liked, dtype=np.int64))
    disliked = vectors_of(np.array(feedback.disliked, dtype=np.int64))

    def move(query: Float32) -> Float32:
        return rocchio(query, liked, disliked, common=common)

    return move
