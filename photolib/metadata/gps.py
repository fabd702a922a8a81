"""Where a photo was taken: degrees from EXIF rationals and XMP texts, with their pitfalls.

Cameras without a fix write 0/0, zeros or nothing but the reference letters; a place that is
not certain is no place. Signs: north and east are positive.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

_XMP = re.compile(r"\s*(\d+)(?:,(\d+(?:\.\d+)?))?(?:,(\d+(?:\.\d+)?))?\s*([NSEW])\s*$", re.I)


class Place(NamedTuple):
    latitude: float
    longitude: float


def number(value: object) -> float | None:
    """A finite float from an int, a float, a rational or a (numerator, denominator) pair."""
    try:
        if isinstance(value, tuple) and len(value) == 2:
            result = float(value[0]) / float(value[1])
        else:
            result = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return None
    return result if math.isfinite(result) else None


def degrees(parts: object, reference: object) -> float | None:
    """Degrees, minutes, seconds and a letter (EXIF 2.32, 4.6.6) as signed degrees."""
    if isinstance(parts, str | bytes) or not isinstance(parts, Iterable):
        parts = (parts,)
    values = [number(part) for part in parts]
    if not 1 <= len(values) <= 3 or values[0] is None:
        return None
    while values and values[-1] is None:
        values.pop()  # a missing fraction of a minute is no harm
    total = 0.0
    for value, unit in zip(values, (1.0, 60.0, 3600.0), strict=False):
        if value is None:
            return None
        total += value / unit
    letter = reference.decode("ascii", "ignore") if isinstance(reference, bytes) else reference
    if not isinstance(letter, str) or not letter.strip("\0 "):
        return None
    return _signed(total, letter.strip("\0 ")[0])


def parse_xmp(text: str) -> float | None:
    """`40,14.0786N` or `40,14,4N` (XMP part 2, GPSCoordinate), or plain signed degrees."""
    match = _XMP.match(text)
    if match is None:
        return number(text.strip())
    parts: Sequence[float] = [float(part) for part in match.groups()[:3] if part]
    return degrees(parts, match[4])


def place(latitude: float | None, longitude: float | None) -> Place | None:
    """Both coordinates, or None when one is missing, out of range, or both are zero."""
    if latitude is None or longitude is None:
        return None
    if not (abs(latitude) <= 90 and abs(longitude) <= 180):
        return None
    if latitude == 0 and longitude == 0:
        return None
    return Place(latitude, longitude)


def altitude(value: object, reference: object) -> float | None:
    """Metres above the sea; reference 1 (also as a byte) means below it."""
    metres = number(value)
    if metres is None or not -12_000 <= metres <= 100_000:
        return None
    below = reference in (1, "1", b"\x01", b"1")
    return -abs(metres) if below else metres


def _signed(value: float, letter: str) -> float | None:
    if letter.upper() not in "NSEW":
        return None
    return -value if letter.upper() in "SW" else value
