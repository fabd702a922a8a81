"""The batch search climbs while it pays, stays where it stops, and halves on out-of-memory."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photolib.embedding.batch import BatchSizer


def climb(sizer: BatchSizer, seconds_of: Callable[[int], float]) -> list[int]:
    """Run until settled; the sizes tried."""
    tried = []
    while not sizer.settled:
        tried.append(sizer.size)
        sizer.record(sizer.size, seconds_of(sizer.size))
        assert len(tried) < 100, "it must settle"
    return tried


def test_it_starts_with_one_and_doubles_to_the_limit_while_that_pays() -> None:
    sizer = BatchSizer(64)
    tried = climb(sizer, lambda n: 1 + n * 0.001)
    assert sorted(set(tried)) == [1, 2, 4, 8, 16, 32, 64]
    assert sizer.size == 64


def test_it_stays_where_larger_batches_bring_nothing() -> None:
    sizer = BatchSizer(64)
    climb(sizer, lambda n: max(n, 8) * 0.01)
    assert sizer.size == 8


def test_one_slow_measurement_does_not_end_the_climb() -> None:
    sizer = BatchSizer(64)
    seen: set[int] = set()

    def seconds(n: int) -> float:
        first = n not in seen
        seen.add(n)
        return (1 + n * 0.001) * (10 if first else 1)

    climb(sizer, seconds)
    assert sizer.size == 64


def test_a_batch_that_takes_long_is_not_doubled_until_it_is_fast_again() -> None:
    sizer = BatchSizer(64, max_seconds=0.5)
    for _ in range(20):
        sizer.record(sizer.size, 0.3)
    assert sizer.size == 1
    assert not sizer.settled
    climb(sizer, lambda n: 0.01)
    assert sizer.size == 64


def test_a_short_last_batch_teaches_nothing() -> None:
    sizer = BatchSizer(8)
    for _ in range(10):
        sizer.record(5, 0.000001)
    assert sizer.size == 1
    assert not sizer.settled


def test_out_of_memory_halves_for_good() -> None:
    sizer = BatchSizer(64)
    climb(sizer, lambda n: 1 + n * 0.001)
    assert sizer.out_of_memory(64)
    assert sizer.size == 32
    sizer.record(32, 0.001)
    assert sizer.size == 32
    assert sizer.out_of_memory(32)
    assert sizer.size == 16


def test_a_single_photo_that_does_not_fit_is_the_end() -> None:
    assert not BatchSizer(4).out_of_memory(1)


def test_an_empty_batch_makes_no_sense() -> None:
    with pytest.raises(ValueError, match="at least one"):
        BatchSizer(0)


@given(
    limit=st.integers(1, 256),
    steps=st.lists(st.tuples(st.booleans(), st.floats(0, 100)), max_size=80),
)
def test_size_stays_within_limits_and_below_what_did_not_fit(
    limit: int, steps: list[tuple[bool, float]]
) -> None:
    sizer = BatchSizer(limit)
    too_many = limit + 1
    for out_of_memory, seconds in steps:
        size = sizer.size
        assert 1 <= size <= limit
        assert size < too_many
        if out_of_memory and sizer.out_of_memory(size):
            too_many = min(too_many, size)
        else:
            sizer.record(size, seconds)


@given(limit=st.integers(1, 256), fixed=st.floats(0, 10), each=st.floats(0.0001, 10))
def test_the_settled_size_is_nearly_as_fast_as_any_tried(
    limit: int, fixed: float, each: float
) -> None:
    def rate(n: int) -> float:
        return n / (fixed + n * each)

    sizer = BatchSizer(limit)
    tried = climb(sizer, lambda n: fixed + n * each)
    assert rate(sizer.size) * 1.11 >= max(rate(n) for n in tried)
