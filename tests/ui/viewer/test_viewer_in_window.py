"""The viewer in the window: keys that are the window's, comparing, slideshow, tags."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow


@pytest.fixture
def viewing(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.show()
    window.open_viewer(int(window.page.listing.ids[2]))
    qtbot.waitUntil(lambda: window.viewer.canvas.sharpest > 0)
    return window


def test_digits_rate_and_f_is_a_favourite(viewing: MainWindow, qtbot: QtBot) -> None:
    photo_id = viewing.viewer.current_id()
    qtbot.keyClick(viewing.viewer, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: viewing.library.rows([photo_id])[0].rating == 4, timeout=5000)
    qtbot.keyClick(viewing.viewer, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: viewing.library.rows([photo_id])[0].favorite, timeout=5000)
    qtbot.waitUntil(lambda: "★★★★ · ♥" in viewing.viewer.bar.position, timeout=5000)
    qtbot.keyClick(viewing.viewer, Qt.Key.Key_0)
    qtbot.waitUntil(lambda: viewing.library.rows([photo_id])[0].rating == 0, timeout=5000)


def test_t_tags_the_photo_shown(viewing: MainWindow, qtbot: QtBot) -> None:
    photo_id = viewing.viewer.current_id()
    qtbot.keyClick(viewing.viewer, Qt.Key.Key_T)
    line = viewing.viewer.tag_line.line
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "holidays")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: [tag.name for tag in viewing.library.details(photo_id).tags] == ["holidays"],
        timeout=5000,
    )


def test_t_in_the_grid_goes_to_the_tags_of_the_details(window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    window.page.grid.select_ids(window.page.listing.ids[:1])
    qtbot.keyClick(window.page.grid, Qt.Key.Key_T)
    qtbot.waitUntil(window.details.tags.line.hasFocus)


def test_c_compares_what_is_selected(window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    ids = window.page.listing.ids[:3].tolist()
    window.page.grid.select_ids(ids)
    qtbot.keyClick(window.page.grid, Qt.Key.Key_C)
    assert window.viewing
    assert [pane.photo_id for pane in window.viewer.compared.panes] == ids
    qtbot.waitUntil(lambda: all(pane.canvas.sharpest > 0 for pane in window.viewer.compared.panes))
    assert window.selection() == ids[:1]
    qtbot.keyClick(window.viewer, Qt.Key.Key_Escape)
    assert not window.viewing


def test_p_plays_from_the_selected_photo_on(window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    window.settings.slideshow_seconds = 1
    ids = window.page.listing.ids.tolist()
    window.page.grid.select_ids(ids[3:4])
    qtbot.keyClick(window.page.grid, Qt.Key.Key_P)
    assert window.isFullScreen()
    assert window.viewer.current_id() == ids[3]
    qtbot.waitUntil(lambda: window.viewer.current_id() == ids[4], timeout=5000)
    qtbot.keyClick(window.viewer, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert window.viewing


def test_whether_the_strip_is_shown_is_kept(viewing: MainWindow, qtbot: QtBot) -> None:
    assert viewing.settings.show_filmstrip
    qtbot.keyClick(viewing.viewer, Qt.Key.Key_B)
    assert not viewing.settings.show_filmstrip


def test_likes_come_from_the_library(viewing: MainWindow, qtbot: QtBot) -> None:
    photo_id = viewing.viewer.current_id()
    qtbot.keyClick(viewing.viewer, Qt.Key.Key_L)
    strip = viewing.viewer.strip.strip
    expected = [hit.photo_id for hit in viewing.library.similar(photo_id, limit=60).hits]
    qtbot.waitUntil(lambda: strip.ids == [photo_id, *expected], timeout=10_000)


def test_searching_from_full_screen_comes_back_to_the_window(
    viewing: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(viewing.viewer, Qt.Key.Key_P)
    assert viewing.isFullScreen()
    qtbot.keyClick(viewing.viewer, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert not viewing.viewing
    assert not viewing.isFullScreen()
    assert not viewing.viewer.slides.running
