"""The fingerprint of an exposure: the same in every version of it, another in every frame."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photolib.metadata.capture import capture_of
from tests.photolib.metadata.test_metadata_exif import block

MODEL, SERIAL, TAKEN, FRACTION, UNIQUE = 0x0110, 0xA431, 0x9003, 0x9291, 0xA420
ID = "0123456789abcdef0123456789abcdef"
MOMENTS = st.datetimes(datetime(1995, 1, 1), datetime(2020, 1, 1)).map(
    lambda moment: moment.replace(microsecond=0)
)
HUNDREDTHS = st.integers(0, 99)


def of(model: str | None = "EOS R5", moment: str = "2019:07:04 12:34:56", **tags: str):
    names = {"fraction": FRACTION, "serial": SERIAL, "unique": UNIQUE, "digitised": 0x9004}
    detail: dict[int, object] = {TAKEN: moment} if moment else {}
    detail |= {names[name]: value for name, value in tags.items()}
    return capture_of(block({MODEL: model} if model else {}, detail))


@given(MOMENTS, HUNDREDTHS, st.integers(1, 1000))
@settings(deadline=None)
def test_frames_of_a_burst_never_share_one(moment: datetime, hundredth: int, later: int):
    """`later` in hundredths of a second."""
    other = moment + timedelta(milliseconds=10 * (hundredth + later))
    one, two = (
        of(moment=f"{when:%Y:%m:%d %H:%M:%S}", fraction=f"{when.microsecond // 10_000:02}")
        for when in (moment + timedelta(milliseconds=10 * hundredth), other)
    )
    assert one is None or one != two


@given(MOMENTS, st.integers(1, 99), st.text("abc\n", max_size=20), st.integers(0, 5))
@settings(deadline=None)
def test_versions_of_an_exposure_share_it(moment: datetime, hundredth: int, words: str, stars: int):
    detail: dict[int, object] = {
        TAKEN: f"{moment:%Y:%m:%d %H:%M:%S}",
        FRACTION: f"{hundredth:02}",
        SERIAL: "0042",
    }
    straight = capture_of(block({MODEL: "NIKON  Z 9"}, detail))
    main: dict[int, object] = {
        MODEL: "Nikon Z 9",
        0x010E: words,
        0x4746: stars,
        0x0132: "2024:01:01",
    }
    edited = block(main, detail | {0x9011: "+02:00", FRACTION: f"{hundredth:02}0"})
    assert straight is not None
    assert capture_of(edited) == straight


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"fraction": "5"},  # tenths: a burst has more frames a second
        {"fraction": "00"},  # what cameras write that know none
        {"fraction": "ab"},
        {"fraction": "25", "model": None},
        {"fraction": "25", "moment": ""},
        {"fraction": "25", "moment": "0000:00:00 00:00:00"},
        {"fraction": "25", "moment": "", "digitised": "2019:07:04 12:34:56"},
        {"unique": ID, "moment": ""},
        {"unique": "0" * 32},
        {"unique": "F16QLHF01VB"},  # a phone's camera module, the same in all its photos
        {"unique": "A16LSIA00VM A16LSIL02SM and more"},
    ],
    ids=str,
)
def test_there_is_none_where_the_camera_says_too_little(said: dict[str, str]):
    assert of(**said) is None


def test_an_id_will_do_where_there_is_no_fraction():
    assert of(unique=ID) == of(unique=ID.upper()) is not None
    assert of(unique=ID) != of(unique=ID[::-1])


def test_cameras_that_are_released_together_are_kept_apart():
    found = {
        of(fraction="25", serial="1"),
        of(fraction="25", serial="2"),
        of(fraction="25", model="EOS R6"),
        of(fraction="25"),
    }
    assert len(found) == 4


@pytest.mark.filterwarnings("ignore:Corrupt EXIF", "ignore:Truncated")
@given(st.binary(max_size=300))
@settings(deadline=None)
def test_rubbish_has_none(data: bytes):
    assert capture_of(data) is None
    assert capture_of(b"II*\0\x08\0\0\0" + data) is None
