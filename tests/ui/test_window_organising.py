"""Albums, favourites, descriptions, the trash and undo in the window, with real clicks and keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow


def select(window: MainWindow, count: int) -> list[int]:
    ids = [int(photo_id) for photo_id in window.page.listing.ids[:count]]
    window.page.grid.select_ids(ids)
    return ids


def test_the_undo_entry_names_what_it_undoes(window: MainWindow, qtbot: QtBot) -> None:
    ids = select(window, 2)
    qtbot.keyClick(window.page.grid, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: window.library.details(ids[1]).row.rating == 4)
    qtbot.waitUntil(lambda: window.undo_titles()[0] is not None)
    edit = next(
        menu for menu in window.toolbar.menu_button.menu().actions() if menu.text() == "Edit"
    ).menu()
    edit.aboutToShow.emit()
    texts = [entry.text() for entry in edit.actions()]
    assert texts[:2] == ["Undo: rate 2 photos with 4 stars", "Redo"]
    qtbot.keyClick(window.page.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    told = "Undone: rate 2 photos with 4 stars."
    qtbot.waitUntil(lambda: window.messages.label.text() == told)
    assert [window.library.details(i).row.rating for i in ids] == [0, 0]
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window.page.grid, Qt.Key.Key_Z, both)
    qtbot.waitUntil(lambda: window.library.details(ids[0]).row.rating == 4)
