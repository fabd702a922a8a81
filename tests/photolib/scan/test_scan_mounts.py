"""An empty folder at which a drive used to be mounted is a drive that is gone, not lost photos."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from photolib.catalog import Catalog, folders
from photolib.scan import add_root, reconcile
from photolib.scan.mounts import mount_point
from photolib.types import PhotoState
from tests.conftest import write_photo
from tests.photolib.scan.scanned import decode_all, shown, watch
from tests.support.mounted import Drive

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="mounts a file system")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where the drive is mounted: a folder that is there without it."""
    place = tmp_path / "mnt"
    place.mkdir()
    return place


@pytest.fixture
def drive(tmp_path: Path, place: Path) -> Iterator[Drive]:
    (tmp_path / "aside").mkdir()
    made = Drive(place, tmp_path / "aside")
    made.plug_in()
    for number in range(3):
        write_photo(place / "trip" / f"{number}.jpg", number)
    yield made
    made.throw_away()


def states(catalog: Catalog) -> set[PhotoState]:
    return {state for _, state in shown(catalog).values()}


def is_online(catalog: Catalog, folder_id: int) -> bool:
    with catalog.read() as tx:
        return folders.get(tx, folder_id).online


@pytest.fixture
def root(catalog: Catalog, place: Path, drive: Drive) -> int:
    folder_id = watch(catalog, place)
    reconcile(catalog)
    decode_all(catalog)
    return folder_id


def test_it_is_offline_and_comes_back_by_itself(catalog: Catalog, root: int, drive: Drive):
    before = shown(catalog)
    drive.pull_out()
    result = reconcile(catalog)
    assert (result.offline, result.missing) == ([root], [])
    assert states(catalog) == {PhotoState.OFFLINE}
    assert not reconcile(catalog).anything
    assert not reconcile(catalog, below={root: {"trip"}}).anything
    drive.plug_in()
    assert reconcile(catalog).online == [root]
    assert shown(catalog) == before
    assert not reconcile(catalog).anything


@pytest.mark.parametrize("part", ["trip", "elsewhere"])
def test_a_part_of_it_that_is_looked_at_alone_says_so_too(
    catalog: Catalog, root: int, drive: Drive, part: str
):
    drive.pull_out()
    result = reconcile(catalog, below={root: {part}})
    assert (result.offline, result.missing) == ([root], [])
    assert not is_online(catalog, root)


def test_what_is_no_photo_may_lie_below_it(catalog: Catalog, root: int, drive: Drive, place: Path):
    drive.pull_out()
    (place / ".directory").touch()
    (place / "NOT MOUNTED.txt").touch()
    assert reconcile(catalog).offline == [root]


def test_photos_deleted_on_a_drive_that_is_there_are_missing(
    catalog: Catalog, root: int, place: Path
):
    for path in (place / "trip").iterdir():
        path.unlink()
    (place / "trip").rmdir()
    result = reconcile(catalog)
    assert (result.offline, len(result.missing)) == ([], 3)
    assert not reconcile(catalog).anything


def test_an_emptied_folder_that_never_was_a_mount_point_has_lost_its_photos(
    catalog: Catalog, photo_folder: Path
):
    watch(catalog, photo_folder)
    reconcile(catalog)
    for path in photo_folder.rglob("*.jpg"):
        path.unlink()
    result = reconcile(catalog)
    assert (result.offline, len(result.missing)) == ([], 8)


def test_the_folder_can_be_used_without_the_drive(
    catalog: Catalog, root: int, drive: Drive, place: Path
):
    drive.pull_out()
    assert reconcile(catalog).offline == [root]
    write_photo(place / "new.jpg", 9)
    result = reconcile(catalog)
    assert (result.online, len(result.added), len(result.missing)) == ([root], 1, 3)
    (place / "new.jpg").unlink()
    drive.plug_in()
    assert len(reconcile(catalog).returned) == 3


def test_a_folder_on_the_drive_that_lies_below_it_too(catalog: Catalog, drive: Drive, place: Path):
    folder_id = watch(catalog, place / "trip")
    reconcile(catalog)
    drive.pull_out()
    (place / "trip").mkdir()
    result = reconcile(catalog)
    assert (result.offline, result.missing) == ([folder_id], [])


def test_a_link_to_it(catalog: Catalog, drive: Drive, place: Path, tmp_path: Path):
    (tmp_path / "link").symlink_to(place)
    folder_id = watch(catalog, tmp_path / "link")
    reconcile(catalog)
    drive.pull_out()
    result = reconcile(catalog)
    assert (result.offline, result.missing) == ([folder_id], [])


def test_mounted_elsewhere_it_is_added_there_though_the_empty_folder_stays(
    catalog: Catalog, root: int, drive: Drive, tmp_path: Path
):
    before = shown(catalog)
    drive.pull_out()
    reconcile(catalog)
    elsewhere = tmp_path / "aside"  # where what lies on it can be seen all the time
    assert add_root(catalog, elsewhere).folder_id == root
    assert not reconcile(catalog).anything
    assert shown(catalog) == before


def test_an_empty_folder_is_no_lost_drive(catalog: Catalog, drive: Drive, place: Path):
    """Added while the drive was out, and again when all that was on it has been deleted."""
    drive.pull_out()
    folder_id = watch(catalog, place)
    reconcile(catalog)
    drive.plug_in()
    assert len(reconcile(catalog).added) == 3
    drive.pull_out()
    assert reconcile(catalog).offline == [folder_id]


def test_mount_points_are_found_through_links(drive: Drive, place: Path, tmp_path: Path):
    (tmp_path / "link").symlink_to(place / "trip")
    assert mount_point(tmp_path / "link") == mount_point(place / "trip" / "0.jpg") == place
    assert mount_point(tmp_path) not in (place, tmp_path)
