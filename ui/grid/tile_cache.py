"""Pixmaps of the tiles seen last, bounded in bytes, one per photo; GUI thread only."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtGui import QPixmap

from ui.grid.thumbnails import TileRequest

MAX_BYTES = 96 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Tile:
    request: TileRequest
    pixmap: QPixmap

    @property
    def cost(self) -> int:
        return self.pixmap.width() * self.pixmap.height() * 4


class TileCache:
    """`get` marks a tile as used; the least used go first when `max_bytes` is passed.

    Failures are remembered too, until `forget_failures`, so that a photo without a thumbnail
    is not asked again with every frame.
    """

    def __init__(self, max_bytes: int = MAX_BYTES) -> None:
        self._max_bytes = max_bytes
        self._tiles: OrderedDict[int, Tile] = OrderedDict()
        self._failures: dict[int, tuple[str | None, str]] = {}
        self.size = 0

    def __len__(self) -> int:
        return len(self._tiles)

    def get(self, photo_id: int) -> Tile | None:
        tile = self._tiles.get(photo_id)
        if tile is not None:
            self._tiles.move_to_end(photo_id)
        return tile

    def put(self, tile: Tile) -> None:
        photo_id = tile.request.photo_id
        old = self._tiles.pop(photo_id, None)
        if old is not None:
            self.size -= old.cost
        self._failures.pop(photo_id, None)
        self._tiles[photo_id] = tile
        self.size += tile.cost
        while self.size > self._max_bytes and len(self._tiles) > 1:
            self.size -= self._tiles.popitem(last=False)[1].cost

    def fail(self, request: TileRequest, reason: str) -> None:
        self._failures[request.photo_id] = (request.version, reason)

    def failure(self, photo_id: int, version: str | None) -> str | None:
        """Why this version of the photo has no thumbnail, if it was tried."""
        known = self._failures.get(photo_id)
        return known[1] if known is not None and known[0] == version else None

    def forget_failures(self, ids: Collection[int]) -> None:
        for photo_id in [one for one in self._failures if one in ids]:
            del self._failures[photo_id]
