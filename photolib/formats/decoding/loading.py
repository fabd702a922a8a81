"""From an opened file to pixels, keeping what a cut-off file still shows.

Pillow decodes into the image row by row; when the data ends early, the rows so far are there.
They are kept when they are a fair part of the photo. Nothing global is touched, so this is
safe in the viewer's threads (Pillow's own LOAD_TRUNCATED_IMAGES is a switch for the process).
"""

from __future__ import annotations

from PIL import Image, ImageFile

from photolib.formats.decoding.contract import Opened, Refused, Wanted
from photolib.formats.decoding.limits import bytes_per_pixel, check_memory

MIN_PART = 0.1  # of the rows; less than that is not worth showing
_REDUCIBLE = frozenset({"L", "LA", "RGB", "RGBA", "RGBX", "CMYK", "YCbCr", "I", "F", "La", "RGBa"})

CUT_OFF = "The end of the file is missing; only a part of the photo can be seen."
DAMAGED = "A part of the file is damaged; some of the photo may look wrong."


def load_pixels(opened: Opened, wanted: Wanted, codec_bytes_per_pixel: int) -> Image.Image:
    """Decode, and shrink by whole factors down towards the wanted edges.

    Raises `Refused` when that takes too much memory or too little of the photo is there, and
    whatever the codec raises.
    """
    image = opened.image
    per_pixel = max(bytes_per_pixel(image.mode), codec_bytes_per_pixel)
    check_memory(image.width, image.height, per_pixel)
    try:
        image.load()
    except OSError as error:
        opened.warning = _keep_partial(image, error)
    if image.size == (opened.width, opened.height) or not _is_smaller(image, opened):
        opened.width, opened.height = image.size  # some codecs know better once decoded
    factor = wanted.reduction(opened.width, opened.height) * image.width / opened.width
    if factor >= 2 and image.mode in _REDUCIBLE and "transparency" not in image.info:
        return image.reduce(int(factor))
    return image


def _is_smaller(image: Image.Image, opened: Opened) -> bool:
    return image.width < opened.width and image.height < opened.height


def _keep_partial(image: Image.Image, error: OSError) -> str:
    """Keep the rows decoded so far, return the warning; raises `error` when they are too few."""
    if not isinstance(image, ImageFile.ImageFile) or image._im is None:
        raise error
    image.tile = []
    image.load()
    box = image.convert("L").getbbox()
    if box is None or box[3] < image.height * MIN_PART:
        raise Refused(
            "Most of the file is missing or damaged; copy it again from its source."
        ) from error
    return CUT_OFF if "truncated" in str(error) else DAMAGED
