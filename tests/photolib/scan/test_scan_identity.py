"""A photo keeps its id, tags and vectors wherever its file goes and whatever it is called."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from photolib.catalog import Catalog, folders, photos
from photolib.scan import add_root, reconcile
from photolib.types import PhotoState
from tests.conftest import write_photo
from tests.photolib.scan.scanned import decode_all, shown, watch


def ids_by_place(catalog: Catalog) -> dict[str, int]:
    return {name: photo_id for name, (photo_id, _) in shown(catalog).items()}


@pytest.fixture
def trio(catalog: Catalog, tmp_path: Path) -> Path:
    """a.png, b.png, c.png: three photos of the very same size, decoded."""
    root = tmp_path / "trio"
    root.mkdir()
    for number, name in enumerate(("a.png", "b.png", "c.png")):
        (root / name).write_bytes(b"\x89PNG\r\n\x1a\n" + bytes([number]) * 500)
        os.utime(root / name, ns=(0, number * 10**9))
    watch(catalog, root)
    reconcile(catalog)
    decode_all(catalog)
    return root


def test_in_a_chain_of_renames_every_photo_follows_its_content(catalog: Catalog, trio: Path):
    before = ids_by_place(catalog)
    (trio / "c.png").rename(trio / "d.png")
    (trio / "b.png").rename(trio / "c.png")
    (trio / "a.png").rename(trio / "b.png")
    result = reconcile(catalog)
    assert (len(result.moved), result.added, result.missing, result.changed) == (3, [], [], [])
    after = ids_by_place(catalog)
    assert after == {"b.png": before["a.png"], "c.png": before["b.png"], "d.png": before["c.png"]}
    assert {state for _, state in shown(catalog).values()} == {PhotoState.READY}
    assert not reconcile(catalog).anything


def test_two_photos_that_swap_names_swap_places(catalog: Catalog, trio: Path):
    before = ids_by_place(catalog)
    (trio / "a.png").rename(trio / "x")
    (trio / "b.png").rename(trio / "a.png")
    (trio / "x").rename(trio / "b.png")
    assert len(reconcile(catalog).moved) == 2
    after = ids_by_place(catalog)
    assert (after["a.png"], after["b.png"]) == (before["b.png"], before["a.png"])
    assert not reconcile(catalog).anything


def test_a_photo_moved_over_another_takes_its_place_and_the_other_is_missing(
    catalog: Catalog, trio: Path
):
    before = ids_by_place(catalog)
    (trio / "a.png").rename(trio / "b.png")
    result = reconcile(catalog)
    assert (result.moved, result.missing) == ([before["a.png"]], [before["b.png"]])
    there = {n for n, (_, state) in shown(catalog).items() if state != PhotoState.MISSING}
    assert there == {"b.png", "c.png"}


def test_a_copy_of_a_file_that_was_only_touched_is_a_new_photo(catalog: Catalog, trio: Path):
    before = ids_by_place(catalog)
    (trio / "copy.png").write_bytes((trio / "a.png").read_bytes())
    (trio / "a.png").touch()
    result = reconcile(catalog)
    assert (result.changed, result.moved, len(result.added)) == ([before["a.png"]], [], 1)


def test_a_new_sidecar_makes_no_photo_the_target_of_its_changed_copy(catalog: Catalog, trio: Path):
    (trio / "copy.png").write_bytes((trio / "a.png").read_bytes())
    reconcile(catalog)
    decode_all(catalog)
    before = ids_by_place(catalog)
    (trio / "a.png.xmp").write_text("words")
    (trio / "copy.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes([9]) * 500)
    result = reconcile(catalog)
    assert (result.moved, result.missing) == ([], [])
    assert ids_by_place(catalog) == before


def test_a_photo_moved_over_another_leaves_room_for_a_new_one_at_once(catalog: Catalog, trio: Path):
    before = ids_by_place(catalog)
    (trio / "a.png").rename(trio / "b.png")
    (trio / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes([9]) * 500)
    result = reconcile(catalog)
    assert (result.moved, result.missing) == ([before["a.png"]], [before["b.png"]])
    there = {n: i for n, (i, state) in shown(catalog).items() if state != PhotoState.MISSING}
    assert set(there) == {"a.png", "b.png", "c.png"}
    assert there["a.png"] not in before.values()


@pytest.mark.parametrize(
    ("before", "after"),
    [("photo.jpg", "PHOTO.JPG"), ("caf\u00e9.jpg", "cafe\u0301.jpg")],
    ids=["case", "nfd"],
)
def test_another_spelling_of_the_name_is_the_same_photo(
    catalog: Catalog, tmp_path: Path, before: str, after: str
):
    root = tmp_path / "root"
    write_photo(root / before)
    watch(catalog, root)
    reconcile(catalog)
    decode_all(catalog)
    photo_id, _ = shown(catalog)[before]
    (root / before).rename(root / after)
    assert reconcile(catalog).moved == [photo_id]


def test_hard_links_are_photos_of_their_own(catalog: Catalog, tmp_path: Path):
    root = tmp_path / "root"
    write_photo(root / "a.jpg")
    os.link(root / "a.jpg", root / "b.jpg")
    watch(catalog, root)
    assert len(reconcile(catalog).added) == 2


@pytest.mark.parametrize("sidecar", ["p0.jpg.xmp", "p0.XMP", "p0.jpg.json"])
def test_a_sidecar_that_comes_changes_or_goes_has_its_photo_read_again(
    catalog: Catalog, photo_folder: Path, sidecar: str
):
    watch(catalog, photo_folder)
    reconcile(catalog)
    decode_all(catalog)
    photo_id, _ = shown(catalog)["p0.jpg"]
    beside = photo_folder / sidecar
    beside.write_text("1")
    assert reconcile(catalog).changed == [photo_id]
    decode_all(catalog)
    assert not reconcile(catalog).anything
    os.utime(beside, ns=(0, 10**9))
    assert reconcile(catalog).changed == [photo_id]
    beside.unlink()
    assert reconcile(catalog).changed == [photo_id]
    decode_all(catalog)
    assert not reconcile(catalog).anything


def test_a_photo_that_moved_and_got_a_sidecar_is_read_again(catalog: Catalog, photo_folder: Path):
    watch(catalog, photo_folder)
    reconcile(catalog)
    decode_all(catalog)
    photo_id, _ = shown(catalog)["p0.jpg"]
    (photo_folder / "p0.jpg").rename(photo_folder / "trip" / "moved.jpg")
    (photo_folder / "trip" / "moved.jpg.xmp").write_text("words")
    assert reconcile(catalog).moved == [photo_id]
    assert shown(catalog)["moved.jpg"] == (photo_id, PhotoState.NEW)
    decode_all(catalog)
    assert not reconcile(catalog).anything


def test_a_drive_under_another_mount_point_is_one_move(
    catalog: Catalog, photo_folder: Path, tmp_path: Path
):
    folder_id = watch(catalog, photo_folder)
    reconcile(catalog)
    decode_all(catalog)
    before = shown(catalog)
    elsewhere = photo_folder.rename(tmp_path / "mnt2")
    reconcile(catalog)  # it is offline now
    folder = add_root(catalog, elsewhere)
    assert (folder.folder_id, folder.path, folder.online) == (folder_id, elsewhere, True)
    assert not reconcile(catalog).anything
    assert shown(catalog) == before


def test_another_folder_is_no_lost_one_found(catalog: Catalog, photo_folder: Path, tmp_path: Path):
    folder_id = watch(catalog, photo_folder)
    reconcile(catalog)
    decode_all(catalog)
    photo_folder.rename(tmp_path / "unplugged")
    write_photo(tmp_path / "other" / "p0.jpg", 77)
    assert add_root(catalog, tmp_path / "other").folder_id != folder_id


def test_a_copy_of_a_folder_that_is_there_is_a_folder_of_its_own(
    catalog: Catalog, photo_folder: Path, tmp_path: Path
):
    folder_id = watch(catalog, photo_folder)
    reconcile(catalog)
    decode_all(catalog)
    shutil.copytree(photo_folder, tmp_path / "copy")  # keeps the times
    assert add_root(catalog, tmp_path / "copy").folder_id != folder_id
    with catalog.read() as tx:
        assert len(folders.all_folders(tx)) == 2
        assert len(photos.known(tx, folder_id)) == 8


def test_of_two_lost_drives_the_one_that_is_there_most_wholly_is_found(
    catalog: Catalog, photo_folder: Path, tmp_path: Path
):
    part = shutil.copytree(photo_folder, tmp_path / "part", dirs_exist_ok=True)
    for number in range(4, 8):  # what else lies on that drive, so that five in nine are the same
        write_photo(part / "more" / f"m{number}.jpg", 50 + number)
    for gone in ("p0.jpg", "p2.jpg", "trip/p1.jpg"):
        (part / gone).unlink()
    first, whole = watch(catalog, part), watch(catalog, photo_folder)
    reconcile(catalog)
    decode_all(catalog)
    elsewhere = photo_folder.rename(tmp_path / "mnt2")
    part.rename(tmp_path / "unplugged")
    reconcile(catalog)
    assert add_root(catalog, elsewhere).folder_id == whole != first
