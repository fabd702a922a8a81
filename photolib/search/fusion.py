"""How the parts of a question become one order: early, late and attention fusion.

Pure functions over arrays. P parts (words to mean, photos to resemble), N photos, D dimensions.
Scores given to `weighted_sum` and `attention` are on one scale for all parts: the deviations of
`relevance`, in which 0 is a photo that has nothing to do with the part.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from photolib.types import Float32, Int64

RRF_K = 60.0  # Cormack et al.'s constant: how little the very first ranks tower over the next
TEMPERATURE = 4.0  # of attention, in deviations; the best of 1 and 4 on dev (docs/relevance.md)


def early(parts: Float32, weights: Float32) -> Float32:
    """One vector for all parts: float32[P, D] unit rows, float32[P] -> float32[D], unit.

        q = sum_p w_p v_p / |sum_p w_p v_p|

    One index query answers it, so it is the quickest; a photo must resemble the blend, not each
    part. Negative weights subtract (the vector arithmetic of Mikolov et al. 2013,
    arXiv:1301.3781). Parts that cancel out give zeros, which are near to nothing.
    """
    total = np.asarray(weights, dtype=np.float32) @ np.asarray(parts, dtype=np.float32)
    length = float(np.linalg.norm(total))
    fused: Float32 = (total / length if length > 1e-6 else np.zeros_like(total)).astype(np.float32)
    return fused


def weighted_sum(scores: Float32, weights: Float32) -> Float32:
    """Late fusion: float32[P, N] calibrated scores, float32[P] -> float32[N].

        s(x) = sum_p w_p s_p(x) / sum_p |w_p|

    CombSUM of Fox and Shaw 1994 ("Combination of Multiple Searches", TREC-2), weighted and
    divided by the weights, so that the result is on the scale of its parts.
    """
    weights = np.asarray(weights, dtype=np.float32)
    total = max(float(np.abs(weights).sum()), 1e-12)
    fused: Float32 = (weights / total) @ np.asarray(scores, dtype=np.float32)
    return fused


def attention(scores: Float32, weights: Float32, temperature: float = TEMPERATURE) -> Float32:
    """Attention fusion: float32[P, N] calibrated scores, float32[P] -> float32[N].

        a_p(x) = |w_p| exp(s_p(x) / T) / sum_q |w_q| exp(s_q(x) / T)
        s(x) = sum_p sign(w_p) a_p(x) s_p(x)

    Softmax attention (Bahdanau et al. 2015, arXiv:1409.0473) over the parts' agreement with each
    photo: the part that sets this photo apart counts more than one that says little about any.
    T -> infinity is `weighted_sum`; T -> 0 takes the best part alone. Raises ValueError unless
    T > 0.
    """
    if temperature <= 0:
        raise ValueError(f"attention needs a temperature above 0, not {temperature}")
    scores = np.asarray(scores, dtype=np.float32)
    weights = np.asarray(weights, dtype=np.float32)
    logits = scores / temperature
    shares = np.abs(weights)[:, None] * np.exp(logits - logits.max(axis=0, initial=-np.inf))
    shares /= np.maximum(shares.sum(axis=0), 1e-12)
    fused: Float32 = (np.sign(weights)[:, None] * shares * scores).sum(axis=0)
    return fused


def reciprocal_ranks(
    rankings: Sequence[Int64], weights: Sequence[float] | None = None, k: float = RRF_K
) -> tuple[Int64, Float32]:
    """Rankings (ids, best first, each id once) -> ids and scores of their fusion, best first.

        RRF(x) = sum_r w_r / (k + rank_r(x)),  rank 1 for the first; absent from r: nothing

    Cormack, Clarke and Büttcher 2009, "Reciprocal Rank Fusion outperforms Condorcet and individual
    Rank Learning Methods", SIGIR. It needs no common scale, which is why ranks of the full text
    (bm25) and of vectors meet here. Equal scores come in order of their ids.
    """
    if not len(rankings):
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.float32)
    weights = [1.0] * len(rankings) if weights is None else list(weights)
    if len(weights) != len(rankings):
        raise ValueError(f"{len(rankings)} rankings, but {len(weights)} weights")
    every = np.concatenate([np.asarray(ranking, dtype=np.int64) for ranking in rankings])
    gains = np.concatenate(
        [
            weight / (k + np.arange(1, len(ranking) + 1, dtype=np.float64))
            for ranking, weight in zip(rankings, weights, strict=True)
        ]
    )
    ids, at = np.unique(every, return_inverse=True)
    scores = np.bincount(at, weights=gains, minlength=len(ids)).astype(np.float32)
    order = np.lexsort((ids, -scores))
    return ids[order], scores[order]
