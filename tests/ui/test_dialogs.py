"""What the dialogs show of the library, and what their buttons do to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from photolib.library import Library
from photolib.settings import Settings
from photolib.types import EmbedderCard, EmbedderInfo, PhotoState, PreprocessSpec
from tests.conftest import write_photo
from tests.support.tiny_library import tiny_checkpoint
from ui.dialogs import model_download, problems
from ui.dialogs.folders_page import SUGGEST
from ui.dialogs.import_model import ImportModelDialog
from ui.dialogs.preferences import PreferencesDialog
from ui.dialogs.problems import ProblemsDialog
from ui.dialogs.search_model_page import ModelCard
from ui.main_window import MainWindow
from ui.operations import Operations, OperationToken


@pytest.fixture
def operations(qtbot: QtBot) -> Iterator[Operations]:
    running = Operations()
    yield running
    running.close()


@pytest.fixture
def asked_to_reopen() -> list[bool]:
    return []


@pytest.fixture
def preferences(
    library: Library,
    window: MainWindow,
    operations: Operations,
    qtbot: QtBot,
    asked_to_reopen: list[bool],
) -> Iterator[PreferencesDialog]:
    library.settings._file = library.directory.parent / "settings.toml"
    dialog = PreferencesDialog(
        library,
        operations,
        lambda: None,
        actions=window.actions_set,
        confirm=lambda *_: True,
        reopen=lambda: asked_to_reopen.append(True),
    )
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_language_is_chosen_for_the_next_start(
    preferences: PreferencesDialog, library: Library, asked_to_reopen: list[bool]
) -> None:
    page = preferences.appearance
    assert [page.language.itemText(at) for at in range(page.language.count())] == [
        "System language", "English", "Deutsch", "Français", "Español", "日本語", "简体中文",
    ]  # fmt: skip
    assert page.again.isHidden()
    page.language.setCurrentIndex(page.language.findData("ja"))
    page.language.activated.emit(page.language.currentIndex())
    assert Settings.load(library.settings._file).language == "ja"
    page.again.click()
    assert asked_to_reopen == [True]
    page.language.setCurrentIndex(page.language.findData("system"))
    page.language.activated.emit(page.language.currentIndex())
    assert page.again.isHidden()  # nothing has changed after all


def test_choices_are_saved_at_once(preferences: PreferencesDialog, library: Library) -> None:
    theme = preferences.appearance.theme
    theme.setCurrentIndex(theme.findData("dark"))
    theme.activated.emit(theme.currentIndex())
    preferences.storage.cache.setValue(1024)
    preferences.indexing.watch.setChecked(False)
    preferences.indexing.battery.click()
    assert not preferences.tagging.into_photos.isChecked()  # nobody is opted in
    preferences.tagging.into_photos.click()
    saved = Settings.load(library.settings._file)
    assert (saved.theme, saved.thumbnail_cache_mb, saved.watch_folders) == ("dark", 1024, False)
    assert saved.pause_on_battery
    assert (saved.metadata_into_photos, saved.metadata_by_itself) == (True, False)


def test_another_model_is_put_to_use(
    preferences: PreferencesDialog, library: Library, qtbot: QtBot
) -> None:
    library.embedders.import_checkpoint(tiny_checkpoint(1), name="other")
    page = preferences.search_model
    page.reload()
    qtbot.waitUntil(lambda: "other" in page.models)
    assert page.models["tiny"].button.isHidden()
    page.models["other"].button.click()
    qtbot.waitUntil(lambda: "other is in use" in page.message.text(), timeout=20_000)
    assert next(info.card.name for info in library.embedders.all() if info.active) == "other"
    assert library.wait_until_indexed(60)


def test_a_download_that_fails_says_why(
    preferences: PreferencesDialog, library: Library, qtbot: QtBot
) -> None:
    library.settings.hub_mirror = "http://127.0.0.1:9"  # nobody listens there
    page = preferences.search_model
    name = next(info.card.name for info in library.embedders.all() if not info.installed)
    page.fetch(name)
    qtbot.waitUntil(lambda: page.message.property("role") == "danger", timeout=60_000)
    assert page.message.text()
    assert page.download.isHidden()


def test_settings_are_found_by_what_is_said_of_them(
    preferences: PreferencesDialog, qtbot: QtBot
) -> None:
    def pages() -> list[str]:
        items = [preferences.names.item(row) for row in range(preferences.names.count())]
        return [item.text() for item in items if not item.isHidden()]

    everything = pages()
    qtbot.keyClicks(preferences.find, "thumbnails at most")
    assert pages() == ["Storage"]
    assert preferences.stack.currentWidget() is preferences.storage
    preferences.find.clear()
    assert pages() == everything
    qtbot.keyClicks(preferences.find, "invert selection")
    assert pages() == ["Keyboard"]
    preferences.find.clear()
    qtbot.keyClicks(preferences.find, "no such setting")
    assert pages() == []
    assert not preferences.stack.isVisible()


def test_the_mirror_is_remembered(preferences: PreferencesDialog, library: Library) -> None:
    page = preferences.search_model
    page.mirror.setText(" https://mirror.example/ ")
    page.mirror.editingFinished.emit()
    assert Settings.load(library.settings._file).hub_mirror == "https://mirror.example"


def test_a_checkpoint_is_imported_from_a_file(
    preferences: PreferencesDialog, library: Library, qtbot: QtBot
) -> None:
    page = preferences.search_model
    page.import_file(tiny_checkpoint(2), None, None, "friend")
    qtbot.waitUntil(lambda: "friend" in page.models, timeout=60_000)
    assert page.models["friend"].button.text() == "Use"


def test_a_broken_checkpoint_is_refused_with_a_sentence(
    preferences: PreferencesDialog, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    page = preferences.search_model
    broken = tmp_path / "model.safetensors"
    broken.write_bytes(b"not a checkpoint")
    page.import_file(broken, "ViT-B-32", None, None)
    qtbot.waitUntil(lambda: page.message.property("role") == "danger", timeout=60_000)
    assert str(broken) in page.message.text()


def test_import_asks_for_an_architecture_only_without_a_description(
    qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = ImportModelDialog(["ViT-B-32", "ViT-L-14"])
    qtbot.addWidget(dialog)
    assert not dialog.import_button.isEnabled()
    checkpoint = tmp_path / "model.safetensors"
    checkpoint.write_bytes(b"x")
    dialog.file.setText(str(checkpoint))
    assert dialog.import_button.isEnabled()
    assert (dialog.arch, dialog.config) == ("ViT-B-32", None)
    (tmp_path / "config.json").write_text("{}")
    assert (dialog.arch, dialog.config) == (None, tmp_path / "config.json")


def test_a_download_can_be_paused_and_told_how_long_it_takes(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [100.0]
    monkeypatch.setattr(model_download.time, "monotonic", lambda: now[0])
    shown = model_download.DownloadProgress()
    qtbot.addWidget(shown)
    token = OperationToken(lambda _done, _total: None)
    shown.begin("big", token)
    shown.show_progress(200_000_000, 600_000_000)  # what an earlier try had left
    assert "left" not in shown.label.text()
    now[0] += 10
    shown.show_progress(300_000_000, 600_000_000)
    assert shown.label.text().endswith("/s, 30 s left")
    shown.pause_button.click()
    assert token.paused
    assert shown.pause_button.text() == "Resume"
    assert "paused" in shown.label.text()
    shown.pause_button.click()
    assert not token.paused


def card(name: str, **fields: object) -> EmbedderCard:
    return EmbedderCard(
        name=name,
        title=f"The {name}",
        arch="ViT-B-32",
        pretrained="x",
        dim=512,
        preprocess=PreprocessSpec(224),
        licence="MIT",
        languages="English",
        params_m=151.0,
        download_bytes=600_000_000,
        **fields,
    )


@pytest.mark.parametrize(
    ("installed", "active", "text"),
    [(False, False, "Download"), (True, False, "Use"), (True, True, None)],
)
def test_a_model_card_offers_what_fits(
    qtbot: QtBot, installed: bool, active: bool, text: str | None
) -> None:
    shown = ModelCard(EmbedderInfo(card("b32"), installed, active))
    qtbot.addWidget(shown)
    assert shown.button.isHidden() is (text is None)
    if text:
        assert shown.button.text() == text


def test_unreadable_photos_are_listed_and_tried_again(
    empty_library: Library,
    open_on: Callable[[Library], MainWindow],
    photo_folder: Path,
    qtbot: QtBot,
) -> None:
    broken = photo_folder / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 nothing of a photo")
    empty_library.add_folder(photo_folder)
    empty_library.index_now()
    window = open_on(empty_library)
    qtbot.waitUntil(window.sidebar.problems.isVisible)
    assert window.sidebar.problems.text().strip() == "1 not readable"
    window.sidebar.problems.click()
    dialog = window.findChild(ProblemsDialog)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1)
    assert dialog.heading.text() == "1 photo cannot be searched, because…"
    cause = dialog.list.topLevelItem(0)
    assert cause.text(0).startswith("1 photo: the file ")
    assert cause.child(0).text(0) == "broken.jpg"
    photo_id = cause.child(0).data(0, Qt.ItemDataRole.UserRole).photo_id
    write_photo(broken, seed=5)
    dialog.retry_button.click()
    qtbot.waitUntil(
        lambda: empty_library.rows([photo_id])[0].state is PhotoState.READY, timeout=60_000
    )
    qtbot.waitUntil(lambda: not window.sidebar.problems.isVisible())


def test_a_photo_that_is_skipped_is_not_spoken_of_until_it_is_tried_again(
    empty_library: Library,
    open_on: Callable[[Library], MainWindow],
    photo_folder: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("one.jpg", "two.jpg"):
        (photo_folder / name).write_bytes(b"")
    empty_library.add_folder(photo_folder)
    empty_library.index_now()
    window = open_on(empty_library)
    qtbot.waitUntil(lambda: window.sidebar.problems.text().strip() == "2 not readable")
    window.sidebar.problems.click()
    dialog = window.findChild(ProblemsDialog)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1)
    shown: list[Path] = []
    monkeypatch.setattr(problems, "reveal", lambda path: shown.append(path) or True)
    dialog.list.setCurrentItem(dialog.list.topLevelItem(0).child(0))
    qtbot.mouseClick(dialog.folder_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown == [photo_folder / "one.jpg"])
    qtbot.mouseClick(dialog.skip_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "1 photo cannot" in dialog.heading.text())
    qtbot.waitUntil(lambda: window.sidebar.problems.text().strip() == "1 not readable")
    dialog.skipped.click()
    assert dialog.list.topLevelItem(0).childCount() == 2
    dialog.list.setCurrentItem(dialog.list.topLevelItem(0).child(0))
    assert dialog.skip_button.text() == "Do not skip"
    empty_library.retry_unreadable()
    assert empty_library.wait_until_indexed(60)
    assert [one.skipped for one in empty_library.problems()] == [False, False]


def test_without_problems_there_is_nothing_to_retry(
    library: Library, operations: Operations, qtbot: QtBot
) -> None:
    dialog = ProblemsDialog(library, operations)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.heading.text() == "Every photo could be read")
    assert not dialog.retry_button.isEnabled()
    assert not dialog.folder_button.isEnabled()


def test_the_page_of_the_folders_adds_and_removes_them(
    preferences: PreferencesDialog, library: Library, qtbot: QtBot, tmp_path: Path
) -> None:
    page = preferences.folders
    preferences.names.setCurrentRow(1)
    qtbot.waitUntil(lambda: page.folders.topLevelItemCount() == 1)
    line = page.folders.topLevelItem(0)
    assert [line.text(column) for column in range(3)] == [
        str(library.folders()[0].path), "8", "Connected",
    ]  # fmt: skip
    assert not page.remove.isEnabled()

    line.setCheckState(SUGGEST, Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: library.folders()[0].auto_tag)

    (tmp_path / "more").mkdir()
    page.ask_folder = lambda: tmp_path / "more"
    qtbot.mouseClick(page.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.folders.topLevelItemCount() == 2)
    page.ask_folder = lambda: tmp_path / "more" / "inner"
    qtbot.mouseClick(page.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: str(tmp_path / "more" / "inner") in page.told.text())

    (added,) = page.folders.findItems(str(tmp_path / "more"), Qt.MatchFlag.MatchExactly)
    place = page.folders.visualItemRect(added).center()
    qtbot.mouseClick(page.folders.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseClick(page.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.folders.topLevelItemCount() == 1)
    assert len(library.folders()) == 1
    assert (tmp_path / "more").is_dir()


def test_what_is_left_out_counts_from_the_next_look(
    preferences: PreferencesDialog, library: Library, qtbot: QtBot
) -> None:
    page = preferences.folders
    preferences.names.setCurrentRow(1)
    qtbot.keyClicks(page.ignore, " p1.jpg ")
    qtbot.keyClick(page.ignore, Qt.Key.Key_Return)
    qtbot.keyClick(page.ignore, Qt.Key.Key_Return)
    qtbot.keyClicks(page.ignore, "trip")
    assert library.settings.ignore == ["p1.jpg", "trip"]
    assert Settings.load(library.settings._file).ignore == ["p1.jpg", "trip"]
    qtbot.mouseClick(page.rescan, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(library.photo_ids()) == 4, timeout=15_000)
