"""The grid's parts by themselves: model, selection, tile cache, tooltip."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from photolib.errors import CatalogDamaged
from photolib.types import PhotoState
from tests.support.painted_photos import PaintedPhotos
from ui.grid.photo_model import CACHED_ROWS, PhotoModel
from ui.grid.selection import Selection
from ui.grid.source import ROWS_AT_ONCE
from ui.grid.thumbnails import TileRequest
from ui.grid.tile_cache import Tile, TileCache
from ui.grid.tooltip import describe


def make_model(photos: PaintedPhotos) -> PhotoModel:
    model = PhotoModel(photos.rows)
    model.set_ids(photos.ids, None)
    return model


def test_rows_are_read_once_and_never_more_than_the_promised_number(tmp_path: Path) -> None:
    photos = PaintedPhotos(tmp_path, 700)
    model = make_model(photos)
    assert list(model.photos(photos.ids)) == photos.ids
    model.photos(photos.ids)
    assert photos.row_reads == [ROWS_AT_ONCE, ROWS_AT_ONCE, 100]


def test_changed_rows_are_read_again(photos: PaintedPhotos) -> None:
    model = make_model(photos)
    model.photos([5])
    photos.change(5, rating=4)
    model.forget([5])
    changed = model.photo(5)
    assert changed is not None
    assert changed.rating == 4


def test_the_row_cache_is_bounded(tmp_path: Path) -> None:
    photos = PaintedPhotos(tmp_path, CACHED_ROWS + 500)
    model = make_model(photos)
    model.photos(photos.ids)
    assert model.cached(1) is None
    assert model.cached(CACHED_ROWS + 500) is not None


def test_a_catalog_in_trouble_gives_no_rows_and_is_not_asked_with_every_frame(
    caplog: pytest.LogCaptureFixture,
) -> None:
    reads = []

    def read(ids: object) -> list[object]:
        reads.append(ids)
        raise CatalogDamaged(Path("catalog.sqlite"), "disk image is malformed")

    model = PhotoModel(read)  # type: ignore[arg-type]
    model.set_ids([1, 2, 3], None)
    assert model.photos([1, 2, 3]) == {}
    assert model.photos([1, 2, 3]) == {}
    assert len(reads) == 1
    assert "damaged" in caplog.text


def test_photos_that_are_gone_from_the_catalog_are_left_out(photos: PaintedPhotos) -> None:
    model = make_model(photos)
    del photos.rows_by_id[3]
    assert list(model.photos([2, 3, 4])) == [2, 4]


def test_ranges_follow_the_order_shown(photos: PaintedPhotos) -> None:
    model = PhotoModel(photos.rows)
    model.set_ids([9, 4, 7, 1, 8], None)
    selection = Selection(model)
    selection.only(4)
    selection.extend_to(1)
    assert selection.in_order() == [4, 7, 1]
    selection.extend_to(9)
    assert selection.in_order() == [9, 4]


def test_what_is_no_longer_listed_is_no_longer_selected(photos: PaintedPhotos) -> None:
    model = make_model(photos)
    selection = Selection(model)
    selection.replace({1, 2, 150})
    selection.current = 150
    model.set_ids(np.arange(1, 100), None)
    assert selection.prune() is True
    assert selection.ids == {1, 2}
    assert selection.current is None
    assert selection.prune() is False


def tile(photo_id: int, edge: int = 64) -> Tile:
    pixmap = QPixmap(edge, edge)
    pixmap.fill()
    return Tile(TileRequest(photo_id, "v", edge, edge, True, 0.0), pixmap)


def test_the_least_used_tiles_go_first(qtbot: QtBot) -> None:
    cache = TileCache(max_bytes=3 * 64 * 64 * 4)
    for photo_id in (1, 2, 3):
        cache.put(tile(photo_id))
    cache.get(1)
    cache.put(tile(4))
    assert cache.get(2) is None
    assert cache.get(1) is not None
    assert cache.size == 3 * 64 * 64 * 4


def test_a_new_tile_replaces_the_old_one(qtbot: QtBot) -> None:
    cache = TileCache()
    cache.put(tile(1, 64))
    cache.put(tile(1, 32))
    assert len(cache) == 1
    assert cache.size == 32 * 32 * 4


def test_a_failure_holds_for_that_version_of_the_photo_only(qtbot: QtBot) -> None:
    cache = TileCache()
    cache.fail(TileRequest(1, "old", 10, 10, True, 0.0), "broken")
    assert cache.failure(1, "old") == "broken"
    assert cache.failure(1, "new") is None
    cache.forget_failures([1])
    assert cache.failure(1, "old") is None


def test_the_tooltip_says_what_is_wrong(photos: PaintedPhotos) -> None:
    photos.change(1, state=PhotoState.UNREADABLE, problem="is <empty>")
    text = describe(photos.rows_by_id[1], None)
    assert "photo 1.jpg" in text
    assert "300 × 200" in text
    assert "This file is &lt;empty&gt;." in text


def test_the_tooltip_tells_of_a_missing_preview(photos: PaintedPhotos) -> None:
    assert "No preview." in describe(photos.rows_by_id[2], "No preview.")
