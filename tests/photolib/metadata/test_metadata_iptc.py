from __future__ import annotations

from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st

from photolib.metadata.iptc import datasets, read_iptc
from photolib.types import DateSource, PhotoMeta


def record(number: int, dataset: int, value: bytes) -> bytes:
    return bytes([0x1C, number, dataset]) + len(value).to_bytes(2, "big") + value


def test_title_caption_keywords_and_date():
    data = (
        record(1, 90, b"\x1b%G")
        + record(2, 5, "Größe".encode())
        + record(2, 120, b"A caption")
        + record(2, 25, b"lake")
        + record(2, 25, b"bird")
        + record(2, 55, b"20190704")
        + record(2, 60, b"123456+0200")
    )
    assert read_iptc(data) == PhotoMeta(
        taken_at=datetime(2019, 7, 4, 12, 34, 56),
        date_source=DateSource.XMP,
        utc_offset_min=120,
        title="Größe",
        caption="A caption",
        keywords=("lake", "bird"),
    )


def test_latin_and_unannounced_utf8():
    assert read_iptc(record(2, 5, "Größe".encode("latin-1"))).title == "Größe"
    assert read_iptc(record(2, 5, "Größe".encode())).title == "Größe"


def test_a_date_without_a_time_and_a_bad_one():
    assert read_iptc(record(2, 55, b"20190704")).taken_at == datetime(2019, 7, 4)
    assert read_iptc(record(2, 55, b"00000000")).taken_at is None


def test_extended_data_sets():
    value = b"x" * 40_000
    data = bytes([0x1C, 2, 120]) + b"\x80\x04" + len(value).to_bytes(4, "big") + value
    assert list(datasets(data)) == [(2, 120, value)]


def test_nothing():
    assert read_iptc(None) == read_iptc(b"") == read_iptc(b"\x1c\x02") == PhotoMeta()


@given(st.binary(max_size=200))
def test_any_bytes(data: bytes):
    for start in (b"", b"\x1c\x02\x05", b"\x1c\x02\x78\xff\xff"):
        assert isinstance(read_iptc(start + data), PhotoMeta)


@given(st.lists(st.tuples(st.integers(0, 255), st.integers(0, 255), st.binary(max_size=50))))
def test_round_trip(records: list[tuple[int, int, bytes]]):
    assert list(datasets(b"".join(record(*one) for one in records))) == records
