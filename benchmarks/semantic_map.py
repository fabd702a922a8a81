"""How fast the map paints: 50,000 photos at synthetic places, panned and zoomed frame by frame.

No library: positions in clusters, and one picture for all thumbnails. Each frame is one `repaint()`
of the view, in ms of the GUI thread: by the clock, and in CPU time.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

PHOTOS, PHOTOS_QUICK = 50_000, 5_000
WINDOW = (1400, 900)
FRAMES = 120
BUDGET_MS = 1000 / 60


def positions(count: int) -> np.ndarray:
    """float32[N, 2]: sixty clusters of different size and density, and a tenth anywhere."""
    random = np.random.default_rng(1)
    middles = random.random((60, 2)) * 0.9 + 0.05
    owner = random.integers(0, 60, count)
    spread = random.uniform(0.005, 0.05, 60)[owner, None]
    found = middles[owner] + random.normal(size=(count, 2)) * spread
    anywhere = random.random(count) < 0.1
    found[anywhere] = random.random((int(anywhere.sum()), 2))
    return np.clip(found, 0, 1).astype(np.float32)


def frames(
    step: Callable[[int], object], repaint: Callable[[], object]
) -> tuple[list[float], list[float]]:
    """(by the clock, CPU time), each in ascending order."""
    times, cpu = [], []
    for number in range(FRAMES):
        began, began_cpu = time.perf_counter(), time.thread_time()
        step(number)
        repaint()
        times.append((time.perf_counter() - began) * 1000)
        cpu.append((time.thread_time() - began_cpu) * 1000)
    return sorted(times), sorted(cpu)


def told(name: str, measured: tuple[list[float], list[float]]) -> dict[str, float]:
    times, cpu = measured

    def at(percent: int) -> float:
        return round(times[min(len(times) - 1, len(times) * percent // 100)], 2)

    late = sum(took > BUDGET_MS for took in times) / len(times)
    return {
        f"{name}_p50_ms": at(50),
        f"{name}_p95_ms": at(95),
        f"{name}_max_ms": round(times[-1], 2),
        f"{name}_cpu_p95_ms": round(cpu[len(cpu) * 95 // 100], 2),
        f"{name}_late_share": round(late, 3),
    }


def benchmark(count: int) -> dict[str, object]:
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QColor, QImage
    from PySide6.QtWidgets import QApplication

    from photolib.types import MapPlace, SemanticMap
    from ui import theme
    from ui.explore.map_scene import MapScene
    from ui.explore.map_view import MapView

    app = QApplication.instance() or QApplication([])
    theme.apply_theme(app, "dark")  # type: ignore[arg-type]
    random = np.random.default_rng(2)
    places = positions(count)
    colors = random.integers(0, 0xFFFFFF, count)
    with tempfile.TemporaryDirectory(prefix="photolib-map-") as folder:
        picture = Path(folder) / "thumbnail.jpg"
        image = QImage(480, 320, QImage.Format.Format_RGB32)
        image.fill(QColor("#4477aa"))
        image.save(str(picture))
        view = MapView(lambda _photo_id: picture)
        view.resize(*WINDOW)
        view.show()
        ids = np.arange(1, count + 1)
        began = time.perf_counter()
        view.set_scene(MapScene(SemanticMap(ids, places, colors, refined=True)))
        set_ms = (time.perf_counter() - began) * 1000
        view.set_places(
            tuple(
                MapPlace(float(x), float(y), level, f"place {number}", 10)
                for level in range(4)
                for number, (x, y) in enumerate(places[:: max(1, count // (6 * 4**level))])
            )
        )

        def settle(seconds: float = 1.5) -> None:
            until = time.perf_counter() + seconds
            while time.perf_counter() < until:
                app.processEvents()
                time.sleep(0.005)

        def wander(number: int) -> None:
            view.pan(6, 4 if number % 40 < 20 else -4)

        def zoom(number: int) -> None:
            view.zoom_by(1.06 if number < FRAMES // 2 else 1 / 1.06)

        found: dict[str, float] = {}
        began = time.perf_counter()
        view.repaint()
        first_ms = (time.perf_counter() - began) * 1000
        for name, factor in (("whole", 1.0), ("near", 6.0), ("close", 40.0)):
            view.fit()
            x, y = places[7].tolist()
            if factor > 1:
                view.camera.x, view.camera.y = x, y
                view.zoom_by(factor)
            settle()
            found |= told(f"{name}_pan", frames(wander, view.repaint))
            settle()
            found |= told(f"{name}_zoom", frames(zoom, view.repaint))
        view.shutdown()
    return {
        "benchmark": "semantic_map",
        "photos": count,
        "set_ms": round(set_ms, 1),
        "first_ms": round(first_ms, 1),
        **found,
    }


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure painting the map of a large library.")
    parser.add_argument("--quick", action="store_true", help="fewer photos")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    asked = parser.parse_args()
    document = benchmark(PHOTOS_QUICK if asked.quick else PHOTOS)
    if asked.json:
        print(json.dumps(document))
    else:
        for name, value in document.items():
            print(f"{name:24} {value}")
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    sys.exit(main())
