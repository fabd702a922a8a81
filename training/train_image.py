"""First image stage: the projection alone, on the eye's frozen, cached features.

Pooled features are linear in the photo's parts, so a mixture of two photos' features stands for a
collage of them and its target for "this and that".
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as functional
from torch import Tensor, nn

from training.data import Photo
from training.schedule import Budget, CsvLog
from training.targets import PhotoLoss, photo_weights

log = logging.getLogger(__name__)


def read_pooled(run: Path) -> list[np.ndarray]:
    """The pooled features of every complete view, `whole` first."""
    paths = sorted(run.glob("pooled-*.npy"), key=lambda path: path.stem != "pooled-whole")
    return [np.load(path, mmap_mode="r") for path in paths]


def start_scale(value: float = 20.0) -> nn.Parameter:
    return nn.Parameter(torch.tensor(float(np.log(value))))


def project(head: nn.Module, pooled: np.ndarray, batch: int = 2048) -> np.ndarray:
    """Unit image vectors of pooled features."""
    parts: list[np.ndarray] = []
    parameter = next(head.parameters())
    with torch.inference_mode():
        for start in range(0, len(pooled), batch):
            x = torch.from_numpy(np.asarray(pooled[start : start + batch], np.float32))
            x = x.to(parameter.device)
            parts.append(functional.normalize(head(x), dim=-1).cpu().numpy())
    return np.concatenate(parts)


def train_head(
    head: nn.Module,
    loss_of: PhotoLoss,
    views: Sequence[np.ndarray],
    photos: Sequence[Photo],
    classifier: tuple[Tensor, Tensor],
    steps: int,
    device: torch.device,
    report: CsvLog | None = None,
    minutes: float = 1e9,
    batch: int = 256,
    peak: float = 1.5e-3,
    mix: float = 0.5,
    seed: int = 1,
) -> Tensor:
    """Train `head` in place for `steps` or `minutes`; returns the logit scale."""
    rng = np.random.default_rng(seed)
    cumulated = np.cumsum(photo_weights(photos))
    weight, bias = (part.to(device) for part in classifier)
    scale = start_scale().to(device)
    scale = nn.Parameter(scale.detach())
    optimiser = torch.optim.AdamW([*head.parameters(), scale], lr=peak, weight_decay=0.05)
    shadow = {name: value.detach().clone() for name, value in head.state_dict().items()}
    budget = Budget(minutes)
    head.train()
    warm = min(100, max(1, steps // 10))
    for step in range(steps):
        at = max(step / steps, budget.progress)
        if at >= 1.0:
            break
        rate = peak * min(1.0, (step + 1) / warm) * (0.02 + 0.98 * 0.5 * (1 + np.cos(np.pi * at)))
        for group in optimiser.param_groups:
            group["lr"] = rate
        rows = np.searchsorted(cumulated, rng.random(batch)).clip(max=len(photos) - 1)
        x = _features(views, rows, rng).to(device)
        other, share = None, 1.0
        if rng.random() < mix:
            other = rng.permutation(rows)
            share = float(rng.beta(2.0, 2.0))
            x = share * x + (1 - share) * _features(views, other, rng).to(device)
        logits = x @ weight.T + bias
        out = functional.normalize(head(x), dim=-1)
        loss = loss_of(out, rows, logits, scale.exp(), other, share)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()
        with torch.no_grad():
            keep = min(0.998, (1 + step) / (10 + step))
            for name, value in head.state_dict().items():
                shadow[name].lerp_(value, 1 - keep)
        if step % 200 == 0:
            log.info(
                "head step %d: loss %.3f scale %.1f",
                step,
                float(loss.detach()),
                float(scale.detach().exp()),
            )
            if report is not None:
                report.row(step=step, loss=float(loss.detach()), scale=float(scale.detach().exp()))
    head.load_state_dict(shadow)
    head.eval()
    return scale.detach().exp()


def _features(views: Sequence[np.ndarray], rows: np.ndarray, rng: np.random.Generator) -> Tensor:
    which = rng.integers(len(views), size=len(rows))
    picked = [views[view][row] for view, row in zip(which, rows, strict=True)]
    return torch.from_numpy(np.stack(picked).astype(np.float32))
