"""Asking a real library: bands, words beside pictures, the reason why, words for a photo."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from photolib.errors import InputProblem, UnknownPhoto
from photolib.jobs import JobToken
from photolib.library import Library
from photolib.types import Band, Feedback, MatchKind, Scope
from tests.support.tiny_library import open_tiny_library


@pytest.fixture
def library(tmp_path: Path, photo_folder: Path) -> Iterator[Library]:
    (photo_folder / "p3.jpg").unlink(missing_ok=True)
    shutil.copy(photo_folder / "p0.jpg", photo_folder / "Paris.jpg")
    opened = open_tiny_library(tmp_path / "lib")
    opened.add_folder(photo_folder)
    opened.index_now()
    yield opened
    opened.close()


def by_name(library: Library) -> dict[str, int]:
    return {row.path.name: row.photo_id for row in library.rows(library.photo_ids().tolist())}


def test_a_photo_called_paris_is_found_by_paris(library: Library) -> None:
    result = library.search("paris")
    first = result.hits[0]
    assert first.photo_id == by_name(library)["Paris.jpg"]
    assert first.band is Band.STRONG
    assert result.bands is not None
    assert result.bands.strong >= 1
    assert sum((result.bands.strong, result.bands.possible, result.bands.rest)) == len(
        by_name(library)
    )
    assert library.search('"Paris"').hits[0].photo_id == first.photo_id


def test_a_tag_is_found_by_its_name_and_a_photo_by_near_phrases(library: Library) -> None:
    ids = by_name(library)
    library.add_tag([ids["p1.jpg"]], "family/grandma")
    assert library.search("grandma").hits[0].photo_id == ids["p1.jpg"]
    assert library.finder.learn_phrases(JobToken()) == 1
    assert library.finder.learn_phrases(JobToken()) == 0
    told = library.finder.describe(ids["p1.jpg"])
    assert [(phrase.text, phrase.kind, phrase.photos) for phrase in told.phrases] == [
        ("family/grandma", MatchKind.TAG, 1)
    ]


def test_words_for_a_photo_outside_the_library(library: Library, tmp_path: Path) -> None:
    outside = Path(shutil.copy(library.path_of(by_name(library)["p0.jpg"]), tmp_path / "out.jpg"))
    assert library.finder.describe(outside).phrases == ()
    with pytest.raises(UnknownPhoto, match="nowhere"):
        library.finder.describe(tmp_path / "nowhere.jpg")


def test_why_a_photo_was_found(library: Library) -> None:
    ids = by_name(library)
    library.add_tag([ids["Paris.jpg"]], "travel")
    why = library.finder.explain("paris type:jpeg", ids["Paris.jpg"])
    assert MatchKind.NAME in {match.kind for match in why.matches}
    assert MatchKind.FILTER in {match.kind for match in why.matches}
    assert sum(match.share for match in why.matches) == pytest.approx(1, abs=0.05)
    assert why.band is Band.STRONG
    assert why.score is not None
    assert why.usual is not None
    assert 0 <= (why.above or 0) <= 1
    assert [share.word for share in why.words] == ["paris"]
    other = library.finder.explain("paris", ids["p1.jpg"])
    assert MatchKind.NAME not in {match.kind for match in other.matches}
    with pytest.raises(UnknownPhoto):
        library.finder.explain("paris", 99_999)


@pytest.mark.parametrize(
    "query",
    [
        "red square",
        "red^2 paris^0.5",
        "red AND square",
        "red OR paris type:jpeg",
        "like:p1.jpg red",
    ],
)
def test_the_reason_is_as_sure_as_the_answer(library: Library, query: str) -> None:
    for hit in library.search(query).hits[:3]:
        why = library.finder.explain(query, hit.photo_id)
        assert why.likelihood == pytest.approx(hit.likelihood, abs=0.01)


def test_where_words_match(library: Library) -> None:
    heat = library.finder.heat_map("a red square", by_name(library)["p0.jpg"])
    assert heat.values.ndim == 2
    assert 0 <= heat.values.min() <= heat.values.max() <= 1
    assert "Approximation" in heat.method
    with pytest.raises(InputProblem, match="no words"):
        library.finder.heat_map("rating:>=3", by_name(library)["p0.jpg"])


def test_copies_collapse_into_one_stack(library: Library) -> None:
    ids = by_name(library)
    hits = library.finder.search("something", stacks=True).hits
    flat = [i for hit in hits for i in (hit.photo_id, *hit.stacked)]
    assert sorted(flat) == sorted(ids.values())
    pair = {ids["p0.jpg"], ids["Paris.jpg"]}
    assert any({hit.photo_id, *hit.stacked} >= pair for hit in hits)


def test_thumbs_up_brings_a_photo_forward_and_can_be_taken_back(library: Library) -> None:
    def order(feedback: Feedback = Feedback()) -> list[int]:
        return [h.photo_id for h in library.finder.search("zzz", feedback=feedback).hits]

    before = order()
    liked = Feedback().up(before[-1])
    assert order(liked).index(before[-1]) < len(before) - 1
    assert order(liked.without(before[-1])) == before


def test_like_names_the_selected_photo_an_id_or_a_file(library: Library) -> None:
    ids = by_name(library)
    selected = library.finder.search("like:selected", selected=ids["p0.jpg"]).hits
    assert selected[0].photo_id == ids["Paris.jpg"]
    assert [h.photo_id for h in library.search("like:p0.jpg").hits] == [
        h.photo_id for h in selected
    ]
    assert [h.photo_id for h in library.search(f"like:{ids['p0.jpg']}").hits] == [
        h.photo_id for h in selected
    ]
    with pytest.raises(UnknownPhoto, match="select"):
        library.search("like:selected")


def test_filters_alone_list_newest_first_without_a_likelihood(library: Library) -> None:
    result = library.search("type:jpeg")
    assert [hit.photo_id for hit in result.hits] == library.photo_ids().tolist()
    assert result.bands is None
    assert all(hit.likelihood is None for hit in result.hits)


def test_a_scope_and_a_limit_hold(library: Library) -> None:
    folder = library.folders()[0]
    scope = Scope(folder_id=folder.folder_id, subfolder="trip")
    inside = set(library.photo_ids(scope).tolist())
    assert {hit.photo_id for hit in library.search("x", scope=scope).hits} == inside
    assert len(library.search("x OR y", limit=2).hits) == 2
