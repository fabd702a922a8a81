"""Photos whose files vanish while they are shown in the viewer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from photolib.library import Library
from tests.conftest import write_photo
from tests.support.system_trash import use_own_trash
from ui.main_window import MainWindow


@pytest.fixture
def viewing(
    empty_library: Library,
    open_on: Callable[[Library], MainWindow],
    qtbot: QtBot,
    tmp_path: Path,
) -> MainWindow:
    for number in range(3):
        write_photo(tmp_path / "photos" / f"p{number}.jpg", number)
    empty_library.settings.watch_folders = False
    empty_library.settings.confirm_trash = False
    empty_library.add_folder(tmp_path / "photos")
    empty_library.index_now()
    window = open_on(empty_library)
    window.show()
    qtbot.waitUntil(lambda: len(window.page.listing.ids) == 3, timeout=10_000)
    window.open_viewer(int(window.page.listing.ids[1]))
    return window


def shown(window: MainWindow) -> Path:
    return window.library.path_of(window.viewer.current_id())


def test_it_is_said_that_the_photo_is_gone(viewing: MainWindow, qtbot: QtBot) -> None:
    gone = shown(viewing)
    gone.unlink()
    viewing.library.index_now()
    said = f"{gone.name} is no longer there."
    qtbot.waitUntil(lambda: viewing.messages.label.text() == said, timeout=10_000)
    assert viewing.viewing
    assert shown(viewing) != gone


def test_of_photos_compared_one_that_goes_is_spoken_of(viewing: MainWindow, qtbot: QtBot) -> None:
    ids = viewing.page.listing.ids.tolist()
    viewing.compare_photos(ids)
    qtbot.waitUntil(lambda: all(pane.canvas.sharpest > 0 for pane in viewing.viewer.compared.panes))
    gone = viewing.library.path_of(ids[2])
    gone.unlink()
    viewing.library.index_now()
    said = f"{gone.name} is no longer there."
    qtbot.waitUntil(lambda: viewing.messages.label.text() == said, timeout=10_000)
    assert [pane.photo_id for pane in viewing.viewer.compared.panes] == ids[:2]


def test_of_a_photo_put_into_the_trash_only_that_is_said(
    viewing: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    use_own_trash(monkeypatch, tmp_path / "home")
    said: list[str] = []
    monkeypatch.setattr(viewing.messages, "say", lambda text, *_rest: said.append(text))
    before = viewing.viewer.current_id()
    qtbot.keyClick(viewing.viewer, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: viewing.viewer.current_id() != before, timeout=10_000)
    qtbot.waitUntil(lambda: bool(said), timeout=10_000)
    qtbot.wait(200)
    assert said == ["Moved 1 photo to the trash."]
