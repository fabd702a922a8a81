"""What decoding found is stored whole; what the user decided is not overwritten by a file."""

from __future__ import annotations

from datetime import datetime

import pytest
from catalog_samples import MODEL, OTHER_MODEL, decoded, insert, stamp, unit_vectors

from photolib.catalog import Catalog, descriptions, photos, tags, vectors
from photolib.types import (
    Folder,
    PhotoState,
    Scope,
    SortOrder,
    TagSource,
    TagState,
)


def tag_states(catalog: Catalog, photo_id: int) -> dict[str, tuple[str, str]]:
    with catalog.read() as tx:
        found = tags.for_photos(tx, [photo_id])[photo_id]
    return {tag.name: (tag.source.value, tag.state.value) for tag in found}


def test_decoding_makes_a_photo_ready_and_pending_for_its_vector(
    catalog: Catalog, root: Folder
) -> None:
    with catalog.write() as tx:
        [a] = insert(tx, root, "a.jpg")
        taken = datetime(2024, 5, 17, 8, 30, 0, 250_000)
        photos.record_decoded(tx, a, decoded(taken_at=taken, rating=3))
        [row] = photos.rows(tx, [a])
        assert (row.width, row.height, row.state) == (4000, 3000, PhotoState.READY)
        assert (row.taken_at, row.rating, row.color) == (taken, 3, 0x336699)
        assert [p.state for p in photos.pending(tx, MODEL)] == [PhotoState.READY]
        vectors.store(tx, MODEL, [a], unit_vectors(1))
        assert photos.pending(tx, MODEL) == []
        assert len(photos.pending(tx, OTHER_MODEL)) == 1


def test_an_unreadable_photo_is_a_problem_until_it_is_tried_again(
    catalog: Catalog, root: Folder
) -> None:
    with catalog.write() as tx:
        a, b = insert(tx, root, "a.jpg", "b.jpg")
        for photo_id in (a, b):
            photos.record_unreadable(tx, photo_id, "The file is empty.")
        assert [(p.photo_id, p.reason) for p in photos.problems(tx)] == [
            (a, "The file is empty."),
            (b, "The file is empty."),
        ]
        assert photos.problems(tx)[0].path == root.path / "a.jpg"
        assert photos.count_pending(tx, MODEL) == 0
        assert photos.retry_unreadable(tx, [b]) == 1
        assert [p.photo_id for p in photos.pending(tx, MODEL)] == [b]
        assert photos.retry_unreadable(tx) == 1
        assert photos.retry_unreadable(tx) == 0
        photos.record_decoded(tx, a, decoded())
        assert photos.rows(tx, [a])[0].problem is None


def test_one_whose_reason_may_pass_looks_changed_to_the_next_scan(
    catalog: Catalog, root: Folder
) -> None:
    with catalog.write() as tx:
        a, b = insert(tx, root, "a.jpg", "b.jpg")
        before = photos.known(tx, root.folder_id)
        photos.record_unreadable(tx, a, "May not be read.", passing=True)
        photos.record_unreadable(tx, b, "Is damaged.")
        after = photos.known(tx, root.folder_id)
        assert after["a.jpg"].stamp != before["a.jpg"].stamp
        assert after["b.jpg"].stamp == before["b.jpg"].stamp
        assert photos.count_pending(tx, MODEL) == 0


def test_a_photo_that_became_unreadable_is_not_found_by_search(
    catalog: Catalog, root: Folder
) -> None:
    with catalog.write() as tx:
        [a] = insert(tx, root, "a.jpg")
        photos.record_decoded(tx, a, decoded())
        vectors.store(tx, MODEL, [a], unit_vectors(1))
        before = vectors.generation(tx, MODEL)
        photos.record_unreadable(tx, a, "The end of the file is missing.")
        assert len(vectors.ids(tx, MODEL)) == 0
        assert vectors.generation(tx, MODEL) > before


def test_other_content_drops_the_vectors_of_every_embedder(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        a, b = insert(tx, root, "a.jpg", "b.jpg")
        for photo_id in (a, b):
            photos.record_decoded(tx, photo_id, decoded("x"))
        for model in (MODEL, OTHER_MODEL):
            vectors.store(tx, model, [a, b], unit_vectors(2))
        seen = [vectors.generation(tx, model) for model in (MODEL, OTHER_MODEL)]
        photos.record_decoded(tx, a, decoded("x"))  # the same content: nothing to do
        assert [vectors.generation(tx, model) for model in (MODEL, OTHER_MODEL)] == seen
        photos.record_decoded(tx, a, decoded("y"))
        for model, generation in zip((MODEL, OTHER_MODEL), seen, strict=True):
            assert vectors.ids(tx, model).tolist() == [b]
            assert vectors.generation(tx, model) > generation


def test_a_rating_given_by_hand_outlives_the_files(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        [a] = insert(tx, root, "a.jpg")

        def rating() -> int:
            return photos.rows(tx, [a])[0].rating

        photos.record_decoded(tx, a, decoded(rating=2))
        photos.record_decoded(tx, a, decoded(rating=None))
        assert rating() == 0  # nobody gave one: the file decides
        photos.record_decoded(tx, a, decoded(rating=9))
        assert rating() == 5
        descriptions.set_rating(tx, [a], 4)
        photos.record_decoded(tx, a, decoded(rating=1))
        assert rating() == 4
        descriptions.set_rating(tx, [a], 0)
        photos.record_decoded(tx, a, decoded(rating=1))
        assert rating() == 0
        with pytest.raises(ValueError, match="0 to 5"):
            descriptions.set_rating(tx, [a], 6)


def test_keywords_of_the_file_become_tags_and_follow_it(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        [a] = insert(tx, root, "a.jpg")
        photos.record_decoded(tx, a, decoded(keywords=("Animal/Dog", "beach", "beach", " / ")))
    assert tag_states(catalog, a) == {
        "Animal/Dog": ("sidecar", "accepted"),
        "beach": ("sidecar", "accepted"),
    }
    with catalog.write() as tx:
        photos.record_decoded(tx, a, decoded(keywords=("beach", "sunset")))
    assert set(tag_states(catalog, a)) == {"beach", "sunset"}
    with catalog.read() as tx:
        assert photos.details(tx, a, MODEL).meta.keywords == ("beach", "sunset")


def test_what_a_person_decided_about_tags_outlives_the_files(
    catalog: Catalog, root: Folder
) -> None:
    with catalog.write() as tx:
        [a] = insert(tx, root, "a.jpg")
        photos.record_decoded(tx, a, decoded(keywords=("beach", "sea", "boat")))
        by_name = {tag.name: tag.tag_id for tag in tags.all_tags(tx)}
        tags.add(tx, [a], by_name["sea"], TagSource.MANUAL)
        tags.set_state(tx, [a], by_name["beach"], TagState.REJECTED)
        tags.remove(tx, [a], by_name["boat"])
        tags.suggest(tx, MODEL, [(a, tags.ensure(tx, "wave"), 0.9)])
        photos.record_decoded(tx, a, decoded(keywords=("beach", "boat", "wave")))
    assert tag_states(catalog, a) == {
        "beach": ("sidecar", "rejected"),
        "boat": ("sidecar", "rejected"),  # taken away by hand though the file still has it
        "sea": ("manual", "accepted"),  # no longer in the file, but confirmed by hand
        "wave": ("sidecar", "accepted"),
    }


def test_a_warning_is_shown_with_the_details(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        [a] = insert(tx, root, "a.jpg")
        photo = decoded()
        object.__setattr__(photo, "warning", "the end of the file is missing")
        photos.record_decoded(tx, a, photo)
        assert photos.details(tx, a, MODEL).warning == "the end of the file is missing"


def test_pending_pages_through_everything_once(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        everything = insert(tx, root, *(f"{i}.jpg" for i in range(50)))
        for photo_id in everything[::2]:
            photos.record_decoded(tx, photo_id, decoded(file_stamp=stamp()))
        done = everything[::4]
        vectors.store(tx, MODEL, done, unit_vectors(len(done)))
        seen: list[int] = []
        while page := photos.pending(tx, MODEL, after_id=seen[-1] if seen else 0, limit=7):
            seen += [p.photo_id for p in page]
        assert seen == sorted(set(everything) - set(done))
        assert photos.count_pending(tx, MODEL) == len(seen)
        assert photos.count_pending(tx, MODEL, folder_ids=[root.folder_id]) == len(seen)
        assert photos.count_pending(tx, MODEL, folder_ids=[]) == 0
        counts = photos.counts(tx, MODEL)
        assert (counts.photos, counts.ready, counts.pending) == (50, len(done), len(seen))
        assert len(photos.ids(tx, Scope(states=(PhotoState.READY,)), SortOrder.ADDED)) == 25
