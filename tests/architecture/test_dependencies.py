"""Whatever the code imports is declared in pyproject.toml, so that a fresh machine has it."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
OURS = {"main", "photolib", "ui", "tests", "training", "benchmarks"}
PART_OF_ANOTHER = {"shiboken6"}  # PySide6 is generated with it and pins it
NAMED_OTHERWISE = {"faiss": ["faiss-cpu"]}  # in an extra that the tests do without
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def declared(*extras: str) -> set[str]:
    lines = list(PROJECT["dependencies"])
    for extra in extras:
        lines += PROJECT["optional-dependencies"][extra]
    return {normal(re.split(r"[<>=!\[; ]", line)[0]) for line in lines}


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.split(".")[0]


@pytest.mark.parametrize(
    ("place", "extras"),
    [
        ("photolib", ("text",)),
        ("ui", ()),
        ("benchmarks", ("bench",)),
        ("training", ("train",)),
        ("tests", ("dev",)),
    ],
)
def test_every_import_is_declared(place: str, extras: tuple[str, ...]) -> None:
    distributions = {**NAMED_OTHERWISE, **packages_distributions()}
    beside = {path.stem for path in ROOT.glob("*/*.py")} | {
        path.stem for path in (ROOT / place).rglob("*.py")
    }
    known = OURS | PART_OF_ANOTHER | beside | set(sys.stdlib_module_names)
    undeclared = {
        f"{path.relative_to(ROOT).as_posix()}: {name}"
        for path in sorted((ROOT / place).rglob("*.py"))
        for name in imports(path)
        if name not in known
        and not {normal(dist) for dist in distributions.get(name, [name])} & declared(*extras)
    }
    assert undeclared == set()
