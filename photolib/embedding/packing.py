"""Weights laid out once for the CPU's matrix kernels, for a model cast to bfloat16.

A plain linear layer hands oneDNN its weights in rows, to be laid out anew at every call; and in a
transformer's MLP the activation is one more walk through memory. The layers here keep the
weights in the kernel's own layout and let it apply the activation on the way out. The operators
are torch's own, those its compiler emits; as they are private they may be missing, and then a
model stays as it is. Imports torch, so it is imported inside functions only.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import cache
from typing import Any

import torch
from torch import Tensor, nn

from photolib.embedding.attention import SelfAttention, mix

log = logging.getLogger(__name__)

Undo = Callable[[], None]


@cache
def available(dtype: torch.dtype = torch.bfloat16) -> bool:
    """Whether this torch has the operators, and they this processor's instructions for `dtype`."""
    if not torch.backends.mkldnn.is_available():  # type: ignore[no-untyped-call]
        return False
    wanted = ("_reorder_linear_weight", "_linear_pointwise")
    if not all(hasattr(torch.ops.mkldnn, name) for name in wanted):
        return False
    try:  # bfloat16 needs AVX-512: without it the operators are there and refuse
        PackedLinear(torch.zeros(16, 16, dtype=dtype), None)(torch.zeros(1, 16, dtype=dtype))
    except RuntimeError as error:
        log.info("Weights of %s are not packed: %s", dtype, error)
        return False
    return True


class PackedLinear(nn.Module):
    """activation(x W^T + b) in inference; `weight` can be asked for its type, not its numbers."""

    def __init__(self, weight: Tensor, bias: Tensor | None, gelu: str | None = None) -> None:
        """`gelu`: none (exact) or tanh, as `nn.GELU` calls them; None: no activation."""
        super().__init__()
        self.weight = torch.ops.mkldnn._reorder_linear_weight(weight.detach().contiguous(), None)
        self.bias = bias
        self._activation = ("gelu", gelu) if gelu is not None else ("none", "")

    def forward(self, x: Tensor) -> Tensor:
        name, algorithm = self._activation
        packed: Tensor = torch.ops.mkldnn._linear_pointwise(
            x, self.weight, self.bias, name, [], algorithm
        )
        return packed


class PackedAttention(nn.Module):
    """`SelfAttention` with both projections packed."""

    def __init__(self, source: SelfAttention) -> None:
        super().__init__()
        self.num_heads = source.num_heads
        self.in_proj = PackedLinear(source.in_proj_weight, source.in_proj_bias)
        self.out_proj = PackedLinear(source.out_proj.weight, source.out_proj.bias)

    def forward(
        self,
        x: Tensor,
        key: Tensor,
        value: Tensor,
        need_weights: bool = False,
        attn_mask: Tensor | None = None,
    ) -> tuple[Tensor, None]:
        return self.out_proj(mix(self.in_proj(x), self.num_heads, attn_mask)), None


class PackedPatches(nn.Module):
    """A convolution whose windows do not overlap: one linear layer over the patches."""

    def __init__(self, source: nn.Conv2d) -> None:
        super().__init__()
        self._edge = int(source.kernel_size[0])
        self._linear = PackedLinear(source.weight.flatten(1), source.bias)

    def forward(self, x: Tensor) -> Tensor:
        count, channels, height, width = x.shape
        rows, columns, edge = height // self._edge, width // self._edge, self._edge
        patches = x.reshape(count, channels, rows, edge, columns, edge).permute(0, 2, 4, 1, 3, 5)
        out: Tensor = self._linear(patches.reshape(count, rows * columns, -1))
        return out.transpose(1, 2).reshape(count, -1, rows, columns)


def pack(model: nn.Module) -> list[Undo]:
    """Swap every layer that can be packed, in place; calling what is returned swaps them back.

    The originals live as long as the list.
    """
    undo: list[Undo] = []
    for parent in list(model.modules()):
        fused = _fuse_activation(parent, undo)
        for name, child in list(parent.named_children()):
            if child in fused:
                continue
            if isinstance(child, SelfAttention):
                _swap(parent, name, PackedAttention(child), undo)
            elif type(child) is nn.Linear and not isinstance(parent, SelfAttention):
                _swap(parent, name, PackedLinear(child.weight, child.bias), undo)
            elif type(child) is nn.Conv2d and name == "conv1" and _is_patch_embedding(child):
                _swap(parent, name, PackedPatches(child), undo)
    return undo


def _fuse_activation(parent: nn.Module, undo: list[Undo]) -> set[nn.Module]:
    """open_clip's MLP (`c_fc`, `gelu`, `c_proj`): the activation joins the first layer."""
    first, activation = getattr(parent, "c_fc", None), getattr(parent, "gelu", None)
    if type(first) is not nn.Linear or type(activation) is not nn.GELU:
        return set()
    packed = PackedLinear(first.weight, first.bias, activation.approximate)
    _swap(parent, "c_fc", packed, undo)
    _swap(parent, "gelu", nn.Identity(), undo)
    return {packed}


def _is_patch_embedding(layer: nn.Conv2d) -> bool:
    height, width = layer.kernel_size
    return (
        height == width
        and tuple(layer.stride) == (height, width)
        and layer.padding in {(0, 0), "valid"}
        and layer.groups == 1
        and tuple(layer.dilation) == (1, 1)
    )


def _swap(parent: nn.Module, name: str, packed: nn.Module, undo: list[Undo]) -> None:
    original: Any = getattr(parent, name)
    setattr(parent, name, packed)
    undo.append(lambda: setattr(parent, name, original))
