"""open_clip's own transform, to compare with."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image

from photolib.embedding.torchvision_ops import ensure_torchvision_ops
from photolib.types import PreprocessSpec, UInt8


@pytest.fixture(scope="session")
def reference() -> Callable[[Image.Image, PreprocessSpec], UInt8]:
    """What open_clip feeds its model for an image, as bytes before normalising."""
    ensure_torchvision_ops()
    from open_clip.transform import PreprocessCfg, image_transform_v2

    def transform(image: Image.Image, spec: PreprocessSpec) -> UInt8:
        config = PreprocessCfg(
            size=spec.size,
            mean=(0.0, 0.0, 0.0),
            std=(1.0, 1.0, 1.0),
            interpolation=spec.interpolation,
            resize_mode=spec.resize_mode,
            fill_color=spec.fill_color,
        )
        tensor = image_transform_v2(config, is_train=False)(image)
        return np.rint(tensor.numpy().transpose(1, 2, 0) * 255).astype(np.uint8)

    return transform
