"""`make stress`: the long forms of the fault tests, and their figures in docs/reliability.md.

    python -m tests.stress.report [--only kills power flood fuzz] [--seed 0] [--kills 240]
        [--power-cuts 120] [--files 50000] [--fuzz-seconds 1800]

Every part keeps its figures in build/stress, so that parts may be run one by one; the table has
those of the last run of each.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path

from tests.stress import flood, kill_points, mutations, power_cuts

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "reliability.md"
KEPT = ROOT / "build" / "stress"
BEGIN, END = "<!-- figures of make stress -->\n", "<!-- end of figures -->\n"


@dataclass
class Row:
    """One kind of fault; `lost` has a line for everything that was not as it must be."""

    fault: str
    injected: int
    survived: int
    lost: list[str] = field(default_factory=list)


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
    for form, count in report["by_form"].items():
        lost = [line for line in report["lost"] if line.startswith(f"{form}:")]
        rows.append(Row(f"power cut, files {form}", count, count - len(lost), lost))
    if report["cuts"] < options.power_cuts:
        rows[-1].lost.append(f"only {report['cuts']} of {options.power_cuts} cuts were made")
    return rows


def flooded(options: argparse.Namespace) -> list[Row]:
    report = flood.run(options.files)
    lost = [] if report["known"] == report["files"] else [f"{report}"]
    return [
        Row(f"{report['files']:,} files copied into a watched folder", 1, 1 - len(lost), lost),
    ]


def fuzz(options: argparse.Namespace) -> list[Row]:
    report = mutations.run(options.fuzz_seconds, options.seed)
    told = ", ".join(f"{count:,} {what}" for what, count in sorted(report["outcomes"].items()))
    survived = report["files"] - len(report["faults"])
    return [Row(f"damaged photos ({told})", report["files"], survived, report["faults"])]


PARTS: dict[str, Callable[[argparse.Namespace], list[Row]]] = {
    "kills": kills,
    "power": power,
    "flood": flooded,
    "fuzz": fuzz,
}


def rendered(parts: dict[str, list[Row]], runs: dict[str, str]) -> str:
    lines = ["| fault | injected | survived | lost |", "|---|---|---|---|"]
    everything = [row for rows in parts.values() for row in rows]
    for name, rows in parts.items():
        lines += [_line(row.fault, [row]) for row in rows]
        if name == "kills":
            lines.append(_line("**kill -9, all**", rows))
    lines.append(_line("**all**", everything))
    told = "; ".join(f"{name}: {runs[name]}" for name in parts)
    return "\n".join([*lines, "", f"Run on {told}."]) + "\n"


def _line(name: str, rows: list[Row]) -> str:
    injected, survived = sum(r.injected for r in rows), sum(r.survived for r in rows)
    return f"| {name} | {injected:,} | {survived:,} | {injected - survived:,} |"


def write(page: Path, table: str) -> None:
    text = page.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    page.write_text(f"{before}{BEGIN}\n{table}\n{END}{after}", encoding="utf-8")


def tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def kept() -> tuple[dict[str, list[Row]], dict[str, str]]:
    """The figures of each part's last run, and when and with which seed it was."""
    parts, runs = {}, {}
    for name in PARTS:
        file = KEPT / f"{name}.json"
        if file.is_file():
            document = json.loads(file.read_text())
            parts[name] = [Row(**row) for row in document["rows"]]
            runs[name] = document["run"]
    return parts, runs


def main() -> int:
    parser = argparse.ArgumentParser(description="Run the long fault tests.")
    parser.add_argument("--only", nargs="*", choices=tuple(PARTS), default=tuple(PARTS))
    parser.add_argument("--kills", type=int, default=240)
    parser.add_argument("--power-cuts", type=int, default=120)
    parser.add_argument("--files", type=int, default=50_000)
    parser.add_argument("--fuzz-seconds", type=float, default=1800)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--page", type=Path, default=PAGE, help="what the table is written into")
    options = parser.parse_args()
    tell(f"seed {options.seed}")
    KEPT.mkdir(parents=True, exist_ok=True)
    lost = []
    for name in options.only:
        rows = PARTS[name](options)
        lost += [line for row in rows for line in row.lost]
        run = f"{date.today()}, seed {options.seed}"
        document = {"run": run, "rows": [asdict(row) for row in rows]}
        (KEPT / f"{name}.json").write_text(json.dumps(document, indent=1))
        write(options.page, rendered(*kept()))
    for line in lost:
        print(line)
    print(rendered(*kept()))
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
