"""A small library in memory for view tests: photos of one colour each, painted by Qt.

It keeps the promises of the seams that grid and viewer have to the library, with real files
behind it, so that the tests run the real loaders, threads and painters.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage

from photolib.errors import UnreadablePhoto
from photolib.types import PhotoDetails, PhotoMeta, PhotoRow, PhotoState, UInt8

THUMB_EDGE = 480


class PaintedPhotos:
    """Photo n has its own colour and is `size` pixels; edit `rows_by_id` to change the library.

    `asked` and `pictured` record what was read, in order. Thumbnails wait while `gate` is
    cleared, pictures while `picture_gate` is.
    """

    def __init__(self, folder: Path, count: int, size: tuple[int, int] = (300, 200)) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self._painting = threading.Lock()  # several views ask at once
        self.gate = threading.Event()
        self.gate.set()
        self.picture_gate = threading.Event()
        self.picture_gate.set()
        self.asked: list[int] = []
        self.pictured: list[tuple[int, int | None]] = []
        self.row_reads: list[int] = []
        self.errors: dict[int, Exception] = {}
        self.rows_by_id = {
            number: PhotoRow(
                photo_id=number,
                path=folder / f"photo {number}.jpg",
                width=size[0],
                height=size[1],
                state=PhotoState.READY,
                content_hash=f"hash{number}",
                taken_at=datetime(2024, 5, 1, 12, 30),
                color=color_of(number).rgb() & 0xFFFFFF,
                rating=0,
                problem=None,
                suggested_tags=0,
            )
            for number in range(1, count + 1)
        }

    @property
    def ids(self) -> list[int]:
        return list(self.rows_by_id)

    def change(self, photo_id: int, **fields: object) -> None:
        self.rows_by_id[photo_id] = replace(self.rows_by_id[photo_id], **fields)

    # --- the seam -------------------------------------------------------------------

    def rows(self, ids: Sequence[int]) -> list[PhotoRow]:
        self.row_reads.append(len(ids))
        return [self.rows_by_id[photo_id] for photo_id in ids if photo_id in self.rows_by_id]

    def thumbnail(self, photo_id: int) -> Path | None:
        self.asked.append(photo_id)
        self.gate.wait(20)
        if photo_id in self.errors:
            raise self.errors[photo_id]
        row = self.rows_by_id[photo_id]
        if not row.width:
            return None
        path = self.folder / f"{row.content_hash}.png"
        with self._painting:
            if not path.exists():
                size = QSize(row.width, row.height)
                if max(row.width, row.height) > THUMB_EDGE:
                    size.scale(THUMB_EDGE, THUMB_EDGE, Qt.AspectRatioMode.KeepAspectRatio)
                image = QImage(size, QImage.Format.Format_RGB32)
                image.fill(color_of(photo_id))
                image.save(str(path))
        return path

    def picture(self, photo_id: int, max_edge: int | None = None) -> UInt8:
        self.pictured.append((photo_id, max_edge))
        self.picture_gate.wait(20)
        if photo_id in self.errors:
            raise self.errors[photo_id]
        row = self.rows_by_id[photo_id]
        if row.state is PhotoState.UNREADABLE:
            raise UnreadablePhoto(row.path, row.problem or "")
        scale = min(1.0, max_edge / max(row.width, row.height)) if max_edge else 1.0
        shape = (max(1, round(row.height * scale)), max(1, round(row.width * scale)), 3)
        color = color_of(photo_id)
        return np.full(shape, (color.red(), color.green(), color.blue()), np.uint8)

    def details(self, photo_id: int) -> PhotoDetails:
        meta = PhotoMeta(camera_make="Canon", camera_model="Canon EOS 40D", exposure_s=0.004)
        return PhotoDetails(self.rows_by_id[photo_id], 1, 12_345, "jpeg", meta, (), True)


def color_of(photo_id: int) -> QColor:
    return QColor.fromHsv(photo_id * 47 % 360, 200, 220)


def close_to(first: QColor, second: QColor, tolerance: int = 12) -> bool:
    """JPEG and scaling may shift a colour a little."""
    return all(
        abs(a - b) <= tolerance
        for a, b in zip(first.getRgb()[:3], second.getRgb()[:3], strict=True)
    )
