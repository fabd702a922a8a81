"""Runs every benchmark and prints their figures as one Markdown table: `make bench`.

`python benchmarks/run_all.py [--quick]`. Each benchmark is a program of its own that prints
one JSON document, so none warms the caches of the next one.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
BENCHMARKS = (
    "indexing", "busy_machine", "decoding", "rescan", "first_scan", "window", "window_turns",
    "window_indexing", "viewer", "search", "search_engines", "query_string", "query_language",
    "relevance", "carry_over", "duplicates", "fusion", "tagging", "semantic_map",
)  # fmt: skip
Figure = int | float | str | bool | None


def run(name: str, quick: bool) -> dict[str, object] | str:
    """The benchmark's document, or why there is none."""
    command = [sys.executable, str(HERE / f"{name}.py"), "--json", *["--quick"] * quick]
    environment = os.environ | {"PYTHONPATH": str(HERE.parent)}
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    done = subprocess.run(
        command, cwd=HERE.parent, env=environment, stdout=subprocess.PIPE, text=True, check=False
    )
    if done.returncode:
        return f"failed with status {done.returncode}"
    try:
        document = json.loads(done.stdout)
    except ValueError:
        return "printed no JSON document"
    return document if isinstance(document, dict) else "printed no JSON object"


def figures(document: dict[str, object], prefix: str = "") -> Iterator[tuple[str, Figure]]:
    """Every single figure, nested ones as `outer.inner`; lists are left to the JSON."""
    for key, value in document.items():
        if isinstance(value, dict):
            yield from figures(value, f"{prefix}{key}.")
        elif isinstance(value, int | float | str | bool) and key != "benchmark":
            yield f"{prefix}{key}", value


def machine() -> str:
    cpu = platform.processor() or platform.machine()
    cpu_info = Path("/proc/cpuinfo")
    if cpu_info.exists():
        names = [line for line in cpu_info.read_text().splitlines() if "model name" in line]
        cpu = names[0].partition(":")[2].strip() if names else cpu
    return f"{cpu}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"


def main() -> int:
    parser = argparse.ArgumentParser(description="Run all benchmarks.")
    parser.add_argument("--quick", action="store_true", help="smaller sets, in minutes")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(BENCHMARKS)}")
    asked = parser.parse_args()
    unknown = set(asked.names) - set(BENCHMARKS)
    if unknown:
        parser.error(f"there is no benchmark {', '.join(sorted(unknown))}")
    failed = False
    print(f"{machine()}{', quick' if asked.quick else ''}\n")
    print("| benchmark | figure | value |\n|---|---|---|", flush=True)
    for name in asked.names or BENCHMARKS:
        document = run(name, asked.quick)
        if isinstance(document, str):
            failed = True
            print(f"| {name} | - | {document} |", flush=True)
            continue
        for figure, value in figures(document):
            print(f"| {name} | {figure} | {value} |", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
