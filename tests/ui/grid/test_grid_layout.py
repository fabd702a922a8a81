"""The grid's geometry, held against brute force."""

from __future__ import annotations

import time
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect

from ui.grid.arranging import NARROWEST, WIDEST, justified, running_aspects, squares
from ui.grid.layout import GAP, HEADER, MARGIN, GridLayout, Step
from ui.grid.sections import NO_SECTIONS, Level, Sections, by_date


def photos_of(aspects: list[float]) -> np.ndarray:
    return running_aspects(np.array(aspects, np.float32))


@st.composite
def layouts(draw: st.DrawFn) -> GridLayout:
    count = draw(st.integers(0, 60))
    width, size = draw(st.integers(1, 1400)), draw(st.integers(40, 400))
    days = np.sort(draw(st.lists(st.integers(0, 120), min_size=count, max_size=count)))
    sections = by_date(days.astype(np.int32), Level.MONTH) if draw(st.booleans()) else NO_SECTIONS
    mirrored = draw(st.booleans())
    if draw(st.booleans()):
        return squares(count, width, size, sections, mirrored=mirrored)
    aspect = st.one_of(st.just(0.0), st.floats(0.01, 50))
    aspects = draw(st.lists(aspect, min_size=count, max_size=count))
    return justified(photos_of(aspects), width, size, sections, mirrored=mirrored)


@given(layouts())
def test_cells_stay_inside_and_apart(layout: GridLayout) -> None:
    rects = [layout.rect(row) for row in range(layout.count)]
    headers = [QRect(0, int(top), 2000, HEADER) for top in layout.header_tops]
    for row, rect in enumerate(rects):
        assert rect.bottom() < layout.height
        assert layout.row_at(rect.center()) == row
        assert not any(rect.intersects(other) for other in rects[row + 1 : row + 40])
        assert not any(rect.intersects(header) for header in headers)


@given(layouts(), st.integers(-300, 9000), st.integers(1, 1500))
def test_visible_holds_every_cell_in_the_window(layout: GridLayout, top: int, page: int) -> None:
    visible = layout.visible(top, top + page)
    for row in range(layout.count):
        rect = layout.rect(row)
        seen = rect.top() < top + page and rect.bottom() >= top
        assert (row in visible) == seen


@given(layouts(), st.integers(-50, 1500), st.integers(-50, 5000), st.integers(1, 900))
def test_touching_is_what_intersects(layout: GridLayout, x: int, y: int, edge: int) -> None:
    area = QRect(x, y, edge, edge)
    expected = [row for row in range(layout.count) if layout.rect(row).intersects(area)]
    assert layout.touching(area).tolist() == expected


@given(layouts(), st.data(), st.sampled_from(Step), st.integers(1, 2000))
def test_steps_end_on_a_photo(
    layout: GridLayout, data: st.DataObject, step: Step, page: int
) -> None:
    if not layout.count:
        return
    row = data.draw(st.integers(0, layout.count - 1))
    moved = layout.moved(row, step, page)
    assert 0 <= moved < layout.count
    if step in (Step.DOWN, Step.PAGE_DOWN, Step.RIGHT, Step.END):
        assert moved >= row
    else:
        assert moved <= row


@pytest.mark.parametrize(
    ("row", "step", "expected"),
    [
        (0, Step.RIGHT, 1),
        (0, Step.LEFT, 0),
        (0, Step.DOWN, 5),
        (7, Step.UP, 2),
        (2, Step.UP, 2),
        (18, Step.DOWN, 22),  # below is nothing: the nearest photo
        (21, Step.DOWN, 21),
        (3, Step.PAGE_DOWN, 13),
        (17, Step.PAGE_UP, 7),
        (7, Step.PAGE_UP, 2),
        (9, Step.HOME, 0),
        (9, Step.END, 22),
    ],
)
def test_steps_in_lines_of_five(row: int, step: Step, expected: int) -> None:
    layout = squares(23, 800, 140)
    assert layout.rect(4).top() < layout.rect(5).top()
    assert layout.moved(row, step, 2 * layout.line_height) == expected


def test_down_goes_to_the_photo_below_across_a_header() -> None:
    days = np.array([0] * 7 + [40] * 7, np.int32)
    layout = squares(14, 800, 140, by_date(days, Level.MONTH))
    assert layout.moved(6, Step.DOWN, 500) == 8
    assert layout.moved(8, Step.UP, 500) == 6


def test_the_gap_between_cells_is_nobody() -> None:
    layout = squares(10, 800, 140)
    rect = layout.rect(0)
    assert layout.row_at(QPoint(rect.right() + 2, rect.center().y())) is None


def test_margins_are_alike_at_every_width() -> None:
    for width in range(400, 1200, 7):
        for layout in (squares(100, width, 120), justified(photos_of([1.5] * 100), width, 120)):
            on_first = [row for row in range(100) if layout.rect(row).top() == layout.rect(0).top()]
            assert layout.rect(0).left() == MARGIN
            assert abs(width - 1 - layout.rect(on_first[-1]).right() - MARGIN) <= 1


def test_whole_photos_keep_their_proportions_in_lines_of_one_height() -> None:
    rng = np.random.default_rng(3)
    aspects = rng.choice([1.5, 2 / 3, 4 / 3, 1.0, 1.78], 400).tolist()
    layout = justified(photos_of(aspects), 1200, 200)
    rects = [layout.rect(row) for row in range(400)]
    for rect, aspect in zip(rects, aspects, strict=True):
        assert abs(rect.width() - aspect * rect.height()) <= 2
        assert 130 <= rect.height() <= 280
    for rect, following in pairwise(rects):
        if rect.top() == following.top():
            assert rect.height() == following.height()
            assert following.left() - rect.right() - 1 == GAP


def test_a_last_line_is_not_blown_up() -> None:
    layout = justified(photos_of([1.5] * 2), 1600, 200)
    assert layout.rect(0).height() == 200
    assert layout.rect(1).width() == 300


@pytest.mark.parametrize("aspect", [1 / 30_000, 30_000.0])
def test_extreme_photos_take_a_sensible_place(aspect: float) -> None:
    layout = justified(photos_of([1.5, aspect, 1.5]), 1200, 200)
    rect = layout.rect(1)
    assert NARROWEST - 0.02 <= rect.width() / rect.height() <= WIDEST + 0.02


def test_a_photo_wider_than_the_window_is_shrunk_into_it() -> None:
    layout = justified(photos_of([3.5] * 3), 500, 400)
    assert layout.rect(1).width() == 500 - 2 * MARGIN


def test_mirrored_lines_begin_at_the_right() -> None:
    days = np.array([0] * 9, np.int32)
    plain = justified(photos_of([1.5] * 9), 1000, 200, by_date(days, Level.DAY))
    mirrored = justified(photos_of([1.5] * 9), 1000, 200, by_date(days, Level.DAY), mirrored=True)
    for row in range(9):
        assert mirrored.rect(row).left() == 1000 - 1 - plain.rect(row).right()


def test_months_and_days_are_grouped_where_neighbours_share_them() -> None:
    days = np.array([17_000, 17_000, 16_999, 16_950, 0, -1], np.int32)
    months = by_date(days, Level.MONTH)
    assert months.starts.tolist() == [0, 3, 4, 5]
    assert [months.title(n) for n in range(4)] == [
        "July 2016",
        "May 2016",
        "January 1970",
        "December 1969",
    ]
    assert by_date(days, Level.DAY).starts.tolist() == [0, 2, 3, 4, 5]
    assert by_date(days, Level.DAY).title(0).startswith("Monday, ")
    assert len(by_date(np.empty(0, np.int32), Level.DAY)) == 0


def test_headers_stand_over_the_first_photo_of_their_group() -> None:
    sections = Sections(np.array([0, 3]), np.array([40, 0], np.int32))
    layout = justified(photos_of([1.5] * 7), 900, 200, sections)
    for section in range(2):
        rows = layout.rows_of(section)
        header = int(layout.header_tops[section])
        assert layout.rect(rows.start).top() == header + HEADER
        assert layout.section_at(header) == section
        assert section in layout.headers_between(header + HEADER - 1, header + 5000)
        assert section not in layout.headers_between(header + HEADER, header + 5000)


def test_geometry_of_a_huge_library_is_numbers_only() -> None:
    layout = squares(3_000_000, 1200, 168)
    last = layout.rect(2_999_999)
    assert layout.row_at(last.center()) == 2_999_999
    assert len(layout.visible(last.top() - 800, last.bottom())) < 100


def test_a_hundred_thousand_photos_are_laid_out_within_a_frame() -> None:
    rng = np.random.default_rng(1)
    along = running_aspects(rng.choice([1.5, 0.67, 1.33, 1.0], 100_000).astype(np.float32))
    sections = by_date(np.sort(rng.integers(10_000, 20_000, 100_000)).astype(np.int32), Level.MONTH)
    took = []
    for width in range(1000, 1050, 5):
        began = time.thread_time()
        justified(along, width, 200, sections)
        took.append(time.thread_time() - began)
    assert min(took) < 0.016
