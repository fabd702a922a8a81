"""The geometry of looking at one photo."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QSizeF

from ui.viewer.zoom import MAX_SCALE, THINNEST, Zoom

sizes = st.builds(QSizeF, st.integers(1, 30_000), st.integers(1, 30_000))
views = st.builds(QSizeF, st.integers(50, 4000), st.integers(50, 3000))


def zoom_of(photo: QSizeF, view: QSizeF) -> Zoom:
    zoom = Zoom()
    zoom.set_view(view)
    zoom.set_photo(photo)
    return zoom


@given(sizes, views)
def test_a_fitted_photo_is_whole_and_in_the_middle(photo: QSizeF, view: QSizeF) -> None:
    rect = zoom_of(photo, view).rect
    if min(rect.width(), rect.height()) > THINNEST + 1e-6 or max(photo.toTuple()) < 50:
        assert rect.width() <= view.width() + 1e-6
        assert rect.height() <= view.height() + 1e-6
    assert rect.center().x() == pytest.approx(view.width() / 2)
    assert rect.center().y() == pytest.approx(view.height() / 2)


def test_small_photos_are_not_blown_up() -> None:
    assert zoom_of(QSizeF(64, 64), QSizeF(1000, 700)).scale == 1.0


def test_a_photo_of_one_line_can_be_seen() -> None:
    zoom = zoom_of(QSizeF(1, 30_000), QSizeF(1000, 700))
    assert zoom.scale == 1.0
    assert zoom.can_pan
    zoom.set_scale(8.0)
    zoom.fit()
    assert zoom.rect.width() == 1
    assert zoom_of(QSizeF(30_000, 40), QSizeF(1000, 700)).rect.height() == THINNEST


def test_the_point_under_the_mouse_stays() -> None:
    zoom = zoom_of(QSizeF(3000, 2000), QSizeF(1000, 700))
    at = QPointF(620, 300)
    for scale in (1.0, 2.0, 5.0, 3.0, 1.5):
        before = (at - zoom.rect.topLeft()) / zoom.scale
        zoom.set_scale(scale, at)
        after = (at - zoom.rect.topLeft()) / zoom.scale
        assert after.x() == pytest.approx(before.x(), abs=0.01)
        assert after.y() == pytest.approx(before.y(), abs=0.01)


@given(sizes, views, st.lists(st.floats(0.01, 20), max_size=5), st.floats(-1e4, 1e4))
def test_the_photo_never_leaves_the_view(
    photo: QSizeF, view: QSizeF, scales: list[float], pan: float
) -> None:
    zoom = zoom_of(photo, view)
    for scale in scales:
        zoom.set_scale(scale, QPointF(3, 5))
        zoom.pan(QPointF(pan, -pan))
        rect = zoom.rect
        assert zoom.fit_scale * 0.999 <= zoom.scale <= MAX_SCALE or zoom.fitted
        # An edge of the photo may only be inside the view when the photo is smaller than it.
        if rect.width() > view.width():
            assert rect.left() <= 1e-6
            assert rect.right() >= view.width() - 1e-6
        else:
            assert rect.center().x() == pytest.approx(view.width() / 2)
        if rect.height() > view.height():
            assert rect.top() <= 1e-6
            assert rect.bottom() >= view.height() - 1e-6


def test_zooming_out_ends_fitted() -> None:
    zoom = zoom_of(QSizeF(3000, 2000), QSizeF(1000, 700))
    zoom.set_scale(1.0)
    assert not zoom.fitted
    zoom.set_scale(0.001)
    assert zoom.fitted


def test_a_fitted_photo_stays_fitted_when_the_window_changes() -> None:
    zoom = zoom_of(QSizeF(3000, 2000), QSizeF(1000, 700))
    zoom.set_view(QSizeF(500, 700))
    assert zoom.scale == pytest.approx(500 / 3000)
    zoom.set_scale(1.0)
    zoom.set_view(QSizeF(600, 700))
    assert zoom.scale == 1.0
