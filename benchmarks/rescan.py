"""How long a rescan of unchanged files takes against `find` plus one SQL read of the same rows.

`python benchmarks/rescan.py [--quick] [--json]`. The rescan is the program's own
(`photolib.scan.reconcile` on a real catalog); the baseline is what no scan can do without:
the operating system's walk with a stat of each file, and the catalog's rows in memory. Both
run in turn within each round, so a busy machine slows both. `ratio_to_find` is the median of
the rounds' ratios of elapsed time; the goal is at most 3. `cpu_ratio` is the same of processor
time, which a busy machine disturbs less: where the two differ much, measure again.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from photolib.catalog import Catalog, folders
from photolib.scan import reconcile

FILES = 20_000
FILES_QUICK = 3_000
ROUNDS = 15
PER_FOLDER = 100
SAME_ROWS = "SELECT id, rel_path, size, mtime_ns, state, content_hash FROM photos"


def make_files(root: Path, count: int) -> None:
    """`count` small files with photo names, in a tree of `year/event` folders."""
    for number in range(count):
        event = number // PER_FOLDER
        folder = root / str(2000 + event % 25) / f"event {event}"
        if number % PER_FOLDER == 0:
            folder.mkdir(parents=True)
        (folder / f"IMG_{number:05d}.jpg").write_bytes(b"\xff\xd8" + number.to_bytes(4, "big"))


@dataclass(frozen=True)
class Spent:
    """Seconds: elapsed, and of processor time with that of child processes."""

    elapsed: float
    cpu: float


def spent(work: Callable[[], int], expected: int) -> Spent:
    """What `work` costs; it returns how many files it has seen, and must have seen all."""
    began, cpu = time.perf_counter(), sum(os.times()[:4])
    seen = work()
    result = Spent(time.perf_counter() - began, sum(os.times()[:4]) - cpu)
    if seen != expected:
        raise SystemExit(f"A run saw {seen} of {expected} files; the figures would be wrong.")
    return result


def find_and_read(root: Path, catalog: Path) -> int:
    command = ["find", str(root), "-type", "f", "-printf", "%s %T@\n"]
    found = subprocess.run(command, capture_output=True, check=True).stdout.count(b"\n")
    with closing(sqlite3.connect(catalog)) as connection:
        rows = connection.execute(SAME_ROWS).fetchall()
    return min(found, len(rows))


def measure(count: int) -> dict[str, float | int | str]:
    with tempfile.TemporaryDirectory(prefix="photolib-rescan-") as directory:
        root = Path(directory) / "photos"
        make_files(root, count)
        catalog = Catalog.open(Path(directory) / "library" / "catalog.sqlite")
        try:
            with catalog.write() as tx:
                folders.add(tx, root)
            reconcile(catalog)
            rescans, baselines = [], []
            for _ in range(ROUNDS + 1):
                rescans.append(spent(lambda: reconcile(catalog).unchanged, count))
                baselines.append(spent(lambda: find_and_read(root, catalog.path), count))
        finally:
            catalog.close()
    # The first round warms the caches of both.
    pairs = list(zip(rescans, baselines, strict=True))[1:]
    return {
        "benchmark": "rescan",
        "files": count,
        "rounds": ROUNDS,
        "rescan_s": round(statistics.median(rescan.elapsed for rescan, _ in pairs), 4),
        "find_and_sql_s": round(statistics.median(base.elapsed for _, base in pairs), 4),
        "ratio_to_find": round(statistics.median(r.elapsed / b.elapsed for r, b in pairs), 3),
        "cpu_ratio": round(sum(r.cpu for r, _ in pairs) / sum(b.cpu for _, b in pairs), 3),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description="Time a rescan of unchanged files.")
    parser.add_argument("--quick", action="store_true", help=f"{FILES_QUICK} files only")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    asked = parser.parse_args()
    if shutil.which("find") is None or not sys.platform.startswith("linux"):
        print("The baseline needs GNU find, so this benchmark runs on Linux.", file=sys.stderr)
        return 1
    figures = measure(FILES_QUICK if asked.quick else FILES)
    if asked.json:
        print(json.dumps(figures))
        return 0
    print(
        f"{figures['files']} unchanged files: rescan {figures['rescan_s']} s, "
        f"find + SQL {figures['find_and_sql_s']} s, ratio {figures['ratio_to_find']} "
        f"(of processor time {figures['cpu_ratio']})"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
