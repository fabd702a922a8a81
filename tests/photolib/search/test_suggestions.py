"""What is offered while a query is typed, from a real catalog."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from photolib.catalog import Catalog, folders, photos, tags
from photolib.events import Event, EventBus
from photolib.search.language import parse
from photolib.search.searches import Searches
from photolib.settings import Settings
from photolib.types import (
    ChangeSet,
    DecodedPhoto,
    FileStamp,
    FoundFile,
    PhotoMeta,
    Suggestion,
    SuggestionKind,
    TagSource,
)

NOW = datetime(2026, 11, 25, 15, 30)
STAMP = FileStamp(1000, 1_600_000_000_000_000_000)


def photo(number: int, camera: tuple[str, str], year: int) -> DecodedPhoto:
    meta = PhotoMeta(
        taken_at=datetime(year, 7, 1),
        camera_make=camera[0],
        camera_model=camera[1],
        lens="RF 50mm F1.2",
    )
    return DecodedPhoto(f"{number:064}", 40, 30, 1, "jpeg", meta, 0, STAMP)


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    opened = Catalog.open(tmp_path / "catalog.sqlite")
    cameras = [("Canon", "Canon EOS R5"), ("Canon", "Canon EOS R5"), ("Apple", "iPhone 15")]
    with opened.write() as tx:
        root = folders.add(tx, Path("/media/Bilder"))
        names = ["Beach trip/a.jpg", "Beach trip/day 1/b.jpg", "Été/c.jpg", "d.jpg"]
        ids = photos.insert_new(tx, root.folder_id, [FoundFile(name, STAMP) for name in names])
        for number, (photo_id, camera) in enumerate(zip(ids, cameras, strict=False)):
            photos.record_decoded(tx, photo_id, photo(number, camera, 2018 + number // 2))
        for name, tagged in (("beach", ids[:3]), ("animal/dog", ids[:1]), ("Bärbel", ids[:2])):
            tags.add(tx, tagged, tags.ensure(tx, name), TagSource.MANUAL)
        photos.mark_missing(tx, ids[3:])
    yield opened
    opened.close()


@pytest.fixture
def events() -> list[Event]:
    return []


@pytest.fixture
def searches(catalog: Catalog, events: list[Event]) -> Searches:
    bus = EventBus()
    bus.subscribe(events.append)
    return Searches(catalog, Settings(), bus, lambda: NOW)


def texts(found: list[Suggestion]) -> list[str]:
    return [suggestion.text for suggestion in found]


def test_a_word_is_completed_to_operators_and_names_with_counts(searches: Searches) -> None:
    found = searches.suggest("red bea")
    assert [(s.kind, s.text, s.count) for s in found] == [
        (SuggestionKind.TAG, "tag:beach", 3),
        (SuggestionKind.FOLDER, 'folder:"Bilder/Beach trip"', 2),
        (SuggestionKind.FOLDER, 'folder:"Bilder/Beach trip/day 1"', 1),
    ]
    assert {(s.start, s.end) for s in found} == {(4, 7)}
    assert texts(searches.suggest("ra"))[0] == "rating:"
    assert "OR" in texts(searches.suggest("dog o"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "tag:",
            ["tag:beach", "tag:Bärbel", "tag:animal", "tag:animal/dog", "tag:none", "tag:any"],
        ),
        ("tag:do", ["tag:animal/dog"]),
        ("-tag:BAR", ["tag:Bärbel"]),
        ("tag:beach,do", ["tag:beach,animal/dog"]),
        ("camera:", ['camera:"Canon EOS R5"', 'camera:"Apple iPhone 15"']),
        ("camera:eos", ['camera:"Canon EOS R5"']),
        ("lens:50", ['lens:"RF 50mm F1.2"']),
        ("date:201", ["date:2018", "date:2019"]),
        ("folder:ete", ["folder:Bilder/Été"]),
        ("is:fav", ["is:favorite"]),
        ("has:g", ["has:gps"]),
        ("rating:>", ["rating:>=3"]),
        ("sort:n", ["sort:newest", "sort:name"]),
        ("fusion:l", ["fusion:late"]),
        ("like:s", ["like:selected"]),
        ("nothing:x", []),
        ('"exact wor', []),
    ],
)
def test_values_of_filters(searches: Searches, text: str, expected: list[str]) -> None:
    assert texts(searches.suggest(text))[: len(expected)] == expected
    if not expected:
        assert searches.suggest(text) == []


def test_every_suggestion_is_a_query_without_problems(searches: Searches) -> None:
    for text in ("", "b", "tag:", "camera:", "folder:", "date:", "is:", "lens:", "type:"):
        for suggestion in searches.suggest(text, limit=100):
            if not suggestion.text.endswith(":") and suggestion.text not in ("AND", "OR", "NOT"):
                assert not parse(suggestion.text).problems, suggestion


def test_the_cursor_may_stand_anywhere(searches: Searches) -> None:
    found = searches.suggest("tag:bea AND camera:eos", 7)
    assert [(s.text, s.start, s.end) for s in found] == [("tag:beach", 0, 7)]
    for cursor in (-5, 0, 3, 999):
        searches.suggest("tag:b (", cursor)


def test_behind_a_finished_word_nothing_is_offered(searches: Searches) -> None:
    assert searches.suggest("dog ") == []
    assert searches.suggest("dog tag:beach ") == []
    assert "rating:" in texts(searches.suggest("dog -(", 5, limit=100))


def test_an_empty_line_offers_what_was_asked_before(searches: Searches) -> None:
    for query in ("dog on a beach", "cat"):
        searches.remember(query)
    found = searches.suggest("")
    assert texts(found)[:2] == ["cat", "dog on a beach"]
    assert found[0].kind is SuggestionKind.HISTORY
    [again] = [s for s in searches.suggest("dog on") if s.kind is SuggestionKind.HISTORY]
    assert (again.text, again.start, again.end) == ("dog on a beach", 0, 6)


def test_new_names_are_offered_after_a_change(
    catalog: Catalog, searches: Searches, events: list[Event]
) -> None:
    assert searches.suggest("album:") == []
    searches.save("Best of Kids", "kids rating:5")
    assert events == [ChangeSet(searches=True)]
    [album] = searches.suggest("album:")
    assert (album.text, album.label) == ('album:"Best of Kids"', "kids rating:5")
    searches.remove("best of kids")
    assert searches.suggest("album:") == []


def test_a_query_is_understood_as_a_whole(searches: Searches) -> None:
    searches.save("kids", "tag:kids")
    searches.save("snow", "snow")
    understood = searches.understand("dog raiting:3, 2019")
    assert understood.text == "dog date:2019"
    assert [token.text for token in understood.ignored] == ["raiting:3,"]
    assert understood.needs_encoder
    assert searches.understand("like:3").needs_encoder
    assert searches.understand("album:snow").needs_encoder
    assert not searches.understand('album:kids -tag:x OR "IMG"').needs_encoder
    assert not searches.understand("").needs_encoder


def test_the_hemisphere_is_a_setting(catalog: Catalog) -> None:
    north = Searches(catalog, Settings(), EventBus(), lambda: NOW)
    south = Searches(catalog, Settings(southern_hemisphere=True), EventBus(), lambda: NOW)
    assert north.parse("summer 2019") != south.parse("summer 2019")
