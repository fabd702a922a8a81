"""The short form of `make stress` for the faults that begin at random points."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.stress.faults import FAULTS
from tests.stress.short import report_of

POINTS = 3


@pytest.mark.timeout(900)  # seconds of work, but a busy machine may take its time
@pytest.mark.skipif(sys.platform != "linux", reason="stops a forked process")
@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_at_any_point_loses_nothing(fault: str, tmp_path: Path):
    report = report_of(
        "faults", "--fault", fault, "--points", str(POINTS), models=tmp_path / "models"
    )
    if "cannot" in report:
        pytest.skip(report["cannot"])
    assert report["lost"] == []
    assert report["injected"] == POINTS
