"""The preferences on searching."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photolib.library import Library
from photolib.reading import recogniser
from photolib.settings import Settings
from ui.dialogs.search_page import SearchPage
from ui.operations import Operations


@pytest.fixture
def page(library: Library, qtbot: QtBot) -> Iterator[SearchPage]:
    library.settings._file = library.directory.parent / "settings.toml"
    library.searches.remember("red dog")
    operations = Operations()
    opened = SearchPage(library, operations)
    qtbot.addWidget(opened)
    opened.show()
    yield opened
    operations.close()


def saved(library: Library) -> Settings:
    return Settings.load(library.settings._file)


def test_choices_are_saved_at_once(page: SearchPage, library: Library) -> None:
    for box, value in (
        (page.opening, "strong"),
        (page.fusion, "attention"),
        (page.hemisphere, True),
        (page.precision, "float16"),
    ):
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
    settings = saved(library)
    assert settings.answers_open_with == "strong"
    assert settings.fusion == "attention"
    assert settings.southern_hemisphere
    assert settings.index_precision == "float16"


def test_the_history_can_be_cleared(page: SearchPage, library: Library, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.history.text().startswith("One search"), timeout=10_000)
    QTest.mouseClick(page.forget, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.forget.isEnabled(), timeout=10_000)
    assert library.searches.history() == []


def test_text_is_read_once_it_is_wanted(
    page: SearchPage, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(library.reading, "follow", lambda: asked.append("follow"))
    monkeypatch.setattr(library.reading, "stop", lambda: asked.append("stop"))
    monkeypatch.setattr(recogniser, "NEEDED", ())  # as if it were installed
    page.read_text.setEnabled(True)
    page.read_text.click()
    qtbot.waitUntil(lambda: page.reading.text().startswith("0 of 8 photos"), timeout=10_000)
    assert saved(library).read_text
    page.read_text.click()
    assert asked == ["follow", "stop"]
    assert not saved(library).read_text


def test_what_is_missing_for_text_is_said(
    library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recogniser, "NEEDED", ("no_such_package",))
    operations = Operations()
    page = SearchPage(library, operations)
    qtbot.addWidget(page)
    page.show()
    assert not page.read_text.isEnabled()
    assert "pip install rapidocr" in page.reading.text()
    operations.close()
