"""The window in the languages it comes in: nothing is cut, and nothing stays English."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from photolib.library import Library
from photolib.types import (
    Description,
    EmbedderStage,
    EmbedderStatus,
    MatchKind,
    NearPhrase,
    SharedTag,
    TagState,
)
from ui import core_words, translation, wording
from ui.dialogs.label_editor import LabelEditorDialog
from ui.dialogs.preferences import PreferencesDialog
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.main_window import MainWindow
from ui.panels.query_chips import QueryChip
from ui.panels.status_bar import StatusBar
from ui.panels.tag_chip import TagChip
from ui.translation import LANGUAGES

SMALL = 1280 - 16  # pixels, of a small screen without frames
OpenOn = Callable[[Library], MainWindow]


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_details_of_several_photos_fit_into_their_panel(
    code: str, library: Library, open_on: OpenOn, qtbot: QtBot, qapp: QApplication
) -> None:
    translation.install(qapp, code)
    window = open_on(library)
    details = window.details
    window.show_details(True)
    window.page.grid.select_ids(window.page.listing.ids[:3])
    qtbot.waitUntil(details.body.isVisible, timeout=10_000)
    details.tags.set_tags([SharedTag(n, f"animal/dog{n}", 0, 2, 0.9) for n in range(3)], photos=3)
    [area] = details.findChildren(QScrollArea)
    assert area.widget().minimumSizeHint().width() <= details.minimumWidth()
    assert details.tags.accept_all.isVisible()


def test_filters_say_why_in_the_language_of_the_window(
    ready_window: MainWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    translation.install(qapp, "fr")
    window = ready_window
    window.show_details(True)
    why = window.details.why
    window.toolbar.search.ask("red dog type:jpeg")
    qtbot.waitUntil(lambda: bool(window.page.chips.chips), timeout=20_000)
    [chip] = window.page.findChildren(QueryChip)
    qtbot.waitUntil(lambda: window.page.listing.answer is not None, timeout=20_000)
    window.page.grid.select_ids([int(window.page.listing.ids[0])])
    qtbot.waitUntil(why.isVisible, timeout=20_000)
    told = [one.text() for one in why.chips.findChildren(QLabel)]
    assert any(one.startswith(chip.accessibleName()) for one in told), told
    why.where_button.click()
    qtbot.waitUntil(why.picture.isVisible, timeout=20_000)
    assert why.note.text().startswith("Approximation\u00a0:")


def test_preferences_name_pages_and_units_as_the_language_does(
    window: MainWindow, qapp: QApplication
) -> None:
    translation.install(qapp, "fr")
    window.open_dialog("preferences")
    [dialog] = window.findChildren(PreferencesDialog)
    names = [dialog.names.item(row).text() for row in range(dialog.names.count())]
    assert "Recherche" in names
    assert dialog.storage.cache.text().endswith(" Mo")
    dialog.reject()


def test_commas_are_those_of_the_language(qapp: QApplication, qtbot: QtBot) -> None:
    assert wording.listed(["a", "", "b", "c"]) == "a, b, c"
    translation.install(qapp, "zh_CN")
    assert wording.listed(["a", "", "b", "c"]) == "a，b，c"
    assert wording.together("是。", "否。") == "是。否。"
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.set_selected(3)
    assert "," not in bar.counts.text()


@pytest.mark.parametrize("right_to_left", [False, True])
def test_chips_have_room_before_their_name(
    right_to_left: bool, qtbot: QtBot, qapp: QApplication
) -> None:
    chip = TagChip("beach", TagState.SUGGESTED, 0.8)
    qtbot.addWidget(chip)
    if right_to_left:
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    chip.resize(chip.sizeHint())
    chip.show()
    name = chip.findChildren(QLabel)[0].geometry()
    before = chip.width() - 1 - name.right() if right_to_left else name.left()
    assert before >= 10


@pytest.mark.parametrize("code", LANGUAGES)
def test_lists_and_dialogs_have_room_for_their_words(
    code: str, window: MainWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    translation.install(qapp, code)
    window.open_dialog("shortcuts")
    [shortcuts] = window.findChildren(ShortcutsDialog)
    [area] = shortcuts.findChildren(QScrollArea)
    qtbot.waitUntil(area.isVisible)
    assert area.horizontalScrollBar().maximum() == 0
    shortcuts.reject()
    window.open_dialog("labels")
    [editor] = window.findChildren(LabelEditorDialog)
    qtbot.waitUntil(lambda: editor.list.rowCount() > 400)
    editor.restore_button.show()  # with all buttons that there can be
    editor.remove_button.show()
    assert editor.minimumSizeHint().width() <= SMALL
    editor.reject()


def test_long_words_of_a_photo_do_not_widen_the_panel(
    ready_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = ready_window
    long = NearPhrase(MatchKind.TITLE, "A title as long as nobody needs one", 0.3, 0.9, 1)
    monkeypatch.setattr(
        window.library.finder, "describe", lambda _photo, _token: Description((long,), ())
    )
    window.show_details(True)
    window.page.grid.select_ids(window.page.listing.ids[:1])
    details = window.details
    qtbot.waitUntil(details.seen.chips.isVisible, timeout=20_000)
    [area] = details.findChildren(QScrollArea)
    beside = area.verticalScrollBar().sizeHint().width()
    assert area.widget().minimumSizeHint().width() + beside <= details.minimumWidth()


def test_what_keeps_the_search_from_starting_is_told_in_the_language(
    window: MainWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    translation.install(qapp, "fr")
    known = next(one for one in core_words.SAID if "{" not in one and one.endswith("."))
    window.library.events.publish(EmbedderStatus(EmbedderStage.FAILED, "tiny", known))
    qtbot.waitUntil(lambda: bool(window.status.embedder.text()), timeout=10_000)
    window.toolbar.search.ask("snow")
    said = translation.tr(known)
    assert said != known
    qtbot.waitUntil(lambda: said in window.page.grid.placeholder_text, timeout=20_000)
    assert window.page.listing.title == "Résultats pour «\u00a0snow\u00a0»"
