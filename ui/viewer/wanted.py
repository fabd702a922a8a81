"""Which pictures a view of a photo needs: how many pixels are enough for what is seen."""

from __future__ import annotations

from PySide6.QtCore import QSizeF

from photolib.types import PhotoDetails, PhotoState
from ui.viewer.canvas import Canvas
from ui.viewer.pictures import Wish, full_edge
from ui.viewer.zoom import fitting


def can_be_read(details: PhotoDetails) -> bool:
    return details.row.state in (PhotoState.READY, PhotoState.NEW)


def view_edge(details: PhotoDetails, canvas: Canvas) -> int:
    """The long edge, in pixels, of the photo fitted in the view."""
    view = QSizeF(canvas.size()) * canvas.devicePixelRatioF()
    size = QSizeF(details.row.width, details.row.height)
    if size.isEmpty():
        return max(1, round(max(view.width(), view.height())))
    # Turned by a quarter, the photo must be as sharp as it is upright.
    sides = (size, size.transposed()) if canvas.turned % 180 else (size,)
    scale = max(fitting(one, view, canvas.zoom.natural) for one in sides)
    long = max(size.width(), size.height())
    return max(1, round(min(long * scale, long)))


def wishes(details: PhotoDetails, canvas: Canvas, *, shown: bool) -> list[Wish]:
    """The picture for the view and, when the photo is `shown` zoomed in, all of it."""
    row = details.row
    edge = view_edge(details, canvas)
    found = [Wish("picture", row.photo_id, edge)]
    if shown and row.width and not canvas.zoom.fitted:
        rect = canvas.zoom.rect
        if max(rect.width(), rect.height()) > edge + 1:
            found.append(Wish("picture", row.photo_id, full_edge(row.width, row.height)))
    return found
