"""Vectors of places: towers of several kinds, and what ties them to the photo's own vector."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from photolib.embedding.torchvision_ops import ensure_torchvision_ops


@pytest.fixture(scope="module")
def torch() -> Any:
    ensure_torchvision_ops()
    import torch

    return torch


def timm_tower(torch: Any, name: str, size: int, **options: Any) -> Any:
    from open_clip.timm_model import TimmModel

    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        return TimmModel(name, 16, image_size=size, proj="linear", **options).eval()


def photo(torch: Any, size: int) -> Any:
    return torch.rand(2, 3, size, size, generator=torch.Generator().manual_seed(1))


def test_places_of_a_convolutional_tower_average_to_the_photo(torch: Any) -> None:
    from photolib.embedding.locations import location_vectors

    tower, x = timm_tower(torch, "resnet18", 96, pool="avg"), photo(torch, 96)
    with torch.inference_mode():
        places, whole = location_vectors(tower, x), tower(x)
    assert places.shape == (2, 3, 3, 16)
    assert torch.allclose(places.mean(dim=(1, 2)), whole, atol=1e-4)


def test_places_of_a_timm_transformer(torch: Any) -> None:
    from photolib.embedding.locations import location_vectors

    tower, x = timm_tower(torch, "vit_tiny_patch16_224", 224, pool=""), photo(torch, 224)
    with torch.inference_mode():
        places = location_vectors(tower, x)
    assert places.shape == (2, 14, 14, 16)
    assert places.std() > 0


def test_places_of_open_clips_transformer_follow_the_picture(torch: Any) -> None:
    import open_clip

    from photolib.embedding.locations import location_vectors
    from tests.support.tiny_embedder import TINY_MODEL_CFG

    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        visual = open_clip.CLIP(**TINY_MODEL_CFG).eval().visual
    visual.conv1.weight.data.mul_(20)
    x = photo(torch, 32)
    moved = x.flip(dims=(3,))
    with torch.inference_mode():
        places, mirrored = location_vectors(visual, x), location_vectors(visual, moved)
    assert places.shape == (2, 2, 2, 32)
    assert not torch.allclose(places, mirrored, atol=1e-2)


def test_a_tower_whose_pooling_needs_the_whole_map_has_no_places(torch: Any) -> None:
    from photolib.embedding.locations import location_vectors

    tower = timm_tower(torch, "resnet18", 224, pool="abs_attn")
    with torch.inference_mode():
        assert location_vectors(tower, photo(torch, 224)) is None
        assert location_vectors(torch.nn.Identity(), photo(torch, 32)) is None


def test_the_starter_tells_places_apart() -> None:
    from pathlib import Path

    from photolib.embedding.cards import CardRegistry
    from photolib.embedding.openclip import load_encoder

    nowhere = Path("nowhere")
    encoder = load_encoder(CardRegistry(nowhere).default(), models_dir=nowhere, dtype="float32")
    size = encoder.preprocess.size
    pixels = np.random.default_rng(0).integers(0, 255, (1, size, size, 3), dtype=np.uint8)
    places = encoder.encode_places(pixels)
    assert places is not None
    assert places.shape[0] == 1
    assert places.shape[1] == places.shape[2] > 1
    assert np.allclose(np.linalg.norm(places, axis=-1), 1, atol=1e-4)
