"""`make stress`: the long forms of the fault tests, and their figures in docs/reliability.md.

python -m tests.stress.report [--kills 240] [--fuzz-seconds 300] [--seed 0]
"""

from __future__ import annotations

import argparse
import random
import sys
from pathlib import Path
from typing import Any

from tests.stress import kill_points, mutations

PAGE = Path(__file__).resolve().parents[2] / "docs" / "reliability.md"
BEGIN, END = "<!-- figures of make stress -->\n", "<!-- end of figures -->\n"


def rendered(kills: dict[str, Any], fuzz: dict[str, Any]) -> str:
    lines = [
        "| fault | injected | survived | lost |",
        "|---|---|---|---|",
    ]
    for phase, count in kills["by_phase"].items():
        lost = sum(line.startswith(f"{phase} ") for line in kills["lost"])
        lines.append(f"| kill -9 in: {phase} | {count} | {count - lost} | {lost} |")
    lines.append(
        f"| **kill -9, all** | **{kills['kills']}** | **{kills['kills'] - len(kills['lost'])}** "
        f"| **{len(kills['lost'])}** |"
    )
    told = ", ".join(f"{count:,} {what}" for what, count in sorted(fuzz["outcomes"].items()))
    faults = len(fuzz["faults"])
    lines.append(
        f"| damaged photos ({told}) | {fuzz['files']:,} | {fuzz['files'] - faults:,} | {faults} |"
    )
    return "\n".join(lines) + "\n"


def write(page: Path, table: str) -> None:
    text = page.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    page.write_text(f"{before}{BEGIN}\n{table}\n{END}{after}", encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description="Run the long fault tests.")
    parser.add_argument("--kills", type=int, default=240)
    parser.add_argument("--fuzz-seconds", type=float, default=300)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    options = parser.parse_args()
    print(f"seed {options.seed}", file=sys.stderr)
    kills = kill_points.run(options.kills, options.seed, lambda s: print(s, file=sys.stderr))
    fuzz = mutations.run(options.fuzz_seconds, options.seed)
    write(PAGE, rendered(kills, fuzz))
    for line in kills["lost"] + fuzz["faults"]:
        print(line)
    print(rendered(kills, fuzz))
    return 1 if kills["lost"] or fuzz["faults"] or kills["kills"] < options.kills else 0


if __name__ == "__main__":
    sys.exit(main())
