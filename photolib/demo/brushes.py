"""The brushes the demo scenes are painted with: gradients, ridges, glows, grain."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

Color = tuple[int, int, int]


def gradient(size: tuple[int, int], *stops: Color) -> Image.Image:
    """Colours from top to bottom, evenly spaced."""
    width, height = size
    at = np.linspace(0, len(stops) - 1, height)
    channels = [np.interp(at, range(len(stops)), [stop[c] for stop in stops]) for c in range(3)]
    column = np.stack(channels, axis=-1).astype(np.uint8)
    return Image.fromarray(np.repeat(column[:, None, :], width, axis=1))


def with_grain(image: Image.Image, rng: np.random.Generator) -> Image.Image:
    """The image with a camera's fine noise."""
    pixels = np.asarray(image, dtype=np.float32)
    noisy = pixels + rng.normal(0, 3.0, pixels.shape[:2])[:, :, None]
    return Image.fromarray(np.clip(noisy, 0, 255).astype(np.uint8))


def skyline(width: int, rng: np.random.Generator, rough: float) -> NDArray[np.float64]:
    """A ridge of `width` heights around 0, by adding ever finer waves."""
    x = np.linspace(0, 2 * math.pi, width)
    ridge = np.zeros(width)
    for octave in range(6):
        ridge += rough / 2**octave * np.sin(x * 1.7**octave + rng.uniform(0, 2 * math.pi))
    return ridge


def ridge(
    image: Image.Image, base: float, rough: float, color: Color, rng: np.random.Generator
) -> None:
    """Fill everything below a ridge line at `base` (share of the height)."""
    width, height = image.size
    tops = base * height + skyline(width, rng, rough * height)
    outline = [(x, float(y)) for x, y in enumerate(tops)]
    ImageDraw.Draw(image).polygon([*outline, (width, height), (0, height)], fill=color)


def glow(image: Image.Image, center: tuple[float, float], radius: float, color: Color) -> None:
    """A disc with a soft halo around it, both lighter than what lies below."""
    width, height = image.size
    x, y = center[0] * width, center[1] * height
    mask = Image.new("L", image.size)
    for factor, strength in ((3.2, 70), (1.9, 110)):
        r = radius * factor
        ImageDraw.Draw(mask).ellipse((x - r, y - r, x + r, y + r), fill=strength)
        mask = mask.filter(ImageFilter.GaussianBlur(radius * 0.7))
    ImageDraw.Draw(mask).ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)
    image.paste(Image.new("RGB", image.size, color), mask=mask)


def mixed(a: Color, b: Color, share: float) -> Color:
    """`share` of `b` in `a`."""
    red, green, blue = (round(p + (q - p) * share) for p, q in zip(a, b, strict=True))
    return red, green, blue
