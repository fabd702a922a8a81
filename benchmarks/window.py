"""How soon the window shows a large library, how smoothly it scrolls, how much memory it takes.

`python benchmarks/window.py [--quick] [--json]`. The real main window opens a real library of
100,000 rows (20,000 with --quick) and is scrolled at 60 Hz: slowly, by pages, and by throwing
the scroll bar about. A frame is the time that the GUI thread is busy between two of these steps,
with everything in it: painting, reading rows, thumbnails that arrive, waiting for the
interpreter. Then the window is resized and the photos are sized by the slider, a step a frame
(`resize_p95_ms`, `zoom_p95_ms`), from the middle of the library. `first_paint_s` is from opening
the library to the first painted photos; `process_s` counts from the start of the process, with
all imports. `rss_mib` is at the end.

The baseline is what Qt offers ready-made: a QListView in icon mode with uniform items and a
delegate (window_baseline.py), over the same rows and thumbnail files. Each runs in processes
of its own, in alternation. The window is measured in both its modes: whole photos in lines under
the headers of their months, and squares (`squares_...`).
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

    from photolib.library import Library

PHOTOS, PHOTOS_QUICK = 100_000, 20_000
ROUNDS, ROUNDS_QUICK = 3, 1
THUMBNAILS = 400  # distinct pictures that the photos share
SIZES = ((480, 320), (480, 320), (320, 480), (480, 360), (360, 480), (480, 480), (480, 270))
FRAME_S = 1 / 60
SETTLE_S, PATIENCE_S = 0.5, 60.0
WINDOW = 1360, 860
SLOW, PAGES, THROWS = 150, 70, 40  # frames of each kind
RESIZES, ZOOMS = 60, 60
KINDS = ("product", "squares", "baseline")


@dataclass
class Figures:
    """What one process measured; frames in ms, `cpu` without waiting for a busy machine."""

    first_paint_s: float
    process_s: float
    frame_p50_ms: float
    frame_p95_ms: float
    frame_p99_ms: float
    frame_max_ms: float
    frame_cpu_p95_ms: float
    resize_p95_ms: float
    resize_cpu_p95_ms: float
    zoom_p95_ms: float
    zoom_cpu_p95_ms: float
    rss_mib: float


# --- the library --------------------------------------------------------------------


def make_library(directory: Path, count: int) -> None:
    """`count` READY photos, taken minutes apart, sharing `THUMBNAILS` cached thumbnails.

    Their proportions are those that cameras and telephones give, `SIZES` at a twelfth.
    """
    import numpy as np
    from PIL import Image

    from photolib.catalog import Catalog, folders, photos
    from photolib.paths import LibraryPaths
    from photolib.thumbs import ThumbnailCache
    from photolib.types import DecodedPhoto, FileStamp, FoundFile, PhotoMeta

    where = LibraryPaths(directory)
    root = directory / "photos"
    root.mkdir(parents=True)
    rng = np.random.default_rng(7)
    cache = ThumbnailCache(where.thumbs, 1 << 30)
    hashes = [f"{number:064x}" for number in range(THUMBNAILS)]
    colors = []
    for number, digest in enumerate(hashes):
        width, height = SIZES[number % len(SIZES)]
        coarse = rng.integers(0, 255, (5, 7, 3), dtype=np.uint8)
        picture = Image.fromarray(coarse).resize((width, height), Image.Resampling.BICUBIC)
        noise = rng.integers(-12, 12, (height, width, 3))
        grained = np.clip(np.asarray(picture) + noise, 0, 255).astype(np.uint8)
        cache.store(digest, Image.fromarray(grained))
        red, green, blue = (int(value) for value in coarse.mean((0, 1)))
        colors.append(red << 16 | green << 8 | blue)

    catalog = Catalog.open(where.catalog)
    began = datetime(2012, 1, 1)
    stamp = FileStamp(3_000_000, 1_700_000_000_000_000_000)
    with catalog.write() as tx:
        folder = folders.add(tx, root)
        found = [FoundFile(f"{n // 500}/IMG_{n:06d}.jpg", stamp) for n in range(count)]
        for number, photo_id in enumerate(photos.insert_new(tx, folder.folder_id, found)):
            look = number % THUMBNAILS
            meta = PhotoMeta(taken_at=began + timedelta(minutes=53 * number))
            width, height = (12 * edge for edge in SIZES[look % len(SIZES)])
            decoded = DecodedPhoto(
                hashes[look], width, height, 1, "jpeg", meta, colors[look], stamp
            )
            photos.record_decoded(tx, photo_id, decoded)
    catalog.close()


# --- one process: a window, scrolled ------------------------------------------------


def measure(kind: str, directory: Path, started: float) -> Figures:
    """Open the window of `kind` on the library, scroll it, and tell what it took."""
    import psutil
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication

    from photolib.library import Library
    from photolib.settings import Settings
    from ui import theme

    app = QApplication(["window"])
    theme.apply_theme(app, "light")
    began = time.perf_counter()
    library = Library.open(directory, settings=Settings(square_thumbnails=kind == "squares"))
    if kind != "baseline":
        view, loaded, close = open_product(library)
    else:
        from window_baseline import open_baseline

        view, loaded, close = open_baseline(library, WINDOW)

    class FirstPaint(QObject):
        """Notes when a paint with photos in it has begun."""

        seen = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            self.seen |= event.type() == QEvent.Type.Paint and loaded()
            return False

    first = FirstPaint()
    view.viewport().installEventFilter(first)
    while not first.seen:
        if time.perf_counter() - began > PATIENCE_S:
            raise SystemExit("The window never painted a photo; there are no figures.")
        app.processEvents()
    painted = time.perf_counter()
    settle = time.perf_counter() + SETTLE_S
    while time.perf_counter() < settle:
        app.processEvents()
        time.sleep(0.001)
    frames, cpu = scroll_through(view.verticalScrollBar(), app.processEvents)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    width, height = WINDOW
    widths = [width - 7 * step for step in range(RESIZES)]
    resizes = [partial(view.window().resize, narrower, height) for narrower in widths]
    resized, resized_cpu = in_frames(resizes, app.processEvents)
    zoomed, zoomed_cpu = in_frames(zooms(view), app.processEvents)
    rss = psutil.Process().memory_info().rss / 2**20
    close()
    library.close()
    app.processEvents()
    return Figures(
        first_paint_s=painted - began,
        process_s=painted - began + (began - started),
        frame_p50_ms=percentile(frames, 50),
        frame_p95_ms=percentile(frames, 95),
        frame_p99_ms=percentile(frames, 99),
        frame_max_ms=frames[-1],
        frame_cpu_p95_ms=percentile(cpu, 95),
        resize_p95_ms=percentile(resized, 95),
        resize_cpu_p95_ms=percentile(resized_cpu, 95),
        zoom_p95_ms=percentile(zoomed, 95),
        zoom_cpu_p95_ms=percentile(zoomed_cpu, 95),
        rss_mib=rss,
    )


def percentile(ordered: Sequence[float], percent: int) -> float:
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]


def scroller_plan(maximum: int, page: int) -> list[int]:
    """Scroll bar values, frame by frame."""
    rng = random.Random(3)
    steps = [page // 12] * SLOW + [page] * PAGES
    at, plan = 0, []
    for step in steps:
        at = min(maximum, at + step)
        plan.append(at)
    return plan + [rng.randrange(maximum) for _ in range(THROWS)]


def scroll_through(
    bar: QScrollBar, process_events: Callable[[], None]
) -> tuple[list[float], list[float]]:
    """Move the bar 60 times a second; as `in_frames`."""
    plan = scroller_plan(bar.maximum(), bar.pageStep())
    return in_frames([partial(bar.setValue, value) for value in plan], process_events)


def zooms(view: QAbstractScrollArea) -> list[Callable[[], object]]:
    """Steps of the slider, up and down again; none for the baseline, which has no slider."""
    from ui.grid import PhotoGrid

    if not isinstance(view, PhotoGrid):
        return [lambda: None]
    size = view.cell_size
    return [partial(view.set_cell_size, size + 3 * min(n, ZOOMS - n)) for n in range(ZOOMS)]


def in_frames(
    steps: Sequence[Callable[[], object]], process_events: Callable[[], None]
) -> tuple[list[float], list[float]]:
    """Take a step 60 times a second; how long the GUI thread was busy in each frame, in ms and
    ascending: by the clock, and in CPU time.

    The event loop is turned by hand, so that time spent on events and time spent waiting for
    them can be told apart.
    """
    frames, cpu = [], []
    for step in steps:
        began, began_cpu = time.perf_counter(), time.thread_time()
        step()
        busy = time.perf_counter() - began
        while time.perf_counter() - began < FRAME_S:
            turned = time.perf_counter()
            process_events()
            busy += time.perf_counter() - turned
            time.sleep(0.0005)
        frames.append(busy * 1000)
        cpu.append((time.thread_time() - began_cpu) * 1000)
    return sorted(frames), sorted(cpu)


def open_product(
    library: Library,
) -> tuple[QAbstractScrollArea, Callable[[], bool], Callable[[], object]]:
    """The real main window: (its scroll area, whether photos are listed, how to end it)."""
    from ui.main_window import MainWindow
    from ui.operations import Operations
    from ui.state import WindowState

    operations = Operations()
    window = MainWindow(library, operations, WindowState())
    window.resize(*WINDOW)
    window.show()

    def close() -> None:
        window.close()
        window.shutdown()
        operations.close()

    grid = window.page.grid
    return grid, lambda: len(grid.model) > 0, close


# --- all of it ----------------------------------------------------------------------


def surroundings(home: Path) -> dict[str, str]:
    """Environment variables of a child process that has a home of its own."""
    environment = os.environ | {
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_DATA_HOME": str(home / "data"),
        "PYTHONPATH": str(Path(__file__).resolve().parents[1]),
    }
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    return environment


def in_fresh_process(script: str, kind: str, directory: Path, *options: str) -> dict[str, float]:
    """The figures of a child, so that nothing is warm that would not be at a start."""
    command = [sys.executable, script, "--child", kind, "--library", str(directory), *options]
    done = subprocess.run(
        command,
        env=surroundings(directory.parent / "home"),
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"The {kind} ended with status {done.returncode}.")
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures


def run_child(kind: str, directory: Path) -> Figures:
    return Figures(**in_fresh_process(__file__, kind, directory, "--started", repr(time.time())))


def medians(rounds: Sequence[Figures]) -> dict[str, float]:
    names = asdict(rounds[0])
    return {
        name: round(statistics.median(getattr(figures, name) for figures in rounds), 3)
        for name in names
    }


def benchmark(quick: bool) -> dict[str, object]:
    count = PHOTOS_QUICK if quick else PHOTOS
    found: dict[str, list[Figures]] = {kind: [] for kind in KINDS}
    with tempfile.TemporaryDirectory(prefix="photolib-window-") as folder:
        directory = Path(folder) / "library"
        make_library(directory, count)
        for number in range(ROUNDS_QUICK if quick else ROUNDS):
            for kind in KINDS if number % 2 == 0 else reversed(KINDS):
                found[kind].append(run_child(kind, directory))
    product, squares, baseline = (medians(found[kind]) for kind in KINDS)
    return {
        "benchmark": "window",
        "photos": count,
        **product,
        **{f"squares_{name}": value for name, value in squares.items()},
        "baseline": "QListView, icon mode, uniform items, delegate; thumbnails read when painted",
        **{f"baseline_{name}": value for name, value in baseline.items()},
        "ratio_frame_p95_to_baseline": round(product["frame_p95_ms"] / baseline["frame_p95_ms"], 3),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure the window on a large library.")
    parser.add_argument("--quick", action="store_true", help="fewer photos, one round")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--child", choices=KINDS, help=argparse.SUPPRESS)
    parser.add_argument("--library", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--started", type=float, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.child:
        age = time.time() - asked.started
        figures = measure(asked.child, asked.library, time.perf_counter() - age)
        print(json.dumps(asdict(figures)))
        return 0
    document = benchmark(asked.quick)
    if asked.json:
        print(json.dumps(document))
    else:
        for name, value in document.items():
            print(f"{name:32} {value}")
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    sys.exit(main())
