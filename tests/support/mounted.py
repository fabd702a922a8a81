"""A drive that is plugged in and out: a tmpfs on a folder that stays. Needs Linux and root."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path

import pytest

_DETACH = 2


class Drive:
    """What lies on it is kept while it is out, on a mount of its own."""

    def __init__(self, place: Path, aside: Path) -> None:
        """Skips the test where mounting is not permitted. `place` and `aside` are empty folders."""
        self._place, self._aside = os.fsencode(place), os.fsencode(aside)
        self._libc = ctypes.CDLL(None, use_errno=True)
        if self._libc.mount(b"drive", self._aside, b"tmpfs", 0, b"size=16m"):
            pytest.skip("this machine does not let us mount a file system")
        self.is_in = False

    def plug_in(self) -> None:
        self._call(self._libc.mount(self._aside, self._place, None, 4096, None))  # MS_BIND
        self.is_in = True

    def pull_out(self) -> None:
        if self.is_in:
            self._call(self._libc.umount2(self._place, _DETACH))
            self.is_in = False

    def throw_away(self) -> None:
        self.pull_out()
        self._libc.umount2(self._aside, _DETACH)

    def _call(self, failed: int) -> None:
        if failed:
            error = ctypes.get_errno()
            raise OSError(error, os.strerror(error))
