"""Score statistics shipped as calibration.json, all from the dev photos (cut from train, unseen).

Keys (cosines between unit vectors unless said otherwise):

* `logit_scale`: multiply cosines by this before a softmax over a label set (1 / temperature);
* `random_pair_mean`, `random_pair_std`: a label's text and a photo that does not carry it;
* `match_mean`, `match_std`: a label's text and a photo that carries it;
* `band_strong`: at or above, a result is a strong match (precision about 0.8 over all
  pairs of dev photos and labels); `band_possible`: at or above, a possible match (true pairs
  lie above it nine times in ten);
* `background_mean`, `background_std`: neutral everyday phrases against all photos;
* `random_percentiles`, `match_percentiles`: cosine at the 1st, 5th, 10th, 25th, 50th, 75th, 90th,
  95th and 99th percentile.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np

from training.data import Photo
from training.text_corpus import Words, compose

PERCENTILES = (1, 5, 10, 25, 50, 75, 90, 95, 99)


def neutral_prompts(count: int = 200, seed: int = 11) -> list[str]:
    rng = random.Random(seed)
    words = Words.load()
    return [compose(rng, words) for _ in range(count)]


def _precision_cut(scores: np.ndarray, truth: np.ndarray, wanted: float) -> float:
    """The lowest score at or above which the share of true pairs is `wanted`."""
    order = np.argsort(-scores)
    precision = np.cumsum(truth[order]) / np.arange(1, len(order) + 1)
    good = np.flatnonzero(precision >= wanted)
    return float(scores[order[good[-1]]]) if len(good) else float(scores.max())


def calibration(
    images: np.ndarray,
    photos: Sequence[Photo],
    labels: Sequence[str],
    texts: np.ndarray,
    neutral: np.ndarray,
    logit_scale: float,
) -> dict[str, float | dict[str, float]]:
    """`images` rows belong to `photos` (dev ones), `texts` rows to `labels`."""
    place = {label: row for row, label in enumerate(labels)}
    truth = np.zeros((len(photos), len(labels)), bool)
    for row, photo in enumerate(photos):
        truth[row, [place[label] for label in photo.labels if label in place]] = True
    scores = images @ texts.T
    match, rest = scores[truth], scores[~truth]
    background = images @ neutral.T
    return {
        "logit_scale": logit_scale,
        "random_pair_mean": float(rest.mean()),
        "random_pair_std": float(rest.std()),
        "match_mean": float(match.mean()),
        "match_std": float(match.std()),
        "band_strong": _precision_cut(scores.ravel(), truth.ravel(), 0.8),
        "band_possible": float(np.percentile(match, 10)),
        "background_mean": float(background.mean()),
        "background_std": float(background.std()),
        "random_percentiles": {str(p): float(np.percentile(rest, p)) for p in PERCENTILES},
        "match_percentiles": {str(p): float(np.percentile(match, p)) for p in PERCENTILES},
    }
