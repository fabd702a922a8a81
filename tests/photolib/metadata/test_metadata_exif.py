from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.TiffImagePlugin import IFDRational

from photolib.metadata.exif import read_exif
from photolib.types import DateSource, PhotoMeta

JULY = datetime(2019, 7, 4, 12, 34, 56)


def block(
    main: dict[int, object] | None = None,
    detail: dict[int, object] | None = None,
    position: dict[int, object] | None = None,
) -> bytes:
    exif = Image.Exif()
    exif.update(main or {})
    exif.get_ifd(0x8769).update(detail or {})
    exif.get_ifd(0x8825).update(position or {})
    return exif.tobytes()


def test_a_camera_photo():
    meta = read_exif(
        block(
            {0x010F: "Canon ", 0x0110: "Canon EOS R5\0", 0x4746: 4, 0x010E: "A heron"},
            {
                0x9003: "2019:07:04 12:34:56",
                0x9291: "25",
                0x9011: "+02:00",
                0xA434: "RF100-500mm",
                0x829A: IFDRational(1, 4000),
                0x829D: IFDRational(71, 10),
                0x8827: 1000,
                0x920A: IFDRational(500, 1),
            },
            {
                1: "S",
                2: (IFDRational(33), IFDRational(51), IFDRational(36)),
                3: "E",
                4: (IFDRational(151), IFDRational(12), IFDRational(0)),
                5: b"\x01",
                6: IFDRational(25, 2),
            },
        )
    ).meta
    assert meta == PhotoMeta(
        taken_at=JULY.replace(microsecond=250_000),
        date_source=DateSource.EXIF,
        utc_offset_min=120,
        camera_make="Canon",
        camera_model="Canon EOS R5",
        lens="RF100-500mm",
        exposure_s=0.00025,
        f_number=7.1,
        iso=1000,
        focal_mm=500.0,
        latitude=pytest.approx(-33.86),
        longitude=pytest.approx(151.2),
        altitude_m=-12.5,
        rating=4,
        caption="A heron",
    )


def test_each_bad_value_is_left_out_on_its_own():
    meta = read_exif(
        block(
            {0x010F: "Canon", 0x4746: 9},
            {
                0x9003: "0000:00:00 00:00:00",
                0x829A: IFDRational(0, 0),
                0x829D: IFDRational(0, 1),
                0x8827: 0,
                0x920A: IFDRational(35, 1),
            },
            {1: "N", 2: (IFDRational(0, 0),) * 3, 3: "E", 4: (IFDRational(0, 0),) * 3},
        )
    ).meta
    assert meta == PhotoMeta(camera_make="Canon", focal_mm=35.0)


def test_the_date_of_digitising_serves_where_there_is_no_other():
    assert read_exif(block(None, {0x9004: "2019:07:04 12:34:56"})).meta.taken_at == JULY


def test_the_date_of_the_last_change_is_kept_apart():
    found = read_exif(block({0x0132: "2019:07:04 12:34:56"}))
    assert found.meta.taken_at is None
    assert found.changed is not None
    assert found.changed.local == JULY


def test_large_iso_is_in_the_newer_tag():
    assert read_exif(block(None, {0x8827: 65535, 0x8832: 102400})).meta.iso == 102400
    assert read_exif(block(None, {0x8827: 65535})).meta.iso is None


@pytest.mark.parametrize("text", ["OLYMPUS DIGITAL CAMERA         ", "SONY DSC", "   ", "\0\0"])
def test_what_cameras_write_by_themselves_is_no_caption(text: str):
    assert read_exif(block({0x010E: text})).meta.caption is None


def test_windows_texts_and_comments():
    utf16 = {
        0x9C9B: "Tïtle\0".encode("utf-16-le"),
        0x9C9C: "Comment 家".encode("utf-16-le"),
        0x9C9E: "dog; cat;;".encode("utf-16-le"),
    }
    meta = read_exif(block(utf16)).meta
    assert (meta.title, meta.caption, meta.keywords) == ("Tïtle", "Comment 家", ("dog", "cat"))


@pytest.mark.parametrize(
    ("comment", "caption"),
    [
        (b"ASCII\0\0\0hello", "hello"),
        (b"UNICODE\0" + "héllo".encode("utf-16-le"), "héllo"),
        (b"\0" * 30, None),
        (b"short", None),
    ],
)
def test_user_comments(comment: bytes, caption: str | None):
    assert read_exif(block(None, {0x9286: comment})).meta.caption == caption


@pytest.mark.parametrize("data", [None, b"", b"Exif\0\0", b"II*\0", b"MM\0*\0\0\0\x08", b"x" * 99])
def test_no_or_broken_exif_is_empty(data: bytes | None):
    assert read_exif(data).meta == PhotoMeta()


@pytest.mark.filterwarnings("ignore")  # Pillow's, on damaged tags
@given(st.integers(8, 400), st.integers(0, 255), st.integers(0, 400))
@settings(max_examples=300, deadline=None)
def test_damage_never_raises(at: int, value: int, cut: int):
    data = bytearray(
        block(
            {0x010F: "Canon", 0x010E: "text"},
            {0x9003: "2019:07:04 12:34:56", 0x829A: IFDRational(1, 60), 0x9286: b"ASCII\0\0\0hi"},
            {1: "N", 2: (IFDRational(1), IFDRational(2), IFDRational(3)), 3: "E", 5: b"\0"},
        )
    )
    if at < len(data):
        data[at] = value
    assert isinstance(read_exif(bytes(data[: len(data) - cut])).meta, PhotoMeta)
