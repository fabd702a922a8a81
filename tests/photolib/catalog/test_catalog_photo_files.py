"""Rows follow files: new, changed, missing, moved, back again; what was known is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from catalog_samples import MODEL, decoded, found, insert, stamp, unit_vectors

from photolib.catalog import Catalog, descriptions, folders, photos, tags, vectors
from photolib.types import (
    FileStamp,
    Folder,
    FoundFile,
    KnownFile,
    PhotoState,
    Scope,
    SortOrder,
    TagSource,
)


def state_of(tx: object, photo_id: int) -> PhotoState:
    return photos.rows(tx, [photo_id])[0].state  # type: ignore[arg-type]


def test_new_files_are_known_by_their_path(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        a, b = photos.insert_new(tx, root.folder_id, found("a.jpg", "trip/b.jpg"))
        assert photos.known(tx, root.folder_id) == {
            "a.jpg": KnownFile(a, stamp(0), PhotoState.NEW, None),
            "trip/b.jpg": KnownFile(b, stamp(1), PhotoState.NEW, None),
        }
        assert folders.get(tx, root.folder_id).photos == 2


def test_known_files_are_not_inserted_again(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        [a] = insert(tx, root, "a.jpg")
        photos.record_decoded(tx, a, decoded())
        [b] = insert(tx, root, "a.jpg", "b.jpg", "b.jpg")
        assert insert(tx, root, "a.jpg", "b.jpg") == []
        assert photos.insert_new(tx, root.folder_id, []) == []
        assert state_of(tx, a) == PhotoState.READY
        assert b > a


def test_names_that_differ_in_case_are_two_files(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        assert len(insert(tx, root, "a.jpg", "A.jpg")) == 2


def test_a_changed_file_is_pending_and_keeps_its_vector_meanwhile(
    catalog: Catalog, root: Folder
) -> None:
    with catalog.write() as tx:
        [a] = insert(tx, root, "a.jpg")
        photos.record_decoded(tx, a, decoded("a"))
        vectors.store(tx, MODEL, [a], unit_vectors(1))
        assert photos.pending(tx, MODEL) == []
        photos.mark_changed(tx, [(a, FileStamp(5, 6))])
        assert [(p.photo_id, p.state) for p in photos.pending(tx, MODEL)] == [(a, PhotoState.NEW)]
        assert photos.known(tx, root.folder_id)["a.jpg"].stamp == FileStamp(5, 6)
        assert vectors.ids(tx, MODEL).tolist() == [a]


def test_a_missing_file_that_returns_unchanged_is_what_it_was(
    catalog: Catalog, root: Folder
) -> None:
    with catalog.write() as tx:
        new, ready, bad, other = insert(tx, root, "new.jpg", "ready.jpg", "bad.jpg", "other.jpg")
        photos.record_decoded(tx, ready, decoded(file_stamp=stamp(1)))
        photos.record_unreadable(tx, bad, "It is empty.")
        photos.record_decoded(tx, other, decoded(file_stamp=stamp(3)))
        photos.mark_missing(tx, [new, ready, bad, other])
        assert {state_of(tx, i) for i in (new, ready, bad, other)} == {PhotoState.MISSING}
        assert len(photos.ids(tx, Scope(), SortOrder.NAME)) == 0
        photos.restore(
            tx, [(new, stamp(0)), (ready, stamp(1)), (bad, stamp(2)), (other, FileStamp(1, 1))]
        )
        assert [state_of(tx, i) for i in (new, ready, bad, other)] == [
            PhotoState.NEW,
            PhotoState.READY,
            PhotoState.UNREADABLE,
            PhotoState.NEW,  # it came back as another file
        ]
        assert [p.reason for p in photos.problems(tx)] == ["It is empty."]


def test_a_missing_photo_read_again_elsewhere_is_recognised(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        a, b, c = insert(tx, root, "a.jpg", "b.jpg", "c.jpg")
        for photo_id, content in ((a, "x"), (b, "x"), (c, "y")):
            photos.record_decoded(tx, photo_id, decoded(content))
        tags.add(tx, [b], tags.ensure(tx, "beach"), TagSource.MANUAL)
        photos.mark_missing(tx, [a, b, c])
        [new, copy, other] = insert(tx, root, "deep/b.jpg", "copy.jpg", "other.jpg")
        assert photos.recognise(tx, new, "x" * 64) == b  # the one of the same name
        assert photos.recognise(tx, copy, "x" * 64) == a
        assert photos.recognise(tx, other, "z" * 64) == other
        assert photos.recognise(tx, b, "x" * 64) == b
        assert photos.recognise(tx, 999, "x" * 64) == 999
        known = photos.known(tx, root.folder_id)
        assert {name: k.photo_id for name, k in known.items()} == {
            "deep/b.jpg": b,
            "copy.jpg": a,
            "other.jpg": other,
            "c.jpg": c,
        }
        assert photos.rows(tx, [new, copy]) == []
        assert [tag.name for tag in tags.for_photos(tx, [b])[b]] == ["beach"]


def test_a_moved_photo_keeps_id_tags_and_vector(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        other = folders.add(tx, Path("/other"))
        [a] = insert(tx, root, "a.jpg")
        photos.record_decoded(tx, a, decoded())
        descriptions.set_rating(tx, [a], 4)
        vectors.store(tx, MODEL, [a], unit_vectors(1))
        tags.add(tx, [a], tags.ensure(tx, "beach"), TagSource.MANUAL)
        photos.mark_missing(tx, [a])
        photos.relocate(tx, a, other.folder_id, FoundFile("new/z10.jpg", stamp(9)))
        details = photos.details(tx, a, MODEL)
        assert details.row.path == Path("/other/new/z10.jpg")
        assert details.row.state == PhotoState.READY
        assert (details.row.rating, details.has_vector) == (4, True)
        assert [tag.name for tag in details.tags] == ["beach"]
        assert photos.known(tx, other.folder_id)["new/z10.jpg"].stamp == stamp(9)
        insert(tx, other, "z9.jpg")
        order = photos.rows(tx, photos.ids(tx, Scope(), SortOrder.NAME))
        assert [row.path.name for row in order] == ["z9.jpg", "z10.jpg"]


def test_a_moved_photo_whose_sidecar_is_new_is_read_again(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        [a] = insert(tx, root, "a.jpg")
        photos.record_decoded(tx, a, decoded())
        written = stamp(0)._replace(sidecar_ns=5)
        photos.relocate(tx, a, root.folder_id, FoundFile("moved.jpg", written))
        assert photos.known(tx, root.folder_id)["moved.jpg"].state is PhotoState.NEW
        photos.record_decoded(tx, a, decoded())
        photos.relocate(tx, a, root.folder_id, FoundFile("again.jpg", written))
        assert photos.known(tx, root.folder_id)["again.jpg"].state is PhotoState.READY


def test_moving_to_where_a_file_was_just_seen_makes_one_photo(
    catalog: Catalog, root: Folder
) -> None:
    with catalog.write() as tx:
        a, seen = insert(tx, root, "a.jpg", "moved.jpg")
        photos.record_decoded(tx, a, decoded())
        photos.mark_missing(tx, [a])
        photos.relocate(tx, a, root.folder_id, FoundFile("moved.jpg", stamp(1)))
        assert [k.photo_id for k in photos.known(tx, root.folder_id).values()] == [a]
        assert photos.rows(tx, [seen]) == []


def test_moving_over_another_photo_keeps_what_was_known_of_it(
    catalog: Catalog, root: Folder
) -> None:
    with catalog.write() as tx:
        a, b = insert(tx, root, "a.jpg", "b.jpg")
        photos.record_decoded(tx, a, decoded("a"))
        photos.record_decoded(tx, b, decoded("b"))
        tags.add(tx, [b], tags.ensure(tx, "beach"), TagSource.MANUAL)
        photos.relocate(tx, a, root.folder_id, FoundFile("b.jpg", stamp(0)))
        known = photos.known(tx, root.folder_id)
        assert (known["b.jpg"].photo_id, known["b.jpg"].state) == (a, PhotoState.READY)
        assert (known["a.jpg"].photo_id, known["a.jpg"].state) == (b, PhotoState.MISSING)
        assert len(tags.for_photos(tx, [b])[b]) == 1


def test_moving_a_photo_to_its_own_place_or_one_that_is_gone_is_harmless(
    catalog: Catalog, root: Folder
) -> None:
    with catalog.write() as tx:
        [a] = insert(tx, root, "a.jpg")
        photos.relocate(tx, a, root.folder_id, FoundFile("a.jpg", stamp(0)))
        photos.relocate(tx, 999, root.folder_id, FoundFile("b.jpg", stamp(0)))
        assert list(photos.known(tx, root.folder_id)) == ["a.jpg"]


@pytest.mark.parametrize("mtime_ns", [-(2**70), -1, 0, 2**63, 2**80])
def test_absurd_file_times_are_taken(catalog: Catalog, root: Folder, mtime_ns: int) -> None:
    with catalog.write() as tx:
        files = [FoundFile("a.jpg", FileStamp(0, mtime_ns))]
        [a] = photos.insert_new(tx, root.folder_id, files)
        photos.record_decoded(tx, a, decoded(file_stamp=FileStamp(0, mtime_ns)))
        photos.mark_changed(tx, [(a, FileStamp(1, mtime_ns))])
        assert photos.ids(tx, Scope(), SortOrder.NEWEST).tolist() == [a]


def test_late_work_on_photos_that_are_gone_does_nothing(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        photos.record_decoded(tx, 7, decoded(keywords=("a",)))
        photos.record_unreadable(tx, 7, "It is empty.")
        photos.mark_changed(tx, [(7, stamp())])
        photos.restore(tx, [(7, stamp())])
        photos.mark_missing(tx, [7])
        vectors.store(tx, MODEL, [7], unit_vectors(1))
        tag_id = tags.ensure(tx, "beach")
        tags.add(tx, [7], tag_id, TagSource.MANUAL)
        assert tags.suggest(tx, MODEL, [(7, tag_id, 0.5)]) == 0
        assert len(vectors.ids(tx, MODEL)) == 0
    assert catalog.integrity_check() == []
