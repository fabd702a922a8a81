"""Scaled decoding: cheaper where the codec allows, never below what was asked."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from photolib.formats import decode
from photolib.formats.decoding.contract import Wanted

SMOOTH = Image.linear_gradient("L").resize((1200, 800)).convert("RGB")


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.jp2", "a.tif", "a.gif", "a.bmp"])
@pytest.mark.parametrize(
    ("short", "long"), [(100, None), (None, 150), (100, 300), (399, 1), (800, 1200), (5000, 5000)]
)
def test_edges_stay_at_what_was_asked(save, name: str, short: int | None, long: int | None):
    path = save(SMOOTH, name)
    picture = decode(path, min_short_edge=short, min_long_edge=long)
    assert (picture.width, picture.height) == (1200, 800)
    width, height = picture.image.size
    assert height >= min(short or 0, 800)
    assert width >= min(long or 0, 1200)
    assert width / height == pytest.approx(1.5, abs=0.02)


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.jp2", "a.tif"])
def test_scaled_pictures_look_like_the_full_one(save, name: str):
    path = save(SMOOTH, name)
    scaled = decode(path, min_short_edge=100).image
    assert scaled.width <= 300
    full = decode(path).image.resize(scaled.size, Image.Resampling.BOX)
    assert np.abs(np.asarray(scaled).astype(int) - np.asarray(full)).max() <= 4


@pytest.mark.parametrize("orientation", [1, 6])
def test_a_turned_photo_scales_alike(save, orientation: int):
    exif = Image.Exif()
    exif[0x0112] = orientation
    picture = decode(save(SMOOTH, "a.jpg", exif=exif), min_short_edge=100, min_long_edge=150)
    assert picture.image.size == ((150, 100) if orientation == 1 else (100, 150))


def test_a_thin_panorama_keeps_its_short_edge(save):
    path = save(SMOOTH.resize((4000, 120)), "a.jpg")
    assert decode(path, min_short_edge=100, min_long_edge=480).image.size == (4000, 120)


@given(
    width=st.integers(1, 20_000),
    height=st.integers(1, 20_000),
    short=st.none() | st.integers(1, 5000),
    long=st.none() | st.integers(1, 5000),
)
def test_reduction_never_goes_below_the_wish(
    width: int, height: int, short: int | None, long: int | None
):
    factor = Wanted(short, long).reduction(width, height)
    assert factor >= 1
    if short and min(width, height) >= short:
        assert min(width, height) / factor >= short * 0.999
    if long and max(width, height) >= long:
        assert max(width, height) / factor >= long * 0.999
    if short is None and long is None:
        assert factor == 1
