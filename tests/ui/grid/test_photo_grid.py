"""The grid as the window uses it: lists, thumbnails, scrolling, zoom, themes, shutdown."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from photolib.errors import CatalogDamaged
from photolib.types import PhotoState
from tests.support.painted_photos import PaintedPhotos, close_to, color_of
from tests.ui.grid.conftest import grid_threads
from ui import theme
from ui.grid import PhotoGrid
from ui.grid.arranger import MAX_CELL, MIN_CELL


def middle_color(grid: PhotoGrid, row: int) -> QColor:
    image = grid.viewport().grab().toImage()
    centre = grid.row_rect(row).center() * image.devicePixelRatio()
    return image.pixelColor(centre)


def shows_tile(grid: PhotoGrid, row: int) -> bool:
    return close_to(middle_color(grid, row), color_of(grid.model.id_at(row)))


def wheel(grid: PhotoGrid, notches: int, modifiers: Qt.KeyboardModifier, at: QPoint) -> None:
    event = QWheelEvent(
        QPointF(at),
        QPointF(grid.viewport().mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(grid.viewport(), event)


# --- thumbnails ---------------------------------------------------------------------


def test_a_photo_shows_its_colour_first_and_its_thumbnail_then(
    qtbot: QtBot, grid: PhotoGrid, photos: PaintedPhotos
) -> None:
    photos.gate.clear()
    for number in (31, 32):
        photos.change(number, color=0x000000, content_hash=f"other{number}")
    grid.set_ids([31, 32], keep_position=False)
    qtbot.waitUntil(lambda: not shows_tile(grid, 0))
    photos.gate.set()
    qtbot.waitUntil(lambda: shows_tile(grid, 0) and shows_tile(grid, 1))


def test_only_what_can_be_seen_soon_is_read(
    qtbot: QtBot, grid: PhotoGrid, photos: PaintedPhotos
) -> None:
    qtbot.waitUntil(lambda: shows_tile(grid, 18))
    qtbot.wait(300)
    assert max(photos.asked) < 80
    assert sum(photos.row_reads) < 100


def test_a_changed_photo_is_read_again(
    qtbot: QtBot, grid: PhotoGrid, photos: PaintedPhotos
) -> None:
    qtbot.waitUntil(lambda: all(shows_tile(grid, row) for row in range(3)))
    photos.asked.clear()
    photos.change(1, content_hash="edited")
    photos.change(2, rating=5)  # same content: only the row is read again
    grid.refresh({1, 2})
    qtbot.waitUntil(lambda: 1 in photos.asked)
    assert 2 not in photos.asked
    assert grid.model.photo(2).rating == 5


def test_a_photo_without_preview_is_asked_once_and_again_after_a_refresh(
    qtbot: QtBot, grid: PhotoGrid, photos: PaintedPhotos
) -> None:
    photos.change(150, width=0)
    grid.set_ids([150, 151], keep_position=False)
    qtbot.waitUntil(lambda: shows_tile(grid, 1) and 150 in photos.asked)
    grid.viewport().repaint()
    grid.viewport().repaint()
    assert photos.asked.count(150) == 1
    photos.change(150, width=300)
    grid.refresh({150})
    qtbot.waitUntil(lambda: shows_tile(grid, 0))


def test_a_photo_not_decoded_yet_waits_without_looking_broken(
    qtbot: QtBot, grid: PhotoGrid, photos: PaintedPhotos
) -> None:
    photos.change(170, state=PhotoState.NEW, content_hash=None)
    grid.set_ids([170, 171], keep_position=False)
    qtbot.waitUntil(lambda: shows_tile(grid, 1))
    assert 170 not in photos.asked
    photos.change(170, state=PhotoState.READY, content_hash="decoded")
    grid.refresh({170})
    qtbot.waitUntil(lambda: shows_tile(grid, 0))


def test_an_unreadable_photo_is_not_asked_for(
    qtbot: QtBot, grid: PhotoGrid, photos: PaintedPhotos
) -> None:
    photos.change(160, state=PhotoState.UNREADABLE, problem="is empty")
    grid.set_ids([160, 161], keep_position=False)
    qtbot.waitUntil(lambda: shows_tile(grid, 1))
    assert 160 not in photos.asked


def test_every_state_and_badge_can_be_painted(
    qtbot: QtBot, grid: PhotoGrid, photos: PaintedPhotos
) -> None:
    for number, state in enumerate(PhotoState, start=1):
        photos.change(number, state=state, problem="A reason.", rating=5, suggested_tags=12)
        photos.change(number, favorite=True, format_key="raw")
    photos.change(7, color=None, width=0, height=0, taken_at=None, content_hash=None)
    del photos.rows_by_id[8]
    grid.set_ids(range(1, 12), dict.fromkeys(range(1, 12), 0.3))
    for squares in (False, True):
        for size in (72, 140, 300):
            grid.set_squares(squares)
            grid.set_cell_size(size)
            assert not grid.viewport().grab().isNull()


@pytest.mark.parametrize(
    ("place", "fields"),
    [
        ("top left", {"format_key": "raw"}),
        ("bottom left", {"favorite": True}),
        ("bottom left", {"rating": 4}),
        ("top right", {"suggested_tags": 7}),
    ],
)
def test_each_badge_has_its_corner(
    qtbot: QtBot, grid: PhotoGrid, photos: PaintedPhotos, place: str, fields: dict[str, object]
) -> None:
    qtbot.waitUntil(lambda: shows_tile(grid, 0))
    plain = grid.viewport().grab(grid.row_rect(0)).toImage()
    photos.change(1, **fields)
    grid.refresh({1})
    badged = grid.viewport().grab(grid.row_rect(0)).toImage()
    middle = plain.rect().center()
    changed = {
        f"{'top' if y < middle.y() else 'bottom'} {'left' if x < middle.x() else 'right'}"
        for x in range(plain.width())
        for y in range(plain.height())
        if plain.pixel(x, y) != badged.pixel(x, y)
    }
    assert changed == {place}


# --- lists, scrolling, zoom ---------------------------------------------------------


def test_photos_that_come_do_not_move_what_is_looked_at(grid: PhotoGrid) -> None:
    grid.verticalScrollBar().setValue(1000)
    rows = grid.visible_rows()
    first, before = grid.model.id_at(rows.start), grid.row_rect(rows.start).top()
    grid.set_ids([*range(1000, 1040), *range(1, 201)])
    assert grid.row_rect(grid.model.row_of(first)).top() == before


def test_when_the_first_photo_in_view_goes_the_next_keeps_its_place(grid: PhotoGrid) -> None:
    grid.verticalScrollBar().setValue(1000)
    rows = grid.visible_rows()
    second = grid.model.id_at(rows.start + 5)
    before = grid.row_rect(rows.start + 5).top()
    gone = {grid.model.id_at(row) for row in range(rows.start, rows.start + 5)}
    grid.set_ids([number for number in range(1, 201) if number not in gone])
    assert grid.row_rect(grid.model.row_of(second)).top() == before


def test_at_the_top_new_photos_are_seen(grid: PhotoGrid) -> None:
    grid.set_ids([500, *range(1, 201)])
    assert grid.scroll_top() == 0


def test_search_results_start_at_the_top(grid: PhotoGrid) -> None:
    grid.verticalScrollBar().setValue(1000)
    grid.set_ids(list(range(200, 0, -1)), dict.fromkeys(range(1, 201), 0.5))
    assert grid.scroll_top() == 0


def test_the_wheel_scrolls(qtbot: QtBot, grid: PhotoGrid) -> None:
    wheel(grid, -2, Qt.KeyboardModifier.NoModifier, QPoint(300, 300))
    qtbot.waitUntil(lambda: grid.scroll_top() > 100)
    wheel(grid, 9, Qt.KeyboardModifier.NoModifier, QPoint(300, 300))
    qtbot.waitUntil(lambda: grid.scroll_top() == 0)


def test_ctrl_and_wheel_zoom_at_the_mouse(qtbot: QtBot, grid: PhotoGrid) -> None:
    grid.verticalScrollBar().setValue(1500)
    at = QPoint(400, 300)
    under_mouse = grid.id_at(grid.row_rect(grid.row_at(at) or 0).center())
    with qtbot.waitSignal(grid.cell_size_changed) as zoomed:
        wheel(grid, 2, Qt.KeyboardModifier.ControlModifier, at)
    assert zoomed.args == [grid.cell_size]
    assert grid.cell_size > 140
    assert abs(grid.row_rect(grid.model.row_of(under_mouse)).center().y() - at.y()) < 250


def test_the_cell_size_has_limits(grid: PhotoGrid) -> None:
    grid.set_cell_size(1)
    assert grid.cell_size == MIN_CELL
    grid.set_cell_size(10_000)
    assert grid.cell_size == MAX_CELL


def test_keys_zoom(qtbot: QtBot, grid: PhotoGrid) -> None:
    qtbot.keyClick(grid, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert grid.cell_size == 175
    qtbot.keyClick(grid, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert grid.cell_size == 140


def test_resizing_keeps_the_first_photo_in_view(grid: PhotoGrid) -> None:
    grid.verticalScrollBar().setValue(1600)
    first = grid.model.id_at(grid.visible_rows().start)
    grid.resize(620, 500)
    assert first in [grid.model.id_at(row) for row in grid.visible_rows()]


def test_the_last_photo_can_be_reached(grid: PhotoGrid) -> None:
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum())
    assert grid.visible_rows().stop == 200
    assert grid.row_rect(199).bottom() < grid.viewport().height()


# --- the rest -----------------------------------------------------------------------


def test_without_photos_the_message_is_shown(qtbot: QtBot, grid: PhotoGrid) -> None:
    grid.set_placeholder("Nothing found", "Try other words.")
    assert grid.placeholder_text == "Nothing found\nTry other words."
    before = grid.viewport().grab().toImage()
    grid.set_ids([])
    empty = grid.viewport().grab().toImage()
    assert empty != before
    background = QColor(theme.current_theme().grid)
    area = grid.viewport().rect()
    inked = [
        x
        for x in range(area.width())
        for y in range(area.center().y() - 70, area.center().y() + 70, 3)
        if empty.pixelColor(x, y) != background
    ]
    assert inked  # words, in the middle
    assert abs(np.mean(inked) - area.center().x()) < 20


@pytest.mark.parametrize("count", [0, 1])
def test_none_and_one_photo_take_every_key(qtbot: QtBot, grid: PhotoGrid, count: int) -> None:
    grid.set_ids(list(range(1, count + 1)))
    for key in (
        Qt.Key.Key_Down,
        Qt.Key.Key_Up,
        Qt.Key.Key_Right,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_End,
        Qt.Key.Key_Home,
    ):
        qtbot.keyClick(grid, key)
    assert grid.selected_ids() == list(range(1, count + 1))


def test_the_tooltip_names_the_photo(qtbot: QtBot, grid: PhotoGrid) -> None:
    at = grid.row_rect(3).center()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, at, grid.viewport().mapToGlobal(at))
    QApplication.sendEvent(grid.viewport(), event)
    assert "photo 4.jpg" in QToolTip.text()
    QToolTip.hideText()


def test_the_grid_follows_the_theme(qapp: QApplication, grid: PhotoGrid) -> None:
    corners = []
    for mode in ("light", "dark"):
        theme.apply_theme(qapp, mode)
        corners.append(grid.viewport().grab().toImage().pixelColor(2, 2).lightness())
    theme.apply_theme(qapp, "light")
    assert corners[0] > 200
    assert corners[1] < 60


def test_destroying_the_grid_ends_its_threads(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication
) -> None:
    photos = PaintedPhotos(tmp_path / "other", 50)
    view = PhotoGrid(photos)
    view.resize(400, 300)
    view.set_ids(photos.ids)
    view.show()
    qtbot.waitUntil(lambda: bool(photos.asked))
    assert grid_threads()
    view.deleteLater()
    qtbot.waitUntil(lambda: not grid_threads())


def test_a_huge_list_asks_for_a_screenful(
    qtbot: QtBot, grid: PhotoGrid, photos: PaintedPhotos
) -> None:
    photos.row_reads.clear()
    grid.set_ids(np.arange(1, 1_000_001), keep_position=False)
    grid.viewport().repaint()
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum() // 2)
    grid.viewport().repaint()
    assert sum(photos.row_reads) < 200


def test_a_catalog_in_trouble_shows_placeholders_and_recovers_by_itself(
    qtbot: QtBot, grid: PhotoGrid, photos: PaintedPhotos
) -> None:
    real = photos.rows

    def locked(ids: object) -> list[object]:
        raise CatalogDamaged(Path("catalog.sqlite"), "database is locked")

    grid.model._read_rows = locked  # type: ignore[assignment]
    grid.set_ids(list(range(150, 170)), keep_position=False)
    grid.viewport().repaint()
    assert 150 not in photos.asked
    grid.model._read_rows = real
    qtbot.waitUntil(lambda: shows_tile(grid, 0))
