"""What a filter of a query demands of a photo, said without SQL.

The query language makes these, the catalog turns them into SQL. Texts are compared without
regard to case and accents. A moment is local time at the place of the photo: when it was
taken, else when its file was last written.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class NumberOf(StrEnum):
    """A number known of photos; the value is its name in the catalog."""

    RATING = "rating"  # 0..5; a photo nobody rated has 0
    ISO = "iso"
    APERTURE = "f_number"
    FOCAL_LENGTH = "focal_mm"
    EXPOSURE = "exposure_s"  # seconds
    FILE_SIZE = "size"  # bytes
    WIDTH = "width"  # pixels
    HEIGHT = "height"


class Quality(StrEnum):
    """Something a photo is or has, or not."""

    FAVORITE = "favorite"
    UNREADABLE = "unreadable"
    OFFLINE = "offline"
    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"
    SQUARE = "square"
    PANORAMA = "panorama"
    DUPLICATE = "duplicate"
    UNTAGGED = "untagged"
    SUGGESTED = "suggested"  # has suggested tags that wait for a decision
    HAS_PLACE = "gps"
    HAS_CAPTION = "caption"
    HAS_TEXT = "text"


class Equipment(StrEnum):
    CAMERA = "camera"
    LENS = "lens"


@dataclass(frozen=True, slots=True)
class NumberWithin:
    """A known number from `low` to `high`; None is no bound, `*_open` leaves the bound out."""

    number: NumberOf
    low: float | None = None
    high: float | None = None
    low_open: bool = False
    high_open: bool = False


@dataclass(frozen=True, slots=True)
class Has:
    quality: Quality


@dataclass(frozen=True, slots=True)
class Tagged:
    """With this tag or one below it, accepted or suggested; "dog" means "animal/dog" too."""

    name: str


@dataclass(frozen=True, slots=True)
class InAlbum:
    """In the album made by hand of this name."""

    name: str


@dataclass(frozen=True, slots=True)
class HasWords:
    """These words stand one after the other in the photo's name, folder, title or other texts."""

    text: str


@dataclass(frozen=True, slots=True)
class InFolder:
    """In a folder, or below one, whose path has consecutive parts that contain these.

    The path begins with the name of the watched folder. With `absolute` it begins at the top
    of the file system, and so do `parts`, which are whole names then.
    """

    parts: tuple[str, ...]
    absolute: bool = False


@dataclass(frozen=True, slots=True)
class TakenWith:
    """A camera (make and model) or lens whose name contains every one of these words."""

    equipment: Equipment
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OfType:
    """Decoded as one of these formats; where that is not known, or no format is given, named
    with one of these extensions (".cr2"). Also where a file it is shown for (its RAW, its
    movie) has one of the extensions."""

    formats: tuple[str, ...]
    extensions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Near:
    """Within `km` kilometres of a place, along the surface of a sphere of 6,371 km radius."""

    latitude: float
    longitude: float
    km: float


@dataclass(frozen=True, slots=True)
class TakenBetween:
    """From `start` on and before `end`; None is no bound."""

    start: datetime | None = None
    end: datetime | None = None


@dataclass(frozen=True, slots=True)
class OnDays:
    """In any year, on one of these (month, day)."""

    days: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class InMonths:
    """In any year, in one of these months, 1..12."""

    months: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class OnWeekdays:
    """On one of these days of the week, Monday is 0."""

    weekdays: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class InHours:
    """From the full hour `start` on and before `end`, over midnight when `end` is less."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class AllOf:
    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One of these at least; none of an empty list."""

    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class NoneOf:
    conditions: tuple[Condition, ...]


Condition = (
    NumberWithin
    | Has
    | HasWords
    | Tagged
    | InAlbum
    | InFolder
    | TakenWith
    | OfType
    | Near
    | TakenBetween
    | OnDays
    | InMonths
    | OnWeekdays
    | InHours
    | AllOf
    | AnyOf
    | NoneOf
)
