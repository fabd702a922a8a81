"""How long the packaged program takes to its window, beside the same program run from source.

`python benchmarks/startup.py --program dist/photolib/photolib [--rounds N] [--json]`, on Linux with
Xvfb and xdotool. Both start in turn on a virtual screen of their own, each on an empty library of
its own that a first, uncounted start has made; the time runs from the start of the process to a
visible window of that title. `make package` says where the packaged program lies.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 7
PATIENCE_S = 120.0
TITLE = "^Photolib$"


def started(command: list[str], library: Path, environment: dict[str, str]) -> float:
    """Seconds until the window of a fresh process is there; the process is ended again."""
    began = time.perf_counter()
    process = subprocess.Popen(
        [*command, "--library", str(library), "--window"],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    looking = ["xdotool", "search", "--sync", "--onlyvisible", "--name", TITLE]
    try:
        subprocess.run(
            looking, env=environment, stdout=subprocess.DEVNULL, check=True, timeout=PATIENCE_S
        )
        return time.perf_counter() - began
    except (subprocess.TimeoutExpired, subprocess.CalledProcessError):
        raise SystemExit(f"{command[0]} showed no window in {PATIENCE_S:.0f} seconds.") from None
    finally:
        process.terminate()
        process.wait()


def measure(program: Path, rounds: int) -> dict[str, object]:
    commands = {"packaged": [str(program)], "source": [sys.executable, str(ROOT / "main.py")]}
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory(prefix="photolib-startup-") as scratch:
        display = f":{90 + os.getpid() % 400}"
        screen = subprocess.Popen(
            ["Xvfb", display, "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        places = {"HOME": scratch, "XDG_RUNTIME_DIR": scratch}
        environment = os.environ | places | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        try:
            time.sleep(1)
            for turn in range(rounds + 1):
                for name, command in commands.items():
                    taken = started(command, Path(scratch) / name, environment)
                    if turn:  # the first one fills the caches and makes the library
                        seconds[name].append(taken)
        finally:
            screen.terminate()
            screen.wait()
    ratios = [a / b for a, b in zip(seconds["packaged"], seconds["source"], strict=True)]
    return {
        "benchmark": "startup",
        "rounds": rounds,
        "packaged_s": round(statistics.median(seconds["packaged"]), 3),
        "source_s": round(statistics.median(seconds["source"]), 3),
        "ratio": round(statistics.median(ratios), 3),
    }


def main() -> int:
    assert __doc__
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", type=Path, required=True, help="the packaged program")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    asked = parser.parse_args()
    missing = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]
    if missing or not asked.program.is_file():
        parser.error(f"there is no {', '.join(missing) or asked.program}")
    found = measure(asked.program.resolve(), max(1, asked.rounds))
    print(json.dumps(found) if asked.json else "\n".join(f"{k}: {v}" for k, v in found.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
