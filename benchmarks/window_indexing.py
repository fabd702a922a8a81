"""How smoothly the window scrolls while photos are being indexed.

`python benchmarks/window_indexing.py [--quick] [--json]`. The real main window over a library of
100,000 photos (10,000 with --quick) is scrolled at 60 Hz twice in one process: with nothing else
to do, and while a folder of new photos is indexed by the real pipeline (decode workers,
thumbnails, the starter model, catalog, index). As in `window`, a frame is the time that the GUI
thread is busy between two steps. By the clock it holds what the operating system gave to others,
the decode workers among them, which have all cores; `_cpu_` is processor time of the GUI thread
alone. `indexed` is how many photos were done meanwhile: 0 would mean that nothing was measured.
The goal is a 95th percentile under 16 ms.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import indexing, memory
from benchmarks.window import make_library, open_product, percentile, scroll_through

if TYPE_CHECKING:
    from photolib.library import Library

PHOTOS, PHOTOS_QUICK = 100_000, 10_000
NEW, NEW_QUICK = 20_000, 6_000
LARGE, LARGE_QUICK = 96, 24  # of the new ones of 12 megapixels
START_S = 120.0


def summed_up(kind: str, frames: list[float], cpu: list[float]) -> dict[str, float]:
    return {
        f"{kind}_p50_ms": round(percentile(frames, 50), 2),
        f"{kind}_p95_ms": round(percentile(frames, 95), 2),
        f"{kind}_p99_ms": round(percentile(frames, 99), 2),
        f"{kind}_max_ms": round(frames[-1], 1),
        f"{kind}_cpu_p95_ms": round(percentile(cpu, 95), 2),
    }


def scrolled(library: Library, new: Path) -> dict[str, Any]:
    from PySide6.QtWidgets import QApplication

    from ui import theme
    from ui.garbage import GuiThreadCollector

    app = QApplication(["window_indexing"])
    theme.apply_theme(app, "light")
    grid, loaded, close = open_product(library)
    collector = GuiThreadCollector()
    until(app, loaded)
    figures: dict[str, Any] = summed_up(
        "idle", *scroll_through(grid.verticalScrollBar(), app.processEvents)
    )
    library.add_folder(new)
    library.embedders.load()
    library.start_indexing()
    until(app, lambda: library.progress.done > 0)
    before, began = library.progress.done, time.perf_counter()
    frames = scroll_through(grid.verticalScrollBar(), app.processEvents)
    figures |= summed_up("indexing", *frames)
    figures["indexed"] = library.progress.done - before
    figures["indexed_per_s"] = round(figures["indexed"] / (time.perf_counter() - began), 1)
    library.cancel_indexing()
    collector.stop()
    close()
    library.close()
    app.processEvents()
    return figures


def until(app: Any, reached: Any) -> None:
    patience = time.perf_counter() + START_S
    while not reached():
        if time.perf_counter() > patience:
            raise SystemExit("It never came so far; there are no figures.")
        app.processEvents()
        time.sleep(0.001)


def measure(photos: int, new: int, large: int) -> dict[str, Any]:
    from photolib.library import Library
    from photolib.settings import Settings

    with tempfile.TemporaryDirectory(prefix="photolib-window-indexing-") as name:
        work = Path(name)
        for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
            os.environ[variable] = str(work / "home")
        make_library(work / "library", photos)
        memory.make_photos(work / "new", new)
        indexing.make_photos(work / "new" / "a large", large)
        settings = Settings(watch_folders=False, first_run_done=True)
        figures = scrolled(Library.open(work / "library", settings=settings), work / "new")
    return {"benchmark": "window_indexing", "photos": photos, **figures}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="a smaller library")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    asked = parser.parse_args()
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sizes = (PHOTOS_QUICK, NEW_QUICK, LARGE_QUICK) if asked.quick else (PHOTOS, NEW, LARGE)
    figures = measure(*sizes)
    if asked.json:
        print(json.dumps(figures))
        return
    for name, value in figures.items():
        print(f"{name:22} {value}")


if __name__ == "__main__":
    main()
