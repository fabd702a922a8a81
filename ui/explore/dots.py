"""All photos as dots in one image, painted with numpy, a part of the map larger than the view."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtGui import QImage

from photolib.types import Float32, Int64
from ui.explore.camera import Area, Camera

MARGIN = 0.25  # views painted beyond each edge, so that panning needs no new image
SHARP = (0.6, 1.6)  # between these zooms since it was made an image may be stretched


@dataclass(frozen=True, slots=True)
class DotImage:
    """`image` shows `area` of the map at `scale` logical pixels per map unit."""

    image: QImage
    area: Area
    scale: float

    def serves(self, camera: Camera) -> bool:
        """Whether it can be painted for this view, stretched a little at most."""
        stretch = camera.scale / self.scale
        return SHARP[0] < stretch < SHARP[1] and self.area.contains(camera.area())


def diameter(in_view: int, width: float, height: float) -> float:
    """Of a dot in logical pixels: the fewer there are in view, the larger."""
    room = (width * height / max(1, in_view)) ** 0.5
    return min(9.0, max(2.0, room * 0.3))


def paint_dots(
    positions: Float32, inks: Int64, camera: Camera, ratio: float, size: float
) -> DotImage:
    """Dots `size` logical pixels wide at float32[N, 2] in the inks int64[N] 0xAARRGGBB."""
    width = max(1, round(camera.width * (1 + 2 * MARGIN) * ratio))
    height = max(1, round(camera.height * (1 + 2 * MARGIN) * ratio))
    area = camera.area(MARGIN)
    pixels = np.zeros((height, width), dtype=np.uint32)
    scale = camera.scale * ratio
    stamp = _disc(max(1, round(size * ratio)))
    reach = int(np.abs(stamp).max(initial=0))
    x = ((positions[:, 0] - area.left) * scale).astype(np.int64)
    y = ((positions[:, 1] - area.top) * scale).astype(np.int64)
    seen = (x >= reach) & (x < width - reach) & (y >= reach) & (y < height - reach)
    at, ink = (y * width + x)[seen], inks[seen].astype(np.uint32)
    flat = pixels.ravel()
    for column, line in stamp.tolist():
        flat[at + (line * width + column)] = ink
    image = QImage(
        pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied
    ).copy()  # memory of its own
    image.setDevicePixelRatio(ratio)
    return DotImage(image, area, camera.scale)


def _disc(width: int) -> Int64:
    """(column, line) offsets of a filled disc `width` pixels wide."""
    span = np.arange(width) - (width - 1) / 2
    column, line = np.meshgrid(span, span)
    inside = np.hypot(column, line) <= width / 2
    offsets = np.stack([column[inside], line[inside]], axis=1)
    return np.floor(offsets).astype(np.int64)
