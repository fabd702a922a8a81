"""Lets a fault begin at a random point of a library's work, ends it, and proves nothing was lost.

The library has lived: half of its photos are known, tagged and rated, one has been moved since,
the others are new. A forked child opens it, indexes, tags, indexes again and closes. A profiler
counts its calls, returns and commits, as for `kill_points`; at a random one of a random phase the
child stops whole, the fault begins, and the child goes on. The fault ends after a random while, or
when the child has. Whatever the child meets must be one sentence. Then a second child indexes to
completion and compares with a clean run: see `kill_points.look`.

A fault is a class of its own module, see `faults.FAULTS`. Linux only, as it forks.
"""

from __future__ import annotations

import faulthandler
import hashlib
import json
import mmap
import os
import random
import shutil
import signal
import sys
import tempfile
import time
import types
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

import numpy as np

from photolib.errors import PhotolibError
from photolib.ingest import decode_pool, pipeline
from photolib.library import Library
from tests.conftest import write_photo
from tests.stress.kill_points import (
    COMMIT,
    PHASES,
    PHOTOS,
    InlineDecoding,
    Killer,
    Say,
    digest_of,
    in_child,
    look,
    originals,
    prepare,
    vectors_by_content,
)
from tests.support.tiny_library import open_tiny_library

KNOWN = PHOTOS // 2  # photos of the library that has lived
MOVED, BEFORE = f"p{KNOWN - 1}.jpg", "other name.jpg"
LAST = f"p{PHOTOS - 1}.jpg"  # a new one, rated in the run
PATIENCE_S = 240  # for a run that the fault holds up
MOMENT_S = 0.6  # how long a short fault lasts at most

Names = dict[str, str]
"""Digests of the photos by their file names; nobody has to read a file to speak of it."""


class CannotInject(Exception):
    """This machine does not allow the fault; the text is a sentence."""


class Fault:
    """What goes wrong. The defaults make a fault that changes nothing."""

    key: ClassVar[str]
    title: ClassVar[str]
    workers: ClassVar[bool] = False  # decode in processes of their own
    may_pass: ClassVar[bool] = True  # it may be over before the run is

    def __init__(self, root: Path, chance: random.Random) -> None:
        self.root, self.chance = root, chance
        self.library, self.photos = root / "library", root / "photos"
        self.edited: Names = {}  # digests of before -> of what the file holds now

    def prepare(self) -> None:
        """Once, before everything. Raises CannotInject."""

    def before(self) -> None:
        """Before each run, when all files lie there."""

    def within(self) -> None:
        """In the child, before it works."""

    def begin(self, child: int) -> None:
        """While the child, whose process this is, stands still."""

    def end(self) -> None:
        """It is over; called once for each `begin`."""

    def after(self) -> list[str]:
        """When the child has ended: lines for what was not as it must be."""
        return []

    def close(self) -> None:
        """Once, after everything."""

    def to_edit(self) -> list[Path]:
        """Photos that may be edited: one that has moved unseen would be another photo then."""
        return [path for path in sorted(self.photos.glob("*.jpg")) if path.name != MOVED]


def live(library_dir: Path, folder: Path, names: Names, say: Say) -> None:
    """A session with a library; every refusal is told, and the next thing tried."""
    library: list[Library] = []

    def tag(number: int, photo_id: int) -> None:
        library[0].add_tag([photo_id], f"now/{number}")
        say(f"tag {names[library[0].path_of(photo_id).name]} now/{number}")

    def rate(ids: list[int]) -> None:
        for photo_id, path in library[0].paths_of(ids).items():
            if path.name == LAST:
                library[0].organising.set_rating([photo_id], 4)
                say(f"rating {names[LAST]} 4")

    def attempt(work: Callable[[], object]) -> None:
        try:
            work()
        except PhotolibError as refusal:
            say(f"refused {refusal}")

    attempt(lambda: library.append(open_tiny_library(library_dir)))
    if not library:
        return
    attempt(library[0].index_now)
    ids = library[0].photo_ids().tolist()
    for number, photo_id in enumerate(ids[:3]):
        attempt(lambda number=number, photo_id=photo_id: tag(number, photo_id))
    attempt(lambda: rate(ids))
    attempt(library[0].index_now)
    library[0].close()


class Bench:
    """The library every run starts from, and what comes of it without a fault."""

    def __init__(self, root: Path, fault: Fault) -> None:
        self.root, self.fault = root, fault
        self.template, self.lived = root / "template", root / "lived"
        for number in range(PHOTOS):
            write_photo(self.template / f"p{number}.jpg", number)
        write_photo(self.template / "raw.jpg", PHOTOS).rename(self.template / "p0.nef")
        self.edits = root / "edits"
        for number in range(PHOTOS):
            write_photo(self.edits / f"p{number}.jpg", 50 + number)
        self.names = {p.name: digest_of(p) for p in self.template.iterdir()}
        self.names[BEFORE] = self.names[MOVED]
        prepare(root / "encoder")
        self.promised: list[str] = []
        self.clean = root / "clean.npz"
        self.events: Counter[str] = Counter()
        self._worked = mmap.mmap(-1, 1)  # whether the child has, shared with it
        fault.prepare()
        self._child(self._live_before)
        self._child(self._run_clean)

    def _child(self, work: Callable[[Say], None]) -> None:
        said, status = in_child(work)
        if status:
            raise RuntimeError(f"Without a fault it failed: {said}")
        for line in said:
            if line.startswith("{"):
                self.events.update(json.loads(line))
            else:
                self.promised.append(line)

    def _live_before(self, say: Say) -> None:
        """Half of the photos are known; the last of them lay elsewhere."""
        place, folder = self.fault.library, self.fault.photos
        folder.mkdir(parents=True, exist_ok=True)
        for number in range(KNOWN):
            shutil.copy2(self.template / f"p{number}.jpg", folder)
        shutil.copy2(self.template / "p0.nef", folder)
        (folder / "before").mkdir()
        (folder / MOVED).rename(folder / "before" / BEFORE)
        library = open_tiny_library(place)
        library.add_folder(folder)
        library.index_now()
        for photo_id in library.photo_ids().tolist():
            digest = digest_of(library.path_of(photo_id))
            library.add_tag([photo_id], f"before/{digest}")
            say(f"tag {digest} before/{digest}")
            library.organising.set_rating([photo_id], 2)
            say(f"rating {digest} 2")
        library.close()
        shutil.copytree(place, self.lived)

    def _run_clean(self, say: Say) -> None:
        self.lay()
        self.fault.before()
        self.as_fault_wants()
        counted = Killer()
        counted.start()
        live(self.fault.library, self.fault.photos, self.names, lambda word: None)
        counted.stop()
        self.as_usual()
        for photo in self.edits.iterdir():
            shutil.copy2(photo, self.fault.photos / f"edited {photo.name}")
        library = open_tiny_library(self.fault.library)
        library.index_now()
        np.savez(self.clean, **vectors_by_content(library))
        library.close()
        say(json.dumps(counted.seen))

    def lay(self) -> None:
        """Everything as it was."""
        for place, source in (
            (self.fault.library, self.lived),
            (self.fault.photos, self.template),
        ):
            place.mkdir(parents=True, exist_ok=True)
            for inside in place.iterdir():
                shutil.rmtree(inside) if inside.is_dir() else inside.unlink()
            shutil.copytree(source, place, dirs_exist_ok=True)
        self.fault.edited = {}

    def as_fault_wants(self) -> None:
        """In the child: what it has of its own."""
        if self.fault.workers:
            pipeline.DecodePool = decode_pool.DecodePool  # type: ignore[misc]
            sys.modules["__main__"] = types.ModuleType("__main__")  # workers need not import it
        self.fault.within()

    def as_usual(self) -> None:
        pipeline.DecodePool = InlineDecoding  # type: ignore[misc,assignment]

    def inject(self, phase: str, at: int) -> tuple[bool, list[str]]:
        """(whether the point was reached, what was lost)"""
        self.lay()
        self.fault.before()
        said, reached, wrong = self._run(phase, at)
        wrong += self.fault.after()
        wrong += [line for line in said if line.startswith("raised")]
        promised = [self._now(line) for line in self.promised + said if line[:3] in ("tag", "rat")]
        before = originals(self.fault.photos)

        def work(say: Say) -> None:
            self.fault.within()
            look(self.fault.library, self.fault.photos, promised, self.clean, say)

        found, verdict = in_child(work)
        wrong += found
        if verdict and not found:
            wrong.append(f"the look ended with {verdict}")
        expected = {self.fault.edited.get(digest, digest) for digest in self.names.values()}
        if not originals(self.fault.photos) == before == sorted(expected):
            wrong.append("an original has changed")
        return reached, wrong

    def _now(self, line: str) -> str:
        what, digest, value = line.split(" ", 2)
        return f"{what} {self.fault.edited.get(digest, digest)} {value}"

    def _run(self, phase: str, at: int) -> tuple[list[str], bool, list[str]]:
        """What the child said, whether it came to the point, and whether it hung."""
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            os._exit(self._as_child(writing, phase, at))
        os.close(writing)
        reached = False
        self._worked[0] = 0
        ends = time.monotonic() + PATIENCE_S
        over: float | None = None
        wrong = []
        while True:
            pid, status = os.waitpid(child, os.WNOHANG | os.WUNTRACED)
            if pid and os.WIFSTOPPED(status):
                reached = True
                self.fault.begin(child)
                passes = self.fault.may_pass and self.fault.chance.random() < 0.5
                over = time.monotonic() + self.fault.chance.uniform(0.02, MOMENT_S)
                over = over if passes else float("inf")
                os.kill(child, signal.SIGCONT)
            elif pid:
                break
            if time.monotonic() > ends:
                wrong.append("the run does not end")
                os.kill(child, signal.SIGUSR1)  # it tells where it is
                time.sleep(0.5)
                os.kill(child, signal.SIGKILL)
                ends = float("inf")
            ended = self._worked[0] or wrong  # the kernel may still hold a thread of it
            if over is not None and (ended or time.monotonic() > over):
                over = None
                self.fault.end()
            time.sleep(0.005)
        if over is not None:
            self.fault.end()
        with os.fdopen(reading) as stream:
            return stream.read().splitlines(), reached, wrong

    def _as_child(self, writing: int, phase: str, at: int) -> int:
        def say(word: str) -> None:
            os.write(writing, f"{word}\n".encode())

        faulthandler.register(signal.SIGUSR1)
        try:
            self.as_fault_wants()
            Killer(phase, at, signal.SIGSTOP).start()
            live(self.fault.library, self.fault.photos, self.names, say)
        except Exception as error:
            say(f"raised {error!r}")
            return 1
        finally:
            self._worked[0] = 1
        return 0


def run(kind: type[Fault], points: int, seed: int, tell: Callable[[str], None]) -> dict[str, Any]:
    """Inject it at `points` points, spread over the phases; the report of what came of it.

    Raises CannotInject.
    """
    chance = random.Random(f"{kind.key} {seed}")
    reached: Counter[str] = Counter()
    lost: list[str] = []
    with tempfile.TemporaryDirectory(prefix="photolib-fault-") as name:
        (Path(name) / "place").mkdir()
        fault = kind(Path(name) / "place", chance)
        try:
            bench = Bench(Path(name), fault)
            phases = [p for p in (*PHASES, COMMIT) if bench.events[p]]
            chance.shuffle(phases)
            tries = 0
            while sum(reached.values()) < points and tries < 3 * points:
                phase = phases[tries % len(phases)]
                tries += 1
                at = chance.randint(1, bench.events[phase])
                came, wrong = bench.inject(phase, at)
                reached[phase] += came
                lost += [f"{kind.key}, {phase} event {at}: {what}" for what in wrong]
                if tries % 10 == 0:
                    tell(f"{kind.key}: {sum(reached.values())} injected, {len(lost)} losses")
        finally:
            fault.close()
    return {"injected": sum(reached.values()), "by_phase": dict(reached), "lost": lost}


def fingerprint(data: bytes) -> str:
    """As `kill_points.digest_of` names the content of a file."""
    return hashlib.sha256(data).hexdigest()[:16]
