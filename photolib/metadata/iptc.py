"""IPTC-IIM 4.2 records, as older programs write captions and keywords into photos."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from photolib.metadata.dates import Moment, parse_iso
from photolib.metadata.text import clean, decode, is_boilerplate
from photolib.types import DateSource, PhotoMeta

_MARKER = 0x1C
_UTF8 = b"\x1b%G"  # ISO 2022 escape in 1:90, coded character set
_TITLE, _KEYWORD, _DATE, _TIME, _CAPTION = 5, 25, 55, 60, 120


def read_iptc(data: bytes | None) -> PhotoMeta:
    """Empty when there is none. A date counts as one from XMP: both are written by programs."""
    if not data:
        return PhotoMeta()
    texts: dict[int, list[str]] = defaultdict(list)
    latin = True
    for record, dataset, value in datasets(data):
        if (record, dataset) == (1, 90):
            latin = value != _UTF8
        elif record == 2:
            text = clean(value.decode("latin-1") if latin and not _is_utf8(value) else value)
            if text and not is_boilerplate(text):
                texts[dataset].append(text)
    moment = _moment(texts)
    return PhotoMeta(
        taken_at=moment.local if moment else None,
        date_source=DateSource.XMP if moment else None,
        utc_offset_min=moment.offset_min if moment else None,
        title=next(iter(texts[_TITLE]), None),
        caption=next(iter(texts[_CAPTION]), None),
        keywords=tuple(texts[_KEYWORD]),
    )


def datasets(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    """(record, dataset, value) one after the other, until the end or the first damage."""
    at = 0
    while at + 5 <= len(data) and data[at] == _MARKER:
        record, dataset = data[at + 1], data[at + 2]
        size = int.from_bytes(data[at + 3 : at + 5], "big")
        at += 5
        if size & 0x8000:  # an extended data set: the size of the size
            width = size & 0x7FFF
            size = int.from_bytes(data[at : at + width], "big")
            at += width
        if at + size > len(data):
            return
        yield record, dataset, data[at : at + size]
        at += size


def _is_utf8(value: bytes) -> bool:
    """Most programs write UTF-8 without saying so."""
    return decode(value).encode("utf-8") == value


def _moment(texts: dict[int, list[str]]) -> Moment | None:
    """Dates are `CCYYMMDD`, times `HHMMSS±HHMM`."""
    date = next(iter(texts[_DATE]), "")
    time = next(iter(texts[_TIME]), "")
    if len(date) != 8:
        return None
    text = f"{date[:4]}-{date[4:6]}-{date[6:]}"
    if len(time) >= 6:
        text += f"T{time[:2]}:{time[2:4]}:{time[4:6]}{time[6:]}"
    return parse_iso(text)
