"""The graph-backed index must answer what brute force answers, whatever was done to it before."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photolib.index import ExactIndex, HnswIndex, VectorIndex

DIM = 8


def unit(rows: int, seed: int, dim: int = DIM) -> np.ndarray:
    vectors = np.random.default_rng(seed).normal(size=(rows, dim)).astype(np.float32)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def clustered(rows: int, seed: int, dim: int = 64, clusters: int = 40) -> np.ndarray:
    rng = np.random.default_rng(seed)
    centres = rng.normal(size=(clusters, dim))
    vectors = centres[rng.integers(0, clusters, rows)] + 0.5 * rng.normal(size=(rows, dim))
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


def brute_force(held: dict[int, np.ndarray], query: np.ndarray, k: int) -> list[int]:
    scored = sorted(
        (-round(float(vector @ query), 6), photo_id) for photo_id, vector in held.items()
    )
    return [photo_id for _, photo_id in scored[:k]]


@pytest.fixture(params=["exact", "graph"])
def index(request: pytest.FixtureRequest) -> VectorIndex:
    return ExactIndex(DIM) if request.param == "exact" else HnswIndex(DIM, graph_from=0)


operations = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.lists(st.integers(0, 60), max_size=12)),
        st.tuples(st.just("remove"), st.lists(st.integers(0, 60), max_size=12)),
        st.tuples(st.just("search"), st.lists(st.integers(0, 80), max_size=30)),
    ),
    max_size=14,
)


@settings(max_examples=60, deadline=None)
@given(operations=operations, seed=st.integers(0, 2**16), k=st.integers(0, 70))
def test_any_history_answers_like_brute_force(
    operations: list[tuple[str, list[int]]], seed: int, k: int
) -> None:
    exact, graph = ExactIndex(DIM), HnswIndex(DIM, graph_from=0)
    held: dict[int, np.ndarray] = {}
    for step, (kind, ids) in enumerate(operations):
        array = np.array(ids, dtype=np.int64)
        vectors = unit(len(ids), seed + step)
        if kind == "add":
            exact.add(array, vectors)
            graph.add(array, vectors)
            held.update(zip(ids, vectors, strict=True))
        elif kind == "remove":
            exact.remove(array)
            graph.remove(array)
            for photo_id in ids:
                held.pop(photo_id, None)
        query = unit(1, seed + 1000 + step)[0]
        allowed = {photo_id: held[photo_id] for photo_id in ids if photo_id in held}
        for engine in (exact, graph):
            assert engine.ids().tolist() == sorted(held)
            assert len(engine) == len(held)
            found, scores = engine.search(query, k)
            assert found.tolist() == brute_force(held, query, k)
            assert np.all(np.diff(scores) <= 0)
            within, _ = engine.search_within(query, array, k)
            assert within.tolist() == brute_force(allowed, query, k)


def test_the_graph_finds_what_a_scan_finds() -> None:
    vectors = clustered(4000, seed=1)
    ids = np.arange(4000, dtype=np.int64) * 3 + 7
    exact, graph = ExactIndex(64), HnswIndex(64, graph_from=0)
    exact.add(ids, vectors)
    graph.add(ids, vectors)
    found = 0
    for query in clustered(50, seed=2):
        best, best_scores = exact.search(query, 10)
        near, scores = graph.search(query, 10)
        found += len(set(best.tolist()) & set(near.tolist()))
        assert scores[0] <= best_scores[0] + 1e-6
    assert found / 500 >= 0.95


def test_recall_survives_replacing_and_removing_half() -> None:
    ids = np.arange(3000, dtype=np.int64)
    exact, graph = ExactIndex(64), HnswIndex(64, graph_from=0)
    for engine in (exact, graph):
        engine.add(ids, clustered(3000, seed=3))
        engine.add(ids[::2], clustered(1500, seed=4))
        engine.remove(ids[::4])
        engine.add(ids[:300], clustered(300, seed=5))
    graph.build_graph()
    found = 0
    for query in clustered(50, seed=6):
        best, near = exact.search(query, 10)[0], graph.search(query, 10)[0]
        found += len(set(best.tolist()) & set(near.tolist()))
    assert found / 500 >= 0.95


@pytest.mark.parametrize("share", [0.001, 0.1, 0.6, 0.95, 1.0])
def test_a_restricted_search_returns_only_allowed_and_all_of_them(share: float) -> None:
    rng = np.random.default_rng(9)
    vectors = clustered(3000, seed=7)
    ids = np.arange(3000, dtype=np.int64)
    exact, graph = ExactIndex(64), HnswIndex(64, graph_from=0)
    exact.add(ids, vectors)
    graph.add(ids, vectors)
    found = wanted = 0
    for query in clustered(20, seed=8):
        allowed = rng.choice(ids, max(1, int(share * 3000)), replace=False)
        best = exact.search_within(query, allowed, 20)[0]
        near = graph.search_within(query, allowed, 20)[0]
        assert set(near.tolist()) <= set(allowed.tolist())
        assert len(near) == min(20, len(allowed))
        found += len(set(best.tolist()) & set(near.tolist()))
        wanted += len(best)
    assert found / wanted >= 0.95


def test_a_worn_graph_is_renewed_and_right_all_the_while() -> None:
    ids = np.arange(2000, dtype=np.int64)
    vectors = clustered(2000, seed=10)
    graph, exact = HnswIndex(64, graph_from=0), ExactIndex(64)
    graph.add(ids, vectors)
    graph.remove(ids[:1200])
    exact.add(ids[1200:], vectors[1200:])
    assert graph.backlog == 800  # past 30 % tombstones the graph starts again
    query = vectors[1500]
    assert graph.search(query, 5)[0].tolist() == exact.search(query, 5)[0].tolist()
    graph.build_graph()
    assert graph.backlog == 0
    assert graph.search(query, 5)[0].tolist() == exact.search(query, 5)[0].tolist()


def test_an_empty_index_has_no_hits(index: VectorIndex) -> None:
    query = unit(1, 0)[0]
    assert len(index) == 0
    assert index.search(query, 5)[0].tolist() == []
    assert index.search_within(query, np.array([1, 2]), 5)[0].tolist() == []
    index.remove(np.array([4]))
    index.add(np.empty(0, dtype=np.int64), np.empty((0, DIM), dtype=np.float32))
    assert index.ids().tolist() == []


def test_more_asked_than_held_gives_all(index: VectorIndex) -> None:
    index.add(np.arange(4), unit(4, 1))
    ids, scores = index.search(unit(1, 2)[0], 100)
    assert sorted(ids.tolist()) == [0, 1, 2, 3]
    assert ids.dtype == np.int64
    assert scores.dtype == np.float32


def test_equal_vectors_come_in_order_of_their_ids() -> None:
    index = ExactIndex(DIM)
    vectors = np.repeat(unit(1, 3), 50, axis=0)
    index.add(np.arange(49, -1, -1), vectors)
    ids, _ = index.search(vectors[0], 10)
    assert ids.tolist() == list(range(10))


def test_the_last_vector_of_a_repeated_id_counts(index: VectorIndex) -> None:
    first, second = unit(2, 4)
    index.add(np.array([5, 5]), np.stack([first, second]))
    assert len(index) == 1
    assert index.search(second, 1)[1][0] == pytest.approx(1.0, abs=1e-6)


def test_repeated_allowed_ids_give_one_hit(index: VectorIndex) -> None:
    index.add(np.arange(10), unit(10, 5))
    ids, _ = index.search_within(unit(1, 6)[0], np.array([3, 3, 3, -1, 10**9, 4]), 5)
    assert sorted(ids.tolist()) == [3, 4]


def test_vectors_are_scaled_to_unit_length(index: VectorIndex) -> None:
    vector = unit(1, 7)
    index.add(np.array([1]), 25 * vector)
    assert index.search(0.1 * vector[0], 1)[1][0] == pytest.approx(1.0, abs=1e-6)


@pytest.mark.parametrize(
    ("ids", "vectors", "words"),
    [
        ([1], np.ones((1, DIM + 1)), f"{DIM} numbers"),
        ([1, 2], np.ones((1, DIM)), "2 ids do not go with 1 vectors"),
        ([-1], np.ones((1, DIM)), "photo ids"),
        ([2**40], np.ones((1, DIM)), "photo ids"),
        ([1], np.full((1, DIM), np.nan), "finite"),
    ],
)
def test_unfit_vectors_are_refused_and_change_nothing(
    index: VectorIndex, ids: list[int], vectors: np.ndarray, words: str
) -> None:
    index.add(np.array([3]), unit(1, 8))
    with pytest.raises(ValueError, match=words):
        index.add(np.array(ids), vectors.astype(np.float32))
    assert index.ids().tolist() == [3]


def test_a_query_of_another_dimension_is_refused(index: VectorIndex) -> None:
    index.add(np.arange(3), unit(3, 9))
    with pytest.raises(ValueError, match=f"{DIM} numbers"):
        index.search(np.ones(DIM + 2, dtype=np.float32), 2)
    with pytest.raises(ValueError, match="finite"):
        index.search(np.full(DIM, np.inf, dtype=np.float32), 2)
