"""The real window over a real library, built once and copied for each test."""

from __future__ import annotations

import gc
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partialmethod
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import translations
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photolib.jobs import CleanupStack
from photolib.library import Library
from photolib.types import EmbedderStage
from tests.conftest import write_photo
from tests.support.tiny_library import open_tiny_library
from ui import theme, translation
from ui.app import open_window
from ui.main_window import MainWindow

PHOTOS = 8
PATIENCE_MS = 30_000


@pytest.fixture(scope="session")
def catalogs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The compiled translations."""
    folder = tmp_path_factory.mktemp("translations")
    translations.compile_into(folder, sorted(translations.TEXTS.glob("*.ts")))
    return folder


@pytest.fixture(autouse=True)
def english(qapp: QApplication, catalogs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests read English; a test of another language installs it itself."""
    monkeypatch.setattr(translation, "CATALOGS", catalogs)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")  # whatever the machine speaks
    monkeypatch.setenv("LANGUAGE", "")
    translation.install(qapp, "en")
    QLocale.setDefault(QLocale("en_US"))


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test waits for may take its time on a busy machine; pytest-qt's own is 5 s."""
    monkeypatch.setattr(QtBot, "waitUntil", partialmethod(QtBot.waitUntil, timeout=PATIENCE_MS))


@pytest.fixture(autouse=True)
def garbage_collected_here() -> Iterator[None]:
    """Qt objects in reference cycles must not die on a worker thread: collect on this one."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@dataclass(frozen=True)
class Indexed:
    library: Path
    photos: Path


@pytest.fixture(scope="session")
def indexed(tmp_path_factory: pytest.TempPathFactory) -> Indexed:
    """A library directory with eight indexed photos (four of them in `trip`)."""
    root = tmp_path_factory.mktemp("indexed")
    for number in range(PHOTOS):
        write_photo(root / "photos" / ("trip" if number % 2 else ".") / f"p{number}.jpg", number)
    patch = pytest.MonkeyPatch()
    patch.setenv("PHOTOLIB_MODELS", str(root / "models"))
    library = open_tiny_library(root / "library")
    library.add_folder(root / "photos")
    library.index_now()
    library.close()
    patch.undo()
    return Indexed(root / "library", root / "photos")


@pytest.fixture
def photos(indexed: Indexed, tmp_path: Path) -> Path:
    """The indexed folder itself: its path is in the catalog, so it is not copied."""
    return indexed.photos


@pytest.fixture
def library(indexed: Indexed, tmp_path: Path) -> Iterator[Library]:
    """A copy of the indexed library, open, its embedder not loaded."""
    shutil.copytree(indexed.library, tmp_path / "library")
    opened = open_tiny_library(tmp_path / "library")
    yield opened
    opened.close()


@pytest.fixture
def empty_library(tmp_path: Path) -> Iterator[Library]:
    opened = open_tiny_library(tmp_path / "empty")
    yield opened
    opened.close()


@pytest.fixture
def open_on(qtbot: QtBot) -> Iterator[Callable[[Library], MainWindow]]:
    """Opens windows as the program does, and proves that they leave no thread behind."""
    cleanups = CleanupStack()

    def open_(library: Library) -> MainWindow:
        from PySide6.QtWidgets import QApplication

        theme.apply_theme(QApplication.instance(), "light")
        window = open_window(library, cleanups)
        qtbot.addWidget(window)
        qtbot.waitUntil(lambda: window.page.listing is not None, timeout=10_000)
        return window

    yield open_
    assert cleanups.run() == []
    names = [thread.name for thread in threading.enumerate()]
    assert not [n for n in names if n.startswith(("photolib-search", "photolib-read"))]


@pytest.fixture
def window(library: Library, open_on: Callable[[Library], MainWindow], qtbot: QtBot) -> MainWindow:
    """The window over the indexed library, its photos listed and its sidebar filled."""
    opened = open_on(library)
    qtbot.waitUntil(lambda: opened.sidebar.tree.topLevelItemCount() > 1, timeout=10_000)
    return opened


@pytest.fixture
def ready_window(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """With its embedder loaded: text search and tagging work."""
    window.library.embedders.load()
    qtbot.waitUntil(
        lambda: window.library.embedders.status.stage is EmbedderStage.READY, timeout=60_000
    )
    return window
