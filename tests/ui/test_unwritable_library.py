"""The library can be read and no longer be written while the window is used."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.unwritable_catalog import unwritable
from ui.main_window import MainWindow

SAID = "Photolib may not write to"


def test_a_title_that_was_not_saved_stays_and_is_saved_later(
    window: MainWindow, qtbot: QtBot
) -> None:
    photo_id = int(window.page.listing.ids[0])
    window.page.grid.select_ids([photo_id])
    title = window.details.described.title
    qtbot.waitUntil(title.isVisible)
    with unwritable(window.library):
        title.setFocus()
        qtbot.keyClicks(title, "At the lake")
        qtbot.keyClick(title, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: window.messages.label.text().startswith(SAID), timeout=10_000)
    assert title.text() == "At the lake"
    qtbot.keyClick(title, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: window.library.organising.common([photo_id]).title == "At the lake", timeout=10_000
    )
