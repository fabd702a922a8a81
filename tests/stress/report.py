"""`make stress`: the long forms of the fault tests, and their figures in docs/reliability.md.

    python -m tests.stress.report [--only kills power full stall ... flood fuzz] [--seed 0]
        [--kills 240] [--power-cuts 120] [--points 60] [--files 50000] [--fuzz-seconds 1800]

Each part replaces its own rows of the table when it is done, so that parts may be run one by one.
A part that this machine does not allow is told of in a sentence and leaves its row as it was.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.stress import flood, injections, kill_points, mutations, power_cuts, table
from tests.stress.faults import FAULTS
from tests.stress.table import Row

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "reliability.md"


def kills(options: argparse.Namespace) -> list[Row]:
    report = kill_points.run(options.kills, options.seed, tell)
    rows = []
    for phase, count in report["by_phase"].items():
        lost = [line for line in report["lost"] if line.startswith(f"{phase} ")]
        points = {line.split(":")[0] for line in lost}
        rows.append(Row(f"kill -9 in: {phase}", count, count - len(points), lost))
    if report["kills"] < options.kills:
        rows[-1].lost.append(f"only {report['kills']} of {options.kills} points were reached")
    return rows


def power(options: argparse.Namespace) -> list[Row]:
    report = power_cuts.run(options.power_cuts, options.seed, tell)
    rows = []
    for form, count in sorted(report["by_form"].items()):
        lost = [line for line in report["lost"] if line.startswith(f"{form}:")]
        rows.append(Row(f"power cut, files {form}", count, count - len(lost), lost))
    if report["cuts"] < options.power_cuts:
        rows[-1].lost.append(f"only {report['cuts']} of {options.power_cuts} cuts were made")
    return rows


def injected(key: str, options: argparse.Namespace) -> list[Row]:
    kind = FAULTS[key]
    report = injections.run(kind, options.points, options.seed, tell)
    points = {line.split(": ")[0] for line in report["lost"]}
    count = report["injected"]
    row = Row(kind.title, count, count - len(points), report["lost"])
    if count < options.points:
        row.lost.append(f"{key}: only {count} of {options.points} points were reached")
    return [row]


def flooded(options: argparse.Namespace) -> list[Row]:
    report = flood.run(options.files)
    lost = [] if report["known"] == report["files"] else [f"{report}"]
    return [Row(f"{FLOOD} ({report['files']:,} files)", 1, 1 - len(lost), lost)]


def fuzz(options: argparse.Namespace) -> list[Row]:
    report = mutations.run(options.fuzz_seconds, options.seed)
    told = ", ".join(f"{count:,} {what}" for what, count in sorted(report["outcomes"].items()))
    survived = report["files"] - len(report["faults"])
    return [Row(f"damaged photos ({told})", report["files"], survived, report["faults"])]


FLOOD = "files flooding a watched folder"
PARTS: dict[str, Callable[[argparse.Namespace], list[Row]]] = {
    "kills": kills,
    "power": power,
    **{key: partial(injected, key) for key in FAULTS},
    "flood": flooded,
    "fuzz": fuzz,
}
BEGINNINGS = {
    "kills": ("kill -9",),
    "power": ("power cut",),
    **{key: (kind.title,) for key, kind in FAULTS.items()},
    "flood": (FLOOD,),
    "fuzz": ("damaged photos",),
}


def tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description="Run the long fault tests.")
    parser.add_argument("--only", nargs="*", choices=tuple(PARTS), default=tuple(PARTS))
    parser.add_argument("--kills", type=int, default=240)
    parser.add_argument("--power-cuts", type=int, default=120)
    parser.add_argument("--points", type=int, default=60, help="of each of the other faults")
    parser.add_argument("--files", type=int, default=50_000)
    parser.add_argument("--fuzz-seconds", type=float, default=1800)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--page", type=Path, default=PAGE, help="what the table is written into")
    options = parser.parse_args()
    tell(f"seed {options.seed}")
    lost = []
    for name in options.only:
        try:
            rows = PARTS[name](options)
        except injections.CannotInject as refusal:
            tell(f"{name}: {refusal}")
            continue
        lines = [str(row) for row in rows]
        if name == "kills":
            lines.append(table.total("kill -9, all", rows))
        table.replace(options.page, BEGINNINGS, name, lines)
        print("\n".join(lines), flush=True)
        lost += [line for row in rows for line in row.lost]
    for line in lost:
        print(line)
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
