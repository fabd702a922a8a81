"""Figures of merit over vectors alone; the evaluation and the choice of settings share them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from training.data import Photo


def top_k(images: np.ndarray, texts: np.ndarray, truth: Sequence[set[int]], k: int) -> float:
    """Share of photos with a right text among their `k` best."""
    if not len(images):
        return float("nan")
    best = np.argsort(-(images @ texts.T), axis=1)[:, :k]
    return float(np.mean([bool(truth[row] & set(best[row])) for row in range(len(images))]))


def label_truth(photos: Sequence[Photo], labels: Sequence[str]) -> list[set[int]]:
    place = {label: row for row, label in enumerate(labels)}
    return [{place[label] for label in photo.labels if label in place} for photo in photos]


def precision_at(
    images: np.ndarray, queries: np.ndarray, relevant: np.ndarray, k: int = 10
) -> np.ndarray:
    """Precision of the first `k` photos for every query; `relevant` is queries x photos."""
    best = np.argsort(-(queries @ images.T), axis=1)[:, :k]
    return np.take_along_axis(relevant, best, axis=1).mean(1)


def ranks(images: np.ndarray, texts: np.ndarray, target: Sequence[int]) -> np.ndarray:
    """For every text the place (1 is best) of its photo among all."""
    scores = texts @ images.T
    own = scores[np.arange(len(texts)), list(target)]
    return 1 + (scores > own[:, None]).sum(1)


def recalls(found: np.ndarray) -> dict[str, float]:
    return {
        "recall@1": float((found <= 1).mean()),
        "recall@5": float((found <= 5).mean()),
        "recall@10": float((found <= 10).mean()),
        "median rank": float(np.median(found)),
    }


def frequent_labels(photos: Sequence[Photo], least: int = 10) -> list[str]:
    count: dict[str, int] = {}
    for photo in photos:
        for label in photo.labels:
            count[label] = count.get(label, 0) + 1
    return [label for label, number in count.items() if number >= least]


def relevance(photos: Sequence[Photo], labels: Sequence[str]) -> np.ndarray:
    return np.array([[label in photo.labels for photo in photos] for label in labels], dtype=bool)
