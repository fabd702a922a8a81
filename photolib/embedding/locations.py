"""Where in a photo: a vector of the joint space for each place of a tower's last feature map.

No such vector was trained, only the whole photo's: each place is taken for a photo of its own and
goes through pooling and projection alone. That is an approximation, and a known one:

- convolutional towers: class activation mapping (Zhou et al. 2016, arXiv:1512.04150) carried over
  to the joint space; with average pooling and a linear projection the photo's own vector is
  exactly the mean of these;
- vision transformers: the last block mixes places, so there attention is replaced by its value
  path, as in MaskCLIP (Zhou, Loy and Dai 2022, "Extract Free Dense Labels from CLIP",
  arXiv:2112.01071).

Imports torch, so it is imported inside functions only.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor
from torch.nn import functional


def location_vectors(visual: Any, x: Tensor) -> Tensor | None:
    """Pixels (N, 3, S, S) as the tower wants them -> (N, H, W, dim), not unit length.

    None for a tower whose places cannot be told apart this way (its pooling belongs to the size of
    the whole map, or it is built in a way that is not known here).
    """
    if hasattr(visual, "trunk") and hasattr(visual, "head"):
        return _of_timm(visual, x)
    if hasattr(visual, "_embeds") and getattr(visual, "attn_pool", None) is None:
        return _of_transformer(visual, x)
    return None


def _of_timm(visual: Any, x: Tensor) -> Tensor | None:
    trunk = visual.trunk
    if "pool" in dict(visual.head.named_children()):
        return None
    features = trunk.forward_features(x)
    if features.ndim == 4:
        if features.shape[1] != trunk.num_features:
            return None  # channels last, or a head that widens them in its own way
        count, channels, height, width = features.shape
        places = features.permute(0, 2, 3, 1).reshape(-1, channels, 1, 1)
    elif features.ndim == 3:
        prefix = int(getattr(trunk, "num_prefix_tokens", 0))
        tokens = features[:, prefix:]
        count, cells, channels = tokens.shape
        height = width = round(cells**0.5)
        if height * width != cells:
            return None
        # A place stands for every token of its photo, so that any pooling gives itself.
        places = tokens.reshape(-1, 1, channels).expand(-1, prefix + 1, channels)
    else:
        return None
    projected: Tensor = visual.head(trunk.forward_head(places))
    return projected.reshape(count, height, width, -1)


def _of_transformer(visual: Any, x: Tensor) -> Tensor | None:
    blocks = getattr(visual.transformer, "resblocks", None)
    if blocks is None or not hasattr(blocks[-1].attn, "in_proj_weight"):
        return None
    tokens = visual._embeds(x)
    for block in blocks[:-1]:
        tokens = block(tokens)
    tokens = visual.ln_post(_value_path(blocks[-1], tokens))[:, 1:]
    if visual.proj is not None:
        tokens = tokens @ visual.proj
    count, cells, dim = tokens.shape
    side = round(cells**0.5)
    return tokens.reshape(count, side, side, dim) if side * side == cells else None


def _value_path(block: Any, tokens: Tensor) -> Tensor:
    """The block with each token attending to itself alone."""
    attention = block.attn
    width = tokens.shape[-1]
    weight, bias = attention.in_proj_weight[2 * width :], attention.in_proj_bias
    values = functional.linear(
        block.ln_1(tokens), weight, None if bias is None else bias[2 * width :]
    )
    tokens = tokens + block.ls_1(attention.out_proj(values))
    mixed: Tensor = tokens + block.ls_2(block.mlp(block.ln_2(tokens)))
    return mixed


def unit(vectors: Tensor) -> Tensor:
    """Along the last axis."""
    return torch.nn.functional.normalize(vectors, dim=-1)
