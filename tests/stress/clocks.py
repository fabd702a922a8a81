"""The clock jumps, years ahead or back, and later back to where it was.

Only the program's own clock is moved (`time.time`, `time.time_ns`), as the machine's belongs to
everyone. Its files have the times they would have: a photo that is edited meanwhile is given one of
the wrong clock. Workers decode in processes, whose time limits must not depend on it.
"""

from __future__ import annotations

import mmap
import os
import random
import shutil
import struct
import time
from pathlib import Path

from tests.stress.injections import Fault
from tests.stress.kill_points import digest_of

JUMPS_S = (-40 * 365 * 86400, -86400, -3600, -60, 60, 3600, 86400, 60 * 365 * 86400)


class Clocks(Fault):
    key = "clock"
    title = "clock jumping"
    workers = True

    def __init__(self, root: Path, chance: random.Random) -> None:
        super().__init__(root, chance)
        self._ahead = mmap.mmap(-1, 8)  # seconds, shared with the child

    def before(self) -> None:
        self._ahead[:] = struct.pack("<q", 0)

    def within(self) -> None:
        now, now_ns = time.time, time.time_ns

        def ahead() -> int:
            return int(struct.unpack("<q", self._ahead[:])[0])

        time.time = lambda: now() + ahead()
        time.time_ns = lambda: now_ns() + ahead() * 10**9

    def begin(self, child: int) -> None:
        jump = self.chance.choice(JUMPS_S)
        self._ahead[:] = struct.pack("<q", jump)
        photo = self.chance.choice(self.to_edit())
        moment = max(0, int(time.time()) + jump)
        before = digest_of(photo)
        beside = photo.with_name("being written")
        shutil.copy(self.root.parent / "edits" / photo.name, beside)
        os.utime(beside, (moment, moment))
        beside.rename(photo)
        self.edited[before] = digest_of(photo)

    def end(self) -> None:
        self._ahead[:] = struct.pack("<q", 0)
