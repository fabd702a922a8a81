"""Roots: added once, never inside one another, removed with all that was known of them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from catalog_samples import MODEL, decoded, insert, unit_vectors

from photolib.catalog import Catalog, folders, photos, tags, vectors
from photolib.errors import FolderProblem
from photolib.types import Folder, PhotoState, Scope, SortOrder, TagSource


def test_the_same_folder_twice_is_one(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        assert folders.add(tx, Path("/photos")) == root
        assert folders.add(tx, Path("/photos/2024/..")) == root
        assert [f.path for f in folders.all_folders(tx)] == [Path("/photos")]


def test_a_folder_inside_a_known_one_is_refused_with_its_name(
    catalog: Catalog, root: Folder
) -> None:
    with catalog.write() as tx:
        with pytest.raises(FolderProblem, match="already part of the library through /photos"):
            folders.add(tx, Path("/photos/2024"))
        folders.add(tx, Path("/photos-old"))  # only looks alike
        assert len(folders.all_folders(tx)) == 2


def test_a_folder_around_known_ones_takes_them_in(catalog: Catalog) -> None:
    odd = os.fsdecode(b"\xff.jpg")
    with catalog.write() as tx:
        first = folders.add(tx, Path("/home/me/Pictures/2023"))
        second = folders.add(tx, Path("/home/me/Phone"))
        other = folders.add(tx, Path("/mnt/card"))
        folders.set_auto_tag(tx, second.folder_id, True)
        [a] = insert(tx, first, "a.jpg")
        [b] = insert(tx, second, f"DCIM/{odd}")
        insert(tx, other, "c.jpg")
        photos.record_decoded(tx, a, decoded())
        vectors.store(tx, MODEL, [a], unit_vectors(1))
        tags.add(tx, [a], tags.ensure(tx, "beach"), TagSource.MANUAL)
        generation = vectors.generation(tx, MODEL)

        around = folders.add(tx, Path("/home/me"))

        assert (around.photos, around.auto_tag, around.online) == (2, True, True)
        assert [f.path for f in folders.all_folders(tx)] == [Path("/home/me"), Path("/mnt/card")]
        assert photos.path_of(tx, a) == Path("/home/me/Pictures/2023/a.jpg")
        assert photos.path_of(tx, b) == Path("/home/me/Phone/DCIM") / odd
        assert photos.id_of_path(tx, Path("/home/me/Pictures/2023/a.jpg")) == a
        assert photos.details(tx, a, MODEL).tags[0].name == "beach"
        assert vectors.ids(tx, MODEL).tolist() == [a]
        assert vectors.generation(tx, MODEL) == generation
        assert ("Pictures/2023", 1) in photos.subfolders(tx, around.folder_id)


def test_the_file_system_root_can_be_a_folder(catalog: Catalog) -> None:
    with catalog.write() as tx:
        inner = folders.add(tx, Path("/photos"))
        [a] = insert(tx, inner, "a.jpg")
        folders.add(tx, Path("/"))
        assert photos.path_of(tx, a) == Path("/photos/a.jpg")
        assert photos.id_of_path(tx, Path("/photos/a.jpg")) == a


def test_removing_a_folder_forgets_its_photos_vectors_and_tags(
    catalog: Catalog, root: Folder
) -> None:
    with catalog.write() as tx:
        other = folders.add(tx, Path("/other"))
        a, b = insert(tx, root, "a.jpg", "b.jpg")
        [kept] = insert(tx, other, "c.jpg")
        vectors.store(tx, MODEL, [a, b, kept], unit_vectors(3))
        tags.add(tx, [a, kept], tags.ensure(tx, "beach"), TagSource.MANUAL)
        before = vectors.generation(tx, MODEL)
        folders.remove(tx, root.folder_id)
        assert vectors.generation(tx, MODEL) > before
        assert vectors.ids(tx, MODEL).tolist() == [kept]
        assert photos.ids(tx, Scope(), SortOrder.NAME).tolist() == [kept]
        assert tags.all_tags(tx)[0].accepted == 1
        with pytest.raises(FolderProblem, match="not in the library"):
            folders.get(tx, root.folder_id)
        assert insert(tx, other, "new.jpg")[0] > kept  # an id is never used twice
    assert catalog.integrity_check() == []


def test_an_id_is_not_reused_after_the_newest_photo_went(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        [old] = insert(tx, root, "a.jpg")
        folders.remove(tx, root.folder_id)
        again = folders.add(tx, root.path)
        assert again.folder_id != root.folder_id
        assert insert(tx, again, "a.jpg") != [old]


def test_a_folder_that_goes_offline_comes_back_as_it_was(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        new, ready, bad, gone = insert(tx, root, "new.jpg", "ready.jpg", "bad.jpg", "gone.jpg")
        photos.record_decoded(tx, ready, decoded())
        photos.record_unreadable(tx, bad, "It is empty.")
        photos.mark_missing(tx, [gone])
        everything = [new, ready, bad, gone]
        before = photos.rows(tx, everything)

        folders.set_online(tx, root.folder_id, False)
        assert not folders.get(tx, root.folder_id).online
        shown = [row.state for row in photos.rows(tx, everything)]
        assert shown == [PhotoState.OFFLINE] * 3 + [PhotoState.MISSING]
        stored = {k.photo_id: k.state for k in photos.known(tx, root.folder_id).values()}
        assert stored[ready] == PhotoState.READY
        assert photos.pending(tx, MODEL) == []
        assert photos.count_pending(tx, MODEL) == 0
        assert photos.problems(tx) == []
        counts = photos.counts(tx, MODEL)
        assert (counts.photos, counts.offline, counts.missing) == (4, 3, 1)
        scope = Scope(states=(PhotoState.OFFLINE,))
        assert sorted(photos.ids(tx, scope, SortOrder.NAME).tolist()) == [new, ready, bad]
        assert not len(photos.ids(tx, Scope(states=(PhotoState.READY,)), SortOrder.NAME))
        assert len(photos.ids(tx, Scope(), SortOrder.NAME)) == 3  # still shown

        folders.set_online(tx, root.folder_id, True)
        assert photos.rows(tx, everything) == before
        assert photos.count_pending(tx, MODEL) == 2
