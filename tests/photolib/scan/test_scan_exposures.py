"""However photos are edited, moved, copied and restored, what was said of an exposure is never
found on another, and stays with it where there is no doubt."""

from __future__ import annotations

import os
import shutil
import tempfile
from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from photolib.catalog import Catalog, photos
from photolib.scan import reconcile
from photolib.types import PhotoState
from tests.photolib.scan.scanned import decode_all, shown, watch

FRAMES = st.integers(0, 2)
NAMES = st.sampled_from(["one.jpg", "two.jpg", "three.jpg", "four.jpg"])
SILENT = 2  # this frame's camera says too little


@cache
def _fresh_catalog() -> Path:
    """Making one takes longer than a walk through the rules."""
    path = Path(tempfile.mkdtemp(prefix="photolib-darkroom-")) / "catalog.sqlite"
    Catalog.open(path).close()
    return path


class Darkroom(RuleBasedStateMachine):
    """A picture's first byte is its frame, the second its version; scanned after each rule."""

    def __init__(self) -> None:
        super().__init__()
        self.base = Path(tempfile.mkdtemp(prefix="photolib-darkroom-"))
        self.root = self.base / "root"
        self.root.mkdir()
        self.catalog = Catalog.open(shutil.copy(_fresh_catalog(), self.base / "catalog.sqlite"))
        watch(self.catalog, self.root)
        self.version = 0
        self.frames: dict[int, int] = {}  # of every photo ever seen
        self.backups: list[bytes] = []

    def teardown(self) -> None:
        self.catalog.close()
        shutil.rmtree(self.base)

    @rule(name=NAMES, frame=FRAMES)
    def shoot(self, name: str, frame: int) -> None:
        if (self.root / name).exists():
            return
        self._put(name, frame)
        self._scan()

    @rule(name=NAMES)
    def edit(self, name: str) -> None:
        if not (self.root / name).exists():
            return
        photo_id = self._id(name)
        self._put(name, self._frame(name))
        self._scan()
        assert self._id(name) == photo_id

    @rule(source=NAMES, goal=NAMES)
    def edit_and_move(self, source: str, goal: str) -> None:
        if not self._can_go(source, goal):
            return
        photo_id, frame = self._id(source), self._frame(source)
        self._put(goal, frame)
        (self.root / source).unlink()
        alone = self._alone(frame, photo_id) and frame != SILENT
        self._scan()
        assert (self._id(goal) == photo_id) == alone

    @rule(source=NAMES, goal=NAMES)
    def edit_a_copy(self, source: str, goal: str) -> None:
        if not self._can_go(source, goal):
            return
        photo_id = self._id(source)
        self._put(goal, self._frame(source))
        self._scan()
        assert self._id(source) == photo_id != self._id(goal)

    @rule(source=NAMES, goal=NAMES, other=NAMES)
    def edit_twice_and_delete(self, source: str, goal: str, other: str) -> None:
        free = [name for name in {goal, other} if not (self.root / name).exists()]
        if not (self.root / source).exists() or len(free) < 2:
            return
        photo_id, frame = self._id(source), self._frame(source)
        for name in free:
            self._put(name, frame)
        (self.root / source).unlink()
        self._scan()
        assert photo_id not in {self._id(goal), self._id(other)}

    @rule(source=NAMES, goal=NAMES)
    def move(self, source: str, goal: str) -> None:
        if not self._can_go(source, goal):
            return
        photo_id = self._id(source)
        (self.root / source).rename(self.root / goal)
        self._scan()
        assert self._id(goal) == photo_id

    @rule(name=NAMES)
    def back_up_and_delete(self, name: str) -> None:
        if not (self.root / name).exists():
            return
        self.backups.append((self.root / name).read_bytes())
        (self.root / name).unlink()
        self._scan()

    @rule(name=NAMES, which=st.integers(0, 5))
    def restore(self, name: str, which: int) -> None:
        if which >= len(self.backups) or (self.root / name).exists():
            return
        missing = self._missing()
        self._write(name, self.backups[which])
        self._scan()
        frame = self._frame(name)
        if not any(self.frames[photo_id] == frame for photo_id in missing):
            assert self._id(name) not in missing

    @invariant()
    def every_photo_is_of_the_frame_it_was_of(self) -> None:
        for name, (photo_id, state) in shown(self.catalog).items():
            if state is not PhotoState.MISSING:
                assert state is PhotoState.READY
                frame = self._frame(name)
                if self.frames.get(photo_id, SILENT) == SILENT:  # known by its place alone
                    self.frames[photo_id] = frame
                assert self.frames[photo_id] == frame

    def _can_go(self, source: str, goal: str) -> bool:
        return (self.root / source).exists() and not (self.root / goal).exists()

    def _alone(self, frame: int, photo_id: int) -> bool:
        """Whether no other photo of this frame is there or missing."""
        others = {known for known, _ in self._known()} - {photo_id}
        return all(self.frames[other] != frame for other in others)

    def _known(self) -> list[tuple[int, PhotoState]]:
        with self.catalog.read() as tx:
            known = photos.known(tx, 1)
        return [(k.photo_id, k.state) for k in known.values()]

    def _missing(self) -> set[int]:
        return {photo_id for photo_id, state in self._known() if state is PhotoState.MISSING}

    def _id(self, name: str) -> int:
        with self.catalog.read() as tx:
            return photos.known(tx, 1)[name].photo_id

    def _frame(self, name: str) -> int:
        return (self.root / name).read_bytes()[0]

    def _put(self, name: str, frame: int) -> None:
        self.version += 1
        self._write(name, bytes([frame, self.version % 256]) * (20 + self.version))

    def _write(self, name: str, data: bytes) -> None:
        (self.root / name).write_bytes(data)
        self.version += 1
        os.utime(self.root / name, ns=(0, self.version * 10**9))

    def _scan(self) -> None:
        reconcile(self.catalog)
        decode_all(self.catalog, lambda data: None if data[0] == SILENT else f"c1:{data[0]}")


Darkroom.TestCase.settings = settings(
    max_examples=30,
    stateful_step_count=12,
    derandomize=True,  # the same cases in every run of the suite
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestDarkroom = Darkroom.TestCase
