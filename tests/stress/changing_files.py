"""Photo files are written by another program while they are read: in parts, anew, cut off.

In the end each holds what it held, or an edited picture.
"""

from __future__ import annotations

import os
import random
import signal
import time
from pathlib import Path

from tests.stress.injections import Fault, fingerprint


class ChangingFiles(Fault):
    key = "changing"
    title = "photo files changing while they are read"

    _writer = 0

    def begin(self, child: int) -> None:
        photos = self.to_edit()
        edits = self.root.parent / "edits"
        self._final: dict[Path, bytes] = {}
        for photo in self.chance.sample(photos, self.chance.randint(1, len(photos))):
            before = photo.read_bytes()
            after = (edits / photo.name).read_bytes()
            self._final[photo] = self.chance.choice((before, after))
            self.edited[fingerprint(before)] = fingerprint(self._final[photo])
        seed = self.chance.random()
        self._writer = os.fork()
        if self._writer == 0:
            _write_on(list(self._final.items()), random.Random(seed))

    def end(self) -> None:
        os.kill(self._writer, signal.SIGKILL)
        os.waitpid(self._writer, 0)
        for photo, data in self._final.items():
            photo.write_bytes(data)
            photo.with_name("being written").unlink(missing_ok=True)


def _write_on(photos: list[tuple[Path, bytes]], chance: random.Random) -> None:
    """For ever, until it is killed."""
    while True:
        photo, data = chance.choice(photos)
        part = data[: chance.randrange(len(data))]
        how = chance.choice(("parts", "anew", "cut off", "other bytes"))
        if how == "parts":
            with photo.open("wb") as stream:
                stream.write(part)
                stream.flush()
                time.sleep(chance.uniform(0, 0.05))
                stream.write(data[len(part) :])
        elif how == "anew":
            beside = photo.with_name("being written")
            beside.write_bytes(data)
            beside.rename(photo)
        elif how == "cut off":
            photo.write_bytes(part)
        else:
            photo.write_bytes(part + chance.randbytes(64) + data[len(part) + 64 :])
        time.sleep(chance.uniform(0, 0.02))
