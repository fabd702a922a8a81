"""The short form of `make stress ARGS="--only fuzz"`: a minute of damaged photos."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SECONDS = 60


@pytest.mark.timeout(600)
def test_a_minute_of_damaged_photos_finds_no_fault():
    """A process of the lowest priority, so that the tests beside it go on."""
    command = [sys.executable, "-m", "tests.stress.mutations", "--seconds", str(SECONDS)]
    if sys.platform != "win32":
        command = ["nice", "-n", "19", *command]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr
    report = json.loads(done.stdout)
    assert report["faults"] == []
    assert report["files"] > SECONDS
