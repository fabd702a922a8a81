"""Of what people and files say of a photo the newest counts, and nothing is forgotten."""

from __future__ import annotations

import time

import pytest
from catalog_samples import decoded, insert
from sqlalchemy import Connection

from photolib.catalog import Catalog, descriptions, full_text, photos, undo
from photolib.types import Field, FileStamp, Folder


def title(tx: Connection, photo_id: int) -> str | None:
    return photos.details(tx, photo_id, "no model").meta.title


def written(seconds_from_now: int) -> FileStamp:
    return FileStamp(1000, (int(time.time()) + seconds_from_now) * 1_000_000_000)


@pytest.fixture
def photo(catalog: Catalog, root: Folder) -> int:
    with catalog.write() as tx:
        [photo_id] = insert(tx, root, "a.jpg")
        photos.record_decoded(tx, photo_id, decoded(title="from the file", file_stamp=written(-99)))
        return photo_id


def test_what_a_person_says_counts_while_the_file_says_the_same(
    catalog: Catalog, photo: int
) -> None:
    with catalog.write() as tx:
        descriptions.put(tx, [photo], Field.TITLE, "  by hand\0 ")
        assert title(tx, photo) == "by hand"
        # The file was written again, for another reason.
        photos.record_decoded(tx, photo, decoded(title="from the file", file_stamp=written(60)))
        assert title(tx, photo) == "by hand"
        assert full_text.search(tx, full_text.phrase("by hand"))[0].tolist() == [photo]


def test_a_file_that_says_something_newer_wins_and_both_stay_in_the_history(
    catalog: Catalog, photo: int
) -> None:
    with catalog.write() as tx:
        descriptions.put(tx, [photo], Field.TITLE, "by hand")
        photos.record_decoded(tx, photo, decoded(title="from Lightroom", file_stamp=written(60)))
        assert title(tx, photo) == "from Lightroom"
        said = [(one.value, one.by_file) for one in descriptions.history(tx, photo, Field.TITLE)]
        assert said == [("from Lightroom", True), ("by hand", False), ("from the file", True)]
        # From now on the file's counts, until somebody says something again.
        photos.record_decoded(tx, photo, decoded(title=None, file_stamp=written(70)))
        assert title(tx, photo) is None


def test_a_file_that_says_something_else_but_is_older_is_noted_only(
    catalog: Catalog, photo: int
) -> None:
    with catalog.write() as tx:
        descriptions.put(tx, [photo], Field.TITLE, "by hand")
        photos.record_decoded(tx, photo, decoded(title="an old copy", file_stamp=written(-50)))
        assert title(tx, photo) == "by hand"
        newest = descriptions.history(tx, photo)[0]
        assert (newest.value, newest.by_file) == ("an old copy", True)
        photos.record_decoded(tx, photo, decoded(title="an old copy", file_stamp=written(60)))
        assert title(tx, photo) == "by hand"


def test_a_rating_taken_away_by_hand_stays_away(catalog: Catalog, photo: int) -> None:
    with catalog.write() as tx:
        photos.record_decoded(tx, photo, decoded(rating=4, file_stamp=written(-90)))
        assert descriptions.by_hand(tx, [photo]) == {photo: {}}
        descriptions.set_rating(tx, [photo], 0)
        photos.record_decoded(tx, photo, decoded(rating=4, file_stamp=written(60)))
        assert photos.rows(tx, [photo])[0].rating == 0
        assert descriptions.by_hand(tx, [photo]) == {photo: {Field.RATING: 0}}
        photos.record_decoded(tx, photo, decoded(rating=5, file_stamp=written(90)))
        assert photos.rows(tx, [photo])[0].rating == 5


def test_every_field_is_undone_to_what_it_was(catalog: Catalog, root: Folder) -> None:
    values = {
        Field.RATING: 3,
        Field.FAVORITE: 1,
        Field.TITLE: "Harbour",
        Field.CAPTION: "At night,\nin the rain",
    }
    with catalog.write() as tx:
        ids = insert(tx, root, "a.jpg", "b.jpg")
        photos.record_decoded(tx, ids[0], decoded("a", title="before", rating=5))
        before = [photos.details(tx, photo_id, "") for photo_id in ids]
        for field, value in values.items():
            with descriptions.journalled(tx, f"Change the {field}", ids, field):
                descriptions.put(tx, ids, field, value)
        after = [photos.details(tx, photo_id, "") for photo_id in ids]
        assert {d.meta.caption for d in after} == {"At night,\nin the rain"}
        titles = [undo.undo(tx).title for _ in values]
        assert titles == [f"Change the {field}" for field in reversed(values)]
        assert [photos.details(tx, photo_id, "") for photo_id in ids] == before
        for _ in values:
            undo.redo(tx)
        assert [photos.details(tx, photo_id, "") for photo_id in ids] == after


def test_what_photos_have_in_common(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        a, b, c = insert(tx, root, "a.jpg", "b.jpg", "c.jpg")
        descriptions.set_rating(tx, [a, b], 4)
        descriptions.put(tx, [a, b, c], Field.TITLE, "Same")
        descriptions.set_favorite(tx, [c], True)
        both = descriptions.common(tx, [a, b])
        assert (both.rating, both.title, both.caption, both.mixed) == (4, "Same", "", frozenset())
        every = descriptions.common(tx, [a, b, c])
        assert every.photos == 3
        assert (every.rating, every.favorite, every.title) == (None, None, "Same")
        assert every.mixed == {Field.RATING, Field.FAVORITE}
        assert descriptions.common(tx, []).photos == 0
