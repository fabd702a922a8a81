"""The cheapest way within a filter, and that every way finds what exact search finds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from photolib.index import ExactIndex, HnswIndex
from photolib.index.plan import MOST_ASKED, Way, within


@pytest.mark.parametrize(
    ("share", "way"),
    [
        (0.0001, Way.SUBSET),
        (0.01, Way.SUBSET),
        (0.1, Way.SUBSET),
        (0.5, Way.GRAPH),
        (0.99, Way.GRAPH),
    ],
)
def test_the_way_at_a_million_photos(share: float, way: Way) -> None:
    assert within(1_000_000, int(share * 1_000_000), 50, 256, graph=True).way is way


def test_without_a_graph_a_large_share_is_scanned() -> None:
    assert within(1_000_000, 10_000, 50, 256, graph=False).way is Way.SUBSET
    assert within(1_000_000, 900_000, 50, 256, graph=False).way is Way.SCAN


@given(
    total=st.integers(1, 2_000_000),
    share=st.floats(0, 1),
    k=st.integers(0, 5_000),
    dim=st.sampled_from([32, 256, 1152]),
)
def test_a_graph_is_asked_only_when_that_is_cheaper(
    total: int, share: float, k: int, dim: int
) -> None:
    held = int(share * total)
    plan, exact = (within(total, held, k, dim, graph=graph) for graph in (True, False))
    assert plan.cost <= exact.cost
    assert (plan.way is Way.GRAPH) == (plan.asked > 0)
    assert plan.asked <= MOST_ASKED
    assert plan.asked == 0 or plan.asked * held >= k * total


@pytest.fixture(scope="module")
def both() -> tuple[ExactIndex, HnswIndex]:
    rng = np.random.default_rng(0)
    centres = rng.normal(size=(40, 32))
    vectors = (centres[rng.integers(0, 40, 3_000)] + 0.4 * rng.normal(size=(3_000, 32))).astype(
        "f4"
    )
    exact, graph = ExactIndex(32), HnswIndex(32, graph_from=0)
    for index in (exact, graph):
        index.add(np.arange(1, 3_001), vectors)
    return exact, graph


@pytest.mark.parametrize("share", [0.001, 0.01, 0.1, 0.5, 0.99])
def test_every_selectivity_answers_like_exact_search(
    both: tuple[ExactIndex, HnswIndex], share: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the costs tilted so that the graph is asked whenever it may be."""
    monkeypatch.setattr("photolib.index.plan.BREADTH", 1e-6)
    monkeypatch.setattr("photolib.index.plan.MASKED", 0.0)
    exact, graph = both
    rng = np.random.default_rng(1)
    allowed = rng.permutation(3_000)[: int(share * 3_000)] + 1
    found = wanted = 0
    for query in rng.normal(size=(20, 32)).astype("f4"):
        right = exact.search_within(query, allowed, 20)[0]
        found += len(np.intersect1d(right, graph.search_within(query, allowed, 20)[0]))
        wanted += len(right)
    assert found >= 0.99 * wanted


def test_a_filter_far_from_the_query_is_still_answered(both: tuple[ExactIndex, HnswIndex]) -> None:
    exact, graph = both
    query = exact.get(np.array([1]))[1][0]
    ids, _ = exact.search(query, 3_000)
    far = np.sort(ids[1_000:])  # none of the nearest thousand is allowed
    assert (
        graph.search_within(query, far, 20)[0].tolist()
        == exact.search_within(query, far, 20)[0].tolist()
    )


def test_cosines_and_vectors_of_many(both: tuple[ExactIndex, HnswIndex]) -> None:
    _, graph = both
    queries = np.eye(32, dtype=np.float32)[:3]
    ids, cosines = graph.cosines(queries)
    assert cosines.shape == (3, 3_000)
    held, vectors = graph.get(np.array([5, 2, 99_999]))
    assert sorted(held.tolist()) == [2, 5]
    column = {photo_id: n for n, photo_id in enumerate(ids.tolist())}
    for photo_id, vector in zip(held.tolist(), vectors, strict=True):
        assert cosines[:, column[photo_id]] == pytest.approx(vector[:3], abs=1e-5)
    some, part = graph.cosines(queries[:1], np.array([7, 7, 99_999, 3]))
    assert sorted(some.tolist()) == [3, 7]
    assert part[0].tolist() == pytest.approx(
        [cosines[0][column[i]] for i in some.tolist()], abs=1e-5
    )


def test_half_precision_finds_the_same_within_its_digits() -> None:
    vectors = np.random.default_rng(2).normal(size=(3_000, 32)).astype("f4")
    ids = np.arange(1, 3_001)
    exact, half = ExactIndex(32), HnswIndex(32, half=True)
    for index in (exact, half):
        index.add(ids, vectors)
    queries = np.random.default_rng(3).normal(size=(20, 32)).astype("f4")
    found = 0
    for query in queries:
        (right, scores), (near, others) = exact.search(query, 50), half.search(query, 50)
        found += len(np.intersect1d(right, near))
        assert others == pytest.approx(scores, abs=1e-3)
    assert found >= 0.98 * 50 * len(queries)
    assert half.get(ids[:2])[1].dtype == np.float32
    assert half.cosines(queries)[1] == pytest.approx(exact.cosines(queries)[1], abs=1e-3)
