"""Last stage: let words settle on what the photos were taught.

Photos lie where the labels' vectors are, but a word that is no label lies where the sentence
encoder put it, somewhere between its meanings: "tunic" or "overpass" find less than the labels
nearest to them. One step of a modern Hopfield network with the labels as its stored patterns
(Ramsauer et al., arXiv:2008.02217, equation 3) moves each text's vector towards the labels it is
nearest to,

    v' = v + pull * normalised(softmax(sharpness * v K^T) L),

with the labels' vectors K in the space that v comes from and L in the finished model; the text
tower then learns v'. Nouns start from what the sentence encoder and WordNet say of them
(`retrofit`), all other texts from where the finished tower has them. Words and short names are
moved the full way, sentences less: they say more than a label does. Labels stay.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import nn

from training.model import TextTower, cast_call, trim
from training.train_text import TextData, train_text

NOUNS = frozenset(("nouns", "rare"))


@dataclass(frozen=True)
class SettleSettings:
    """`pull` for texts of at most `short` words, `pull_sentences` for longer ones.

    Labels are shown `hold` times as often as before, so that they stay where they are.
    """

    batch: int = 384
    peak: float = 6e-4
    pull: float = 1.0
    pull_sentences: float = 0.4
    sharpness: float = 25.0
    short: int = 3
    hold: float = 5.0


def settled(
    texts: Sequence[str],
    vectors: np.ndarray,
    keys: np.ndarray,
    labels: np.ndarray,
    settings: SettleSettings,
) -> np.ndarray:
    """Unit float32 [N, D] vectors of `texts`, moved; `keys` and `labels` are unit [L, D]."""
    words = np.array([len(text.split()) for text in texts])
    pull = np.where(words <= settings.short, settings.pull, settings.pull_sentences)
    moved = np.empty(vectors.shape, np.float32)
    for start in range(0, len(vectors), 4096):
        own = vectors[start : start + 4096]
        weight = np.exp(settings.sharpness * (own @ keys.T - 1.0))
        found = weight @ labels
        found /= np.maximum(np.linalg.norm(found, axis=1, keepdims=True), 1e-9)
        value = own + pull[start : start + 4096, None] * found
        moved[start : start + 4096] = value / np.linalg.norm(value, axis=1, keepdims=True)
    return moved


@torch.inference_mode()
def encode_all(
    clip: nn.Module, data: TextData, device: torch.device, dtype: torch.dtype
) -> np.ndarray:
    """Unit float32 vectors of all texts of `data`, in batches of like length."""
    tower = TextTower(clip).to(device)
    order = sorted(range(len(data.texts)), key=lambda row: len(data.texts[row]))
    out: np.ndarray | None = None
    for start in range(0, len(order), 512):
        rows = order[start : start + 512]
        tokens = trim(data.tokens([data.texts[row] for row in rows])).to(device)
        said = cast_call(tower, dtype, tokens, tower.token_embedding(tokens)).float().cpu().numpy()
        if out is None:
            out = np.empty((len(order), said.shape[1]), np.float32)
        out[rows] = said
    assert out is not None
    return out


def settle(
    clip: nn.Module,
    data: TextData,
    labels: Sequence[str],
    run: Path,
    minutes: float,
    device: torch.device,
    dtype: torch.dtype,
    settings: SettleSettings,
    seed: int = 1,
) -> None:
    """Move the text tower in place; `data` holds the targets that the tower was distilled to."""
    place = {text: row for row, text in reversed(list(enumerate(data.texts)))}
    rows = [place[label] for label in labels]
    own = encode_all(clip, data, device, dtype)
    taught = np.isin(data.sources, list(NOUNS))
    goal = own.copy()
    for part, vectors in ((taught, data.targets), (~taught, own)):
        some = np.flatnonzero(part)
        texts = [data.texts[row] for row in some]
        goal[some] = settled(texts, vectors[some], vectors[rows], own[rows], settings)
    goal[rows] = own[rows]
    data.stress(rows, settings.hold)
    data.targets = goal
    train_text(
        clip, data, run, minutes, device, dtype, seed,
        batch=settings.batch, peak=settings.peak, name="settle",
    )  # fmt: skip
