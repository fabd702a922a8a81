"""The short form of `make stress`: a few kills, each at a random point of another phase."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.stress.short import report_of

POINTS = 5


@pytest.mark.timeout(900)  # seconds of work, but a busy machine may take its time
@pytest.mark.skipif(not hasattr(os, "fork"), reason="the kills need fork")
def test_a_kill_at_any_point_loses_nothing(tmp_path: Path):
    report = report_of("kill_points", "--json", "--points", str(POINTS), models=tmp_path / "models")
    assert report["lost"] == []
    assert report["kills"] >= POINTS
