"""The nearest city: right for known places, at the ends of the world, and nowhere at sea."""

from __future__ import annotations

import math
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photolib.metadata.places import FARTHEST_KM, nearest_city


@pytest.mark.parametrize(
    ("latitude", "longitude", "city", "country"),
    [
        (48.8584, 2.2945, "Paris", "FR"),
        (48.9362, 2.3574, "Saint-Denis", "FR"),
        (-33.8568, 151.2153, "Sydney", "AU"),
        (64.1466, -21.9426, "Reykjavík", "IS"),
        (-18.1416, 178.4419, "Suva", "FJ"),
        (35.6595, 139.7005, "Tokyo", "JP"),
        (52.52, 13.405, "Berlin", "DE"),
        (52.4009, 13.0591, "Potsdam", "DE"),
    ],
)
def test_known_places(latitude: float, longitude: float, city: str, country: str) -> None:
    found = nearest_city(latitude, longitude)
    assert found is not None
    assert (found.city, found.country) == (city, country)
    assert found.km < 15


def test_no_city_at_sea_and_none_for_nonsense() -> None:
    assert nearest_city(0.0, -140.0) is None
    assert nearest_city(91.0, 0.0) is None
    assert nearest_city(math.nan, 0.0) is None


def test_the_date_line_is_no_border() -> None:
    east, west = nearest_city(-16.8, 179.999), nearest_city(-16.8, -179.999)
    assert east is not None
    assert west is not None
    assert east.city == west.city
    assert abs(east.km - west.km) < 1


@settings(deadline=None)
@given(st.floats(-90, 90), st.floats(-180, 180))
def test_what_is_found_is_near(latitude: float, longitude: float) -> None:
    found = nearest_city(latitude, longitude)
    assert found is None or 0 <= found.km <= FARTHEST_KM


def test_it_is_quick_once_it_is_read() -> None:
    nearest_city(0, 0)
    began = time.process_time()
    for step in range(50):
        nearest_city(step, step)
    assert (time.process_time() - began) / 50 < 0.02
