"""Which source is believed, and sidecars beside a photo."""

from __future__ import annotations

import json
import os
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from photolib.formats import decode
from photolib.metadata import read_meta
from photolib.metadata.keywords import merge_keywords
from photolib.types import DateSource, PhotoMeta


def sidecar(rating: int = 2, date: str = "2011-01-01T00:00:00", subject: str = "dog") -> str:
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
        'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
        'xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:lr="http://ns.adobe.com/lightroom/1.0/" '
        f'xmp:Rating="{rating}" xmp:CreateDate="{date}"><lr:hierarchicalSubject><rdf:Bag>'
        f"<rdf:li>animal|{subject}</rdf:li></rdf:Bag></lr:hierarchicalSubject></rdf:Description>"
        "</rdf:RDF></x:xmpmeta>"
    )


def google(seconds: int = 1_562_243_696, latitude: float = 52.5) -> str:
    return json.dumps(
        {
            "title": "x.jpg",
            "description": "From the album",
            "photoTakenTime": {"timestamp": str(seconds)},
            "geoData": {"latitude": latitude, "longitude": 13.4},
        }
    )


@pytest.fixture
def photo(tmp_path: Path):
    def write(name: str = "a.jpg", date: str | None = None, **tags: object) -> Path:
        exif = Image.Exif()
        if date:
            exif.get_ifd(0x8769)[0x9003] = date
        for tag, value in tags.items():
            exif[int(tag.removeprefix("t"), 16)] = value
        path = tmp_path / name
        Image.new("RGB", (8, 8)).save(path, "JPEG", exif=exif)
        os.utime(path, (1e9, 1e9))
        return path

    return write


def date_of(path: Path) -> tuple[datetime | None, DateSource | None]:
    meta = read_meta(path)
    return meta.taken_at, meta.date_source


def test_dates_from_the_most_to_the_least_trusted(photo):
    path = photo("IMG_20120101_000000.jpg", "2010:01:01 00:00:00")
    path.with_suffix(".xmp").write_text(sidecar())
    assert date_of(path) == (datetime(2010, 1, 1), DateSource.EXIF)
    path = photo("IMG_20120101_000000.jpg")
    assert date_of(path) == (datetime(2011, 1, 1), DateSource.SIDECAR)
    path.with_suffix(".xmp").unlink()
    assert date_of(path) == (datetime(2012, 1, 1), DateSource.FILENAME)
    path = photo("plain.jpg")
    assert date_of(path) == (datetime.fromtimestamp(1e9), DateSource.MTIME)


def test_the_date_of_a_change_counts_only_when_there_is_nothing_better(photo):
    changed = {"t0132": "2015:05:05 05:05:05"}
    assert date_of(photo("a.jpg", **changed)) == (
        datetime(2015, 5, 5, 5, 5, 5),
        DateSource.EXIF,
    )
    assert date_of(photo("2012-01-01.jpg", **changed))[0] == datetime(2012, 1, 1)


def test_what_people_wrote_later_wins_over_what_is_in_the_photo(photo):
    path = photo("a.jpg", "2010:01:01 00:00:00", t4746=5)
    assert read_meta(path).rating == 5
    (path.parent / "a.jpg.xmp").write_text(sidecar(rating=2))
    meta = read_meta(path)
    assert (meta.rating, meta.keywords) == (2, ("animal/dog",))


@pytest.mark.parametrize("name", ["IMG.jpg.xmp", "IMG.xmp", "IMG.jpg.XMP", "IMG.XMP"])
def test_both_ways_to_name_an_xmp_sidecar(photo, name: str):
    path = photo("IMG.jpg")
    (path.parent / name).write_text(sidecar(rating=3))
    assert read_meta(path).rating == 3


@pytest.mark.parametrize(
    ("photo_name", "sidecar_name"),
    [
        ("a.jpg", "a.jpg.json"),
        ("a(1).jpg", "a.jpg(1).json"),
        ("a.jpg", "a.jpg.supplemental-metadata.json"),
        ("a(2).jpg", "a.jpg.supplemental-metadata(2).json"),
        ("x" * 60 + ".jpg", "x" * 46 + ".json"),
        ("y" * 30 + ".jpg", "y" * 30 + ".jpg.supplemental-metadata"[:16] + ".json"),
        ("z" * 41 + ".jpg", "z" * 41 + ".jpg..json"),
        ("w" * 60 + "(1).jpg", "w" * 46 + "(1).json"),
        ("a-edited.jpg", "a.jpg.json"),
        ("a-edited.jpg", "a.jpg.supplemental-metadata.json"),
        ("a-edited(1).jpg", "a.jpg(1).json"),
        ("a-bearbeitet.jpg", "a.jpg.json"),
        ("v" * 42 + "-edit.jpg", "v" * 42 + ".jpg.json"),
    ],
)
def test_google_takeout(photo, photo_name: str, sidecar_name: str):
    path = photo(photo_name)
    (path.parent / sidecar_name).write_text(google())
    meta = read_meta(path)
    assert (meta.taken_at, meta.date_source) == (
        datetime(2019, 7, 4, 12, 34, 56),
        DateSource.SIDECAR,
    )
    assert (meta.utc_offset_min, meta.latitude, meta.longitude) == (0, 52.5, 13.4)
    assert (meta.caption, meta.title) == ("From the album", None)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not json",
        "[]",
        "3",
        '{"albumData": {}}',
        '{"photoTakenTime": 3}',
        '{"photoTakenTime": {"timestamp": "x"}, "geoData": []}',
        "[" * 100_000,
        '{"photoTakenTime": {"timestamp": "1e400"}, "geoData": {"latitude": "n"}}',
    ],
)
def test_odd_json_is_ignored(photo, text: str):
    path = photo("a.jpg")
    (path.parent / "a.jpg.json").write_text(text)
    assert read_meta(path).date_source is DateSource.MTIME


def test_a_folder_or_a_huge_file_in_a_sidecars_place(photo):
    path = photo("a.jpg")
    (path.parent / "a.jpg.xmp").mkdir()
    with (path.parent / "a.xmp").open("wb") as huge:
        huge.truncate(9 * 2**20)
    assert read_meta(path).rating is None


def test_a_place_is_never_mixed_of_two_sources(photo):
    path = photo("a.jpg")
    (path.parent / "a.jpg.json").write_text(google(latitude=0.0))
    assert read_meta(path).latitude == 0.0
    (path.parent / "a.jpg.json").write_text(google().replace("13.4", "181"))
    assert read_meta(path).latitude is None


def test_a_missing_or_unreadable_photo_has_what_its_name_says(tmp_path: Path):
    assert read_meta(tmp_path / "gone.jpg") == PhotoMeta()
    note = tmp_path / "IMG_20190704_123456.jpg"
    note.write_text("no photo")
    assert date_of(note) == (datetime(2019, 7, 4, 12, 34, 56), DateSource.FILENAME)


def test_a_decoded_picture_saves_reading_again(photo):
    path = photo("a.jpg", "2010:01:01 00:00:00", t010F="Canon")
    picture = decode(path)
    assert read_meta(path, picture) == read_meta(path)
    path.unlink()
    assert read_meta(path, picture).camera_make == "Canon"


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "tif", "avif", "heic", "jxl"])
def test_metadata_of_every_format_that_has_any(tmp_path: Path, suffix: str):
    import pillow_heif
    import pillow_jxl  # noqa: F401

    pillow_heif.register_heif_opener()
    exif = Image.Exif()
    exif[0x010F] = "Canon"
    exif.get_ifd(0x8769)[0x9003] = "2010:01:01 00:00:00"
    path = tmp_path / f"a.{suffix}"
    Image.new("RGB", (64, 64)).save(path, exif=exif.tobytes())
    for meta in (read_meta(path), read_meta(path, decode(path))):
        assert (meta.camera_make, meta.taken_at) == ("Canon", datetime(2010, 1, 1))


def test_keywords_are_joined_without_the_parts_of_hierarchies():
    merged = merge_keywords(
        [("animal/dog", "lake"), ("dog", "animal", "Lake", "sky", "place/lake")]
    )
    assert merged == ("animal/dog", "sky", "place/lake")


def test_samples(samples: Path):
    falcon = read_meta(samples / "metadata_jpeg" / "prairie_falcon.jpg")
    assert falcon.camera_model == "Canon EOS R5"
    assert "Prairie falcon" in (falcon.title or "")
    portrait = read_meta(samples / "metadata_jpeg" / "portrait.jpg")
    assert portrait.keywords == ("People/Marie Curie", "People/Pierre Curie")
    assert read_meta(samples / "metadata_jpeg" / "mongolels.jpg").rating == 3
    assert read_meta(samples / "metadata_jpeg" / "empty_gps.jpg").latitude is None
    pug = read_meta(samples / "heic" / "pug.heic")
    assert (pug.camera_model, pug.utc_offset_min) == ("iPhone 13 Pro", 180)
    assert pug.latitude == pytest.approx(44.8505, abs=1e-3)
    copy = read_meta(samples / "sidecars" / "google_takeout" / "2015-02-04(1).jpg")
    assert (copy.taken_at, copy.date_source) == (
        datetime(2015, 2, 4, 20, 0, 44),
        DateSource.SIDECAR,
    )
    ladybug = read_meta(samples / "sidecars" / "xmp_adobe" / "ladybug.jpg")
    assert ladybug.latitude == pytest.approx(51.2549, abs=1e-3)
    assert ladybug.rating == 1
