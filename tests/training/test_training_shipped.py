"""The file that ships: it fits, it loads, and it means what it should."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from torch import nn

from training.export import LARGEST, load_export
from training.model import encode_texts

STARTER = Path(__file__).resolve().parents[2] / "resources" / "models" / "starter"

pytestmark = pytest.mark.skipif(
    not (STARTER / "model.safetensors").exists(), reason="the starter model is not checked out"
)


@pytest.fixture(scope="module")
def clip() -> nn.Module:
    return load_export(STARTER)


def test_size_and_files() -> None:
    assert (STARTER / "model.safetensors").stat().st_size <= LARGEST
    assert (STARTER / "MODEL_CARD.md").exists()
    calibration = json.loads((STARTER / "calibration.json").read_text())
    assert calibration["random_pair_mean"] < calibration["match_mean"]
    assert calibration["band_possible"] < calibration["band_strong"]
    assert calibration["logit_scale"] > 1


def test_preprocessing_says_what_the_eye_expects() -> None:
    said = json.loads((STARTER / "config.json").read_text())["preprocess_cfg"]
    for value in (0.0, 127.0, 255.0):
        told = (value / 255 - said["mean"][0]) / said["std"][0]
        assert told == pytest.approx((value - 127) / 128, abs=1e-6)


@torch.inference_mode()
def test_vectors_are_finite_and_of_the_stated_length(clip: nn.Module) -> None:
    dim = json.loads((STARTER / "config.json").read_text())["model_cfg"]["embed_dim"]
    out = clip.encode_image(torch.randn(2, 3, 224, 224), normalize=True)
    assert out.shape == (2, dim)
    assert torch.allclose(out.norm(dim=-1), torch.ones(2), atol=1e-4)


@pytest.mark.parametrize(
    ("text", "near", "far"),
    [
        ("puppy", "dog", "car"),
        ("automobile", "car", "flower"),
        ("a photo of a kitten", "cat", "bridge"),
        ("people playing football", "soccer match", "kitchen"),
        ("seaside", "beach", "receipt"),
        ("sedan", "car", "horse"),
        ("stallion", "horse", "car"),
        ("woodland", "forest", "office"),
        ("a surfer riding a big wave", "surfing", "kitchen"),
    ],
)
def test_words_lie_near_their_like(clip: nn.Module, text: str, near: str, far: str) -> None:
    a, b, c = encode_texts(clip, [text, near, far])
    assert float(a @ b) > float(a @ c) + 0.1
