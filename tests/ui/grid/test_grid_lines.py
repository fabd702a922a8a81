"""The grid with whole photos in lines, under headers by date."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QNativeGestureEvent, QPointingDevice
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photolib.types import PhotoShapes
from tests.support.painted_photos import PaintedPhotos
from ui import theme
from ui.grid import PhotoGrid
from ui.grid.arranger import DAILY_FROM
from ui.grid.layout import HEADER, MARGIN

ASPECTS = (1.5, 2 / 3, 1.0, 16 / 9)


def shapes(count: int) -> PhotoShapes:
    """Two photos a day, newest first, in four proportions."""
    days = 20_000 - np.arange(count, dtype=np.int32) // 2
    return PhotoShapes(np.resize(np.array(ASPECTS, np.float32), count), days)


@pytest.fixture
def lines(grid: PhotoGrid, photos: PaintedPhotos) -> PhotoGrid:
    grid.set_squares(False)
    grid.set_ids(photos.ids, shapes=shapes(200), grouped=True, keep_position=False)
    return grid


def inked(grid: PhotoGrid, top: int, height: int) -> int:
    """How many pixels of a strip are text."""
    image = grid.viewport().grab().toImage()
    text = QColor(theme.current_theme().text)
    return sum(
        image.pixelColor(x, y).lightness() <= text.lightness() + 30
        for x in range(MARGIN, 200)
        for y in range(top, top + height)
    )


def test_photos_keep_their_proportions(lines: PhotoGrid) -> None:
    for row in range(8):
        rect = lines.row_rect(row)
        assert abs(rect.width() / rect.height() - ASPECTS[row % 4]) < 0.03


def test_months_have_headers_and_days_when_close(lines: PhotoGrid) -> None:
    assert lines.layout_of_cells.sections.title(0) == "October 2024"
    assert inked(lines, 0, HEADER) > 50
    lines.set_cell_size(DAILY_FROM)
    assert "October 4, 2024" in lines.layout_of_cells.sections.title(0)


def test_months_and_days_with_hardly_a_photo_are_years_and_months(lines: PhotoGrid) -> None:
    days = 20_000 - 20 * np.arange(60, dtype=np.int32)
    sparse = PhotoShapes(np.ones(60, np.float32), days)
    lines.set_ids(list(range(1, 61)), shapes=sparse, grouped=True)
    sections = lines.layout_of_cells.sections
    assert [sections.title(n) for n in range(len(sections))] == ["2024", "2023", "2022", "2021"]
    lines.set_ids(
        list(range(1, 61)), shapes=replace(sparse, days=days // 10 + 18_000), grouped=True
    )
    lines.set_cell_size(DAILY_FROM)
    assert lines.layout_of_cells.sections.title(0) == "October 2024"


def test_what_is_not_sorted_by_date_has_no_headers(lines: PhotoGrid) -> None:
    lines.set_ids([3, 1, 2], {3: 0.9}, shapes=shapes(3))
    assert len(lines.layout_of_cells.sections) == 0
    assert lines.row_rect(0).top() == MARGIN


def test_the_month_stays_at_the_top_and_covers_what_is_under_it(
    qtbot: QtBot, lines: PhotoGrid
) -> None:
    lines.verticalScrollBar().setValue(300)
    assert inked(lines, 0, HEADER) > 50
    assert lines.id_at(QPoint(100, 10)) is None
    last = int(lines.layout_of_cells.header_tops[1])
    lines.verticalScrollBar().setValue(last - HEADER // 2)
    assert inked(lines, 0, HEADER // 2) < inked(lines, HEADER // 2, HEADER)


def test_scrolling_leaves_no_trace_of_the_header(qtbot: QtBot, lines: PhotoGrid) -> None:
    def on_screen() -> QImage:
        QApplication.processEvents()
        return lines.screen().grabWindow(lines.winId()).toImage()

    qtbot.wait(400)  # the thumbnails come
    for value in (300, 340, 320, 500, 480):
        lines.verticalScrollBar().setValue(value)
        on_screen()
    qtbot.wait(400)
    scrolled = on_screen()
    lines.viewport().update()
    assert on_screen() == scrolled


def test_the_place_is_kept_when_the_mode_changes(lines: PhotoGrid) -> None:
    lines.verticalScrollBar().setValue(1200)
    first = lines.model.id_at(lines.visible_rows().start)
    lines.set_squares(True)
    assert first in [lines.model.id_at(row) for row in lines.visible_rows()]


def test_resizing_to_and_fro_comes_back_to_the_same_place(lines: PhotoGrid) -> None:
    lines.verticalScrollBar().setValue(1200)
    for width in (*range(800, 600, -9), *range(600, 801, 8)):
        lines.resize(width, 600)
    assert abs(lines.scroll_top() - 1200) <= 2


def test_zooming_to_and_fro_at_the_mouse_comes_back(lines: PhotoGrid) -> None:
    lines.verticalScrollBar().setValue(1200)
    before = lines.scroll_top()
    for size in (*range(140, 250, 10), *range(250, 139, -10)):
        lines.set_cell_size(size, QPoint(300, 250))
    assert abs(lines.scroll_top() - before) <= 2


def test_right_to_left_begins_at_the_right(lines: PhotoGrid, qtbot: QtBot) -> None:
    lines.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert lines.row_rect(0).right() == lines.viewport().width() - 1 - MARGIN
    assert lines.row_rect(1).right() < lines.row_rect(0).left()
    lines.select_ids([1])
    qtbot.keyClick(lines, Qt.Key.Key_Left)
    assert lines.selected_ids() == [2]


def test_photos_that_vanish_while_shown_are_painted_as_placeholders(
    lines: PhotoGrid, photos: PaintedPhotos
) -> None:
    photos.rows_by_id.clear()
    lines.refresh(set(range(1, 201)))
    assert not lines.viewport().grab().isNull()
    lines.set_ids([], shapes=shapes(0), grouped=True)
    assert not lines.viewport().grab().isNull()


def test_one_extreme_photo_among_others(lines: PhotoGrid, qtbot: QtBot) -> None:
    few = shapes(3)
    few = replace(few, aspects=np.array([30_000, 1 / 30_000, 1], np.float32))
    lines.set_ids([1, 2, 3], shapes=few, grouped=True)
    for row in range(3):
        assert lines.row_rect(row).width() >= 60
        assert lines.row_rect(row).right() < lines.viewport().width()


def click_header(
    qtbot: QtBot, grid: PhotoGrid, section: int, modifiers: Qt.KeyboardModifier
) -> None:
    y = int(grid.layout_of_cells.header_tops[section]) - grid.scroll_top() + HEADER // 2
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, modifiers, QPoint(60, y))


def test_a_click_on_a_header_selects_its_photos(qtbot: QtBot, lines: PhotoGrid) -> None:
    rows = [lines.layout_of_cells.rows_of(section) for section in range(2)]
    click_header(qtbot, lines, 0, Qt.KeyboardModifier.NoModifier)
    assert lines.selected_ids() == [row + 1 for row in rows[0]]
    lines.verticalScrollBar().setValue(int(lines.layout_of_cells.header_tops[1]) - 100)
    click_header(qtbot, lines, 1, Qt.KeyboardModifier.ControlModifier)
    assert lines.selected_ids() == [row + 1 for row in (*rows[0], *rows[1])]
    qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, HEADER // 2))
    assert lines.selected_ids() == [row + 1 for row in rows[0]]


def pinch(grid: PhotoGrid, value: float, at: QPoint) -> None:
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        QPointF(at),
        QPointF(at),
        QPointF(grid.viewport().mapToGlobal(at)),
        value,
        QPointF(),
    )
    QApplication.sendEvent(grid.viewport(), event)


def test_a_pinch_zooms(lines: PhotoGrid) -> None:
    for _ in range(40):
        pinch(lines, 0.003, QPoint(200, 200))
    assert 152 <= lines.cell_size <= 164
    pinch(lines, -0.5, QPoint(200, 200))
    assert 76 <= lines.cell_size <= 82
