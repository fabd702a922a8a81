"""Starting, failing to start, faults while running, and ending quickly."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from photolib.jobs import CleanupStack
from photolib.library import Library
from photolib.types import EmbedderStage, EmbedderStatus, IngestPhase
from tests.conftest import write_photo
from tests.support.tiny_library import open_tiny_library
from ui import app as program
from ui.main_window import MainWindow
from ui.operations import FAULT_SENTENCE


@pytest.fixture
def hooks() -> Iterator[None]:
    before = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = before


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What message boxes would have said."""
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    return said


@pytest.fixture(autouse=True)
def left(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """The program would end its process at these moments; the tests go on."""
    times: list[bool] = []
    monkeypatch.setattr(program, "leave", lambda: times.append(True))
    return times


def close_soon(monkeypatch: pytest.MonkeyPatch, when: Callable[[MainWindow], bool]) -> None:
    """Close the program's window as soon as `when` holds."""
    real = program.open_window

    def open_window(library: Library, cleanups: CleanupStack) -> MainWindow:
        window = real(library, cleanups)
        timer = QTimer(window)

        def look() -> None:
            if when(window):
                timer.stop()
                window.close()

        timer.timeout.connect(look)
        timer.start(20)
        return window

    monkeypatch.setattr(program, "open_window", open_window)


def test_the_program_starts_adds_a_folder_and_ends(
    qtbot: QtBot, hooks: None, tmp_path: Path, photo_folder: Path, monkeypatch
) -> None:
    open_tiny_library(tmp_path / "library").close()
    close_soon(monkeypatch, lambda window: window.library.progress.phase is IngestPhase.DONE)
    code = program.main(["--library", str(tmp_path / "library"), "--add", str(photo_folder)])
    assert code == 0
    library = Library.open(tmp_path / "library")
    assert library.status().counts.ready == 8
    library.close()


def test_quitting_in_the_middle_loses_nothing(
    qtbot: QtBot, hooks: None, tmp_path: Path, monkeypatch
) -> None:
    folder = tmp_path / "many"
    for number in range(60):
        write_photo(folder / f"p{number}.jpg", number)
    open_tiny_library(tmp_path / "library").close()
    close_soon(monkeypatch, lambda window: window.library.status().counts.photos == 60)
    assert program.main(["--library", str(tmp_path / "library"), "--add", str(folder)]) == 0
    library = open_tiny_library(tmp_path / "library")
    library.index_now()
    counts = library.status().counts
    assert (counts.photos, counts.ready) == (60, 60)
    library.close()


def test_closing_does_not_sit_through_the_loading_of_an_embedder(
    tmp_path: Path, left: list[bool], monkeypatch
) -> None:
    library = open_tiny_library(tmp_path / "library")
    go_on = threading.Event()
    monkeypatch.setattr(program, "PATIENCE_S", 0.01)
    monkeypatch.setattr(program, "leave", lambda: (left.append(True), go_on.set()))
    close = library.close

    def wait_and_close() -> None:
        go_on.wait(20)  # what the end of the loading would be
        close()

    monkeypatch.setattr(library, "close", wait_and_close)
    monkeypatch.setattr(
        type(library.embedders),
        "status",
        property(lambda _desk: EmbedderStatus(EmbedderStage.LOADING, "tiny")),
    )
    program.close_promptly(library)
    assert left


def test_closing_an_idle_library_leaves_nothing_early(tmp_path: Path, left: list[bool]) -> None:
    program.close_promptly(open_tiny_library(tmp_path / "library"))
    assert left == []


def test_a_library_that_a_command_writes_to_is_told(
    qtbot: QtBot, tmp_path: Path, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(program, "STARTING_S", 0)
    first = open_tiny_library(tmp_path / "library")
    assert program.main(["--library", str(tmp_path / "library")]) == 1
    assert "Another Photolib" in told[0]
    first.close()


def test_a_damaged_catalog_is_told(qtbot: QtBot, tmp_path: Path, told: list[str]) -> None:
    library = tmp_path / "library"
    library.mkdir()
    (library / "catalog.sqlite").write_bytes(b"not a database at all" * 100)
    assert program.main(["--library", str(library)]) == 1
    assert "damaged" in told[0]


def test_the_last_copy_of_a_damaged_catalog_is_restored_by_a_button(
    qtbot: QtBot, hooks: None, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = library.care.back_up()
    library.close()
    (tmp_path / "library" / "catalog.sqlite").write_bytes(b"not a database at all" * 100)
    copy.with_name("catalog-20990101-000000-000000-daily.sqlite").write_bytes(b"damaged as well")
    asked: list[str] = []

    def restore(box: QMessageBox) -> None:
        asked.append(box.informativeText())
        buttons = {button.text(): button for button in box.buttons()}
        assert list(buttons) == ["Restore the last copy", "Try again", "Quit"]
        buttons["Restore the last copy"].click()

    monkeypatch.setattr(QMessageBox, "exec", restore)
    seen: list[int] = []

    def listed(window: MainWindow) -> bool:
        if window.page.listing is not None:
            seen.append(len(window.page.listing.ids))
        return bool(seen)

    close_soon(monkeypatch, listed)
    assert program.main(["--library", str(tmp_path / "library")]) == 0
    assert len(asked) == 1
    assert "The damaged catalog is kept" in asked[0]
    assert seen == [8]


def test_a_fault_of_our_own_at_the_start_is_told_kindly(
    qtbot: QtBot, tmp_path: Path, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fault(*_: object, **__: object) -> Library:
        raise ZeroDivisionError("inner secret")

    monkeypatch.setattr(Library, "open", fault)
    assert program.main(["--library", str(tmp_path / "library")]) == 1
    assert "photolib.log" in told[0]
    assert "secret" not in told[0]


def test_a_library_that_is_a_file_is_told(qtbot: QtBot, tmp_path: Path, told: list[str]) -> None:
    (tmp_path / "file").write_text("x")
    assert program.main(["--library", str(tmp_path / "file")]) == 1
    assert "may not write" in told[0]


def test_opening_is_tried_again_once_what_was_in_the_way_is_gone(
    qtbot: QtBot, hooks: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "library"
    place.write_text("in the way")
    asked: list[str] = []

    def mend_and_go_on(box: QMessageBox) -> None:
        asked.append(box.text())
        if len(asked) == 2:
            place.unlink()
        next(button for button in box.buttons() if button.text() == "Try again").click()

    monkeypatch.setattr(QMessageBox, "exec", mend_and_go_on)
    close_soon(monkeypatch, lambda window: window.isVisible())
    assert program.main(["--library", str(place)]) == 0
    assert len(asked) == 2
    assert (place / "catalog.sqlite").is_file()


def test_a_fault_becomes_a_sentence(window: MainWindow, hooks: None, qtbot: QtBot) -> None:
    program.catch_faults(window.operations)
    try:
        raise ZeroDivisionError("inner secret")
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    qtbot.waitUntil(window.messages.isVisible)
    assert window.messages.label.text() == FAULT_SENTENCE


def test_a_fault_in_a_thread_becomes_a_sentence(
    window: MainWindow, hooks: None, qtbot: QtBot
) -> None:
    program.catch_faults(window.operations)

    def fail() -> None:
        raise ZeroDivisionError("inner secret")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(window.messages.isVisible)
    assert window.messages.label.text() == FAULT_SENTENCE


def test_importing_the_window_loads_no_torch() -> None:
    code = "import sys, ui.app; print([m for m in ('torch', 'open_clip') if m in sys.modules])"
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == "[]"


def test_an_interrupt_asks_to_quit(qtbot: QtBot, hooks: None, window: MainWindow) -> None:
    program.catch_faults(window.operations)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    QApplication.processEvents()
    assert not window.messages.isVisible()


def test_the_first_window_fits_on_the_screen(window: MainWindow) -> None:
    room = window.screen().availableGeometry()
    smallest = window.minimumSize()
    assert window.width() <= max(room.width(), smallest.width())
    assert window.height() <= max(room.height(), smallest.height())
