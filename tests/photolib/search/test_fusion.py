"""Fusing the parts of a question: each formula against what it must do."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from photolib.search import fusion
from photolib.search.feedback import rocchio

SCORES = arrays(np.float32, (3, 7), elements=st.floats(-8, 8, width=32))
WEIGHTS = arrays(np.float32, 3, elements=st.floats(0.125, 4, width=32))


def unit(*values: float) -> np.ndarray:
    vector = np.array(values, dtype=np.float32)
    return vector / np.linalg.norm(vector)


def test_early_fusion_lies_between_its_parts_and_nearer_to_the_heavier() -> None:
    parts = np.stack([unit(1, 0, 0), unit(0, 1, 0)])
    even = fusion.early(parts, np.array([1.0, 1.0]))
    assert np.allclose(even, unit(1, 1, 0))
    heavy = fusion.early(parts, np.array([3.0, 1.0]))
    assert heavy @ parts[0] > even @ parts[0]
    assert np.linalg.norm(heavy) == pytest.approx(1, abs=1e-6)


def test_early_fusion_subtracts() -> None:
    parts = np.stack([unit(1, 1, 0), unit(0, 1, 0)])
    assert np.allclose(fusion.early(parts, np.array([np.sqrt(2), -1.0])), unit(1, 0, 0), atol=1e-6)


def test_parts_that_cancel_out_give_nothing() -> None:
    parts = np.stack([unit(1, 0), unit(1, 0)])
    assert not fusion.early(parts, np.array([1.0, -1.0])).any()


@given(SCORES, WEIGHTS)
def test_late_fusion_stays_within_its_parts(scores: np.ndarray, weights: np.ndarray) -> None:
    fused = fusion.weighted_sum(scores, weights)
    assert (fused <= scores.max(axis=0) + 1e-3).all()
    assert (fused >= scores.min(axis=0) - 1e-3).all()


@given(SCORES, WEIGHTS)
def test_attention_lies_between_the_weighted_sum_and_the_best_part(
    scores: np.ndarray, weights: np.ndarray
) -> None:
    fused = fusion.attention(scores, weights)
    assert (fused <= scores.max(axis=0) + 1e-3).all()
    assert (fused >= fusion.weighted_sum(scores, weights) - 1e-3).all()


@given(SCORES, WEIGHTS)
def test_attention_without_temperature_is_one_part_and_with_much_is_the_sum(
    scores: np.ndarray, weights: np.ndarray
) -> None:
    hot = fusion.attention(scores, weights, temperature=1e5)
    assert np.allclose(hot, fusion.weighted_sum(scores, weights), atol=1e-2)
    cold = fusion.attention(scores, weights, temperature=1e-3)
    assert np.allclose(cold, scores.max(axis=0), atol=2e-2)


def test_attention_heeds_the_part_that_discriminates() -> None:
    tells = np.array([6.0, 0.0, 0.0])  # stands out for the first photo
    flat = np.array([0.5, 0.6, 0.5])  # says little about any
    fused = fusion.attention(np.stack([tells, flat]), np.ones(2), temperature=1)
    assert fused.argmax() == 0
    assert fused[0] > 5


def test_attention_needs_a_temperature() -> None:
    with pytest.raises(ValueError, match="above 0"):
        fusion.attention(np.zeros((1, 1)), np.ones(1), temperature=0)


def test_reciprocal_ranks_are_those_of_the_paper() -> None:
    ids, scores = fusion.reciprocal_ranks([np.array([7, 3]), np.array([3, 9])])
    assert ids.tolist() == [3, 7, 9]
    assert scores == pytest.approx([1 / 62 + 1 / 61, 1 / 61, 1 / 62])


def test_a_ranking_counts_as_much_as_its_weight() -> None:
    ids, _ = fusion.reciprocal_ranks([np.array([1]), np.array([2])], weights=[1.0, 2.0])
    assert ids.tolist() == [2, 1]
    with pytest.raises(ValueError, match="weights"):
        fusion.reciprocal_ranks([np.array([1])], weights=[1.0, 2.0])


def test_equal_ranks_come_in_order_of_ids_and_no_ranking_gives_nothing() -> None:
    ids, _ = fusion.reciprocal_ranks([np.array([9]), np.array([4])])
    assert ids.tolist() == [4, 9]
    ids, scores = fusion.reciprocal_ranks([])
    assert len(ids) == len(scores) == 0


@given(st.lists(st.integers(0, 30), unique=True), st.lists(st.integers(0, 30), unique=True))
def test_every_id_of_every_ranking_is_kept_once(first: list[int], second: list[int]) -> None:
    ids, scores = fusion.reciprocal_ranks([np.array(first, int), np.array(second, int)])
    assert sorted(ids.tolist()) == sorted({*first, *second})
    assert (np.diff(scores) <= 0).all()


def test_what_was_liked_draws_the_query_and_what_was_not_repels_it() -> None:
    query = unit(1, 0, 0)
    liked, disliked = unit(0, 1, 0)[None], unit(0, 0, 1)[None]
    none = np.empty((0, 3), dtype=np.float32)
    moved = rocchio(query, liked, disliked)
    assert moved @ liked[0] > query @ liked[0]
    assert moved @ disliked[0] < query @ disliked[0]
    assert np.linalg.norm(moved) == pytest.approx(1, abs=1e-6)
    assert rocchio(query, none, none) is query


def test_what_all_photos_share_is_no_feedback() -> None:
    common = unit(1, 0, 0)
    query, liked = unit(0, 1, 0), unit(1, 0, 0.5)[None]
    moved = rocchio(query, liked, np.empty((0, 3)), common=common)
    plain = rocchio(query, liked, np.empty((0, 3)))
    assert abs(moved @ common) < abs(plain @ common)
