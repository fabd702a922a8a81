"""The disk of the library becomes slow: each write, rename and fsync takes its time."""

from __future__ import annotations

from tests.stress.injections import CannotInject, Fault
from tests.support.passthrough import NORMAL, SLOW, Passthrough


class SlowDisk(Fault):
    key = "slow-disk"
    title = "catalog on a disk that becomes slow"

    def prepare(self) -> None:
        behind, self._disk = self.root / "platters", self.root / "disk"
        behind.mkdir()
        self._disk.mkdir()
        try:
            self._mounted = Passthrough(self._disk, behind)
        except OSError as error:
            raise CannotInject("this machine does not let us mount a file system") from error
        self.library = self._disk / "library"

    def begin(self, child: int) -> None:
        self._mounted.be(SLOW)

    def end(self) -> None:
        self._mounted.be(NORMAL)

    def close(self) -> None:
        if hasattr(self, "_mounted"):
            self._mounted.close()
