from __future__ import annotations

import errno
import os
import threading
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from photolib.errors import DiskFull, EnvironmentProblem, LibraryNotWritable
from photolib.thumbs import THUMB_EDGE, ThumbnailCache, shrink

HASHES = [f"b3:{n:02x}{n:062x}" for n in range(40)]


@pytest.fixture
def cache(tmp_path: Path) -> ThumbnailCache:
    return ThumbnailCache(tmp_path / "thumbs", max_bytes=10**9)


def picture(width: int = 1200, height: int = 800) -> Image.Image:
    return Image.effect_noise((width, height), 60).convert("RGB")


def test_stored_thumbnails_are_jpegs_of_the_right_size(cache: ThumbnailCache):
    path = cache.store(HASHES[1], picture())
    assert path == cache.path_for(HASHES[1])
    assert path.suffix == ".jpg"
    assert cache.has(HASHES[1])
    with Image.open(path) as thumbnail:
        assert (thumbnail.format, thumbnail.mode) == ("JPEG", "RGB")
        assert thumbnail.size == (THUMB_EDGE, THUMB_EDGE * 2 // 3)


@settings(deadline=None)
@given(st.integers(1, 3000), st.integers(1, 3000))
def test_shrinking_keeps_the_shape_and_never_enlarges(width: int, height: int):
    small = shrink(Image.new("RGB", (width, height)), 480)
    assert max(small.size) <= 480 * 1.1
    assert small.width <= width
    assert small.height <= height
    if max(small.size) < max(width, height):
        assert max(small.size) == 480


def test_what_is_not_there(cache: ThumbnailCache):
    assert not cache.has(HASHES[0])
    cache.remove(HASHES[0])
    assert cache.trim() == 0


@pytest.mark.parametrize("left", [b"", b"\xff", b"\xff\xd8\xff", b"noise" * 40])
def test_what_a_crash_or_a_bad_disk_left_counts_as_not_there(cache: ThumbnailCache, left: bytes):
    path = cache.store(HASHES[1], picture())
    path.write_bytes(left)
    assert not cache.has(HASHES[1])
    whole = cache.store(HASHES[1], picture()).read_bytes()
    assert cache.has(HASHES[1])
    path.write_bytes(whole[: len(whole) // 2])
    assert not cache.has(HASHES[1])


def test_names_of_all_platforms_and_two_levels(cache: ThumbnailCache):
    path = cache.path_for("b3:abcdef" + "0" * 58)
    assert path.relative_to(cache.root).parts[:2] == ("ab", "cd")
    assert ":" not in path.name
    assert cache.path_for("abcdef").name == "abcdef.jpg"


def test_remove(cache: ThumbnailCache):
    cache.store(HASHES[0], picture(50, 50))
    cache.remove(HASHES[0])
    assert not cache.has(HASHES[0])


def test_trim_deletes_the_longest_unused(cache: ThumbnailCache):
    for age, content_hash in enumerate(HASHES):
        path = cache.store(content_hash, picture(100, 100))
        os.utime(path, (1e9 - age, 1e9 - age))
    size = sum(path.stat().st_size for path in cache.root.rglob("*.jpg"))
    cache.max_bytes = size // 2

    freed = cache.trim()

    left = sum(path.stat().st_size for path in cache.root.rglob("*.jpg"))
    assert left + freed == size
    assert left <= cache.max_bytes
    assert cache.has(HASHES[0])
    assert not cache.has(HASHES[-1])
    assert cache.trim() == 0


def test_looking_at_an_old_thumbnail_keeps_it(cache: ThumbnailCache):
    paths = [cache.store(content_hash, picture(100, 100)) for content_hash in HASHES[:4]]
    for path in paths:
        os.utime(path, (1e9, 1e9))
    assert cache.has(HASHES[2])
    cache.max_bytes = int(paths[2].stat().st_size * 1.5)
    cache.trim()
    assert [path.exists() for path in paths] == [False, False, True, False]


def test_temporary_files_of_a_killed_process_go(cache: ThumbnailCache):
    path = cache.store(HASHES[0], picture(50, 50))
    stale, fresh = path.parent / ".x.tmp", path.parent / ".y.tmp"
    for leftover in (stale, fresh):
        leftover.touch()
    os.utime(stale, (time.time() - 7200,) * 2)
    cache.trim()
    assert not stale.exists()
    assert fresh.exists()
    assert path.exists()


def test_a_failed_write_leaves_nothing_and_says_why(cache: ThumbnailCache, monkeypatch):
    def full(*args: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(DiskFull):
        cache.store(HASHES[0], picture(50, 50))
    assert [path for path in cache.root.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("place", [".", "00", "00/00"])
def test_a_file_in_the_place_of_a_folder_is_put_aside(cache: ThumbnailCache, place: str):
    in_the_way = cache.root / place
    in_the_way.parent.mkdir(parents=True, exist_ok=True)
    in_the_way.write_text("in the way")
    stored = cache.store(HASHES[0], picture(50, 50))
    assert cache.has(HASHES[0])
    assert stored.is_file()
    assert in_the_way.with_name(f"{in_the_way.name}.aside").read_text() == "in the way"


def test_a_disk_that_fails_is_said(cache: ThumbnailCache, monkeypatch):
    def broken(*args: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "replace", broken)
    with pytest.raises(EnvironmentProblem, match="check the drive"):
        cache.store(HASHES[0], picture(50, 50))


def test_a_folder_that_may_not_be_written(cache: ThumbnailCache, monkeypatch):
    def denied(*args: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(os, "replace", denied)
    with pytest.raises(LibraryNotWritable):
        cache.store(HASHES[0], picture(50, 50))


def test_readers_never_see_half_a_picture(cache: ThumbnailCache):
    image = picture(480, 480)
    path = cache.store(HASHES[0], image)
    done = threading.Event()

    def write() -> None:
        for _ in range(40):
            cache.store(HASHES[0], image)
        done.set()

    writers = [threading.Thread(target=write) for _ in range(2)]
    for writer in writers:
        writer.start()
    while not done.is_set():
        with Image.open(path) as thumbnail:
            thumbnail.load()
    for writer in writers:
        writer.join()
    assert len(list(path.parent.iterdir())) == 1


def test_a_folder_in_the_place_of_a_thumbnail_is_put_aside(cache: ThumbnailCache):
    path = cache.path_for(HASHES[3])
    (path / "someone's").mkdir(parents=True)
    assert not cache.has(HASHES[3])
    cache.store(HASHES[3], picture())
    assert cache.has(HASHES[3])
    assert path.with_name(f"{path.name}.aside").joinpath("someone's").is_dir()
