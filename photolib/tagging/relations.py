"""What labels say about each other: rivals exclude, children imply."""

from __future__ import annotations

from collections import defaultdict

import numpy as np

from photolib.tagging.label_set import LabelSet
from photolib.types import Float32, Int64


class Relations:
    """Applies a set's exclusive groups, negative prompts and hierarchy to probabilities.

    `negatives` are the rows of the labels' negative prompts among the products, in the order of
    the labels and of each one's prompts.
    """

    def __init__(self, label_set: LabelSet, negatives: Int64) -> None:
        labels = label_set.labels
        groups: dict[str, list[int]] = defaultdict(list)
        for row, label in enumerate(labels):
            if label.exclusive is not None:
                groups[label.exclusive].append(row)
        self._groups = [np.array(rows) for rows in groups.values() if len(rows) > 1]
        owners = [row for row, label in enumerate(labels) for _ in label.negatives]
        self._negatives = list(zip(owners, negatives.tolist(), strict=True))
        place = {label.path: row for row, label in enumerate(labels)}
        children: dict[int, list[int]] = defaultdict(list)
        for row, label in enumerate(labels):
            for parent in label.parents:
                if parent in place:
                    children[place[parent]].append(row)
        self._children = {parent: np.array(rows) for parent, rows in children.items()}

    def apply(self, chances: Float32, products: Float32, cosines: Float32, scale: float) -> None:
        """Change `chances` in place; all are [rows, N], `scale` is the embedder's temperature."""
        for rows in self._groups:
            own = cosines[rows]
            chances[rows] *= np.exp(scale * (own - own.max(axis=0, keepdims=True)))
        for row, rival in self._negatives:
            chances[row] *= np.exp(np.minimum(0, scale * (cosines[row] - products[rival])))
        for parent, rows in self._children.items():
            np.maximum(chances[parent], chances[rows].max(axis=0), out=chances[parent])
