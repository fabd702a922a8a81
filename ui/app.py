"""Starts the program: opens the library, shows the window, then lets the work begin.

The window is on the screen before the embedder begins to load. What starts here is stopped in
reverse order at the end, whichever way the program ends.
"""

from __future__ import annotations

import argparse
import logging
import os
import signal
import sys
import threading
from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox

from photolib import __version__, logs, paths
from photolib.errors import CatalogDamaged, LibraryInUse, PhotolibError
from photolib.jobs import CleanupStack
from photolib.library import Library
from photolib.settings import Settings
from photolib.types import CatalogCopy, EmbedderStage, EmbedderStatus
from ui import qt_messages, theme, translation, wording
from ui.actions.add_folder import add as add_folders
from ui.crash_report import tell_of_crash, watch_for_crashes
from ui.garbage import GuiThreadCollector
from ui.icons import app_icon
from ui.main_window import MainWindow
from ui.opening import open_paths
from ui.operations import Operation, Operations, sentence
from ui.single_instance import Request, RequestListener, hand_over, library_key
from ui.state import WindowState
from ui.translation import QT_TR_NOOP, tr

log = logging.getLogger(__name__)

DESKTOP_ID = "io.github.photolib.Photolib"  # the name of the desktop entry
SIGNAL_CHECK_MS = 200
PATIENCE_S = 1.0
STARTING_S = 3.0  # what another start may need from taking the lock to listening
START_FAULT = QT_TR_NOOP(
    "Photolib could not start because of a fault of its own. Your photos and your library are "
    "untouched. Please try again; if it stays, report it with the file {log}."
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the window until it is closed; returns the exit code."""
    options = _options(argv)
    logs.configure(verbose=options.verbose)
    qt_messages.take_over()
    app = application()
    if options.right_to_left:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settings = Settings.load()
    translation.install(app, settings.language)
    theme.apply_theme(app, settings.theme)  # type: ignore[arg-type]
    directory = options.library or paths.default_library_dir()
    request = Request.of(options.add, options.open)
    if hand_over(directory, request):
        return 0
    while True:
        code, again = _session(app, directory, settings, request)
        if not again:
            return code
        request = Request()
        translation.install(app, settings.language)


def _session(
    app: QApplication, directory: Path, settings: Settings, request: Request
) -> tuple[int, bool]:
    """One library in one window until it is closed: the exit code, and whether to open it anew."""
    library = _opened(directory, settings, request)
    if isinstance(library, int):
        return library, False
    cleanups = CleanupStack()
    crash_watch = watch_for_crashes(paths.log_dir(), library_key(directory))
    cleanups.push(crash_watch.end)
    again = False
    cleanups.push(lambda: library.close() if again else close_promptly(library))
    try:
        listener = RequestListener(directory)
        cleanups.push(listener.close)
        window = open_window(library, cleanups)
        listener.asked.connect(lambda asked: take(window, asked))
        catch_faults(window.operations)
        if crash_watch.former is not None:
            tell_of_crash(crash_watch.former, window)
        QTimer.singleShot(0, lambda: begin_work(library, window.operations, request.add))
        if request.open:
            QTimer.singleShot(0, lambda: open_paths(window, request.open))
        heartbeat = _quit_on_signals(app)
        code = app.exec()
        heartbeat.stop()
        _save(settings)
        again = window.reopening
        return code, again
    finally:
        _run_cleanups(cleanups)


def _opened(directory: Path, settings: Settings, request: Request) -> Library | int:
    """The library, or the exit code where it cannot be opened."""
    while True:
        try:
            return Library.open(directory, settings=settings)
        except PhotolibError as error:
            in_use = isinstance(error, LibraryInUse)
            if in_use and hand_over(directory, request, patience_s=STARTING_S):
                return 0  # it had only just begun
            copy = Library.sound_copy(directory) if isinstance(error, CatalogDamaged) else None
            answer = tell_and_wait(sentence(error), again=True, copy=copy)
            if answer is Answer.QUIT:
                return 1
            if answer is Answer.RESTORE and copy is not None:
                _restore(directory, copy)
        except Exception:
            log.exception("Fault while opening the library %s", directory)
            tell_and_wait(tr(START_FAULT).format(log=paths.log_dir() / "photolib.log"))
            return 1


def take(window: MainWindow, request: Request) -> None:
    """Do what a later start of the program was asked to do, in this window."""
    window.come_forward(request.activation)
    if request.add:
        add_folders(window, request.add)
    if request.open:
        open_paths(window, request.open)


def open_window(library: Library, cleanups: CleanupStack) -> MainWindow:
    """Show the window on `library`; what it starts is registered to be stopped."""
    operations = Operations()
    cleanups.push(operations.close)
    window = MainWindow(library, operations, WindowState())
    cleanups.push(window.shutdown)
    cleanups.push(collect_on_gui_thread(window).stop)
    window.show()
    return window


def collect_on_gui_thread(window: MainWindow) -> GuiThreadCollector:
    """Keep garbage collection away from worker threads for as long as the window lives."""
    collector = GuiThreadCollector(window)

    def on_embedder(status: EmbedderStatus) -> None:
        if status.stage is EmbedderStage.READY:
            collector.settle()

    window.bridge.embedder.connect(on_embedder)
    return collector


def begin_work(library: Library, operations: Operations, add: Sequence[Path]) -> None:
    """What goes on behind the window: the embedder, one reconciling scan, watching."""

    def job(_token: object) -> None:
        for folder in add:
            library.add_folder(folder)
        library.embedders.load()
        if library.folders():
            library.start_indexing()
        if library.settings.watch_folders:
            library.start_watching()
        library.reading.follow()

    Operation(job, lane="work").run(operations)


def close_promptly(library: Library) -> None:
    """Close the library, but do not sit through the loading of an embedder for it.

    Loading cannot be interrupted (it may be in the middle of importing torch) and takes many
    seconds on a busy machine. By then indexing has ended and everything is written, so the
    process may simply end: the system releases the lock.
    """
    closing = threading.Thread(target=library.close, name="photolib-closing")
    closing.start()
    closing.join(PATIENCE_S)
    while closing.is_alive():
        loading = library.embedders.status.stage is EmbedderStage.LOADING
        if loading and library.wait_until_indexed(0):
            leave()
        closing.join(0.1)


def leave() -> None:
    """End the process without waiting for its threads."""
    logging.shutdown()
    os._exit(0)


def catch_faults(operations: Operations) -> None:
    """No traceback reaches the user: it goes to the log, a sentence to the window."""

    def on_fault(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        log.error("Unexpected fault", exc_info=(kind, error, trace))
        operations.failed.emit(sentence(error))

    def on_thread_fault(fault: threading.ExceptHookArgs) -> None:
        if fault.exc_value is not None:
            on_fault(fault.exc_type, fault.exc_value, fault.exc_traceback)

    sys.excepthook = on_fault
    threading.excepthook = on_thread_fault


class Answer(Enum):
    QUIT = auto()
    AGAIN = auto()
    RESTORE = auto()


def tell_and_wait(sentence: str, *, again: bool = False, copy: CatalogCopy | None = None) -> Answer:
    """A plain message before there is a window; what the user wants to be done about it: try it
    `again`, or restore the `copy`."""
    log.error("Cannot start: %s", sentence)
    box = QMessageBox(QMessageBox.Icon.Warning, "Photolib", sentence)
    box.setWindowIcon(app_icon())
    answers: dict[QAbstractButton, Answer] = {}
    if copy is not None:
        date = wording.date_time(copy.made_at)
        text = tr(
            "The last copy is of {date}; what was changed since is not in it. The damaged catalog "
            "is kept beside the copies."
        )
        box.setInformativeText(text.format(date=date))
        button = box.addButton(tr("Restore the last copy"), QMessageBox.ButtonRole.AcceptRole)
        answers[button] = Answer.RESTORE
    if again:
        button = box.addButton(tr("Try again"), QMessageBox.ButtonRole.AcceptRole)
        answers[button] = Answer.AGAIN
    box.addButton(tr("Quit"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    return answers.get(box.clickedButton(), Answer.QUIT)


def _restore(directory: Path, copy: CatalogCopy) -> None:
    """A copy that cannot be restored is told of; opening is tried again in any case."""
    try:
        Library.restore(directory, copy.path)
    except PhotolibError as error:
        tell_and_wait(sentence(error))


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="photolib", description="Find photos by what they show.")
    parser.add_argument("--library", type=Path, metavar="DIR", help="the library to open")
    parser.add_argument(
        "--add", type=Path, metavar="FOLDER", action="append", default=[], help="add a folder"
    )
    parser.add_argument(
        "--open", type=Path, metavar="PATH", nargs="*", default=[], help="show photos, add folders"
    )
    parser.add_argument("--window", action="store_true", help="open the window (the default)")
    parser.add_argument(
        "--right-to-left", action="store_true", help="mirror the window, to try translations"
    )
    parser.add_argument("--verbose", action="store_true", help="log to the terminal too")
    parser.add_argument("--version", action="version", version=f"Photolib {__version__}")
    return parser.parse_args(argv)


def application() -> QApplication:
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Photolib")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(DESKTOP_ID)
    app.setWindowIcon(app_icon())
    return app


def _quit_on_signals(app: QApplication) -> QTimer:
    """Ctrl+C and a polite kill end the program; Python needs a turn now and then to see them."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: app.closeAllWindows())
    timer = QTimer(app)
    timer.timeout.connect(lambda: None)
    timer.start(SIGNAL_CHECK_MS)
    return timer


def _save(settings: Settings) -> None:
    try:
        settings.save()
    except OSError as error:
        log.warning("Settings are not saved: %s", error)


def _run_cleanups(cleanups: CleanupStack) -> None:
    for error in cleanups.run():
        log.error("While closing: %s", error)


if __name__ == "__main__":
    sys.exit(main())
