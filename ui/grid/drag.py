"""Photos dragged out of the grid, and what they are dropped as."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QDrag, QPainter, QPixmap

from ui.names import address
from ui.theme import RADIUS_S, current_theme, scaled_font
from ui.wording import number

if TYPE_CHECKING:
    from ui.grid.photo_grid import PhotoGrid

MIME = "application/x-photolib-photos"
EDGE = 88  # pixels of the picture at the mouse


def mime_of(ids: Sequence[int], files: Sequence[Path] = ()) -> QMimeData:
    """Photos as this program knows them, and their files for all others."""
    data = QMimeData()
    data.setUrls([address(file) for file in files])
    data.setData(MIME, json.dumps(list(ids)).encode())
    return data


def photos_in(data: QMimeData) -> list[int]:
    """The photos that were dragged; none when it is something else."""
    if not data.hasFormat(MIME):
        return []
    return [int(photo_id) for photo_id in json.loads(data.data(MIME).data())]


def begin(grid: PhotoGrid, ids: Sequence[int], files: Sequence[Path], cell: QRect) -> None:
    """Drag photos until the button is released; `cell` shows the one under the mouse."""
    drag = QDrag(grid)
    drag.setMimeData(mime_of(ids, files))
    drag.setPixmap(_picture(grid.viewport().grab(cell), len(ids)))
    drag.setHotSpot(QPoint(EDGE // 2, -16))  # below the mouse, so that names can be read
    drag.exec(Qt.DropAction.CopyAction)


def _picture(shown: QPixmap, count: int) -> QPixmap:
    ratio = shown.devicePixelRatioF()
    room = QSize(EDGE, EDGE) * ratio
    made = shown.scaled(
        room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    made.setDevicePixelRatio(ratio)
    if count < 2:
        return made
    theme, text = current_theme(), number(count)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(scaled_font(0.9, bold=True))
    width = max(20, painter.fontMetrics().horizontalAdvance(text) + 12)
    pill = QRect(round(made.width() / ratio) - width - 4, 4, width, 20)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.accent_fill))
    painter.drawRoundedRect(pill, RADIUS_S, RADIUS_S)
    painter.setPen(QColor(theme.accent_text))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return made
