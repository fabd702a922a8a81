"""Everything a user can do with a photo: open, tag, rate, copy, show; and with the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from photolib.library import Library
from photolib.types import PhotoTag, TagState
from ui import translation
from ui.actions import show_in_file_manager
from ui.dialogs.about import AboutDialog
from ui.dialogs.preferences import PreferencesDialog
from ui.dialogs.problems import ProblemsDialog
from ui.dialogs.review_tags import ReviewTagsDialog
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.main_window import MainWindow
from ui.panels.tag_chip import TagChip


def select(window: MainWindow, count: int = 1) -> list[int]:
    ids = [int(photo_id) for photo_id in window.page.listing.ids[:count]]
    window.page.grid.select_ids(ids)
    assert window.selection() == ids
    return ids


def tags_of(window: MainWindow, photo_id: int) -> dict[str, PhotoTag]:
    return {tag.name: tag for tag in window.library.details(photo_id).tags}


def dialog(window: MainWindow, kind: type[QDialog]) -> QDialog:
    found = [child for child in window.findChildren(kind) if child.isVisible()]
    assert found, f"no {kind.__name__} is open"
    return found[-1]


# --- viewer ---------------------------------------------------------------------------


def test_a_double_click_opens_the_viewer_and_escape_returns(
    window: MainWindow, qtbot: QtBot
) -> None:
    grid = window.page.grid
    ids = window.page.listing.ids
    at = grid.row_rect(1).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.stack.currentWidget() is window.viewer
    assert window.viewer.current_id() == ids[1]
    QTest.keyClick(window.viewer, Qt.Key.Key_Right)
    assert window.viewer.current_id() == ids[2]
    assert window.selection() == [ids[2]]
    QTest.keyClick(window.viewer, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.browser
    assert window.page.grid.selected_ids() == [ids[2]]


def test_the_open_action_opens_the_viewer(window: MainWindow) -> None:
    (photo_id,) = select(window)
    window.actions_set["open_viewer"].trigger()
    assert window.viewer.current_id() == photo_id
    window.actions_set["search"].trigger()
    assert window.stack.currentWidget() is window.browser


# --- tags -----------------------------------------------------------------------------


def test_auto_tagging_suggests_and_the_panel_judges(ready_window: MainWindow, qtbot: QtBot) -> None:
    window = ready_window
    ids = select(window, 8)
    window.library.suggest_tags(ids, threshold=0.0)  # random weights are never certain
    best = max(ids, key=lambda photo_id: len(tags_of(window, photo_id)))
    window.page.grid.select_ids([best])
    suggestions = window.details.tags.suggestions
    qtbot.waitUntil(lambda: len(suggestions.findChildren(TagChip)) > 1)
    first, second = suggestions.findChildren(TagChip)[:2]
    names = [chip.accessibleName().split(" tag ")[1].split(",")[0] for chip in (first, second)]
    first.accepted.emit()
    qtbot.waitUntil(lambda: tags_of(window, best)[names[0]].state is TagState.ACCEPTED)
    second.dismissed.emit()
    qtbot.waitUntil(
        lambda: (
            tags_of(window, best).get(names[1]) is None
            or tags_of(window, best)[names[1]].state is TagState.REJECTED
        )
    )
    qtbot.waitUntil(lambda: len(window.details.tags.tags.findChildren(TagChip)) == 1)


@pytest.mark.parametrize("action", ["auto_tag_photo", "auto_tag_folder"])
def test_the_auto_tag_actions_end_with_a_message(
    ready_window: MainWindow, qtbot: QtBot, action: str
) -> None:
    window = ready_window
    select(window)
    window.actions_set[action].trigger()
    qtbot.waitUntil(window.messages.isVisible, timeout=60_000)
    text = window.messages.label.text()
    assert text.startswith(("Found ", "No tag is certain enough for "))
    assert window.library.tags() == []  # looking stores nothing
    assert not window.status.task.isVisible()


def test_a_preview_is_judged_and_undone(ready_window: MainWindow, qtbot: QtBot) -> None:
    window = ready_window
    ids = select(window, 3)
    found = window.library.tagging.preview(ids, min_precision=0.0)
    preview = {photo_id: scores[:1] for photo_id, scores in found.items()}
    label = preview[ids[0]][0].label
    shown = [i for i in ids if preview[i][0].label == label]
    window.review_tags(preview)
    review = dialog(window, ReviewTagsDialog)
    qtbot.waitUntil(lambda: review.list.count() > 0)
    while review._group.name != label:
        review._step(1)
    assert label.replace("/", " › ") in review.heading.text()
    before = review.list.count()
    QTest.keyClick(review.tiles, Qt.Key.Key_X)  # leaves the first photo out
    out = review.tiles.model_.photos[0][0]
    assert review.tiles.model_.struck == {out}
    assert review.accept_button.text().endswith("reject 1")
    QTest.keyClick(review.tiles, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: review.list.count() == before - 1)
    for photo_id in shown:
        wanted = TagState.REJECTED if photo_id == out else TagState.ACCEPTED
        assert tags_of(window, photo_id)[label].state is wanted
    assert "of your last" in review.record.text()
    review.undo()
    qtbot.waitUntil(lambda: review.list.count() == before)
    assert label not in tags_of(window, out)
    review.reject()


def test_reviewing_everything_reads_what_waits(ready_window: MainWindow, qtbot: QtBot) -> None:
    window = ready_window
    window.library.suggest_tags(select(window, 2), threshold=0.0)
    qtbot.waitUntil(window.sidebar.review.isVisible)
    QTest.mouseClick(window.sidebar.review, Qt.MouseButton.LeftButton)
    review = dialog(window, ReviewTagsDialog)
    qtbot.waitUntil(lambda: review.list.count() > 1)
    scores = [score for _, score in review.tiles.model_.photos]
    assert scores == sorted(scores)  # the least certain first
    before, name = review.list.count(), review._group.name
    photos = [photo_id for photo_id, _ in review._group.photos]
    review.reject_group()
    qtbot.waitUntil(lambda: review.list.count() == before - 1)
    assert all(tags_of(window, i)[name].state is TagState.REJECTED for i in photos)
    review.reject()


def test_what_a_preview_found_is_kept_for_later(ready_window: MainWindow, qtbot: QtBot) -> None:
    window = ready_window
    ids = select(window, 2)
    found = window.library.tagging.preview(ids, min_precision=0.0)
    window.review_tags({photo_id: scores[:2] for photo_id, scores in found.items()})
    review = dialog(window, ReviewTagsDialog)
    qtbot.waitUntil(lambda: review.list.count() > 0)
    review.keep_button.click()
    qtbot.waitUntil(lambda: len(tags_of(window, ids[0])) == 2)
    assert {tag.state for tag in tags_of(window, ids[0]).values()} == {TagState.SUGGESTED}


def test_tag_changes_are_undone_and_done_again(window: MainWindow, qtbot: QtBot) -> None:
    (photo_id,) = select(window)
    window.library.add_tag([photo_id], "dog")
    window.actions_set["undo"].trigger()
    qtbot.waitUntil(lambda: tags_of(window, photo_id) == {})
    qtbot.waitUntil(lambda: window.messages.label.text() == "Undone: add the tag “dog”.")
    window.actions_set["redo"].trigger()
    qtbot.waitUntil(lambda: "dog" in tags_of(window, photo_id))


def test_a_label_is_taught_from_the_selection(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = ["", "our cottage", "our boat"]
    monkeypatch.setattr(window.dialogs, "ask_text", lambda *_asked: answers.pop(0))
    ids = select(window, 3)
    window.actions_set["teach_label"].trigger()  # they change their mind
    window.actions_set["teach_label"].trigger()
    qtbot.waitUntil(lambda: all("our cottage" in tags_of(window, i) for i in ids))
    select(window, 1)
    window.actions_set["teach_label"].trigger()
    qtbot.waitUntil(lambda: "at least 3 photos" in window.messages.label.text())


def test_accepted_tags_are_written_beside_the_photos(
    library: Library, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (photo_id,) = select(window)
    library.add_tag([photo_id], "animal/dog")
    sidecar = Path(f"{library.path_of(photo_id)}.xmp")
    try:
        window.actions_set["write_metadata"].trigger()
        qtbot.waitUntil(sidecar.exists)
        assert "animal|dog" in sidecar.read_text(encoding="utf-8")
    finally:
        sidecar.unlink(missing_ok=True)  # the folder is shared by all tests


def test_a_tag_is_added_and_removed_by_hand(window: MainWindow, qtbot: QtBot) -> None:
    ids = select(window, 2)
    qtbot.waitUntil(lambda: window.details.title.text() == "2 photos selected")
    QTest.keyClicks(window.details.tags.line, "holidays/italy")
    QTest.keyClick(window.details.tags.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: all("holidays/italy" in tags_of(window, i) for i in ids))
    qtbot.waitUntil(
        lambda: bool(window.sidebar.tree.findItems("italy", Qt.MatchFlag.MatchRecursive))
    )
    qtbot.waitUntil(lambda: len(window.details.tags.tags.findChildren(TagChip)) == 1)
    window.details.tags.tags.findChildren(TagChip)[0].dismissed.emit()
    taken_away = TagState.REJECTED
    qtbot.waitUntil(
        lambda: all(tags_of(window, i)["holidays/italy"].state is taken_away for i in ids)
    )


def test_choosing_a_tag_shows_its_photos(window: MainWindow, qtbot: QtBot) -> None:
    (photo_id,) = select(window)
    window.library.add_tag([photo_id], "dog")
    qtbot.waitUntil(lambda: bool(window.sidebar.tree.findItems("dog", Qt.MatchFlag.MatchExactly)))
    dog = window.sidebar.tree.findItems("dog", Qt.MatchFlag.MatchExactly)[0]
    window.sidebar.tree.setCurrentItem(dog)
    qtbot.waitUntil(lambda: window.page.listing.ids.tolist() == [photo_id])
    assert window.page.title.text() == "dog"


# --- rating, paths, file manager ------------------------------------------------------


def test_number_keys_rate_the_selection(window: MainWindow, qtbot: QtBot) -> None:
    ids = select(window, 2)
    window.page.grid.setFocus()
    QTest.keyClick(window.page.grid, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: [r.rating for r in window.library.rows(ids)] == [4, 4])
    qtbot.waitUntil(lambda: window.details.stars.rating == 4)
    QTest.keyClick(window.page.grid, Qt.Key.Key_0)
    qtbot.waitUntil(lambda: [r.rating for r in window.library.rows(ids)] == [0, 0])


def test_stars_are_clicked(window: MainWindow, qtbot: QtBot) -> None:
    (photo_id,) = select(window)
    stars = window.details.stars
    qtbot.waitUntil(lambda: stars.isVisible() and stars.size() == stars.sizeHint())  # laid out
    QTest.mouseClick(stars, Qt.MouseButton.LeftButton, pos=stars.rect().center())
    qtbot.waitUntil(lambda: window.library.rows([photo_id])[0].rating == 3)


def test_stars_and_heart_are_seen_whole_beside_long_words_for_different_ratings(
    library: Library, open_on: Callable[[Library], MainWindow], qtbot: QtBot, qapp: QApplication
) -> None:
    translation.install(qapp, "de")
    window = open_on(library)
    ids = select(window, 4)
    library.organising.set_rating(ids[:2], 4)
    stars, words = window.details.stars, window.details.mixed_rating
    qtbot.waitUntil(words.isVisible)
    heart = window.details.described.heart

    def whole() -> bool:
        right = heart.mapTo(window.details, heart.rect().bottomRight()).x()
        return stars.size() == stars.sizeHint() and right < window.details.minimumWidth()

    qtbot.waitUntil(whole, timeout=5_000)


def test_the_details_panel_tells_the_facts(window: MainWindow, qtbot: QtBot) -> None:
    (photo_id,) = select(window)
    name = window.library.path_of(photo_id).name
    qtbot.waitUntil(lambda: window.details.title.text().replace("\u200b", "") == name)
    texts = [label.text() for label in window.details.facts_box.findChildren(QLabel)]
    assert "96 × 64" in texts
    window.page.grid.select_ids([])
    qtbot.waitUntil(lambda: window.details.hint.isVisible())


def test_copy_path_puts_the_paths_on_the_clipboard(window: MainWindow, qtbot: QtBot) -> None:
    ids = select(window, 2)
    window.actions_set["copy_path"].trigger()
    wanted = "\n".join(str(window.library.path_of(photo_id)) for photo_id in ids)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == wanted)
    assert window.messages.label.text() == "2 paths copied."


def test_show_in_file_manager_falls_back_to_the_folder(
    window: MainWindow, qtbot: QtBot, monkeypatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(show_in_file_manager, "reveal", lambda path: False)
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True
    )
    (photo_id,) = select(window)
    window.actions_set["show_in_file_manager"].trigger()
    qtbot.waitUntil(lambda: bool(opened))
    assert Path(opened[0]) == window.library.path_of(photo_id).parent


def test_select_all_selects_what_is_shown(window: MainWindow) -> None:
    window.actions_set["select_all"].trigger()
    assert sorted(window.selection()) == sorted(window.page.listing.ids.tolist())
    assert window.actions_set["auto_tag_photo"].isEnabled()


# --- the window -----------------------------------------------------------------------


def test_the_theme_is_switched_and_remembered(window: MainWindow) -> None:
    from ui.theme import current_theme

    window.actions_set["toggle_theme"].trigger()
    assert current_theme().name == "dark"
    assert window.settings.theme == "dark"
    window.actions_set["toggle_theme"].trigger()
    assert current_theme().name == "light"


def test_the_details_panel_is_toggled(window: MainWindow) -> None:
    shown = window.details_shown()
    QTest.mouseClick(window.toolbar.details_button, Qt.MouseButton.LeftButton)
    assert window.details_shown() is not shown
    assert window.toolbar.details_button.isChecked() is not shown
    assert window.settings.show_details is not shown


@pytest.mark.parametrize(
    ("action", "kind"),
    [
        ("show_preferences", PreferencesDialog),
        ("show_problems", ProblemsDialog),
        ("show_shortcuts", ShortcutsDialog),
        ("about", AboutDialog),
    ],
)
def test_dialogs_open_and_close_with_escape(
    window: MainWindow, qtbot: QtBot, action: str, kind: type[QDialog]
) -> None:
    window.actions_set[action].trigger()
    opened = dialog(window, kind)
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not [d for d in window.findChildren(kind) if d.isVisible()])


def test_quitting_closes_the_window_and_remembers_its_size(window: MainWindow) -> None:
    window.page.grid.set_cell_size(250)
    window.actions_set["quit"].trigger()
    assert not window.isVisible()
    assert window.settings.thumbnail_size == 250


def test_f10_opens_the_menu(window: MainWindow, qtbot: QtBot) -> None:
    window.toolbar.menu_button.menu().popup(window.mapToGlobal(window.rect().center()))
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    texts = [entry.text() for entry in window.toolbar.menu_button.menu().actions()]
    assert texts == ["File", "Edit", "Photo", "View", "Help"]
    QApplication.activePopupWidget().close()
