"""Every change of tags can be undone and done again, whatever happened since."""

from __future__ import annotations

import itertools

import pytest
from catalog_samples import MODEL, insert
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from photolib.catalog import Catalog, folders, journal, tag_links, tags, undo
from photolib.types import Folder, TagSource, TagState


def links(tx: object, ids: list[int]) -> dict[int, list[tuple[str, TagState]]]:
    return {p: [(t.name, t.state) for t in found] for p, found in tags.for_photos(tx, ids).items()}


def test_undo_and_redo_walk_through_the_history(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        ids = insert(tx, root, "a.jpg", "b.jpg")
        dog = tags.ensure(tx, "dog")
        states = [links(tx, ids)]
        with tag_links.journalled(tx, "Suggest", ids, [dog]):
            tags.suggest(tx, MODEL, [(i, dog, 0.8) for i in ids])
        states.append(links(tx, ids))
        with tag_links.journalled(tx, "Reject", ids[:1], [dog]):
            tags.set_state(tx, ids[:1], dog, TagState.REJECTED)
        states.append(links(tx, ids))
        with tag_links.journalled(tx, "Nothing", ids, [dog]):
            pass
        assert [undo.undo(tx).title for _ in range(2)] == ["Reject", "Suggest"]
        assert links(tx, ids) == states[0]
        assert undo.undo(tx) is None
        assert undo.redo(tx).title == "Suggest"
        assert links(tx, ids) == states[1]
        assert tags.for_photos(tx, ids)[ids[0]][0].score == pytest.approx(0.8)
        assert undo.redo(tx).title == "Reject"
        assert links(tx, ids) == states[2]
        assert undo.redo(tx) is None


def test_a_new_change_ends_what_could_be_done_again(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        ids = insert(tx, root, "a.jpg")
        dog = tags.ensure(tx, "dog")
        for title in ("one", "two"):
            with tag_links.journalled(tx, title, ids, [dog]):
                (tags.add if title == "one" else tags.remove)(
                    tx, ids, dog, *([TagSource.MANUAL] if title == "one" else [])
                )
        undo.undo(tx)
        cat = tags.ensure(tx, "cat")
        with tag_links.journalled(tx, "three", ids, [cat]):
            tags.add(tx, ids, cat, TagSource.MANUAL)
        assert undo.redo(tx) is None
        assert [entry.title for entry, _ in journal.entries(tx)] == ["three", "one"]


def test_undo_survives_photos_that_have_gone(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        ids = insert(tx, root, "a.jpg")
        dog = tags.ensure(tx, "dog")
        with tag_links.journalled(tx, "Tag", ids, [dog]):
            tags.add(tx, ids, dog, TagSource.MANUAL)
        folders.remove(tx, root.folder_id)
        assert undo.undo(tx) is not None
        assert undo.redo(tx) is not None
        assert tags.for_photos(tx, ids) == {ids[0]: []}


def test_the_history_is_bounded(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "KEPT", 3)
    with catalog.write() as tx:
        for number in range(6):
            journal.record(tx, "tags", str(number), [[1, 1, None, None]])
        assert [entry.title for entry, _ in journal.entries(tx)] == ["5", "4", "3"]


runs = itertools.count()  # the examples share one catalog: each needs photos of its own


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    steps=st.lists(
        st.tuples(
            st.sampled_from(["suggest", "accept", "reject", "add", "remove"]), st.integers(0, 2)
        ),
        max_size=8,
    )
)
def test_any_history_can_be_walked_back(
    catalog: Catalog, root: Folder, steps: list[tuple[str, int]]
) -> None:
    with catalog.write() as tx:
        for entry, _ in journal.entries(tx, 1_000):
            journal.mark(tx, entry.entry_id, undone=True)
        journal.record(tx, "tags", "base", [[0, 0, None, None]])
        run = next(runs)
        ids = insert(tx, root, *(f"{run}-{n}.jpg" for n in range(3)))
        tag = tags.ensure(tx, "tag")
        states = [links(tx, ids)]
        for what, at in steps:
            photo = [ids[at]]
            with tag_links.journalled(tx, what, photo, [tag]):
                if what == "suggest":
                    tags.suggest(tx, MODEL, [(photo[0], tag, 0.5)])
                elif what == "add":
                    tags.add(tx, photo, tag, TagSource.MANUAL)
                elif what == "remove":
                    tags.remove(tx, photo, tag)
                else:
                    state = TagState.ACCEPTED if what == "accept" else TagState.REJECTED
                    tags.set_state(tx, photo, tag, state)
            if links(tx, ids) != states[-1]:
                states.append(links(tx, ids))
        while (entry := undo.undo(tx)) is not None and entry.title != "base":
            pass
        assert links(tx, ids) == states[0]
        while undo.redo(tx) is not None:
            pass
        assert links(tx, ids) == states[-1]


def test_suggestions_wait_by_tag_the_least_certain_first(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        a, b, c = insert(tx, root, "a.jpg", "b.jpg", "c.jpg")
        dog, cat = tags.ensure(tx, "dog"), tags.ensure(tx, "cat")
        tags.suggest(tx, MODEL, [(a, dog, 0.9), (b, dog, 0.7), (c, dog, 0.8), (a, cat, 0.6)])
        found = tag_links.waiting(tx)
        assert [(g.name, [p for p, _ in g.photos]) for g in found] == [
            ("dog", [b, c, a]),
            ("cat", [a]),
        ]
        assert [g.name for g in tag_links.waiting(tx, [b])] == ["dog"]
        tags.set_state(tx, [a, b], dog, TagState.ACCEPTED)
        tags.set_state(tx, [c], dog, TagState.REJECTED)
        assert tag_links.recent_decisions(tx, 50, dog) == (2, 3)
        assert tag_links.recent_decisions(tx, 50, cat) == (0, 0)
        assert tag_links.decided(tx, 50) == {"dog": [(a, True), (b, True), (c, False)]}
        [one] = [d for d in tag_links.provenance(tx, c) if d.name == "dog"]
        assert (one.source, one.state, one.model_id) == (TagSource.AUTO, TagState.REJECTED, MODEL)
        assert one.decided_at is not None
        assert one.score == pytest.approx(0.8)


def test_a_removed_suggestion_is_not_suggested_again(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        [a] = insert(tx, root, "a.jpg")
        dog = tags.ensure(tx, "dog")
        tags.suggest(tx, MODEL, [(a, dog, 0.9)])
        tags.set_state(tx, [a], dog, TagState.ACCEPTED)
        tags.remove(tx, [a], dog)
        assert tags.suggest(tx, MODEL, [(a, dog, 0.99)]) == 0
        assert [t.state for t in tags.for_photos(tx, [a])[a]] == [TagState.REJECTED]
