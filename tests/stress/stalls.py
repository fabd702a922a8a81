"""The network share with the photos stops to answer while it is scanned and decoded.

The kernel holds whoever asks it; a decode worker that hangs in it can not be killed.
"""

from __future__ import annotations

from photolib.ingest import decode_pool
from photolib.scan import answering
from tests.stress.injections import CannotInject, Fault
from tests.support.passthrough import NORMAL, SILENT, Passthrough


class Stalls(Fault):
    key = "stall"
    title = "network share that stops to answer"
    workers = True

    def prepare(self) -> None:
        self._behind = self.root / "server"
        self._behind.mkdir()
        self.photos.mkdir()
        try:
            self._share = Passthrough(self.photos, self._behind, direct=True)
        except OSError as error:
            raise CannotInject("this machine does not let us mount a file system") from error

    def within(self) -> None:
        answering.PATIENCE_S = 2.0
        decode_pool.TIME_LIMIT_S = 3.0

    def begin(self, child: int) -> None:
        self._share.be(SILENT)

    def end(self) -> None:
        self._share.be(NORMAL)

    def close(self) -> None:
        if hasattr(self, "_share"):
            self._share.close()
