"""Go on from the text tower of an earlier export instead of distilling from the beginning.

An export does not hold the joint space it was made in. The tower itself tells: the axes are those
that turn the teacher's centred vectors nearest to the tower's own (orthogonal Procrustes problem,
Schönemann 1966).
"""

from __future__ import annotations

import logging
from pathlib import Path

import numpy as np
import torch

from training.export import load_export
from training.model import TextTower, encode_texts
from training.schedule import save_checkpoint
from training.teacher import Space
from training.text_bank import Bank

log = logging.getLogger(__name__)
TOLD = ("labels", "captions", "words")
DRAWN = ("nouns", "composed", "composed_labels")


def find_space(bank: Bank, tower_vectors: np.ndarray, rows: np.ndarray) -> Space:
    """The space in which `tower_vectors` (unit) best agree with the bank's vectors of `rows`."""
    common = [i for i, source in enumerate(bank.sources) if source not in ("glosses", "rare")]
    mean = bank.vectors[common].astype(np.float32).mean(0)
    centred = bank.vectors[rows].astype(np.float32) - mean
    length = np.linalg.norm(centred, axis=1, keepdims=True)
    for _ in range(3):
        left, _, right = np.linalg.svd(centred.T @ (tower_vectors * length), full_matrices=False)
        axes = np.ascontiguousarray(left @ right, np.float32)
        length = np.linalg.norm(centred @ axes, axis=1, keepdims=True)
    return Space(mean, axes)


def take_over(export: Path, bank: Bank, run: Path, drawn: int = 9000) -> None:
    """Write the export's text tower and its space as the run's own, unless it has them already."""
    if (run / "text.pt").exists() and (run / "space.npz").exists():
        return
    clip = load_export(export).float()
    rng = np.random.default_rng(0)
    loose = np.flatnonzero(np.isin(bank.sources, DRAWN))
    rows = np.flatnonzero(np.isin(bank.sources, TOLD))
    rows = np.concatenate([rows, rng.choice(loose, min(drawn, len(loose)), replace=False)])
    vectors = encode_texts(clip, [bank.texts[row] for row in rows]).numpy()
    space = find_space(bank, vectors, rows)
    space.save(run / "space.npz")
    agreement = float((space.project(bank.vectors[rows]) * vectors).sum(1).mean())
    log.info("text tower of %s: cosine %.3f to the teacher in its space", export, agreement)
    with torch.no_grad():
        save_checkpoint(run / "text.pt", {"tower": TextTower(clip).state_dict(), "spent": 0.0})
