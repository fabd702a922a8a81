"""The city near to where a photo was taken, from a gazetteer that comes along. Offline."""

from __future__ import annotations

import gzip
from functools import cache
from typing import NamedTuple

import numpy as np

from photolib.paths import resources_dir
from photolib.types import Float32, Place

EARTH_KM = 6371.0
# A photo in a quarter of a large city is of that city, one in a town beside it is of the town.
CENTRE_KM, PULL = 2.0, 0.4
FARTHEST_KM = 250.0  # beyond it a city says nothing of a place


class _Cities(NamedTuple):
    directions: Float32  # float32[N, 3], unit vectors from the middle of the earth
    pulls: Float32  # float32[N], how far a city's name reaches
    countries: list[str]
    names: list[str]


def nearest_city(latitude: float, longitude: float) -> Place | None:
    """Degrees; None at sea, in the desert and where the numbers are no place at all.

    The first call reads the gazetteer, some 50 ms; the others take less than one.
    """
    if not (abs(latitude) <= 90 and abs(longitude) <= 180):
        return None
    cities = _cities()
    here = _directions(np.array([[latitude, longitude]]))[0]
    # The chord, not the cosine: it tells metres apart even in single precision.
    chords = np.linalg.norm(cities.directions - here, axis=1)
    away = 2 * EARTH_KM * np.arcsin(np.minimum(1.0, chords / 2))
    found = int(((away + CENTRE_KM) / cities.pulls).argmin())
    km = float(away[found])
    return Place(cities.names[found], cities.countries[found], km) if km <= FARTHEST_KM else None


@cache
def _cities() -> _Cities:
    packed = (resources_dir() / "places" / "cities.tsv.gz").read_bytes()
    lines = [line.split("\t") for line in gzip.decompress(packed).decode().splitlines()]
    numbers = np.array([line[:3] for line in lines], np.float64)
    pulls = np.maximum(numbers[:, 2], 1).astype(np.float32) ** PULL
    directions = _directions(numbers[:, :2])
    return _Cities(directions, pulls, [line[3] for line in lines], [line[4] for line in lines])


def _directions(degrees: np.ndarray) -> Float32:
    """float[N, 2] of latitude and longitude -> float32[N, 3]."""
    latitude, longitude = np.radians(degrees).T
    level = np.cos(latitude)
    parts = (level * np.cos(longitude), level * np.sin(longitude), np.sin(latitude))
    return np.stack(parts, axis=1).astype(np.float32)
