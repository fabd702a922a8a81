"""Adding folders and walking through them, as a user does."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from photolib.library import Library
from photolib.types import IngestPhase, PhotoState, Scope, SortOrder
from tests.conftest import write_photo
from ui.main_window import MainWindow
from ui.panels.sidebar import SCOPE_ROLE

OpenOn = Callable[[Library], MainWindow]


def shown(window: MainWindow) -> list[int]:
    return [] if window.page.listing is None else window.page.listing.ids.tolist()


def line(window: MainWindow, name: str) -> QTreeWidgetItem:
    found = window.sidebar.tree.findItems(
        name, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    )
    assert found, f"no line {name!r} in the sidebar"
    return found[0]


def click(window: MainWindow, name: str) -> None:
    tree = window.sidebar.tree
    tree.expandAll()
    tree.scrollToItem(line(window, name))
    centre = tree.visualItemRect(line(window, name)).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=centre)


def wait_for_indexing(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.library.progress.phase is IngestPhase.DONE, timeout=90_000)


def test_all_photos_are_shown_newest_first(window: MainWindow) -> None:
    assert shown(window) == window.library.photo_ids().tolist()
    assert window.page.title.text() == "All photos"
    assert window.page.subtitle.text() == "8 photos"
    assert window.status.counts.text() == "8 photos"


def test_choosing_a_subfolder_shows_its_photos(window: MainWindow, qtbot: QtBot) -> None:
    click(window, "trip")
    qtbot.waitUntil(lambda: window.page.title.text() == "trip")
    names = {row.path.parent.name for row in window.library.rows(shown(window))}
    assert names == {"trip"}
    assert len(shown(window)) == 4
    click(window, "All photos")
    qtbot.waitUntil(lambda: len(shown(window)) == 8)


def test_the_order_menu_changes_the_order(window: MainWindow, qtbot: QtBot) -> None:
    by_name = next(
        a for a in window.toolbar.sort_button.menu().actions() if a.data() == SortOrder.NAME
    )
    by_name.trigger()
    wanted = window.library.photo_ids(order=SortOrder.NAME).tolist()
    qtbot.waitUntil(lambda: shown(window) == wanted)
    assert window.state.order is SortOrder.NAME


def test_the_slider_and_the_keys_size_the_thumbnails(window: MainWindow) -> None:
    window.toolbar.size.setValue(300)
    assert window.page.grid.cell_size == 300
    window.actions_set["thumbnails_smaller"].trigger()
    assert window.page.grid.cell_size < 300
    assert window.toolbar.size.value() == window.page.grid.cell_size


def test_an_empty_library_welcomes_and_adding_a_folder_fills_it(
    empty_library: Library, open_on: OpenOn, photo_folder: Path, qtbot: QtBot, monkeypatch
) -> None:
    window = open_on(empty_library)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.welcome)
    assert not window.toolbar.search.isEnabled()
    monkeypatch.setattr(window.dialogs, "ask_folder", lambda: photo_folder)
    QTest.mouseClick(window.welcome.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.welcome.ready.button.isVisible, timeout=20_000)
    QTest.mouseClick(window.welcome.ready.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.page, timeout=20_000)
    qtbot.waitUntil(lambda: len(shown(window)) == 8, timeout=60_000)
    wait_for_indexing(window, qtbot)
    qtbot.waitUntil(lambda: not window.status.indexing.isVisible())
    assert window.toolbar.search.isEnabled()


def test_changing_ones_mind_adds_nothing(
    empty_library: Library, open_on: OpenOn, qtbot: QtBot, monkeypatch
) -> None:
    window = open_on(empty_library)
    monkeypatch.setattr(window.dialogs, "ask_folder", lambda: None)
    window.actions_set["add_folder"].trigger()
    qtbot.waitUntil(lambda: not window.operations.busy)
    assert empty_library.folders() == []


def test_a_folder_dropped_on_the_window_is_added(
    empty_library: Library, open_on: OpenOn, photo_folder: Path, qtbot: QtBot
) -> None:
    window = open_on(empty_library)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(photo_folder))])
    how = (
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(20, 20), *how)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(20, 20), *how))
    qtbot.waitUntil(lambda: len(empty_library.folders()) == 1)
    wait_for_indexing(window, qtbot)


def test_a_folder_that_is_gone_is_told_in_a_sentence(
    empty_library: Library, open_on: OpenOn, tmp_path: Path, qtbot: QtBot, monkeypatch
) -> None:
    window = open_on(empty_library)
    monkeypatch.setattr(window.dialogs, "ask_folder", lambda: tmp_path / "nowhere")
    window.actions_set["add_folder"].trigger()
    qtbot.waitUntil(window.messages.isVisible)
    assert "nowhere" in window.messages.label.text()


@pytest.mark.parametrize("agreed", [True, False])
def test_removing_a_folder_asks_and_keeps_the_photos(
    window: MainWindow, photos: Path, qtbot: QtBot, monkeypatch, agreed: bool
) -> None:
    asked: list[str] = []

    def confirm(_title: str, text: str, _proceed: str, _setting: str) -> bool:
        asked.append(text)
        return agreed

    monkeypatch.setattr(window.dialogs, "confirm", confirm)
    click(window, "photos")
    window.actions_set["remove_folder"].trigger()
    assert "never deletes" in asked[0]
    if agreed:
        qtbot.waitUntil(lambda: window.library.folders() == [])
        qtbot.waitUntil(lambda: window.pages.currentWidget() is window.welcome)
        assert window.scope() == Scope()
    else:
        assert len(window.library.folders()) == 1
    assert len(list(photos.rglob("*.jpg"))) == 8


def test_rescanning_finds_a_new_photo(
    empty_library: Library, open_on: OpenOn, photo_folder: Path, qtbot: QtBot
) -> None:
    empty_library.add_folder(photo_folder)
    empty_library.index_now()
    window = open_on(empty_library)
    qtbot.waitUntil(lambda: len(shown(window)) == 8)
    write_photo(photo_folder / "new.jpg", seed=99)
    window.actions_set["rescan"].trigger()
    qtbot.waitUntil(lambda: len(shown(window)) == 9, timeout=60_000)


def test_a_folder_whose_drive_is_away_is_shown_as_such(
    empty_library: Library, open_on: OpenOn, photo_folder: Path, qtbot: QtBot
) -> None:
    empty_library.add_folder(photo_folder)
    empty_library.index_now()
    shutil.move(photo_folder, photo_folder.with_name("elsewhere"))
    empty_library.index_now()
    window = open_on(empty_library)
    qtbot.waitUntil(lambda: window.sidebar.tree.topLevelItemCount() > 1)
    assert "Not connected" in line(window, "photos").toolTip(0)
    assert "8 offline" in window.status.counts.text()


def test_photos_in_view_are_shown_as_offline_once_their_drive_is_gone(
    empty_library: Library, open_on: OpenOn, photo_folder: Path, qtbot: QtBot
) -> None:
    empty_library.add_folder(photo_folder)
    empty_library.index_now()
    window = open_on(empty_library)
    qtbot.waitUntil(lambda: len(shown(window)) == 8)
    photo_id = shown(window)[0]

    def state() -> PhotoState:
        photo = window.page.grid.model.photo(photo_id)
        assert photo is not None
        return photo.state

    assert state() is PhotoState.READY
    away = photo_folder.with_name("elsewhere")
    shutil.move(photo_folder, away)
    window.actions_set["rescan"].trigger()
    qtbot.waitUntil(lambda: state() is PhotoState.OFFLINE, timeout=60_000)
    shutil.move(away, photo_folder)
    window.actions_set["rescan"].trigger()
    qtbot.waitUntil(lambda: state() is PhotoState.READY, timeout=60_000)


def test_the_folder_menu_acts_on_the_folder(window: MainWindow, qtbot: QtBot) -> None:
    tree = window.sidebar.tree
    centre = tree.visualItemRect(line(window, "photos")).center()
    with qtbot.waitSignal(window.sidebar.folder_menu_requested):
        tree.customContextMenuRequested.emit(QPoint(centre))
    assert window.scope() == line(window, "photos").data(0, SCOPE_ROLE)
    menu = window.actions_set.folder_menu(window)
    texts = [entry.text() for entry in menu.actions() if entry.isEnabled()]
    assert "Remove folder from library…" in texts
    assert "Auto-tag this folder" in texts
    QApplication.activePopupWidget().close()


def test_auto_tagging_of_new_photos_is_switched_on(window: MainWindow, qtbot: QtBot) -> None:
    click(window, "photos")
    window.actions_set["auto_tag_new_photos"].trigger()
    qtbot.waitUntil(lambda: window.library.folders()[0].auto_tag)


def test_the_sidebar_can_be_put_away(window: MainWindow) -> None:
    QTest.mouseClick(window.toolbar.sidebar_button, Qt.MouseButton.LeftButton)
    assert window.sidebar.isHidden()
    QTest.mouseClick(window.toolbar.sidebar_button, Qt.MouseButton.LeftButton)
    assert not window.sidebar.isHidden()


def test_square_thumbnails_are_remembered(window: MainWindow, qtbot: QtBot) -> None:
    assert not window.page.grid.squares
    assert len(window.page.grid.layout_of_cells.sections) > 0
    QTest.mouseClick(window.toolbar.squares_button, Qt.MouseButton.LeftButton)
    assert window.page.grid.squares
    assert window.settings.square_thumbnails
    window.actions_set["toggle_squares"].trigger()
    assert not window.page.grid.squares
    assert not window.toolbar.squares_button.isChecked()


def test_only_photos_sorted_by_date_have_headers(window: MainWindow, qtbot: QtBot) -> None:
    for order, grouped in ((SortOrder.NAME, False), (SortOrder.OLDEST, True)):
        window.toolbar.order_chosen.emit(order)
        qtbot.waitUntil(lambda: window.page.listing.grouped is grouped)  # noqa: B023
        assert bool(len(window.page.grid.layout_of_cells.sections)) is grouped


def test_the_selection_can_be_inverted(window: MainWindow) -> None:
    ids = window.page.listing.ids.tolist()
    window.page.grid.select_ids(ids[:3])
    window.actions_set["invert_selection"].trigger()
    assert window.selection() == ids[3:]
