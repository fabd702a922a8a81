"""How long the GUI thread is busy with what people do in a large library, one thing after another.

`python benchmarks/window_turns.py [--quick] [--json]`. The real main window over a real library of
100,000 photos with vectors (10,000 with --quick) is used by its keys and its sidebar: everything
is selected and let go, the map is opened, a search is typed, and so on. A turn is what the thread
does without looking at the keyboard again: a key's handlers, then each turn of the event loop
until the window has been quiet for a second. `..._ms` is the longest turn of a deed by the clock,
`..._cpu_ms` its processor time on that thread; each is the least of the rounds, since whatever
else the machine does only adds. `slow` names what took more than a frame.

The baseline is a QListView in icon mode over the same library (window_baseline.py) doing what it
can do of this: selecting everything, letting go, and going to the end.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.search import synthetic
from benchmarks.window import WINDOW, in_fresh_process, make_library, open_product

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from photolib.types import Scope
    from ui.main_window import MainWindow

PHOTOS, PHOTOS_QUICK = 100_000, 10_000
ROUNDS, ROUNDS_QUICK = 3, 1
FRAME_MS = 1000 / 60
QUIET_S, PATIENCE_S, CHUNK = 1.0, 60.0, 5_000
KINDS = ("product", "baseline")

Turn = tuple[float, float]  # ms by the clock, ms of processor time


class Watch:
    """Does things in a window and keeps the longest turn of each."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self.longest: dict[str, Turn] = {}

    def take(self, name: str, deed: Callable[[], object]) -> None:
        turns = [self._timed(deed)]
        quiet_since = began = time.perf_counter()
        while time.perf_counter() - quiet_since < QUIET_S:
            turns.append(self._timed(self._app.processEvents))
            now = time.perf_counter()
            if turns[-1][0] > 1.0:
                quiet_since = now
            if now - began > PATIENCE_S:
                raise SystemExit(f"The window is never quiet after “{name}”; there are no figures.")
            time.sleep(0.0005)
        clock, cpu = max(turn[0] for turn in turns), max(turn[1] for turn in turns)
        before = self.longest.get(name, (clock, cpu))
        self.longest[name] = min(clock, before[0]), min(cpu, before[1])

    @staticmethod
    def _timed(work: Callable[[], object]) -> Turn:
        began, cpu = time.perf_counter(), time.thread_time()
        work()
        return 1000 * (time.perf_counter() - began), 1000 * (time.thread_time() - cpu)

    def figures(self, prefix: str = "") -> dict[str, float]:
        found: dict[str, float] = {}
        for name, (clock, cpu) in self.longest.items():
            found[f"{prefix}{name}_ms"] = round(clock, 1)
            found[f"{prefix}{name}_cpu_ms"] = round(cpu, 1)
        return found


def add_vectors(directory: Path, count: int) -> None:
    """A vector for each photo, clustered as those of real ones are."""
    from photolib.catalog import Catalog, vectors
    from photolib.embedding.cards import CardRegistry
    from photolib.paths import LibraryPaths

    card = CardRegistry(directory).default()
    ids = list(range(1, count + 1))
    basis = np.random.default_rng(7).normal(size=(64, card.dim)).astype(np.float32) / 8
    points = synthetic(count, max(10, count // 50), 1, basis)
    catalog = Catalog.open(LibraryPaths(directory).catalog)
    for first in range(0, count, CHUNK):
        with catalog.write() as tx:
            part = ids[first : first + CHUNK]
            vectors.store(tx, card.model_id, part, points[first : first + len(part)])
    catalog.close()


def use(watch: Watch, window: MainWindow, app: QApplication) -> None:
    """Everything that is measured, once."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    from photolib.types import Group, Scope, SortOrder

    grid, no_keys = window.page.grid, Qt.KeyboardModifier.NoModifier

    def key(
        which: Qt.Key, modifier: Qt.KeyboardModifier = no_keys, where: QWidget | None = None
    ) -> Callable[[], object]:
        return lambda: QTest.keyClick(where or grid, which, modifier)

    def browse(scope: Scope) -> Callable[[], object]:
        return lambda: window.sidebar.tree.setCurrentItem(window.sidebar.tree.item_of(scope))

    control = Qt.KeyboardModifier.ControlModifier
    grid.setFocus()
    watch.take("end", key(Qt.Key.Key_End))
    watch.take("home", key(Qt.Key.Key_Home))
    watch.take("select_all", key(Qt.Key.Key_A, control))
    watch.take("let_go", key(Qt.Key.Key_Escape))
    watch.take("one", key(Qt.Key.Key_Right))
    watch.take("invert", key(Qt.Key.Key_I, control | Qt.KeyboardModifier.ShiftModifier))
    watch.take("menu_of_many", lambda: grid.context_menu_requested.emit(QPoint(300, 300), []))
    watch.take("menu_closed", lambda: app.activePopupWidget() and app.activePopupWidget().close())
    watch.take("let_go_of_many", key(Qt.Key.Key_Escape))
    watch.take("oldest_first", lambda: window.toolbar.order_chosen.emit(SortOrder.OLDEST))
    watch.take("newest_first", lambda: window.toolbar.order_chosen.emit(SortOrder.NEWEST))
    watch.take("squares", key(Qt.Key.Key_G, control))
    watch.take("whole_photos", key(Qt.Key.Key_G, control))
    watch.take("favourites", browse(Scope(group=Group.FAVORITES)))
    watch.take("all_photos", browse(Scope()))
    edit = window.toolbar.search.edit
    edit.setFocus()
    watch.take("letters_of_a_search", lambda: QTest.keyClicks(edit, "snow"))
    watch.take("search", key(Qt.Key.Key_Return, where=edit))
    watch.take("search_left", key(Qt.Key.Key_Escape, where=edit))
    window.show_everything()
    grid.setFocus()
    watch.take("map", key(Qt.Key.Key_E))
    view = window.explore.view
    watch.take("map_zoomed", key(Qt.Key.Key_Plus, where=view))
    watch.take("map_whole", key(Qt.Key.Key_Home, where=view))
    watch.take("map_all_selected", lambda: view.select_ids(set(view.scene.shown.ids.tolist())))
    watch.take("map_let_go", key(Qt.Key.Key_Escape, where=view))
    watch.take("map_left", key(Qt.Key.Key_Escape, where=view))
    grid.select_ids([grid.model.id_at(0)])
    watch.take("viewer", key(Qt.Key.Key_Return))
    watch.take("viewer_left", key(Qt.Key.Key_Escape, where=window.viewer))


def measure(kind: str, directory: Path, rounds: int) -> dict[str, float]:
    from PySide6.QtWidgets import QApplication

    from photolib.library import Library
    from photolib.settings import Settings
    from photolib.types import EmbedderStage
    from ui import theme
    from ui.app import collect_on_gui_thread

    app = QApplication(["window_turns"])
    theme.apply_theme(app, "light")
    settings = Settings(watch_folders=False, first_run_done=True)
    library = Library.open(directory, settings=settings)
    watch = Watch(app)
    if kind == "baseline":
        from benchmarks.window_baseline import open_baseline

        view, _, close = open_baseline(library, WINDOW)
        view.setSelectionMode(view.SelectionMode.ExtendedSelection)
        watch.take("opened", view.show)
        watch.longest.clear()
        for _ in range(rounds):
            watch.take("end", view.scrollToBottom)
            watch.take("home", view.scrollToTop)
            watch.take("select_all", view.selectAll)
            watch.take("let_go", view.clearSelection)
    else:
        view, loaded, close = open_product(library)
        window = view.window()
        collector = collect_on_gui_thread(window)
        library.embedders.load()
        patience = time.perf_counter() + PATIENCE_S
        while not loaded() or library.embedders.status.stage is not EmbedderStage.READY:
            if time.perf_counter() > patience:
                raise SystemExit("The window or its model never was ready; there are no figures.")
            app.processEvents()
        watch.take("opened", lambda: window.explore.view.isVisible())
        watch.longest.clear()
        for _ in range(rounds):
            use(watch, window, app)
        collector.stop()
    close()
    library.close()
    app.processEvents()
    return watch.figures("baseline_" if kind == "baseline" else "")


def benchmark(photos: int, rounds: int) -> dict[str, object]:
    with tempfile.TemporaryDirectory(prefix="photolib-window-turns-") as name:
        directory = Path(name) / "library"
        make_library(directory, photos)
        add_vectors(directory, photos)
        product, baseline = (
            in_fresh_process(__file__, kind, directory, "--rounds", str(rounds)) for kind in KINDS
        )
    slow = [key for key, ms in product.items() if not key.endswith("cpu_ms") and ms > FRAME_MS]
    return {
        "benchmark": "window_turns",
        "photos": photos,
        "rounds": rounds,
        **product,
        "slow": ", ".join(key.removesuffix("_ms") for key in slow),
        "baseline": "QListView, icon mode, uniform items, delegate",
        **baseline,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="a smaller library, one round")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--child", choices=KINDS, help=argparse.SUPPRESS)
    parser.add_argument("--library", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.child:
        print(json.dumps(measure(asked.child, asked.library, asked.rounds)))
        return
    sizes = (PHOTOS_QUICK, ROUNDS_QUICK) if asked.quick else (PHOTOS, asked.rounds)
    figures = benchmark(*sizes)
    if asked.json:
        print(json.dumps(figures))
        return
    for name, value in figures.items():
        print(f"{name:32} {value}")


if __name__ == "__main__":
    main()
