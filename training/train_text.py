"""Distil the text tower to the teacher's vectors.

Each text's target is its teacher vector in the joint space. Short texts are also shown inside
prompt templates with the target of the bare text: "a photo of a dog" must mean what "dog" means.
The loss is one minus the cosine plus the divergence between the teacher's and the student's
similarities within a batch, which keeps neighbours in their order. Token embeddings start from
the teacher's vectors of the tokens' own strings, so that rare words are roughly right before the
first step.
"""

from __future__ import annotations

import logging
import random
from collections.abc import Container, Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as functional
from torch import Tensor, nn

from training.model import CONTEXT, TextTower, cast_call, trim
from training.schedule import Budget, CsvLog, load_checkpoint, save_checkpoint
from training.teacher import Space
from training.text_bank import Bank
from training.text_corpus import Words, prompted

log = logging.getLogger(__name__)

SOURCE_WEIGHT = {
    "labels": 6.0,
    "captions": 8.0,
    "words": 4.0,
    "nouns": 3.0,
    "composed": 1.5,
    "composed_labels": 1.0,
    "pairs": 1.0,
    "glosses": 0.6,
    "rare": 0.6,
}
LINKED_WEIGHT = 2.0
"""Nouns that WordNet links with a label are shown that many times as often as others."""


def start_tokens(clip: nn.Module, vectors: np.ndarray, space: Space) -> None:
    """Token embeddings from the teacher's vectors of the token strings."""
    weight = clip.token_embedding.weight
    turned = torch.from_numpy(space.project(vectors))
    width = weight.shape[1]
    start = torch.zeros(len(turned), width)
    start[:, : min(width, turned.shape[1])] = turned[:, :width]
    with torch.no_grad():
        weight.copy_(start * 0.5 + torch.randn_like(weight) * 0.005)


class TextData:
    """Batches of token rows and targets, prompted at random."""

    def __init__(
        self,
        bank: Bank,
        targets: np.ndarray,
        seed: int,
        linked: Container[str] = (),
        held_out: int = 2000,
    ) -> None:
        from open_clip.tokenizer import SimpleTokenizer

        self._tokenizer = SimpleTokenizer(context_length=CONTEXT)
        self._words = Words.load()
        self.reseed(seed)
        self.texts, self.sources = bank.texts, bank.sources
        self.targets = targets
        weight = np.array([SOURCE_WEIGHT.get(source, 1.0) for source in bank.sources])
        weight[[text in linked for text in bank.texts]] *= LINKED_WEIGHT
        loose = np.flatnonzero(
            np.isin(bank.sources, ["nouns", "composed", "glosses", "rare", "composed_labels"])
        )
        self.held_out = np.random.default_rng(7).choice(loose, min(held_out, len(loose)), False)
        weight[self.held_out] = 0.0
        self._weight = weight
        self._cumulated = np.cumsum(weight / weight.sum())

    def reseed(self, seed: int) -> None:
        """Draw another sequence of batches: a resumed run must not repeat itself."""
        self._random = random.Random(seed)
        self._rng = np.random.default_rng(seed)

    def stress(self, rows: Sequence[int], factor: float) -> None:
        """Show these texts `factor` times as often from now on."""
        self._weight[rows] *= factor
        self._cumulated = np.cumsum(self._weight / self._weight.sum())

    def tokens(self, texts: list[str]) -> Tensor:
        return trim(self._tokenizer(texts))

    def batches(self, size: int, pool: int = 16) -> Iterator[tuple[Tensor, Tensor]]:
        """`pool` batches of texts of like length each, in random order: little padding."""
        draw = self._rng.random(size * pool)
        rows = np.searchsorted(self._cumulated, draw).clip(max=len(self.texts) - 1)
        texts = [prompted(self._random, self._words, self.texts[row]) for row in rows]
        tokens = self._tokenizer(texts)
        order = tokens.argmax(-1).argsort().numpy()
        for part in self._rng.permutation(pool):
            own = order[part * size : (part + 1) * size]
            yield trim(tokens[own]), torch.from_numpy(self.targets[rows[own]])


def text_loss(out: Tensor, target: Tensor, sharpness: float) -> tuple[Tensor, Tensor]:
    cosine = (out * target).sum(1).mean()
    wanted = functional.softmax(target @ target.T * sharpness, dim=1)
    given = functional.log_softmax(out @ target.T * sharpness, dim=1)
    return 1 - cosine + 0.5 * functional.kl_div(given, wanted, reduction="batchmean"), cosine


@torch.inference_mode()
def held_out_cosine(tower: TextTower, data: TextData, device: torch.device) -> float:
    total = 0.0
    for start in range(0, len(data.held_out), 256):
        rows = data.held_out[start : start + 256]
        tokens = data.tokens([data.texts[row] for row in rows]).to(device)
        out = tower(tokens, tower.token_embedding(tokens)).cpu()
        total += float((out * torch.from_numpy(data.targets[rows])).sum())
    return total / max(1, len(data.held_out))


def train_text(
    clip: nn.Module,
    data: TextData,
    run: Path,
    minutes: float,
    device: torch.device,
    dtype: torch.dtype,
    seed: int = 1,
    batch: int = 384,
    peak: float = 2e-3,
    sharpness: float = 15.0,
    name: str = "text",
) -> None:
    """Train in place; goes on from `<name>.pt` of the run directory when there is one."""
    path = run / f"{name}.pt"
    tower = TextTower(clip).to(device)
    state = load_checkpoint(path)
    if state is not None:
        tower.load_state_dict(state["tower"])
    budget = Budget(minutes, 0.0 if state is None else float(state["spent"]))
    data.reseed(seed + int(budget.spent))
    dense = [p for name, p in tower.named_parameters() if name != "token_embedding.weight"]
    table = tower.token_embedding.weight
    optimiser = torch.optim.AdamW(dense, lr=peak, weight_decay=0.02, betas=(0.9, 0.98))
    sparse = torch.optim.SparseAdam([table], lr=peak)
    if state is not None and "optimiser" in state:
        optimiser.load_state_dict(state["optimiser"])
        sparse.load_state_dict(state["sparse"])
    report = CsvLog(run / f"{name}.csv")
    step, seen_cosine = 0, 0.0
    next_save = budget.spent + 120
    batches: Iterator[tuple[Tensor, Tensor]] = iter(())
    while budget.progress < 1.0:
        pair = next(batches, None)
        if pair is None:
            batches = data.batches(batch)
            continue
        tokens, target = (part.to(device) for part in pair)
        for group in (*optimiser.param_groups, *sparse.param_groups):
            group["lr"] = budget.rate(peak)
        for group in sparse.param_groups:
            group["lr"] *= 0.5
        embedded = functional.embedding(tokens, table, sparse=True)
        out = cast_call(tower, dtype, tokens, embedded)
        loss, cosine = text_loss(out, target, sharpness)
        optimiser.zero_grad(set_to_none=True)
        sparse.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(dense, 1.0)
        optimiser.step()
        sparse.step()
        seen_cosine += (float(cosine.detach()) - seen_cosine) * 0.05
        step += 1
        if step % 100 == 0:
            unseen = held_out_cosine(tower, data, device)
            log.info(
                "%s step %d, %.0f s: loss %.3f cosine %.3f unseen %.3f",
                name, step, budget.spent, float(loss.detach()), seen_cosine, unseen,
            )  # fmt: skip
            report.row(
                seconds=budget.spent, loss=float(loss.detach()), cosine=seen_cosine, unseen=unseen
            )
        if budget.spent > next_save or budget.progress >= 1.0:
            next_save = budget.spent + 120
            save_checkpoint(
                path,
                {
                    "tower": tower.state_dict(),
                    "optimiser": optimiser.state_dict(),
                    "sparse": sparse.state_dict(),
                    "spent": budget.spent,
                },
            )
