"""The timeline beside the photos: when it is there, what it says, where it leads."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photolib.types import PhotoShapes
from tests.support.painted_photos import PaintedPhotos
from ui.grid import PhotoGrid

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def over_years(count: int) -> PhotoShapes:
    """Newest first, a photo each twelve days from October 2024 on."""
    days = 20_000 - 12 * np.arange(count, dtype=np.int32)
    return PhotoShapes(np.full(count, 1.5, np.float32), days)


@pytest.fixture
def dated(grid: PhotoGrid, photos: PaintedPhotos) -> PhotoGrid:
    grid.set_ids(photos.ids, shapes=over_years(200), grouped=True, keep_position=False)
    return grid


def hover(grid: PhotoGrid, y: int, button: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    at = QPointF(20, y)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        QPointF(grid.timeline.mapToGlobal(at.toPoint())),
        Qt.MouseButton.NoButton,
        button,
        NONE,
    )
    QApplication.sendEvent(grid.timeline, event)


def years(grid: PhotoGrid) -> list[str]:
    return [mark.text for mark in grid.timeline.marks if mark.text]


def test_it_takes_the_place_of_the_scroll_bar(dated: PhotoGrid) -> None:
    assert dated.timeline.isVisible()
    assert not dated.verticalScrollBar().isVisible()
    assert dated.timeline.geometry().left() == dated.viewport().geometry().right() + 1
    assert dated.row_rect(0).right() < dated.viewport().width()


def test_years_are_told_in_order_and_apart(dated: PhotoGrid) -> None:
    assert years(dated) == ["2024", "2023", "2022", "2021", "2020", "2019", "2018"]


def test_of_years_too_near_the_one_with_more_photos_is_told(grid: PhotoGrid) -> None:
    days = np.concatenate(([20_000], np.arange(19_200, 19_001, -1))).astype(np.int32)
    shapes = PhotoShapes(np.full(200, 1.5, np.float32), days[:200])
    grid.set_ids(list(range(1, 201)), shapes=shapes, grouped=True)
    assert years(grid)[0] == "2022"


@pytest.mark.parametrize("what", ["results", "few", "one month"])
def test_it_is_not_there_without_need(dated: PhotoGrid, what: str) -> None:
    if what == "results":
        dated.set_ids([3, 1, 2] * 50, {3: 0.9}, shapes=over_years(150))
    elif what == "few":
        dated.set_ids([1, 2, 3], shapes=over_years(3), grouped=True)
    else:
        shapes = PhotoShapes(np.ones(200, np.float32), np.full(200, 20_000, np.int32))
        dated.set_ids(list(range(1, 201)), shapes=shapes, grouped=True)
    assert dated.timeline.isHidden()
    assert dated.verticalScrollBar().isVisible()


def test_hovering_tells_the_month(dated: PhotoGrid) -> None:
    hover(dated, dated.timeline.height() // 2)
    bubble = dated.timeline.bubble
    assert bubble.isVisible()
    assert bubble.text == "August 2021"
    assert bubble.geometry().right() < dated.timeline.x()
    QApplication.sendEvent(dated.timeline, QEvent(QEvent.Type.Leave))
    assert not bubble.isVisible()


def test_dragging_scrolls_to_the_month_told(qtbot: QtBot, dated: PhotoGrid) -> None:
    bar, height = dated.verticalScrollBar(), dated.timeline.height()
    qtbot.mousePress(dated.timeline, LEFT, NONE, QPoint(20, height // 3))
    assert bar.value() > 0
    hover(dated, height // 2, LEFT)
    assert abs(bar.value() - bar.maximum() / 2) < bar.maximum() / 50
    first = dated.layout_of_cells.section_at(bar.value())
    assert dated.timeline.bubble.text == dated.layout_of_cells.sections.month(first)
    hover(dated, height + 300, LEFT)
    assert bar.value() == bar.maximum()
    qtbot.mouseRelease(dated.timeline, LEFT, NONE, QPoint(20, height + 300))
    assert not dated.timeline.bubble.isVisible()


def test_the_wheel_over_it_scrolls_the_photos(qtbot: QtBot, dated: PhotoGrid) -> None:
    at = QPointF(20, 100)
    event = QWheelEvent(
        at,
        QPointF(dated.timeline.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(dated.timeline, event)
    qtbot.waitUntil(lambda: dated.scroll_top() > 50)


def test_right_to_left_it_stands_at_the_left(dated: PhotoGrid) -> None:
    dated.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert dated.timeline.geometry().right() < dated.viewport().geometry().left()
    hover(dated, 200)
    assert dated.timeline.bubble.x() > dated.timeline.geometry().right()
    assert not dated.grab().isNull()


def test_it_is_painted_over_its_whole_height(dated: PhotoGrid) -> None:
    dated.verticalScrollBar().setValue(dated.verticalScrollBar().maximum())
    assert dated.timeline.height() == dated.viewport().height()
    assert not dated.timeline.grab().isNull()
