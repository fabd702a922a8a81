"""A label's own scaling follows its examples, little for few and much for many."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photolib.tagging import adjustments, cut_for
from photolib.tagging.adjustments import NONE, Adjustment
from photolib.tagging.labels import load_label_set

SHIPPED = Path(__file__).parents[3] / "resources" / "labels"


def at(odds: float, own: Adjustment) -> float:
    return own.slope * odds + own.offset


def test_no_examples_change_nothing() -> None:
    own = Adjustment(0.7, 1.2)
    assert adjustments.fit(np.empty(0, np.float32), np.empty(0, bool), own) == own


def test_rejections_lower_and_acceptances_raise() -> None:
    odds = np.full(5, 1.0, dtype=np.float32)
    lowered = adjustments.fit(odds, np.zeros(5, bool))
    raised = adjustments.fit(odds, np.ones(5, bool))
    assert at(1.0, lowered) < 1.0 < at(1.0, raised)
    more = adjustments.fit(np.tile(odds, 10), np.zeros(50, bool))
    assert at(1.0, more) < at(1.0, lowered)


@settings(max_examples=50, deadline=None)
@given(
    odds=st.lists(st.floats(-30, 30), min_size=1, max_size=30),
    data=st.data(),
)
def test_a_fit_is_finite_and_keeps_the_order(odds: list[float], data: st.DataObject) -> None:
    right = data.draw(st.lists(st.booleans(), min_size=len(odds), max_size=len(odds)))
    own = adjustments.fit(np.array(odds, dtype=np.float32), np.array(right))
    assert np.isfinite(own).all()
    assert own.slope > 0


def test_many_examples_are_told_as_often_as_they_are_right() -> None:
    rng = np.random.default_rng(0)
    odds = rng.normal(0, 3, 5_000).astype(np.float32)
    right = rng.random(5_000) < 1 / (1 + np.exp(-(0.6 * odds - 1)))
    own = adjustments.fit(odds, right)
    assert own.offset == pytest.approx(-1, abs=0.15)
    assert own.slope == pytest.approx(0.6, abs=0.08)


def test_shipped_adjustments_belong_to_exactly_one_model(tmp_path: Path) -> None:
    (tmp_path / "m.json").write_text(
        json.dumps({"model_id": "m@1/2", "labels": {"animal/dog": [0.5, 1.5]}})
    )
    assert adjustments.shipped("m@1/2", tmp_path) == {"animal/dog": Adjustment(0.5, 1.5)}
    assert adjustments.shipped("m@2/2", tmp_path) == {}
    assert adjustments.shipped("other@1/2", tmp_path) == {}
    (tmp_path / "bad.json").write_text("[")
    assert adjustments.shipped("bad@1/2", tmp_path) == {}


def test_the_shipped_file_names_labels_of_the_everyday_set() -> None:
    known = {label.path for label in load_label_set(SHIPPED / "everyday.toml").labels}
    document = json.loads((SHIPPED / "fitted" / "starter.json").read_text(encoding="utf-8"))
    assert len(document["labels"]) > 100
    assert set(document["labels"]) <= known
    assert NONE.slope == 1


def test_a_wanted_precision_has_a_cut() -> None:
    cuts = [cut_for(p) for p in (0.0, 0.5, 0.9, 0.95, 1.0)]
    assert cuts == sorted(cuts)
    assert cut_for(0.9) == load_label_set(SHIPPED / "everyday.toml").threshold
