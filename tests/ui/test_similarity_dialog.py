"""The table of how alike photos are: shown, extended by words, copied."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from photolib.types import SimilarityTable
from ui.dialogs.heat_table import heat, shares
from ui.dialogs.similarity import SimilarityDialog
from ui.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton


def opened(window: MainWindow, count: int, qtbot: QtBot) -> SimilarityDialog:
    window.page.grid.select_ids(window.page.listing.ids[:count])
    window.actions_set["compare_similarity"].trigger()
    dialog = window.findChild(SimilarityDialog)
    qtbot.waitUntil(lambda: dialog.table is not None, timeout=10_000)
    return dialog


def test_the_table_of_the_selected_photos(window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    dialog = opened(window, 3, qtbot)
    assert list(dialog.table.photo_ids) == window.page.listing.ids[:3].tolist()
    assert dialog.names == [row.path.name for row in window.library.rows(dialog.table.photo_ids)]
    qtbot.mouseClick(dialog.copy_button, LEFT)
    lines = list(csv.reader(QGuiApplication.clipboard().text().splitlines()))
    assert lines[0] == ["", *dialog.names]
    assert [line[0] for line in lines[1:]] == dialog.names
    assert float(lines[2][1]) == pytest.approx(float(dialog.table.cosines[1, 0]), abs=1e-4)
    dialog.close()


def test_words_are_compared_too(ready_window: MainWindow, qtbot: QtBot) -> None:
    ready_window.show()
    dialog = opened(ready_window, 2, qtbot)
    qtbot.keyClicks(dialog.line, "a beach, people laughing")
    qtbot.mouseClick(dialog.button, LEFT)
    qtbot.waitUntil(lambda: dialog.table.texts == ("a beach", "people laughing"), timeout=20_000)
    assert dialog.table.cosines.shape == (4, 4)
    assert dialog.heat.cell(3, 3).right() < dialog.heat.width()
    # The value stands on the colour of its share.
    picture = dialog.heat.grab().toImage()
    cell = dialog.heat.cell(0, 0)
    assert picture.pixelColor(cell.left() + 2, cell.top() + 2) == heat(1.0)
    dialog.close()


@pytest.mark.parametrize(("count", "enabled"), [(0, False), (1, False), (2, True), (8, True)])
def test_it_takes_two_photos(window: MainWindow, count: int, enabled: bool) -> None:
    window.page.grid.select_ids(window.page.listing.ids[:count])
    assert window.actions_set["compare_similarity"].isEnabled() is enabled


def test_colours_compare_like_with_like() -> None:
    cosines = np.array(
        [[1, 0.9, 0.2, 0.1], [0.9, 1, 0.3, 0.1], [0.2, 0.3, 1, 0.7], [0.1, 0.1, 0.7, 1]],
        dtype=np.float32,
    )
    found = shares(SimilarityTable((1, 2), ("a", "b"), cosines))
    assert np.allclose(found, found.T)
    assert found[0, 1] == 1  # the only pair of photos
    assert found[1, 2] == 1  # the highest of photo and word
    assert found[0, 3] == 0
    assert np.allclose(np.diag(found), 1)
    assert heat(0).lightness() < heat(0.5).lightness() < heat(1).lightness()
