"""Rates and time left."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photolib.ingest.progress import WINDOW_S, RateMeter


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_nothing_is_known_at_the_start():
    meter = RateMeter(Clock())
    assert meter.rate == 0
    assert meter.eta_s(10) is None


def test_rate_follows_the_last_seconds_not_the_whole_run():
    clock = Clock()
    meter = RateMeter(clock)
    for _ in range(100):  # slow: 1/s
        clock.now += 1
        meter.add(1)
    for _ in range(int(3 * WINDOW_S)):  # fast: 20/s
        clock.now += 1
        meter.add(20)
    assert meter.rate == pytest.approx(20, rel=0.1)
    assert meter.eta_s(meter.done + 40) == pytest.approx(2, rel=0.1)


def test_loading_the_model_does_not_count_as_slowness():
    clock = Clock()
    meter = RateMeter(clock)
    clock.now += 20
    meter.add(1)
    assert meter.rate == 0
    assert meter.eta_s(100) is None
    for _ in range(5):
        clock.now += 1
        meter.add(3)
    assert meter.rate == pytest.approx(3)


def test_a_pause_does_not_count_as_slowness():
    clock = Clock()
    meter = RateMeter(clock)
    clock.now += 1
    meter.add(10)
    clock.now += 1000
    meter.rest()
    clock.now += 1
    meter.add(10)
    assert meter.rate == pytest.approx(10)


@given(st.lists(st.tuples(st.floats(0.001, 50), st.integers(0, 100)), max_size=50))
def test_never_negative_and_counts_everything(steps: list[tuple[float, int]]):
    clock = Clock()
    meter = RateMeter(clock)
    for seconds, count in steps:
        clock.now += seconds
        meter.add(count)
        assert meter.rate >= 0
    assert meter.done == sum(count for _, count in steps)
    assert (meter.eta_s(meter.done) or 0) == 0
