"""Tiny real checkpoints, made once per run."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from photolib.embedding.cards import CardRegistry
from photolib.embedding.openclip import OpenClipEncoder, load_encoder
from photolib.types import EmbedderCard, UInt8
from tests.support.tiny_embedder import write_tiny_checkpoint


@pytest.fixture(scope="session")
def tiny_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint as a user would hand it in; not to be changed."""
    return write_tiny_checkpoint(tmp_path_factory.mktemp("checkpoints") / "tiny")


@pytest.fixture(scope="session")
def tiny_models(tiny_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A models directory with `tiny` imported; not to be changed."""
    models = tmp_path_factory.mktemp("models")
    CardRegistry(models).import_checkpoint(tiny_dir, name="tiny")
    return models


@pytest.fixture(scope="session")
def tiny_card(tiny_models: Path) -> EmbedderCard:
    return CardRegistry(tiny_models).get("tiny")


@pytest.fixture(scope="session")
def tiny_encoder(tiny_card: EmbedderCard, tiny_models: Path) -> OpenClipEncoder:
    return load_encoder(tiny_card, models_dir=tiny_models, device="cpu", dtype="float32")


@pytest.fixture(scope="session")
def photos() -> UInt8:
    """(9, 32, 32, 3): noise, flats and slopes."""
    rng = np.random.default_rng(7)
    noise = rng.integers(0, 256, (5, 32, 32, 3), dtype=np.uint8)
    flats = np.stack([np.full((32, 32, 3), v, np.uint8) for v in (0, 90, 255)])
    slope = np.broadcast_to(np.linspace(0, 255, 32, dtype=np.uint8)[None, :, None], (1, 32, 32, 3))
    return np.concatenate([noise, flats, slope])
