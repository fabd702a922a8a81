"""`near:48.85,2.35,10km`: photos taken around a place."""

from __future__ import annotations

import re

from photolib.search.language.dates import Calendar
from photolib.search.language.filter_kind import BadValue, FilterKind, plain
from photolib.types import Condition, Near

DEFAULT_KM = 1.0
_KM = {"km": 1.0, "m": 0.001, "mi": 1.609344, "": 1.0}
_PLACE = re.compile(
    r"(-?\d{1,3}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)(?:\s*,\s*(\d{1,6}(?:\.\d+)?)\s*(km|mi|m|))?"
)


def read(op: str, value: str, calendar: Calendar) -> Condition:
    plain(op, "near")
    match = _PLACE.fullmatch(value.strip().lower())
    if match is None:
        raise BadValue("near: takes latitude, longitude and distance, as near:48.85,2.35,10km.")
    latitude, longitude = float(match[1]), float(match[2])
    if abs(latitude) > 90 or abs(longitude) > 180:
        raise BadValue("A latitude goes from -90 to 90, a longitude from -180 to 180.")
    km = float(match[3]) * _KM[match[4]] if match[3] else DEFAULT_KM
    return Near(latitude, longitude, km)


FILTERS = (
    FilterKind(
        key="near",
        title="Near",
        says="taken within a distance (km, m or mi; 1 km if none is given) of a place in degrees",
        examples=("near:48.85,2.35,10km", "near:-33.86,151.21,500m"),
        read=read,
    ),
)
