"""A mount of the kernel that does not answer, under a real library."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from photolib.library import Library
from photolib.scan import answering, reconciling
from photolib.types import IngestProgress
from photolib.watch import FolderWatcher
from tests.conftest import write_photo
from tests.photolib.scan.test_scan_answering import Share
from tests.support.silent_share import SilentShare
from tests.support.tiny_library import open_tiny_library

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="mounts a file system")


@pytest.fixture
def silence(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], SilentShare]:
    monkeypatch.setattr(answering, "PATIENCE_S", 1.0)

    def fall_silent(place: Path) -> SilentShare:
        try:
            return SilentShare(place)
        except OSError:
            pytest.skip("this machine does not let us mount a file system")

    return fall_silent


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = open_tiny_library(tmp_path / "lib")
    yield opened
    opened.close()


def test_the_others_go_on_and_it_comes_back_with_all_it_had(
    library: Library, photo_folder: Path, tmp_path: Path, silence: Callable[[Path], SilentShare]
):
    near = tmp_path / "near"
    write_photo(near / "a.jpg", 90)
    for folder in (photo_folder, near):
        library.add_folder(folder)
    library.index_now()
    ids = library.photo_ids().tolist()
    library.add_tag(ids, "kept")
    share = silence(photo_folder)
    try:
        write_photo(near / "b.jpg", 91)
        start = time.monotonic()
        summary = library.index_now()
        assert time.monotonic() - start < 30
        assert (summary.added, summary.embedded, summary.missing) == (1, 1, 0)
        assert [(p.path, p.reason) for p in summary.problems] == [
            (photo_folder, "does not answer; it is looked at again later")
        ]
        counts = library.status().counts
        assert (counts.offline, counts.missing, counts.ready) == (8, 0, 2)
    finally:
        share.answer()
    time.sleep(0.2)
    library.index_now()
    counts = library.status().counts
    assert (counts.offline, counts.missing, counts.ready) == (0, 0, 10)
    assert all(library.details(photo_id).tags for photo_id in ids)


def test_photos_of_one_that_falls_silent_in_the_middle_stay_pending(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(answering, "PATIENCE_S", 0.3)
    root = tmp_path / "share"
    root.mkdir()
    for number in range(3):
        (root / f"{number}.jpg").write_bytes(b"no picture")
    library.add_folder(root)
    share = Share(root, monkeypatch)

    def stall(event: object) -> None:
        if isinstance(event, IngestProgress) and event.total:
            share.answers.clear()

    stop = library.events.subscribe(stall)
    library.index_now()
    stop()
    counts = library.status().counts
    assert (counts.offline, counts.missing, counts.unreadable) == (3, 0, 0)
    share.answers.set()
    time.sleep(0.2)
    library.index_now()
    counts = library.status().counts
    assert (counts.offline, counts.missing, counts.unreadable) == (0, 0, 3)


def test_one_that_falls_silent_while_files_are_looked_for_in_it_holds_up_nobody(
    library: Library,
    photo_folder: Path,
    tmp_path: Path,
    silence: Callable[[Path], SilentShare],
    monkeypatch: pytest.MonkeyPatch,
):
    """Between the walk and the reading of a file that may have been moved there."""
    near = tmp_path / "near"
    write_photo(near / "a.jpg", 90)
    write_photo(near / "b.jpg", 91)
    for folder in (photo_folder, near):
        library.add_folder(folder)
    library.index_now()
    moved, away = (library.find_photo(near / name) for name in ("a.jpg", "b.jpg"))
    shares: list[SilentShare] = []
    real = reconciling.find_moves

    def find_moves(*args: Any) -> Any:
        if not shares:
            shares.append(silence(photo_folder))
        return real(*args)

    monkeypatch.setattr(reconciling, "find_moves", find_moves)
    (near / "b.jpg").rename(photo_folder / "far.jpg")
    (near / "a.jpg").rename(near / "c.jpg")
    try:
        summary = library.index_now()
        assert (summary.moved, summary.added, summary.missing) == (1, 0, 1)
        assert photo_folder in [p.path for p in summary.problems]
        assert library.find_photo(near / "c.jpg") == moved
        assert library.status().counts.offline == 8
    finally:
        for share in shares:
            share.answer()
    time.sleep(0.2)
    library.index_now()
    assert library.find_photo(photo_folder / "far.jpg") == away
    assert (library.status().counts.offline, library.status().counts.missing) == (0, 0)


def test_a_folder_that_falls_silent_below_a_root_holds_up_no_watcher(
    tmp_path: Path, silence: Callable[[Path], SilentShare]
):
    """The root itself answers; walking through it, to watch it, never ends."""
    far, near = tmp_path / "far", tmp_path / "near"
    for folder in (far / "mounted", near):
        folder.mkdir(parents=True)
    told: dict[Path, threading.Event] = {far: threading.Event(), near: threading.Event()}
    share = silence(far / "mounted")
    watcher = FolderWatcher(lambda root, _below: told[root].set())
    try:
        watcher.set_roots([far])
        assert not told[far].wait(1.0)
        watcher.set_roots([far, near])
        assert told[near].wait(30)
        told[near].clear()
        write_photo(near / "new.jpg", 1)
        assert told[near].wait(30)
        assert not told[far].is_set()
        share.answer()
        assert told[far].wait(30)
        told[far].clear()
        write_photo(far / "new.jpg", 2)
        assert told[far].wait(30)
    finally:
        if not told[far].is_set():
            share.answer()
        watcher.close()
