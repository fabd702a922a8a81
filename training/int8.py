"""What eight bits a weight would cost and save: a copy of a model whose weights went through int8.

Symmetric, one scale for each row of a weight (output channel or token); vectors such as biases and
norms stay float16. The program ships float16; this only measures.
"""

from __future__ import annotations

import copy

import torch
from torch import Tensor, nn


def through_int8(weight: Tensor) -> Tensor:
    """`weight` rounded to 255 steps per row of its first axis, as float32."""
    flat = weight.float().flatten(1)
    step = flat.abs().amax(1, keepdim=True).clamp(min=1e-12) / 127
    return ((flat / step).round() * step).reshape(weight.shape)


@torch.no_grad()
def int8_copy(clip: nn.Module) -> tuple[nn.Module, int]:
    """A copy that answers as an int8 file would, and the bytes that file would have."""
    small = copy.deepcopy(clip)
    size = 0
    for value in small.state_dict().values():
        if value.dim() >= 2 and value.is_floating_point():
            value.copy_(through_int8(value))
            size += value.numel() + 2 * value.shape[0]
        else:
            size += 2 * value.numel()
    return small, size
