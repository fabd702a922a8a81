"""Everything can be reached and left with the keyboard alone, and where it is can be seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSlider,
    QToolButton,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui import theme
from ui.main_window import MainWindow

KEY = Qt.Key


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with a photo chosen, so that every part has something to reach."""
    assert window.page.listing is not None
    window.activateWindow()
    window.page.grid.setFocus()
    window.page.grid.select_ids(window.page.listing.ids[:1])
    qtbot.waitUntil(lambda: window.details.body.isVisible(), timeout=10_000)
    qtbot.waitUntil(lambda: not window.operations.busy, timeout=10_000)
    return window


def parts(window: MainWindow) -> dict[str, QWidget]:
    return {
        "sidebar": window.sidebar,
        "search": window.toolbar.search,
        "photos": window.pages,
        "details": window.details,
        "messages": window.messages,
    }


def place(window: MainWindow) -> str:
    now = window.focusWidget()
    return next((name for name, part in parts(window).items() if part.isAncestorOf(now)), "none")


def test_f6_goes_round_the_parts_of_the_window(shown: MainWindow) -> None:
    shown.say("Moved to the trash.", "Undo", lambda: None)
    visited = []
    for _ in range(5):
        shown.actions_set["next_pane"].trigger()
        visited.append(place(shown))
    assert visited == ["details", "messages", "sidebar", "search", "photos"]
    for name in reversed(visited[:-1]):
        shown.actions_set["previous_pane"].trigger()
        assert place(shown) == name


def test_f6_leaves_out_what_has_nothing_to_reach(window: MainWindow) -> None:
    window.show_details(False)
    window.page.grid.setFocus()
    window.actions_set["next_pane"].trigger()
    assert place(window) == "sidebar"


def test_f6_reaches_the_foot_while_something_runs(shown: MainWindow) -> None:
    shown.status.problems.show()
    shown.details.hide()
    shown.page.grid.setFocus()
    shown.actions_set["next_pane"].trigger()
    assert shown.focusWidget() is shown.status.problems


def test_f6_in_the_viewer_reaches_what_is_said(shown: MainWindow) -> None:
    shown.open_viewer(shown.selection()[0])
    shown.say("Tagged.", "Undo", lambda: None)
    shown.actions_set["next_pane"].trigger()
    assert shown.focusWidget() is shown.messages.button
    shown.actions_set["next_pane"].trigger()
    assert shown.focusWidget() is shown.viewer


def test_tab_reaches_every_part_and_comes_back(shown: MainWindow) -> None:
    shown.page.grid.setFocus()
    visited = []
    for _ in range(60):
        shown.focusNextPrevChild(True)
        visited.append(place(shown))
        if shown.focusWidget() is shown.page.grid:
            break
    assert shown.focusWidget() is shown.page.grid
    assert {"sidebar", "search", "details"} <= set(visited)


@pytest.mark.parametrize("where", ["sidebar", "search", "details", "messages"])
def test_escape_leads_back_to_the_photos(shown: MainWindow, where: str) -> None:
    shown.say("Moved to the trash.", "Undo", lambda: None)
    target = {
        "sidebar": shown.sidebar.tree,
        "search": shown.toolbar.search.edit,
        "details": shown.details.described.title,
        "messages": shown.messages.button,
    }[where]
    target.setFocus()
    QTest.keyClick(target, KEY.Key_Escape)
    assert shown.focusWidget() is shown.page.grid
    assert shown.messages.isHidden() == (where == "messages")


def test_escape_among_the_photos_drops_the_selection_then_the_search(
    shown: MainWindow, qtbot: QtBot
) -> None:
    shown.toolbar.search.ask("rating:0")
    qtbot.waitUntil(lambda: shown.photos.searching and not shown.operations.busy, timeout=10_000)
    shown.page.grid.select_ids(shown.page.listing.ids[:1])
    shown.page.grid.setFocus()
    QTest.keyClick(shown.page.grid, KEY.Key_Escape)
    assert shown.selection() == []
    assert shown.toolbar.search.text() == "rating:0"
    QTest.keyClick(shown.page.grid, KEY.Key_Escape)
    assert shown.toolbar.search.text() == ""


def test_the_line_of_the_map_does_not_catch_the_arrow_keys(shown: MainWindow) -> None:
    tree = shown.sidebar.tree
    tree.setFocus()
    tree.setCurrentItem(tree.topLevelItem(0))
    QTest.keyClick(tree, KEY.Key_Down)
    assert shown.exploring
    assert tree.hasFocus()
    QTest.keyClick(tree, KEY.Key_Down)
    assert not shown.exploring


def test_the_map_is_used_with_keys_alone(ready_window: MainWindow, qtbot: QtBot) -> None:
    window = ready_window
    window.show_map()
    view = window.explore.view
    qtbot.waitUntil(lambda: len(view.scene.shown) > 0, timeout=10_000)
    view.grab()
    before = view.camera.zoom
    QTest.keyClick(view, KEY.Key_Plus)
    assert view.camera.zoom > before
    QTest.keyClick(view, KEY.Key_Minus)
    assert view.camera.zoom == pytest.approx(before)
    QTest.keyClick(view, KEY.Key_Home)
    view.grab()
    middle = view.middle_photo()
    QTest.keyClick(view, KEY.Key_Space)
    assert view.selected_ids() == [middle]
    QTest.keyClick(view, KEY.Key_Space)
    assert view.selected_ids() == []
    opened: list[int] = []
    view.activated.connect(opened.append)
    QTest.keyClick(view, KEY.Key_Return)
    assert opened == [middle]
    window.leave_viewer()
    menus: list[QPoint] = []
    view.menu_requested.disconnect()
    view.menu_requested.connect(menus.append)
    at = view.rect().center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, view.mapToGlobal(at))
    view.select_ids(frozenset())
    QApplication.sendEvent(view, asked)
    assert view.selected_ids() == [middle]
    assert menus
    QTest.keyClick(view, KEY.Key_Escape)
    assert view.selected_ids() == []
    QTest.keyClick(view, KEY.Key_Escape)
    assert not window.exploring
    assert window.page.grid.hasFocus() or not window.isActiveWindow()


def test_the_photo_that_keys_mean_has_a_ring(ready_window: MainWindow, qtbot: QtBot) -> None:
    ready_window.show_map()
    view = ready_window.explore.view
    qtbot.waitUntil(lambda: len(view.scene.shown) > 0, timeout=10_000)
    qtbot.waitUntil(lambda: not ready_window.operations.busy, timeout=30_000)
    view.setFocus()
    view._use_keys(False)
    plain = view.grab().toImage()
    view._use_keys(True)
    assert view.grab().toImage() != plain


def test_the_filmstrip_is_walked_and_left(shown: MainWindow, qtbot: QtBot) -> None:
    ids = shown.page.listing.ids.tolist()
    shown.open_viewer(ids[0])
    strip = shown.viewer.strip.strip
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    assert strip.accessibleName() == "Filmstrip, 1 of 8"
    QTest.keyClick(strip, KEY.Key_Right)
    QTest.keyClick(strip, KEY.Key_Right)
    assert strip.accessibleName() == "Filmstrip, 3 of 8"
    assert shown.viewer.current_id() == ids[0]
    QTest.keyClick(strip, KEY.Key_Return)
    assert shown.viewer.current_id() == ids[2]
    QTest.keyClick(strip, KEY.Key_End)
    QTest.keyClick(strip, KEY.Key_Escape)
    assert shown.focusWidget() is shown.viewer
    assert shown.viewing
    assert shown.viewer.current_id() == ids[2]


@pytest.mark.parametrize("name", ["preferences", "label", "problems", "shortcuts", "about"])
def test_escape_closes_every_dialog(window: MainWindow, name: str) -> None:
    before = set(window.findChildren(QDialog))
    window.open_dialog(name)
    (dialog,) = set(window.findChildren(QDialog)) - before
    inner = dialog.focusWidget() or dialog
    QTest.keyClick(inner, KEY.Key_Escape)
    assert not dialog.isVisible()


# --- where it is can be seen ------------------------------------------------------------------


def _list() -> QListWidget:
    made = QListWidget()
    made.addItems(["one", "two"])
    return made


def _sidebar_list() -> QListWidget:
    made = _list()
    made.setProperty("role", "sidebar")
    made.setCurrentRow(0)
    return made


def _checked_box() -> QCheckBox:
    made = QCheckBox("on")
    made.setChecked(True)
    return made


def _button(role: str) -> QPushButton:
    made = QPushButton("Button")
    made.setProperty("role", role)
    return made


def _chip() -> QToolButton:
    made = QToolButton()
    made.setText("Similar to a.jpg")
    made.setProperty("role", "chip")
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


CONTROLS = {
    "list": _list,
    "list of the side": _sidebar_list,
    "tree": QTreeWidget,
    "ticked box": _checked_box,
    "box": lambda: QCheckBox("off"),
    "button": lambda: _button(""),
    "flat button": lambda: _button("flat"),
    "first button": lambda: _button("primary"),
    "segment": lambda: _button("segment"),
    "chip": _chip,
    "slider": lambda: QSlider(Qt.Orientation.Horizontal),
    "scrolled": QScrollArea,
}


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("kind", list(CONTROLS))
def test_the_focus_is_seen(qapp: QApplication, qtbot: QtBot, kind: str, mode: str) -> None:
    theme.apply_theme(qapp, mode)  # type: ignore[arg-type]
    box = QWidget()
    qtbot.addWidget(box)
    box.resize(240, 120)
    other = QPushButton("other", box)
    other.move(0, 90)
    control = CONTROLS[kind]()
    control.setParent(box)
    control.setGeometry(10, 10, 200, 60)
    box.show()
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)
    other.setFocus()
    without = control.grab().toImage()
    control.setFocus(Qt.FocusReason.TabFocusReason)
    assert control.hasFocus()
    assert differing(without, control.grab().toImage()) > 20
    theme.apply_theme(qapp, "light")


def differing(one: QImage, other: QImage) -> int:
    """How many pixels are clearly of another colour."""
    count = 0
    for y in range(one.height()):
        for x in range(one.width()):
            a, b = one.pixelColor(x, y), other.pixelColor(x, y)
            away = abs(a.red() - b.red()) + abs(a.green() - b.green()) + abs(a.blue() - b.blue())
            count += away > 60
    return count
