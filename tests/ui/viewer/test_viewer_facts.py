"""A photo's facts in photographers' words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from photolib.types import PhotoMeta, PhotoTag, TagSource, TagState
from tests.support.painted_photos import PaintedPhotos
from ui.viewer.facts import camera, exposure, facts, place, shutter

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.004, "1/250 s"), (1 / 8000, "1/8000 s"), (0.5, "0.5 s"), (30, "30 s")]
)
def test_shutter_speeds(seconds: float, text: str) -> None:
    assert shutter(seconds, ENGLISH) == text


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
    assert exposure(meta, ENGLISH) == "1/250 s · ƒ/2.8 · ISO 200 · 35 mm"
    assert exposure(PhotoMeta(), ENGLISH) == ""


def test_places_say_their_hemisphere() -> None:
    meta = PhotoMeta(latitude=-33.8568, longitude=151.2153)
    assert place(meta, ENGLISH) == "33.85680° S, 151.21530° E"
    assert place(PhotoMeta(latitude=1.0), ENGLISH) == ""


def test_only_what_is_known_and_accepted_is_listed(tmp_path: Path) -> None:
    details = PaintedPhotos(tmp_path, 1, (4000, 3000)).details(1)
    tags = (
        PhotoTag(1, "animal/dog", TagSource.AUTO, TagState.ACCEPTED, 0.9),
        PhotoTag(2, "animal/cat", TagSource.AUTO, TagState.SUGGESTED, 0.6),
    )
    found = dict(facts(replace(details, tags=tags), ENGLISH))
    assert found["Dimensions"] == "4000 × 3000 · 12.0 MP"
    assert found["Tags"] == "animal/dog"
    assert found["Taken"].startswith("Wednesday, May 1, 2024")
    assert "Lens" not in found
    assert "Rating" not in found
