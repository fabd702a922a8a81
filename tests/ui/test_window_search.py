"""Searching as one types, by likeness, and while the embedder is not ready."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photolib.library import Library
from photolib.types import ChangeSet, EmbedderStage, EmbedderStatus
from ui.main_window import MainWindow


def type_query(window: MainWindow, text: str) -> None:
    QTest.keyClicks(window.toolbar.search.edit, text)


def wait_for_results(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: window.page.listing is not None and bool(window.page.listing.scores),
        timeout=20_000,
    )


def test_typing_ranks_the_photos(ready_window: MainWindow, qtbot: QtBot) -> None:
    window = ready_window
    type_query(window, "a dog")
    wait_for_results(window, qtbot)
    listing = window.page.listing
    expected = window.library.search("a dog")
    assert listing.ids.tolist() == [hit.photo_id for hit in expected.hits]
    assert window.page.title.text() == "Results for “a dog”"
    assert window.page.subtitle.text().startswith("8 photos, ")
    assert not window.toolbar.sort_button.isEnabled()


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
        assert window.toolbar.sort_button.isEnabled()


def test_a_query_waits_for_the_embedder_and_then_runs(window: MainWindow, qtbot: QtBot) -> None:
    assert window.library.embedder_status.stage is not EmbedderStage.READY
    type_query(window, "snow")
    qtbot.waitUntil(lambda: "ready in a moment" in window.page.grid.placeholder_text)
    assert len(window.page.listing.ids) == 0
    window.library.load_embedder()
    qtbot.waitUntil(lambda: bool(window.page.listing.scores), timeout=60_000)
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
    assert len(window.page.listing.ids) == 4


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
    empty_library.load_embedder()
    qtbot.waitUntil(
        lambda: empty_library.embedder_status.stage is EmbedderStage.READY, timeout=60_000
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
