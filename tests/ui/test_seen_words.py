"""What the model sees in the selected photo, in the details panel."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from photolib.types import Description, LabelScore, MatchKind, NearPhrase
from ui.main_window import MainWindow
from ui.panels.seen_words import LOADING, NOTHING, query_for, words_of

PUPPY = NearPhrase(MatchKind.CAPTION, "our puppy", 0.3, 0.7, 1)
DOG = NearPhrase(MatchKind.TAG, "animal/dog", 0.3, 0.9, 12)
TOLD = Description((DOG, PUPPY), (LabelScore("dog", 0.8), LabelScore("lawn & sky", 0.6)))


def select(window: MainWindow, row: int) -> int:
    assert window.page.listing is not None
    photo_id = int(window.page.listing.ids[row])
    window.page.grid.select_ids([photo_id])
    return photo_id


def chips(window: MainWindow) -> list[str]:
    found = window.details.seen.chips.findChildren(QToolButton)
    return [chip.accessibleName() for chip in found if not chip.isHidden()]


def test_each_word_is_told_once_the_likeliest_first() -> None:
    assert [(word, round(100 * rating)) for word, _source, rating in words_of(TOLD)] == [
        ("dog", 90),
        ("our puppy", 70),
        ("lawn & sky", 60),
    ]
    unlikely = Description((), (LabelScore("boat", 0.05),))
    assert words_of(unlikely) == []


def test_any_word_can_be_searched_for() -> None:
    assert query_for("sea gull") == "sea gull"
    assert query_for('my "best" -dog') == 'meaning:"my  best  -dog"'


def test_words_are_asked_for_off_the_gui_thread_and_kept(
    ready_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = ready_window
    asked: list[int] = []

    def describe(photo_id: int, _token: object) -> Description:
        assert threading.current_thread() is not threading.main_thread()
        asked.append(photo_id)
        return TOLD

    monkeypatch.setattr(window.library.finder, "describe", describe)
    window.show_details(True)
    first = select(window, 0)
    qtbot.waitUntil(lambda: len(chips(window)) == 3, timeout=20_000)
    assert chips(window)[0] == "Tag of 12 photos dog, 90 %"
    second = select(window, 1)
    qtbot.waitUntil(lambda: asked == [first, second], timeout=20_000)
    select(window, 0)
    assert len(chips(window)) == 3
    assert asked == [first, second]

    window.library.organising.set_caption([first], "another")
    qtbot.waitUntil(lambda: asked == [first, second, first], timeout=20_000)

    qtbot.waitUntil(lambda: len(chips(window)) == 3, timeout=20_000)
    puppy = window.details.seen.chips.findChildren(QToolButton)[1]
    QTest.mouseClick(puppy, Qt.MouseButton.LeftButton)
    assert window.toolbar.search.text() == "our puppy"


def test_a_photo_without_fitting_words_says_so(
    ready_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = ready_window
    monkeypatch.setattr(
        window.library.finder, "describe", lambda _photo, _token: Description((), ())
    )
    window.show_details(True)
    select(window, 0)
    qtbot.waitUntil(lambda: window.details.seen.note.text() == NOTHING, timeout=20_000)
    window.page.grid.select_ids([])
    qtbot.waitUntil(window.details.seen.isHidden, timeout=20_000)


def test_words_come_once_the_model_is_loaded(window: MainWindow, qtbot: QtBot) -> None:
    window.show_details(True)
    seen = window.details.seen
    select(window, 0)
    qtbot.waitUntil(lambda: seen.note.text() == LOADING, timeout=20_000)
    window.library.embedders.load()
    qtbot.waitUntil(lambda: bool(chips(window)) or seen.note.text() == NOTHING, timeout=60_000)
