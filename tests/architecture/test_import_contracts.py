"""The import contracts of pyproject.toml hold, and each of them bites when it is broken.

A copy of the sources gets one forbidden import per contract; the linter must name each one.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINT = (
    "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
)

# Contract -> (module, offending import). Imports inside functions count like all others.
BREACHES = {
    "photolib is Qt-free": ("photolib/events", "PySide6.QtCore"),
    "photolib layers": ("photolib/formats", "photolib.scan"),
    "ui layers": ("ui/state", "ui.bridge"),
    "ui uses only the public face": ("ui/operations", "photolib.catalog"),
    "torch lives in embedding": ("photolib/tagging", "torch"),
    "hnswlib lives in index": ("photolib/explore", "hnswlib"),
    "exiv2 lives in metadata": ("photolib/organising", "exiv2"),
    "SQL lives in catalog": ("photolib/thumbs", "sqlite3"),
}


def run_contracts(checkout: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", LINT], cwd=checkout, capture_output=True, text=True, check=False
    )


def verdicts(report: str) -> dict[str, str]:
    return dict(re.findall(r"^(.+?) (KEPT|BROKEN)\b", report, re.MULTILINE))


@pytest.fixture
def copied_sources(tmp_path: Path) -> Path:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for package in ("photolib", "ui"):
        skip = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / package, tmp_path / package, ignore=skip)
    return tmp_path


def test_every_contract_has_a_planted_breach() -> None:
    config = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = {contract["name"] for contract in config["tool"]["importlinter"]["contracts"]}
    assert contracts == set(BREACHES)


def test_the_contracts_hold() -> None:
    done = run_contracts(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert verdicts(done.stdout) == dict.fromkeys(BREACHES, "KEPT")


def test_each_planted_breach_is_caught(copied_sources: Path) -> None:
    for module, imported in BREACHES.values():
        package = copied_sources / module
        source = package / "__init__.py" if package.is_dir() else package.with_suffix(".py")
        breach = f"\n\ndef planted() -> None:\n    import {imported}\n"
        source.write_text(source.read_text(encoding="utf-8") + breach, encoding="utf-8")
    done = run_contracts(copied_sources)
    assert done.returncode != 0
    assert verdicts(done.stdout) == dict.fromkeys(BREACHES, "BROKEN"), done.stdout + done.stderr
