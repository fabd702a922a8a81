"""Self-attention over one packed projection; takes the place of torch's in open_clip's blocks.

`nn.MultiheadAttention` with a mask transposes its input, and torch then multiplies the weights of
each layer once per text of the batch: two texts in bfloat16 took 35 times as long as one. This
module computes the same from the same parameters, named the same, without the transposition.
Imports torch, so it is imported inside functions only.
"""

from __future__ import annotations

from typing import Any

from torch import Tensor, nn
from torch.nn import functional


class SelfAttention(nn.Module):
    """softmax(QK^T / sqrt(d)) V of x with itself; (N, tokens, width) in and out."""

    def __init__(self, source: nn.MultiheadAttention) -> None:
        super().__init__()
        self.num_heads = source.num_heads
        self.in_proj_weight = source.in_proj_weight
        self.in_proj_bias = source.in_proj_bias
        self.out_proj = source.out_proj

    def forward(
        self,
        x: Tensor,
        key: Tensor,
        value: Tensor,
        need_weights: bool = False,
        attn_mask: Tensor | None = None,
    ) -> tuple[Tensor, None]:
        """`key` and `value` are `x` again: open_clip calls it as it calls torch's module."""
        qkv = functional.linear(x, self.in_proj_weight, self.in_proj_bias)
        return self.out_proj(mix(qkv, self.num_heads, attn_mask)), None


def mix(qkv: Tensor, heads: int, mask: Tensor | None) -> Tensor:
    """Attention over (N, tokens, 3 * width) queries, keys and values -> (N, tokens, width)."""
    count, tokens, width = qkv.shape[0], qkv.shape[1], qkv.shape[2] // 3
    q, k, v = qkv.view(count, tokens, 3, heads, width // heads).permute(2, 0, 3, 1, 4).unbind(0)
    mixed = functional.scaled_dot_product_attention(q, k, v, attn_mask=mask)
    return mixed.transpose(1, 2).reshape(count, tokens, width)


def replace_attention(model: Any) -> int:
    """Swap the attention of every plain residual block; the number of swaps."""
    from open_clip.transformer import ResidualAttentionBlock

    swaps = 0
    for block in model.modules():
        attention = getattr(block, "attn", None)
        if (
            type(block) is ResidualAttentionBlock
            and isinstance(attention, nn.MultiheadAttention)
            and attention.batch_first
            and attention.in_proj_weight is not None
            and attention.bias_k is None
            and not hasattr(block, "ln_1_kv")  # cross-attention
        ):
            block.attn = SelfAttention(attention)
            swaps += 1
    return swaps
