"""Chips, bands and suggestions on their own: what they show and what they tell."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from photolib.types import (
    Band,
    BandCounts,
    Hit,
    QueryToken,
    SearchResult,
    Suggestion,
    SuggestionKind,
    TokenKind,
)
from ui.elided_label import ElidedLabel
from ui.panels.answer import Cut, answer, nothing_said
from ui.panels.bands_bar import BandsBar
from ui.panels.query_chips import QueryChips, without
from ui.panels.suggestion_list import SuggestionList

QUERY = "kids in the snow 2019 rating:>=9"
DATE = QueryToken(17, 21, TokenKind.DATE, "2019", label="taken in 2019")
WRONG = QueryToken(22, 32, TokenKind.IGNORED, "rating:>=9", problem="Ratings go from 0 to 5.")
WORDS = QueryToken(0, 16, TokenKind.MEANING, "kids in the snow")

HITS = (
    Hit(1, 0.4, 0.95, Band.STRONG, stacked=(7, 8)),
    Hit(2, 0.35, 0.9, Band.STRONG),
    Hit(3, 0.3, 0.5, Band.POSSIBLE),
    Hit(4, 0.1, 0.02, Band.REST),
)
RESULT = SearchResult("x", "m", 1.0, HITS, bands=BandCounts(2, 1, 97))


def ids(result: SearchResult, cut: Cut) -> list[int]:
    return [hit.photo_id for hit in answer(result, cut).hits]


def test_an_answer_opens_with_what_may_match() -> None:
    assert ids(RESULT, Cut()) == [1, 2, 3]
    assert ids(RESULT, Cut(band=Band.STRONG)) == [1, 2]
    assert ids(RESULT, Cut(band=Band.REST)) == [1, 2, 3, 4]
    assert ids(RESULT, Cut(least=0.6)) == [1, 2]


def test_the_cut_says_where_the_slider_stands() -> None:
    assert answer(RESULT, Cut()).least == 0.5
    assert answer(RESULT, Cut(band=Band.REST)).least == 0.0
    chosen = answer(RESULT, Cut(least=0.6))
    assert (chosen.band, chosen.least) == (None, 0.6)


def test_the_settings_say_what_an_answer_opens_with() -> None:
    assert ids(RESULT, Cut.opening("strong")) == [1, 2]
    assert ids(RESULT, Cut.opening("rest")) == [1, 2, 3, 4]
    assert ids(RESULT, Cut.opening("nonsense")) == [1, 2, 3]
    weak = SearchResult("x", "m", 1.0, HITS[2:], bands=BandCounts(0, 1, 97))
    assert ids(weak, Cut.opening("strong")) == [3]  # nothing is strong: what may match
    far = SearchResult("x", "m", 1.0, HITS[3:], bands=BandCounts(0, 0, 97))
    assert answer(far, Cut.opening("rest")).closest


def test_filters_alone_are_never_cut() -> None:
    plain = SearchResult("2019", "m", 1.0, tuple(Hit(n, 0.0) for n in range(5)))
    shown = answer(plain, Cut(band=Band.STRONG))
    assert len(shown.hits) == 5
    assert shown.likelihoods == {}


def test_when_nothing_may_match_the_closest_few_are_shown_as_such() -> None:
    far = tuple(Hit(n, 0.1, 0.05 - n / 1000, Band.REST) for n in range(40))
    none = SearchResult("x", "m", 1.0, far, bands=BandCounts(0, 0, 98), verdict="Nothing.")
    shown = answer(none, Cut())
    assert [hit.photo_id for hit in shown.hits] == list(range(12))
    assert (shown.closest, shown.band) == (True, None)
    assert shown.least == pytest.approx(0.039)
    assert not answer(none, Cut(band=Band.REST)).closest
    assert not answer(RESULT, Cut()).closest


def test_nothing_matching_tells_where_the_others_are() -> None:
    none = SearchResult("x", "m", 1.0, HITS[3:], bands=BandCounts(0, 0, 98), verdict="Nothing.")
    shown = answer(none, Cut(band=Band.POSSIBLE))
    assert shown.hits == ()
    title, text = nothing_said(shown, "")
    assert title == "Nothing."
    assert "All" in text
    assert [hit.photo_id for hit in answer(none, Cut(lenient=True)).hits] == [4]


def test_stacks_are_laid_out_behind_their_photo() -> None:
    shown = answer(RESULT, Cut())
    assert shown.unfolded(()) == ([1, 2, 3], {1: 2})
    assert shown.unfolded({1}) == ([1, 7, 8, 2, 3], {})


def test_bands_say_how_many_each_would_show(qtbot: QtBot) -> None:
    bar = BandsBar()
    qtbot.addWidget(bar)
    bar.set_counts(BandCounts(42, 130, 9828, exact=False))
    texts = [button.text() for button in bar.buttons.values()]
    assert texts == ["Strong 42", "Possible ~172", "All ~10,000"]
    chosen: list[Band] = []
    bar.band_chosen.connect(chosen.append)
    bar.buttons[Band.STRONG].click()
    assert chosen == [Band.STRONG]
    least: list[float] = []
    bar.likelihood_chosen.connect(least.append)
    bar.slider.setValue(30)
    assert least == [0.3]
    bar.set_band(None, 0.3)
    assert not any(button.isChecked() for button in bar.buttons.values())
    bar.set_counts(None)
    assert bar.isHidden()


def test_bands_are_rounded_at_their_outer_ends_in_both_directions(qtbot: QtBot) -> None:
    bar = BandsBar()
    qtbot.addWidget(bar)
    buttons = list(bar.buttons.values())
    assert [button.property("place") for button in buttons] == ["left", "middle", "right"]
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert [button.property("place") for button in buttons] == ["right", "middle", "left"]


def test_chips_for_all_but_the_words(qtbot: QtBot) -> None:
    chips = QueryChips()
    qtbot.addWidget(chips)
    chips.set_query(QUERY, [WORDS, DATE, WRONG])
    assert [chip.accessibleName() for chip in chips.chips] == [
        "taken in 2019",
        "Not understood: rating:>=9. Ratings go from 0 to 5.",
    ]
    edited: list[str] = []
    chips.edited.connect(edited.append)
    chips.chips[0].remove_button.click()
    assert edited == ["kids in the snow rating:>=9"]
    picked: list[QueryToken] = []
    chips.chosen.connect(picked.append)
    QTest.mouseClick(chips.chips[1], Qt.MouseButton.LeftButton)
    assert picked == [WRONG]
    chips.set_query("", ())
    assert chips.chips == []
    assert chips.isHidden()


def test_a_piece_is_taken_out_with_its_gap() -> None:
    assert without("a  b c", QueryToken(3, 4, TokenKind.FILTER, "b")) == "a c"
    assert without("b", QueryToken(0, 1, TokenKind.FILTER, "b")) == ""


def test_the_keys_move_through_suggestions_and_back_out(qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(500, 400)
    qtbot.addWidget(window)
    window.show()
    shown = SuggestionList(window)
    offered = [
        Suggestion(SuggestionKind.TAG, f"tag:{name}", 0, 1, count=count)
        for name, count in (("beach", 42), ("bird", 7))
    ]
    shown.offer(offered, window)
    assert shown.isVisible()
    assert shown.current() is None
    shown.move_by(1)
    assert shown.current() == offered[0]
    shown.move_by(5)
    assert shown.current() == offered[1]
    shown.move_by(-5)
    assert shown.current() is None
    shown.offer([], window)
    assert shown.isHidden()


def test_the_list_follows_the_bar(qtbot: QtBot) -> None:
    window = QWidget()
    bar = QWidget(window)
    bar.setGeometry(100, 10, 200, 30)
    chooser = SuggestionList(window)
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    chooser.offer([Suggestion(SuggestionKind.OPERATOR, "rating:", 0, 1)], bar)
    bar.setGeometry(40, 10, 300, 30)
    qtbot.waitUntil(lambda: (chooser.x(), chooser.width()) == (40, 300))


def test_a_long_title_gives_way_and_tells_itself(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText("Results for “a dog that lies in the grass and looks at a butterfly”")
    label.resize(120, 20)
    label.show()
    qtbot.waitUntil(lambda: label.toolTip() == label.text())
    assert label.minimumSizeHint().width() < 100
    label.resize(label.sizeHint())
    qtbot.waitUntil(lambda: not label.toolTip())
