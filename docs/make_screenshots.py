"""Regenerates docs/images/*.png from the real window over a real library.

`python docs/make_screenshots.py [FOLDER] [--query TEXT]`: FOLDER holds the photos to show (by
default the demo pictures are drawn). Nothing of the user's own library or settings is touched.
Without a screen, Qt's offscreen platform is used.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from photolib.demo import write_demo_photos
from photolib.jobs import CleanupStack
from photolib.library import Library
from photolib.settings import Settings
from photolib.types import EmbedderStage, IngestPhase
from ui import theme
from ui.app import application, begin_work
from ui.main_window import MainWindow
from ui.operations import Operations
from ui.panels.seen_words import LOOKING
from ui.state import WindowState
from ui.translation import tr

IMAGES = Path(__file__).resolve().parent / "images"
SIZE = (1280, 800)
PATIENCE_MS = 20 * 60_000
SETTLE_MS = 900  # fades and thumbnails
MAP_MS = 8_000  # the first layout of the map and the names of its places


def main() -> int:
    assert __doc__
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?", help="photos to show")
    parser.add_argument("--query", default="mountains", help="what the search picture asks for")
    parser.add_argument("--images", type=Path, default=IMAGES)
    options = parser.parse_args()
    options.images.mkdir(parents=True, exist_ok=True)
    if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = application()
    with tempfile.TemporaryDirectory(prefix="photolib-screenshots-") as scratch:
        place = Path(scratch)
        folder = options.folder or place / "Pictures"
        if options.folder is None:
            write_demo_photos(folder)
        settings = Settings.from_mapping(
            {"theme": "light", "finer_search_told": True, "first_run_done": True},
            place / "settings.toml",
        )
        theme.apply_theme(app, "light")
        cleanups = CleanupStack()
        library = Library.open(place / "library", settings=settings)
        cleanups.push(library.close)
        operations = Operations()
        cleanups.push(operations.close)
        window = MainWindow(library, operations, WindowState(place / "window.ini"))
        cleanups.push(window.shutdown)
        window.resize(*SIZE)
        window.show()
        try:
            Photographer(window, options.images).take_all(folder, options.query)
        finally:
            window.close()
            cleanups.run()
    return 0


class Photographer:
    """Drives the window and saves what it shows."""

    def __init__(self, window: MainWindow, images: Path) -> None:
        self.window, self.images = window, images

    def take_all(self, folder: Path, query: str) -> None:
        window, library = self.window, self.window.library
        self.save("welcome")
        begin_work(library, window.operations, [folder])
        wait_until(lambda: library.progress.phase is IngestPhase.INDEXING)
        wait_until(lambda: library.progress.done > 0 or idle(library))
        self.save("indexing", settle_ms=0)
        wait_until(lambda: idle(library))
        wait_until(lambda: library.embedders.status.stage is EmbedderStage.READY)
        wait_until(lambda: self.listed(library.status().counts.photos))
        ids = [int(photo_id) for photo_id in library.photo_ids()]
        chosen = ids[len(ids) // 3]
        window.page.grid.select_ids([ids[0], chosen])
        window.page.grid.select_ids([chosen])
        wait(SETTLE_MS)
        wait_until(lambda: window.details.seen.note.text() != tr(LOOKING))
        self.save("grid")
        window.toolbar.search.ask(query)
        wait_until(lambda: self.titled("Results for"))
        found = window.page.listing
        window.page.grid.select_ids([int(photo_id) for photo_id in found.ids[:1]])
        if len(found.ids):
            wait_until(window.details.why.isVisible)
        self.save("search")
        window.show_similar(chosen)
        wait_until(lambda: self.titled("Similar to"))
        self.save("similar")
        window.show_everything()
        wait_until(lambda: self.listed(len(ids)))
        library.suggest_tags(ids)
        tagged = [row.photo_id for row in library.rows(ids[:300]) if row.suggested_tags]
        window.page.grid.select_ids(tagged[:1] or [chosen])
        self.save("tags")
        self.save_dialog("review_tags", "review")
        self.save_dialog("show_preferences", "preferences")
        window.actions_set["show_map"].trigger()
        wait(MAP_MS)
        self.save("explore")
        window.show_everything()
        wait_until(lambda: self.listed(len(ids)))
        window.settings.theme = "dark"
        window.apply_theme()
        self.save("dark")
        window.open_viewer(chosen)
        self.save("viewer")

    def save_dialog(self, action: str, name: str) -> None:
        """What the action opens, without its frame; it is closed again."""
        before = set(self.window.findChildren(QDialog))
        self.window.actions_set[action].trigger()
        (dialog,) = set(self.window.findChildren(QDialog)) - before
        wait(SETTLE_MS)
        self.save(name, dialog)
        dialog.reject()

    def save(self, name: str, widget: QWidget | None = None, *, settle_ms: int = SETTLE_MS) -> None:
        wait(settle_ms)
        file = self.images / f"{name}.png"
        if not (widget or self.window).grab().save(str(file)):
            raise OSError(f"{file} cannot be written")
        print(file)

    def titled(self, start: str) -> bool:
        listing = self.window.page.listing
        return listing is not None and listing.title.startswith(start)

    def listed(self, count: int) -> bool:
        listing = self.window.page.listing
        return listing is not None and listing.scores is None and len(listing.ids) == count


def idle(library: Library) -> bool:
    phase = library.progress.phase
    if phase is IngestPhase.FAILED:
        raise SystemExit(library.progress.message)
    return phase is IngestPhase.DONE


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(done: Callable[[], bool]) -> None:
    clock = QElapsedTimer()
    clock.start()
    while not done():
        if clock.elapsed() > PATIENCE_MS:
            raise SystemExit("The window did not get there in 20 minutes.")
        wait(50)


if __name__ == "__main__":
    sys.exit(main())
