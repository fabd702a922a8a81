"""The file system of the library becomes read-only in mid-run, as after an error of the disk.

ext4 is told of an error and stops writing at once (`errors=remount-ro`); its journal is given up,
so what had not been forced to the disk is lost, too. Then it is repaired and mounted again.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.stress.injections import CannotInject, Fault
from tests.stress.small_disks import device_of, make_ext4, mount, unmount


class ReadOnly(Fault):
    key = "read-only"
    title = "file system read-only after an error"
    may_pass = False  # it is busy until the program has ended

    def prepare(self) -> None:
        self._disk, self._image = self.root / "disk", self.root / "image"
        self._disk.mkdir()
        make_ext4(self._image, 32)
        self._mount()
        self.library = self._disk / "library"

    def _mount(self) -> None:
        mount("-o", "loop,errors=remount-ro", str(self._image), str(self._disk))

    def before(self) -> None:
        subprocess.run(["sync", "-f", str(self._disk)], check=True)

    def begin(self, child: int) -> None:
        trigger = Path("/sys/fs/ext4", device_of(self._disk), "trigger_fs_error")
        try:
            trigger.write_text("1")
        except OSError as error:
            raise CannotInject("this machine does not let us fail a file system") from error

    def end(self) -> None:
        subprocess.run(["umount", str(self._disk)], check=True, capture_output=True)
        repaired = subprocess.run(["e2fsck", "-fy", str(self._image)], capture_output=True)
        if repaired.returncode > 1:
            raise RuntimeError(f"e2fsck: {repaired.stdout.decode()}")
        self._mount()

    def close(self) -> None:
        if self._disk.is_mount():
            unmount(self._disk)
