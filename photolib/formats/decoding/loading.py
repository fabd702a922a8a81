"""From an opened file to pixels, keeping what a cut-off file still shows.

Pillow decodes into the image row by row; when the data ends early, the rows so far are there.
They are kept when they are a fair part of the photo. Nothing global is touched, so this is
safe in the viewer's threads (Pillow's own LOAD_TRUNCATED_IMAGES is a switch for the process).
"""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFile

from photolib.formats.decoding.contract import Opened, Refused, Wanted
from photolib.formats.decoding.limits import bytes_per_pixel, check_memory

MIN_PART = 0.1  # of the rows; less than that is not worth showing
_REDUCIBLE = frozenset({"L", "LA", "RGB", "RGBA", "RGBX", "CMYK", "YCbCr", "I", "F", "La", "RGBa"})

CUT_OFF = "the end of the file is missing, so only a part of the photo can be seen"
DAMAGED = "a part of the file is damaged, so some of the photo may look wrong"


def load_pixels(opened: Opened, wanted: Wanted, codec_bytes_per_pixel: int) -> Image.Image:
    """Decode, and shrink by whole factors down towards the wanted edges.

    Raises `Refused` when that takes too much memory or too little of the photo is there, and
    whatever the codec raises.
    """
    image = opened.image
    per_pixel = max(bytes_per_pixel(image.mode), codec_bytes_per_pixel)
    check_memory(image.width // opened.scale, image.height // opened.scale, per_pixel)
    try:
        image.load()
    except OSError as error:
        image = _partly_loaded(opened, error)
    if image.width > opened.width or image.height > opened.height:
        opened.width, opened.height = image.size  # icons hold a size larger than they say
    factor = wanted.reduction(opened.width, opened.height) * image.width / opened.width
    if factor >= 2 and image.mode in _REDUCIBLE and "transparency" not in image.info:
        return Image.Image.reduce(image, int(factor))  # a plugin may hide the method
    return image


def _partly_loaded(opened: Opened, error: OSError) -> Image.Image:
    """The image with the rows there are; sets the warning. Raises `error` or `Refused`."""
    image = opened.image
    cut_off = "truncated" in str(error)
    if cut_off and opened.rescue is not None:
        image = opened.rescue()
        image.load()
    elif isinstance(image, ImageFile.ImageFile) and image._im is not None:
        image.tile = []  # nothing more to decode
        image.load()
        if image.format == "TIFF":
            image.load_end()  # where Pillow turns TIFF files, so far in name only
    else:
        raise error
    if _shown_part(image) < MIN_PART:
        raise Refused(
            "is missing most of its data or is badly damaged; copy it again from its source"
        ) from error
    opened.warning = CUT_OFF if cut_off else DAMAGED
    return image


def _shown_part(image: Image.Image) -> float:
    """The share of the rows, 0..1, between which there is more than a decoder's even colour."""
    grey = np.asarray(image.convert("L"))
    uneven = np.flatnonzero(grey.min(axis=1) != grey.max(axis=1))
    return float(uneven[-1] - uneven[0] + 1) / len(grey) if uneven.size else 0.0
