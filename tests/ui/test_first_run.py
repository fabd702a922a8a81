"""The first steps: through all of them, skipped, left for the sidebar; and that they come once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from photolib.library import Library
from photolib.settings import Settings
from tests.conftest import write_photo
from ui.dialogs.preferences import PreferencesDialog
from ui.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
OpenOn = Callable[[Library], MainWindow]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(3):
        write_photo(tmp_path / "pictures" / f"p{number}.jpg", number)
    return tmp_path / "pictures"


@pytest.fixture
def first(tmp_path: Path, monkeypatch, open_on: OpenOn, folder: Path) -> Iterator[MainWindow]:
    """The window of a very first start: only the starter is there."""
    monkeypatch.setenv("PHOTOLIB_MODELS", str(tmp_path / "models"))
    library = Library.open(tmp_path / "fresh", settings=Settings(watch_folders=False))
    window = open_on(library)
    window.show()
    monkeypatch.setattr(window.dialogs, "ask_folder", lambda: folder)
    monkeypatch.setattr(library, "start_indexing", lambda *_: None)
    yield window
    library.close()


def test_three_steps_lead_to_the_photos(first: MainWindow, qtbot: QtBot) -> None:
    welcome = first.welcome
    assert welcome.place.text() == "Step 1 of 3"
    qtbot.mouseClick(welcome.folder.button, LEFT)
    qtbot.waitUntil(welcome.model.stay.isVisible, timeout=10_000)
    assert welcome.place.text() == "Step 2 of 3"
    qtbot.mouseClick(welcome.model.finer, LEFT)
    dialog = first.findChild(PreferencesDialog)
    assert dialog.stack.currentWidget() is dialog.search_model
    dialog.reject()
    qtbot.mouseClick(welcome.model.stay, LEFT)
    assert welcome.place.text() == "Step 3 of 3"
    assert not first.settings.first_run_done
    qtbot.mouseClick(welcome.ready.button, LEFT)
    qtbot.waitUntil(lambda: first.pages.currentWidget() is first.page)
    assert first.settings.first_run_done
    assert Settings.load().first_run_done  # at once: a crash does not bring the steps back
    assert first.toolbar.search.isEnabled()


def test_skipped_at_once_the_folder_still_can_be_added(first: MainWindow, qtbot: QtBot) -> None:
    welcome = first.welcome
    qtbot.mouseClick(welcome.skip, LEFT)
    assert first.settings.first_run_done
    assert first.pages.currentWidget() is welcome
    assert not welcome.skip.isVisible()
    qtbot.mouseClick(welcome.folder.button, LEFT)
    qtbot.waitUntil(lambda: first.pages.currentWidget() is first.page, timeout=10_000)


@pytest.mark.parametrize("way", ["skip", "sidebar"])
def test_left_on_the_way_the_photos_are_shown(first: MainWindow, qtbot: QtBot, way: str) -> None:
    qtbot.mouseClick(first.welcome.folder.button, LEFT)
    qtbot.waitUntil(first.welcome.model.stay.isVisible, timeout=10_000)
    if way == "skip":
        qtbot.mouseClick(first.welcome.skip, LEFT)
    else:
        tree = first.sidebar.tree
        spot = tree.visualItemRect(tree.topLevelItem(0)).center()
        qtbot.mouseClick(tree.viewport(), LEFT, pos=spot)
    qtbot.waitUntil(lambda: first.pages.currentWidget() is first.page)
    assert first.settings.first_run_done


def test_who_has_gone_through_them_is_not_asked_again(
    empty_library: Library, open_on: OpenOn, qtbot: QtBot
) -> None:
    empty_library.settings.first_run_done = True
    window = open_on(empty_library)
    window.show()
    assert window.pages.currentWidget() is window.welcome
    assert not window.welcome.place.isVisible()
