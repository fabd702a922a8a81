"""exiftool as the independent judge of what metadata files hold."""

from __future__ import annotations

import json
import shutil
import subprocess
from typing import Any

import pytest


def exiftool(*arguments: str) -> Any:
    """What it tells of one file, keyed "Group:Tag"; the test is skipped where it is missing."""
    return json.loads(run_exiftool("-j", "-G1", "-struct", *arguments))[0]


def run_exiftool(*arguments: str) -> bytes:
    if shutil.which("exiftool") is None:
        pytest.skip("exiftool is not installed (Debian: libimage-exiftool-perl)")
    return subprocess.run(["exiftool", *arguments], capture_output=True, check=True).stdout
