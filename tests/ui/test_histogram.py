"""The tones of a photo: counted rightly, off the GUI thread, shown for one photo alone."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow
from ui.panels import histogram
from ui.panels.histogram import clipped, tones


def test_every_pixel_is_counted_at_its_level(tmp_path: Path) -> None:
    image = QImage(5, 4, QImage.Format.Format_RGB32)  # lines that are padded
    image.fill(QColor(10, 20, 30))
    for x in range(5):
        image.setPixelColor(x, 0, QColor("black"))
        image.setPixelColor(x, 1, QColor("white"))
    image.save(str(tmp_path / "tones.png"))
    shares = tones(tmp_path / "tones.png")
    assert shares is not None
    np.testing.assert_allclose(shares.sum(axis=1), 1, rtol=1e-5)
    assert [shares[channel, level] for channel, level in ((0, 10), (1, 20), (2, 30))] == [0.5] * 3
    assert clipped(shares) == (25, 25)


def test_a_damaged_thumbnail_has_none(tmp_path: Path) -> None:
    (tmp_path / "bad.jpg").write_bytes(b"\xff\xd8 nothing")
    assert tones(tmp_path / "bad.jpg") is None


def test_the_details_of_one_photo_show_it(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = []

    def counted(path: Path) -> object:
        threads.append(threading.current_thread())
        return tones(path)

    monkeypatch.setattr(histogram, "tones", counted)
    assert window.page.listing is not None
    ids = window.page.listing.ids.tolist()
    shown = window.details.histogram
    window.page.grid.select_ids(ids[:1])
    qtbot.waitUntil(shown.isVisible, timeout=5000)
    assert threading.main_thread() not in threads
    assert "% of the pixels are black" in shown.accessibleDescription()
    assert not shown.grab().toImage().isNull()
    window.page.grid.select_ids(ids[:2])
    qtbot.waitUntil(lambda: not shown.isVisible(), timeout=5000)
