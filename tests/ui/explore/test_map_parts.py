"""The numbers behind the map: camera, finding by place, who stands for whom, dots."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from photolib.types import Float32, MapPlace, SemanticMap
from ui.explore.camera import Area, Camera
from ui.explore.dots import paint_dots
from ui.explore.map_scene import MapScene
from ui.explore.point_grid import PointGrid
from ui.explore.standing_for import READY, StandingFor, cell_of, inside_cells


def points(count: int = 3000) -> Float32:
    random = np.random.default_rng(4)
    crowd = random.normal(0.3, 0.05, (count // 2, 2))
    return np.clip(np.concatenate([crowd, random.random((count - count // 2, 2))]), 0, 1).astype(
        np.float32
    )


def camera(width: float = 1000, height: float = 700) -> Camera:
    made = Camera()
    made.set_view(width, height)
    made.fit()
    return made


part = st.floats(0, 1)


@given(part, part, st.floats(0.2, 30), st.floats(0, 1000), st.floats(0, 700))
def test_zooming_keeps_what_is_under_the_cursor(
    x: float, y: float, factor: float, at_x: float, at_y: float
) -> None:
    seen = camera()
    seen.zoom_by(10, 500, 350)
    seen.x, seen.y = x, y
    before = seen.to_map(at_x, at_y)
    seen.zoom_by(factor, at_x, at_y)
    held = 0.0 < seen.x < 1.0 and 0.0 < seen.y < 1.0  # else the edge of the map holds it
    if held:
        assert seen.to_map(at_x, at_y) == pytest.approx(before, abs=1e-6)


def test_places_go_to_the_view_and_back() -> None:
    seen = camera()
    seen.zoom_by(7, 100, 200)
    seen.pan(-40, 25)
    x, y = seen.to_view(np.array([[0.31, 0.42]], dtype=np.float32))[0].tolist()
    assert seen.to_map(x, y) == pytest.approx((0.31, 0.42), abs=1e-5)


def test_a_fitted_map_stays_fitted_when_the_window_grows() -> None:
    seen = camera()
    seen.set_view(2000, 1400)
    assert seen.zoom == pytest.approx(1)
    seen.zoom_by(3, 10, 10)
    seen.set_view(500, 400)
    assert seen.zoom == pytest.approx(3)


@given(part, part, part, part)
def test_the_grid_finds_what_a_look_at_all_points_finds(
    x1: float, y1: float, x2: float, y2: float
) -> None:
    positions = points(400)
    area = Area(min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2))
    x, y = positions.T
    inside = (x >= area.left) & (x <= area.right) & (y >= area.top) & (y <= area.bottom)
    assert np.array_equal(PointGrid(positions).within(area), np.flatnonzero(inside))


def test_the_nearest_point_and_none_when_all_are_far() -> None:
    positions = np.array([[0.1, 0.1], [0.5, 0.5], [0.52, 0.5]], dtype=np.float32)
    grid = PointGrid(positions)
    assert grid.nearest(0.515, 0.5, 0.05) == 2
    assert grid.nearest(0.8, 0.8, 0.05) is None


def test_a_lasso_takes_what_is_inside_its_outline() -> None:
    positions = points()
    grid = PointGrid(positions)
    triangle = np.array([[0.1, 0.1], [0.6, 0.1], [0.1, 0.6]], dtype=np.float32)
    x, y = positions.T
    expected = np.flatnonzero((x > 0.1) & (y > 0.1) & (x + y < 0.7))
    assert np.array_equal(grid.inside(triangle), expected)
    assert len(grid.inside(triangle[:2])) == 0


def test_zooming_in_adds_photos_and_takes_none_away() -> None:
    positions = points()
    standing = StandingFor(positions)
    before: set[int] = set()
    for level in range(9):
        rows = standing.at(level)
        assert before <= set(rows.tolist())
        cells = cell_of(positions[rows], level)
        assert len(np.unique(cells, axis=0)) == len(rows)
        before = set(rows.tolist())
    assert set(standing.among(np.arange(len(positions)), 30).tolist()) >= before


def test_a_part_of_the_map_shows_what_the_whole_shows_there() -> None:
    positions = points()
    standing, whole = StandingFor(positions), np.arange(len(positions))
    for level in (3, 8, 11):
        cells = cell_of(positions, level)
        part = np.flatnonzero((cells < (1 << level) // 2).all(axis=1))
        everywhere = standing.among(whole, level)
        if level <= READY:
            assert np.array_equal(everywhere, standing.at(level))
        assert np.array_equal(standing.among(part, level), np.intersect1d(everywhere, part))


def test_squares_stay_inside_their_cells_so_none_covers_another() -> None:
    positions = points()
    rows = StandingFor(positions).at(5)
    half = 0.4 / 32
    moved = inside_cells(positions[rows], 5, half)
    assert np.array_equal(cell_of(moved - half + 1e-6, 5), cell_of(positions[rows], 5))
    assert np.array_equal(cell_of(moved + half - 1e-6, 5), cell_of(positions[rows], 5))


def scene(count: int = 3000) -> MapScene:
    ids = np.arange(1, count + 1)
    return MapScene(SemanticMap(ids, points(count), np.full(count, 0x336699), refined=True))


def test_far_away_thumbnails_are_small_and_near_they_are_large_and_few_at_any_zoom() -> None:
    shown, seen = scene(50_000), camera(1400, 900)
    whole = shown.thumbs(seen)
    for _ in range(30):
        assert len(shown.thumbs(seen).rows) < 500
        seen.zoom_by(1.2, 400, 300)
    seen.fit()
    seen.x, seen.y = shown.shown.positions[0].tolist()
    seen.zoom_by(300, 700, 450)
    assert shown.thumbs(seen).edge > 1.4 * whole.edge


def test_only_names_of_the_zoom_and_in_view_are_shown() -> None:
    shown, seen = scene(), camera()
    shown.places = (
        MapPlace(0.3, 0.3, 0, "animals", 1500),
        MapPlace(0.31, 0.3, 2, "dogs", 90),
        MapPlace(0.9, 0.9, 2, "cats", 80),
    )
    assert [place.name for place in shown.names(seen)] == ["animals"]
    seen.x, seen.y = 0.3, 0.3
    seen.zoom_by(4, 500, 350)
    assert [place.name for place in shown.names(seen)] == ["dogs"]


def test_dots_lie_where_the_photos_are_in_their_inks() -> None:
    seen = camera()
    positions = np.array([[0.5, 0.5], [0.25, 0.5]], dtype=np.float32)
    made = paint_dots(positions, np.array([0xFFFF0000, 0xFF0000FF]), seen, 1.0, 5)
    for place, ink in zip(positions, (0xFFFF0000, 0xFF0000FF), strict=True):
        x = round((float(place[0]) - made.area.left) * made.scale)
        y = round((float(place[1]) - made.area.top) * made.scale)
        assert made.image.pixel(x, y) == ink
    assert made.image.pixel(3, 3) == 0
    assert made.serves(seen)
    seen.pan(60, 0)
    assert made.serves(seen)
    seen.zoom_by(4, 500, 350)
    assert not made.serves(seen)
