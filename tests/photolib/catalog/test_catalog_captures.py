"""A photo read for the first time is a missing one of its exposure only beyond doubt."""

from __future__ import annotations

from dataclasses import replace

import pytest
from catalog_samples import MODEL, decoded, found, insert, unit_vectors
from sqlalchemy import Connection

from photolib.catalog import Catalog, albums, captures, descriptions, photos, tags, vectors
from photolib.catalog import near_duplicates as same
from photolib.types import Folder, PhotoState, Scope, SortOrder, TagSource

EXPOSURE = "c1:" + "a" * 32
EVERYWHERE = Scope(states=tuple(PhotoState))
OTHER = "c1:" + "b" * 32


def record(tx: Connection, photo_id: int, content: str, capture: str | None = EXPOSURE) -> None:
    photos.record_decoded(tx, photo_id, replace(decoded(content), capture=capture))


def lose(tx: Connection, root: Folder, *names: str, capture: str | None = EXPOSURE) -> list[int]:
    """Photos of one exposure whose files are gone."""
    ids = insert(tx, root, *names)
    for number, photo_id in enumerate(ids):
        record(tx, photo_id, "xyz"[number], capture)
    photos.mark_missing(tx, ids)
    return ids


def test_it_takes_the_place_with_all_that_was_said_of_it(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        [lost] = lose(tx, root, "DSC_0001.jpg")
        tags.add(tx, [lost], tags.ensure(tx, "beach"), TagSource.MANUAL)
        descriptions.set_rating(tx, [lost], 4)
        albums.add(tx, albums.create(tx, "Summer"), [lost])
        vectors.store(tx, MODEL, [lost], unit_vectors(1))
        [new] = insert(tx, root, "trip/edited.jpg")
        tags.add(tx, [new], tags.ensure(tx, "meanwhile"), TagSource.MANUAL)
        assert captures.may_be_lost(tx, new, EXPOSURE)
        assert captures.recognise(tx, {new: EXPOSURE}) == {new: lost}
        details = photos.details(tx, lost, MODEL)
        assert details.row.path == root.path / "trip/edited.jpg"
        assert (details.row.state, details.row.rating) == (PhotoState.NEW, 4)
        assert {tag.name for tag in details.tags} == {"beach", "meanwhile"}
        assert albums.all_albums(tx)[0].photos == 1
        assert photos.rows(tx, [new]) == []
        assert len(photos.known(tx, root.folder_id)) == 1
        record(tx, lost, "e")
        assert vectors.ids(tx, MODEL).tolist() == []  # the old picture's


@pytest.mark.parametrize(
    ("lost", "new"),
    [
        (["a.jpg", "b.jpg"], ["new.jpg"]),
        (["a.jpg"], ["one.jpg", "two.jpg"]),
        ([], ["new.jpg"]),
        (["DSC_0001.jpg"], ["DSC_0002.jpg"]),  # frames that fell into one hundredth
    ],
    ids=["two missing", "two new", "none missing", "the camera counts on"],
)
def test_with_any_choice_it_is_a_photo_of_its_own(
    catalog: Catalog, root: Folder, lost: list[str], new: list[str]
) -> None:
    with catalog.write() as tx:
        lose(tx, root, *lost)
        lose(tx, root, "somebody else.jpg", capture=OTHER)
        lose(tx, root, "unknown.jpg", capture=None)
        ids = insert(tx, root, *new)
        assert captures.recognise(tx, dict.fromkeys(ids, EXPOSURE)) == {}
        assert photos.ids(tx, EVERYWHERE, SortOrder.NAME).size == len(lost) + 2 + len(new)


@pytest.mark.parametrize(
    ("lost", "new"),
    [
        ("DSC_0001.jpg", "_DSC0001-edit.jpg"),
        ("DSC_0001.jpg", "20190704_1234.jpg"),
        ("IMG_0001.jpg", "2019-07-04 12.34.56.jpg"),
        ("a.jpg", "a.jpg.webp"),
    ],
)
def test_names_that_say_nothing_else_are_no_hindrance(
    catalog: Catalog, root: Folder, lost: str, new: str
) -> None:
    with catalog.write() as tx:
        [missing] = lose(tx, root, lost)
        [photo_id] = insert(tx, root, new)
        assert captures.recognise(tx, {photo_id: EXPOSURE}) == {photo_id: missing}


def test_a_copy_whose_original_is_there_is_a_photo_of_its_own(
    catalog: Catalog, root: Folder
) -> None:
    with catalog.write() as tx:
        lose(tx, root, "gone.jpg")
        [there, copy] = insert(tx, root, "there.jpg", "copy.jpg")
        record(tx, there, "t")
        assert not captures.may_be_lost(tx, copy, EXPOSURE)
        assert captures.recognise(tx, {copy: EXPOSURE}) == {}
        record(tx, copy, "c")
        assert same.same_picture(tx, [there, copy]) == {there: [copy], copy: [there]}
        photos.mark_missing(tx, [there])  # later: the two stay two
        assert not captures.may_be_lost(tx, copy, EXPOSURE)
        assert captures.recognise(tx, {copy: EXPOSURE}) == {}
        assert same.same_picture(tx, [copy]) == {}


def test_a_raw_file_that_belongs_to_it_is_no_other_photo(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        [lost] = lose(tx, root, "a.jpg")
        [new, raw] = insert(tx, root, "b.jpg", "b.nef")
        pair = found("b.jpg", "b.nef")
        photos.set_pairs(
            tx,
            [
                (new, pair[0]._replace(companions=("b.nef",))),
                (raw, pair[1]._replace(part_of="b.jpg")),
            ],
        )
        record(tx, raw, "r")
        assert captures.recognise(tx, {new: EXPOSURE}) == {new: lost}
        [row] = photos.rows(tx, [lost])
        assert (row.path.name, row.companions) == ("b.jpg", ("b.nef",))
