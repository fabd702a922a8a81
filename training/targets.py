"""What a photo's vector is pulled towards, shared by the frozen and the unfrozen stage.

A fixed table of text vectors holds every train label, the 1,000 ImageNet names, WordNet relatives
of the labels and every train caption. A photo's loss is

* a softmax over the labels with its own labels as positives, the exact ones weighing more;
* a softmax over all texts with its own captions and its labels' WordNet relatives as positives;
* the divergence from the eye's own ImageNet predictions, over the ImageNet names;
* the cosine to the middle between ConSE (the prediction-weighted mean of ImageNet name vectors) and
  the mean of the photo's own texts, which keeps photos where texts are: a softmax alone sets labels
  apart, but drifts away from free captions.

Texts that nearly say the same as a positive are no negatives.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as functional
from torch import Tensor

from training.data import Photo, vocabulary

SOURCE_WEIGHT = {
    "tiny-imagenet-200": 0.5,
    "COCO (part)": 8.0,
    "Human segmentation": 4.0,
    "ECUSTFD": 0.4,
    "FFML food": 0.7,
    "Oxford 102 Flowers (part)": 0.7,
    "NIPS-2017 adversarial dev set": 2.0,
    "Grocery Store": 0.6,
    "DreamBooth": 2.0,
    "Based Cooking": 1.5,
}
"""How often photos of a source are shown; 1 where not named. Small (64 px) or uniform ones less."""


@dataclass(frozen=True)
class LossWeights:
    labels: float = 1.0
    captions: float = 1.0
    imagenet: float = 1.0
    conse: float = 6.0
    said: float = 1.0
    sharpest: float = 25.0
    soften: float = 1.0
    related: float = 0.5
    composed: float = 0.5
    near: float = 0.8


def softened(logits: Tensor, top: int = 50, temperature: float = 2.0) -> tuple[Tensor, Tensor]:
    """The eye's `top` predictions, softened: (weights, class numbers)."""
    values, places = logits.float().topk(top, dim=-1)
    return functional.softmax(values / temperature, dim=-1), places


def conse(logits: Tensor, names: Tensor, top: int = 50, temperature: float = 2.0) -> Tensor:
    """Norouzi et al., arXiv:1312.5650: prediction-weighted mean of the class names' vectors."""
    weights, places = softened(logits, top, temperature)
    return functional.normalize((weights[..., None] * names[places]).sum(-2), dim=-1)


class TextTable:
    """The texts a photo is compared with: labels, then ImageNet names, then all others."""

    def __init__(
        self,
        photos: Sequence[Photo],
        names: Sequence[str],
        related: Mapping[str, Sequence[str]] | None = None,
        composed: Sequence[Sequence[str]] | None = None,
        rivals: Sequence[str] = (),
    ) -> None:
        """`composed` holds further captions of every photo, `rivals` what none of them says."""
        self.labels = vocabulary(photos)
        self.names = list(names)
        self.captions = list(
            dict.fromkeys(c for p in photos if p.split == "train" for c in p.captions)
        )
        self._label_row = {text: row for row, text in enumerate(self.labels)}
        first = len(self.labels) + len(self.names)
        self._related = related or {}
        words = dict.fromkeys(w for label in self.labels for w in self._related.get(label, ()))
        told = [text for photo in composed or () for text in photo]
        known = {*self._label_row, *self.captions}
        others = [w for w in dict.fromkeys([*words, *told, *rivals]) if w not in known]
        self.texts = [*self.labels, *self.names, *self.captions, *others]
        self._caption_row = {text: first + row for row, text in enumerate(self.captions)}
        first += len(self.captions)
        self._word_row = self._label_row | {text: first + row for row, text in enumerate(others)}
        first -= len(self.captions)
        known_rows = self._word_row | self._caption_row
        self._composed = [[known_rows[text] for text in photo] for photo in composed or ()]
        self.rival_rows = [known_rows[text] for text in rivals]
        self.name_rows = slice(len(self.labels), first)
        self.caption_start = first

    def label_rows(self, photo: Photo) -> list[int]:
        return [self._label_row[label] for label in photo.labels if label in self._label_row]

    def related_rows(self, photo: Photo) -> list[int]:
        """Rows of the labels' relatives that are not the photo's own labels."""
        words = dict.fromkeys(w for label in photo.labels for w in self._related.get(label, ()))
        return [self._word_row[word] for word in words if word not in photo.labels]

    def composed_of(self, row: int) -> list[int]:
        """Rows of the composed captions of photo number `row`."""
        return self._composed[row] if self._composed else []

    def caption_rows(self, photo: Photo) -> list[int]:
        return [self._caption_row[text] for text in photo.captions if text in self._caption_row]


def photo_weights(photos: Sequence[Photo]) -> np.ndarray:
    """Sampling weights: by source, and rarer exact labels more often; 0 outside train."""
    count: dict[str, int] = {}
    for photo in photos:
        if photo.split == "train":
            count[photo.labels[0]] = count.get(photo.labels[0], 0) + 1
    weights = np.array(
        [
            SOURCE_WEIGHT.get(photo.source, 1.0) / max(8, count[photo.labels[0]]) ** 0.4
            if photo.split == "train"
            else 0.0
            for photo in photos
        ]
    )
    return weights / weights.sum()


class PhotoLoss:
    """The sum of the four losses for a batch of photo vectors."""

    def __init__(
        self,
        table: TextTable,
        vectors: Tensor,
        photos: Sequence[Photo],
        weights: LossWeights,
        device: torch.device,
    ) -> None:
        self.vectors = vectors.to(device)
        self.weights = weights
        self._device = device
        self._table = table
        self._labels = [table.label_rows(photo) for photo in photos]
        self._captions = [table.caption_rows(photo) for photo in photos]
        self._related = [
            table.related_rows(photo) if photo.split == "train" else [] for photo in photos
        ]
        self._composed = [table.composed_of(row) for row in range(len(photos))]
        self.names = self.vectors[table.name_rows]
        self._near = ((vectors @ vectors.T) > weights.near).cpu().numpy()
        self._near[:, table.rival_rows] = False
        self._allowed: dict[tuple[int, ...], np.ndarray] = {}

    def _may_differ(self, own: tuple[int, ...]) -> np.ndarray:
        """The texts that may count as negatives of a photo with these own texts (kept by set)."""
        found = self._allowed.get(own)
        if found is None:
            found = ~self._near[list(own)].any(0)
            found[list(own)] = True
            self._allowed[own] = found
        return found

    def _positives(self, rows: Sequence[int]) -> tuple[Tensor, Tensor, Tensor]:
        """(label targets, caption targets, may-be-negative mask) for photos `rows`."""
        total, weights = len(self._table.texts), self.weights
        labels = np.zeros((len(rows), total), np.float32)
        captions = np.zeros((len(rows), total), np.float32)
        allowed = np.ones((len(rows), total), bool)
        for at, row in enumerate(rows):
            for rank, text in enumerate(self._labels[row]):
                labels[at, text] = (1.0, 0.6, 0.4, 0.3)[min(rank, 3)]
            for text in self._captions[row]:
                captions[at, text] = 1.0
            captions[at, self._related[row]] = weights.related
            captions[at, self._composed[row]] = weights.composed
            own = [
                *self._labels[row],
                *self._captions[row],
                *self._related[row],
                *self._composed[row],
            ]
            allowed[at] = self._may_differ(tuple(own))
        parts = (torch.from_numpy(part).to(self._device) for part in (labels, captions, allowed))
        return tuple(parts)  # type: ignore[return-value]

    def __call__(
        self,
        out: Tensor,
        rows: Sequence[int],
        logits: Tensor,
        scale: Tensor,
        other: Sequence[int] | None = None,
        share: float = 1.0,
    ) -> Tensor:
        """`out` are unit vectors; `other` and `share` describe a mix with second photos."""
        label, caption, allowed = self._positives(rows)
        if other is not None:
            label2, caption2, allowed2 = self._positives(other)
            label = share * label + (1 - share) * label2
            caption = share * caption + (1 - share) * caption2
            allowed = allowed & allowed2 | (label + caption > 0)
        scale = scale.clamp(max=self.weights.sharpest)
        similarity = out @ self.vectors.T * scale
        similarity = similarity.masked_fill(~allowed, -1e4)
        start = self._table.caption_start
        log_labels = functional.log_softmax(similarity[:, :start], dim=1)
        target = label[:, :start]
        target = target / target.sum(1, keepdim=True).clamp(min=1e-6)
        loss = self.weights.labels * -(target * log_labels).sum(1).mean()
        told = caption.sum(1) > 0.2
        if told.any() and self.weights.captions:
            others = similarity.masked_fill((label > 0) & (caption == 0), -1e4)
            log_all = functional.log_softmax(others[told], dim=1)
            target = caption[told] / caption[told].sum(1, keepdim=True)
            part = -(target * log_all).sum(1).sum() / len(rows)
            loss = loss + self.weights.captions * part
        if self.weights.imagenet:
            predicted = functional.softmax(logits / self.weights.soften, dim=1)
            given = functional.log_softmax(out @ self.names.T * scale / self.weights.soften, dim=1)
            loss = loss + self.weights.imagenet * functional.kl_div(
                given, predicted, reduction="batchmean"
            )
        if self.weights.conse:
            said = label @ self.vectors + 2.0 * caption @ self.vectors
            goal = conse(logits, self.names) + self.weights.said * functional.normalize(said, dim=1)
            goal = functional.normalize(goal, dim=1)
            loss = loss + self.weights.conse * (1 - (out * goal).sum(1).mean())
        return loss
