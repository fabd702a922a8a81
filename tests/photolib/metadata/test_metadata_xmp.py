from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photolib.metadata.xmp import properties, read_xmp
from photolib.types import DateSource, PhotoMeta

_NAMESPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "dc": "http://purl.org/dc/elements/1.1/",
        "xmp": "http://ns.adobe.com/xap/1.0/",
        "exif": "http://ns.adobe.com/exif/1.0/",
        "exifEX": "http://cipa.jp/exif/1.0/",
        "tiff": "http://ns.adobe.com/tiff/1.0/",
        "aux": "http://ns.adobe.com/exif/1.0/aux/",
        "photoshop": "http://ns.adobe.com/photoshop/1.0/",
        "lr": "http://ns.adobe.com/lightroom/1.0/",
        "digiKam": "http://www.digikam.org/ns/1.0/",
        "MicrosoftPhoto": "http://ns.microsoft.com/photo/1.0/",
    }.items()
)


def packet(attributes: str = "", children: str = "") -> bytes:
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF {_NAMESPACES}>'
        f'<rdf:Description rdf:about="" {attributes}>{children}</rdf:Description>'
        '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def bag(name: str, *items: str, kind: str = "Bag") -> str:
    inner = "".join(f"<rdf:li>{item}</rdf:li>" for item in items)
    return f"<{name}><rdf:{kind}>{inner}</rdf:{kind}></{name}>"


def test_the_usual_properties():
    meta = read_xmp(
        packet(
            'xmp:Rating="4" tiff:Make="Canon" tiff:Model="R5" aux:Lens="100mm" '
            'exif:ExposureTime="1/250" exif:FNumber="28/10" exif:FocalLength="100/1" '
            'exif:DateTimeOriginal="2019-07-04T12:34:56+02:00" exif:GPSAltitude="35/2" '
            'exif:GPSAltitudeRef="1" exif:GPSLatitude="40,30.0N" exif:GPSLongitude="76,30.0W"',
            bag("exif:ISOSpeedRatings", "160", kind="Seq")
            + bag("dc:title", "Heron", kind="Alt")
            + bag("dc:description", "At the lake", kind="Alt")
            + bag("dc:subject", "bird", "lake"),
        )
    )
    assert meta == PhotoMeta(
        taken_at=datetime(2019, 7, 4, 12, 34, 56),
        date_source=DateSource.XMP,
        utc_offset_min=120,
        camera_make="Canon",
        camera_model="R5",
        lens="100mm",
        exposure_s=0.004,
        f_number=2.8,
        iso=160,
        focal_mm=100.0,
        latitude=40.5,
        longitude=-76.5,
        altitude_m=-17.5,
        rating=4,
        title="Heron",
        caption="At the lake",
        keywords=("bird", "lake"),
    )


def test_elements_and_attributes_mean_the_same():
    assert read_xmp(packet("", "<xmp:Rating>3</xmp:Rating>")).rating == 3


def test_the_default_language_comes_first():
    titles = (
        '<dc:title><rdf:Alt><rdf:li xml:lang="de">Reiher</rdf:li>'
        '<rdf:li xml:lang="x-default">Heron</rdf:li></rdf:Alt></dc:title>'
    )
    assert read_xmp(packet("", titles)).title == "Heron"


def test_hierarchical_keywords():
    meta = read_xmp(
        packet(
            "",
            bag("lr:hierarchicalSubject", "animal|bird|heron", "24/7|now")
            + bag("digiKam:TagsList", "place/lake")
            + bag("MicrosoftPhoto:LastKeywordXMP", "people/Ann")
            + bag("dc:subject", "heron"),
        )
    )
    assert meta.keywords == ("animal/bird/heron", "24 7/now", "place/lake", "people/Ann", "heron")


@pytest.mark.parametrize(
    ("attributes", "rating"),
    [
        ('xmp:Rating="0"', 0),
        ('xmp:Rating="5"', 5),
        ('xmp:Rating="3.0"', 3),
        ('xmp:Rating="-1"', None),
        ('xmp:Rating="6"', None),
        ('xmp:Rating="many"', None),
        *(
            (f'MicrosoftPhoto:Rating="{percent}"', stars)
            for percent, stars in ((1, 1), (25, 2), (50, 3), (75, 4), (99, 5), (0, 0), (101, None))
        ),
        ('xmp:Rating="2" MicrosoftPhoto:Rating="99"', 2),
        ("", None),
    ],
)
def test_ratings(attributes: str, rating: int | None):
    assert read_xmp(packet(attributes)).rating == rating


@pytest.mark.parametrize(
    "data",
    [
        None,
        b"",
        b"\0\0",
        b"not xml",
        b"<a>",
        b"<x:xmpmeta xmlns:x='adobe:ns:meta/'></x:xmpmeta>",
        b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        b'<?xml version="1.0" encoding="no-such"?><a/>',
        b"<a>" * 5000,
    ],
)
def test_no_or_broken_packets_are_empty(data: bytes | None):
    assert read_xmp(data) == PhotoMeta()


def test_entities_are_refused():
    bomb = packet('xmp:Rating="4"').replace(
        b"<x:xmpmeta", b'<!DOCTYPE z [<!ENTITY a "aaaa">]><x:xmpmeta', 1
    )
    assert read_xmp(bomb).caption is None


def test_padding_and_foreign_bytes_around_the_packet():
    assert read_xmp(b"\0\0junk" + packet('xmp:Rating="4"') + b" " * 2000 + b"\0tail").rating == 4


def test_utf16_packets():
    text = packet('xmp:Rating="4"').decode().replace("\ufeff", "")
    assert read_xmp(text.encode("utf-16")).rating == 4


@given(st.binary(max_size=300))
def test_any_bytes(data: bytes):
    assert isinstance(read_xmp(data), PhotoMeta)


@given(st.integers(0, 900), st.binary(max_size=3), st.integers(0, 900))
def test_damaged_packets(at: int, patch: bytes, cut: int):
    data = packet('xmp:Rating="4" exif:GPSLatitude="40,30.0N"', bag("dc:subject", "bird"))
    broken = data[:at] + patch + data[at + len(patch) :]
    assert isinstance(read_xmp(broken[: len(broken) - cut]), PhotoMeta)
    assert isinstance(properties(broken), dict)
