"""Photos dragged to another program while their files are gone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photolib.library import Library
from tests.conftest import write_photo
from ui.grid.photo_grid import PhotoGrid
from ui.main_window import MainWindow

NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


def pull(qtbot: QtBot, grid: PhotoGrid) -> None:
    """Begin to drag what is selected; the button stays down."""
    start = grid.row_rect(0).center()
    qtbot.mousePress(grid.viewport(), LEFT, NONE, start)
    for step in (10, 20, 30):
        at = QPointF(start + QPoint(step, 0))
        moved = QMouseEvent(
            QEvent.Type.MouseMove,
            at,
            QPointF(grid.viewport().mapToGlobal(at)),
            Qt.MouseButton.NoButton,
            LEFT,
            NONE,
        )
        QApplication.sendEvent(grid.viewport(), moved)


@pytest.mark.parametrize("gone", [0, 1, 3])
def test_what_other_programs_do_not_get_is_said(
    open_on: Callable[[Library], MainWindow],
    empty_library: Library,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    gone: int,
) -> None:
    paths = [write_photo(tmp_path / "photos" / f"p{number}.jpg", number) for number in range(3)]
    empty_library.settings.watch_folders = False
    empty_library.add_folder(tmp_path / "photos")
    empty_library.index_now()
    window = open_on(empty_library)
    for path in paths[:gone]:
        path.unlink()
    carried: list[QMimeData] = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _action: carried.append(drag.mimeData()))
    window.page.grid.select_ids(window.page.listing.ids)
    pull(qtbot, window.page.grid)
    qtbot.waitUntil(lambda: bool(carried), timeout=10_000)
    assert set(carried[0].urls()) == {QUrl.fromLocalFile(str(path)) for path in paths[gone:]}
    assert (window.messages.label.text() if window.messages.isVisible() else "") == {
        0: "",
        1: "p0.jpg is not there just now, so other programs do not get it.",
        3: "3 photos are not there just now, so other programs do not get them.",
    }[gone]
