"""How soon a folder of 100,000 photos that was just added is seen in the window.

`python benchmarks/first_scan.py [--quick] [--json]`. The real main window, empty, is given a
folder of 100,000 small files (10,000 with --quick) and starts indexing, as when somebody drops a
folder on it. `seen_s` is until its grid holds a placeholder for each of them and the first ones
are painted; `longest_frame_ms` is the longest that the GUI thread was busy in one turn of its
event loop meanwhile. The baseline is what no first scan can do without: `find -printf` and an
insert of its lines into a bare SQLite table. The goal is under 20 s.
"""

from __future__ import annotations

import argparse
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.rescan import make_files
from benchmarks.window import open_product

FILES, FILES_QUICK = 100_000, 10_000
PATIENCE_S = 300.0


def find_and_insert(root: Path, database: Path) -> float:
    """Seconds of the least that a first scan has to do."""
    began = time.perf_counter()
    command = ["find", str(root), "-type", "f", "-printf", "%p\\t%s\\t%T@\\n"]
    found = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    rows = [line.split("\t") for line in found.splitlines()]
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("CREATE TABLE files (path TEXT PRIMARY KEY, size INTEGER, mtime REAL)")
        connection.executemany("INSERT INTO files VALUES (?, ?, ?)", rows)
    return time.perf_counter() - began


def seen(root: Path, directory: Path, count: int) -> tuple[float, float]:
    """(seconds until all are in the grid and painted, the longest turn of the event loop in ms)"""
    from PySide6.QtWidgets import QApplication

    from photolib.library import Library
    from photolib.settings import Settings
    from ui import theme
    from ui.garbage import GuiThreadCollector

    app = QApplication(["first_scan"])
    theme.apply_theme(app, "light")
    library = Library.open(directory, settings=Settings(watch_folders=False, first_run_done=True))
    grid, _, close = open_product(library)
    collector = GuiThreadCollector()
    settled = time.perf_counter() + 0.5
    while time.perf_counter() < settled:
        app.processEvents()
        time.sleep(0.001)
    longest = 0.0
    began = time.perf_counter()
    library.add_folder(root)
    library.start_indexing()
    while len(grid.model) < count:
        turned = time.perf_counter()
        if turned - began > PATIENCE_S:
            raise SystemExit(f"Only {len(grid.model)} of {count} were seen; there are no figures.")
        app.processEvents()
        longest = max(longest, time.perf_counter() - turned)
        time.sleep(0.0005)
    grid.viewport().repaint()
    took = time.perf_counter() - began
    library.cancel_indexing()
    collector.stop()
    close()
    library.close()
    app.processEvents()
    return took, longest * 1000


def measure(count: int) -> dict[str, object]:
    with tempfile.TemporaryDirectory(prefix="photolib-first-scan-") as name:
        work = Path(name)
        for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
            os.environ[variable] = str(work / "home")
        root = work / "photos"
        make_files(root, count)
        least = find_and_insert(root, work / "least.sqlite")
        took, longest = seen(root, work / "library", count)
    return {
        "benchmark": "first_scan",
        "files": count,
        "seen_s": round(took, 3),
        "longest_frame_ms": round(longest, 1),
        "find_and_insert_s": round(least, 3),
        "ratio_to_find": round(took / least, 2),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help=f"{FILES_QUICK:,} files")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    asked = parser.parse_args()
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    figures = measure(FILES_QUICK if asked.quick else FILES)
    if asked.json:
        print(json.dumps(figures))
        return
    for name, value in figures.items():
        print(f"{name:20} {value}")


if __name__ == "__main__":
    main()
