"""When a photo was taken: the ways a date is written, and which dates to believe.

All parsers give None for what they cannot read, and for dates outside photography.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

FIRST_PHOTO_YEAR = 1826
_FIRST_FILE_YEAR = 1970  # in names, older "dates" are mostly other numbers

_EXIF = re.compile(
    r"\s*(\d{4})[:\-/.](\d{1,2})[:\-/.](\d{1,2})"
    r"(?:[T ]+(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?)?\s*(Z|[+-]\d{2}:?\d{2})?"
)
_ISO = re.compile(
    r"\s*(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?"
    r"(?:[T ](\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?)?\s*(Z|[+-]\d{2}:?\d{2})?\s*$"
)
_OFFSET = re.compile(r"\s*([+-])(\d{1,2}):?(\d{2})\s*$")
_NAME = re.compile(
    r"(?<!\d)(\d{4})([-_. ]?)(\d{2})\2(\d{2})"  # 20190704, 2019-07-04
    r"(?:(?:[-_ T.]| at |, )*(\d{2})[-_.:h ]?(\d{2})[-_.:m ]?(\d{2})(?:[._]?\d{3})?)?(?!\d)",
    re.IGNORECASE,
)


class Moment(NamedTuple):
    """Local time at the place of the photo, and its offset from UTC in minutes if known."""

    local: datetime
    offset_min: int | None = None


def parse_exif(text: str, subsec: str = "", offset: str = "") -> Moment | None:
    """`YYYY:MM:DD HH:MM:SS` (EXIF 2.32, 4.6.5), also with the separators some programs use."""
    match = _EXIF.match(text)
    return _moment(match, subsec, offset) if match else None


def parse_iso(text: str) -> Moment | None:
    """ISO 8601 as XMP has it (XMP part 1, 8.2.1.2): the date may stop at the year."""
    match = _ISO.match(text)
    return _moment(match) if match else None


def from_timestamp(seconds: float) -> Moment | None:
    """Seconds since 1970 in UTC; the place's own offset is not known, so it stays UTC."""
    try:
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    except (OverflowError, ValueError):
        return None
    return Moment(moment.replace(tzinfo=None), 0) if plausible(moment) else None


def from_filename(name: str) -> datetime | None:
    """`IMG_20190704_123456`, `2019-07-04 12.34.56`, `IMG-20190704-WA0001` and their like."""
    for match in _NAME.finditer(name):
        year, month, day, hour, minute, second = (
            int(part or 0) for part in match.group(1, 3, 4, 5, 6, 7)
        )
        for clock in ((hour, minute, second), (0, 0, 0)):
            found = _datetime(year, month, day, *clock)
            if found is not None and year >= _FIRST_FILE_YEAR:
                return found
    return None


def from_mtime(path: Path) -> datetime | None:
    """When the file was last changed, in this machine's time zone."""
    try:
        moment = datetime.fromtimestamp(path.stat().st_mtime)
    except (OSError, OverflowError, ValueError):
        return None
    return moment if plausible(moment) else None


def parse_offset(text: str) -> int | None:
    """`+02:00` in minutes; None for anything else and for offsets no place has."""
    if text.strip() == "Z":
        return 0
    match = _OFFSET.match(text)
    if match is None:
        return None
    minutes = int(match[2]) * 60 + int(match[3])
    if int(match[3]) > 59 or minutes > 14 * 60:
        return None
    return -minutes if match[1] == "-" else minutes


def plausible(moment: datetime) -> bool:
    return FIRST_PHOTO_YEAR <= moment.year <= datetime.now().year + 1


def _moment(match: re.Match[str], subsec: str = "", offset: str = "") -> Moment | None:
    year, month, day, hour, minute, second = (
        int(part) if part else default
        for part, default in zip(match.group(1, 2, 3, 4, 5, 6), (0, 1, 1, 0, 0, 0), strict=True)
    )
    fraction = match[7] or subsec.strip()
    micro = int(fraction[:6].ljust(6, "0")) if fraction.isascii() and fraction.isdigit() else 0
    local = _datetime(year, month, day, hour, minute, second, micro)
    if local is None:
        return None
    return Moment(local, parse_offset(match[8] or offset))


def _datetime(
    year: int, month: int, day: int, hour: int, minute: int, second: int, micro: int = 0
) -> datetime | None:
    try:
        # A leap second, and the 24:00 some cameras write, are not known to datetime.
        found = datetime(year, month, day, hour % 24, minute, min(second, 59), micro)
    except ValueError:
        return None
    return found if hour <= 24 and second <= 60 and plausible(found) else None
