"""Two set-ups started at once in one checkout take turns."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest
from bootstrap_console import Console
from bootstrap_setup import alone

SECOND = """
import sys
from pathlib import Path
from bootstrap_console import Console
from bootstrap_setup import alone
with alone(Path(sys.argv[1]), Console(1)):
    print("my turn", flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the lock is for make, which Windows lacks")
def test_a_second_set_up_says_that_it_waits_and_then_goes_on(tmp_path: Path) -> None:
    lock = tmp_path / "build" / "setup.lock"
    with alone(lock, Console(1, io.StringIO())):
        second = subprocess.Popen(
            [sys.executable, "-c", SECOND, str(lock)],
            cwd=Path(__file__).resolve().parents[2] / "packaging",
            stdout=subprocess.PIPE,
            text=True,
        )
        assert second.stdout is not None
        assert "waiting" in second.stdout.readline()
        assert second.poll() is None
    rest, _ = second.communicate()
    assert second.returncode == 0
    assert rest == "my turn\n"
