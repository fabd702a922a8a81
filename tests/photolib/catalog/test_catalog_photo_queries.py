"""Lists of ids, rows, details and counts: each answer against its meaning in Python."""

from __future__ import annotations

import os
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from catalog_samples import MODEL, T0, decoded, found, insert, stamp
from sqlalchemy import Connection

from photolib.catalog import Catalog, folders, photos, tags
from photolib.errors import UnknownPhoto
from photolib.types import FileStamp, Folder, FoundFile, PhotoState, Scope, SortOrder, TagSource


def listed(tx: Connection, scope: Scope, order: SortOrder = SortOrder.NAME) -> list[str]:
    rows = photos.rows(tx, photos.ids(tx, scope, order))
    return [row.path.as_posix().removeprefix("/photos/") for row in rows]


def test_orders(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        a, b, c, d = insert(tx, root, "IMG_10.jpg", "img_9.jpg", "x/IMG_11.JPG", "d.jpg")
        local = datetime.fromtimestamp(T0 / 1e9)
        photos.record_decoded(tx, a, decoded(taken_at=local + timedelta(days=2)))
        photos.record_decoded(tx, b, decoded(taken_at=local - timedelta(days=2)))
        photos.record_decoded(tx, c, decoded(taken_at=local + timedelta(days=2)))
        # d is known by the time of its file only, which is between the two.
        assert photos.ids(tx, Scope(), SortOrder.NEWEST).tolist() == [c, a, d, b]
        assert photos.ids(tx, Scope(), SortOrder.OLDEST).tolist() == [b, d, a, c]
        assert photos.ids(tx, Scope(), SortOrder.NAME).tolist() == [d, b, a, c]
        assert photos.ids(tx, Scope(), SortOrder.ADDED).tolist() == [d, c, b, a]
        assert photos.ids(tx, Scope(), SortOrder.ADDED).dtype == "int64"


def test_a_photo_from_before_1970_comes_first(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        a, b = insert(tx, root, "a.jpg", "b.jpg")
        photos.record_decoded(tx, b, decoded(taken_at=datetime(1888, 10, 14, 12)))
        assert photos.ids(tx, Scope(), SortOrder.OLDEST).tolist() == [b, a]
        assert photos.rows(tx, [b])[0].taken_at == datetime(1888, 10, 14, 12)


def test_a_subfolder_is_taken_literally(catalog: Catalog, root: Folder) -> None:
    names = [
        "a_b/1.jpg",
        "a_b/deep/er/2.jpg",
        "axb/3.jpg",
        "a%/4.jpg",
        "a_b.jpg",
        "a_b0/5.jpg",
        "a_b-/6.jpg",
        "A_B/7.jpg",
        "[z]*?/8.jpg",
        "été/9.jpg",
    ]
    with catalog.write() as tx:
        insert(tx, root, *names)
        folder = root.folder_id
        for subfolder in ["a_b", "a%", "a_b/deep", "[z]*?", "été", "A_B", "nothing", ""]:
            expected = {n for n in names if not subfolder or n.startswith(subfolder + "/")}
            scope = Scope(folder_id=folder, subfolder=subfolder)
            assert set(listed(tx, scope)) == expected
            assert len(photos.paths_under(tx, folder, subfolder)) == len(expected)
        assert listed(tx, Scope(folder_id=folder, subfolder="/a_b/")) == ["a_b/1.jpg", names[1]]
        in_order = photos.rows(tx, photos.paths_under(tx, folder, "a_b"))
        assert [row.path.name for row in in_order] == ["1.jpg", "2.jpg"]


def test_subfolders_count_what_is_in_and_below_them(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        *_, gone = insert(
            tx, root, "x.jpg", "a/1.jpg", "a/b/2.jpg", "a/b/3.jpg", "a-b/4.jpg", "g/5"
        )
        photos.mark_missing(tx, [gone])
        assert photos.subfolders(tx, root.folder_id) == [("a", 3), ("a/b", 2), ("a-b", 1)]


def test_scopes_combine(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        other = folders.add(tx, Path("/other"))
        a, b, c = insert(tx, root, "in/a.jpg", "in/b.jpg", "out/c.jpg")
        [d] = insert(tx, other, "in/d.jpg")
        dog = tags.ensure(tx, "animal/dog")
        tags.add(tx, [a, c, d], dog, TagSource.MANUAL)
        photos.record_decoded(tx, a, decoded())
        scope = Scope(folder_id=root.folder_id, subfolder="in", tag_id=dog)
        assert photos.ids(tx, scope, SortOrder.NAME).tolist() == [a]
        with_state = Scope(tag_id=dog, states=(PhotoState.NEW, PhotoState.MISSING))
        assert photos.ids(tx, with_state, SortOrder.NAME).tolist() == [c, d]
        photos.mark_missing(tx, [d])
        assert photos.ids(tx, with_state, SortOrder.NAME).tolist() == [c, d]
        assert photos.ids(tx, Scope(), SortOrder.NAME).tolist() == [a, b, c]
        assert photos.ids(tx, Scope(folder_id=999), SortOrder.NAME).tolist() == []


def test_rows_come_in_the_order_asked_and_leave_out_the_unknown(
    catalog: Catalog, root: Folder
) -> None:
    with catalog.write() as tx:
        a, b, c = insert(tx, root, "a.jpg", "b.jpg", "c.jpg")
        assert [row.photo_id for row in photos.rows(tx, [c, 999, a, b, a])] == [c, a, b, a]
        assert photos.rows(tx, []) == []
        [row] = photos.rows(tx, [a])
        assert (row.width, row.height, row.content_hash, row.rating) == (0, 0, None, 0)
        with pytest.raises(ValueError, match="300"):
            photos.rows(tx, range(1, 302))


def test_rows_count_the_tags_that_wait_for_review(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        a, b = insert(tx, root, "a.jpg", "b.jpg")
        dog, cat = tags.ensure(tx, "dog"), tags.ensure(tx, "cat")
        tags.suggest(tx, MODEL, [(a, dog, 0.9), (a, cat, 0.8)])
        tags.add(tx, [b], dog, TagSource.MANUAL)
        assert [row.suggested_tags for row in photos.rows(tx, [a, b])] == [2, 0]


def test_a_photo_that_is_not_there_is_said_in_a_sentence(catalog: Catalog, root: Folder) -> None:
    with catalog.read() as tx:
        for ask in (photos.path_of, lambda tx, i: photos.details(tx, i, MODEL)):
            with pytest.raises(UnknownPhoto, match="not in the library"):
                ask(tx, 999)


def test_a_path_finds_its_photo(catalog: Catalog, root: Folder) -> None:
    odd = os.fsdecode(b"caf\xe9/\xff\xfe.jpg")
    with catalog.write() as tx:
        a, b = insert(tx, root, "in/a.jpg", odd)
        photos.mark_missing(tx, [b])
        assert photos.id_of_path(tx, Path("/photos/in/a.jpg")) == a
        assert photos.id_of_path(tx, Path("/photos/./in/../in/a.jpg")) == a
        assert photos.id_of_path(tx, Path("/photos") / odd) == b
        for absent in ("/photos/in/b.jpg", "/photos", "/photos-old/in/a.jpg", "/elsewhere/a.jpg"):
            assert photos.id_of_path(tx, Path(absent)) is None
        # text that no file system of this kind could give
        assert photos.id_of_path(tx, Path("/photos/\ud800.jpg")) is None


def test_counts_add_up(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        away = folders.add(tx, Path("/usb"))
        _new, ready, bad, gone = insert(tx, root, "n.jpg", "r.jpg", "b.jpg", "g.jpg")
        insert(tx, away, "1.jpg", "2.jpg")
        photos.record_decoded(tx, ready, decoded())
        photos.record_unreadable(tx, bad, "It is empty.")
        photos.mark_missing(tx, [gone])
        folders.set_online(tx, away.folder_id, False)
        counts = photos.counts(tx, MODEL)
        assert (counts.ready, counts.pending, counts.unreadable) == (0, 2, 1)
        assert (counts.missing, counts.offline, counts.photos) == (1, 2, 6)
        assert photos.count_pending(tx, MODEL) == counts.pending


def test_a_library_of_nothing(catalog: Catalog) -> None:
    with catalog.read() as tx:
        assert photos.counts(tx, MODEL).photos == 0
        assert len(photos.ids(tx, Scope(), SortOrder.NEWEST)) == 0
        assert photos.subfolders(tx, 1) == []
        assert photos.known(tx, 1) == {}
        assert tags.all_tags(tx) == []


def test_thousands_of_photos(catalog: Catalog, root: Folder) -> None:
    count = 5000
    with catalog.write() as tx:
        files = [FoundFile(f"{i % 40}/{i}.jpg", FileStamp(i, T0 + i * 10**9)) for i in range(count)]
        new = photos.insert_new(tx, root.folder_id, files)
    with catalog.read() as tx:
        assert photos.ids(tx, Scope(), SortOrder.NEWEST).tolist() == new[::-1]
        scope = Scope(folder_id=root.folder_id, subfolder="7")
        assert len(photos.ids(tx, scope, SortOrder.NAME)) == count // 40
        assert len(photos.known(tx, root.folder_id)) == count
        assert len(photos.rows(tx, new[-300:])) == 300
    with catalog.write() as tx:
        photos.mark_missing(tx, new)
        photos.restore(tx, [(i, f.stamp) for i, f in zip(new, files, strict=True)])
        assert photos.counts(tx, MODEL).pending == count
        assert photos.insert_new(tx, root.folder_id, [*files, *found("fresh.jpg")]) != []
        assert photos.known(tx, root.folder_id)["fresh.jpg"].stamp == stamp(0)
