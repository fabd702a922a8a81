"""Cuts the power of the program at random instants and proves that nothing was lost.

    python -m tests.stress.power_cuts [--points 60] [--seed 0]

The scenario of `kill_points` runs in a forked child. At random instants the child is stopped
whole (SIGSTOP, so that the files are those of one moment), the library and the photos are copied
as they lie, and it goes on. Each copy is then what a power cut would have left, in three forms:

* `as written`: all that the child had handed to the system reached the disk;
* `tail cut`: SQLite's log ends at a random byte after the last commit the disk had confirmed;
* `tail zeroed`: random sectors of that unconfirmed tail never reached the disk.

In the last two forms the shared memory beside the log, which lives in RAM, is gone too. A copy is
put where the library was, opened, and compared with a clean run. Linux only, as it forks and reads
how far the log was confirmed from SQLite's own shared memory.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.stress.kill_points import Bench, Say, in_child, look, originals, work_through

FORMS = ("as written", "tail cut", "tail zeroed")
CUTS_OF_A_RUN = 6
_HEADER, _FRAME_HEADER, _SECTOR = 32, 24, 512
CONFIRMED = "confirmed"


@dataclass(frozen=True)
class Log:
    """How far SQLite's log was valid: its salts (new after each checkpoint), and bytes."""

    salts: str
    end: int

    @classmethod
    def of(cls, library_dir: Path) -> Log:
        try:
            header = (library_dir / "catalog.sqlite-shm").read_bytes()[:48]
        except OSError:
            header = b""
        if len(header) < 48 or not any(header):
            return cls("none", _HEADER)
        page = int.from_bytes(header[14:16], sys.byteorder)
        frames = int.from_bytes(header[16:20], sys.byteorder)
        size = 65536 if page == 1 else page
        return cls(header[32:40].hex(), _HEADER + frames * (_FRAME_HEADER + size))


@dataclass
class Cut:
    """What lay on the disk at one moment, and what had been reported as done by then."""

    library: Path
    photos: Path
    promised: list[str]
    confirmed: Log
    live: Log


class Child:
    """The scenario in a process that can be stopped; it says when a commit was confirmed."""

    def __init__(self, place: Path, folder: Path) -> None:
        self._place, self._folder = place, folder
        self._reading, writing = os.pipe()
        os.set_blocking(self._reading, False)
        self._told = b""
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self._reading)
            os._exit(self._work(writing))
        os.close(writing)

    def _work(self, writing: int) -> int:
        def say(word: str) -> None:
            log = Log.of(self._place)
            os.write(writing, f"{word}\n{CONFIRMED} {log.salts} {log.end}\n".encode())

        try:
            work_through(self._place, self._folder, say)
        except Exception as error:
            os.write(writing, f"raised {error!r}\n".encode())
            return 1
        return 0

    def cut(self, into: Path) -> Cut | None:
        """Copy everything while the process stands still; None when it has ended."""
        os.kill(self.pid, signal.SIGSTOP)
        _, status = os.waitpid(self.pid, os.WUNTRACED)
        if not os.WIFSTOPPED(status):
            self.pid = 0
            return None
        photos, library = into / "photos", into / "library"
        shutil.copytree(self._folder, photos)
        if self._place.exists():
            shutil.copytree(self._place, library)
        promised, confirmed = self._heard()
        os.kill(self.pid, signal.SIGCONT)
        return Cut(library, photos, promised, confirmed, Log.of(library))

    def _heard(self) -> tuple[list[str], Log]:
        while True:
            try:
                data = os.read(self._reading, 65536)
            except BlockingIOError:
                break
            if not data:
                break
            self._told += data
        promised, confirmed = [], Log("none", _HEADER)
        for line in self._told.decode().splitlines():
            if line.startswith(f"{CONFIRMED} "):
                _, salts, end = line.split(" ")
                confirmed = Log(salts, int(end))
            else:
                promised.append(line)
        return promised, confirmed

    def finish(self) -> list[str]:
        """Let it end; what it said, which has a line of its own if it failed."""
        if self.pid:
            os.waitpid(self.pid, 0)
        promised, _ = self._heard()
        os.close(self._reading)
        return promised


def lose_tail(cut: Cut, form: str, chance: random.Random) -> bool:
    """Take from the copy what the disk had not confirmed; whether there was anything."""
    for part in cut.library.glob("*-shm"):
        part.unlink()
    log = cut.library / "catalog.sqlite-wal"
    if not log.is_file():
        return False
    start = cut.confirmed.end if cut.confirmed.salts == cut.live.salts else 0
    end = min(cut.live.end, log.stat().st_size)
    if end <= start:
        return False
    if form == "tail cut":
        os.truncate(log, chance.randrange(start, end))
        return True
    with log.open("r+b") as stream:
        for at in range(start, end, _SECTOR):
            if chance.random() < 0.3:
                stream.seek(at)
                stream.write(bytes(min(_SECTOR, end - at)))
    return True


def finish_moving(folder: Path) -> None:
    """Carry out the scenario's moves if the cut fell amid them, as who had begun them would.

    Of a pair half moved each file is a photo, and a sidecar left behind is nobody's.
    """
    begun, there = folder / "p0.nef", folder / "deep"
    if not there.exists() or begun.exists():
        return
    for name in ("p0.jpg", "p1.jpg", "p0.jpg.xmp", "p1.jpg.xmp"):
        if (folder / name).exists():
            (folder / name).rename(there / f"moved {name}")


class PowerCuts:
    """Runs of the scenario, each cut several times."""

    def __init__(self, root: Path, chance: random.Random) -> None:
        self._bench = Bench(root)
        self._root, self._chance = root, chance
        start = time.monotonic()
        self._run(root / "timed", root / "timed photos", [])
        self._duration = time.monotonic() - start

    def _run(self, place: Path, folder: Path, pauses: list[float]) -> list[Cut]:
        shutil.copytree(self._bench.folder, folder)
        cuts: list[Cut] = []
        child = Child(place, folder)
        for number, pause in enumerate(pauses):
            time.sleep(pause)
            cut = child.cut(place.with_name(f"{place.name} cut {number}"))
            if cut is None:  # it was quicker than the one that was timed
                self._duration *= 0.8
                break
            cuts.append(cut)
        told = child.finish()
        if any(line.startswith("raised") for line in told):
            raise RuntimeError(f"The uncut run failed: {told}")
        shutil.rmtree(place)
        shutil.rmtree(folder)
        return cuts

    def run(self, number: int, wanted: int, first_form: int) -> list[tuple[str, list[str]]]:
        """(form, what was lost) for each cut of one more run."""
        moments = sorted(self._chance.uniform(0, self._duration) for _ in range(wanted))
        pauses = [b - a for a, b in zip([0.0, *moments], moments, strict=False)]
        place, folder = self._root / f"library{number}", self._root / f"photos{number}"
        outcomes = []
        for index, cut in enumerate(self._run(place, folder, pauses)):
            form = FORMS[(first_form + index) % len(FORMS)]
            if form != "as written" and not (
                cut.library.exists() and lose_tail(cut, form, self._chance)
            ):
                form = "as written"  # nothing was on its way to the disk
            outcomes.append((form, self._judge(cut, place, folder)))
        return outcomes

    def _judge(self, cut: Cut, place: Path, folder: Path) -> list[str]:
        if cut.library.exists():
            cut.library.rename(place)
        cut.photos.rename(folder)
        finish_moving(folder)
        before = originals(folder)

        def work(say: Say) -> None:
            look(place, folder, cut.promised, self._bench.clean, say)

        wrong, verdict = in_child(work)
        if originals(folder) != before:
            wrong.append("an original has changed")
        if verdict and not wrong:
            wrong.append(f"the look ended with {verdict}")
        shutil.rmtree(place, ignore_errors=True)
        shutil.rmtree(folder)
        return wrong


def run(points: int, seed: int, tell: Callable[[str], None]) -> dict[str, Any]:
    """Cut the power `points` times; the report of what came of it."""
    chance = random.Random(seed)
    cuts: Counter[str] = Counter()
    lost: list[str] = []
    with tempfile.TemporaryDirectory(prefix="photolib-power-") as name:
        bench = PowerCuts(Path(name), chance)
        for number in range(10 + 2 * points):  # a run may end before its last cuts
            left = points - sum(cuts.values())
            if left <= 0:
                break
            for form, wrong in bench.run(number, min(left, CUTS_OF_A_RUN), number):
                cuts[form] += 1
                if wrong:
                    lost.append(f"{form}: cut {sum(cuts.values())}: {'; '.join(wrong)}")
            tell(f"{sum(cuts.values())} power cuts, {len(lost)} losses")
    return {"cuts": sum(cuts.values()), "by_form": dict(cuts), "lost": lost}


def main() -> int:
    parser = argparse.ArgumentParser(description="Cut the power at random instants.")
    parser.add_argument("--points", type=int, default=60)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    report = run(options.points, options.seed, lambda line: print(line, file=sys.stderr))
    print(json.dumps(report))
    return 1 if report["lost"] or report["cuts"] < options.points else 0


if __name__ == "__main__":
    sys.exit(main())
