"""Any Pillow mode to 8-bit sRGB: profiles, alpha over white, 16-bit, float, palette, CMYK.

A broken or unfitting profile is ignored with a warning: slightly wrong colours are better
than no photo.
"""

from __future__ import annotations

import hashlib
import logging
from functools import lru_cache
from io import BytesIO
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

from photolib.formats.decoding.contract import Opened
from photolib.types import UInt8

log = logging.getLogger(__name__)

BAD_PROFILE = "its colour profile is damaged, so the colours may be slightly off"

_WHITE = (255, 255, 255)
_SPACE_OF_MODE = {"RGB": "RGB ", "L": "GRAY", "CMYK": "CMYK"}  # ICC.1 colour space signatures


def to_srgb(image: Image.Image, opened: Opened) -> Image.Image:
    """The loaded `image` as RGB in sRGB, transparency laid over white.

    May set `opened.warning`.
    """
    image, alpha = _split_alpha(_to_eight_bits(image, opened.sample_max))
    if image.mode == "LAB":
        image = _apply(_transform(None, "LAB"), image)
    elif image.mode not in _SPACE_OF_MODE:
        image = image.convert("RGB")
    if opened.icc:
        image = _through_profile(image, opened)
    if image.mode != "RGB":
        image = image.convert("RGB")
    if alpha is not None:
        over_white = Image.new("RGB", image.size, _WHITE)
        over_white.paste(image, mask=alpha)
        return over_white
    return image


def _to_eight_bits(image: Image.Image, sample_max: int) -> Image.Image:
    """Greyscale of 16 or 32 bits or float to 8, by its range and not by clipping."""
    mode = image.mode
    if mode == "F" or mode.startswith("I"):
        values = np.asarray(image)
        if mode.startswith("I;16"):
            low, high = 0.0, float(sample_max)
        else:
            low, high = _range(values)
        return Image.fromarray(_stretch(values, low, high))
    return image


def _range(values: NDArray[Any]) -> tuple[float, float]:
    """Black and white level of samples that do not say theirs: the usual ones, else their own."""
    finite = values[np.isfinite(values)]
    if finite.size == 0:
        return 0.0, 1.0
    low, high = float(finite.min()), float(finite.max())
    if low >= 0:
        for white in (1.0, 255.0, 65535.0):
            if high <= white and (white > 1.0 or values.dtype.kind == "f"):
                return 0.0, white
    return low, high


def _stretch(values: NDArray[Any], low: float, high: float) -> UInt8:
    span = high - low or 1.0
    scaled = (values.astype(np.float32) - np.float32(low)) * np.float32(255.0 / span)
    whole = np.rint(np.nan_to_num(scaled, nan=0.0, posinf=255.0, neginf=0.0))
    eight: UInt8 = np.clip(whole, 0, 255).astype(np.uint8)
    return eight


def _split_alpha(image: Image.Image) -> tuple[Image.Image, Image.Image | None]:
    if image.mode in ("La", "RGBa"):
        image = image.convert(image.mode.upper())
    if image.mode == "PA" or "transparency" in image.info:
        image = image.convert("RGBA")
    elif image.mode == "P":
        image = image.convert("RGB")
    elif image.mode == "1":
        image = image.convert("L")
    if image.mode not in ("LA", "RGBA"):
        return image, None
    alpha = image.getchannel("A")
    colours = image.convert("L" if image.mode == "LA" else "RGB")
    return colours, None if alpha.getextrema() == (255, 255) else alpha


def _through_profile(image: Image.Image, opened: Opened) -> Image.Image:
    assert opened.icc is not None
    try:
        transform = _transform(_Profile(opened.icc), image.mode)
        return image if transform is None else _apply(transform, image)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError) as error:
        log.debug("Profile ignored: %s", error)
        opened.warning = opened.warning or BAD_PROFILE
        return image


class _Profile:
    """Profile bytes that hash by digest, so that a cache of transforms does not hold them twice."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self._digest = hashlib.blake2b(data, digest_size=16).digest()

    def __hash__(self) -> int:
        return hash(self._digest)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Profile) and self._digest == other._digest


@lru_cache(maxsize=16)
def _transform(profile: _Profile | None, mode: str) -> ImageCms.ImageCmsTransform | None:
    """From a profile (None: CIE L*a*b*) to sRGB; None when there is nothing to do."""
    target = ImageCms.createProfile("sRGB")
    if profile is None:
        return ImageCms.buildTransform(ImageCms.createProfile("LAB"), target, mode, "RGB")
    given = ImageCms.ImageCmsProfile(BytesIO(profile.data))
    description = (given.profile.profile_description or "").strip()
    if description.startswith("sRGB"):
        return None
    if given.profile.xcolor_space != _SPACE_OF_MODE[mode]:
        return None  # e.g. an RGB profile left in a picture saved as greyscale
    return ImageCms.buildTransform(given, target, mode, "RGB")


def _apply(transform: ImageCms.ImageCmsTransform | None, image: Image.Image) -> Image.Image:
    assert transform is not None
    converted = ImageCms.applyTransform(image, transform)
    assert converted is not None
    return converted
