"""Second image stage: the upper half of the eye unfrozen, from the cached 14 x 14 maps.

Starts from the head of the frozen stage. Views are mirrored and cropped as maps (a window of the
14 x 14 grid), photos are mixed as maps, an average of the weights (EMA) is what is kept. The losses
are those of `targets`, with the ImageNet predictions of the untouched eye as one of them.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as functional
from torch import Tensor, nn

from training.data import Photo
from training.features import as_bfloat16
from training.image_tower import trainable_upper, upper
from training.model import cast_call
from training.schedule import Budget, CsvLog, load_checkpoint, save_checkpoint
from training.targets import PhotoLoss, photo_weights

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class JointSettings:
    batch: int = 96
    eye_rate: float = 4e-4
    head_rate: float = 5e-4
    mix: float = 0.3
    crop: float = 0.75
    decay: float = 0.02


class UpperWithHead(nn.Module):
    """What is trained: cached map to unit vector; norms keep their ImageNet statistics."""

    def __init__(self, eye: nn.Module, head: nn.Module) -> None:
        super().__init__()
        self.eye = eye
        self.head = head

    def forward(self, maps: Tensor) -> Tensor:
        return functional.normalize(self.head(upper(self.eye, maps)).float(), dim=-1)


def augmented(maps: Tensor, rng: np.random.Generator, crop: float) -> Tensor:
    """Mirror each map at random; with chance `crop` cut one window out of the whole batch.

    A window is both another view and half the work.
    """
    flip = torch.from_numpy(rng.random(len(maps)) < 0.5)
    maps = torch.where(flip[:, None, None, None], maps.flip(3), maps)
    if rng.random() < crop:
        height, width = rng.integers(8, 13, size=2)
        top, left = rng.integers(0, 15 - height), rng.integers(0, 15 - width)
        maps = maps[:, :, top : top + height, left : left + width]
    return maps.contiguous(memory_format=torch.channels_last)


def train_joint(
    eye: nn.Module,
    head: nn.Module,
    scale: Tensor,
    loss_of: PhotoLoss,
    maps: Sequence[np.ndarray],
    pooled: Sequence[np.ndarray],
    photos: Sequence[Photo],
    run: Path,
    minutes: float,
    device: torch.device,
    dtype: torch.dtype,
    settings: JointSettings | None = None,
    seed: int = 1,
) -> Tensor:
    """Train `eye` and `head` in place (EMA weights at the end); returns the logit scale."""
    settings = settings or JointSettings()
    model = UpperWithHead(eye.eval(), head).to(device, memory_format=torch.channels_last)
    chosen = trainable_upper(eye)
    for parameter in head.parameters():
        parameter.requires_grad_(True)
    weight = eye.classifier.weight.detach().float()
    bias = eye.classifier.bias.detach().float()
    log_scale = nn.Parameter(scale.detach().log().to(device))
    groups = [
        {"params": chosen, "peak": settings.eye_rate},
        {"params": [*head.parameters(), log_scale], "peak": settings.head_rate},
    ]
    optimiser = torch.optim.AdamW(groups, lr=0.0, weight_decay=settings.decay)
    trained = {n: p for n, p in model.named_parameters() if p.requires_grad}
    shadow = {name: value.detach().clone() for name, value in trained.items()}
    path = run / "joint.pt"
    state = load_checkpoint(path)
    step = 0
    if state is not None:
        model.load_state_dict(state["model"], strict=False)
        optimiser.load_state_dict(state["optimiser"])
        shadow = {name: value.to(device) for name, value in state["shadow"].items()}
        log_scale.data.copy_(state["scale"])
        step = int(state["step"])
    budget = Budget(minutes, 0.0 if state is None else float(state["spent"]))
    rng = np.random.default_rng(seed + step)
    cumulated = np.cumsum(photo_weights(photos))
    report = CsvLog(run / "joint.csv")
    next_save, average = budget.spent + 180, 0.0

    def save() -> None:
        save_checkpoint(
            path,
            {
                "model": {name: value.detach() for name, value in trained.items()},
                "optimiser": optimiser.state_dict(),
                "shadow": shadow,
                "scale": log_scale.detach(),
                "spent": budget.spent,
                "step": step,
            },
        )

    while budget.progress < 1.0:
        for group in optimiser.param_groups:
            group["lr"] = budget.rate(group["peak"])
        rows = np.searchsorted(cumulated, rng.random(settings.batch)).clip(max=len(photos) - 1)
        view = int(rng.integers(len(maps)))
        x = as_bfloat16(maps[view][rows])
        features = torch.from_numpy(np.asarray(pooled[view][rows], np.float32))
        other, share = None, 1.0
        if rng.random() < settings.mix:
            order = rng.permutation(len(rows))
            other, share = rows[order], float(rng.beta(2.0, 2.0))
            x = share * x + (1 - share) * x[torch.from_numpy(order)]
            features = share * features + (1 - share) * features[torch.from_numpy(order)]
        x = augmented(x, rng, settings.crop).to(device, dtype)
        logits = features.to(device) @ weight.T + bias
        out = cast_call(model, dtype, x)
        loss = loss_of(out, rows, logits, log_scale.exp(), other, share)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(chosen, 2.0)
        optimiser.step()
        step += 1
        with torch.no_grad():
            keep = min(0.998, (1 + step) / (10 + step))
            for name, value in trained.items():
                shadow[name].lerp_(value, 1 - keep)
        value = float(loss.detach())
        average = value if step == 1 or average == 0.0 else average + (value - average) * 0.03
        if step % 50 == 0:
            rate = settings.batch * step / budget.spent
            log.info(
                "joint step %d, %.0f s: loss %.3f, %.0f photos/s", step, budget.spent, average, rate
            )
            report.row(seconds=budget.spent, step=step, loss=average)
        if budget.spent > next_save:
            next_save = budget.spent + 180
            save()
    save()
    with torch.no_grad():
        for name, parameter in trained.items():
            parameter.copy_(shadow[name])
    return log_scale.detach().exp()


def load_joint(run: Path, model: UpperWithHead) -> float | None:
    """Put the averaged weights of the last checkpoint into `model`; its logit scale, or None."""
    state = load_checkpoint(run / "joint.pt")
    if state is None:
        return None
    names = dict(model.named_parameters())
    with torch.no_grad():
        for name, value in state["shadow"].items():
            names[name].copy_(value)
    return float(state["scale"].exp())
