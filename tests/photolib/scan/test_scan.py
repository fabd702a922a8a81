"""Scanning: what counts as a photo, and telling new, changed, moved and gone apart."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from photolib.catalog import Catalog, photos
from photolib.errors import Cancelled
from photolib.jobs import JobToken
from photolib.scan import Ignored, Reconciled, reconcile, walk
from photolib.types import PhotoState
from tests.conftest import write_photo
from tests.photolib.scan.scanned import decode_all, shown, watch


def names(root: Path, **options) -> set[str]:
    return {found.rel_path for found in walk(root, **options)}


def test_walk_finds_photos_by_extension_in_any_case(tmp_path: Path):
    for name in ("a.jpg", "b.JPEG", "c.HeIc", "sub/d.png", "notes.txt", ".hidden.jpg", "noext"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"x")
    assert names(tmp_path) == {"a.jpg", "b.JPEG", "c.HeIc", "sub/d.png"}


def test_walk_leaves_out_hidden_system_and_nomedia_folders(tmp_path: Path):
    for name in (".cache/a.jpg", "@eaDir/b.jpg", "private/c.jpg", "private/deep/d.jpg", "ok/e.jpg"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    (tmp_path / "private" / ".nomedia").touch()
    assert names(tmp_path) == {"ok/e.jpg"}


def test_walk_leaves_out_the_excluded_folder(tmp_path: Path):
    for name in ("a.jpg", "lib/thumbs/b.jpg"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    assert names(tmp_path, exclude=[tmp_path / "lib"]) == {"a.jpg"}


def test_walk_follows_links_but_never_into_a_loop(tmp_path: Path):
    root, elsewhere = tmp_path / "root", tmp_path / "elsewhere"
    write_photo(root / "a.jpg")
    write_photo(elsewhere / "b.jpg")
    (root / "link").symlink_to(elsewhere)
    (root / "again").symlink_to(elsewhere)
    (root / "loop").symlink_to(root)
    (root / "broken.jpg").symlink_to(tmp_path / "nowhere.jpg")
    found = names(root)
    assert "a.jpg" in found
    assert len([n for n in found if n.endswith("b.jpg")]) == 1
    assert len(found) == 2


def test_walk_does_not_open_what_is_no_regular_file(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe.jpg")
    (tmp_path / "folder.jpg").mkdir()
    assert names(tmp_path) == set()


def test_walk_can_be_cancelled(tmp_path: Path):
    token = JobToken()
    token.cancel()
    with pytest.raises(Cancelled):
        list(walk(tmp_path, token=token))


def test_names_that_are_no_unicode_survive(tmp_path: Path, catalog: Catalog):
    root = tmp_path / "root"
    root.mkdir()
    odd = os.fsdecode(b"caf\xe9.jpg")
    write_photo(tmp_path / "plain.jpg").rename(root / odd)
    watch(catalog, root)
    assert len(reconcile(catalog).added) == 1
    assert list(shown(catalog)) == [odd]
    assert not reconcile(catalog).anything


def test_second_scan_of_what_is_known_changes_nothing(catalog: Catalog, photo_folder: Path):
    watch(catalog, photo_folder)
    assert len(reconcile(catalog).added) == 8
    again = reconcile(catalog)
    assert not again.anything
    assert again.unchanged == 8


def test_changed_file_is_decoded_again_under_its_id(catalog: Catalog, photo_folder: Path):
    watch(catalog, photo_folder)
    reconcile(catalog)
    decode_all(catalog)
    before = shown(catalog)["p0.jpg"]
    write_photo(photo_folder / "p0.jpg", seed=99, size=(120, 80))
    assert reconcile(catalog).changed == [before[0]]
    assert shown(catalog)["p0.jpg"] == (before[0], PhotoState.NEW)


@pytest.mark.parametrize("target", ["renamed.jpg", "trip/p0.jpg", "new/deep/p0.jpg"])
def test_moved_file_keeps_its_id(catalog: Catalog, photo_folder: Path, target: str):
    watch(catalog, photo_folder)
    reconcile(catalog)
    decode_all(catalog)
    photo_id, _ = shown(catalog)["p0.jpg"]
    (photo_folder / target).parent.mkdir(parents=True, exist_ok=True)
    (photo_folder / "p0.jpg").rename(photo_folder / target)
    result = reconcile(catalog)
    assert (result.moved, result.added, result.missing) == ([photo_id], [], [])
    with catalog.read() as tx:
        assert photos.path_of(tx, photo_id) == photo_folder / target


def test_moved_between_roots_keeps_its_id(catalog: Catalog, tmp_path: Path):
    one, two = tmp_path / "one", tmp_path / "two"
    write_photo(one / "a.jpg", 1)
    two.mkdir()
    watch(catalog, one)
    watch(catalog, two)
    reconcile(catalog)
    decode_all(catalog)
    photo_id, _ = shown(catalog)["a.jpg"]
    (one / "a.jpg").rename(two / "b.jpg")
    assert reconcile(catalog).moved == [photo_id]


def test_file_that_was_missing_for_a_while_is_recognised_elsewhere(
    catalog: Catalog, photo_folder: Path, tmp_path: Path
):
    watch(catalog, photo_folder)
    reconcile(catalog)
    decode_all(catalog)
    photo_id, _ = shown(catalog)["p0.jpg"]
    parked = (photo_folder / "p0.jpg").rename(tmp_path / "parked.jpg")
    assert reconcile(catalog).missing == [photo_id]
    parked.rename(photo_folder / "trip" / "back.jpg")
    assert reconcile(catalog).moved == [photo_id]
    assert shown(catalog)["back.jpg"] == (photo_id, PhotoState.READY)


def test_copies_are_photos_of_their_own(catalog: Catalog, photo_folder: Path):
    watch(catalog, photo_folder)
    reconcile(catalog)
    decode_all(catalog)
    copy = photo_folder / "copy.jpg"
    copy.write_bytes((photo_folder / "p0.jpg").read_bytes())
    result = reconcile(catalog)
    assert len(result.added) == 1
    assert result.moved == []


def test_deleted_file_is_missing_and_returns(catalog: Catalog, photo_folder: Path):
    watch(catalog, photo_folder)
    reconcile(catalog)
    decode_all(catalog)
    photo_id, _ = shown(catalog)["p0.jpg"]
    data, status = (photo_folder / "p0.jpg").read_bytes(), (photo_folder / "p0.jpg").stat()
    (photo_folder / "p0.jpg").unlink()
    assert reconcile(catalog).missing == [photo_id]
    assert shown(catalog)["p0.jpg"][1] is PhotoState.MISSING
    (photo_folder / "p0.jpg").write_bytes(data)
    os.utime(photo_folder / "p0.jpg", ns=(status.st_atime_ns, status.st_mtime_ns))
    assert reconcile(catalog).returned == [photo_id]
    assert shown(catalog)["p0.jpg"] == (photo_id, PhotoState.READY)


def test_vanished_root_is_offline_and_nothing_is_lost(
    catalog: Catalog, photo_folder: Path, tmp_path: Path
):
    folder_id = watch(catalog, photo_folder)
    reconcile(catalog)
    photo_folder.rename(tmp_path / "unplugged")
    result = reconcile(catalog)
    assert (result.offline, result.missing) == ([folder_id], [])
    assert {state for _, state in shown(catalog).values()} == {PhotoState.OFFLINE}
    assert not reconcile(catalog).anything
    (tmp_path / "unplugged").rename(photo_folder)
    assert reconcile(catalog).online == [folder_id]
    assert {state for _, state in shown(catalog).values()} == {PhotoState.NEW}


def test_part_of_a_folder_can_be_looked_at_alone(catalog: Catalog, photo_folder: Path):
    folder_id = watch(catalog, photo_folder)
    reconcile(catalog)
    write_photo(photo_folder / "trip" / "new.jpg", 50)
    write_photo(photo_folder / "other" / "unseen.jpg", 51)
    (photo_folder / "p0.jpg").unlink()
    part = reconcile(catalog, folder_ids={folder_id}, below={folder_id: {"trip", "trip/deep"}})
    assert (len(part.added), part.missing) == (1, [])
    rest: Reconciled = reconcile(catalog)
    assert (len(rest.added), len(rest.missing)) == (1, 1)


def test_deleted_subfolder_reported_alone_makes_its_photos_missing(
    catalog: Catalog, photo_folder: Path
):
    folder_id = watch(catalog, photo_folder)
    reconcile(catalog)
    for path in (photo_folder / "trip").iterdir():
        path.unlink()
    (photo_folder / "trip").rmdir()
    result = reconcile(catalog, folder_ids={folder_id}, below={folder_id: {"trip"}})
    assert len(result.missing) == 4
    assert result.skipped == []


def test_ignored_names_and_folders_are_left_out(tmp_path: Path):
    for name in ("a.jpg", "Thumbs/b.jpg", "raw/rejected/c.jpg", "raw/d.jpg", "e_edit.jpg"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    ignored = Ignored(["thumbs", "raw/rejected/", "*_EDIT.*", ""])
    assert names(tmp_path, ignored=ignored) == {"a.jpg", "raw/d.jpg"}
    assert names(tmp_path, ignored=ignored, below="Thumbs") == set()
    assert names(tmp_path, below="Thumbs") == {"Thumbs/b.jpg"}


def test_a_part_that_a_whole_walk_would_leave_out_is_left_out_alone_too(tmp_path: Path):
    for name in (".trash/a.jpg", "private/deep/b.jpg", "private/.nomedia"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    assert names(tmp_path, below=".trash") == set()
    assert names(tmp_path, below="private/deep") == set()
