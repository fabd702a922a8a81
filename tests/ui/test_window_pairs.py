"""RAW+JPEG pairs and Live Photos in the window: one cell, a badge, and their files at hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from photolib.types import PhotoRow, PhotoState
from tests.conftest import write_photo
from tests.support.tiny_library import open_tiny_library
from ui.grid.painter import kinds
from ui.main_window import MainWindow


def row(name: str, *companions: str, format_key: str = "jpeg") -> PhotoRow:
    known = {"content_hash": None, "taken_at": None, "color": None, "problem": None}
    return PhotoRow(
        1,
        Path(name),
        width=0,
        height=0,
        state=PhotoState.READY,
        rating=0,
        suggested_tags=0,
        format_key=format_key,
        companions=companions,
        **known,  # type: ignore[arg-type]
    )


@pytest.mark.parametrize(
    ("photo", "badges"),
    [
        (row("a.jpeg"), []),
        (row("a.JPEG", "a.CR2"), ["RAW+JPG"]),
        (row("a.heic", "a.dng", "a.MOV"), ["RAW+HEIC", "LIVE"]),
        (row("a.jpg", "a.mov"), ["LIVE"]),
        (row("a.nef", format_key="raw"), ["RAW"]),
    ],
)
def test_badges_say_what_belongs_together(photo: PhotoRow, badges: list[str]) -> None:
    assert kinds(photo) == badges


def test_the_files_of_a_photo_are_named_and_open(
    tmp_path: Path,
    open_on: Callable[..., MainWindow],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    folder = tmp_path / "photos"
    write_photo(folder / "raw.jpg", 1).rename(folder / "A.NEF")
    write_photo(folder / "A.jpg", 2)
    write_photo(folder / "B.jpg", 3)
    (folder / "A.MOV").write_bytes(b"a movie")
    library = open_tiny_library(tmp_path / "lib")
    try:
        library.add_folder(folder)
        library.index_now()
        window = open_on(library)
        assert window.page.listing is not None
        assert len(window.page.listing.ids) == 2
        pair, other = (library.find_photo(folder / name) for name in ("A.jpg", "B.jpg"))
        assert pair is not None
        window.page.grid.select_ids([other])
        assert not window.actions_set["files_of_photo"].isEnabled()
        window.page.grid.select_ids([pair])
        menu = window.actions_set.photo_menu(window)
        entry = next(a for a in menu.actions() if a.objectName() == "files_of_photo")
        files = entry.menu()
        files.aboutToShow.emit()
        entries = {action.text(): action for action in files.actions()}
        assert list(entries) == ["A.jpg", "A.NEF", "A.MOV"]
        opened: list[str] = []
        monkeypatch.setattr(QDesktopServices, "openUrl", lambda u: opened.append(u.toLocalFile()))
        entries["A.MOV"].trigger()
        assert opened == [str(folder / "A.MOV")]
        entries["A.NEF"].trigger()
        raw = library.find_photo(folder / "A.NEF")
        qtbot.waitUntil(lambda: window.viewer.current_id() == raw, timeout=10_000)
        menu.close()
    finally:
        library.close()
