"""The watcher: what it tells, when, and that it survives roots that come and go."""

from __future__ import annotations

import queue
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from photolib.watch import FolderWatcher, is_network_folder, lacks_watches
from tests.support.mounted import Drive

WAIT = 30
Told = queue.Queue[tuple[Path, frozenset[str]]]


@pytest.fixture
def told() -> Told:
    return queue.Queue()


@pytest.fixture
def watcher(told: Told) -> Iterator[FolderWatcher]:
    made = FolderWatcher(lambda root, below: told.put((root, below)))
    yield made
    made.close()


def watch(watcher: FolderWatcher, told: Told, *roots: Path) -> None:
    """Start, and wait for the word that each root is being watched."""
    watcher.set_roots(roots)
    begun = {told.get(timeout=WAIT) for _ in roots}
    assert begun == {(root, frozenset({""})) for root in roots}


def until(told: Told, root: Path, below: str) -> None:
    """Wait until this folder was told; others may come before."""
    while True:
        got_root, parts = told.get(timeout=WAIT)
        if got_root == root and below in parts:
            return


def test_a_new_file_tells_its_folder(watcher: FolderWatcher, told: Told, tmp_path: Path):
    (tmp_path / "a" / "b").mkdir(parents=True)
    watch(watcher, told, tmp_path)
    (tmp_path / "a" / "b" / "x.jpg").write_bytes(b"x")
    until(told, tmp_path, "a/b")
    (tmp_path / "y.jpg").write_bytes(b"y")
    until(told, tmp_path, "")


def test_deleting_renaming_and_changing_are_told(
    watcher: FolderWatcher, told: Told, tmp_path: Path
):
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "x.jpg").write_bytes(b"x")
    watch(watcher, told, tmp_path)
    (tmp_path / "one" / "x.jpg").rename(tmp_path / "two" / "y.jpg")
    root, below = told.get(timeout=WAIT)
    assert (root, below) == (tmp_path, frozenset({"one", "two"}))  # a move is told in one piece
    (tmp_path / "two" / "y.jpg").unlink()
    until(told, tmp_path, "two")


def test_a_burst_is_told_once(watcher: FolderWatcher, told: Told, tmp_path: Path):
    watch(watcher, told, tmp_path)
    for number in range(50):
        (tmp_path / f"{number}.jpg").write_bytes(b"x")
    until(told, tmp_path, "")
    assert told.qsize() <= 1


def test_a_root_that_goes_and_returns_is_told_and_watched_again(
    watcher: FolderWatcher, told: Told, tmp_path: Path
):
    root = tmp_path / "drive"
    root.mkdir()
    watch(watcher, told, root)
    root.rename(tmp_path / "unplugged")
    until(told, root, "")
    (tmp_path / "unplugged").rename(root)
    until(told, root, "")
    (root / "sub").mkdir()
    (root / "sub" / "x.jpg").write_bytes(b"x")
    until(told, root, "sub")


def test_a_root_no_longer_wanted_is_silent(watcher: FolderWatcher, told: Told, tmp_path: Path):
    one, two = tmp_path / "one", tmp_path / "two"
    one.mkdir()
    two.mkdir()
    watch(watcher, told, one, two)
    watcher.set_roots([two])
    (one / "x.jpg").write_bytes(b"x")
    (two / "x.jpg").write_bytes(b"x")
    assert told.get(timeout=WAIT)[0] == two


def test_a_failing_listener_does_not_end_the_watch(tmp_path: Path):
    calls: Told = queue.Queue()

    def fail(root: Path, below: frozenset[str]) -> None:
        calls.put((root, below))
        raise RuntimeError("on purpose")

    watcher = FolderWatcher(fail)
    try:
        watch(watcher, calls, tmp_path)
        (tmp_path / "x.jpg").write_bytes(b"x")
        calls.get(timeout=WAIT)
        (tmp_path / "y.jpg").write_bytes(b"x")
        calls.get(timeout=WAIT)
    finally:
        watcher.close()


def test_close_can_be_repeated(watcher: FolderWatcher, told: Told, tmp_path: Path):
    watch(watcher, told, tmp_path)
    watcher.close()
    watcher.close()


def test_a_local_folder_is_no_network_folder(tmp_path: Path):
    assert not is_network_folder(tmp_path)


class DeafObserver:
    """An observer whose events never come, as on a drive that has none or after an overflow."""

    def schedule(self, *_: object, **__: object) -> None: ...
    def start(self) -> None: ...
    def stop(self) -> None: ...
    def is_alive(self) -> bool:
        return False


def test_a_root_with_more_folders_than_may_be_watched_is_polled(
    told: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("photolib.watch.Observer", DeafObserver)
    monkeypatch.setattr("photolib.watch.POLL_S", 0.1)
    monkeypatch.setattr("photolib.watch.watch_limit", lambda: 2)
    (tmp_path / "a" / "b").mkdir(parents=True)
    watcher = FolderWatcher(lambda root, below: told.put((root, below)))
    try:
        watch(watcher, told, tmp_path)
        (tmp_path / "a" / "b" / "x.jpg").write_bytes(b"x")
        until(told, tmp_path, "a/b")
    finally:
        watcher.close()


def test_lost_events_are_made_up_for_by_a_look_now_and_then(
    told: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("photolib.watch.Observer", DeafObserver)
    monkeypatch.setattr("photolib.watch.LOOK_FOR_ROOTS_S", 0.05)
    monkeypatch.setattr("photolib.watch.SWEEP_S", 0.1)
    watcher = FolderWatcher(lambda root, below: told.put((root, below)))
    try:
        watch(watcher, told, tmp_path)
        until(told, tmp_path, "")  # though nothing was heard
    finally:
        watcher.close()


def test_after_a_burst_the_whole_root_is_told(
    watcher: FolderWatcher, told: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "sub").mkdir()
    watch(watcher, told, tmp_path)
    monkeypatch.setattr("photolib.watch.BURST", 50)
    for number in range(100):
        (tmp_path / "sub" / f"{number}.jpg").write_bytes(b"x")
    until(told, tmp_path, "")


def test_few_folders_need_no_polling(tmp_path: Path):
    assert not lacks_watches(tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a file system")
def test_a_drive_that_is_mounted_on_a_folder_that_stays_is_told_and_watched(
    watcher: FolderWatcher, told: Told, tmp_path: Path
):
    place, aside = tmp_path / "mnt", tmp_path / "aside"
    place.mkdir()
    aside.mkdir()
    drive = Drive(place, aside)
    try:
        watch(watcher, told, place)
        for change in (drive.plug_in, drive.pull_out, drive.plug_in):
            change()
            until(told, place, "")
        (place / "sub").mkdir()
        (place / "sub" / "x.jpg").write_bytes(b"x")
        until(told, place, "sub")
    finally:
        drive.throw_away()
