"""What every action file promises, and where the actions end up."""

from __future__ import annotations

import pkgutil
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

import ui.actions
from ui.actions import Action, discover
from ui.actions._binding import MENUS
from ui.icons import names
from ui.main_window import MainWindow

ISSUE_ORDER = [
    "Open",
    "Find similar photos",
    "Auto-tag this photo",
    "Auto-tag this folder",
    "Show in file manager",
    "Copy path",
]


def test_every_file_of_the_folder_is_found() -> None:
    files = {m.name for m in pkgutil.iter_modules(ui.actions.__path__) if m.name[0] != "_"}
    on_disk = {p.stem for p in Path(ui.actions.__file__).parent.glob("[!_]*.py")}
    assert files == on_disk
    assert len(discover()) >= len(files)


@pytest.mark.parametrize("action", discover(), ids=lambda action: action.id)
def test_an_action_is_well_formed(action: Action) -> None:
    assert action.menu in MENUS
    assert action.icon in ("", *names())
    for keys in filter(None, action.shortcut.split("; ")):
        assert not QKeySequence(keys).isEmpty()


def test_ids_and_shortcuts_are_unique() -> None:
    actions = discover()
    assert len({action.id for action in actions}) == len(actions)
    keys = [key for action in actions for key in action.shortcut.split("; ") if key]
    assert len(set(keys)) == len(keys)


def test_two_actions_never_share_a_place() -> None:
    places = [(action.menu, action.order) for action in discover()]
    assert len(set(places)) == len(places)


@pytest.mark.parametrize("action", discover(), ids=lambda action: action.id)
def test_enabled_and_text_work_without_a_selection(action: Action, window: MainWindow) -> None:
    assert window.selection() == []
    assert isinstance(action.enabled(window), bool)
    assert action.label(window)
    if action.checked is not None:
        assert isinstance(action.checked(window), bool)


def test_the_photo_menu_has_the_actions_in_order(window: MainWindow) -> None:
    window.page.grid.select_ids(window.page.listing.ids[:1])
    menu = window.actions_set.photo_menu(window)
    texts = [entry.text() for entry in menu.actions()]
    assert [text for text in texts if text in ISSUE_ORDER] == ISSUE_ORDER
    assert all(entry.isEnabled() for entry in menu.actions() if entry.text() in ISSUE_ORDER)


def test_the_main_menu_holds_every_action(window: MainWindow) -> None:
    found: set[str] = set()

    def walk(menu: object) -> None:
        for entry in menu.actions():
            found.add(entry.objectName())
            if entry.menu() is not None:
                walk(entry.menu())

    walk(window.toolbar.menu_button.menu())
    assert {action.id for action in discover()} <= found


def test_shortcuts_of_actions_without_a_target_are_off(window: MainWindow) -> None:
    assert not window.actions_set["find_similar"].isEnabled()
    window.page.grid.select_ids(window.page.listing.ids[:2])
    assert not window.actions_set["find_similar"].isEnabled()
    assert window.actions_set["auto_tag_photo"].isEnabled()
    window.page.grid.select_ids(window.page.listing.ids[:1])
    assert window.actions_set["find_similar"].isEnabled()
