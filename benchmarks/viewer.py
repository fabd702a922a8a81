"""How soon the viewer shows a photo: opened from the grid, and walked to with the arrow key.

`python benchmarks/viewer.py [--quick] [--json]`. The real main window shows a real library of
12-megapixel JPEGs (about 2.6 MB). Times are from the call or the key to the end of the painting
of a picture of the photo: the first one, from its thumbnail (`open_first_...`, `next_first_...`),
and a sharp one, decoded for the size of the view (`open_sharp_...`, `next_sharp_...`). Walking
rests half a second at each photo, as people do, so that the next one can be loaded ahead.

The baseline is what a plain viewer does: read the file with `QImageReader` scaled to the view,
and paint it. Both take turns, photo by photo, in one process.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from photolib.library import Library
    from ui.main_window import MainWindow

PHOTOS, PHOTOS_QUICK = 40, 10
WINDOW = 1360, 860
REST_S, PATIENCE_S = 0.5, 30.0


def until(app: QApplication, done: Callable[[], bool]) -> None:
    """Turn the event loop until it is so."""
    end = time.perf_counter() + PATIENCE_S
    while not done():
        if time.perf_counter() > end:
            raise SystemExit("The viewer showed no picture; there are no figures.")
        app.processEvents()


def rest(app: QApplication) -> None:
    end = time.perf_counter() + REST_S
    while time.perf_counter() < end:
        app.processEvents()
        time.sleep(0.002)


class Stopwatch:
    """Milliseconds until a picture of a photo was painted in the window."""

    def __init__(self, app: QApplication, window: MainWindow) -> None:
        self._app, self._window = app, window
        self.first: list[float] = []
        self.sharp: list[float] = []

    def take(self, go: Callable[[], object]) -> None:
        canvas = self._window.viewer.canvas
        began = time.perf_counter()
        go()
        until(self._app, lambda: canvas.has_image)
        canvas.repaint()
        self.first.append((time.perf_counter() - began) * 1000)
        edge = canvas.zoom.rect.width() * 0.98
        until(self._app, lambda: canvas.sharpest >= edge)
        canvas.repaint()
        self.sharp.append((time.perf_counter() - began) * 1000)

    def figures(self, name: str) -> dict[str, float]:
        return {**spread(f"{name}_first", self.first), **spread(f"{name}_sharp", self.sharp)}


def spread(name: str, times: list[float]) -> dict[str, float]:
    ordered = sorted(times)
    at_95 = ordered[min(len(ordered) - 1, len(ordered) * 95 // 100)]
    return {
        f"{name}_p50_ms": round(statistics.median(ordered), 1),
        f"{name}_p95_ms": round(at_95, 1),
    }


def plainly(path: Path) -> float:
    """The baseline: milliseconds to read a file for the view and paint it."""
    from PySide6.QtCore import QSize, Qt
    from PySide6.QtGui import QImageReader, QPainter, QPixmap

    began = time.perf_counter()
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    view = QSize(*WINDOW)
    reader.setScaledSize(reader.size().scaled(view, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    target = QPixmap(view)
    painter = QPainter(target)
    painter.drawImage(0, 0, image)
    painter.end()
    return (time.perf_counter() - began) * 1000


def measure(library: Library) -> dict[str, object]:
    from PySide6.QtWidgets import QApplication

    from ui import theme
    from ui.main_window import MainWindow
    from ui.operations import Operations
    from ui.state import WindowState

    app = QApplication(["viewer"])
    theme.apply_theme(app, "light")
    operations = Operations()
    window = MainWindow(library, operations, WindowState())
    window.resize(*WINDOW)
    window.show()
    until(app, lambda: window.page.listing is not None and len(window.page.listing.ids) > 0)
    rest(app)
    assert window.page.listing is not None
    ids = window.page.listing.ids.tolist()
    opened, walked, plain = Stopwatch(app, window), Stopwatch(app, window), []
    for photo_id in ids[0::2] + ids[1::2]:  # never a neighbour, which may be loaded ahead
        opened.take(lambda photo_id=photo_id: window.open_viewer(photo_id))
        window.viewer.close_viewer()
        plain.append(plainly(library.path_of(photo_id)))
        rest(app)
    window.open_viewer(ids[0])
    rest(app)
    for _ in ids[1:]:
        walked.take(lambda: window.viewer.step(1))
        rest(app)
    window.close()
    window.shutdown()
    operations.close()
    app.processEvents()
    figures = {**opened.figures("open"), **walked.figures("next"), **spread("baseline", plain)}
    return {
        "benchmark": "viewer",
        "photos": len(ids),
        **figures,
        "baseline": "QImageReader scaled to the view, painted",
        "ratio_open_first_to_baseline": round(
            figures["open_first_p50_ms"] / figures["baseline_p50_ms"], 3
        ),
        "ratio_next_sharp_to_baseline": round(
            figures["next_sharp_p50_ms"] / figures["baseline_p50_ms"], 3
        ),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure how soon the viewer shows a photo.")
    parser.add_argument("--quick", action="store_true", help="fewer photos")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="photolib-viewer-") as folder:
        home = Path(folder) / "home"
        for name in ("CONFIG", "STATE", "DATA"):
            os.environ[f"XDG_{name}_HOME"] = str(home / name.lower())
        if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from benchmarks.indexing import make_photos
        from photolib.library import Library
        from photolib.settings import Settings

        photos = Path(folder) / "photos"
        make_photos(photos, PHOTOS_QUICK if asked.quick else PHOTOS)
        library = Library.open(Path(folder) / "library", settings=Settings())
        library.add_folder(photos)
        library.index_now()
        document = measure(library)
        library.close()
    if asked.json:
        print(json.dumps(document))
    else:
        for name, value in document.items():
            print(f"{name:32} {value}")
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    sys.exit(main())
