"""Photos and folders may not be read for a while: the files, their folder, or the way to it."""

from __future__ import annotations

import ctypes
import os
import struct
from pathlib import Path

from tests.stress.injections import Fault

_CALLS = {"x86_64": (125, 126), "aarch64": (90, 91)}  # capget, capset
_HEADER = struct.pack("<Ii", 0x20080522, 0)  # version 3, this process
_OVERRIDE, _SEARCH = 1 << 1, 1 << 2  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH


class Permissions(Fault):
    key = "permissions"
    title = "permission lost and given back"

    def __init__(self, root: Path, chance: object) -> None:
        super().__init__(root, chance)  # type: ignore[arg-type]
        self.photos = root / "way" / "photos"

    def within(self) -> None:
        """Root may read everything; this process is to be refused as others are."""
        if os.geteuid() != 0:
            return
        libc = ctypes.CDLL(None, use_errno=True)
        capget, capset = _CALLS[os.uname().machine]
        rights = ctypes.create_string_buffer(24)
        libc.syscall(capget, _HEADER, rights)
        effective, permitted, *others = struct.unpack("<6I", rights.raw)
        kept = ~(_OVERRIDE | _SEARCH)
        wanted = struct.pack("<6I", effective & kept, permitted & kept, *others)
        if libc.syscall(capset, _HEADER, wanted):
            raise OSError(ctypes.get_errno(), "capset")

    def begin(self, child: int) -> None:
        files = sorted(path for path in self.photos.iterdir() if path.is_file())
        chosen: list[Path] = self.chance.choice(
            (
                self.chance.sample(files, self.chance.randint(1, len(files))),
                [self.photos],
                [self.photos.parent],
            )
        )
        self._before = [(path, path.stat().st_mode) for path in chosen]
        mode = self.chance.choice((0, 0o444)) if chosen[0].is_dir() else 0
        for path in chosen:
            path.chmod(mode)

    def end(self) -> None:
        for path, mode in self._before:
            path.chmod(mode)
