"""Photos and folders opened from outside: by a file manager, or by a second start."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.conftest import write_photo
from ui.app import take
from ui.main_window import MainWindow
from ui.opening import look_at, open_paths
from ui.single_instance import Request


def test_a_photo_of_the_library_is_shown(window: MainWindow, photos: Path, qtbot: QtBot) -> None:
    open_paths(window, [photos / "trip" / "p3.jpg"])
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.viewer)
    assert window.library.path_of(window.selection()[0]) == photos / "trip" / "p3.jpg"


def test_its_neighbours_are_a_key_away(window: MainWindow, photos: Path, qtbot: QtBot) -> None:
    open_paths(window, [photos / "p0.jpg"])
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.viewer)
    first = window.selection()
    window.viewer.step(1 if first[0] == window.page.listing.ids[0] else -1)
    qtbot.waitUntil(lambda: window.selection() != first)


def test_for_another_photo_its_folder_is_offered(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    write_photo(tmp_path / "elsewhere" / "new.jpg", 5)
    open_paths(window, [tmp_path / "elsewhere" / "new.jpg"])
    qtbot.waitUntil(window.messages.isVisible)
    assert "new.jpg is not in the library" in window.messages.label.text()
    window.messages.button.click()
    qtbot.waitUntil(
        lambda: tmp_path / "elsewhere" in [f.path for f in window.library.folders()],
        timeout=10_000,
    )


def test_a_folder_is_added(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    write_photo(tmp_path / "more" / "new.jpg", 5)
    take(window, Request(open=(tmp_path / "more",)))
    qtbot.waitUntil(
        lambda: tmp_path / "more" in [f.path for f in window.library.folders()], timeout=10_000
    )


def test_what_is_not_there_is_said(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    take(window, Request(open=(tmp_path / "gone.jpg",)))
    qtbot.waitUntil(window.messages.isVisible)
    assert "gone.jpg is not there" in window.messages.label.text()


def test_many_paths_are_sorted(window: MainWindow, photos: Path, tmp_path: Path) -> None:
    (tmp_path / "other.jpg").touch()
    found = look_at(
        window.library, [photos, tmp_path / "other.jpg", photos / "p2.jpg", tmp_path / "gone"]
    )
    assert found.folders == (photos,)
    assert found.foreign == tmp_path / "other.jpg"
    assert found.missing == tmp_path / "gone"
    assert found.shown == window.library.find_photo(photos / "p2.jpg")


def test_a_later_start_brings_the_window_forward(window: MainWindow, qtbot: QtBot) -> None:
    window.showMinimized()
    take(window, Request())
    qtbot.waitUntil(lambda: not window.isMinimized())
