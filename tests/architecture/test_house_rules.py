"""Rules of the house that no linter knows: sizes, names, and what an import may load."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MAX_LINES = 400
NAMES_THAT_SAY_NOTHING = {"utils", "util", "helpers", "helper", "manager", "common", "misc"}
PLACES = ("photolib", "ui", "packaging", "benchmarks", "training", "tests")
HEAVY = ("torch", "open_clip", "torchvision", "timm", "hnswlib")

SOURCES = sorted(
    path.relative_to(ROOT).as_posix() for place in PLACES for path in (ROOT / place).rglob("*.py")
)


def loaded_by(statement: str) -> set[str]:
    """The top-level modules in memory after a statement ran in a fresh interpreter."""
    script = f"{statement}\nimport sys\nprint(*{{name.split('.')[0] for name in sys.modules}})"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def test_no_file_outgrows_its_responsibility() -> None:
    lengths = {
        name: len((ROOT / name).read_text(encoding="utf-8").splitlines())
        for name in SOURCES
        if not name.startswith("tests/")
    }
    assert {name: lines for name, lines in lengths.items() if lines > MAX_LINES} == {}


def test_every_file_and_folder_has_a_telling_name() -> None:
    parts = {(part, name) for name in SOURCES for part in name.removesuffix(".py").split("/")}
    assert {name for part, name in parts if part in NAMES_THAT_SAY_NOTHING} == set()


@pytest.mark.parametrize("place", ["photolib", "ui"])
def test_every_file_says_why_it_exists(place: str) -> None:
    silent = [
        name
        for name in SOURCES
        if name.startswith(f"{place}/")
        and (text := (ROOT / name).read_text(encoding="utf-8")).strip()
        and not text.startswith('"""')
    ]
    assert silent == []


def test_nothing_is_left_to_do_later() -> None:
    later = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
    here = Path(__file__).relative_to(ROOT).as_posix()
    left = [
        name
        for name in SOURCES
        if name != here and later.search((ROOT / name).read_text(encoding="utf-8"))
    ]
    assert left == []


def test_the_packaging_folder_does_not_shadow_the_packaging_library() -> None:
    # The checkout is first in sys.path; only as a namespace does the folder give way.
    assert not (ROOT / "packaging" / "__init__.py").exists()
    assert "site-packages" in _origin_of("packaging")


def _origin_of(module: str) -> str:
    script = f"import {module}; print({module}.__file__)"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_importing_the_library_loads_no_torch_and_no_qt() -> None:
    assert loaded_by("import photolib.library") & {*HEAVY[:4], "PySide6", "shiboken6"} == set()


def test_importing_the_command_line_loads_no_torch_and_no_qt() -> None:
    assert loaded_by("import photolib.cli") & {*HEAVY[:4], "PySide6", "shiboken6"} == set()


def test_importing_the_window_loads_no_torch() -> None:
    assert loaded_by("import ui.app, ui.main_window") & set(HEAVY[:4]) == set()
