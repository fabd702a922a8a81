"""Albums, favourites, descriptions, the trash and undo in the window, with real clicks and keys."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDrag, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QMessageBox, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from photolib.library import Library
from photolib.types import Scope
from tests.support.system_trash import use_own_trash
from tests.support.tiny_library import open_tiny_library
from tests.ui.conftest import Indexed
from ui.grid.drag import mime_of, photos_in
from ui.main_window import MainWindow
from ui.panels.sidebar_delegate import COUNT_ROLE, DROP_ROLE
from ui.panels.tag_chip import TagChip


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


def line(window: MainWindow, text: str) -> QTreeWidgetItem:
    return next(item for item in window.sidebar.tree.items() if item.text(0) == text)


def click(window: MainWindow, qtbot: QtBot, text: str) -> None:
    tree = window.sidebar.tree
    qtbot.waitUntil(lambda: text in [item.text(0) for item in tree.items()])
    place = tree.visualItemRect(line(window, text)).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)


def listed(window: MainWindow) -> list[int]:
    return window.page.listing.ids.tolist()


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the user types when asked for a line, in order."""
    answers: list[str] = []
    monkeypatch.setattr(
        "ui.dialogs.opener.QInputDialog.getText", lambda *_a, **_k: (answers.pop(0), True)
    )
    return answers


def test_the_sidebar_shows_the_groups_with_counts(window: MainWindow, qtbot: QtBot) -> None:
    ids = select(window, 2)
    qtbot.keyClick(window.page.grid, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: line(window, "Favourites").data(0, COUNT_ROLE) == 2, timeout=5000)
    assert line(window, "Recently added").data(0, COUNT_ROLE) == 8
    click(window, qtbot, "Favourites")
    qtbot.waitUntil(lambda: set(listed(window)) == set(ids))
    window.page.grid.select_ids(ids[:1])
    qtbot.keyClick(window.page.grid, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: listed(window) == ids[1:], timeout=5000)
    click(window, qtbot, "On this day")
    text = "No photos of this day"
    qtbot.waitUntil(lambda: window.page.grid.placeholder_text.startswith(text))


def test_an_album_from_its_making_to_its_end(
    window: MainWindow, qtbot: QtBot, typed: list[str]
) -> None:
    typed += ["Summer", "Winter"]
    click(window, qtbot, "New album…")
    qtbot.waitUntil(lambda: window.scope().album_id is not None, timeout=5000)
    qtbot.waitUntil(lambda: "drag" in window.page.grid.placeholder_text)
    click(window, qtbot, "All photos")
    qtbot.waitUntil(lambda: len(listed(window)) == 8)
    ids = select(window, 3)

    menu = window.actions_set.photo_menu(window)
    add = next(entry for entry in menu.actions() if entry.text() == "Add to album").menu()
    add.aboutToShow.emit()
    assert [entry.text() for entry in add.actions()] == ["Summer", "", "New album…"]
    add.actions()[0].trigger()
    qtbot.waitUntil(lambda: window.messages.label.text() == "Added 3 photos to “Summer”.")
    qtbot.waitUntil(lambda: line(window, "Summer").data(0, COUNT_ROLE) == 3, timeout=5000)

    click(window, qtbot, "Summer")
    qtbot.waitUntil(lambda: set(listed(window)) == set(ids))
    select(window, 1)
    window.actions_set["remove_from_album"].trigger()
    qtbot.waitUntil(lambda: len(listed(window)) == 2, timeout=5000)
    qtbot.mouseClick(window.messages.button, Qt.MouseButton.LeftButton)  # Undo
    qtbot.waitUntil(lambda: len(listed(window)) == 3, timeout=5000)

    window.actions_set["rename_album"].trigger()
    qtbot.waitUntil(lambda: window.albums()[0].name == "Winter", timeout=5000)
    window.actions_set["delete_album"].trigger()
    qtbot.waitUntil(lambda: window.scope().everything, timeout=5000)
    qtbot.waitUntil(lambda: not window.albums(), timeout=5000)
    window.page.grid.setFocus()
    qtbot.keyClick(window.page.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: [a.photos for a in window.albums()] == [3], timeout=5000)


def test_photos_are_dragged_from_the_grid_onto_an_album(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    album = window.library.albums.create("Summer")
    qtbot.waitUntil(lambda: bool(window.albums()), timeout=5000)
    ids = select(window, 2)
    carried: list[QMimeData] = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _action: carried.append(drag.mimeData()))
    grid = window.page.grid
    start = grid.layout_of_cells.rect(0).center()
    for kind, at in (
        (QEvent.Type.MouseButtonPress, start),
        (QEvent.Type.MouseMove, start + QPoint(40, 0)),
    ):
        point = QPointF(at)
        everywhere = QPointF(grid.viewport().mapToGlobal(at))
        left = Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, point, everywhere, left, left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(grid.viewport(), event)
    qtbot.waitUntil(lambda: bool(carried))
    assert photos_in(carried[0]) == ids
    files = [Path(url.toLocalFile()) for url in carried[0].urls()]
    assert files == list(window.library.paths_of(ids).values())

    tree = window.sidebar.tree
    place = QPointF(tree.visualItemRect(line(window, "Summer")).center())
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy, photos = Qt.DropAction.CopyAction, mime_of(ids)
    over = QDragMoveEvent(place.toPoint(), copy, photos, button, none)
    tree.dragMoveEvent(over)
    assert over.isAccepted()
    assert line(window, "Summer").data(0, DROP_ROLE)
    elsewhere = tree.visualItemRect(line(window, "Favourites")).center()
    beside = QDragMoveEvent(elsewhere, copy, photos, button, none)
    tree.dragMoveEvent(beside)
    assert not beside.isAccepted()
    tree.dropEvent(QDropEvent(place, copy, photos, button, none))
    qtbot.waitUntil(lambda: len(window.library.photo_ids(Scope(album_id=album))) == 2)


@pytest.fixture
def own_photos(
    indexed: Indexed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Library]:
    """A library of photos that may be moved to a trash of the test's own."""
    use_own_trash(monkeypatch, tmp_path / "data")
    shutil.copytree(indexed.photos, tmp_path / "photos")
    opened = open_tiny_library(tmp_path / "own")
    opened.add_folder(tmp_path / "photos")
    opened.index_now()
    yield opened
    opened.close()


def test_del_moves_to_the_trash_after_asking_and_restore_brings_back(
    own_photos: Library,
    open_on: Callable[[Library], MainWindow],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = open_on(own_photos)
    ids = select(window, 2)
    paths = [own_photos.path_of(photo_id) for photo_id in ids]
    asked: list[str] = []

    def answer(role: QMessageBox.ButtonRole, *, again: bool = True) -> None:
        def press() -> None:
            box = next(b for b in window.findChildren(QMessageBox) if b.isVisible())
            asked.append(box.text())
            box.findChild(QCheckBox).setChecked(not again)
            [button] = [b for b in box.buttons() if box.buttonRole(b) == role]
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

        QTimer.singleShot(0, press)

    window.page.grid.setFocus()
    answer(QMessageBox.ButtonRole.RejectRole)
    qtbot.keyClick(window.page.grid, Qt.Key.Key_Delete)
    assert asked == ["Move these 2 photos to the trash?"]
    assert all(path.exists() for path in paths)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    answer(QMessageBox.ButtonRole.AcceptRole, again=False)
    qtbot.keyClick(window.page.grid, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: window.messages.label.text() == "Moved 2 photos to the trash.")
    assert not any(path.exists() for path in paths)
    assert not own_photos.settings.confirm_trash
    qtbot.waitUntil(lambda: len(listed(window)) == 6, timeout=5000)
    qtbot.waitUntil(lambda: line(window, "All photos").data(0, COUNT_ROLE) == 6, timeout=5000)
    assert window.status.counts.text() == "6 photos"

    qtbot.mouseClick(window.messages.button, Qt.MouseButton.LeftButton)  # Undo
    qtbot.waitUntil(lambda: len(listed(window)) == 8, timeout=5000)
    assert all(path.exists() for path in paths)

    window.page.grid.activated.emit(ids[0])  # in the viewer, without asking
    qtbot.waitUntil(lambda: window.selection() == ids[:1])
    window.actions_set["move_to_trash"].trigger()
    qtbot.waitUntil(lambda: not paths[0].exists())
    qtbot.waitUntil(lambda: window.viewing and window.viewer.current_id() != ids[0], timeout=5000)
    click(window, qtbot, "Trash")
    qtbot.waitUntil(lambda: listed(window) == ids[:1], timeout=5000)
    window.page.grid.select_ids(ids[:1])
    texts = [e.text() for e in window.actions_set.photo_menu(window).actions() if e.isVisible()]
    assert "Restore" in texts
    assert "Move to trash…" not in texts
    assert not window.actions_set["move_to_trash"].isEnabled()
    window.actions_set["restore_from_trash"].trigger()
    qtbot.waitUntil(lambda: window.messages.label.text() == "Restored 1 photo.")
    assert paths[0].exists()


def test_titles_and_captions_of_one_and_of_many_photos(window: MainWindow, qtbot: QtBot) -> None:
    library, editor = window.library, window.details.described
    ids = [int(photo_id) for photo_id in window.page.listing.ids[:3]]

    def shown(count: int) -> None:
        window.page.grid.select_ids(ids[:count])
        title = f"{count} photos selected"
        qtbot.waitUntil(
            lambda: (
                (window.details.title.text() == title) == (count > 1)
                and editor.isVisible()
                and editor._ids == ids[:count]
            )
        )

    shown(1)
    editor.title.setFocus()
    qtbot.keyClicks(editor.title, "Harbour")
    qtbot.keyClick(editor.title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: library.details(ids[0]).meta.title == "Harbour")
    editor.caption.setFocus()
    qtbot.keyClicks(editor.caption, "At night")
    qtbot.keyClick(editor.caption, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: library.details(ids[0]).meta.caption == "At night")

    library.organising.set_title(ids[:1], "Port")
    qtbot.waitUntil(lambda: editor.title.text() == "Port")
    assert editor.title.toolTip().startswith("You wrote “Harbour”")
    library.organising.set_title(ids[:1], "Harbour")
    qtbot.waitUntil(lambda: editor.title.text() == "Harbour")

    shown(3)
    assert editor.title.text() == ""
    assert editor.title.placeholderText() == "Different texts"
    editor.title.setFocus()
    qtbot.keyClick(editor.title, Qt.Key.Key_Return)  # nothing typed: nothing changes
    editor.caption.setFocus()
    qtbot.keyClicks(editor.caption, "wrong")
    qtbot.keyClick(editor.caption, Qt.Key.Key_Escape)
    assert editor.caption.toPlainText() == ""
    qtbot.keyClicks(editor.caption, "All of them")
    shown(2)  # typed for three, kept for three
    qtbot.waitUntil(lambda: library.details(ids[2]).meta.caption == "All of them")
    assert {library.details(i).meta.title for i in ids} == {"Harbour", None}
    qtbot.waitUntil(lambda: editor.caption.toPlainText() == "All of them")


def test_rating_heart_and_tags_of_many_say_what_they_share(
    window: MainWindow, qtbot: QtBot
) -> None:
    library, details = window.library, window.details
    ids = [int(photo_id) for photo_id in window.page.listing.ids[:3]]
    library.organising.set_rating(ids[:1], 5)
    library.add_tag(ids[:2], "beach")
    library.organising.set_favorite(ids[:1], True)
    window.page.grid.select_ids(ids)
    qtbot.waitUntil(lambda: details.title.text() == "3 photos selected")
    assert details.stars.accessibleName() == "Rating: different ratings"
    assert details.described.heart.accessibleName() == "Not a favourite"
    [chip] = details.tags.tags.findChildren(TagChip)
    assert chip.toolTip() == "beach, on 2 of 3 photos"
    qtbot.mouseClick(details.described.heart, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: all(library.details(i).row.favorite for i in ids))
    qtbot.mouseClick(details.stars, Qt.MouseButton.LeftButton, pos=QPoint(4, 10))
    qtbot.waitUntil(lambda: {library.details(i).row.rating for i in ids} == {1})
    qtbot.waitUntil(lambda: details.stars.accessibleName() == "Rating: 1 of 5 stars")
