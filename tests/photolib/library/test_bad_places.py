"""Full disks, folders without permission, vanished files: a sentence each, and nothing is lost."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from photolib.errors import DiskFull, LibraryNotWritable, UnreadablePhoto
from photolib.formats import decode
from photolib.ingest import decode_pool, pipeline
from photolib.library import Library
from photolib.scan import walk
from photolib.types import IngestPhase, IngestProgress
from tests.conftest import write_photo
from tests.stress.kill_points import InlineDecoding
from tests.support.tiny_library import open_tiny_library

NOBODY = 65534

as_root = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="mounting and changing user need root"
)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 12 MiB."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", str(place)]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("this machine does not let us mount a small disk")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


@as_root
def test_a_full_disk_stops_the_run_with_a_sentence_and_it_goes_on_with_space(
    small_disk: Path, photo_folder: Path
):
    for number in range(30):
        write_photo(photo_folder / f"large{number}.jpg", 200 + number, size=(900, 700))
    library = open_tiny_library(small_disk / "lib")
    told: list[IngestProgress] = []
    library.events.subscribe(lambda e: told.append(e) if isinstance(e, IngestProgress) else None)
    ballast = small_disk / "ballast"
    try:
        library.add_folder(photo_folder)
        free = shutil.disk_usage(small_disk).free
        ballast.write_bytes(b"x" * max(0, free - 150_000))
        with pytest.raises(DiskFull, match="full"):
            library.index_now()
        ballast.unlink()
        assert library.check() == []
        library.index_now()
        assert library.status().counts.ready == 38
        assert library.problems() == []
    finally:
        library.close()


@contextmanager
def as_an_ordinary_user(*folders: Path) -> Iterator[None]:
    """Root may read everything; for a while this process is a user who owns nothing."""
    if os.geteuid() != 0:
        yield
        return
    for folder in folders:
        for parent in [folder, *folder.parents][:-2]:  # let that user walk down to them
            parent.chmod(parent.stat().st_mode | 0o055)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_what_may_not_be_read_is_told_and_the_rest_is_found(photo_folder: Path):
    decode(photo_folder / "p2.jpg")  # loads the decoder, which that user could not
    with as_an_ordinary_user(photo_folder):
        pass
    (photo_folder / "p0.jpg").chmod(0)
    (photo_folder / "trip").chmod(0)
    warned: list[str] = []
    try:
        with as_an_ordinary_user():
            found = {
                f.rel_path
                for f in walk(photo_folder, warn=lambda path, _: warned.append(path.name))
            }
            with pytest.raises(UnreadablePhoto, match=r"permission|may not|allow"):
                decode(photo_folder / "p0.jpg")
    finally:
        (photo_folder / "trip").chmod(0o755)
    assert found == {"p0.jpg", "p2.jpg", "p4.jpg", "p6.jpg"}
    assert warned == ["trip"]


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_what_may_not_be_read_for_a_while_is_read_by_itself_when_it_may(
    tmp_path: Path, photo_folder: Path, monkeypatch: pytest.MonkeyPatch
):
    real_stat = Path.stat
    real_open = Path.open
    refused = [photo_folder / "p0.jpg"]

    def stat(path: Path, **options: bool) -> os.stat_result:
        if any(path.is_relative_to(place) for place in refused):
            raise PermissionError(errno.EACCES, "refused")
        return real_stat(path, **options)

    def opened(path: Path, *arguments: Any, **options: Any) -> Any:
        if any(path.is_relative_to(place) for place in refused):
            raise PermissionError(errno.EACCES, "refused")
        return real_open(path, *arguments, **options)

    monkeypatch.setattr(Path, "stat", stat)
    monkeypatch.setattr(Path, "open", opened)
    monkeypatch.setattr(pipeline, "DecodePool", InlineDecoding)
    library = open_tiny_library(tmp_path / "lib")
    try:
        library.add_folder(photo_folder)
        library.index_now()
        [problem] = library.problems()
        assert problem.path == photo_folder / "p0.jpg"
        assert "permissions" in problem.reason
        library.index_now()
        assert len(library.problems()) == 1
        refused.clear()
        library.index_now()
        counts = library.status().counts
        assert (counts.ready, counts.unreadable, counts.missing) == (8, 0, 0)
    finally:
        library.close()


def test_a_photo_that_vanishes_during_the_run_is_missing_not_unreadable(
    tmp_path: Path, photo_folder: Path, monkeypatch: pytest.MonkeyPatch
):
    library = open_tiny_library(tmp_path / "lib")
    try:
        library.add_folder(photo_folder)

        def vanish(event: object) -> None:
            if isinstance(event, IngestProgress) and event.phase is IngestPhase.SCANNING:
                return
            for path in photo_folder.glob("p0.jpg"):
                path.unlink()

        library.events.subscribe(vanish)
        library.index_now()
        counts = library.status().counts
        assert (counts.unreadable, counts.ready) == (0, 7)
    finally:
        library.close()


def test_a_drive_unplugged_during_the_run_loses_nothing(tmp_path: Path, photo_folder: Path):
    library = open_tiny_library(tmp_path / "lib")
    try:
        library.add_folder(photo_folder)
        parked = tmp_path / "unplugged"

        def unplug(event: object) -> None:
            if isinstance(event, IngestProgress) and event.total and photo_folder.exists():
                photo_folder.rename(parked)

        stop = library.events.subscribe(unplug)
        library.index_now()
        stop()
        library.index_now()
        counts = library.status().counts
        assert (counts.offline, counts.missing, counts.unreadable) == (8, 0, 0)
        parked.rename(photo_folder)
        library.index_now()
        assert library.status().counts.ready == 8
    finally:
        library.close()


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(LibraryNotWritable, match="may not write"):
        Library.open(tmp_path / "file" / "lib")


@as_root
def test_a_read_only_file_system_is_a_sentence(small_disk: Path):
    remount = ["mount", "-o", "remount,ro", str(small_disk)]
    subprocess.run(remount, check=True, capture_output=True)
    with pytest.raises(LibraryNotWritable, match="may not write"):
        Library.open(small_disk / "lib")


def test_every_sample_is_indexed_or_recorded_within_its_limits(tmp_path: Path, samples: Path):
    library = open_tiny_library(tmp_path / "lib")
    try:
        library.add_folder(samples)
        summary = library.index_now()
        counts = library.status().counts
        assert counts.photos == summary.embedded + summary.unreadable
        assert counts.pending == 0
        for problem in library.problems():
            assert problem.reason
            assert "\n" not in problem.reason
            assert "Traceback" not in problem.reason
        assert summary.embedded > 90
    finally:
        library.close()
    assert decode_pool.TIME_LIMIT_S <= 30
