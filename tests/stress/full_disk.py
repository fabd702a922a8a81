"""The disk of the library becomes full, and has space again later."""

from __future__ import annotations

import shutil

from tests.stress.injections import Fault
from tests.stress.small_disks import mount, unmount


class FullDisk(Fault):
    key = "full"
    title = "disk full"

    def prepare(self) -> None:
        self._disk = self.root / "disk"
        self._disk.mkdir()
        mount("-t", "tmpfs", "-o", "size=12m", "tmpfs", str(self._disk))
        self.library = self._disk / "library"
        self._ballast = self._disk / "ballast"

    def begin(self, child: int) -> None:
        left = self.chance.choice((0, 0, 4096, 40_000))
        with self._ballast.open("wb") as stream:
            free = shutil.disk_usage(self._disk).free
            stream.write(bytes(max(0, free - left)))

    def end(self) -> None:
        self._ballast.unlink()

    def close(self) -> None:
        if self._disk.is_mount():
            unmount(self._disk)
