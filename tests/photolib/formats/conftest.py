"""Small photos made on the spot, and the sample collection where there is one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

Save = Callable[..., Path]


@pytest.fixture
def save(tmp_path: Path) -> Save:
    """save(image, "name.jpg", **options) -> path"""

    def write(image: Image.Image, name: str, **options: object) -> Path:
        path = tmp_path / name
        image.save(path, **options)
        return path

    return write


@pytest.fixture
def gradient() -> Image.Image:
    """64 × 48: red grows to the right, green downwards; no two corners alike."""
    y, x = np.mgrid[0:48, 0:64]
    return Image.fromarray(np.stack([x * 4, y * 5, 60 + 0 * x], axis=-1).astype(np.uint8))
