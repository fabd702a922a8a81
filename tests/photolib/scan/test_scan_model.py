"""Whatever happens to the files, scans of the parts that changed end where a fresh scan does."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from photolib.catalog import Catalog, photos
from photolib.formats.content_hash import content_hash
from photolib.scan import reconcile, walk
from photolib.types import PhotoState
from tests.photolib.scan.scanned import decode_all, watch

FOLDERS = st.sampled_from(["", "a", "a/b"])
NAMES = st.sampled_from(["1.jpg", "2.jpg", "1.cr2", "1.mov"])
PLACES = st.tuples(FOLDERS, NAMES)
# Few contents, all of one size: copies, swaps and mistaken identities abound.
CONTENTS = st.integers(0, 3).map(lambda number: bytes([number]) * 64)
CHANGES = st.lists(
    st.one_of(
        st.tuples(st.just("write"), PLACES, CONTENTS),
        st.tuples(st.just("delete"), PLACES),
        st.tuples(st.just("move"), PLACES, PLACES),
        st.tuples(st.just("swap"), PLACES, PLACES),
        st.tuples(st.just("describe"), PLACES),
        st.tuples(st.just("move_folder")),
    ),
    min_size=1,
    max_size=5,
)


class Disk(RuleBasedStateMachine):
    """Random changes of files, then a scan of the folders they touched, as a watcher asks for."""

    def __init__(self) -> None:
        super().__init__()
        self.base = Path(tempfile.mkdtemp(prefix="photolib-model-"))
        self.root = self.base / "root"
        (self.root / "a/b").mkdir(parents=True)
        self.catalog = Catalog.open(self.base / "lib" / "catalog.sqlite")
        self.folder_id = watch(self.catalog, self.root)
        self.touched: set[str] = set()
        self.clock = 0

    def teardown(self) -> None:
        self.catalog.close()
        shutil.rmtree(self.base)

    @rule(changes=CHANGES)
    def change_and_scan(self, changes: list[tuple[Any, ...]]) -> None:
        for name, *arguments in changes:
            getattr(self, name)(*arguments)
        reconcile(
            self.catalog,
            folder_ids={self.folder_id},
            below={self.folder_id: self.touched or {""}},
            pair_files=True,
        )
        decode_all(self.catalog)
        self.touched.clear()

    @invariant()
    def the_catalog_is_what_a_fresh_scan_finds(self) -> None:
        with self.catalog.read() as tx:
            known = photos.known(tx, self.folder_id)
        there = {n: k for n, k in known.items() if k.state != PhotoState.MISSING}
        assert {n: (k.stamp, k.part_of, k.companions) for n, k in there.items()} == {
            f.rel_path: (f.stamp, f.part_of, f.companions) for f in walk(self.root, pairs=True)
        }
        for name, photo in there.items():
            assert photo.state == PhotoState.READY
            assert photo.content_hash == content_hash((self.root / name).read_bytes()), name

    def _path(self, place: tuple[str, str]) -> Path:
        self.touched.add(place[0])
        return self.root / place[0] / place[1]

    def _put(self, path: Path, content: bytes) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        self.clock += 1  # a file system's time may be coarse; here each write has its own
        os.utime(path, ns=(0, self.clock * 10**9))

    def write(self, place: tuple[str, str], content: bytes) -> None:
        self._put(self._path(place), content)

    def delete(self, place: tuple[str, str]) -> None:
        self._path(place).unlink(missing_ok=True)

    def move(self, source: tuple[str, str], goal: tuple[str, str]) -> None:
        one, other = self._path(source), self._path(goal)
        if one.exists() and other.parent.is_dir():
            one.replace(other)

    def swap(self, source: tuple[str, str], goal: tuple[str, str]) -> None:
        one, other = self._path(source), self._path(goal)
        if one.exists() and other.exists() and one != other:
            one.rename(self.root / "aside")
            other.rename(one)
            (self.root / "aside").rename(other)

    def describe(self, place: tuple[str, str]) -> None:
        path = self._path(place)
        if path.parent.is_dir():
            self._put(path.with_name(f"{path.name}.xmp"), b"words")

    def move_folder(self) -> None:
        if (self.root / "a/b").is_dir():
            shutil.rmtree(self.root / "moved", ignore_errors=True)
            (self.root / "a/b").rename(self.root / "moved")
            self.touched.update(("a/b", "moved"))


Disk.TestCase.settings = settings(
    max_examples=25,
    stateful_step_count=8,
    derandomize=True,  # the same cases in every run of the suite
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestDisk = Disk.TestCase
