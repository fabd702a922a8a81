"""The hint at bigger models: once, politely, and only when there is something to gain."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from photolib.library import Library
from photolib.settings import Settings
from ui.dialogs.preferences import PreferencesDialog
from ui.main_window import MainWindow
from ui.operations import InlineOperations
from ui.panels.finer_search import FinerSearchHint, better_model


@pytest.fixture
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    """A library as it is at the very first start: the starter is in use, nothing else is there."""
    monkeypatch.setenv("PHOTOLIB_MODELS", str(tmp_path / "models"))
    opened = Library.open(tmp_path / "fresh", settings=Settings())
    yield opened
    opened.close()


def test_it_appears_once_and_names_the_recommended_model(fresh: Library, qtbot: QtBot) -> None:
    said: list[str] = []
    parent = QObject()
    hint = FinerSearchHint(
        fresh,
        InlineOperations(parent),
        lambda text, _button, _press: said.append(text),
        lambda: None,
        parent,
    )
    hint.after_search()
    hint.after_search()
    assert len(said) == 1
    assert "For finer search, get ViT-B-16-SigLIP2" in said[0]
    assert fresh.settings.to_mapping()["finer_search_told"] is True


def test_who_has_another_model_is_left_in_peace(library: Library) -> None:
    assert any(info.installed and info.card.name == "tiny" for info in library.embedders.all())
    assert better_model(library.embedders.all()) is None


def test_its_button_opens_the_models(
    library: Library, open_on: Callable[[Library], MainWindow], qtbot: QtBot
) -> None:
    window = open_on(library)
    window.finer_search._open_models()
    dialog = window.findChild(PreferencesDialog)
    assert dialog.stack.currentWidget() is dialog.search_model
