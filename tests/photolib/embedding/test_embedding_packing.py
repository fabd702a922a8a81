"""Packed layers say what the layers they stand for say, and a model that cannot bear them stays."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from photolib.embedding import device, packing
from photolib.embedding.attention import SelfAttention
from photolib.embedding.cards import CardRegistry
from photolib.embedding.openclip import load_encoder
from photolib.types import EmbedderCard, UInt8
from tests.support.tiny_embedder import TINY_MODEL_CFG, write_tiny_checkpoint


class Block(nn.Module):
    """What packing knows: patches, attention, an MLP; and a layer read from outside."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(3, 32, 4, stride=4)
        self.attn = SelfAttention(nn.MultiheadAttention(32, 4, batch_first=True))
        self.mlp = nn.Sequential()
        self.mlp.c_fc, self.mlp.gelu, self.mlp.c_proj = (
            nn.Linear(32, 64),
            nn.GELU(),
            nn.Linear(64, 32),
        )

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = self.conv1(x).flatten(2).transpose(1, 2)
        x = x + self.attn(x, x, x)[0]
        return x + self.mlp(x)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_packed_layers_compute_the_same_and_can_be_taken_back(dtype: torch.dtype) -> None:
    torch.manual_seed(0)
    block = Block().eval().requires_grad_(False).to(dtype)
    x = torch.randn(3, 3, 16, 12, dtype=dtype)
    with torch.inference_mode():
        before = block(x)
        if not packing.available(dtype):  # on such a processor nothing may ask for it
            with pytest.raises((RuntimeError, AttributeError)):
                packing.pack(block)
            return
        undo = packing.pack(block)
        assert type(block.attn) is packing.PackedAttention
        assert type(block.conv1) is packing.PackedPatches
        assert type(block.mlp.gelu) is nn.Identity
        assert not any(type(m) is nn.Linear for m in block.modules())
        tolerance = 1e-5 if dtype is torch.float32 else 0.05
        assert torch.allclose(block(x).float(), before.float(), atol=tolerance)
        for back in reversed(undo):
            back()
        assert torch.equal(block(x), before)


def test_overlapping_windows_are_no_patches() -> None:
    model = nn.ModuleDict({"conv1": nn.Conv2d(3, 8, 4, stride=2)})
    assert packing.pack(model) == []


def test_bfloat16_on_the_cpu_is_packed_and_stays_comparable(
    tiny_card: EmbedderCard, tiny_models: Path, photos: UInt8
) -> None:
    exact = load_encoder(tiny_card, models_dir=tiny_models, device="cpu", dtype="float32")
    quick = load_encoder(tiny_card, models_dir=tiny_models, device="cpu", dtype="bfloat16")
    assert quick.packed == packing.available(torch.bfloat16)
    assert not exact.packed
    assert (exact.encode_images(photos) * quick.encode_images(photos)).sum(1).min() > 0.999
    texts = ["a dog", "two"]
    assert (exact.encode_texts(texts) * quick.encode_texts(texts)).sum(1).min() > 0.999


def test_a_tower_that_reads_its_layers_weights_stays_unpacked(
    tmp_path: Path, photos: UInt8
) -> None:
    """ResNet's attention pool multiplies by the weights of its linear layers itself."""
    cfg = dict(TINY_MODEL_CFG)
    cfg["vision_cfg"] = {"image_size": 32, "layers": [1, 1, 1, 1], "width": 32}
    folder = write_tiny_checkpoint(tmp_path / "resnet", model_cfg=cfg)
    card = CardRegistry(tmp_path / "models").import_checkpoint(folder)
    encoder = load_encoder(card, models_dir=tmp_path / "models", device="cpu", dtype="bfloat16")
    assert not encoder.packed
    assert np.isfinite(encoder.encode_images(photos)).all()


def test_without_the_operators_the_model_is_used_as_it_is(
    tiny_card: EmbedderCard, tiny_models: Path, photos: UInt8, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packing, "available", lambda *_: False)
    encoder = load_encoder(tiny_card, models_dir=tiny_models, device="cpu", dtype="bfloat16")
    assert not encoder.packed
    assert encoder.encode_images(photos).shape == (len(photos), tiny_card.dim)


def test_float32_stays_the_plain_reference(
    tiny_card: EmbedderCard, tiny_models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(device, "cpu_has_fast_bfloat16", lambda: False)
    monkeypatch.setattr("photolib.embedding.precision.cpu_has_fast_bfloat16", lambda: False)
    encoder = load_encoder(tiny_card, models_dir=tiny_models, device="cpu")
    assert (encoder.dtype, encoder.packed) == ("float32", False)
