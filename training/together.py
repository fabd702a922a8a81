"""Third image stage: both towers together, for a short time and with small rates.

A batch of photos meets one text each, drawn from its labels, their WordNet relatives and its
captions, inside prompt templates, plus the rivals of the colour captions among them (same thing,
other colour) as hard negatives. The loss is the contrast within the batch, as a softmax both ways
(CLIP, arXiv:2103.00020) or as pairwise sigmoids (SigLIP, arXiv:2303.15343); texts that hold for
several photos are positives of all of them. Two anchors keep what the towers knew: texts of the
bank stay at their targets, photos keep the losses of `targets`.
"""

from __future__ import annotations

import logging
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as functional
from torch import Tensor, nn

from training.colours import rivals
from training.data import Photo
from training.features import as_bfloat16
from training.joint import UpperWithHead, augmented
from training.model import TextTower, cast_call, trim
from training.schedule import Budget, CsvLog
from training.targets import PhotoLoss, TextTable, photo_weights
from training.text_corpus import Words, prompted
from training.train_text import TextData, text_loss

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class TogetherSettings:
    """Rates and weights of the stage; `loss` is "softmax" or "sigmoid"."""

    batch: int = 96
    bank_batch: int = 128
    image_rate: float = 1e-4
    text_rate: float = 2e-4
    scale: float = 25.0
    contrast: float = 0.3
    anchor: float = 1.0
    text_anchor: float = 4.0
    loss: str = "softmax"
    hard_negatives: bool = True


class BatchTexts:
    """One text a photo, and for every pair whether the text holds for the photo."""

    def __init__(self, table: TextTable, photos: Sequence[Photo], seed: int, hard: bool) -> None:
        self._words = Words.load()
        self._random = random.Random(seed)
        self._hard = hard
        self._said: list[list[list[str]]] = []
        self._all: list[frozenset[str]] = []
        for row, photo in enumerate(photos):
            kinds = [
                [table.texts[at] for at in rows]
                for rows in (
                    table.label_rows(photo),
                    table.related_rows(photo),
                    [*table.caption_rows(photo), *table.composed_of(row)],
                )
            ]
            self._said.append([kind for kind in kinds if kind])
            self._all.append(frozenset(text for kind in kinds for text in kind))

    def draw(self, rows: Sequence[int]) -> tuple[list[str], Tensor]:
        """(texts, truth[photos, texts]): the drawn ones first, then hard negatives."""
        plain = [self._random.choice(self._random.choice(self._said[row])) for row in rows]
        drawn = list(dict.fromkeys(plain))
        if self._hard:
            others = [rival for text in drawn for rival in rivals(text)]
            self._random.shuffle(others)
            drawn = list(dict.fromkeys([*drawn, *others[: len(rows) // 3]]))
        truth = torch.tensor([[text in self._all[row] for text in drawn] for row in rows])
        return [prompted(self._random, self._words, text) for text in drawn], truth


def contrast(similarity: Tensor, truth: Tensor, kind: str, bias: Tensor) -> Tensor:
    """Loss over scaled similarities [photos, texts] with several positives a row and column."""
    target = truth.float()
    if kind == "sigmoid":
        signs = 2 * target - 1
        return -functional.logsigmoid(signs * (similarity + bias)).sum(1).mean()
    by_photo = target / target.sum(1, keepdim=True).clamp(min=1)
    loss = -(by_photo * functional.log_softmax(similarity, dim=1)).sum(1).mean()
    held = target.sum(0) > 0
    by_text = target[:, held] / target[:, held].sum(0)
    return loss - (by_text * functional.log_softmax(similarity[:, held], dim=0)).sum(0).mean()


def train_together(
    eye: nn.Module,
    clip: nn.Module,
    scale: Tensor,
    loss_of: PhotoLoss,
    table: TextTable,
    bank: TextData,
    maps: np.ndarray,
    pooled: np.ndarray,
    photos: Sequence[Photo],
    run: Path,
    minutes: float,
    device: torch.device,
    dtype: torch.dtype,
    settings: TogetherSettings,
    seed: int = 1,
) -> None:
    """Train the eye's upper part, the projection and the text tower in place (EMA at the end)."""
    model = UpperWithHead(eye.eval(), clip.visual.head).to(
        device, memory_format=torch.channels_last
    )
    seeing = [parameter for parameter in model.parameters() if parameter.requires_grad]
    tower = TextTower(clip).to(device)
    table_weight = tower.token_embedding.weight
    reading = [p for name, p in tower.named_parameters() if name != "token_embedding.weight"]
    bias = nn.Parameter(torch.tensor(-0.5 * settings.scale, device=device))
    groups = [
        {"params": [*seeing, bias], "peak": settings.image_rate},
        {"params": reading, "peak": settings.text_rate},
    ]
    optimiser = torch.optim.AdamW(groups, lr=0.0, weight_decay=0.01)
    sparse = torch.optim.SparseAdam([table_weight], lr=settings.text_rate)
    classifier = eye.classifier.weight.detach().float(), eye.classifier.bias.detach().float()
    texts = BatchTexts(table, photos, seed, settings.hard_negatives)
    cumulated = np.cumsum(photo_weights(photos))
    rng = np.random.default_rng(seed + 77)
    budget = Budget(minutes)
    report = CsvLog(run / "together.csv")
    moved = {n: p for n, p in [*model.named_parameters()] if p.requires_grad}
    moved |= {"text." + n: p for n, p in tower.named_parameters() if p is not table_weight}
    shadow = {name: value.detach().clone() for name, value in moved.items()}
    step, average = 0, 0.0

    def encode(tokens: Tensor) -> Tensor:
        embedded = functional.embedding(tokens, table_weight, sparse=True)
        return cast_call(tower, dtype, tokens, embedded)

    while budget.progress < 1.0:
        for tokens, target in bank.batches(settings.bank_batch):
            for group in optimiser.param_groups:
                group["lr"] = budget.rate(group["peak"], warm=0.05)
            sparse.param_groups[0]["lr"] = budget.rate(settings.text_rate, warm=0.05) * 0.5
            rows = np.searchsorted(cumulated, rng.random(settings.batch)).clip(max=len(photos) - 1)
            x = augmented(as_bfloat16(maps[rows]), rng, 0.5).to(device, dtype)
            features = torch.from_numpy(np.asarray(pooled[rows], np.float32)).to(device)
            out = cast_call(model, dtype, x)
            told, truth = texts.draw(rows)
            said = encode(trim(bank.tokens(told)).to(device))
            loss = settings.contrast * contrast(
                out @ said.T * settings.scale, truth.to(device), settings.loss, bias
            )
            logits = features @ classifier[0].T + classifier[1]
            loss = loss + settings.anchor * loss_of(out, rows, logits, scale)
            anchored, _ = text_loss(encode(tokens.to(device)), target.to(device), 15.0)
            loss = loss + settings.text_anchor * anchored
            optimiser.zero_grad(set_to_none=True)
            sparse.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_([*seeing, *reading], 2.0)
            optimiser.step()
            sparse.step()
            step += 1
            keep = min(0.995, (1 + step) / (10 + step))
            with torch.no_grad():
                for name, value in moved.items():
                    shadow[name].lerp_(value, 1 - keep)
            value = float(loss.detach())
            average = value if step == 1 else average + (value - average) * 0.03
            if step % 50 == 0:
                log.info("together step %d, %.0f s: loss %.3f", step, budget.spent, average)
                report.row(seconds=budget.spent, step=step, loss=average)
            if budget.progress >= 1.0:
                break
    with torch.no_grad():
        for name, parameter in moved.items():
            parameter.copy_(shadow[name])
