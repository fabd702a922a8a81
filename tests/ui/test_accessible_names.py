"""Everything that can be reached by keyboard or mouse has a name for screen readers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QMenu,
    QScrollArea,
    QScrollBar,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow

CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QSlider, QAbstractItemView)


def nameless(root: QWidget) -> list[str]:
    """The controls below `root` that a screen reader could only call by their kind."""
    found = []
    for widget in root.findChildren(QWidget):
        focusable = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if not (focusable or isinstance(widget, CONTROLS)):
            continue
        if _is_qts_own(widget):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name) if interface is not None else ""
        if not name.strip():
            above = widget.parentWidget()
            place = [type(one).__name__ for one in (widget, above, above.parentWidget()) if one]
            found.append(" in ".join([*place, widget.objectName()]))
    return found


def _is_qts_own(widget: QWidget) -> bool:
    """Parts of a control that Qt names with it, and frames around what has a name."""
    if isinstance(widget, QScrollBar | QMenu | QHeaderView):
        return True
    if widget.objectName() == "qt_spinbox_lineedit" or isinstance(widget.parentWidget(), QLineEdit):
        return True
    frame = widget.parentWidget()
    if frame is not None and frame.inherits("QComboBoxPrivateContainer"):
        return True
    return type(widget) is QScrollArea


def test_the_window(window: MainWindow) -> None:
    window.say("Moved to the trash.", "Undo", lambda: None)
    window.toolbar.search.show_chip("Similar to p1.jpg")
    assert "; ".join(nameless(window)) == ""


@pytest.mark.parametrize(
    "name",
    ["preferences", "keyboard", "problems", "shortcuts", "about", "label"],
)
def test_dialogs(window: MainWindow, qtbot: QtBot, name: str) -> None:
    before = set(window.findChildren(QDialog))
    window.open_dialog(name)
    (dialog,) = set(window.findChildren(QDialog)) - before
    qtbot.waitUntil(lambda: not window.operations.busy, timeout=10_000)
    assert "; ".join(nameless(dialog)) == ""


def test_the_viewer_and_the_details_of_a_photo(window: MainWindow, qtbot: QtBot) -> None:
    assert window.page.listing is not None
    window.page.grid.select_ids(window.page.listing.ids[:1])
    window.say("Tagged.", "Undo", lambda: None)
    window.toolbar.search.show_chip("Similar to p1.jpg")
    window.open_viewer(int(window.page.listing.ids[0]))
    qtbot.waitUntil(lambda: not window.operations.busy, timeout=10_000)
    assert "; ".join(nameless(window)) == ""


# --- what is read of widgets that paint themselves ----------------------------------------------

NAME, ROLE = QAccessible.Text.Name, QAccessible.Role


def interface(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def test_the_grid_is_a_list_of_named_photos(window: MainWindow, qtbot: QtBot) -> None:
    grid = window.page.grid
    ids = window.page.listing.ids.tolist()
    window.library.organising.set_title(ids[:1], "Our boat")
    window.library.organising.set_rating(ids[:1], 3)
    window.library.organising.set_favorite(ids[:1], True)
    grid.refresh(ids[:1])
    qtbot.waitUntil(lambda: not window.operations.busy, timeout=10_000)
    listed = interface(grid)
    assert (listed.role(), listed.text(NAME)) == (ROLE.List, "Photos")
    assert listed.childCount() == len(ids) == 8
    told = listed.child(0).text(NAME)
    row = grid.model.photo(ids[0])
    assert row is not None
    assert told.startswith(f"Our boat, {row.path.name}, ")
    assert told.endswith(", Rating: 3 of 5 stars, Favourite")
    names = {listed.child(n).text(NAME) for n in range(8)}
    assert len(names) == 8
    assert all(listed.child(n).role() == ROLE.ListItem for n in range(8))
    assert listed.indexOfChild(listed.child(5)) == 5
    assert listed.child(8) is None


def test_the_photos_of_the_grid_tell_their_state_and_place(window: MainWindow) -> None:
    grid, ids = window.page.grid, window.page.listing.ids.tolist()
    grid.select_ids(ids[1:2])
    listed = interface(grid)
    assert [listed.child(n).state().selected for n in range(3)] == [0, 1, 0]
    assert listed.focusChild().text(NAME) == listed.child(1).text(NAME)
    place = listed.child(1).rect()
    assert place.size() == grid.row_rect(1).size()
    at = place.center()
    assert listed.childAt(at.x(), at.y()).text(NAME) == listed.child(1).text(NAME)
    assert listed.child(1).parent().text(NAME) == "Photos"


def test_a_screen_reader_hears_where_the_keys_have_gone(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    grid = window.page.grid
    listed = interface(grid)
    heard: list[int] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: heard.append(event.child())
    )
    for _ in range(3):
        QTest.keyClick(grid, Qt.Key.Key_Right)
    rows = [grid.model.row_of(grid.current_id())]
    assert heard[-1:] == rows
    assert len(heard) == len(set(heard))
    assert listed.childCount() == 8


def test_photos_that_are_gone_from_the_list_are_forgotten(window: MainWindow) -> None:
    grid, ids = window.page.grid, window.page.listing.ids.tolist()
    listed = interface(grid)
    kept = listed.child(7).text(NAME)
    grid.set_ids(ids[4:])
    assert listed.childCount() == 4
    assert listed.child(3).text(NAME) == kept
    assert listed.child(7) is None


def test_what_is_painted_has_a_role(window: MainWindow, qtbot: QtBot) -> None:
    window.page.grid.select_ids(window.page.listing.ids[:1])
    window.open_viewer(int(window.page.listing.ids[0]))
    qtbot.waitUntil(lambda: bool(window.viewer.bar.title), timeout=10_000)
    name = window.viewer.bar.title
    found = {
        "map": interface(window.explore.view),
        "stars": interface(window.details.stars),
        "strip": interface(window.viewer.strip.strip),
        "photo": interface(window.viewer.canvas),
        "timeline": interface(window.page.grid.timeline),
    }
    assert {what: one.role() for what, one in found.items()} == {
        "map": ROLE.Graphic,
        "stars": ROLE.Slider,
        "strip": ROLE.List,
        "photo": ROLE.Graphic,
        "timeline": ROLE.ScrollBar,
    }
    assert found["photo"].text(NAME) == name
    assert window.viewer.accessibleDescription() == f"{name}, 1 of 8"
    assert found["map"].text(NAME) == "Map of the library by likeness"


def test_messages_are_announced(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        lambda event: heard.append(event.message()) if hasattr(event, "message") else None,
    )
    window.say("Moved to the trash.")
    window.fail("The disk is full.")
    assert heard == ["Moved to the trash.", "The disk is full."]
