"""How fast the starter model encodes while other programs want the processor, too.

`python benchmarks/busy_machine.py [--quick] [--json]`. Encoding runs in processes of its own, with
the patience of its threads that Photolib sets (`photolib/embedding/__init__.py`) and with the
baseline, libgomp's own, in turn; first alone, then beside one busy process for each processor.
Figures are medians of the rounds; `ratio_...` is Photolib's to the baseline's photos per second.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

OWN_PATIENCE = "300000"  # libgomp's when nothing is set, by its manual
ROUNDS, ROUNDS_QUICK = 3, 1
SECONDS, SECONDS_QUICK = 4.0, 1.5
BATCH = 8


def encode(seconds: float) -> tuple[float, float]:
    """(photos per second, processor time of each in ms)"""
    import numpy as np

    from photolib.library import Library
    from photolib.settings import Settings

    with tempfile.TemporaryDirectory(prefix="photolib-busy-") as name:
        library = Library.open(Path(name), settings=Settings(watch_folders=False))
        try:
            encoder = library._choice.space.encoder()
            edge = encoder.preprocess.size
            pixels = np.random.default_rng(0).integers(0, 255, (BATCH, edge, edge, 3), np.uint8)
            encoder.encode_images(pixels)
            done, began, cpu = 0, time.perf_counter(), time.process_time()
            while time.perf_counter() - began < seconds:
                encoder.encode_images(pixels)
                done += BATCH
            elapsed, spent = time.perf_counter() - began, time.process_time() - cpu
        finally:
            library.close()
    return done / elapsed, 1000 * spent / done


def in_process(patience: str | None, seconds: float) -> tuple[float, float]:
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("GOMP_", "OMP_"))}
    if patience is not None:
        environment["GOMP_SPINCOUNT"] = patience
    command = [sys.executable, __file__, "--child", str(seconds)]
    done = subprocess.run(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True
    )
    rate, spent = json.loads(done.stdout)
    return rate, spent


def measure(rounds: int, seconds: float) -> dict[str, object]:
    figures: dict[str, object] = {"benchmark": "busy_machine", "rounds": rounds}
    for name, beside in (("alone", 0), ("busy", os.cpu_count() or 1)):
        others = [
            subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(beside)
        ]
        try:
            pairs = [
                (in_process(None, seconds), in_process(OWN_PATIENCE, seconds))
                for _ in range(rounds)
            ]
        finally:
            for other in others:
                other.kill()
                other.wait()
        for label, which in (("", 0), ("baseline_", 1)):
            rates, spent = zip(*(pair[which] for pair in pairs), strict=True)
            figures[f"{name}_{label}photos_per_s"] = round(statistics.median(rates), 1)
            figures[f"{name}_{label}cpu_ms"] = round(statistics.median(spent), 1)
        ratios = [ours[0] / theirs[0] for ours, theirs in pairs]
        figures[f"ratio_{name}"] = round(statistics.median(ratios), 2)
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="one short round")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--child", type=float, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.child:
        print(json.dumps(encode(asked.child)))
        return
    figures = measure(*((ROUNDS_QUICK, SECONDS_QUICK) if asked.quick else (ROUNDS, SECONDS)))
    if asked.json:
        print(json.dumps(figures))
        return
    for name, value in figures.items():
        print(f"{name:28} {value}")


if __name__ == "__main__":
    main()
