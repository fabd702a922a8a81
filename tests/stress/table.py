"""The table of figures in docs/reliability.md: a run replaces its own rows only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

BEGIN, END = "<!-- figures of make stress -->\n", "<!-- end of figures -->\n"
_HEAD = ["| fault | injected | survived | lost |", "|---|---|---|---|"]


@dataclass
class Row:
    """One kind of fault; `lost` has a line for everything that was not as it must be."""

    fault: str
    injected: int
    survived: int
    lost: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        lost = self.injected - self.survived
        return f"| {self.fault} | {self.injected:,} | {self.survived:,} | {lost:,} |"


def total(name: str, rows: Sequence[Row]) -> str:
    """A line for all of them, in bold."""
    row = Row("", sum(r.injected for r in rows), sum(r.survived for r in rows))
    cells = (name, f"{row.injected:,}", f"{row.survived:,}", f"{row.injected - row.survived:,}")
    return "| " + " | ".join(f"**{cell}**" for cell in cells) + " |"


def replace(
    page: Path, beginnings: Mapping[str, Sequence[str]], part: str, lines: list[str]
) -> None:
    """Put `lines` where the page has those of `part`, or where they belong among the others.

    `beginnings` has for each part, in the order of the table, how the names of its rows begin.
    """
    text = page.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    table, _, after = rest.partition(END)
    by_part: dict[str, list[str]] = {name: [] for name in beginnings}
    for line in table.splitlines():
        if line.startswith("|") and line not in _HEAD:
            by_part[_part_of(line, beginnings)].append(line)
    by_part[part] = lines
    rows = [line for name in beginnings for line in by_part[name]]
    table = "\n".join([*_HEAD, *rows])
    page.write_text(f"{before}{BEGIN}\n{table}\n\n{END}{after}", encoding="utf-8")


def _part_of(line: str, beginnings: Mapping[str, Sequence[str]]) -> str:
    name = line.strip("|* ")
    for part, begins in beginnings.items():
        if name.startswith(tuple(begins)):
            return part
    raise ValueError(f"A row of no known part: {line}")
