"""The figures of `make stress`: a run of one part leaves the others' alone."""

from __future__ import annotations

from pathlib import Path

from tests.stress import table
from tests.stress.report import BEGINNINGS, PAGE
from tests.stress.table import Row


def rows(page: Path) -> list[str]:
    inside = page.read_text(encoding="utf-8").split(table.BEGIN)[1].split(table.END)[0]
    return [line for line in inside.splitlines() if line.startswith("|")]


def test_a_part_replaces_its_own_rows_only(tmp_path: Path):
    page = tmp_path / "page.md"
    page.write_text(PAGE.read_text(encoding="utf-8"), encoding="utf-8")
    before = rows(page)
    lines = [str(Row("power cut, files as written", 9_000, 8_999))]
    table.replace(page, BEGINNINGS, "power", lines)
    after = rows(page)
    assert [row for row in after if "power" not in row] == [r for r in before if "power" not in r]
    assert [row for row in after if "power" in row] == [
        "| power cut, files as written | 9,000 | 8,999 | 1 |"
    ]
    text, was = page.read_text(encoding="utf-8"), PAGE.read_text(encoding="utf-8")
    assert text.split(table.BEGIN)[0] == was.split(table.BEGIN)[0]
    assert text.split(table.END)[1] == was.split(table.END)[1]


def test_a_new_part_takes_its_place_in_the_order(tmp_path: Path):
    page = tmp_path / "page.md"
    page.write_text(f"before\n{table.BEGIN}\n{table.END}after\n", encoding="utf-8")
    for part, name in (("fuzz", "damaged photos"), ("kills", "kill -9 in: scan")):
        table.replace(page, BEGINNINGS, part, [str(Row(name, 2, 2))])
    assert rows(page)[2:] == ["| kill -9 in: scan | 2 | 2 | 0 |", "| damaged photos | 2 | 2 | 0 |"]
    assert (
        table.total("kill -9, all", [Row("", 2, 1)])
        == "| **kill -9, all** | **2** | **1** | **1** |"
    )
