from __future__ import annotations

import os
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photolib.metadata.dates import (
    from_filename,
    from_mtime,
    from_timestamp,
    parse_exif,
    parse_iso,
    parse_offset,
)

JULY = datetime(2019, 7, 4, 12, 34, 56)
DAY = datetime(2019, 7, 4)


@pytest.mark.parametrize(
    ("text", "subsec", "offset", "local", "minutes"),
    [
        ("2019:07:04 12:34:56", "", "", JULY, None),
        ("2019:07:04 12:34:56", "5", "+02:00", JULY.replace(microsecond=500_000), 120),
        ("2019:07:04 12:34:56", "123456789", "-05:30", JULY.replace(microsecond=123_456), -330),
        ("2019:07:04 12:34:56", "  ", "   :  ", JULY, None),
        ("2019-07-04 12:34:56", "", "Z", JULY, 0),
        ("2019/07/04 12:34:56", "", "", JULY, None),
        ("2019:07:04T12:34:56+09:00", "", "", JULY, 540),
        ("2019:07:04 12:34", "", "", JULY.replace(second=0), None),
        ("2019:07:04", "", "", DAY, None),
        ("2019:07:04 24:00:00", "", "", DAY, None),
        ("2019:06:30 23:59:60", "", "", datetime(2019, 6, 30, 23, 59, 59), None),
    ],
)
def test_exif_dates(text: str, subsec: str, offset: str, local: datetime, minutes: int | None):
    assert parse_exif(text, subsec, offset) == (local, minutes)


@pytest.mark.parametrize(
    "text",
    [
        *("0000:00:00 00:00:00", "    :  :     :  :  ", "", "nonsense", "2019:13:01 00:00:00"),
        *("2019:02:30 00:00:00", "1825:01:01 00:00:00", "9999:01:01 00:00:00", "19:07:04"),
        "2019:07:04 25:00:00",
    ],
)
def test_dates_that_are_none(text: str):
    assert parse_exif(text) is None


def test_next_year_is_still_believed_the_one_after_is_not():
    year = datetime.now().year
    assert parse_exif(f"{year + 1}:01:01 00:00:00") is not None
    assert parse_exif(f"{year + 2}:01:01 00:00:00") is None


@pytest.mark.parametrize(
    ("text", "local", "minutes"),
    [
        ("2019-07-04T12:34:56", JULY, None),
        ("2019-07-04T12:34:56.250+02:00", JULY.replace(microsecond=250_000), 120),
        ("2019-07-04T12:34Z", JULY.replace(second=0), 0),
        ("2019-07-04", DAY, None),
        ("2019-07", datetime(2019, 7, 1), None),
        ("2019", datetime(2019, 1, 1), None),
    ],
)
def test_xmp_dates(text: str, local: datetime, minutes: int | None):
    assert parse_iso(text) == (local, minutes)


@pytest.mark.parametrize("text", ["", "20", "yesterday", "2019-07-04T", "2019-99", "2019-07-04 1"])
def test_xmp_dates_that_are_none(text: str):
    assert parse_iso(text) is None


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("+02:00", 120), ("-0530", -330), ("Z", 0), ("+14:00", 840)],
)
def test_offsets(text: str, minutes: int):
    assert parse_offset(text) == minutes


@pytest.mark.parametrize("text", ["", "+15:00", "+02:99", "02:00", "++1:00", "+99:00"])
def test_offsets_no_place_has(text: str):
    assert parse_offset(text) is None


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("IMG_20190704_123456.jpg", JULY),
        ("IMG_20190704_123456789.jpg", JULY),
        ("PXL_20190704_123456123.MP.jpg", JULY),
        ("20190704_123456.heic", JULY),
        ("20190704123456.jpg", JULY),
        ("2019-07-04 12.34.56.jpg", JULY),
        ("2019-07-04_12-34-56.jpg", JULY),
        ("Screenshot_20190704-123456.png", JULY),
        ("Screenshot 2019-07-04 at 12.34.56.png", JULY),
        ("WhatsApp Image 2019-07-04 at 12.34.56.jpeg", JULY),
        ("signal-2019-07-04-123456.jpg", JULY),
        ("IMG-20190704-WA0001.jpg", DAY),
        ("VID_20190704.jpg", DAY),
        ("2019-07-04.jpg", DAY),
        ("holiday 2019.07.04 (3).jpg", DAY),
        ("2019-07-04 99.99.99.jpg", DAY),
        ("DSC_0001.jpg", None),
        ("IMG_20191304_123456.jpg", None),
        ("12345678.jpg", None),
        ("00000000.jpg", None),
        ("19690704.jpg", None),
        ("23481593101_ef7d55f39d_o.jpg", None),
        ("2019-0704.jpg", None),
        ("", None),
    ],
)
def test_dates_in_names(name: str, found: datetime | None):
    assert from_filename(name) == found


def test_file_times(tmp_path: Path):
    path = tmp_path / "a"
    path.touch()
    os.utime(path, (JULY.timestamp(), JULY.timestamp()))
    assert from_mtime(path) == JULY
    assert from_mtime(tmp_path / "gone") is None


def test_timestamps_are_utc():
    assert from_timestamp(1_562_243_696) == (JULY, 0)
    assert from_timestamp(1e300) is None
    assert from_timestamp(-1e12) is None


@given(st.text(max_size=40), st.text(max_size=8), st.text(max_size=8))
def test_no_text_upsets_the_parsers(text: str, subsec: str, offset: str):
    parse_exif(text, subsec, offset)
    parse_iso(text)
    parse_offset(text)
    from_filename(text)


@given(st.from_regex(r"[0-9]{4}[:\-. ]?[0-9]{2}[:\-. ]?[0-9]{2}[ T_]?[0-9:]{0,9}", fullmatch=True))
def test_nearly_dates(text: str):
    parse_exif(text)
    parse_iso(text)
    from_filename(text)


@given(
    st.datetimes(datetime(1970, 1, 1), datetime(2026, 1, 1)).map(
        lambda d: d.replace(microsecond=0)
    ),
    st.none() | st.integers(-14 * 60, 14 * 60),
)
def test_round_trip(moment: datetime, minutes: int | None):
    offset = ""
    if minutes is not None:
        hours, rest = divmod(abs(minutes), 60)
        offset = f"{'-' if minutes < 0 else '+'}{hours:02}:{rest:02}"
    assert parse_exif(moment.strftime("%Y:%m:%d %H:%M:%S"), "", offset) == (moment, minutes)
    assert parse_iso(moment.isoformat() + offset) == (moment, minutes)
    assert from_filename(moment.strftime("IMG_%Y%m%d_%H%M%S.jpg")) == moment
    assert from_timestamp((moment - datetime(1970, 1, 1)) / timedelta(seconds=1)) == (moment, 0)
