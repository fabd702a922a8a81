"""A second program on the same library: refused to write, free to read, and the heir of a dead one.

At the point a second program tries to write, and is refused; then one reads everything while the
first works on. Every other time the first one is killed, and the second takes over at once.
"""

from __future__ import annotations

import os
import random
import signal
from pathlib import Path

from photolib.errors import LibraryInUse
from photolib.library import Library
from tests.stress.injections import Fault
from tests.stress.kill_points import Say, in_child


class TwoProcesses(Fault):
    key = "two-processes"
    title = "two programs on one library"
    may_pass = False

    def __init__(self, root: Path, chance: random.Random) -> None:
        super().__init__(root, chance)
        self._wrong: list[str] = []
        self._reader = 0

    def begin(self, child: int) -> None:
        held = self._said(self._try_to_write)
        dies = self.chance.random() < 0.5
        if held == ["opened"]:  # the first one has not come to its lock, or has let it go
            held = []
        self._wrong += held
        if dies:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, os.WNOHANG)
        self._reader = os.fork()
        if self._reader == 0:
            os._exit(self._read())

    def _said(self, work: object) -> list[str]:
        said, status = in_child(work)  # type: ignore[arg-type]
        return said if said or not status else [f"the second program ended with {status}"]

    def _try_to_write(self, say: Say) -> None:
        try:
            Library.open(self.library).close()
        except LibraryInUse:
            return
        say("opened")

    def _read(self) -> int:
        try:
            for _ in range(20):
                library = Library.open(self.library, writing=False)
                ids = library.photo_ids().tolist()
                rows = library.rows(ids)
                assert len(rows) == len(ids)
                library.status()
                library.tags()
                library.close()
        except Exception as error:
            (self.root / "reader").write_text(repr(error))
            return 1
        return 0

    def end(self) -> None:
        _, status = os.waitpid(self._reader, 0)
        if status:
            told = self.root / "reader"
            self._wrong.append(
                f"the reader failed: {told.read_text() if told.exists() else status}"
            )

    def after(self) -> list[str]:
        wrong, self._wrong = self._wrong, []
        return wrong
