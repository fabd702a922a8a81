"""The map and the tables of a real library with the starter model."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from photolib.errors import Cancelled, InputProblem
from photolib.jobs import JobToken
from photolib.library import Library
from photolib.settings import Settings
from tests.support.demo_library import open_demo_library


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("demo")
    open_demo_library(root).close()
    return root


@pytest.fixture
def library(drawn: Path, tmp_path: Path) -> Iterator[Library]:
    shutil.copytree(drawn / "library", tmp_path / "library")
    opened = Library.open(tmp_path / "library", settings=Settings(decode_workers=1))
    yield opened
    opened.close()


def silent(_done: int, _total: int) -> None:
    return None


def by_name(library: Library) -> dict[str, int]:
    return {row.path.stem: row.photo_id for row in library.rows(library.photo_ids())}


def test_a_rough_map_is_there_at_once_and_a_better_one_is_kept(library: Library) -> None:
    explore = library.explore
    rough = explore.known_map(JobToken())
    assert not rough.refined
    assert sorted(rough.ids.tolist()) == sorted(library.photo_ids().tolist())
    assert ((rough.positions >= 0) & (rough.positions <= 1)).all()
    assert (rough.colors >= 0).all()
    told: list[int] = []
    fine = explore.refine(JobToken(), lambda done, _total: told.append(done))
    assert fine.refined
    assert told == sorted(told)
    assert told[-1] == 100
    again = explore.known_map(JobToken())
    assert again.refined
    assert np.array_equal(again.positions, fine.positions)


def test_likeness_is_nearness(library: Library) -> None:
    fine = library.explore.refine(JobToken(), silent)
    table = library.explore.similarity(fine.ids.tolist(), (), JobToken())
    assert table.photo_ids == tuple(fine.ids.tolist())
    likeness = table.cosines - 2 * np.eye(len(fine), dtype=np.float32)  # nobody is its own like
    away = np.hypot(*(fine.positions[:, None] - fine.positions[None]).transpose(2, 0, 1))
    to_its_like = away[np.arange(len(fine)), likeness.argmax(axis=1)]
    # 0.16 to 0.32 in 80 layouts of slightly different vectors; 1 where places are drawn by lot.
    assert (to_its_like / np.median(away, axis=1)).mean() < 0.5


def test_a_new_photo_is_put_beside_its_like(library: Library, tmp_path: Path) -> None:
    fine = library.explore.refine(JobToken(), silent)
    ids = by_name(library)
    folder = tmp_path / "more"
    folder.mkdir()
    shutil.copy(library.path_of(ids["daisy"]), folder / "daisy too.jpg")
    library.add_folder(folder)
    library.index_now()
    after = library.explore.known_map(JobToken())
    assert after.refined
    assert len(after) == len(fine) + 1
    at = dict(zip(after.ids.tolist(), after.positions, strict=True))
    old = dict(zip(fine.ids.tolist(), fine.positions, strict=True))
    assert all(np.array_equal(at[one], place) for one, place in old.items())
    new = by_name(library)["daisy too"]
    away = sorted(old, key=lambda one: float(np.hypot(*(old[one] - at[new]))))
    assert ids["daisy"] in away[: len(old) // 4]


def test_refining_can_be_cancelled(library: Library) -> None:
    token = JobToken()
    with pytest.raises(Cancelled):
        library.explore.refine(token, lambda done, _total: token.cancel() if done > 40 else None)
    assert not library.explore.known_map(JobToken()).refined


def test_places_have_names_that_are_labels(library: Library) -> None:
    fine = library.explore.refine(JobToken(), silent)
    named = library.explore.places(fine, JobToken())
    assert named
    assert all(0 <= place.x <= 1 and 0 <= place.y <= 1 and place.photos for place in named)
    assert all(place.name and "/" not in place.name for place in named)


def test_a_table_of_photos_and_texts(library: Library) -> None:
    ids = by_name(library)
    chosen = [ids["beach"], ids["red tomatoes"], ids["beach again"]]
    table = library.explore.similarity(chosen, ["a beach", " ", "tomatoes", "a beach"], JobToken())
    assert table.photo_ids == tuple(chosen)
    assert table.texts == ("a beach", "tomatoes")
    assert table.cosines.dtype == np.float32
    assert table.cosines.shape == (5, 5)
    assert np.allclose(table.cosines, table.cosines.T)
    assert np.allclose(np.diag(table.cosines), 1)
    assert table.cosines[0, 2] > 0.99  # the copy
    assert table.cosines[0, 1] < table.cosines[0, 2]
    assert table.cosines[0, 3] > table.cosines[1, 3]  # "a beach" is nearer to the beach
    assert table.cosines[1, 4] > table.cosines[0, 4]


def test_a_table_without_photos_or_with_too_many(library: Library) -> None:
    empty = library.explore.similarity([], [], JobToken())
    assert empty.photo_ids == ()
    assert empty.cosines.shape == (0, 0)
    with pytest.raises(InputProblem, match="At most 40"):
        library.explore.similarity(list(range(41)), [], JobToken())
