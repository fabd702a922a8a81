"""Duplicates and series in the window, with real clicks and keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from photolib.library import Library
from tests.support.system_trash import use_own_trash
from tests.support.tiny_library import open_tiny_library
from ui.main_window import MainWindow

TAKEN, MODEL, EXIF_IFD = 0x9003, 0x0110, 0x8769


@pytest.fixture
def with_copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    """Three shots of a moment, the second of them in two more files."""
    use_own_trash(monkeypatch, tmp_path / "data")
    photos = tmp_path / "photos"
    photos.mkdir()
    for number in range(3):
        pixels = np.random.default_rng(number).integers(0, 255, (6, 8, 3), dtype=np.uint8)
        image = Image.fromarray(pixels).resize((640, 480), Image.Resampling.BICUBIC)
        exif = image.getexif()
        exif[MODEL] = "Canon EOS R6"
        taken = datetime(2024, 6, 1, 12) + timedelta(seconds=number)
        exif.get_ifd(EXIF_IFD)[TAKEN] = taken.strftime("%Y:%m:%d %H:%M:%S")
        image.save(photos / f"shot {number}.jpg", quality=95, exif=exif)
        if number == 1:
            image.resize((320, 240)).save(photos / "small.jpg", quality=80)
            image.save(photos / "anew.webp", quality=60)
    library = open_tiny_library(tmp_path / "library")
    library.add_folder(photos)
    library.index_now()
    yield library
    library.close()


def choose(window: MainWindow, qtbot: QtBot, text: str) -> None:
    tree = window.sidebar.tree
    qtbot.waitUntil(lambda: text in [item.text(0) for item in tree.items()])
    (line,) = (item for item in tree.items() if item.text(0) == text)
    place = tree.visualItemRect(line).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: window.page.title.text() == text)


def names(window: MainWindow) -> list[str]:
    ids = window.page.listing.ids.tolist()
    found = window.library.paths_of(ids)
    return [found[photo_id].name for photo_id in ids]


def titles(window: MainWindow) -> list[tuple[str, str]]:
    layout = window.page.grid.layout_of_cells
    return [
        (layout.sections.title(n), layout.sections.note(n, len(layout.rows_of(n))))
        for n in range(len(layout.sections))
    ]


def test_copies_are_selected_and_moved_to_the_trash_and_back(
    with_copies: Library,
    open_on: Callable[[Library], MainWindow],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = open_on(with_copies)
    window.settings.confirm_trash = False
    choose(window, qtbot, "Duplicates")
    assert names(window)[0] == "shot 1.jpg"
    assert sorted(names(window)[1:]) == ["anew.webp", "small.jpg"]
    ((title, note),) = titles(window)
    assert title == "3 files of one picture"
    assert note.endswith("to spare")
    assert window.page.subtitle.text().startswith("3 photos · 1 stack · ")
    notes = window.page.grid.model.notes
    assert [bool(notes[one].icon) for one in window.page.listing.ids.tolist()] == [True, 0, 0]

    qtbot.mouseClick(window.page.copies, Qt.MouseButton.LeftButton)
    assert len(window.page.grid.selected_ids()) == 2
    assert window.status.counts.text() == "5 photos, 2 selected"
    qtbot.keyClick(window.page.grid, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(window) == [], timeout=10_000)
    assert window.page.grid.placeholder_text.startswith("No duplicates")
    assert window.page.copies.isHidden()
    assert sorted(path.name for path in (tmp_path / "photos").iterdir()) == [
        f"shot {number}.jpg" for number in range(3)
    ]
    qtbot.keyClick(window.page.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(names(window)) == 3, timeout=10_000)


def test_a_series_has_its_moment_for_a_header_and_is_compared(
    with_copies: Library, open_on: Callable[[Library], MainWindow], qtbot: QtBot
) -> None:
    window = open_on(with_copies)
    choose(window, qtbot, "Series")
    assert names(window) == [f"shot {number}.jpg" for number in range(3)]
    assert titles(window) == [("Saturday, June 1, 2024, 12:00", "3 photos")]
    assert window.page.copies.isHidden()
    assert window.page.grid.timeline.isHidden()
    header = QPoint(60, int(window.page.grid.layout_of_cells.header_tops[0]) + 20)
    qtbot.mouseClick(window.page.grid.viewport(), Qt.MouseButton.LeftButton, pos=header)
    assert len(window.page.grid.selected_ids()) == 3
    qtbot.keyClick(window.page.grid, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: window.viewer.comparing)
    assert len(window.viewer.compared.panes) == 3


def test_a_search_stays_within_the_series(
    with_copies: Library, open_on: Callable[[Library], MainWindow], qtbot: QtBot
) -> None:
    window = open_on(with_copies)
    choose(window, qtbot, "Series")
    qtbot.keyClicks(window.toolbar.search.edit, "is:portrait")
    qtbot.keyClick(window.toolbar.search.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page.title.text().endswith("in Series"))
    assert names(window) == []
