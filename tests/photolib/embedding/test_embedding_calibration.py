"""Calibration files are optional and never fatal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photolib.embedding.calibration import Calibration, load_calibration


def write(folder: Path, text: str) -> Path:
    (folder / "calibration.json").write_text(text, encoding="utf-8")
    return folder


def test_absent_is_none(tmp_path: Path) -> None:
    assert load_calibration(tmp_path) is None


def test_stated_fields_are_read_and_others_ignored(tmp_path: Path) -> None:
    text = json.dumps({"logit_scale": 30, "band_strong": 0.31, "labels": {"dog": 1}, "made": "x"})
    calibration = load_calibration(write(tmp_path, text))
    assert calibration == Calibration(logit_scale=30.0, band_strong=0.31)


@pytest.mark.parametrize(
    "text", ["", "{", "[1]", "null", "\ud800".encode("utf-8", "replace").decode()]
)
def test_damaged_is_none(tmp_path: Path, text: str) -> None:
    assert load_calibration(write(tmp_path, text)) is None


@pytest.mark.parametrize("value", ["high", True, None, [1], float("nan"), float("inf")])
def test_a_value_that_is_no_number_is_left_out(tmp_path: Path, value: object) -> None:
    text = json.dumps({"match_mean": value, "match_std": 0.1})
    assert load_calibration(write(tmp_path, text)) == Calibration(match_std=0.1)


@given(
    values=st.dictionaries(
        st.sampled_from(list(Calibration.__dataclass_fields__)),
        st.floats(allow_nan=False, allow_infinity=False),
    )
)
def test_round_trip(values: dict[str, float], tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = write(tmp_path_factory.mktemp("calibration"), json.dumps(values))
    assert load_calibration(folder) == Calibration(**values)
