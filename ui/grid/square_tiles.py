"""Square thumbnails for views that paint themselves: asked for once the view rests."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QWidget

from ui.grid.thumbnails import ThumbnailLoader, TileRequest
from ui.grid.tile_cache import Tile, TileCache

REST_MS = 60
BUNCH_MS = 24
RADIUS = 6


class SquareTiles(QObject):
    """Signal: `changed()` when thumbnails came, at most every BUNCH_MS."""

    changed = Signal()

    def __init__(self, view: QWidget, thumbnail: Callable[[int], Path | None]) -> None:
        super().__init__(view)
        self._view = view
        self._cache = TileCache()
        self._loader = loader = ThumbnailLoader(thumbnail)
        loader.arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        loader.failed.connect(self._on_failed, Qt.ConnectionType.QueuedConnection)
        self._wanted: list[TileRequest] = []
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(lambda: loader.want(self._wanted))
        self._bunch = QTimer(self, singleShot=True, interval=BUNCH_MS)
        self._bunch.timeout.connect(self.changed)
        view.destroyed.connect(lambda: loader.close())

    def close(self) -> None:
        self._rest.stop()
        self._bunch.stop()
        self._loader.close()

    def pixmap(self, photo_id: int) -> QPixmap | None:
        """The photo's thumbnail, perhaps of another size while the right one is on its way."""
        tile = self._cache.get(photo_id)
        return tile.pixmap if tile else None

    def failed(self, photo_id: int) -> bool:
        return self._cache.failure(photo_id, None) is not None

    def ask(self, ids: Sequence[int], edge: float) -> None:
        """What is in view now, the most wanted first, `edge` logical pixels wide."""
        ratio = self._view.devicePixelRatioF()
        width = max(1, round(edge * ratio))
        missing = []
        for photo_id in ids:
            request = TileRequest(photo_id, None, width, width, True, RADIUS * ratio)
            tile = self._cache.get(photo_id)
            if (tile is None or tile.request != request) and not self.failed(photo_id):
                missing.append(request)
        if missing != self._wanted:
            self._wanted = missing
            self._rest.start()

    def forget(self, ids: set[int] | frozenset[int]) -> None:
        """Photos have changed: what could not be read may be readable now."""
        self._cache.forget_failures(ids)

    @Slot(object, QImage)
    def _on_arrived(self, request: TileRequest, image: QImage) -> None:
        self._cache.put(Tile(request, QPixmap.fromImage(image)))
        self._tell()

    @Slot(object, str)
    def _on_failed(self, request: TileRequest, reason: str) -> None:
        self._cache.fail(request, reason)
        self._tell()

    def _tell(self) -> None:
        if not self._bunch.isActive():
            self._bunch.start()
