"""A layout keeps together what the vectors keep together, the same way every time."""

from __future__ import annotations

import numpy as np
import pytest

from photolib.errors import Cancelled
from photolib.explore.clusters import clusters
from photolib.explore.layout import fuzzy_edges, lay_out
from photolib.explore.naming import places
from photolib.explore.neighbours import nearest
from photolib.explore.projection import evened, fitted, principal
from photolib.index import ExactIndex
from photolib.jobs import JobToken
from photolib.types import Float32, Int64

GROUPS, PHOTOS, DIM, K = 20, 500, 48, 10


@pytest.fixture(scope="module")
def crowd() -> tuple[Float32, Int64]:
    """Vectors in groups, and the group of each."""
    random = np.random.default_rng(5)
    middles = random.normal(size=(GROUPS, DIM))
    group = random.integers(0, GROUPS, PHOTOS)
    found = middles[group] + 0.9 * random.normal(size=(PHOTOS, DIM))
    return (found / np.linalg.norm(found, axis=1, keepdims=True)).astype(np.float32), group


def silent(_done: int, _total: int) -> None:
    return None


def layout(vectors: Float32, epochs: int = 150) -> Float32:
    token = JobToken()
    ids = np.arange(len(vectors))
    rows, distances = nearest(ids, vectors, K, ExactIndex(DIM).search, token, silent)
    start = principal(vectors, 2)
    return lay_out(rows, distances, start, epochs=epochs, token=token, report=silent)


def same_group_nearby(positions: Float32, group: Int64) -> float:
    """The share of the ten nearest on the plane that are of the same group."""
    square = ((positions[:, None] - positions[None]) ** 2).sum(axis=2)
    np.fill_diagonal(square, np.inf)
    near = np.argsort(square, axis=1)[:, :K]
    return float((group[near] == group[:, None]).mean())


def test_groups_lie_together_far_better_than_by_principal_components(
    crowd: tuple[Float32, Int64],
) -> None:
    vectors, group = crowd
    rough = same_group_nearby(principal(vectors, 2), group)
    laid = same_group_nearby(layout(vectors), group)
    assert laid > 0.9
    assert laid > rough + 0.3


def test_the_same_vectors_give_the_same_map(crowd: tuple[Float32, Int64]) -> None:
    vectors, _ = crowd
    assert np.array_equal(layout(vectors, 5), layout(vectors, 5))


def test_a_layout_can_be_stopped(crowd: tuple[Float32, Int64]) -> None:
    vectors, _ = crowd
    token = JobToken()
    rows, distances = nearest(np.arange(PHOTOS), vectors, K, ExactIndex(DIM).search, token, silent)

    def report(done: int, _total: int) -> None:
        if done == 3:
            token.cancel()

    with pytest.raises(Cancelled):
        lay_out(rows, distances, vectors[:, :2], epochs=50, token=token, report=report)


def test_the_index_finds_the_same_neighbours_as_comparing_all(
    crowd: tuple[Float32, Int64], monkeypatch: pytest.MonkeyPatch
) -> None:
    vectors, _ = crowd
    ids = np.arange(10, 10 + PHOTOS)
    index = ExactIndex(DIM)
    index.add(ids, vectors)
    compared, near = nearest(ids, vectors, K, index.search, JobToken(), silent)
    monkeypatch.setattr("photolib.explore.neighbours.EXACT_TO", 10)
    asked, told = nearest(ids, vectors, K, index.search, JobToken(), silent)
    assert (np.sort(asked, axis=1) == np.sort(compared, axis=1)).mean() > 0.99
    assert np.allclose(near, told, atol=1e-4)


def test_an_edge_is_as_strong_as_both_ends_find_it() -> None:
    rows = np.array([[1, 2], [0, 2], [1, 0]])
    distances = np.array([[0.1, 0.4], [0.1, 0.2], [0.2, 0.4]], dtype=np.float32)
    heads, tails, weights = fuzzy_edges(rows, distances)
    assert list(zip(heads.tolist(), tails.tolist(), strict=True)) == [(0, 1), (0, 2), (1, 2)]
    assert weights[0] == pytest.approx(1, abs=1e-3)  # each other's nearest
    assert 0 < weights[1] < weights[2] <= 1


@pytest.mark.parametrize("count", [0, 1, 2, 5])
def test_tiny_libraries_have_a_map_too(count: int) -> None:
    vectors = np.eye(count, 6, dtype=np.float32)
    positions = fitted(principal(vectors, 2))
    assert positions.shape == (count, 2)
    assert np.isfinite(positions).all()
    assert ((positions >= 0) & (positions <= 1)).all()


def test_evening_draws_islands_together_and_keeps_the_order() -> None:
    random = np.random.default_rng(2)
    islands = np.concatenate([random.normal(0, 1, (200, 2)), random.normal(60, 1, (200, 2))])
    before = fitted(islands.astype(np.float32))
    after = evened(before)
    assert np.array_equal(np.argsort(before[:, 0]), np.argsort(after[:, 0]))
    strait = np.sort(before[:, 0])[200] - np.sort(before[:, 0])[199]
    assert np.sort(after[:, 0])[200] - np.sort(after[:, 0])[199] < strait * 0.6


def test_identical_photos_do_not_break_the_layout() -> None:
    vectors = np.repeat(np.eye(1, DIM, dtype=np.float32), 40, axis=0)
    assert np.isfinite(layout(vectors, 10)).all()


def test_clusters_hold_every_photo_once_a_level_and_get_finer(
    crowd: tuple[Float32, Int64],
) -> None:
    vectors, _ = crowd
    found = clusters(fitted(layout(vectors, 60)), JobToken())
    levels = sorted({cluster.level for cluster in found})
    assert levels == [0, 1]
    for level in levels:
        rows = np.concatenate([cluster.rows for cluster in found if cluster.level == level])
        assert sorted(rows.tolist()) == list(range(PHOTOS))
    assert sum(c.level == 1 for c in found) > sum(c.level == 0 for c in found)


def test_a_place_is_named_by_what_is_likelier_there_than_elsewhere(
    crowd: tuple[Float32, Int64],
) -> None:
    vectors, group = crowd
    middles = np.stack([vectors[group == g].mean(axis=0) for g in range(GROUPS)])

    def probabilities(some: Float32) -> Float32:
        chances = np.exp(20 * (some @ middles.T))
        chances /= chances.sum(axis=1, keepdims=True)
        everywhere = np.full((len(some), 1), 0.99)  # fits all photos, so it names nothing
        return np.concatenate([everywhere, chances], axis=1).astype(np.float32)

    positions = fitted(layout(vectors))
    found = clusters(positions, JobToken())
    labels = ["photo", *(f"things/group {g}" for g in range(GROUPS))]
    named = places(found, vectors, labels, probabilities, JobToken())
    fine = [place for place in named if place.level == 1]
    assert len({place.name for place in fine}) > GROUPS // 2
    for place in named:
        assert place.name != "photo"
        if place.level == 1:
            own = positions[group == int(place.name.removeprefix("group "))]
            away = np.hypot(*(own - (place.x, place.y)).T)
            assert away.min() < 0.1
