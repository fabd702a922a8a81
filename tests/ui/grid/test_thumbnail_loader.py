"""Thumbnails off the GUI thread: tiles, order, dropping, failures, shutdown."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from photolib.errors import UnknownPhoto
from tests.support.painted_photos import PaintedPhotos, close_to, color_of
from ui.grid.latest_wins import LatestWins
from ui.grid.thumbnails import NO_THUMBNAIL, ThumbnailLoader, TileRequest, render_tile


def request(photo_id: int, edge: int = 64, crop: bool = True) -> TileRequest:
    return TileRequest(photo_id, "v", edge, edge, crop, 6.0)


@pytest.fixture
def loader(qtbot: QtBot, photos: PaintedPhotos) -> Iterator[ThumbnailLoader]:
    made = ThumbnailLoader(photos.thumbnail)
    yield made
    photos.gate.set()
    made.close()


class Answers:
    """What a loader answered, received on the GUI thread."""

    def __init__(self, loader: ThumbnailLoader) -> None:
        self.tiles: dict[int, QImage] = {}
        self.failures: dict[int, str] = {}
        self.order: list[int] = []
        queued = Qt.ConnectionType.QueuedConnection
        loader.arrived.connect(self._on_tile, queued)
        loader.failed.connect(self._on_failure, queued)

    def _on_tile(self, asked: TileRequest, image: QImage) -> None:
        self.tiles[asked.photo_id] = image
        self.order.append(asked.photo_id)

    def _on_failure(self, asked: TileRequest, reason: str) -> None:
        self.failures[asked.photo_id] = reason


def painted(path: Path, width: int, height: int) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#c03020"))
    image.save(str(path))
    return path


@pytest.mark.parametrize("size", [(300, 200), (200, 300), (10, 10), (1, 3000), (3000, 1)])
def test_a_cropped_tile_fills_its_square(tmp_path: Path, size: tuple[int, int]) -> None:
    tile = render_tile(request(1, 90), painted(tmp_path / "a.png", *size))
    assert tile is not None
    assert (tile.width(), tile.height()) == (90, 90)
    assert close_to(tile.pixelColor(45, 45), QColor("#c03020"))
    assert tile.pixelColor(0, 0).alpha() < 60  # the corner is cut


@pytest.mark.parametrize(
    ("size", "expected"), [((300, 200), (90, 60)), ((200, 300), (60, 90)), ((1, 3000), (1, 90))]
)
def test_a_fitted_tile_keeps_its_proportions(
    tmp_path: Path, size: tuple[int, int], expected: tuple[int, int]
) -> None:
    tile = render_tile(request(1, 90, crop=False), painted(tmp_path / "a.png", *size))
    assert tile is not None
    assert (tile.width(), tile.height()) == expected


def test_what_is_no_image_gives_no_tile(tmp_path: Path) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 not a photo")
    assert render_tile(request(1), broken) is None
    assert render_tile(request(1), tmp_path / "absent.jpg") is None
    assert render_tile(request(1), None) is None


def test_tiles_arrive(qtbot: QtBot, photos: PaintedPhotos, loader: ThumbnailLoader) -> None:
    answers = Answers(loader)
    loader.want([request(1), request(2), request(3)])
    qtbot.waitUntil(lambda: len(answers.tiles) == 3)
    assert close_to(answers.tiles[2].pixelColor(32, 32), color_of(2))


def test_what_scrolled_away_is_dropped(
    qtbot: QtBot, photos: PaintedPhotos, loader: ThumbnailLoader
) -> None:
    answers = Answers(loader)
    photos.gate.clear()
    loader.want([request(number) for number in range(1, 40)])
    qtbot.waitUntil(lambda: len(photos.asked) == 2)  # both threads hold one
    loader.want([request(101), request(102)])
    photos.gate.set()
    qtbot.waitUntil(lambda: {1, 2, 101, 102} <= answers.tiles.keys())
    qtbot.wait(50)  # nothing else follows
    assert set(answers.tiles) == {1, 2, 101, 102}


def test_what_is_being_read_is_not_asked_twice(
    qtbot: QtBot, photos: PaintedPhotos, loader: ThumbnailLoader
) -> None:
    answers = Answers(loader)
    photos.gate.clear()
    loader.want([request(1)])
    qtbot.waitUntil(lambda: photos.asked == [1])
    loader.want([request(1), request(2)])
    photos.gate.set()
    qtbot.waitUntil(lambda: {1, 2} <= answers.tiles.keys())
    assert sorted(photos.asked) == [1, 2]


def test_a_failure_carries_its_reason(
    qtbot: QtBot, photos: PaintedPhotos, loader: ThumbnailLoader, caplog: pytest.LogCaptureFixture
) -> None:
    answers = Answers(loader)
    photos.change(1, width=0)
    photos.errors[2] = UnknownPhoto("There is no photo 2.")
    photos.errors[3] = ValueError("a bug")
    loader.want([request(1), request(2), request(3), request(4)])
    qtbot.waitUntil(lambda: len(answers.failures) == 3 and 4 in answers.tiles)
    assert answers.failures[1] == NO_THUMBNAIL
    assert answers.failures[2] == "There is no photo 2."
    assert "ValueError" in answers.failures[3]
    assert "a bug" in caplog.text  # a bug is logged with its traceback


def test_nothing_comes_after_closing(qtbot: QtBot, photos: PaintedPhotos) -> None:
    loader = ThumbnailLoader(photos.thumbnail)
    answers = Answers(loader)
    photos.gate.clear()
    loader.want([request(number) for number in range(1, 20)])
    qtbot.waitUntil(lambda: len(photos.asked) == 2)
    closing = threading.Thread(target=loader.close)
    closing.start()
    qtbot.waitUntil(lambda: loader._queue.closed)
    photos.gate.set()
    closing.join(10)
    assert not closing.is_alive()
    loader.want([request(50)])
    qtbot.wait(20)
    assert answers.tiles == {}
    assert len(photos.asked) == 2


def test_threads_start_with_the_first_wish_and_end_with_close() -> None:
    done: list[int] = []
    finished = threading.Event()

    def work(wish: int) -> None:
        done.append(wish)
        if wish == 3:
            finished.set()

    before = threading.active_count()
    queue = LatestWins("test", 1, work)
    assert threading.active_count() == before
    queue.want([1, 2, 3])
    assert finished.wait(10)
    queue.close()
    assert done == [1, 2, 3]
    assert threading.active_count() == before


def test_an_unexpected_error_ends_that_wish_only(caplog: pytest.LogCaptureFixture) -> None:
    finished = threading.Event()

    def work(wish: str) -> None:
        if wish == "bad":
            raise RuntimeError("a bug")
        finished.set()

    queue = LatestWins("test", 1, work)
    queue.want(["bad", "good"])
    assert finished.wait(10)
    queue.close()
    assert "a bug" in caplog.text
