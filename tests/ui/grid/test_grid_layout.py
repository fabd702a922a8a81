"""The grid's geometry, held against brute force."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect

from ui.grid.layout import Step, UniformLayout

layouts = st.builds(UniformLayout, st.integers(0, 90), st.integers(1, 1400), st.integers(40, 400))


@given(layouts)
def test_cells_stay_inside_and_apart(layout: UniformLayout) -> None:
    rects = [layout.rect(row) for row in range(layout.count)]
    for row, rect in enumerate(rects):
        assert rect.left() >= 0
        assert rect.bottom() < layout.height
        assert layout.row_at(rect.center()) == row
        assert not any(rect.intersects(other) for other in rects[row + 1 : row + 40])


@given(layouts, st.integers(-300, 9000), st.integers(1, 1500))
def test_visible_holds_every_cell_in_the_window(layout: UniformLayout, top: int, page: int) -> None:
    visible = layout.visible(top, top + page)
    for row in range(layout.count):
        rect = layout.rect(row)
        if rect.top() < top + page and rect.bottom() >= top:
            assert row in visible


@given(layouts, st.integers(-50, 1500), st.integers(-50, 5000), st.integers(1, 900))
def test_touching_is_what_intersects(layout: UniformLayout, x: int, y: int, edge: int) -> None:
    area = QRect(x, y, edge, edge)
    expected = [row for row in range(layout.count) if layout.rect(row).intersects(area)]
    assert layout.touching(area).tolist() == expected


@given(layouts, st.data(), st.sampled_from(Step), st.integers(1, 2000))
def test_steps_end_on_a_photo(
    layout: UniformLayout, data: st.DataObject, step: Step, page: int
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
        (18, Step.DOWN, 22),  # below is nothing: the last photo
        (21, Step.DOWN, 21),
        (3, Step.PAGE_DOWN, 13),
        (17, Step.PAGE_UP, 7),
        (7, Step.PAGE_UP, 2),
        (9, Step.HOME, 0),
        (9, Step.END, 22),
    ],
)
def test_steps_in_lines_of_five(row: int, step: Step, expected: int) -> None:
    layout = UniformLayout(23, 800, 140)
    assert layout.columns == 5
    assert layout.moved(row, step, 2 * layout.line_height) == expected


def test_the_gap_between_cells_is_nobody() -> None:
    layout = UniformLayout(10, 800, 140)
    rect = layout.rect(0)
    assert layout.row_at(QPoint(rect.right() + 2, rect.center().y())) is None


def test_margins_are_alike_at_every_width() -> None:
    for width in range(400, 1200, 7):
        layout = UniformLayout(100, width, 120)
        left = layout.rect(0).left()
        right = width - 1 - layout.rect(layout.columns - 1).right()
        assert abs(left - right) <= 1


def test_geometry_of_a_huge_library_is_numbers_only() -> None:
    layout = UniformLayout(10_000_000, 1200, 168)
    last = layout.rect(9_999_999)
    assert layout.row_at(last.center()) == 9_999_999
    assert len(layout.visible(last.top() - 800, last.bottom())) < 100
