"""Backups in the preferences: seen, made, and brought back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from photolib.library import Library
from ui.dialogs.storage_page import StoragePage
from ui.main_window import MainWindow
from ui.operations import Operations

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def operations(qtbot: QtBot) -> Iterator[Operations]:
    running = Operations()
    yield running
    running.close()


class Asked:
    """What the page asked of the window."""

    def __init__(self) -> None:
        self.agree = True
        self.questions: list[str] = []
        self.texts: list[str] = []
        self.reopened = 0

    def confirm(self, title: str, text: str, proceed: str) -> bool:
        assert proceed == "Restore"
        assert "not touched" in text
        self.questions.append(title)
        self.texts.append(text)
        return self.agree

    def reopen(self) -> None:
        self.reopened += 1


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def page(library: Library, operations: Operations, asked: Asked, qtbot: QtBot) -> StoragePage:
    for copy in library.care.backups():
        copy.path.unlink()
    made = StoragePage(library, operations, asked.confirm, asked.reopen)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_backup_made_by_hand_is_listed_with_what_it_holds(
    page: StoragePage, library: Library, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: page.told.text().startswith("There is no backup yet."))
    assert not page.restore.isEnabled()
    qtbot.mouseClick(page.make, LEFT)
    qtbot.waitUntil(lambda: page.copies.count() == 1, timeout=10_000)
    photos = len(library.photo_ids())
    line = page.copies.item(0).text()
    assert f" · {photos} photos · " in line
    assert line.endswith(" · made by you")
    assert page.make.isEnabled()


def test_a_chosen_backup_is_restored_when_the_window_opens_anew(
    page: StoragePage, library: Library, asked: Asked, qtbot: QtBot
) -> None:
    photo = int(library.photo_ids()[0])
    qtbot.mouseClick(page.make, LEFT)
    qtbot.waitUntil(lambda: page.copies.count() == 1, timeout=10_000)
    page.copies.setCurrentRow(0)
    asked.agree = False
    qtbot.mouseClick(page.restore, LEFT)
    qtbot.waitUntil(lambda: len(asked.questions) == 1, timeout=10_000)
    assert asked.texts[0].startswith("Nothing was tagged, rated, described or added since.")
    library.organising.set_rating([photo], 5)
    library.add_tag([photo], "family/grandma")
    library.albums.create("Iceland", [photo])
    qtbot.mouseClick(page.restore, LEFT)
    qtbot.waitUntil(lambda: len(asked.questions) == 2, timeout=10_000)
    assert "put aside by restoring: 1 tag, 1 description, and 1 album." in asked.texts[1]
    assert asked.reopened == 0
    asked.agree = True
    qtbot.mouseClick(page.restore, LEFT)
    qtbot.waitUntil(lambda: asked.reopened == 1, timeout=10_000)
    directory, settings = library.directory, library.settings
    library.close()
    with_copy = Library.open(directory, settings=settings)
    try:
        assert with_copy.rows([photo])[0].rating == 0
        assert with_copy.care.backups()[0].reason == "before-restore"
    finally:
        with_copy.close()


def test_a_damaged_backup_is_said_to_be_and_nothing_is_restored(
    page: StoragePage, library: Library, asked: Asked, qtbot: QtBot
) -> None:
    qtbot.mouseClick(page.make, LEFT)
    qtbot.waitUntil(lambda: page.copies.count() == 1, timeout=10_000)
    [copy] = library.care.backups()
    page.copies.setCurrentRow(0)
    copy.path.write_bytes(b"not a catalog" * 1000)
    qtbot.mouseClick(page.restore, LEFT)
    qtbot.waitUntil(lambda: "no sound copy of a catalog" in page.told.text(), timeout=10_000)
    assert asked.reopened == 0
    assert page.restore.isEnabled()


def test_a_library_is_checked_and_what_was_mended_is_told(
    page: StoragePage, library: Library, qtbot: QtBot
) -> None:
    stray = library.directory / "thumbs" / "ab" / "cd" / f"{'abcd' * 16}.jpg"
    stray.parent.mkdir(parents=True, exist_ok=True)
    stray.write_bytes(b"of a photo that is gone")
    qtbot.mouseClick(page.check, LEFT)
    qtbot.waitUntil(lambda: "Removed 1 thumbnails" in page.found.text(), timeout=20_000)
    assert not stray.exists()
    qtbot.waitUntil(page.check.isEnabled)
    qtbot.mouseClick(page.check, LEFT)
    qtbot.waitUntil(lambda: page.found.text() == "The library is sound.", timeout=20_000)


@pytest.mark.parametrize(("name", "lines"), [("all.jsonl", 10), ("photos.csv", 9)])
def test_the_library_is_exported(
    name: str, lines: int, page: StoragePage, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / name
    page.ask_target = lambda: None
    qtbot.mouseClick(page.export, LEFT)
    assert page.export.isEnabled()
    page.ask_target = lambda: target
    qtbot.mouseClick(page.export, LEFT)
    qtbot.waitUntil(lambda: page.found.text() == f"Everything is in {target}.", timeout=10_000)
    assert len(target.read_text(encoding="utf-8").splitlines()) == lines


def test_an_export_that_cannot_be_written_says_so(
    page: StoragePage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.ask_target = lambda: tmp_path / "nowhere" / "all.jsonl"
    qtbot.mouseClick(page.export, LEFT)
    qtbot.waitUntil(lambda: "choose another place" in page.found.text(), timeout=10_000)
    assert page.export.isEnabled()


def test_the_window_closes_to_open_anew(window: MainWindow) -> None:
    assert not window.reopening
    window.reopen()
    assert window.reopening
    assert not window.isVisible()
