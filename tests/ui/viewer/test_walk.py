"""Which photos are walked through: the list's, which may change, or others for a while."""

from __future__ import annotations

from ui.viewer.walk import Walk


def test_it_follows_the_list() -> None:
    walk = Walk()
    walk.begin([3, 5, 7], 5, wandering=False)
    assert walk.current == 5
    assert walk.neighbours() == [7, 3]
    assert walk.follow([1, 3, 5, 7])
    assert (walk.current, walk.index) == (5, 2)
    assert not walk.follow([1, 3])
    assert walk.current == 3
    assert not walk.follow([])
    assert walk.current is None


def test_a_photo_outside_the_list_is_alone() -> None:
    walk = Walk()
    walk.begin([3, 5], 9, wandering=False)
    assert walk.ids.tolist() == [9]
    assert walk.beyond(1) is None
    assert walk.beyond(-1) is None


def test_there_is_a_way_back_from_every_step_aside() -> None:
    walk = Walk()
    walk.begin([1, 2, 3], 2, wandering=False)
    walk.into([2, 8, 9])
    walk.index = 1
    walk.into([8, 4])
    assert walk.wandering
    assert walk.back()
    assert walk.current == 8
    assert walk.back()
    assert walk.current == 2
    assert not walk.back()
