"""The SQL of every condition finds exactly the photos its plain meaning holds for."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import get_args

import pytest
from catalog_samples import decoded, insert
from hypothesis import given, settings
from hypothesis import strategies as st

from photolib.catalog import Catalog, albums, conditions, descriptions, folders, photos, tags
from photolib.types import (
    AllOf,
    AnyOf,
    Condition,
    Equipment,
    FileStamp,
    Has,
    HasWords,
    InAlbum,
    InFolder,
    InHours,
    InMonths,
    Near,
    NoneOf,
    NumberOf,
    NumberWithin,
    OfType,
    OnDays,
    OnWeekdays,
    Quality,
    Tagged,
    TagSource,
    TagState,
    TakenBetween,
    TakenWith,
)
from tests.support.condition_meaning import Facts, all_facts, holds

FOLDERS = ["", "2019", "2019/Été à Paris", "Road trip/day 1", "a%b_c", "road", "日本"]
NAMES = ["IMG_2041.jpg", "été.JPG", "paris tower.heic", "DSC1.CR2", "snow.png", "naïve café.jpg"]
CAMERAS = [(None, None), ("Canon", "EOS R5"), ("NIKON", "Z 6"), (None, "Pixel 7"), ("Leica", None)]
LENSES = [None, "RF 50mm F1.2", "Émile 35"]
TAGS = ["animal", "animal/dog", "animal/dog/puppy", "dog", "Plage", "sea_side"]
WORDS = ["paris", "IMG 2041", "2041", "été", "dog", "road trip", "day", "pup*", "IMG_2*", "*"]
WORDS += ['"', "a b", "receipt"]
TEXTS = [None, "Our puppy in Paris", "été à la plage", "receipt 10.70"]
SIZES = [(0, 0), (4000, 3000), (3000, 4000), (1000, 1000), (1000, 1015), (6000, 1000), (10, 100)]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    """Photos of every kind: all values drawn alike, with much that is not known."""
    catalog = Catalog.open(tmp_path_factory.mktemp("conditions") / "catalog.sqlite")
    draw = random.Random(7)
    with catalog.write() as tx:
        roots = [folders.add(tx, Path(f"/media/me/{name}")) for name in ("Bilder", "Old Road")]
        tag_ids = [tags.ensure(tx, name) for name in TAGS]
        everyone: list[int] = []
        for root in roots:
            for folder in FOLDERS:
                for name in NAMES:
                    path = f"{folder}/{name}" if folder else name
                    everyone += insert(tx, root, path)
        for photo_id in everyone:
            _describe(tx, draw, photo_id)
            for tag_id in draw.sample(tag_ids, draw.choice([0, 0, 1, 3])):
                tags.add(tx, [photo_id], tag_id, TagSource.MANUAL)
                tags.set_state(tx, [photo_id], tag_id, draw.choice(list(TagState)))
        for album in ("Été", "Best of"):
            albums.add(tx, albums.create(tx, album), draw.sample(everyone, 6))
        photos.mark_missing(tx, draw.sample(everyone, 5))
        folders.set_online(tx, roots[1].folder_id, False)
    yield catalog
    catalog.close()


def _describe(tx, draw: random.Random, photo_id: int) -> None:
    kind = draw.random()
    if kind < 0.1:
        return
    if kind < 0.2:
        photos.record_unreadable(tx, photo_id, "not a photo")
        return
    taken = datetime(1968, 1, 1) + timedelta(minutes=draw.randrange(60 * 365 * 24 * 60))
    make, model = draw.choice(CAMERAS)
    place = draw.choice([None, (48.85, 2.35), (-33.9, 151.2), (0.0, 179.9), (0.1, -179.9)])
    jitter = draw.uniform(-0.1, 0.1)
    width, height = draw.choice(SIZES)
    photo = decoded(
        draw.choice("abcdefghijklmnopqrstuvwxyz"),
        FileStamp(draw.choice([0, 999, 5_000_000]), 1_600_000_000_000_000_000),
        taken_at=draw.choice([None, taken, taken]),
        camera_make=make,
        camera_model=model,
        lens=draw.choice(LENSES),
        iso=draw.choice([None, 100, 800, 3200]),
        f_number=draw.choice([None, 1.8, 2.8]),
        focal_mm=draw.choice([None, 50.0]),
        exposure_s=draw.choice([None, 0.004]),
        rating=draw.choice([None, 0, 3, 5]),
        latitude=place[0] + jitter if place else None,
        longitude=place[1] if place else None,
        title=draw.choice(TEXTS),
        caption=draw.choice(TEXTS),
    )
    changed = {"width": width, "height": height, "format_key": draw.choice(["jpeg", "raw", "heif"])}
    values = {name: getattr(photo, name) for name in photo.__slots__} | changed
    photos.record_decoded(tx, photo_id, type(photo)(**values))
    descriptions.set_favorite(tx, [photo_id], draw.random() < 0.3)
    photos.set_recognised_text(tx, photo_id, draw.choice(TEXTS))


@pytest.fixture(scope="module")
def facts(filled: Catalog) -> list[Facts]:
    return list(all_facts(filled.path))


numbers = st.builds(
    NumberWithin,
    st.sampled_from(NumberOf),
    st.none() | st.sampled_from([0, 1, 3, 100, 800, 999, 1.8, 2.8, 0.004, 3000]),
    st.none() | st.sampled_from([0, 3, 50, 800, 2.8, 4000, 5_000_000]),
    st.booleans(),
    st.booleans(),
)
moments = st.none() | st.datetimes(datetime(1960, 1, 1), datetime(2030, 1, 1))
leaves = st.one_of(
    numbers,
    st.builds(Has, st.sampled_from(Quality)),
    st.builds(HasWords, st.sampled_from(WORDS)),
    st.builds(Tagged, st.sampled_from([*TAGS, "PLAGE", "animal/puppy", "dog/puppy", "cat"])),
    st.builds(InAlbum, st.sampled_from(["ete", "Best of", "best", "%"])),
    st.builds(
        InFolder,
        st.sampled_from(
            [("2019",), ("ete",), ("road",), ("2019", "Paris"), ("bilder", "2019"), ("%",), ("_",)]
        ),
    ),
    st.builds(
        InFolder,
        st.sampled_from([("media",), ("media", "me", "Bilder", "2019"), ("me",)]),
        st.just(True),
    ),
    st.builds(
        TakenWith,
        st.sampled_from(Equipment),
        st.sampled_from([("canon",), ("eos", "canon"), ("50mm",), ("emile",), ("z",), ("%",)]),
    ),
    st.builds(
        OfType,
        st.sampled_from([(), ("jpeg",), ("raw", "heif")]),
        st.sampled_from([(".jpg",), (".cr2",), (".heic", ".png")]),
    ),
    st.builds(
        Near,
        st.sampled_from([48.85, -33.9, 0.0, 89.99]),
        st.sampled_from([2.35, 151.2, 180.0, -180.0]),
        st.sampled_from([1.0, 5.0, 10.0, 50.0, 19_000.0]),
    ),
    st.builds(TakenBetween, moments, moments),
    st.builds(OnDays, st.lists(st.tuples(st.integers(1, 12), st.integers(1, 28))).map(tuple)),
    st.builds(InMonths, st.lists(st.integers(1, 12), min_size=1).map(tuple)),
    st.builds(OnWeekdays, st.lists(st.integers(0, 6), min_size=1).map(tuple)),
    st.builds(InHours, st.integers(0, 23), st.integers(0, 23)),
)
trees = st.recursive(
    leaves,
    lambda parts: st.one_of(
        *(
            st.builds(kind, st.lists(parts, max_size=3).map(tuple))
            for kind in (AllOf, AnyOf, NoneOf)
        )
    ),
    max_leaves=6,
)


@settings(max_examples=300, deadline=None)
@given(condition=leaves)
def test_each_condition_finds_what_it_means(
    condition: Condition, filled: Catalog, facts: list[Facts]
) -> None:
    with filled.read() as tx:
        found = conditions.ids(tx, condition).tolist()
    assert found == [f.row["id"] for f in facts if holds(condition, f)]


@settings(max_examples=150, deadline=None)
@given(condition=trees)
def test_conditions_combine_as_logic_does(
    condition: Condition, filled: Catalog, facts: list[Facts]
) -> None:
    with filled.read() as tx:
        found = conditions.ids(tx, condition).tolist()
    assert found == [f.row["id"] for f in facts if holds(condition, f)]


@pytest.mark.parametrize("quality", Quality)
def test_every_quality_tells_photos_apart(quality: Quality, facts: list[Facts]) -> None:
    having = sum(holds(Has(quality), f) for f in facts)
    assert 0 < having < len(facts)


def test_every_kind_of_condition_is_tried() -> None:
    tried = {NumberWithin, Has, HasWords, Tagged, InFolder, TakenWith, OfType, Near, TakenBetween}
    tried |= {InAlbum, OnDays, InMonths, OnWeekdays, InHours, AllOf, AnyOf, NoneOf}
    assert set(get_args(Condition)) == tried


def test_many_conditions_are_no_problem(filled: Catalog, facts: list[Facts]) -> None:
    condition = AnyOf(tuple(NumberWithin(NumberOf.ISO, n, n) for n in range(150)))
    with filled.read() as tx:
        found = conditions.ids(tx, condition).tolist()
    assert found == [f.row["id"] for f in facts if f.row["iso"] == 100]
