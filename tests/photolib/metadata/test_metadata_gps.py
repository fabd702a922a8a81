from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL.TiffImagePlugin import IFDRational

from photolib.metadata import gps

NONE = IFDRational(0, 0)


@pytest.mark.parametrize(
    ("parts", "letter", "found"),
    [
        ((51.0, 30.0, 0.0), "N", 51.5),
        ((51.0, 30.0, 0.0), "s", -51.5),
        ((IFDRational(51), IFDRational(30), IFDRational(36, 1)), "W", -51.51),
        (((51, 1), (30, 1), (0, 1)), b"E\0", 51.5),
        ((51.5,), "N", 51.5),
        ((51.0, 30.6), "N\0", 51.51),
        ((IFDRational(51), IFDRational(30), NONE), "N", 51.5),
        (51.5, "N", 51.5),
        ((NONE, NONE, NONE), "N", None),
        ((IFDRational(51), NONE, IFDRational(5)), "N", None),
        ((51.0, 30.0, 0.0), "", None),
        ((51.0, 30.0, 0.0), None, None),
        ((51.0, 30.0, 0.0), "X", None),
        ((), "N", None),
        (None, "N", None),
        ("51", "N", 51.0),
        ((math.nan, 1.0, 1.0), "N", None),
        ((1.0, 2.0, 3.0, 4.0), "N", None),
    ],
)
def test_degrees(parts: object, letter: object, found: float | None):
    assert gps.degrees(parts, letter) == (None if found is None else pytest.approx(found))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("40,14.0786450N", 40.234644),
        ("76,17.2284900W", -76.287142),
        ("40,30,36S", -40.51),
        ("40.5", 40.5),
        ("-40.5", -40.5),
        ("", None),
        ("N", None),
        ("40,x N", None),
        ("nan", None),
    ],
)
def test_xmp_coordinates(text: str, found: float | None):
    assert gps.parse_xmp(text) == (None if found is None else pytest.approx(found, abs=1e-6))


@pytest.mark.parametrize(
    ("latitude", "longitude"),
    [(0.0, 0.0), (None, 1.0), (1.0, None), (91.0, 0.0), (0.0, 181.0), (-90.1, 5.0)],
)
def test_no_place(latitude: float | None, longitude: float | None):
    assert gps.place(latitude, longitude) is None


def test_on_the_equator_and_on_the_meridian_are_places():
    assert gps.place(0.0, 10.0) == (0.0, 10.0)
    assert gps.place(51.5, 0.0) == (51.5, 0.0)


@pytest.mark.parametrize(
    ("value", "reference", "metres"),
    [
        (IFDRational(35, 2), b"\0", 17.5),
        (IFDRational(35, 2), b"\x01", -17.5),
        (12, 1, -12.0),
        (12, None, 12.0),
        (NONE, 0, None),
        (1e9, 0, None),
        ("high", 0, None),
    ],
)
def test_altitude(value: object, reference: object, metres: float | None):
    assert gps.altitude(value, reference) == metres


odd = (
    st.none()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.binary(max_size=5)
    | st.builds(IFDRational, st.integers(-10, 1000), st.integers(-10, 1000))
    | st.tuples(st.integers(), st.integers())
)


@given(odd | st.tuples(odd, odd, odd) | st.lists(odd, max_size=5), odd)
def test_odd_values_upset_nothing(parts: object, reference: object):
    found = gps.degrees(parts, reference)
    assert found is None or math.isfinite(found)
    gps.place(found, found)
    gps.altitude(parts, reference)


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_round_trip(latitude: float, longitude: float):
    for value, letters in ((latitude, "NS"), (longitude, "EW")):
        whole, minutes = divmod(abs(value) * 60, 60)[0], abs(value) * 60 % 60
        letter = letters[value < 0]
        assert gps.degrees((whole, minutes, 0), letter) == pytest.approx(value, abs=1e-9)
        assert gps.parse_xmp(f"{int(whole)},{minutes:.9f}{letter}") == pytest.approx(
            value, abs=1e-9
        )
