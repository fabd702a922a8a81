"""Colour words for photos, read off their own pixels, and the captions made of them.

Only labels whose photos show one thing large in the middle are coloured. "a red flower" becomes a
caption of a photo of a red flower; the same words with another colour are its hard negatives.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from multiprocessing.pool import ThreadPool

import numpy as np
from PIL import Image

from training.data import Photo
from training.text_corpus import article

NAMES = (
    "red", "orange", "yellow", "green", "blue", "purple", "pink", "brown", "black", "white", "gray",
)  # fmt: skip
SIDE = 32
GRAYSCALE = "black and white"

_PLANTS = frozenset(("green", "black", "gray", "brown"))
_SKY = frozenset(("gray",))
COLOURED: dict[str, frozenset[str]] = {
    **dict.fromkeys(("flower", "lily", "rose", "tulip", "lotus flower"), _PLANTS),
    **dict.fromkeys(
        (
            "car", "sports car", "convertible", "station wagon", "bus", "school bus", "truck",
            "train", "boat", "fire hydrant", "motorcycle", "umbrella", "chair", "couch", "backpack",
            "bottle", "cup", "vase", "teapot", "suitcase", "handbag", "bow tie", "bucket", "tram",
        ),
        _SKY,
    ),
    **dict.fromkeys(
        (
            "shirt", "T-shirt", "long-sleeved shirt", "dress", "pants", "trousers", "shorts",
            "skirt", "jacket", "hat", "shoes", "sweater", "cardigan", "swimwear",
        ),
        frozenset[str](),
    ),
    **dict.fromkeys(("apple", "pepper", "bell pepper"), _PLANTS - {"green"}),
}  # fmt: skip
"""Labels that are coloured, each with the colours that would rather be its surroundings'."""


def colour_map(rgb: np.ndarray) -> np.ndarray:
    """The index into NAMES of every pixel; `rgb` is uint8[..., 3]."""
    x = rgb.astype(np.float32) / 255
    high, low = x.max(-1), x.min(-1)
    chroma = high - low
    saturation = chroma / np.maximum(high, 1e-6)
    r, g, b = x[..., 0], x[..., 1], x[..., 2]
    safe = np.maximum(chroma, 1e-6)
    hue = np.where(
        high == r, ((g - b) / safe) % 6, np.where(high == g, (b - r) / safe + 2, (r - g) / safe + 4)
    )
    hue *= 60
    edges = np.array([14, 40, 68, 165, 255, 290, 345])
    names = np.array([0, 1, 2, 3, 4, 5, 6, 0])  # red orange yellow green blue purple pink red
    found = names[np.searchsorted(edges, hue)]
    warm = (hue < 45) | (hue > 345)
    found = np.where((found == 0) & (saturation < 0.5) & (high > 0.65), 6, found)  # pale red: pink
    found = np.where(
        warm & (high < 0.6) & (saturation > 0.2) & ~((hue < 8) & (saturation > 0.65)), 7, found
    )
    found = np.where(warm & (hue > 12) & (saturation < 0.5) & (high >= 0.6), 7, found)
    gray = (saturation < 0.16) | (chroma < 0.07)
    found = np.where(gray, 10, found)
    found = np.where(gray & (high > 0.78), 9, found)
    return np.where(high < 0.2, 8, found)


def _small(data: bytes) -> np.ndarray:
    with Image.open(io.BytesIO(data)) as opened:
        opened.draft("RGB", (SIDE * 2, SIDE * 2))
        return np.asarray(opened.convert("RGB").resize((SIDE, SIDE), Image.Resampling.BOX))


def is_grayscale(rgb: np.ndarray) -> bool:
    """Whether a photo has no colour at all (small noise of the codec apart)."""
    x = rgb.astype(np.int16)
    return bool(np.percentile(x.max(-1) - x.min(-1), 97) <= 9)


def main_colour(rgb: np.ndarray, excluded: frozenset[str], least: float = 0.45) -> str | None:
    """The colour that most of the middle has, if one does; `rgb` is uint8[SIDE, SIDE, 3]."""
    axis = np.linspace(-1, 1, len(rgb))
    weight = np.exp(-(axis[:, None] ** 2 + axis[None] ** 2) / (2 * 0.45**2))
    found = colour_map(rgb)
    share = np.bincount(found.ravel(), weights=weight.ravel(), minlength=len(NAMES))
    allowed = np.array([name not in excluded for name in NAMES])
    share = np.where(allowed, share, 0.0)
    total = share.sum()
    if total < 0.35 * weight.sum():
        return None
    best = int(share.argmax())
    return (
        NAMES[best] if share[best] >= least * total and share[best] > 0.25 * weight.sum() else None
    )


def coloured_captions(
    photos: Sequence[Photo], encoded: Mapping[str, bytes], split: str = "train"
) -> list[tuple[str, ...]]:
    """For every photo of that part the colour words that hold; empty for all others."""

    def captions(photo: Photo) -> tuple[str, ...]:
        if photo.split != split or photo.source == "tiny-imagenet-200":
            return ()
        rgb = _small(encoded[photo.name])
        if is_grayscale(rgb):
            if photo.source in ("PACS sketch", "SROIE receipts", "Screenshots"):
                return ()
            return tuple(f"a {GRAYSCALE} photo of {article(label)}" for label in photo.labels[:2])
        told = []
        for label in photo.labels:
            if label in COLOURED and not photo.source.startswith(("PACS s", "PACS c", "PACS a")):
                colour = main_colour(rgb, COLOURED[label])
                if colour is not None:
                    told.append(f"{colour} {label}")
        return tuple(told[:2])

    with ThreadPool(2) as pool:
        return pool.map(captions, photos, chunksize=512)


def rivals(caption: str) -> tuple[str, ...]:
    """A coloured caption with every other colour instead: what its photo does not show."""
    _, _, rest = caption.partition(" ")
    colour, _, thing = rest.partition(" ")
    if colour not in NAMES or not thing:
        return ()
    return tuple(article(f"{other} {thing}") for other in NAMES if other != colour)
