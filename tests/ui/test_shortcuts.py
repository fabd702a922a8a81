"""Keys of actions: seen, found, changed, taken over, set back; and kept for the next start."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from pytestqt.qtbot import QtBot

from photolib.settings import Settings
from ui.actions import FIXED_KEYS, ActionSet
from ui.dialogs.preferences import PreferencesDialog
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.dialogs.shortcuts_page import ShortcutsPage
from ui.main_window import MainWindow
from ui.viewer.keys import command_of

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> ShortcutsPage:
    window.settings._file = tmp_path / "settings.toml"
    window.show()
    window.open_dialog("keyboard")
    dialog = window.findChild(PreferencesDialog)
    assert dialog.names.currentItem().text() == "Keyboard"
    qtbot.waitExposed(dialog)
    return dialog.keyboard


def press(qtbot: QtBot, page: ShortcutsPage, key: Qt.Key, modifiers=CTRL) -> None:
    """As the user does: click into the field, press the keys, go on."""
    qtbot.mouseClick(page.edit, LEFT)
    with qtbot.waitSignal(page.edit.editingFinished, timeout=3000):
        qtbot.keyClick(page.edit, key, modifiers)


def keys_of(window: MainWindow, action_id: str) -> list[str]:
    return [one.toString() for one in window.actions_set[action_id].shortcuts()]


def shown_keys(page: ShortcutsPage, text: str) -> str:
    return next(item.text(1) for item in page._items() if item.text(0) == text)


def test_every_action_is_listed_with_its_keys(window: MainWindow, page: ShortcutsPage) -> None:
    listed = [item.text(0) for item in page._items()]
    assert len(listed) == len(window.actions_set.shortcuts()) + len(FIXED_KEYS)
    assert "Invert selection" in listed
    assert shown_keys(page, "Find similar photos") == "Ctrl+L"


def test_new_keys_count_at_once_and_are_kept(
    window: MainWindow, page: ShortcutsPage, qtbot: QtBot
) -> None:
    page.choose("find_similar")
    press(qtbot, page, Qt.Key.Key_J)
    assert keys_of(window, "find_similar") == ["Ctrl+J"]
    assert shown_keys(page, "Find similar photos") == "Ctrl+J"
    again = Settings.load(window.settings._file)
    assert again.shortcuts == {"find_similar": "Ctrl+J"}
    qtbot.mouseClick(page.back, LEFT)
    assert keys_of(window, "find_similar") == ["Ctrl+L"]
    assert window.settings.shortcuts == {}


def test_keys_of_another_action_are_only_taken_when_asked(
    window: MainWindow, page: ShortcutsPage, qtbot: QtBot
) -> None:
    page.choose("find_similar")
    press(qtbot, page, Qt.Key.Key_F)
    assert keys_of(window, "find_similar") == ["Ctrl+L"]
    assert page.note.text() == "Ctrl+F belongs to “Search” already."
    assert page.take.isVisible()
    qtbot.mouseClick(page.take, LEFT)
    assert keys_of(window, "find_similar") == ["Ctrl+F"]
    assert keys_of(window, "search") == ["/"]
    page.choose("search")
    qtbot.mouseClick(page.back, LEFT)
    assert "belongs to “Find similar photos” now" in page.note.text()
    qtbot.mouseClick(page.all_back, LEFT)
    assert keys_of(window, "search") == ["Ctrl+F", "/"]
    assert not page.all_back.isEnabled()


def test_keys_can_be_taken_away(window: MainWindow, page: ShortcutsPage, qtbot: QtBot) -> None:
    page.choose("quit")
    qtbot.mouseClick(page.none, LEFT)
    assert keys_of(window, "quit") == []
    assert window.settings.shortcuts == {"quit": ""}


def test_keys_that_the_viewer_has_are_given_with_a_note(
    window: MainWindow, page: ShortcutsPage, qtbot: QtBot
) -> None:
    page.choose("invert_selection")
    press(qtbot, page, Qt.Key.Key_R, Qt.KeyboardModifier.NoModifier)
    assert keys_of(window, "invert_selection") == ["R"]
    assert page.note.text().startswith("Note: in the viewer, R stays what it is")


def test_the_list_is_searched_by_words_and_keys(page: ShortcutsPage, qtbot: QtBot) -> None:
    def found() -> list[str]:
        return [item.text(0) for item in page._items() if not item.isHidden()]

    qtbot.keyClicks(page.search, "similar find")
    assert found() == ["Find similar photos"]
    page.search.clear()
    qtbot.keyClicks(page.search, "ctrl+l")
    assert found() == ["Find similar photos"]
    page.search.clear()
    qtbot.keyClicks(page.search, "no such thing")
    assert found() == []
    assert page.list.topLevelItem(0).isHidden()


def test_chosen_keys_count_from_the_start_and_odd_ones_are_ignored(window: MainWindow) -> None:
    window.settings.shortcuts = {"quit": "Ctrl+W", "undo": 5, "gone": "X"}  # type: ignore[dict-item]
    actions = ActionSet(window, window)
    assert actions["quit"].shortcut() == QKeySequence("Ctrl+W")
    assert actions["undo"].shortcut() == QKeySequence("Ctrl+Z")


def test_the_keys_said_to_be_the_viewers_are(window: MainWindow) -> None:
    for one in FIXED_KEYS:
        for keys in one.keys.split("; ") if one.menu == "In the viewer" else ():
            combination = QKeySequence(keys)[0]
            pressed = QKeyEvent(
                QEvent.Type.KeyPress, combination.key(), combination.keyboardModifiers()
            )
            assert command_of(window.viewer, pressed) is not None, keys


def test_the_list_at_a_glance_is_searched_and_leads_to_the_editor(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.actions_set.set_keys("quit", "Ctrl+W")
    window.open_dialog("shortcuts")
    dialog = window.findChild(ShortcutsDialog)
    qtbot.waitExposed(dialog)
    qtbot.keyClicks(dialog.search, "quit")
    assert dialog.shown() == ["Quit"]
    dialog.search.clear()
    qtbot.keyClicks(dialog.search, "ctrl+w")
    assert dialog.shown() == ["Quit"]
    qtbot.mouseClick(dialog.change, LEFT)
    assert window.findChild(PreferencesDialog).keyboard.isVisible()
