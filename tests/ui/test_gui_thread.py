"""The thread of the window never waits for the catalog, whatever is opened, shown or asked."""

from __future__ import annotations

import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection

from photolib.catalog import Catalog
from photolib.errors import CatalogBusy
from photolib.library import Library
from photolib.types import Folder
from ui.main_window import MainWindow

DIALOGS = "preferences", "search models", "keyboard", "label", "labels", "problems", "shortcuts"


def choose_folder(window: MainWindow) -> None:
    tree = window.sidebar.tree
    tree.setCurrentItem(tree.findItems("photos", Qt.MatchFlag.MatchExactly)[0])
    assert window.scope().folder_id is not None


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Where this thread has asked for what may have to be waited for."""
    found: list[str] = []

    def watched(name: str) -> None:
        ask = getattr(Catalog, name)

        def asked(self: Catalog, **how: bool) -> AbstractContextManager[Connection]:
            if threading.current_thread() is threading.main_thread():
                found.append("".join(traceback.format_stack(limit=6)))
            return ask(self, **how)

        monkeypatch.setattr(Catalog, name, asked)

    watched("read")
    watched("write")
    yield found
    monkeypatch.undo()


def test_menus_do_not_wait(window: MainWindow, waits: list[str]) -> None:
    grid, actions = window.page.grid, window.actions_set
    for ids in ([], window.page.listing.ids[:1], window.page.listing.ids):
        grid.select_ids(ids)
        for choose in (lambda: window.show_everything(), lambda: choose_folder(window)):
            choose()
            menus = [actions.photo_menu(window), actions.folder_menu(window)]
            menus += [actions.album_menu(window), window.toolbar.menu_button.menu()]
            while menus:
                menu = menus.pop()
                menu.aboutToShow.emit()
                menus += [entry.menu() for entry in menu.actions() if entry.menu()]
    assert waits == []


@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs_do_not_wait(window: MainWindow, waits: list[str], qtbot: QtBot, name: str) -> None:
    window.open_dialog(name)
    qtbot.waitUntil(lambda: bool(window.findChildren(QDialog)))
    qtbot.wait(100)
    for dialog in window.findChildren(QDialog):
        dialog.close()
    QApplication.processEvents()
    assert waits == []


def test_removing_a_folder_asks_without_waiting(
    window: MainWindow, waits: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(window.dialogs, "confirm", lambda title, *_: bool(asked.append(title)))
    choose_folder(window)
    window.actions_set["remove_folder"].trigger()
    assert asked == ["Remove “photos” from the library?"]
    assert waits == []


def test_a_catalog_that_is_held_at_the_start_does_not_end_the_window(
    library: Library,
    open_on: Callable[[Library], MainWindow],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folders = Library.folders

    def busy(self: Library) -> list[Folder]:
        if threading.current_thread() is threading.main_thread():
            raise CatalogBusy(self.directory)
        return folders(self)

    monkeypatch.setattr(Library, "folders", busy)
    window = open_on(library)
    assert window.pages.currentWidget() is window.page
