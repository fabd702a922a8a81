"""The demo pictures are there to be looked at, dated, and left alone once written."""

from __future__ import annotations

import subprocess
import sys
from datetime import datetime
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photolib.demo import write_demo_photos


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return write_demo_photos(tmp_path_factory.mktemp("demo") / "photos")


def test_there_are_two_dozen_pictures_and_nothing_else(photos: list[Path]) -> None:
    assert len(photos) == 24
    assert sorted(photos[0].parent.iterdir()) == sorted(photos)


def test_each_picture_shows_something(photos: list[Path]) -> None:
    for path in photos:
        with Image.open(path) as image:
            assert min(image.size) >= 1000
            assert np.asarray(image).std() > 10


def test_the_dates_ascend(photos: list[Path]) -> None:
    stamps = [Image.open(path).getexif().get_ifd(0x8769)[0x9003] for path in photos]
    dates = [datetime.strptime(stamp, "%Y:%m:%d %H:%M:%S") for stamp in stamps]
    assert all(earlier < later for earlier, later in pairwise(dates))


def test_files_that_are_there_are_kept(tmp_path: Path, photos: list[Path]) -> None:
    mine = tmp_path / photos[0].name
    mine.write_bytes(b"mine")
    written = write_demo_photos(tmp_path)
    assert mine.read_bytes() == b"mine"
    assert written[1].read_bytes() == photos[1].read_bytes()


def test_a_folder_that_cannot_be_made_is_said_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = subprocess.run(
        [sys.executable, "-m", "photolib.demo", str(tmp_path / "file" / "photos")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "could not be written" in done.stderr
