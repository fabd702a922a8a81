"""Paints over a photo where a text matches it: nothing where it does not, glowing where it does."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from photolib.types import HeatMap, UInt8

COLOR = (255, 98, 0)
STRONGEST = 150  # alpha, of 255
GAIN = 2.5  # a good match rarely has more than two fifths of full heat
SHADE = 70  # how much the rest is darkened, of 255


def overlay(thumbnail: Path, heat: HeatMap, size: QSize) -> QImage | None:
    """The thumbnail fitted into `size` pixels with the heat over it; None when unreadable.

    QImage only, so that it may run on any thread.
    """
    reader = QImageReader(str(thumbnail))
    reader.setAutoTransform(True)
    photo = reader.read()
    if photo.isNull():
        return None
    picture = photo.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    left, top, right, bottom = heat.box
    width, height = picture.width(), picture.height()
    area = QRectF(left * width, top * height, (right - left) * width, (bottom - top) * height)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(area, _glow(heat, area.size().toSize()))
    painter.end()
    return picture


def _glow(heat: HeatMap, size: QSize) -> QImage:
    """Shade where there is no heat, COLOR where there is, scaled smoothly."""
    values = np.clip(heat.values * GAIN, 0.0, 1.0)
    pixels = np.zeros((*values.shape, 4), np.float32)  # blue, green, red, alpha
    for channel, part in enumerate(reversed(COLOR)):
        pixels[..., channel] = part * np.sqrt(values)
    pixels[..., 3] = SHADE * (1 - values) + STRONGEST * values
    whole: UInt8 = np.ascontiguousarray(pixels.round(), dtype=np.uint8)
    rows, columns = values.shape
    small = QImage(whole.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32)
    return small.scaled(
        size.expandedTo(QSize(1, 1)),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
