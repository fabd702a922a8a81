"""The one kind of picture everything after the decoder works with."""

from __future__ import annotations

from dataclasses import dataclass, field

from PIL import Image

from photolib.formats.decoding.contract import Embedded


@dataclass(frozen=True, slots=True)
class Picture:
    """An upright 8-bit sRGB picture and what its file says about itself.

    `image` is RGB, already turned, possibly smaller than the photo; `width` and `height` are
    those of the full photo, upright. `orientation` is the EXIF value that was applied, 1 also
    where the codec itself turns the picture.
    `warning` is a sentence when something could not be read.
    """

    image: Image.Image
    width: int
    height: int
    orientation: int
    format_key: str
    embedded: Embedded = field(default_factory=Embedded)
    warning: str | None = None
