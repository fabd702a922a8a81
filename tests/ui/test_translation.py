"""The window in other languages: which is chosen, what is looked up, what stays English."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import translations
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photolib.library import Library
from ui import core_words, translation, wording
from ui.core_words import change, said
from ui.main_window import MainWindow
from ui.translation import LANGUAGES, language_for, locale_for, tr

GERMAN = {
    "File": "Datei",
    "View": "Ansicht",
    "All photos": "Alle Fotos",
    "Rate {count} photos with {stars} stars": "{count} Fotos mit {stars} Sternen bewerten",
    "Added %Ln photos to “{name}”.": (
        "%Ln Foto zu „{name}“ hinzugefügt.",
        "%Ln Fotos zu „{name}“ hinzugefügt.",
    ),
}
TS = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="de">\n'


@pytest.fixture
def german(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A small catalog of its own, so that the test knows what it says."""
    texts = []
    for source, german in GERMAN.items():
        forms = "".join(f"<numerusform>{one}</numerusform>" for one in german)
        numerus, told = (' numerus="yes"', forms) if isinstance(german, tuple) else ("", german)
        texts.append(
            f"<message{numerus}><source>{source}</source>"
            f"<translation>{told}</translation></message>"
        )
    catalog = tmp_path / "photolib_de.ts"
    catalog.write_text(
        f"{TS}<context><name></name>{''.join(texts)}</context>\n</TS>\n", encoding="utf-8"
    )
    translations.compile_into(tmp_path, [catalog])
    monkeypatch.setattr(translation, "CATALOGS", tmp_path)
    assert translation.install(qapp, "de") == "de"
    yield
    monkeypatch.undo()
    translation.install(qapp, "en")


@pytest.mark.parametrize(
    ("system", "language"),
    [
        ("de_AT", "de"),
        ("fr_CA", "fr"),
        ("zh_CN", "zh_CN"),
        ("zh_SG", "zh_CN"),
        ("zh_TW", "en"),  # traditional characters are another script
        ("nl_NL", "en"),
        ("C", "en"),
    ],
)
def test_the_system_chooses_a_language_that_there_is(system: str, language: str) -> None:
    assert language_for("system", QLocale(system)) == language


def test_the_users_choice_goes_before_the_system() -> None:
    assert language_for("ja", QLocale("de_DE")) == "ja"
    assert language_for("klingon", QLocale("de_DE")) == "de"


def test_numbers_and_dates_follow_language_and_country() -> None:
    assert locale_for("de", QLocale("de_CH")).name() == "de_CH"
    assert locale_for("en", QLocale("de_DE")).name() == "en_DE"
    assert locale_for("zh_CN", QLocale("en_US")).name() == "zh_CN"


def test_counted_nouns_have_their_forms_in_english() -> None:
    assert [wording.photos(n) for n in (0, 1, 2, 1204)] == [
        "0 photos",
        "1 photo",
        "2 photos",
        "1,204 photos",
    ]


def test_counted_nouns_have_their_forms_in_german(german: None) -> None:
    said = "Added %Ln photos to “{name}”."
    assert tr(said, "", 1).format(name="Rom") == "1 Foto zu „Rom“ hinzugefügt."
    assert tr(said, "", 1204).format(name="Rom") == "1.204 Fotos zu „Rom“ hinzugefügt."


def test_menus_sidebar_and_qts_own_texts_are_translated(
    german: None, library: Library, open_on: Callable[[Library], MainWindow], qtbot: QtBot
) -> None:
    window = open_on(library)
    qtbot.waitUntil(lambda: window.sidebar.tree.topLevelItemCount() > 1, timeout=10_000)
    menu = window.toolbar.menu_button.menu()
    assert menu.actions()[0].text() == "Datei"
    assert window.sidebar.tree.topLevelItem(0).text(0) == "Alle Fotos"
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert wording.decimal(1.5) == "1,5"


def test_sentences_of_the_core_are_translated(german: None) -> None:
    assert said("Rate 3 photos with 4 stars") == "3 Fotos mit 4 Sternen bewerten"
    assert said("Rate 3 photos with odd things") == "Rate 3 photos with odd things"
    assert change("Remove a tag") == "remove a tag"  # not translated here
    assert wording.about_file("is empty (0 bytes); copy it again from its source").startswith("T")


def test_templates_of_the_core_fit_what_it_says(library: Library) -> None:
    ids = [int(one) for one in library.photo_ids()][:2]
    library.organising.set_rating(ids, 4)
    library.organising.set_favorite(ids[:1], True)
    library.organising.set_title(ids, "Rome")
    library.albums.create("Rome", ids)
    library.add_tag(ids, "rome")
    titles = [library.undoing.undo() for _ in range(5)]
    for title in filter(None, titles):
        assert any(pattern.fullmatch(title) for _, pattern in core_words._patterns()), title
    assert None not in titles


def test_what_has_no_translation_is_english(german: None) -> None:
    assert tr("Help") == "Help"


def test_without_catalogs_everything_is_english(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translation, "CATALOGS", tmp_path / "nowhere")
    assert translation.install(qapp, "fr") == "fr"
    assert tr("File") == "File"
    monkeypatch.undo()
    translation.install(qapp, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_there_at_once(language: str, qapp: QApplication, catalogs: Path) -> None:
    assert (catalogs / f"photolib_{language}.qm").exists()
    began = time.perf_counter()
    translation.install(qapp, language)
    assert time.perf_counter() - began < 0.2
    translation.install(qapp, "en")
