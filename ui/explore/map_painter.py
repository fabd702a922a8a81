"""Paints a view of the map: dots, thumbnails, names, what is selected, the lasso."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from photolib.types import Int64, MapPlace
from ui.explore.camera import Camera
from ui.explore.dots import DotImage
from ui.explore.map_scene import Thumbs
from ui.grid.square_tiles import SquareTiles
from ui.theme import Theme, color, current_theme, scaled_font

RADIUS = 6.0
TINTED = 0.25  # of a dot's ink is the theme's own, so that white photos show on white
NAMES_MOST = 24


def inks(colors: Int64, selected: Int64, theme: Theme) -> Int64:
    """int64[N] 0xFFRRGGBB for photos of mean colours int64[N]; selected rows in the accent."""
    muted = QColor(theme.muted).rgb() & 0xFFFFFF
    known = np.where(colors < 0, muted, colors)
    mixed = np.zeros_like(known)
    for shift in (16, 8, 0):
        own, other = (known >> shift) & 0xFF, (muted >> shift) & 0xFF
        mixed |= (own * (1 - TINTED) + other * TINTED).astype(np.int64) << shift
    mixed[selected] = QColor(theme.selection).rgb() & 0xFFFFFF
    return mixed | 0xFF000000


def draw_dots(painter: QPainter, dots: DotImage, camera: Camera) -> None:
    """The dot image where its part of the map lies now."""
    left, top = camera.to_view(np.array([[dots.area.left, dots.area.top]], "f4"))[0].tolist()
    size = dots.image.deviceIndependentSize() * (camera.scale / dots.scale)
    if dots.scale == camera.scale:
        painter.drawImage(QPointF(left, top), dots.image)
    else:
        painter.drawImage(QRectF(left, top, size.width(), size.height()), dots.image)


def draw_thumbs(
    painter: QPainter,
    thumbs: Thumbs,
    ids: Sequence[int],
    colors: Sequence[int],
    selected: frozenset[int],
    tiles: SquareTiles,
) -> None:
    """`ids` and `colors` are those of the thumbnails' rows."""
    theme = current_theme()
    ring = QPen(QColor(theme.selection), 3)
    for photo_id, ink, (x, y) in zip(ids, colors, thumbs.middles.tolist(), strict=True):
        edge = thumbs.edge
        rect = QRectF(round(x - edge / 2), round(y - edge / 2), edge, edge)
        pixmap = tiles.pixmap(photo_id)
        if pixmap is not None:
            _draw_tile(painter, rect, pixmap)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.placeholder) if ink < 0 else QColor.fromRgb(ink))
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
        if photo_id in selected:
            painter.setPen(ring)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, RADIUS, RADIUS)


def draw_ring(painter: QPainter, at: tuple[float, float], edge: float) -> None:
    """Round the photo that keys mean, whose middle is at `at`."""
    reach = edge / 2 + 4
    painter.setPen(QPen(QColor(current_theme().text), 2, Qt.PenStyle.DotLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    rect = QRectF(at[0] - reach, at[1] - reach, 2 * reach, 2 * reach)
    painter.drawRoundedRect(rect, RADIUS + 3, RADIUS + 3)


def _draw_tile(painter: QPainter, rect: QRectF, pixmap: QPixmap) -> None:
    ratio = painter.device().devicePixelRatioF()
    if abs(pixmap.width() - rect.width() * ratio) < 1:
        pixmap.setDevicePixelRatio(ratio)
        painter.drawPixmap(rect.topLeft(), pixmap)
    else:
        painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()))


def draw_names(painter: QPainter, places: Sequence[MapPlace], camera: Camera) -> list[QRectF]:
    """Names on pills, the most crowded places first; those that would cover another are left
    out. Returns where they stand."""
    theme = current_theme()
    painter.setFont(scaled_font(1.0, bold=True))
    metrics = painter.fontMetrics()
    taken: list[QRectF] = []
    for place in places:
        x, y = camera.to_view(np.array([[place.x, place.y]], "f4"))[0].tolist()
        width, height = metrics.horizontalAdvance(place.name) + 20.0, metrics.height() + 8.0
        rect = QRectF(round(x - width / 2), round(y - height / 2), width, height)
        if any(rect.adjusted(-6, -4, 6, 4).intersects(other) for other in taken):
            continue
        taken.append(rect)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.setBrush(color(theme.surface, 235))
        painter.drawRoundedRect(rect, height / 2, height / 2)
        painter.setPen(QColor(theme.text))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, place.name)
        if len(taken) == NAMES_MOST:
            break
    return taken


def draw_lasso(painter: QPainter, outline: Sequence[QPointF]) -> None:
    theme = current_theme()
    painter.setPen(QPen(QColor(theme.selection), 1.5, Qt.PenStyle.DashLine))
    painter.setBrush(color(theme.selection, 40))
    painter.drawPolygon(QPolygonF(list(outline)))
