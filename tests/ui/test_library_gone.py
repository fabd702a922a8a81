"""The library itself vanishes while its window is used, as when its drive is unplugged."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from photolib.errors import LibraryGone
from photolib.library import Library
from photolib.types import IngestPhase, IngestProgress
from tests.conftest import write_photo
from ui.main_window import MainWindow

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="open files stay where they are")


@pytest.mark.parametrize("written_before", [False, True])
def test_a_change_says_that_the_library_is_gone_and_nothing_takes_its_place(
    window: MainWindow, qtbot: QtBot, written_before: bool
) -> None:
    directory = window.library.directory
    photo_id = int(window.page.listing.ids[0])
    if written_before:
        window.library.organising.set_rating([photo_id], 2)
    shutil.rmtree(directory)
    window.messages.hide()
    window.page.grid.select_ids([photo_id])
    qtbot.keyClick(window.page.grid, Qt.Key.Key_4)
    said = str(LibraryGone(directory))
    qtbot.waitUntil(
        lambda: window.messages.isVisible() and window.messages.accessibleDescription() == said,
        timeout=10_000,
    )
    with pytest.raises(LibraryGone):
        window.library.organising.set_rating([photo_id], 4)
    assert not directory.exists()


def test_a_run_says_that_the_library_is_gone_and_nothing_takes_its_place(
    empty_library: Library, open_on: Callable[[Library], MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    write_photo(tmp_path / "photos" / "one.jpg", 1)
    empty_library.add_folder(tmp_path / "photos")
    window = open_on(empty_library)
    directory = empty_library.directory
    ended: list[IngestProgress] = []
    window.bridge.progress.connect(ended.append)
    shutil.rmtree(directory)
    empty_library.start_indexing()
    qtbot.waitUntil(lambda: any(p.phase is IngestPhase.FAILED for p in ended), timeout=20_000)
    assert str(LibraryGone(directory)) == window.messages.accessibleDescription()
    assert not directory.exists()
