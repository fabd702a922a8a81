"""What the threads of torch are told before it is loaded."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

LOAD = (
    "import os, sys; import photolib.library; assert 'torch' not in sys.modules; "
    "import torch; print(os.environ['GOMP_SPINCOUNT'])"
)


@pytest.mark.parametrize(("chosen", "used"), [(None, "10000"), ("7", "7")])
def test_they_sleep_soon_unless_somebody_chose_otherwise(chosen: str | None, used: str):
    environment = {k: v for k, v in os.environ.items() if k != "GOMP_SPINCOUNT"}
    if chosen is not None:
        environment["GOMP_SPINCOUNT"] = chosen
    done = subprocess.run(
        [sys.executable, "-c", LOAD], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == used
