"""A viewer of painted photos, shown, and proof that it leaves no thread behind."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.painted_photos import PaintedPhotos

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def viewer_threads() -> list[str]:
    return [t.name for t in threading.enumerate() if t.name.startswith("photolib-viewer")]


@pytest.fixture
def photos(tmp_path: Path) -> PaintedPhotos:
    """Twelve photos of 3000 x 2000 pixels."""
    return PaintedPhotos(tmp_path / "painted", 12, (3000, 2000))


@pytest.fixture
def viewer(qtbot: QtBot, photos: PaintedPhotos) -> Iterator:
    """1000 x 780, showing photo 5 of 12 once it is sharp."""
    from ui.viewer import PhotoViewer

    view = PhotoViewer(photos.thumbnail, photos.picture, photos.details)
    qtbot.addWidget(view)
    view.resize(1000, 780)
    with qtbot.waitExposed(view):
        view.show_photo(5, photos.ids)
    qtbot.waitUntil(lambda: view.canvas.zoom.photo.width() == 3000 and view.canvas.sharpest >= 900)
    yield view
    photos.gate.set()
    photos.picture_gate.set()
    view.shutdown()
    assert viewer_threads() == []
