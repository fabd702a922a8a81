"""The starter model as open_clip knows it: its configuration and its towers for training."""

from __future__ import annotations

from typing import Any

import torch
import torch.nn.functional as functional
from torch import Tensor, nn
from torch.func import functional_call
from torch.nn.attention import SDPBackend, sdpa_kernel

CONTEXT = 32


def model_config(dim: int = 256, layers: int = 3, projection: str = "mlp") -> dict[str, Any]:
    """The `model_cfg` part of the exported config.json."""
    return {
        "embed_dim": dim,
        "vision_cfg": {
            "timm_model_name": "tf_efficientnet_lite0",
            "timm_model_pretrained": False,
            "timm_pool": "avg",
            "timm_proj": projection,
            "image_size": 224,
        },
        "text_cfg": {
            "context_length": CONTEXT,
            "vocab_size": 49408,
            "width": 256,
            "heads": 4,
            "layers": layers,
        },
    }


PREPROCESS = {
    "mean": [127 / 255] * 3,
    "std": [128 / 255] * 3,
    "interpolation": "bicubic",
    "resize_mode": "squash",
}
"""(x - 127) / 128 of the eye, said in open_clip's words; the whole photo is seen, squashed."""


def build_clip(config: dict[str, Any]) -> nn.Module:
    """An open_clip CLIP of that configuration with random weights."""
    from open_clip.model import CLIP

    return CLIP(**config)


class TextTower(nn.Module):
    """open_clip's text transformer, run only as far as the longest text of a batch.

    The mask is causal and the vector is read at the end token, so cutting the padding is exact.
    """

    def __init__(self, clip: nn.Module) -> None:
        super().__init__()
        self.token_embedding = clip.token_embedding
        self.positional_embedding = clip.positional_embedding
        self.transformer = clip.transformer
        self.ln_final = clip.ln_final
        self.text_projection = clip.text_projection
        self.register_buffer("mask", clip.attn_mask.clone(), persistent=False)

    def forward(self, tokens: Tensor, embedded: Tensor) -> Tensor:
        """`embedded` are the token embeddings, looked up by the caller (sparse gradients)."""
        length = tokens.shape[1]
        dtype = self.text_projection.dtype
        x = embedded.to(dtype) + self.positional_embedding[:length].to(dtype)
        with sdpa_kernel(SDPBackend.MATH):  # the fused kernel's backward pass is slow on a CPU
            x = self.transformer(x, attn_mask=self.mask[:length, :length])
        x = x[torch.arange(len(x), device=x.device), tokens.argmax(-1)]
        return functional.normalize((self.ln_final(x) @ self.text_projection).float(), dim=-1)


def trim(tokens: Tensor) -> Tensor:
    """Cut the columns that are padding in every row."""
    return tokens[:, : int(tokens.argmax(-1).max()) + 1]


def cast_call(module: nn.Module, dtype: torch.dtype, *inputs: Tensor) -> Tensor:
    """Call `module` with its weights cast to `dtype`; gradients arrive at the float32 weights."""
    if dtype == torch.float32:
        return module(*inputs)
    weights = {name: value.to(dtype) for name, value in module.named_parameters()}
    for name, value in module.named_buffers():
        weights[name] = value.to(dtype) if value.is_floating_point() else value
    return functional_call(module, weights, inputs)


@torch.inference_mode()
def encode_texts(clip: nn.Module, texts: list[str], batch: int = 256) -> Tensor:
    """Unit text vectors, float32, through open_clip's own path."""
    from open_clip.tokenizer import SimpleTokenizer

    tokenizer = SimpleTokenizer(context_length=CONTEXT)
    device = clip.logit_scale.device
    parts = [
        clip.encode_text(tokenizer(texts[at : at + batch]).to(device), normalize=True).float()
        for at in range(0, len(texts), batch)
    ]
    return torch.cat(parts).cpu()
