"""Another program holds the catalog while the window is used."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

import photolib.catalog
from photolib.errors import CatalogBusy
from photolib.library import Library
from tests.support.tiny_library import open_tiny_library
from ui.main_window import MainWindow


@contextmanager
def held(library: Library, *, alone: bool = False) -> Iterator[None]:
    """As by another program: none may write, nor read either when it wants to be `alone`."""
    other = sqlite3.connect(library.directory / "catalog.sqlite", isolation_level=None)
    if alone:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


@pytest.fixture(autouse=True)
def told_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photolib.catalog, "TOLD_AFTER_MS", 100)


def test_a_change_waits_says_so_and_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    photo_id = int(window.page.listing.ids[0])
    window.page.grid.select_ids([photo_id])
    window.page.grid.setFocus()
    with held(window.library):
        qtbot.keyClick(window.page.grid, Qt.Key.Key_4)
        qtbot.waitUntil(
            lambda: window.messages.label.text().startswith("Another program is using the library"),
            timeout=10_000,
        )
        assert window.library.rows([photo_id])[0].rating == 0  # it can be read meanwhile
    qtbot.waitUntil(lambda: window.library.rows([photo_id])[0].rating == 4, timeout=10_000)
    qtbot.waitUntil(window.messages.isHidden, timeout=10_000)


def test_a_change_that_waited_in_vain_is_said_to_have_failed(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(photolib.catalog, "PATIENCE_S", 0.5)
    photo_id = int(window.page.listing.ids[0])
    window.page.grid.select_ids([photo_id])
    window.page.grid.setFocus()
    with held(window.library):
        qtbot.keyClick(window.page.grid, Qt.Key.Key_4)
        qtbot.waitUntil(lambda: "this was not done" in window.messages.label.text(), timeout=10_000)
        assert window.messages.isVisibleTo(window)
    assert window.library.rows([photo_id])[0].rating == 0


def test_reading_at_once_is_refused_not_waited_for(
    library: Library,
) -> None:
    directory = library.directory
    library.close()
    opened = open_tiny_library(directory)
    for engine in (opened._catalog._reads, opened._catalog._prompt_reads, opened._catalog._writes):
        engine.dispose()  # a connection that is open would keep the other program out
    try:
        with held(opened, alone=True), pytest.raises(CatalogBusy):
            opened.rows([1])
        assert len(opened.rows([1])) == 1
    finally:
        opened.close()


def test_a_library_that_is_held_at_the_start_is_said_to_be_used_by_another_program(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    directory = library.directory
    library.close()
    monkeypatch.setattr(photolib.catalog.engine, "BUSY_TIMEOUT_MS", 50)
    other = sqlite3.connect(directory / "catalog.sqlite", isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    try:
        with pytest.raises(CatalogBusy, match="Another program is using the library"):
            Library.open(directory)
    finally:
        other.close()
    Library.open(directory).close()
