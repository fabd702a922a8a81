"""No display, or none that can be used, is one sentence and exit code 1, never a core dump."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui.qt_messages import no_window_sentence

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("environment", "platform", "said"),
    [
        ({}, "linux", "There is no display"),
        ({"DISPLAY": ":7"}, "linux", "on the display :7"),
        ({"WAYLAND_DISPLAY": "wayland-3", "DISPLAY": ":7"}, "linux", "display wayland-3"),
        ({}, "win32", "cannot open a window here"),
    ],
)
def test_the_sentence_names_the_display(
    environment: dict[str, str], platform: str, said: str
) -> None:
    assert said in no_window_sentence(environment, platform)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays of X11 and Wayland")
def test_without_a_display_the_program_says_so(tmp_path: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, "main.py", "--library", str(tmp_path / "library")],
        cwd=ROOT,
        env=environment | {"HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path / "state")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("photolib: There is no display for Photolib's window;")
    assert done.stderr.count("\n") == 1
    log = tmp_path / "state" / "photolib" / "log" / "photolib.log"
    assert "platform plugin" in log.read_text(encoding="utf-8")
