"""A grid of painted photos, shown, and proof that it leaves no thread behind."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.painted_photos import PaintedPhotos

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def grid_threads() -> list[str]:
    return [t.name for t in threading.enumerate() if t.name.startswith("photolib-thumbs")]


@pytest.fixture
def photos(tmp_path: Path) -> PaintedPhotos:
    return PaintedPhotos(tmp_path / "painted", 200)


@pytest.fixture
def grid(qtbot: QtBot, photos: PaintedPhotos) -> Iterator:
    """200 photos in squares, 800 x 600, five photos a line."""
    from ui.grid import PhotoGrid

    view = PhotoGrid(photos)
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.set_squares(True)
    view.set_cell_size(140)
    view.set_ids(photos.ids)
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus()
    assert view.row_rect(4).top() < view.row_rect(5).top()
    assert view.row_rect(0).top() == view.row_rect(4).top()
    yield view
    photos.gate.set()
    view.shutdown()
    assert grid_threads() == []
