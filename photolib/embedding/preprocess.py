"""A picture as an embedder wants it: resized and cropped exactly as open_clip does it.

The steps of open_clip's `image_transform` up to, not including, `ToTensor`, in Pillow alone:
decode workers run this without torch, and pass on a square of bytes instead of a photo.
Normalising by mean and deviation is left to the encoder.
"""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageOps

from photolib.types import PreprocessSpec, UInt8

_FILTERS = {
    "bicubic": Image.Resampling.BICUBIC,
    "bilinear": Image.Resampling.BILINEAR,
}


def apply(image: Image.Image, spec: PreprocessSpec) -> UInt8:
    """An RGB image as (size, size, 3) uint8.

    shortest: the short edge to `size`, the middle of the long one. longest: the long edge to
    `size`, the rest filled with `fill_color`. squash: both edges to `size`.
    """
    resample = _FILTERS[spec.interpolation]
    size = spec.size
    if spec.resize_mode == "squash":
        square = image.resize((size, size), resample)
    elif spec.resize_mode == "longest":
        fitted = image.resize(_longest_edge_to(image, size), resample)
        square = _centre(_padded(fitted, size, spec.fill_color), size)
    else:
        square = _centre(image.resize(_shortest_edge_to(image, size), resample), size)
    return np.array(square)


def _shortest_edge_to(image: Image.Image, size: int) -> tuple[int, int]:
    """torchvision's Resize with one number truncates the other edge."""
    width, height = image.size
    if width <= height:
        return size, int(size * height / width)
    return int(size * width / height), size


def _longest_edge_to(image: Image.Image, size: int) -> tuple[int, int]:
    """open_clip's ResizeKeepRatio rounds instead; an edge never becomes nothing."""
    ratio = max(image.width, image.height) / size
    return max(1, round(image.width / ratio)), max(1, round(image.height / ratio))


def _padded(image: Image.Image, size: int, fill: int) -> Image.Image:
    """At least (size, size), the odd pixel of the border at the right and at the bottom."""
    x, y = max(0, size - image.width), max(0, size - image.height)
    if x == 0 and y == 0:
        return image
    return ImageOps.expand(image, (x // 2, y // 2, x - x // 2, y - y // 2), (fill, fill, fill))


def _centre(image: Image.Image, size: int) -> Image.Image:
    """torchvision's CenterCrop rounds half a pixel to the even one, as `round` does."""
    left = round((image.width - size) / 2.0)
    top = round((image.height - size) / 2.0)
    return image.crop((left, top, left + size, top + size))
