"""Decode workers: bad files, crashes, hangs and memory cost a worker, never the program."""

from __future__ import annotations

import os
import signal
import threading
import time
from concurrent.futures import Future
from pathlib import Path

import psutil
import pytest
from PIL import Image

from photolib.errors import Cancelled, UnreadablePhoto
from photolib.ingest.decode_pool import DecodePool
from photolib.jobs import JobToken
from photolib.types import DecodedPhoto, PendingPhoto, PhotoState, PreprocessSpec
from tests.conftest import write_photo

SPEC = PreprocessSpec(size=32)


def pending(paths: list[Path]) -> list[PendingPhoto]:
    return [PendingPhoto(n, path, PhotoState.NEW) for n, path in enumerate(paths, start=1)]


def worker_pids() -> list[int]:
    return [child.pid for child in psutil.Process().children(recursive=True) if _decodes(child)]


def _decodes(child: psutil.Process) -> bool:
    try:
        return "resource_tracker" not in " ".join(child.cmdline())
    except psutil.Error:
        return False


def test_good_and_bad_files_each_get_their_outcome(tmp_path: Path, photo_folder: Path):
    good = sorted(photo_folder.rglob("*.jpg"))
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(b"")
    with DecodePool(SPEC, tmp_path / "thumbs", workers=2) as pool:
        outcomes = {photo.path: result for photo, result in pool.decode(pending([*good, bad]))}
    assert isinstance(outcomes.pop(bad), UnreadablePhoto)
    assert len(outcomes) == 8
    for result in outcomes.values():
        assert isinstance(result, DecodedPhoto)
        assert result.model_pixels is not None
        assert result.model_pixels.shape == (32, 32, 3)


def test_a_worker_that_dies_costs_no_photo(tmp_path: Path, photo_folder: Path):
    photos = pending(sorted(photo_folder.rglob("*.jpg")) * 4)
    results = []
    with DecodePool(SPEC, tmp_path / "thumbs", workers=1) as pool:
        for number, (_, result) in enumerate(pool.decode(iter(photos))):
            results.append(result)
            if number == 2:
                for pid in worker_pids():
                    os.kill(pid, signal.SIGKILL)
    assert len(results) == len(photos)
    assert not [r for r in results if isinstance(r, UnreadablePhoto)]  # it was tried again


class Crashing(DecodePool):
    """Workers die of every photo called `bad`."""

    tries = 0

    def _schedule(self, photo: PendingPhoto) -> Future[DecodedPhoto]:
        if "bad" not in photo.path.name:
            return super()._schedule(photo)
        self.tries += 1
        return self._pool.submit(os._exit, 3, limit_s=60)


def test_a_photo_that_always_kills_its_worker_is_tried_twice_and_comes_last(
    tmp_path: Path, photo_folder: Path
):
    good = sorted(photo_folder.rglob("*.jpg"))[:3]
    bad = write_photo(tmp_path / "bad.jpg")
    with Crashing(SPEC, tmp_path / "thumbs", workers=1) as pool:
        outcomes = list(pool.decode(pending([bad, *good])))
    assert pool.tries == 2
    *others, (last, problem) = outcomes
    assert all(isinstance(result, DecodedPhoto) for _, result in others)
    assert last.path == bad
    assert isinstance(problem, UnreadablePhoto)
    assert "crashed its decoder" in problem.reason


def test_a_photo_that_takes_too_long_is_given_up(tmp_path: Path):
    large = tmp_path / "large.png"
    grey = Image.linear_gradient("L").resize((9000, 9000))
    Image.merge("RGB", (grey, grey, grey)).save(large, compress_level=1)
    small = write_photo(tmp_path / "small.jpg")
    with DecodePool(SPEC, tmp_path / "thumbs", workers=1, time_limit_s=0.05) as pool:
        outcomes = {p.path.name: r for p, r in pool.decode(pending([large]))}
    assert isinstance(outcomes["large.png"], UnreadablePhoto)
    assert "longer than" in outcomes["large.png"].reason
    with DecodePool(SPEC, tmp_path / "thumbs", workers=1) as pool:
        assert isinstance(next(pool.decode(pending([small])))[1], DecodedPhoto)


def test_cancel_ends_decoding(tmp_path: Path, photo_folder: Path):
    token = JobToken()
    photos = pending(sorted(photo_folder.rglob("*.jpg")) * 20)
    with DecodePool(SPEC, tmp_path / "thumbs", workers=1) as pool:
        outcomes = pool.decode(photos, token)
        next(outcomes)
        token.cancel()
        with pytest.raises(Cancelled):
            list(outcomes)


def test_look_ahead_is_bounded(tmp_path: Path, photo_folder: Path):
    taken = 0

    def counted():
        nonlocal taken
        for photo in pending(sorted(photo_folder.rglob("*.jpg")) * 10):
            taken += 1
            yield photo

    with DecodePool(SPEC, tmp_path / "thumbs", workers=2) as pool:
        next(pool.decode(counted()))
    assert taken <= 7


def test_no_worker_is_left_behind(tmp_path: Path, photo_folder: Path):
    with DecodePool(SPEC, tmp_path / "thumbs", workers=2) as pool:
        list(pool.decode(pending(sorted(photo_folder.rglob("*.jpg")))))
        assert worker_pids()
    deadline = time.monotonic() + 20
    while worker_pids() and time.monotonic() < deadline:
        threading.Event().wait(0.05)
    assert worker_pids() == []
