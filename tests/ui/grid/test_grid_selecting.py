"""Selecting photos by mouse and keyboard, as file managers do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDrag, QMouseEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.grid import PhotoGrid
from ui.grid.drag import photos_in

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def click(qtbot: QtBot, grid: PhotoGrid, row: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
    qtbot.mouseClick(grid.viewport(), LEFT, modifiers, grid.row_rect(row).center())


def gap_after(grid: PhotoGrid, row: int) -> QPoint:
    """A point in the gap at the bottom right of a cell."""
    return grid.row_rect(row).bottomRight() + QPoint(4, 4)


def move_pressed(grid: PhotoGrid, to: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """A mouse move with the left button down, which QTest cannot say on every platform."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(to),
        QPointF(grid.viewport().mapToGlobal(to)),
        Qt.MouseButton.NoButton,
        LEFT,
        modifiers,
    )
    QApplication.sendEvent(grid.viewport(), event)


def drag(
    qtbot: QtBot,
    grid: PhotoGrid,
    start: QPoint,
    *stops: QPoint,
    modifiers: Qt.KeyboardModifier = NONE,
) -> None:
    """Press and move; the button stays down."""
    qtbot.mousePress(grid.viewport(), LEFT, modifiers, start)
    for stop in stops:
        move_pressed(grid, stop, modifiers)


# --- mouse --------------------------------------------------------------------------


def test_a_click_selects_one(qtbot: QtBot, grid: PhotoGrid) -> None:
    with qtbot.waitSignal(grid.selection_changed):
        click(qtbot, grid, 3)
    assert grid.selected_ids() == [4]
    assert grid.current_id() == 4
    click(qtbot, grid, 6)
    assert grid.selected_ids() == [7]


def test_a_click_beside_the_photos_selects_nothing(qtbot: QtBot, grid: PhotoGrid) -> None:
    click(qtbot, grid, 3)
    qtbot.mouseClick(grid.viewport(), LEFT, NONE, gap_after(grid, 3))
    assert grid.selected_ids() == []


def test_ctrl_click_adds_and_takes_away(qtbot: QtBot, grid: PhotoGrid) -> None:
    click(qtbot, grid, 0)
    click(qtbot, grid, 2, CTRL)
    click(qtbot, grid, 4, CTRL)
    assert grid.selected_ids() == [1, 3, 5]
    click(qtbot, grid, 2, CTRL)
    assert grid.selected_ids() == [1, 5]


def test_shift_click_selects_the_range(qtbot: QtBot, grid: PhotoGrid) -> None:
    click(qtbot, grid, 7)
    click(qtbot, grid, 4, SHIFT)
    assert grid.selected_ids() == [5, 6, 7, 8]
    click(qtbot, grid, 9, SHIFT)
    assert grid.selected_ids() == [8, 9, 10]
    assert grid.current_id() == 10


def test_ctrl_shift_click_adds_the_range(qtbot: QtBot, grid: PhotoGrid) -> None:
    click(qtbot, grid, 0)
    click(qtbot, grid, 6, CTRL)
    click(qtbot, grid, 8, CTRL | SHIFT)
    assert grid.selected_ids() == [1, 7, 8, 9]


def test_a_click_in_a_group_keeps_it_until_the_release(qtbot: QtBot, grid: PhotoGrid) -> None:
    grid.select_ids([1, 2, 3])
    centre = grid.row_rect(1).center()
    qtbot.mousePress(grid.viewport(), LEFT, NONE, centre)
    assert grid.selected_ids() == [1, 2, 3]
    qtbot.mouseRelease(grid.viewport(), LEFT, NONE, centre)
    assert grid.selected_ids() == [2]


def test_double_click_opens(qtbot: QtBot, grid: PhotoGrid) -> None:
    with qtbot.waitSignal(grid.activated) as opened:
        qtbot.mouseDClick(grid.viewport(), LEFT, NONE, grid.row_rect(5).center())
    assert opened.args == [6]
    assert grid.selected_ids() == [6]


def test_double_click_beside_the_photos_opens_nothing(qtbot: QtBot, grid: PhotoGrid) -> None:
    with qtbot.assertNotEmitted(grid.activated):
        qtbot.mouseDClick(grid.viewport(), LEFT, NONE, gap_after(grid, 5))


def test_a_rubber_band_selects_what_it_touches(qtbot: QtBot, grid: PhotoGrid) -> None:
    end = grid.row_rect(7).center()
    drag(qtbot, grid, gap_after(grid, 0), QPoint(200, 200), end)
    assert grid.selected_ids() == [7, 8]
    banded = grid.viewport().grab().toImage()
    qtbot.mouseRelease(grid.viewport(), LEFT, NONE, end)
    assert grid.selected_ids() == [7, 8]
    assert grid.viewport().grab().toImage() != banded  # the band is gone


def test_a_rubber_band_shrinks_again(qtbot: QtBot, grid: PhotoGrid) -> None:
    drag(
        qtbot,
        grid,
        gap_after(grid, 0),
        grid.row_rect(13).center(),
        grid.row_rect(6).center(),
    )
    assert grid.selected_ids() == [7]
    qtbot.mouseRelease(grid.viewport(), LEFT, NONE, grid.row_rect(6).center())


def test_a_rubber_band_may_start_on_a_photo_with_shift(qtbot: QtBot, grid: PhotoGrid) -> None:
    end = grid.row_rect(6).center()
    drag(qtbot, grid, grid.row_rect(0).center(), end, modifiers=SHIFT)
    qtbot.mouseRelease(grid.viewport(), LEFT, SHIFT, end)
    assert grid.selected_ids() == [1, 2, 6, 7]


def test_a_photo_that_is_dragged_is_selected_and_taken_along(
    qtbot: QtBot, grid: PhotoGrid, monkeypatch: pytest.MonkeyPatch
) -> None:
    carried: list[QMimeData] = []
    pictures: list[QPixmap] = []

    def carry(drag: QDrag, _action: Qt.DropAction) -> None:
        carried.append(drag.mimeData())
        pictures.append(drag.pixmap())

    monkeypatch.setattr(QDrag, "exec", carry)
    grid.select_ids([1, 2])
    with qtbot.waitSignal(grid.drag_started) as begun:
        drag(qtbot, grid, grid.row_rect(6).center(), grid.row_rect(8).center())
    assert begun.args == [[7]]
    assert grid.selected_ids() == [7]
    grid.carry([7], [Path("/photos/photo 7.jpg")])
    assert photos_in(carried[0]) == [7]
    assert carried[0].urls() == [QUrl.fromLocalFile("/photos/photo 7.jpg")]
    assert not pictures[0].isNull()


def test_a_drag_that_is_let_go_before_its_files_are_known_is_none(
    qtbot: QtBot, grid: PhotoGrid, monkeypatch: pytest.MonkeyPatch
) -> None:
    carried: list[QDrag] = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _action: carried.append(drag))
    drag(qtbot, grid, grid.row_rect(6).center(), grid.row_rect(8).center())
    qtbot.mouseRelease(grid.viewport(), LEFT, NONE, grid.row_rect(8).center())
    grid.carry([7], [])
    assert not carried
    assert grid.selected_ids() == [7]


def test_a_rubber_band_with_ctrl_keeps_what_was_selected(qtbot: QtBot, grid: PhotoGrid) -> None:
    grid.select_ids([3])
    end = grid.row_rect(12).center()
    drag(qtbot, grid, gap_after(grid, 5), end, modifiers=CTRL)
    qtbot.mouseRelease(grid.viewport(), LEFT, CTRL, end)
    assert grid.selected_ids() == [3, 12, 13]


def test_a_rubber_band_scrolls_at_the_edge(qtbot: QtBot, grid: PhotoGrid) -> None:
    below = QPoint(300, grid.viewport().height() + 60)
    drag(qtbot, grid, gap_after(grid, 0), QPoint(300, 300), below)
    qtbot.waitUntil(lambda: grid.scroll_top() > 400)
    assert grid.selected_ids()[-1] > 25  # beyond the first screen
    qtbot.mouseRelease(grid.viewport(), LEFT, NONE, below)
    stopped = grid.scroll_top()
    qtbot.wait(60)
    assert grid.scroll_top() == stopped


def open_menu(grid: PhotoGrid, at: QPoint) -> None:
    QTest.mouseClick(grid.viewport(), RIGHT, NONE, at)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, grid.viewport().mapToGlobal(at))
    QApplication.sendEvent(grid.viewport(), event)


def test_the_menu_speaks_of_the_photo_under_the_mouse(qtbot: QtBot, grid: PhotoGrid) -> None:
    grid.select_ids([1, 2])
    at = grid.row_rect(4).center()
    with qtbot.waitSignal(grid.context_menu_requested) as asked:
        open_menu(grid, at)
    assert asked.args == [grid.viewport().mapToGlobal(at), [5]]
    assert grid.selected_ids() == [5]


def test_the_menu_on_a_group_speaks_of_the_group(qtbot: QtBot, grid: PhotoGrid) -> None:
    grid.select_ids([1, 2, 5])
    with qtbot.waitSignal(grid.context_menu_requested) as asked:
        open_menu(grid, grid.row_rect(4).center())
    assert asked.args[1] == [1, 2, 5]


def test_beside_the_photos_there_is_no_menu(qtbot: QtBot, grid: PhotoGrid) -> None:
    with qtbot.assertNotEmitted(grid.context_menu_requested):
        open_menu(grid, gap_after(grid, 2))


def test_the_menu_key_opens_at_the_current_photo(qtbot: QtBot, grid: PhotoGrid) -> None:
    grid.select_ids([7])
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    with qtbot.waitSignal(grid.context_menu_requested) as asked:
        QApplication.sendEvent(grid.viewport(), event)
    assert asked.args == [grid.viewport().mapToGlobal(grid.row_rect(6).center()), [7]]


# --- keyboard -----------------------------------------------------------------------


def test_arrows_move(qtbot: QtBot, grid: PhotoGrid) -> None:
    qtbot.keyClick(grid, Qt.Key.Key_Right)  # the first key only gives the focus
    assert grid.selected_ids() == [1]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Down):
        qtbot.keyClick(grid, key)
    assert grid.selected_ids() == [11]
    qtbot.keyClick(grid, Qt.Key.Key_Up)
    assert grid.selected_ids() == [6]


def test_shift_and_arrows_extend(qtbot: QtBot, grid: PhotoGrid) -> None:
    grid.select_ids([3])
    qtbot.keyClick(grid, Qt.Key.Key_Down, SHIFT)
    assert grid.selected_ids() == [3, 4, 5, 6, 7, 8]
    qtbot.keyClick(grid, Qt.Key.Key_Left, SHIFT)
    assert grid.selected_ids() == [3, 4, 5, 6, 7]


def test_ctrl_and_arrows_move_the_focus_only(qtbot: QtBot, grid: PhotoGrid) -> None:
    grid.select_ids([3])
    qtbot.keyClick(grid, Qt.Key.Key_Right, CTRL)
    assert (grid.selected_ids(), grid.current_id()) == ([3], 4)
    qtbot.keyClick(grid, Qt.Key.Key_Space, CTRL)
    assert grid.selected_ids() == [3, 4]


@pytest.mark.parametrize(
    ("key", "expected"), [(Qt.Key.Key_Home, 1), (Qt.Key.Key_End, 200), (Qt.Key.Key_PageDown, 33)]
)
def test_jumps(qtbot: QtBot, grid: PhotoGrid, key: Qt.Key, expected: int) -> None:
    grid.select_ids([18])
    qtbot.keyClick(grid, key)
    assert grid.selected_ids() == [expected]
    row = grid.row_rect(expected - 1)
    assert grid.viewport().rect().contains(row)


def test_shift_end_selects_to_the_end(qtbot: QtBot, grid: PhotoGrid) -> None:
    grid.select_ids([190])
    qtbot.keyClick(grid, Qt.Key.Key_End, SHIFT)
    assert grid.selected_ids() == list(range(190, 201))


def test_select_all_invert_and_none(qtbot: QtBot, grid: PhotoGrid) -> None:
    qtbot.keyClick(grid, Qt.Key.Key_A, CTRL)
    assert len(grid.selected_ids()) == 200
    click(qtbot, grid, 0)
    grid.invert_selection()
    assert grid.selected_ids() == list(range(2, 201))
    qtbot.keyClick(grid, Qt.Key.Key_Escape)
    assert grid.selected_ids() == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_opens_the_current_photo(qtbot: QtBot, grid: PhotoGrid, key: Qt.Key) -> None:
    grid.select_ids([9])
    with qtbot.waitSignal(grid.activated) as opened:
        qtbot.keyClick(grid, key)
    assert opened.args == [9]


def test_keys_that_are_not_the_grids_go_on(qtbot: QtBot, grid: PhotoGrid) -> None:
    grid.select_ids([9])
    qtbot.keyClick(grid, Qt.Key.Key_F5)
    qtbot.keyClick(grid, Qt.Key.Key_X)
    assert grid.selected_ids() == [9]


# --- by program ---------------------------------------------------------------------


def test_the_selection_outlives_a_new_list(qtbot: QtBot, grid: PhotoGrid) -> None:
    grid.select_ids([3, 8])
    with qtbot.assertNotEmitted(grid.selection_changed):
        grid.set_ids([900, *range(200, 0, -1)])
    assert grid.selected_ids() == [8, 3]


def test_photos_that_leave_the_list_are_deselected(qtbot: QtBot, grid: PhotoGrid) -> None:
    grid.select_ids([3, 8])
    with qtbot.waitSignal(grid.selection_changed):
        grid.set_ids([8, 9])
    assert grid.selected_ids() == [8]


def test_selecting_by_id_scrolls_there(qtbot: QtBot, grid: PhotoGrid) -> None:
    with qtbot.waitSignal(grid.selection_changed):
        grid.select_ids([180, 5000])
    assert grid.selected_ids() == [180]
    assert grid.viewport().rect().contains(grid.row_rect(179))


def test_selecting_what_is_in_view_does_not_scroll(grid: PhotoGrid) -> None:
    grid.verticalScrollBar().setValue(1000)
    grid.select_ids(list(range(1, 201)))
    assert grid.scroll_top() == 1000
    assert len(grid.selected_ids()) == 200
