"""`make` sets up once, then goes straight to work; and the entry points say what is wrong."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from run_app import has_display

ROOT = Path(__file__).resolve().parents[2]
BOOTSTRAP = "packaging/bootstrap.py"

needs_make = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no make")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout that has been set up, as far as make can see."""
    shutil.copy(ROOT / "Makefile", tmp_path)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(
        ROOT / "packaging", tmp_path / "packaging", ignore=shutil.ignore_patterns("__pycache__")
    )
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv" / ".photolib-ready").touch()
    return tmp_path


def planned(checkout: Path, target: str) -> str:
    """The commands make would run."""
    done = subprocess.run(
        ["make", "-n", target], cwd=checkout, capture_output=True, text=True, check=True
    )
    return done.stdout


@needs_make
@pytest.mark.parametrize("target", ["run", "test", "lint", "bench"])
def test_a_second_run_does_no_set_up(checkout: Path, target: str) -> None:
    assert BOOTSTRAP not in planned(checkout, target)


@needs_make
@pytest.mark.parametrize("changed", ["pyproject.toml", "packaging/bootstrap_system.py"])
def test_changed_requirements_are_set_up_again(checkout: Path, changed: str) -> None:
    stamp = (checkout / ".venv" / ".photolib-ready").stat()
    os.utime(checkout / changed, ns=(stamp.st_atime_ns, stamp.st_mtime_ns + 10**9))
    assert BOOTSTRAP in planned(checkout, "run")


@needs_make
def test_an_interrupted_set_up_is_taken_up_again(checkout: Path) -> None:
    (checkout / ".venv" / ".photolib-ready").unlink()
    assert BOOTSTRAP in planned(checkout, "test")


@needs_make
def test_training_installs_its_extra_first(checkout: Path) -> None:
    assert f"{BOOTSTRAP} --train" in planned(checkout, "starter")


def test_continuous_integration_has_its_entry() -> None:
    entry = ROOT / ".ci" / "run"
    assert os.access(entry, os.X_OK)
    assert "make test" in entry.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_whether_there_is_a_display(
    environment: dict[str, str], platform: str, expected: bool
) -> None:
    assert has_display(environment, platform) is expected


def test_a_folder_that_is_not_there_is_said_in_one_sentence(tmp_path: Path) -> None:
    missing = tmp_path / "no such folder"
    done = subprocess.run(
        [sys.executable, "packaging/run_app.py", "--photos", str(missing)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr == f"There is no folder {missing}; give one as PHOTOS=folder.\n"


def test_an_old_python_can_read_the_entry_of_the_set_up() -> None:
    source = (ROOT / "packaging" / "bootstrap.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 6))
