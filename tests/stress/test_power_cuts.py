"""The short form of `make stress ARGS="--only power"`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
POINTS = 4


@pytest.mark.timeout(900)  # seconds of work, but a busy machine may take its time
@pytest.mark.skipif(sys.platform != "linux", reason="stops a forked process")
def test_a_power_cut_at_any_instant_loses_nothing(tmp_path: Path):
    done = subprocess.run(
        [sys.executable, "-m", "tests.stress.power_cuts", "--points", str(POINTS)],
        cwd=ROOT,
        env=os.environ | {"PHOTOLIB_MODELS": str(tmp_path / "models")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout, done.stderr
    report = json.loads(done.stdout)
    assert report["lost"] == []
    assert report["cuts"] == POINTS
