"""`make run` on a machine without a display: the window's job in text, then what to do next."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from photolib.library import Library
from tests.conftest import write_photo
from tests.support.tiny_embedder import write_tiny_checkpoint

ROOT = Path(__file__).resolve().parents[2]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    for seed in range(3):
        write_photo(tmp_path / "my photos" / f"{seed}.jpg", seed)
    return tmp_path / "my photos"


@pytest.fixture
def library(tmp_path: Path) -> str:
    return str(tmp_path / "library")


def headless(photos: Path, library: str) -> subprocess.CompletedProcess[str]:
    return run("packaging/run_app.py", "--photos", str(photos), "--", "--library", library)


@pytest.mark.timeout(400)  # five starts of the program, two of them with torch
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a display")
def test_with_a_model_the_photos_are_indexed_and_searched(
    photos: Path, library: str, tmp_path: Path
) -> None:
    model = write_tiny_checkpoint(tmp_path / "tiny")
    with closing(Library.open(Path(library))) as opened:
        opened.embedders.import_checkpoint(
            model / "model.safetensors", config=model / "config.json", name="tiny"
        )
        opened.embedders.use("tiny")
    done = headless(photos, library)
    assert done.returncode == 0, done.stderr
    assert "$ photolib search 'sunset over the sea'" in done.stdout
    assert "What to do next" in done.stdout
    assert f"similar '{photos}/" in done.stdout


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a display")
def test_without_a_model_the_way_to_one_is_shown(
    photos: Path, library: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setenv("PHOTOLIB_RESOURCES", str(tmp_path / "resources"))  # no starter in there
    done = headless(photos, library)
    assert done.returncode == 0, done.stderr
    assert "models download" in done.stdout


def test_arguments_that_are_a_command_go_to_the_program(library: str) -> None:
    done = run("packaging/run_app.py", "--photos", "", "--", "status", "--library", library)
    assert done.returncode == 0, done.stderr
    assert library in done.stdout
