"""Searching by what is dropped on the window, pasted into the search bar, or copied."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import write_photo
from ui.grid.drag import mime_of
from ui.main_window import MainWindow


def picture() -> QImage:
    image = QImage(90, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("seagreen"))
    return image


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(target: QWidget, data: QMimeData) -> bool:
    """Whether it was taken."""
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    entering = QDragEnterEvent(QPoint(20, 20), *how, Qt.KeyboardModifier.NoModifier)
    entering.setAccepted(False)
    QApplication.sendEvent(target, entering)
    if entering.isAccepted():
        event = QDropEvent(QPointF(20, 20), *how, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(target, event)
    return entering.isAccepted()


def wait_for_answer(window: MainWindow, qtbot: QtBot, title: str) -> None:
    qtbot.waitUntil(lambda: window.page.title.text() == title, timeout=60_000)
    assert window.page.listing.scores
    assert window.toolbar.search.chip.isVisible()


@pytest.mark.parametrize("where", ["window", "search bar"])
def test_a_photo_dropped_is_searched_by(
    ready_window: MainWindow, qtbot: QtBot, tmp_path: Path, where: str
) -> None:
    window = ready_window
    photo = write_photo(tmp_path / "elsewhere.jpg", 77)
    target = window if where == "window" else window.toolbar.search.edit
    assert drop(target, files(photo))
    wait_for_answer(window, qtbot, "Similar to elsewhere.jpg")
    assert window.toolbar.search.text() == ""
    assert window.library.find_photo(photo) is None


def test_a_photo_of_the_library_dragged_to_the_search_bar_is_searched_by(
    ready_window: MainWindow, qtbot: QtBot
) -> None:
    window = ready_window
    photo_id = int(window.page.listing.ids[2])
    path = window.library.path_of(photo_id)
    assert not drop(window, mime_of([photo_id], [path]))
    assert drop(window.toolbar.search.edit, mime_of([photo_id], [path]))
    wait_for_answer(window, qtbot, f"Similar to {path.name}")
    assert photo_id not in window.page.listing.ids


def test_a_picture_without_a_file_is_searched_by(ready_window: MainWindow, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setImageData(picture())
    assert drop(ready_window, data)
    wait_for_answer(ready_window, qtbot, "Similar to pasted picture")


def test_a_copied_picture_is_searched_by(ready_window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setImage(picture())
    ready_window.actions_set["search_clipboard"].trigger()
    wait_for_answer(ready_window, qtbot, "Similar to pasted picture")


def test_a_picture_pasted_into_the_search_bar_is_searched_by(
    ready_window: MainWindow, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setImage(picture())
    edit = ready_window.toolbar.search.edit
    QTest.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait_for_answer(ready_window, qtbot, "Similar to pasted picture")


def test_text_is_pasted_as_ever(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("a red boat")
    edit = window.toolbar.search.edit
    QTest.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() == "a red boat"


def test_an_empty_clipboard_is_told_of(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("words")
    window.actions_set["search_clipboard"].trigger()
    qtbot.waitUntil(window.messages.isVisible)
    assert "no picture" in window.messages.label.text()


def test_what_is_no_photo_says_so_where_the_photos_would_be(
    ready_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    note = tmp_path / "note.txt"
    note.write_text("no photo")
    assert drop(ready_window, files(note))
    qtbot.waitUntil(
        lambda: ready_window.page.grid.placeholder_text.startswith("That did not work"),
        timeout=60_000,
    )


def test_other_things_are_not_taken(window: MainWindow, tmp_path: Path) -> None:
    text = QMimeData()
    text.setText("words")
    assert not drop(window, text)
    assert not drop(window, files(tmp_path / "gone.jpg"))


def test_pasted_pictures_go_with_the_window(
    ready_window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = ready_window
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    QGuiApplication.clipboard().setImage(picture())
    window.actions_set["search_clipboard"].trigger()
    wait_for_answer(window, qtbot, "Similar to pasted picture")
    assert len(list(tmp_path.glob("photolib-*/*.png"))) == 1
    window.by_photo.close()
    assert not list(tmp_path.glob("photolib-*"))
