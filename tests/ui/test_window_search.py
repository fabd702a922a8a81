"""Searching as one types, by likeness, and while the embedder is not ready."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photolib.library import Library
from photolib.types import (
    Band,
    BandCounts,
    ChangeSet,
    EmbedderStage,
    EmbedderStatus,
    SearchResult,
)
from ui.main_window import MainWindow


def type_query(window: MainWindow, text: str) -> None:
    QTest.keyClicks(window.toolbar.search.edit, text)


def wait_for_results(window: MainWindow, qtbot: QtBot) -> None:
    """All of them: what a tiny, random embedder finds is hardly ever likely."""
    qtbot.waitUntil(
        lambda: window.page.listing is not None and window.page.listing.answer is not None,
        timeout=20_000,
    )
    if window.page.bands.isVisible():
        window.page.bands.buttons[Band.REST].click()


def test_typing_ranks_the_photos(ready_window: MainWindow, qtbot: QtBot) -> None:
    window = ready_window
    type_query(window, "a dog")
    wait_for_results(window, qtbot)
    listing = window.page.listing
    expected = window.library.finder.search("a dog", stacks=True)
    assert listing.ids.tolist() == [hit.photo_id for hit in expected.hits]
    assert window.page.title.text() == "Results for “a dog”"
    assert window.page.subtitle.text().startswith(f"{len(expected.hits)} photos, ")
    assert window.page.bands.buttons[Band.REST].text() == "All 8"


def test_when_nothing_matches_the_closest_photos_are_shown_faint(
    ready_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = ready_window
    finder = window.library.finder
    search = finder.search

    def unlikely(*args: object, **options: object) -> SearchResult:
        found = search(*args, **options)  # type: ignore[arg-type]
        hits = tuple(replace(hit, band=Band.REST) for hit in found.hits)
        counts = BandCounts(0, 0, len(hits))
        return replace(found, hits=hits, bands=counts, verdict="Nothing here matches 'a dog'.")

    monkeypatch.setattr(finder, "search", unlikely)
    type_query(window, "a dog")
    qtbot.waitUntil(lambda: window.page.grid.model.faint, timeout=20_000)
    assert window.page.subtitle.text() == "Nothing here matches 'a dog'. The closest photos:"
    assert len(window.page.grid.model) == 8
    window.page.bands.buttons[Band.REST].click()
    qtbot.waitUntil(lambda: not window.page.grid.model.faint)


def test_keystrokes_become_one_search(ready_window: MainWindow, qtbot: QtBot) -> None:
    asked: list[str] = []
    ready_window.toolbar.search.query.connect(asked.append)
    type_query(ready_window, "beach")
    wait_for_results(ready_window, qtbot)
    assert asked == ["beach"]


def test_enter_searches_at_once(window: MainWindow) -> None:
    asked: list[str] = []
    window.toolbar.search.query.connect(asked.append)
    type_query(window, "beach")
    QTest.keyClick(window.toolbar.search.edit, Qt.Key.Key_Return)
    assert asked == ["beach"]


def test_escape_and_the_button_bring_all_photos_back(
    ready_window: MainWindow, qtbot: QtBot
) -> None:
    window = ready_window
    for leave in (
        lambda: QTest.keyClick(window.toolbar.search.edit, Qt.Key.Key_Escape),
        lambda: window.toolbar.search.clear_button.click(),
    ):
        type_query(window, "sea")
        wait_for_results(window, qtbot)
        leave()
        assert window.toolbar.search.text() == ""
        qtbot.waitUntil(lambda: window.page.title.text() == "All photos")
        assert window.page.listing.scores is None
        assert window.page.bands.isHidden()


def test_a_photo_chosen_in_an_answer_is_in_view_among_all(
    ready_window: MainWindow, qtbot: QtBot
) -> None:
    window = ready_window
    grid = window.page.grid
    window.resize(700, 420)
    grid.set_cell_size(300)
    last = int(window.page.listing.ids[-1])
    type_query(window, "sea")
    wait_for_results(window, qtbot)
    grid.select_ids([last])
    QTest.keyClick(window.toolbar.search.edit, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.page.title.text() == "All photos")
    assert grid.selected_ids() == [last]
    assert grid.model.row_of(last) in grid.visible_rows()
    assert 0 not in grid.visible_rows()


def test_a_query_waits_for_the_embedder_and_then_runs(window: MainWindow, qtbot: QtBot) -> None:
    assert window.library.embedders.status.stage is not EmbedderStage.READY
    type_query(window, "snow")
    qtbot.waitUntil(lambda: "ready in a moment" in window.page.grid.placeholder_text)
    assert len(window.page.listing.ids) == 0
    window.library.embedders.load()
    qtbot.waitUntil(lambda: window.page.listing.answer is not None, timeout=60_000)
    assert window.page.title.text() == "Results for “snow”"
    assert window.status.embedder.text() == "tiny"


def test_an_embedder_that_cannot_be_loaded_says_why(window: MainWindow, qtbot: QtBot) -> None:
    sentence = "The model tiny is not installed; download it under Preferences."
    window.library.events.publish(EmbedderStatus(EmbedderStage.FAILED, "tiny", sentence))
    qtbot.waitUntil(lambda: window.status.embedder.text() == "Search is not available")
    type_query(window, "snow")
    qtbot.waitUntil(lambda: sentence in window.page.grid.placeholder_text)


def test_searching_within_a_folder_says_so(ready_window: MainWindow, qtbot: QtBot) -> None:
    window = ready_window
    window.sidebar.tree.expandAll()
    trip = window.sidebar.tree.findItems(
        "trip", Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    )[0]
    window.sidebar.tree.setCurrentItem(trip)
    type_query(window, "sea")
    wait_for_results(window, qtbot)
    assert window.page.title.text() == "Results for “sea” in trip"
    assert sum(1 + len(hit.stacked) for hit in window.page.listing.answer.hits) == 4


def test_similar_photos_are_shown_under_a_chip(ready_window: MainWindow, qtbot: QtBot) -> None:
    window = ready_window
    photo_id = int(window.page.listing.ids[2])
    name = window.library.path_of(photo_id).name
    window.page.grid.select_ids([photo_id])
    window.actions_set["find_similar"].trigger()
    wait_for_results(window, qtbot)
    assert window.toolbar.search.chip.text() == f"Similar to {name}"
    assert window.page.title.text() == f"Similar to {name}"
    assert photo_id not in window.page.listing.ids
    assert not window.toolbar.sort_button.isEnabled()
    QTest.mouseClick(window.toolbar.search.chip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.page.title.text() == "All photos")
    assert window.toolbar.search.chip.isHidden()


def test_typing_replaces_the_chip(ready_window: MainWindow, qtbot: QtBot) -> None:
    window = ready_window
    window.show_similar(int(window.page.listing.ids[0]))
    wait_for_results(window, qtbot)
    type_query(window, "tree")
    qtbot.waitUntil(lambda: window.page.title.text() == "Results for “tree”")
    assert window.toolbar.search.chip.isHidden()


def test_nothing_to_search_says_so(
    empty_library: Library, open_on: Callable[[Library], MainWindow], tmp_path, qtbot: QtBot
) -> None:
    (tmp_path / "bare").mkdir()
    empty_library.add_folder(tmp_path / "bare")
    window = open_on(empty_library)
    empty_library.embedders.load()
    qtbot.waitUntil(
        lambda: empty_library.embedders.status.stage is EmbedderStage.READY, timeout=60_000
    )
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.page)
    type_query(window, "dog")
    qtbot.waitUntil(lambda: window.page.grid.placeholder_text.startswith("Nothing found"))


def test_results_follow_the_library(ready_window: MainWindow, qtbot: QtBot) -> None:
    window = ready_window
    type_query(window, "dog")
    wait_for_results(window, qtbot)
    with qtbot.waitSignal(window.photos.listed, timeout=10_000) as again:
        window.library.events.publish(ChangeSet(membership=True))
    assert not again.args[0].fresh


def test_slash_and_control_f_focus_the_search(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.page.grid.setFocus()
    for key, modifier in (
        (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Slash, Qt.KeyboardModifier.NoModifier),
    ):
        window.page.grid.setFocus()
        QTest.keyClick(window, key, modifier)
        qtbot.waitUntil(window.toolbar.search.edit.hasFocus)


def test_filters_are_answered_before_the_embedder_is_there(
    window: MainWindow, qtbot: QtBot
) -> None:
    rated = int(window.page.listing.ids[3])
    window.library.organising.set_rating([rated], 4)
    type_query(window, "rating:>=3")
    qtbot.waitUntil(lambda: window.page.listing.answer is not None, timeout=20_000)
    assert window.page.listing.ids.tolist() == [rated]
    assert window.page.bands.isHidden()
    assert window.library.embedders.status.stage is not EmbedderStage.READY


def test_chips_take_a_piece_out_and_say_what_is_wrong(window: MainWindow, qtbot: QtBot) -> None:
    bar, chips = window.toolbar.search, window.page.chips
    bar.ask("rating:>=3 iso:loud")
    qtbot.waitUntil(lambda: len(chips.chips) == 2)
    assert chips.chips[1].accessibleName().startswith("Not understood")
    chips.chips[1].remove_button.click()
    assert bar.text() == "rating:>=3"
    qtbot.waitUntil(lambda: len(chips.chips) == 1)
    chips.chosen.emit(chips.chips[0].token)
    assert bar.edit.selectedText() == "rating:>=3"
    bar.clear()
    assert chips.chips == []


def test_suggestions_are_offered_and_taken_with_the_keys(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    bar, offered = window.toolbar.search, window.search_flow.assist.list
    bar.focus()
    qtbot.waitUntil(bar.edit.hasFocus)
    type_query(window, "rati")
    qtbot.waitUntil(offered.isVisible, timeout=20_000)
    QTest.keyClick(bar.edit, Qt.Key.Key_Down)
    QTest.keyClick(bar.edit, Qt.Key.Key_Tab)
    assert bar.edit.text() == "rating:"
    qtbot.waitUntil(lambda: offered.isVisible() and offered.count() > 0)
    bar.left.emit()
    assert offered.isHidden()


def test_a_search_is_kept_in_the_sidebar_asked_again_and_dropped(
    window: MainWindow, qtbot: QtBot
) -> None:
    def names() -> list[str]:
        return [item.text(0) for item in window.sidebar.tree.items()]

    window.search_flow.keep("My best", "rating:>=4")
    qtbot.waitUntil(lambda: "My best" in names(), timeout=20_000)
    item = next(item for item in window.sidebar.tree.items() if item.text(0) == "My best")
    window.sidebar.tree.setCurrentItem(item)
    assert window.toolbar.search.text() == "rating:>=4"
    qtbot.waitUntil(lambda: window.page.title.text() == "Results for “rating:>=4”")
    window.search_flow.remove("My best")
    qtbot.waitUntil(lambda: "My best" not in names(), timeout=20_000)


def test_only_what_enter_sent_is_remembered(window: MainWindow, qtbot: QtBot) -> None:
    type_query(window, "rating:1")
    qtbot.waitUntil(lambda: window.page.listing.answer is not None, timeout=20_000)
    assert window.library.searches.history() == []
    QTest.keyClick(window.toolbar.search.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.library.searches.history() == ["rating:1"], timeout=20_000)


def test_judging_results_asks_again_and_can_be_undone(
    ready_window: MainWindow, qtbot: QtBot
) -> None:
    window = ready_window
    assert not window.actions_set["more_like_this"].isEnabled()
    type_query(window, "dog")
    wait_for_results(window, qtbot)
    window.page.grid.select_ids([int(window.page.listing.ids[-1])])
    window.actions_set["more_like_this"].trigger()
    qtbot.waitUntil(lambda: "refined by 1 photo" in window.page.subtitle.text(), timeout=20_000)
    window.messages.button.click()
    qtbot.waitUntil(lambda: "refined" not in window.page.subtitle.text(), timeout=20_000)


def test_results_can_be_sorted(ready_window: MainWindow, qtbot: QtBot) -> None:
    window = ready_window
    type_query(window, "dog")
    wait_for_results(window, qtbot)
    by_name = next(a for a in window.toolbar.sort_button.menu().actions() if a.data() == "name")
    with qtbot.waitSignal(window.photos.listed, timeout=20_000):
        by_name.trigger()
    names = [window.library.path_of(int(photo_id)).name for photo_id in window.page.listing.ids]
    bands = [hit.band for hit in window.page.listing.answer.hits]
    assert [n for n, b in zip(names, bands, strict=True) if b is Band.REST] == sorted(
        n for n, b in zip(names, bands, strict=True) if b is Band.REST
    )


def test_why_a_photo_was_found_and_where(ready_window: MainWindow, qtbot: QtBot) -> None:
    window = ready_window
    window.show_details(True)
    why = window.details.why
    type_query(window, "red dog")
    wait_for_results(window, qtbot)
    window.page.grid.select_ids([int(window.page.listing.ids[0])])
    qtbot.waitUntil(why.isVisible, timeout=20_000)
    assert "match, " in why.summary.text()
    why.where_button.click()
    qtbot.waitUntil(why.picture.isVisible, timeout=20_000)
    assert not why.picture.pixmap().isNull()
    assert why.note.text().startswith("Approximation")
    window.toolbar.search.clear()
    qtbot.waitUntil(why.isHidden, timeout=20_000)
