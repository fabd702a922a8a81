"""A mount that does not answer: a FUSE file system whose server never says a word.

The kernel holds whoever asks for it, as it does with a network share whose server is gone. Needs
Linux and root.
"""

from __future__ import annotations

import ctypes
import os
from pathlib import Path

_DETACH = 2


class SilentShare:
    """Covers a folder from the making on until `answer`."""

    def __init__(self, place: Path) -> None:
        """Raises OSError where such a mount is not allowed."""
        self._place = os.fsencode(place)
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._server = os.open("/dev/fuse", os.O_RDWR | os.O_CLOEXEC)
        options = f"fd={self._server},rootmode=40000,user_id=0,group_id=0".encode()
        if self._libc.mount(b"silent", self._place, b"fuse", 0, options):
            error = ctypes.get_errno()
            os.close(self._server)
            raise OSError(error, os.strerror(error))

    def answer(self) -> None:
        """Take the mount away: who hung in it is let go, and the folder below is there again."""
        self._libc.umount2(self._place, _DETACH)
        os.close(self._server)
