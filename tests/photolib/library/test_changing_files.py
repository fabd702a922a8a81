"""Files that change while they are read, clocks that jump, drives that come back elsewhere."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from photolib.library import Library
from photolib.types import PhotoState
from tests.conftest import write_photo
from tests.support.tiny_library import open_tiny_library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = open_tiny_library(tmp_path / "lib")
    yield opened
    opened.close()


def only(library: Library) -> int:
    [photo_id] = library.photo_ids().tolist()
    return int(photo_id)


def test_a_file_that_is_still_being_written_is_read_again_when_it_is_whole(
    library: Library, tmp_path: Path
):
    whole = write_photo(tmp_path / "whole.jpg", 1, size=(900, 700)).read_bytes()
    folder = tmp_path / "photos"
    folder.mkdir()
    growing = folder / "a.jpg"
    library.add_folder(folder)
    for part in (100, len(whole) // 2):
        growing.write_bytes(whole[:part])
        library.index_now()
        details = library.details(only(library))
        assert details.row.state is PhotoState.UNREADABLE or details.warning
    growing.write_bytes(whole)
    library.index_now()
    details = library.details(only(library))
    assert (details.row.state, details.warning, details.has_vector) == (
        PhotoState.READY,
        None,
        True,
    )


def test_a_clock_that_jumps_hides_no_change(library: Library, tmp_path: Path):
    path = write_photo(tmp_path / "photos" / "a.jpg", 1)
    library.add_folder(path.parent)
    library.index_now()
    for seed, moment in ((2, 0), (3, 4_000_000_000), (4, 1)):  # 1970, 2096, and back
        write_photo(path, seed)
        os.utime(path, (moment, moment))
        assert library.index_now().updated == 1


def test_a_keyword_written_by_another_program_costs_no_new_photo_and_no_new_vector(
    library: Library, tmp_path: Path
):
    from PIL import Image

    path = write_photo(tmp_path / "photos" / "a.jpg", 1)
    library.add_folder(path.parent)
    library.index_now()
    photo_id = only(library)
    library.add_tag([photo_id], "family")
    with Image.open(path) as image:
        exif = image.getexif()
        exif[0x010E] = "what it shows"
        data = path.read_bytes()
    packet = b"Exif\0\0" + exif.tobytes().removeprefix(b"Exif\0\0")
    segment = b"\xff\xe1" + (len(packet) + 2).to_bytes(2, "big") + packet
    path.unlink()
    moved = path.with_name("retagged and renamed.jpg")
    moved.write_bytes(data[:2] + segment + data[2:])
    summary = library.index_now()
    assert summary.embedded == 0
    details = library.details(photo_id)
    assert details.row.path == moved
    assert details.meta.caption == "what it shows"
    assert details.has_vector
    assert [tag.name for tag in details.tags] == ["family"]
    assert only(library) == photo_id


def test_a_drive_mounted_elsewhere_is_added_there_with_all_that_was_known(
    library: Library, photo_folder: Path, tmp_path: Path
):
    library.add_folder(photo_folder)
    library.index_now()
    ids = library.photo_ids().tolist()
    library.add_tag(ids, "kept")
    elsewhere = Path(shutil.move(photo_folder, tmp_path / "media" / "usb2"))
    library.index_now()
    library.add_folder(elsewhere)
    summary = library.index_now()
    assert (summary.added, summary.embedded, summary.missing) == (0, 0, 0)
    assert sorted(library.photo_ids().tolist()) == sorted(ids)
    assert [folder.path for folder in library.folders()] == [elsewhere]
    assert all(library.details(photo_id).tags for photo_id in ids)


def test_a_drive_is_known_elsewhere_though_some_of_its_photos_were_moved_meanwhile(
    library: Library, tmp_path: Path
):
    here = tmp_path / "usb1"
    for number in range(4):
        write_photo(here / f"{number}.jpg", number)
    library.add_folder(here)
    library.index_now()
    ids = library.photo_ids().tolist()
    library.add_tag(ids, "kept")
    elsewhere = here.rename(tmp_path / "usb2")
    (elsewhere / "3.jpg").rename(elsewhere / "of another name.jpg")
    library.add_folder(elsewhere)
    summary = library.index_now()
    assert (summary.added, summary.embedded, summary.missing) == (0, 0, 0)
    assert sorted(library.photo_ids().tolist()) == sorted(ids)
    assert all(library.details(photo_id).tags for photo_id in ids)
