"""Tags form a tree; a person's decision outranks a suggestion."""

from __future__ import annotations

import pytest
from catalog_samples import MODEL, OTHER_MODEL, insert

from photolib.catalog import Catalog, photos, tags
from photolib.errors import InputProblem
from photolib.types import Folder, PhotoTag, Scope, SortOrder, TagSource, TagState


def test_a_tag_is_made_with_its_parents(catalog: Catalog) -> None:
    with catalog.write() as tx:
        dog = tags.ensure(tx, "animal/dog")
        everything = {tag.name: tag for tag in tags.all_tags(tx)}
        assert set(everything) == {"animal", "animal/dog"}
        assert everything["animal/dog"].tag_id == dog
        assert everything["animal/dog"].parent_id == everything["animal"].tag_id
        assert everything["animal"].parent_id is None


def test_spelling_does_not_make_another_tag(catalog: Catalog) -> None:
    with catalog.write() as tx:
        dog = tags.ensure(tx, "Animal/Dog")
        for name in ("animal/dog", " Animal / Dog ", "/ANIMAL//dog/", "Animal/Dog\n"):
            assert tags.ensure(tx, name) == dog
        tags.ensure(tx, "animal/cat")
        assert [t.name for t in tags.all_tags(tx)] == ["Animal", "Animal/cat", "Animal/Dog"]
        # composed and decomposed accents look the same and are the same
        assert tags.ensure(tx, "caf\u00e9") == tags.ensure(tx, "cafe\u0301")
        assert tags.ensure(tx, "\ud800") == tags.ensure(tx, "?")


@pytest.mark.parametrize("name", ["", "  ", "/", " / / ", "\t\n"])
def test_a_tag_needs_a_name(catalog: Catalog, name: str) -> None:
    with pytest.raises(InputProblem, match="needs a name"), catalog.write() as tx:
        tags.ensure(tx, name)


def test_a_tag_holds_what_its_children_hold(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        a, b, c, d = insert(tx, root, "a.jpg", "b.jpg", "c.jpg", "d.jpg")
        dog, poodle = tags.ensure(tx, "animal/dog"), tags.ensure(tx, "animal/dog/poodle")
        tags.add(tx, [a, d], dog, TagSource.MANUAL)
        tags.add(tx, [a], poodle, TagSource.MANUAL)
        tags.suggest(tx, MODEL, [(b, poodle, 0.7), (c, poodle, 0.6)])
        tags.set_state(tx, [c], poodle, TagState.REJECTED)
        photos.mark_missing(tx, [d])
        animal = tags.ensure(tx, "animal")
        assert photos.ids(tx, Scope(tag_id=animal), SortOrder.NAME).tolist() == [a, b]
        assert photos.ids(tx, Scope(tag_id=dog), SortOrder.NAME).tolist() == [a, b]
        assert photos.ids(tx, Scope(tag_id=poodle), SortOrder.NAME).tolist() == [a, b]
        counts = {tag.name: (tag.accepted, tag.suggested) for tag in tags.all_tags(tx)}
        assert counts == {"animal": (1, 1), "animal/dog": (1, 1), "animal/dog/poodle": (1, 1)}


def test_suggestions_are_renewed_but_never_touch_a_decision(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        a, b, c = insert(tx, root, "a.jpg", "b.jpg", "c.jpg")
        dog = tags.ensure(tx, "dog")
        assert tags.suggest(tx, MODEL, [(i, dog, 0.5) for i in (a, b, c)]) == 3
        tags.set_state(tx, [a], dog, TagState.ACCEPTED)
        tags.set_state(tx, [b], dog, TagState.REJECTED)
        assert tags.suggest(tx, OTHER_MODEL, [(i, dog, 0.8) for i in (a, b, c)]) == 1
        found = tags.for_photos(tx, [a, b, c])
        assert [(t.state, t.score) for i in (a, b, c) for t in found[i]] == [
            (TagState.ACCEPTED, 0.5),
            (TagState.REJECTED, 0.5),
            (TagState.SUGGESTED, 0.8),
        ]
        assert tags.suggest(tx, MODEL, []) == 0


@pytest.mark.parametrize(
    ("before", "source", "after"),
    [
        (TagState.SUGGESTED, TagSource.MANUAL, (TagSource.MANUAL, TagState.ACCEPTED)),
        (TagState.SUGGESTED, TagSource.SIDECAR, (TagSource.SIDECAR, TagState.ACCEPTED)),
        (TagState.REJECTED, TagSource.MANUAL, (TagSource.MANUAL, TagState.ACCEPTED)),
        (TagState.REJECTED, TagSource.SIDECAR, (TagSource.AUTO, TagState.REJECTED)),
        (TagState.REJECTED, TagSource.AUTO, (TagSource.AUTO, TagState.REJECTED)),
        (TagState.ACCEPTED, TagSource.SIDECAR, (TagSource.AUTO, TagState.ACCEPTED)),
        (TagState.ACCEPTED, TagSource.MANUAL, (TagSource.MANUAL, TagState.ACCEPTED)),
    ],
)
def test_who_may_overrule_whom(
    catalog: Catalog,
    root: Folder,
    before: TagState,
    source: TagSource,
    after: tuple[TagSource, TagState],
) -> None:
    with catalog.write() as tx:
        [a] = insert(tx, root, "a.jpg")
        dog = tags.ensure(tx, "dog")
        tags.suggest(tx, MODEL, [(a, dog, 0.5)])
        tags.set_state(tx, [a], dog, before)
        tags.add(tx, [a], dog, source)
        [tag] = tags.for_photos(tx, [a])[a]
        assert (tag.source, tag.state) == after


def test_removing_a_tag_takes_it_from_these_photos_only(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        a, b = insert(tx, root, "a.jpg", "b.jpg")
        dog = tags.ensure(tx, "dog")
        tags.add(tx, [a, b], dog, TagSource.MANUAL)
        tags.remove(tx, [a], dog)
        assert tags.for_photos(tx, [a, b]) == {
            a: [PhotoTag(dog, "dog", TagSource.MANUAL, TagState.REJECTED, None)],
            b: [PhotoTag(dog, "dog", TagSource.MANUAL, TagState.ACCEPTED, None)],
        }
        tags.set_keywords(tx, a, ["dog"])  # its file still says so
        assert tags.for_photos(tx, [a])[a][0].state is TagState.REJECTED


@pytest.mark.parametrize(
    ("keyword", "shown"),
    [
        (".jpg", False),
        (".JPEG", False),
        ("", False),
        ("---", False),
        ("Events/ - ", False),
        ("()", False),
        ("_", False),
        ("犬", True),
        ("مرحبا", True),
        ("2024", True),
        ("❤", True),
        (".NET", True),
        ("a.jpg", True),
        ("C++", True),
    ],
)
def test_keywords_that_say_nothing_are_no_tags(
    catalog: Catalog, root: Folder, keyword: str, shown: bool
) -> None:
    with catalog.write() as tx:
        [a, b] = insert(tx, root, "a.jpg", "b.jpg")
        tags.set_keywords(tx, a, [keyword, "sea"])
        kept = {keyword} if shown else set()
        assert {t.name for t in tags.for_photos(tx, [a])[a]} == {"sea"} | kept
        if keyword:  # one that an earlier version took in
            tags.add(tx, [b], tags.ensure(tx, keyword), TagSource.SIDECAR)
        assert {t.name for t in tags.all_tags(tx) if t.accepted} >= {"sea"}
        assert any(t.name == keyword for t in tags.all_tags(tx)) is shown
        assert {t.name for t in tags.for_photos(tx, [b])[b]} == kept
