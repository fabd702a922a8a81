"""The short form of `make stress`: a few kills, each at a random point of another phase."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
POINTS = 5


@pytest.mark.timeout(900)  # seconds of work, but a busy machine may take its time
@pytest.mark.skipif(not hasattr(os, "fork"), reason="the kills need fork")
def test_a_kill_at_any_point_loses_nothing(tmp_path: Path):
    done = subprocess.run(
        [sys.executable, "-m", "tests.stress.kill_points", "--json", "--points", str(POINTS)],
        cwd=ROOT,
        env=os.environ | {"PHOTOLIB_MODELS": str(tmp_path / "models")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout, done.stderr
    report = json.loads(done.stdout)
    assert report["lost"] == []
    assert report["kills"] >= POINTS
