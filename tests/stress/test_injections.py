"""The short form of `make stress` for the faults that begin at random points."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.stress.faults import FAULTS

ROOT = Path(__file__).parents[2]
POINTS = 3


@pytest.mark.timeout(900)  # seconds of work, but a busy machine may take its time
@pytest.mark.skipif(sys.platform != "linux", reason="stops a forked process")
@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_at_any_point_loses_nothing(fault: str, tmp_path: Path):
    command = ["-m", "tests.stress.faults", "--fault", fault, "--points", str(POINTS)]
    done = subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env=os.environ | {"PHOTOLIB_MODELS": str(tmp_path / "models")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout, done.stderr
    report = json.loads(done.stdout)
    if "cannot" in report:
        pytest.skip(report["cannot"])
    assert report["lost"] == []
    assert report["injected"] == POINTS
