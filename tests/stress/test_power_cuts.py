"""The short form of `make stress ARGS="--only power"`."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.stress.short import report_of

POINTS = 4


@pytest.mark.timeout(900)  # seconds of work, but a busy machine may take its time
@pytest.mark.skipif(sys.platform != "linux", reason="stops a forked process")
def test_a_power_cut_at_any_instant_loses_nothing(tmp_path: Path):
    report = report_of("power_cuts", "--points", str(POINTS), models=tmp_path / "models")
    assert report["lost"] == []
    assert report["cuts"] == POINTS
