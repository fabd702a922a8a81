"""The library can be read and no longer be written while the window is used."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from photolib.library import Library
from photolib.types import IngestPhase, IngestProgress
from tests.conftest import write_photo
from tests.support.unwritable_catalog import unwritable
from tests.support.unwritable_folder import unwritable_folder
from ui.dialogs.preferences import PreferencesDialog
from ui.main_window import MainWindow

SAID = "Photolib may not write to"


def test_a_title_that_was_not_saved_stays_and_is_saved_later(
    window: MainWindow, qtbot: QtBot
) -> None:
    photo_id = int(window.page.listing.ids[0])
    window.page.grid.select_ids([photo_id])
    title = window.details.described.title
    qtbot.waitUntil(title.isVisible)
    with unwritable(window.library):
        title.setFocus()
        qtbot.keyClicks(title, "At the lake")
        qtbot.keyClick(title, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: window.messages.label.text().startswith(SAID), timeout=10_000)
    assert title.text() == "At the lake"
    qtbot.mouseClick(window.messages.close_button, Qt.MouseButton.LeftButton)
    assert window.focusWidget() is title
    qtbot.keyClick(title, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: window.library.organising.common([photo_id]).title == "At the lake", timeout=10_000
    )


def test_a_run_that_was_stopped_goes_on_by_the_button_of_its_message(
    open_on: Callable[[Library], MainWindow],
    empty_library: Library,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    write_photo(tmp_path / "photos" / "one.jpg", 1)
    empty_library.add_folder(tmp_path / "photos")
    window = open_on(empty_library)
    messages = window.messages
    with unwritable(empty_library):
        empty_library.start_indexing()
        qtbot.waitUntil(lambda: messages.label.text().startswith(SAID), timeout=10_000)
        assert messages.button.text() == "Try again"
        qtbot.mouseClick(messages.button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(messages.isVisible, timeout=10_000)  # it still may not
    qtbot.mouseClick(messages.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(window.page.listing.ids) == 1, timeout=20_000)


def test_what_stopped_a_run_is_not_said_any_more_when_another_went_well(
    open_on: Callable[[Library], MainWindow], library: Library, qtbot: QtBot
) -> None:
    window = open_on(library)
    message = "The disk is full."
    library.events.publish(IngestProgress(IngestPhase.FAILED, message=message))
    qtbot.waitUntil(lambda: window.messages.label.text() == message)
    library.start_indexing()
    qtbot.waitUntil(window.messages.isHidden, timeout=20_000)


def test_photos_are_shown_without_a_place_for_their_thumbnails(
    open_on: Callable[[Library], MainWindow],
    library: Library,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    shutil.rmtree(library.directory / "thumbs")
    unwritable_folder(monkeypatch, library.directory / "thumbs")
    window = open_on(library)
    ids = window.page.listing.ids.tolist()
    feed = window.page.grid._tiles
    qtbot.waitUntil(lambda: all(feed.pixmap(photo_id) for photo_id in ids[:4]), timeout=10_000)
    told = window.messages.label.text()
    assert told.startswith("Previews of photos cannot be kept"), told
    assert str(library.directory / "thumbs") in told


def test_a_choice_that_cannot_be_saved_is_told(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    (tmp_path / "in the way").write_text("no folder")
    settings = window.settings
    monkeypatch.setattr(settings, "_file", tmp_path / "in the way" / "settings.toml")
    window.open_dialog("preferences")
    dialog = next(iter(window.findChildren(PreferencesDialog)))
    dialog.appearance.confirm_trash.click()
    assert window.messages.isVisible()
    told = window.messages.accessibleDescription()
    assert told.startswith(f"{settings.file} cannot be written (")
    assert "until Photolib is closed" in told
    dialog.close()
