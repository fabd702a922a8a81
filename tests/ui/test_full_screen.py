"""F11 in the window and in the viewer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow


def test_f11_gives_the_window_the_screen_and_takes_it_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show()
    qtbot.keyClick(window.page.grid, Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert window.sidebar.isVisible()
    view = next(m for m in window.toolbar.menu_button.menu().actions() if m.text() == "View").menu()
    view.aboutToShow.emit()
    entry = next(one for one in view.actions() if one.text() == "Full screen")
    assert entry.isChecked()
    entry.trigger()
    assert not window.isFullScreen()


def test_a_photo_alone_on_the_screen_gives_way_to_the_window_as_it_was(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show()
    qtbot.keyClick(window.page.grid, Qt.Key.Key_F11)
    window.open_viewer(int(window.page.listing.ids[0]))
    assert window.viewer.bar.isVisible()
    qtbot.keyClick(window.viewer, Qt.Key.Key_F11)
    assert not window.viewer.bar.isVisible()
    qtbot.keyClick(window.viewer, Qt.Key.Key_Escape)
    assert not window.viewing
    assert window.isFullScreen()
    qtbot.keyClick(window.page.grid, Qt.Key.Key_F11)
    assert not window.isFullScreen()


def test_a_window_closed_in_full_screen_opens_as_a_window(window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    qtbot.keyClick(window.page.grid, Qt.Key.Key_F11)
    window.state.save(window, {})
    window.restore_state()
    assert not window.isFullScreen()
