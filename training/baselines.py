"""What the trained model must beat, computed from the cached features of the same photos.

ConSE needs no training; the frozen-feature stage is the export that `train_image` alone leads to.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from training.image_tower import imagenet_names, load_eye
from training.targets import conse
from training.teacher import Space, Teacher


class Conse:
    """Photos as prediction-weighted means of class-name vectors, texts through the teacher."""

    def __init__(self, run: Path) -> None:
        self._space = Space.load(run / "space.npz")
        self._teacher = Teacher(torch.device("cpu"), torch.float32)
        self._names = torch.from_numpy(self.texts(imagenet_names()))
        eye = load_eye()
        self._weight, self._bias = eye.classifier.weight.detach(), eye.classifier.bias.detach()

    def texts(self, texts: list[str]) -> np.ndarray:
        return self._space.project(self._teacher.encode(texts))

    def images(self, pooled: np.ndarray) -> np.ndarray:
        x = torch.from_numpy(np.asarray(pooled, np.float32))
        logits = x @ self._weight.T + self._bias
        return conse(logits, self._names.float()).numpy()
