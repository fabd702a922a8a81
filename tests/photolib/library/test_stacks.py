"""Files of one picture, and shots of one moment, are listed together."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photolib.demo import write_demo_photos
from photolib.library import Library
from photolib.types import Group, Scope, Stacks
from tests.support.tiny_library import open_tiny_library

EXIF_IFD, MODEL, TAKEN = 0x8769, 0x0110, 0x9003
MOMENT = datetime(2024, 6, 1, 12, 0, 0)


def named(library: Library, stacks: Stacks) -> list[list[str]]:
    """The names of the files, stack by stack."""
    names = {one: path.name for one, path in library.paths_of(stacks.ids).items()}
    ends = [*stacks.starts[1:].tolist(), len(stacks.ids)]
    return [
        [names[one] for one in stacks.ids[start:end].tolist()]
        for start, end in zip(stacks.starts.tolist(), ends, strict=True)
    ]


def open_indexed(place: Path, photos: Path) -> Library:
    library = open_tiny_library(place)
    library.add_folder(photos)
    library.index_now()
    return library


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Demo pictures, some of them in further files."""
    folder = tmp_path_factory.mktemp("photos")
    write_demo_photos(folder)
    with Image.open(folder / "beach.jpg") as image:
        image.resize((image.width // 2, image.height // 2)).save(folder / "beach small.jpg")
    (folder / "beach again.jpg").write_bytes((folder / "beach.jpg").read_bytes())
    with Image.open(folder / "red flower.jpg") as image:
        image.save(folder / "red flower.webp", quality=50)
    library = open_indexed(tmp_path_factory.mktemp("library"), folder)
    yield library
    library.close()


def test_the_largest_file_of_a_picture_comes_first(copied: Library) -> None:
    stacks = copied.organising.stacks(Group.DUPLICATES)
    beach, flower = sorted(named(copied, stacks))
    assert sorted(beach[:2]) == ["beach again.jpg", "beach.jpg"]
    assert beach[2:] == ["beach small.jpg"]
    assert flower == ["red flower.jpg", "red flower.webp"]


def test_what_could_be_spared_is_the_size_of_all_but_the_first(copied: Library) -> None:
    stacks = copied.organising.stacks(Group.DUPLICATES)
    sizes = {one: path.stat().st_size for one, path in copied.paths_of(stacks.ids).items()}
    assert stacks.sizes.tolist() == [sizes[one] for one in stacks.ids.tolist()]
    assert stacks.spare.sum() == sum(sizes[one] for one in stacks.others.tolist())
    assert sorted([*stacks.ids[stacks.starts], *stacks.others]) == sorted(stacks.ids)
    assert stacks.counts.sum() == len(stacks.ids)


def test_the_scope_holds_the_same_photos(copied: Library) -> None:
    stacks = copied.organising.stacks(Group.DUPLICATES)
    assert set(copied.photo_ids(Scope(group=Group.DUPLICATES))) == set(stacks.ids.tolist())


def test_of_equal_files_the_one_with_stars_is_kept(copied: Library) -> None:
    twins = [
        photo_id
        for photo_id, path in copied.paths_of(copied.photo_ids()).items()
        if path.name in ("beach.jpg", "beach again.jpg")
    ]
    for chosen in twins:
        copied.organising.set_rating([chosen], 4)
        stacks = copied.organising.stacks(Group.DUPLICATES)
        assert chosen in stacks.ids[stacks.starts]
        copied.organising.set_rating([chosen], 0)


def test_a_library_without_copies_has_no_stacks(tmp_path: Path, photo_folder: Path) -> None:
    library = open_indexed(tmp_path / "library", photo_folder)
    try:
        for group in (Group.DUPLICATES, Group.SERIES):
            stacks = library.organising.stacks(group)
            assert len(stacks) == len(stacks.ids) == len(stacks.spare) == len(stacks.others) == 0
    finally:
        library.close()


def shoot(path: Path, after: float, *, seed: int, camera: str | None = "Canon EOS R6") -> None:
    """A picture of noise of its own, taken so many seconds after `MOMENT`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.random.default_rng(seed).integers(0, 255, (6, 8, 3), dtype=np.uint8)
    image = Image.fromarray(pixels).resize((320, 240), Image.Resampling.BICUBIC)
    exif = image.getexif()
    if camera:
        exif[MODEL] = camera
    taken = MOMENT + timedelta(seconds=after)
    exif.get_ifd(EXIF_IFD)[TAKEN] = taken.strftime("%Y:%m:%d %H:%M:%S")
    image.save(path, quality=95, exif=exif)


def test_shots_of_one_moment_are_a_series(tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    for number, after in enumerate((0, 1, 4, 8, 9, 60)):
        shoot(photos / f"{number}.jpg", after, seed=number)
    shoot(photos / "other camera.jpg", 2, seed=20, camera="iPhone 12")
    shoot(photos / "no camera.jpg", 2, seed=21, camera=None)
    shoot(photos / "elsewhere" / "other folder.jpg", 2, seed=22)
    later = photos / "later"
    shoot(later / "b.jpg", 1002, seed=31)
    shoot(later / "a.jpg", 1000, seed=30)
    (later / "copy of a.jpg").write_bytes((later / "a.jpg").read_bytes())
    library = open_indexed(tmp_path / "library", photos)
    try:
        stacks = library.organising.stacks(Group.SERIES)
        told = named(library, stacks)
        assert told[0][0] in ("a.jpg", "copy of a.jpg")
        assert told[0][1:] == ["b.jpg"]
        assert told[1:] == [["3.jpg", "4.jpg"], ["0.jpg", "1.jpg", "2.jpg"]]
        assert int(stacks.taken[stacks.starts[-1]]) == MOMENT.replace(tzinfo=UTC).timestamp()
        held = library.photo_ids(Scope(group=Group.SERIES)).tolist()
        assert set(stacks.ids.tolist()) <= set(held)
        assert len(held) == len(stacks.ids) + 1  # and the copy
    finally:
        library.close()
