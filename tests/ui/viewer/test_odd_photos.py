"""The viewer with photos of odd shapes, with endless captions, or that cannot be shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from photolib.library import Library
from tests.conftest import write_photo
from ui.main_window import MainWindow
from ui.viewer.canvas import Canvas


@pytest.fixture
def odd(
    empty_library: Library,
    open_on: Callable[[Library], MainWindow],
    qtbot: QtBot,
    tmp_path: Path,
) -> MainWindow:
    """Four photos: a line across, a line down, a point, and a file that is no photo."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for width, height in ((30_000, 1), (1, 30_000), (1, 1)):
        Image.new("RGB", (width, height), (200, 80, 20)).save(folder / f"{width}x{height}.png")
    write_photo(folder / "usual.jpg", 3)
    (folder / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nand no more")
    empty_library.settings.watch_folders = False
    empty_library.add_folder(folder)
    empty_library.index_now()
    window = open_on(empty_library)
    window.resize(900, 600)
    window.show()
    qtbot.waitUntil(lambda: len(window.page.listing.ids) == 5, timeout=10_000)
    return window


def photo(window: MainWindow, name: str) -> int:
    root = window.library.folders()[0].path
    found = window.library.find_photo(root / name)
    assert found is not None
    return found


@pytest.mark.parametrize("name", ["30000x1.png", "1x30000.png", "1x1.png"])
def test_a_line_or_a_point_is_shown_up_to_the_highest_zoom(
    odd: MainWindow, qtbot: QtBot, name: str
) -> None:
    odd.show_photo(photo(odd, name))
    canvas = odd.viewer.canvas
    qtbot.waitUntil(lambda: canvas.has_image, timeout=10_000)
    while canvas.percent < 799:
        before = canvas.percent
        qtbot.keyClick(odd.viewer, Qt.Key.Key_Plus)
        assert canvas.percent > before
    middle = canvas.rect().center()
    qtbot.waitUntil(
        lambda: canvas.grab().toImage().pixelColor(middle).getRgb()[:3] == (200, 80, 20),
        timeout=10_000,
    )


def test_of_a_photo_one_pixel_wide_the_sharpest_rendition_is_painted(qtbot: QtBot) -> None:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 400)
    canvas.set_photo_size(1, 30_000)
    for height, shade in ((30_000, Qt.GlobalColor.red), (480, Qt.GlobalColor.blue)):
        image = QImage(1, height, QImage.Format.Format_RGB32)
        image.fill(shade)
        canvas.add_image(image)
    canvas.set_scale(8.0)
    assert canvas.grab().toImage().pixelColor(canvas.rect().center()).red() == 255


def test_of_photos_compared_each_that_cannot_be_shown_says_why(
    odd: MainWindow, qtbot: QtBot
) -> None:
    broken = photo(odd, "broken.png")
    odd.page.grid.select_ids([photo(odd, "usual.jpg"), broken])
    qtbot.keyClick(odd.page.grid, Qt.Key.Key_C)
    pane = next(one for one in odd.viewer.compared.panes if one.photo_id == broken)
    qtbot.waitUntil(lambda: "damaged" in pane.caption.text(), timeout=10_000)
    assert pane.caption.text().startswith("broken.png · This file ")
    seen = pane.canvas.grab().toImage()
    colors = {
        seen.pixel(x, y) for x in range(0, seen.width(), 3) for y in range(0, seen.height(), 3)
    }
    assert len(colors) > 1  # a sign, not an empty place


def test_the_facts_of_a_photo_stay_within_the_window_however_long(
    odd: MainWindow, qtbot: QtBot
) -> None:
    usual = photo(odd, "usual.jpg")
    odd.library.organising.set_caption([usual], "Caption" * 400)
    odd.show_photo(usual)
    qtbot.keyClick(odd.viewer, Qt.Key.Key_I)
    info = odd.viewer.info
    qtbot.waitUntil(lambda: "Caption" * 2 in info.text().replace("\u200b", ""), timeout=10_000)
    assert info.geometry().bottom() <= odd.viewer.canvas.geometry().bottom()
    odd.show_photo(photo(odd, "1x1.png"))
    qtbot.waitUntil(lambda: "1 × 1" in info.text(), timeout=10_000)
    assert info.height() < 250
