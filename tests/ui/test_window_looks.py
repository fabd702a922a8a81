"""How lists look: rounded to their corners, and paths read from the left in every window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from photolib.types import Suggestion, SuggestionKind
from ui import names, theme, translation
from ui.dialogs.folders_page import PATH, SUGGEST, FoldersPage
from ui.dialogs.preferences import PreferencesDialog
from ui.main_window import MainWindow
from ui.panels.suggestion_list import LINE, SuggestionList

CORNER = 6  # pixels
SMOOTHED = 6  # steps of grey by which corners differ


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def folders_page(window: MainWindow, qtbot: QtBot) -> FoldersPage:
    window.open_dialog("preferences")
    [dialog] = window.findChildren(PreferencesDialog)
    dialog.stack.setCurrentWidget(dialog.folders)
    qtbot.waitUntil(lambda: dialog.folders.folders.topLevelItemCount() > 0, timeout=10_000)
    return dialog.folders


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_headers_leave_the_corners_of_lists_round(
    window: MainWindow, qtbot: QtBot, qapp: QApplication, mode: str
) -> None:
    theme.apply_theme(qapp, mode)  # type: ignore[arg-type]
    page = folders_page(window, qtbot)
    picture = page.window().grab().toImage()

    tree = page.folders

    def diagonal(y: int, down: int) -> list[int]:
        """How light it is from a corner at the left inwards."""
        at = tree.mapTo(page.window(), QPoint(0, y))
        return [
            picture.pixelColor(at.x() + n, at.y() + n * down).lightness() for n in range(CORNER)
        ]

    above, below = diagonal(0, 1), diagonal(tree.height() - 1, -1)
    assert all(abs(one - other) <= SMOOTHED for one, other in zip(above, below, strict=True))
    assert len(set(above)) > 2  # outside, the frame, inside
    theme.apply_theme(qapp, "light")


def test_what_can_be_ticked_in_a_list_is_seen_in_the_dark(
    window: MainWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    theme.apply_theme(qapp, "dark")
    page = folders_page(window, qtbot)
    tree: QTreeWidget = page.folders
    place = tree.visualItemRect(tree.topLevelItem(0))
    left = tree.columnViewportPosition(SUGGEST)
    picture = tree.viewport().grab(QRect(left, place.top(), 30, place.height())).toImage()
    shades = {
        picture.pixelColor(x, picture.height() // 2).lightness() for x in range(picture.width())
    }
    assert max(shades) - min(shades) > 40
    theme.apply_theme(qapp, "light")


def test_paths_are_read_from_the_left_in_every_window(
    mirrored: None, window: MainWindow, qtbot: QtBot, photos: Path
) -> None:
    page = folders_page(window, qtbot)
    shown = page.folders.topLevelItem(0).text(PATH)
    assert shown == f"\u2066{photos}\u2069"


def test_names_keep_their_signs_where_they_are(qapp: QApplication) -> None:
    assert names.one_line("_DSC1.jpg") == "_DSC1.jpg"
    assert names.whole_path(Path("/home/me")) == "/home/me"
    assert names.whole_path(Path("/home/תמונות")) == "\u2066/home/תמונות\u2069"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert names.one_line("_DSC1.jpg") == "\u2068_DSC1.jpg\u2069"
        assert names.one_line("") == ""
        assert names.one_line(names.one_line("_DSC1.jpg")) == "\u2068_DSC1.jpg\u2069"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_list_of_keys_does_not_tell_what_undo_would_undo(
    window: MainWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    translation.install(qapp, "zh_CN")
    window.library.albums.create("Trip")
    window.overview.read_now()
    qtbot.waitUntil(lambda: window.undo_titles()[0] is not None, timeout=10_000)
    told = {one.action_id: one.text for one in window.actions_set.shortcuts()}
    assert told["undo"] == "撤销"


def test_suggestions_are_mirrored(qtbot: QtBot, qapp: QApplication) -> None:
    """The sign stands where a line begins, the count where it ends."""
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(400, 200)
    bar = QWidget(host)
    bar.setGeometry(0, 0, 400, 20)
    host.show()
    signs = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        host.setLayoutDirection(direction)
        suggestions = SuggestionList(host)
        suggestions.offer([Suggestion(SuggestionKind.TAG, "", 0, 0)], bar)
        place = suggestions.visualItemRect(suggestions.item(0))
        picture = suggestions.viewport().grab(place).toImage()
        half = picture.width() // 2
        signs.append((ink(picture.copy(0, 0, half, LINE)), ink(picture.copy(half, 0, half, LINE))))
    (left, nothing), (none, right) = signs
    assert (nothing, none) == (0, 0)
    assert left == right > 0


def ink(picture: QImage) -> int:
    ground = picture.pixelColor(0, 0)
    return sum(
        picture.pixelColor(x, y) != ground
        for x in range(picture.width())
        for y in range(picture.height())
    )
