"""`camera:` and `lens:`, and how they were set: `iso:`, `f:`, `focal:`, `shutter:`."""

from __future__ import annotations

import re
from collections.abc import Callable

from photolib.search.language.dates import Calendar
from photolib.search.language.filter_kind import FilterKind, number_filter, plain
from photolib.types import Condition, Equipment, NumberOf, TakenWith

_FRACTION = re.compile(r"1/(\d{1,6})\s*s?")
ROUNDING = 0.02  # f/2.8 is written as 2.8, 2.80 or 2.83


def _taken_with(equipment: Equipment) -> Callable[[str, str, Calendar], Condition]:
    def read(op: str, value: str, calendar: Calendar) -> Condition:
        plain(op, equipment.value)
        return TakenWith(equipment, tuple(value.split()))

    return read


def _f_number(text: str) -> float | None:
    return float(text[2:]) if re.fullmatch(r"f/\d{1,3}(\.\d{1,3})?", text.lower()) else None


def _fraction(text: str) -> float | None:
    match = _FRACTION.fullmatch(text)
    return 1 / int(match[1]) if match and int(match[1]) else None


FILTERS = (
    FilterKind(
        key="camera",
        title="Camera",
        says="taken with a camera whose make and model contain these words",
        examples=("camera:nikon", 'camera:"canon eos"'),
        read=_taken_with(Equipment.CAMERA),
    ),
    FilterKind(
        key="lens",
        title="Lens",
        says="taken with a lens whose name contains these words",
        examples=("lens:50mm",),
        read=_taken_with(Equipment.LENS),
    ),
    FilterKind(
        key="iso",
        title="ISO",
        says="taken at this sensitivity",
        examples=("iso:>800", "iso:100..400"),
        read=number_filter(NumberOf.ISO, "iso:>800"),
    ),
    FilterKind(
        key="f",
        title="Aperture f/",
        says="taken at this aperture",
        examples=("f:<2.8", "f:8"),
        read=number_filter(NumberOf.APERTURE, "f:<2.8", about=ROUNDING, to_number=_f_number),
        aliases=("aperture",),
    ),
    FilterKind(
        key="focal",
        title="Focal length",
        says="taken at this focal length, as the lens has it",
        examples=("focal:>=100", "focal:50mm"),
        read=number_filter(NumberOf.FOCAL_LENGTH, "focal:50mm", units={"mm": 1}, about=ROUNDING),
    ),
    FilterKind(
        key="shutter",
        title="Shutter",
        says="exposed for so many seconds",
        examples=("shutter:<1/250", "shutter:>=2s"),
        read=number_filter(
            NumberOf.EXPOSURE, "shutter:1/250", units={"s": 1}, about=ROUNDING, to_number=_fraction
        ),
        aliases=("exposure",),
    ),
)
