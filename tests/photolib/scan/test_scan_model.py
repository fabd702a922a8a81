"""Whatever happens to the files, scans of the parts that changed end where a fresh scan does."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from photolib.catalog import Catalog, photos
from photolib.formats.content_hash import content_hash
from photolib.scan import reconcile, walk
from photolib.types import PhotoState
from tests.photolib.scan.scanned import decode_all, watch

FOLDERS = st.sampled_from(["", "a", "a/b", "c"])
NAMES = st.sampled_from(["1.jpg", "2.jpg", "3.png"])
# Few contents, all of one size: copies, swaps and mistaken identities abound.
CONTENTS = st.integers(0, 3).map(lambda number: bytes([number]) * 64)


class Disk(RuleBasedStateMachine):
    """Random file operations; now and then the folders they touched are scanned."""

    def __init__(self) -> None:
        super().__init__()
        self.base = Path(tempfile.mkdtemp(prefix="photolib-model-"))
        self.root = self.base / "root"
        for folder in ("a/b", "c"):
            (self.root / folder).mkdir(parents=True)
        self.catalog = Catalog.open(self.base / "lib" / "catalog.sqlite")
        self.folder_id = watch(self.catalog, self.root)
        self.touched: set[str] = set()
        self.clock = 0
        self.settled = True

    def teardown(self) -> None:
        self.catalog.close()
        shutil.rmtree(self.base)

    def _changed(self, *folders: str) -> None:
        self.touched.update(folders)
        self.settled = False

    @rule(folder=FOLDERS, name=NAMES, content=CONTENTS)
    def write(self, folder: str, name: str, content: bytes) -> None:
        (self.root / folder).mkdir(parents=True, exist_ok=True)
        path = self.root / folder / name
        path.write_bytes(content)
        self.clock += 1  # a file system's time may be coarse; here each write has its own
        os.utime(path, ns=(0, self.clock * 10**9))
        self._changed(folder)

    @rule(folder=FOLDERS, name=NAMES)
    def delete(self, folder: str, name: str) -> None:
        (self.root / folder / name).unlink(missing_ok=True)
        self._changed(folder)

    @rule(source=FOLDERS, name=NAMES, goal=FOLDERS, new_name=NAMES)
    def move(self, source: str, name: str, goal: str, new_name: str) -> None:
        if (self.root / source / name).exists() and (self.root / goal).is_dir():
            (self.root / source / name).replace(self.root / goal / new_name)
            self._changed(source, goal)

    @rule(source=FOLDERS, name=NAMES, goal=FOLDERS, new_name=NAMES)
    def swap(self, source: str, name: str, goal: str, new_name: str) -> None:
        one, other = self.root / source / name, self.root / goal / new_name
        if one.exists() and other.exists() and one != other:
            one.rename(self.root / "aside")
            other.rename(one)
            (self.root / "aside").rename(other)
            self._changed(source, goal)

    @rule()
    def move_a_folder(self) -> None:
        if (self.root / "a/b").is_dir():
            target = self.root / "moved"
            if target.exists():
                shutil.rmtree(target)
            (self.root / "a/b").rename(target)
            self._changed("a", "a/b", "moved")

    @rule(folder=FOLDERS, name=NAMES)
    def write_a_sidecar(self, folder: str, name: str) -> None:
        if (self.root / folder).is_dir():
            path = self.root / folder / f"{name}.xmp"
            path.write_text("words")
            self.clock += 1
            os.utime(path, ns=(0, self.clock * 10**9))
            self._changed(folder)

    @rule()
    def scan_what_was_touched(self) -> None:
        reconcile(
            self.catalog, folder_ids={self.folder_id}, below={self.folder_id: self.touched or {""}}
        )
        decode_all(self.catalog)
        self.touched.clear()
        self.settled = True

    @invariant()
    def the_catalog_is_what_a_fresh_scan_finds(self) -> None:
        if not self.settled:
            return
        with self.catalog.read() as tx:
            known = photos.known(tx, self.folder_id)
        there = {n: k for n, k in known.items() if k.state != PhotoState.MISSING}
        assert {n: k.stamp for n, k in there.items()} == {
            found.rel_path: found.stamp for found in walk(self.root)
        }
        for name, photo in there.items():
            assert photo.state == PhotoState.READY
            assert photo.content_hash == content_hash((self.root / name).read_bytes()), name


Disk.TestCase.settings = settings(
    max_examples=12,
    stateful_step_count=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestDisk = Disk.TestCase
