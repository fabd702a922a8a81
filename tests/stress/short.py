"""Runs a part of `make stress` in a process of its own and reads what it reports."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


def report_of(module: str, *arguments: str, models: Path) -> dict[str, Any]:
    """`models` is the folder of embedders that it may write to."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.stress.{module}", *arguments],
        cwd=ROOT,
        env=os.environ | {"PHOTOLIB_MODELS": str(models)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout, done.stderr
    report: dict[str, Any] = json.loads(done.stdout)
    return report
