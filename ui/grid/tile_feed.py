"""Keeps the grid in tiles: knows which are missing, asks the loader, holds what came.

Visible photos come first; once the view has been at rest for a moment, the screens around it
are read ahead. What arrives is told in bunches, so that a burst costs one repaint.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QWidget

from photolib.types import PhotoRow, PhotoState
from ui.grid.layout import GridLayout
from ui.grid.painter import RADIUS
from ui.grid.photo_model import PhotoModel
from ui.grid.thumbnails import ThumbnailLoader, TileRequest
from ui.grid.tile_cache import Tile, TileCache

AHEAD_MS = 120
BUNCH_MS = 12


class TileFeed(QObject):
    """Signal: `changed(ids)`, a set of photos whose tile has come or failed."""

    changed = Signal(object)

    def __init__(
        self,
        view: QWidget,
        model: PhotoModel,
        thumbnail: Callable[[int], Path | None],
    ) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._cache = TileCache()
        self._loader = loader = ThumbnailLoader(thumbnail)
        self._loader.arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        self._loader.failed.connect(self._on_failed, Qt.ConnectionType.QueuedConnection)
        self._asked: tuple[object, ...] = ()
        self._ahead: Callable[[], None] = lambda: None
        self._came: set[int] = set()
        self._bunch = QTimer(self)
        self._bunch.setSingleShot(True)
        self._bunch.setInterval(BUNCH_MS)
        self._bunch.timeout.connect(self._tell)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(AHEAD_MS)
        self._rest.timeout.connect(self._read_ahead)
        # The closure keeps the loader alive until its threads have ended.
        view.destroyed.connect(lambda: loader.close())

    def close(self) -> None:
        self._rest.stop()
        self._bunch.stop()
        self._loader.close()

    def pixmap(self, photo_id: int) -> QPixmap | None:
        """The photo's tile, perhaps of an older size while the right one is on its way."""
        tile = self._cache.get(photo_id)
        return tile.pixmap if tile else None

    def failure(self, photo: PhotoRow | None) -> str | None:
        """Why the photo has no tile, if it was tried in vain."""
        return self._cache.failure(photo.photo_id, photo.content_hash) if photo else None

    def look_again(self, ids: Collection[int] = ()) -> None:
        """What is missing may have changed; failures of `ids` are forgotten."""
        self._asked = ()
        self._cache.forget_failures(ids)

    def ask(self, layout: GridLayout, visible: range, top: int, page: int) -> None:
        """State what is on screen now; what was asked before and is not here is dropped.

        Called with every frame, so it does nothing when nothing has moved.
        """
        asking = (layout, visible, top, page, self._view.devicePixelRatioF())
        if asking == self._asked:
            return
        self._asked = asking
        self._loader.want(self._missing(layout, visible))

        def ahead() -> None:
            below = layout.visible(top + page, top + 2 * page)
            above = layout.visible(top - page, top)
            requests = self._missing(layout, visible)
            requests += self._missing(layout, range(max(visible.stop, below.start), below.stop))
            requests += self._missing(layout, range(above.start, min(visible.start, above.stop)))
            self._loader.want(requests)

        self._ahead = ahead
        self._rest.start()

    def _missing(self, layout: GridLayout, rows: range) -> list[TileRequest]:
        """Tiles that `rows` lack, or have in an older size or version."""
        if not rows or rows.stop > len(self._model):
            return []
        ids = self._model.ids[rows.start : rows.stop].tolist()
        photos = self._model.photos(ids)
        requests = []
        for row, photo_id in zip(rows, ids, strict=True):
            photo = photos.get(photo_id)
            if photo is None or photo.state is PhotoState.UNREADABLE:
                continue
            if photo.state is PhotoState.NEW and photo.content_hash is None:
                continue  # not decoded yet: nothing is wrong, a refresh will announce it
            request = self._request(layout, row, photo)
            tile = self._cache.get(photo_id)
            if (tile is None or tile.request != request) and self.failure(photo) is None:
                requests.append(request)
        return requests

    def _request(self, layout: GridLayout, row: int, photo: PhotoRow) -> TileRequest:
        ratio = self._view.devicePixelRatioF()
        rect = layout.rect(row)
        return TileRequest(
            photo.photo_id,
            photo.content_hash,
            max(1, round(rect.width() * ratio)),
            max(1, round(rect.height() * ratio)),
            True,
            RADIUS * ratio,
        )

    @Slot()
    def _read_ahead(self) -> None:
        self._ahead()

    @Slot(object, QImage)
    def _on_arrived(self, request: TileRequest, image: QImage) -> None:
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(self._view.devicePixelRatioF())
        self._cache.put(Tile(request, pixmap))
        self._note(request.photo_id)

    @Slot(object, str)
    def _on_failed(self, request: TileRequest, reason: str) -> None:
        self._cache.fail(request, reason)
        self._note(request.photo_id)

    def _note(self, photo_id: int) -> None:
        self._came.add(photo_id)
        if not self._bunch.isActive():
            self._bunch.start()

    @Slot()
    def _tell(self) -> None:
        came, self._came = self._came, set()
        self.changed.emit(came)
