"""Thumbnails off the GUI thread: paint asks, workers read, a queued signal brings the image.

The view states what it wants *now* (`want`), which replaces what still waits: so photos that
scrolled away cost nothing and what is on screen comes first. A worker reads the thumbnail
file at the asked size, cuts it to its tile with round corners (QImage only) and emits it with
the request it answers; the GUI thread alone makes pixmaps.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QImage, QImageReader, QPainter, QPen

from photolib.errors import PhotolibError
from ui.core_words import said
from ui.grid.latest_wins import LatestWins
from ui.translation import QT_TR_NOOP, tr

log = logging.getLogger(__name__)

THREADS = 2
NO_THUMBNAIL = QT_TR_NOOP("There is no preview of this photo.")


@dataclass(frozen=True, slots=True)
class TileRequest:
    """One tile: `width` x `height` device pixels, filled (`crop`) or fitted inside.

    `version` is what the photo's content is known by, so that a changed photo is asked again.
    """

    photo_id: int
    version: str | None
    width: int
    height: int
    crop: bool
    radius: float  # device pixels


class ThumbnailLoader(QObject):
    """Signals: `arrived(TileRequest, QImage)`, `failed(TileRequest, reason)`, from a worker
    thread: connect them queued."""

    arrived = Signal(object, QImage)
    failed = Signal(object, str)

    def __init__(self, thumbnail: Callable[[int], Path | None]) -> None:
        super().__init__()
        self._thumbnail = thumbnail
        self._queue = LatestWins("thumbs", THREADS, self._load)

    def want(self, requests: Sequence[TileRequest]) -> None:
        """Replace what waits; the first request is served first."""
        self._queue.want(requests)

    def close(self) -> None:
        """Drop what waits and end the threads."""
        self._queue.close()

    def _load(self, request: TileRequest) -> None:
        try:
            image = render_tile(request, self._thumbnail(request.photo_id))
            answer: QImage | str = image if image is not None else tr(NO_THUMBNAIL)
        except PhotolibError as error:
            answer = said(str(error))
        except Exception as error:
            log.exception("The thumbnail of photo %d failed", request.photo_id)
            told = tr("The preview could not be made ({fault}).")
            answer = told.format(fault=type(error).__name__)
        if self._queue.closed:
            return
        if isinstance(answer, QImage):
            self.arrived.emit(request, answer)
        else:
            self.failed.emit(request, answer)


def render_tile(request: TileRequest, path: Path | None) -> QImage | None:
    """The tile as premultiplied ARGB at device pixel ratio 1; None when unreadable."""
    if path is None:
        return None
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    box = QSize(request.width, request.height)
    full = reader.size()
    target = _scaled(full, box, request.crop)
    if full.isValid() and target.width() < full.width() and target.height() < full.height():
        reader.setScaledSize(target)  # lets the codec skip work
    image = reader.read()
    if image.isNull():
        return None
    image = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    if request.crop:
        # Cut first, then scale: a panorama 30,000 pixels long must not be blown up whole.
        image = image.copy(_centre(image.size(), box))
    wanted = box if request.crop else _scaled(image.size(), box, False)
    if image.size() != wanted:
        image = image.scaled(
            wanted,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    return _rounded(image, request.radius)


def _scaled(size: QSize, box: QSize, crop: bool) -> QSize:
    mode = (
        Qt.AspectRatioMode.KeepAspectRatioByExpanding
        if crop
        else Qt.AspectRatioMode.KeepAspectRatio
    )
    return size.scaled(box, mode).expandedTo(QSize(1, 1))


def _centre(size: QSize, box: QSize) -> QRect:
    """The largest part of `size` with the proportions of `box`, in the middle."""
    part = box.scaled(size, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    return QRect(
        (size.width() - part.width()) // 2,
        (size.height() - part.height()) // 2,
        part.width(),
        part.height(),
    )


def _rounded(image: QImage, radius: float) -> QImage:
    tile = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(image))
    area = QRectF(tile.rect())
    painter.drawRoundedRect(area, radius, radius)
    # A hairline, so that a white photo still has an edge on a white ground.
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(0, 0, 0, 26), 1))
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.end()
    return tile
