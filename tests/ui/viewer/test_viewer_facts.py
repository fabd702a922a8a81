"""A photo's facts in the viewer's information panel."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from photolib.types import PhotoMeta, PhotoTag, Place, TagSource, TagState
from tests.support.painted_photos import PaintedPhotos
from ui.viewer.facts import facts
from ui.wording import camera, dimensions, exposure_line


@pytest.mark.parametrize(
    ("make", "model", "text"),
    [
        ("Canon", "Canon EOS 40D", "Canon EOS 40D"),
        ("NIKON CORPORATION", "NIKON D850", "NIKON D850"),
        ("Apple", "iPhone 15", "Apple iPhone 15"),
        (None, "X100V", "X100V"),
        ("Leica", None, "Leica"),
        (None, None, ""),
        ("", "", ""),
    ],
)
def test_the_maker_is_not_said_twice(make: str | None, model: str | None, text: str) -> None:
    assert camera(PhotoMeta(camera_make=make, camera_model=model)) == text


def test_exposure_is_one_line() -> None:
    meta = PhotoMeta(exposure_s=0.004, f_number=2.8, iso=200, focal_mm=35)
    assert exposure_line(meta).replace("\u00a0", " ") == "1/250 s · f/2.8 · ISO 200 · 35 mm"
    assert exposure_line(PhotoMeta()) == ""


def test_a_place_is_told_by_its_city_and_its_coordinates(photos: PaintedPhotos) -> None:
    def told(place: Place | None, **where: float) -> str | None:
        details = replace(photos.details(1), meta=PhotoMeta(**where), place=place)
        return dict(facts(details)).get("Place")

    here = {"latitude": -33.8568, "longitude": 151.2153}
    assert told(None, **here) == "33.8568° S, 151.2153° E"
    assert told(None, latitude=1.0) is None
    city = "Sydney, Australia\n33.8568° S, 151.2153° E"
    assert told(Place("Sydney", "AU", 1.3), **here) == city
    assert told(Place("Sydney", "AU", 41.6), **here) == f"42 km from {city}"


def test_megapixels_are_said_of_photos_that_have_some() -> None:
    assert dimensions(4000, 3000) == "4000 × 3000 (12.0 MP)"
    assert dimensions(64, 64) == "64 × 64"
    assert dimensions(0, 0) == ""


def test_only_what_is_known_and_accepted_is_listed(tmp_path: Path) -> None:
    details = PaintedPhotos(tmp_path, 1, (4000, 3000)).details(1)
    tags = (
        PhotoTag(1, "animal/dog", TagSource.AUTO, TagState.ACCEPTED, 0.9),
        PhotoTag(2, "animal/cat", TagSource.AUTO, TagState.SUGGESTED, 0.6),
    )
    found = dict(facts(replace(details, tags=tags)))
    assert found["Tags"] == "animal/dog"
    assert "2024" in found["Taken"]
    assert "Lens" not in found
    assert "Rating" not in found
