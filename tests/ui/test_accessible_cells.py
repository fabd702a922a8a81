"""What screen readers and arrow keys find in tiles to judge and in the table of similarities."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from photolib.types import LabelScore
from ui.dialogs.heat_table import HeatTable
from ui.dialogs.review_tags import ReviewTagsDialog
from ui.dialogs.similarity import SimilarityDialog
from ui.main_window import MainWindow

NAME, ROLE, KEY = QAccessible.Text.Name, QAccessible.Role, Qt.Key


def interface(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


# --- tiles --------------------------------------------------------------------------------------


@pytest.fixture
def review(window: MainWindow, qtbot: QtBot) -> ReviewTagsDialog:
    """Of two photos that may show a dog."""
    ids = window.page.listing.ids.tolist()
    window.library.organising.set_title(ids[:1], "Our dog")
    window.review_tags(
        {ids[0]: [LabelScore("animal/dog", 0.8)], ids[1]: [LabelScore("animal/dog", 0.9)]}
    )
    [found] = window.findChildren(ReviewTagsDialog)
    qtbot.waitUntil(lambda: found.list.count() > 0, timeout=10_000)
    return found


def test_a_tile_tells_which_photo_it_is_and_how_likely(
    window: MainWindow, review: ReviewTagsDialog
) -> None:
    first, second = window.library.rows(window.page.listing.ids[:2].tolist())
    tiles = interface(review.tiles)
    told = [tiles.child(n).text(NAME) for n in range(tiles.childCount())]
    assert told == [
        f"Our dog, {first.path.name}, 80 % likely",
        f"{second.path.name}, 90 % likely",
    ]
    assert review.tiles.model_.index(1).data(Qt.ItemDataRole.ToolTipRole) == second.path.name


def test_what_is_left_out_is_told_and_announced(
    review: ReviewTagsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        lambda event: heard.append(event.message()) if hasattr(event, "message") else None,
    )
    QTest.keyClick(review.tiles, KEY.Key_Space)
    told = interface(review.tiles).child(0).text(NAME)
    assert told.endswith("80 % likely, left out")
    assert heard == [told]


# --- the table ----------------------------------------------------------------------------------


@pytest.fixture
def similarity(window: MainWindow, qtbot: QtBot) -> SimilarityDialog:
    window.show()
    window.page.grid.select_ids(window.page.listing.ids)
    window.actions_set["compare_similarity"].trigger()
    [dialog] = window.findChildren(SimilarityDialog)
    qtbot.waitUntil(lambda: dialog.table is not None, timeout=10_000)
    return dialog


def test_each_cell_names_its_pair_and_their_value(similarity: SimilarityDialog) -> None:
    table, names = interface(similarity.heat), similarity.names
    assert (table.role(), table.childCount()) == (ROLE.Table, 64)
    cell = table.child(8 * 2 + 5)
    assert cell.role() == ROLE.Cell
    assert cell.text(NAME) == f"{names[2]}, {names[5]}: {similarity.table.cosines[2, 5]:.2f}"
    assert table.indexOfChild(cell) == 21
    assert cell.parent().text(NAME) == "Table of similarities"
    at = cell.rect().center()
    assert table.childAt(at.x(), at.y()).text(NAME) == cell.text(NAME)
    assert table.child(64) is None


def test_arrow_keys_walk_the_cells(
    similarity: SimilarityDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    heat, table = similarity.heat, interface(similarity.heat)
    heard: list[int] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: heard.append(event.child())
    )
    heat.setFocus()
    for key in (KEY.Key_Right, KEY.Key_Right, KEY.Key_Down, KEY.Key_Left):
        QTest.keyClick(heat, key)
    assert heat.current == (1, 1)
    assert heard[-4:] == [1, 2, 10, 9]
    assert table.focusChild().text(NAME) == table.child(9).text(NAME)
    QTest.keyClick(heat, KEY.Key_End)
    assert heat.current == (1, 7)
    QTest.keyClick(heat, KEY.Key_Right)  # there is no other
    assert heat.current == (1, 7)
    QTest.keyClick(heat, KEY.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert heat.current == (0, 0)


def test_the_current_cell_is_seen(similarity: SimilarityDialog, qtbot: QtBot) -> None:
    heat = similarity.heat
    similarity.activateWindow()
    heat.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is heat)
    ring = heat.cell(0, 0).topLeft() + QPoint(1, 1)
    with_ring = heat.grab().toImage().pixelColor(ring)
    assert with_ring.name() == "#ffffff"
    similarity.resize(460, 420)
    QTest.keyClick(heat, KEY.Key_End, Qt.KeyboardModifier.ControlModifier)
    area = similarity.findChild(QScrollArea)
    seen = area.viewport().rect()
    assert seen.contains(heat.mapTo(area.viewport(), heat.cell(7, 7).center()))
    similarity.line.setFocus()
    assert heat.grab().toImage().pixelColor(ring).name() != "#ffffff"


def test_left_is_left_where_one_reads_from_the_right(similarity: SimilarityDialog) -> None:
    heat: HeatTable = similarity.heat
    heat.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    before = heat.cell(*heat.current).x()
    QTest.keyClick(heat, KEY.Key_Left)
    assert heat.current == (0, 1)
    assert heat.cell(*heat.current).x() < before
    QTest.mouseClick(heat, Qt.MouseButton.LeftButton, pos=heat.cell(3, 2).center())
    assert heat.current == (3, 2)
