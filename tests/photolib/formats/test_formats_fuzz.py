"""Random and damaged bytes: a picture, or UnreadablePhoto, and nothing else."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from photolib.errors import UnreadablePhoto
from photolib.formats import decode
from photolib.metadata import read_meta
from photolib.types import PhotoMeta

pytestmark = pytest.mark.filterwarnings("ignore")  # Pillow's, on damaged tags

_SIGNATURES = [
    b"\xff\xd8\xff\xe0",
    b"\x89PNG\r\n\x1a\n",
    b"GIF89a",
    b"RIFF\x20\0\0\0WEBPVP8 ",
    b"II*\0\x08\0\0\0",
    b"MM\0*\0\0\0\x08",
    b"II*\0\x10\0\0\0CR\x02\0",
    b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
    b"\0\0\0\x18ftypavif\0\0\0\0mif1avif",
    b"\0\0\0\x18ftypcrx \0\0\0\0crx isom",
    b"\xff\x0a",
    b"\0\0\0\x0cJXL \r\n\x87\n",
    b"\xff\x4f\xff\x51",
    b"\0\0\0\x0cjP  \r\n\x87\n",
    b"8BPS\0\1",
    b"BM",
    b"qoif",
    b"\x01\xda",
    b"\0\0\1\0",
    b"icns",
    b"P6 9 9 255\n",
    b"FUJIFILMCCD-RAW 0201",
    b"FOVb",
    b"\0\0\0\0\x11\xaf",
]
_SUFFIXES = [".jpg", ".png", ".tif", ".dng", ".heic", ".tga", ".pcx", ".icns", ""]


def check(path: Path) -> None:
    reason = None
    try:
        picture = decode(path, min_short_edge=64)
    except UnreadablePhoto as problem:
        reason = problem.reason
    else:
        assert picture.image.mode == "RGB"
        assert np.asarray(picture.image).shape[2] == 3
    assert reason is None or (reason and "\n" not in reason)
    assert isinstance(read_meta(path), PhotoMeta)


def _settings(examples: int) -> settings:
    return settings(
        max_examples=examples,
        deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    )


@given(
    start=st.sampled_from(_SIGNATURES),
    rest=st.binary(max_size=600),
    suffix=st.sampled_from(_SUFFIXES),
)
@_settings(250)
def test_random_bytes_behind_a_signature(tmp_path: Path, start: bytes, rest: bytes, suffix: str):
    path = tmp_path / f"fuzz{suffix}"
    path.write_bytes(start + rest)
    check(path)


def _valid(kind: str) -> bytes:
    import pillow_heif
    import pillow_jxl  # noqa: F401

    pillow_heif.register_heif_opener()
    y, x = np.mgrid[0:72, 0:96]
    image = Image.fromarray(np.stack([x * 2, y * 3, (x * y) % 256], -1).astype(np.uint8))
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = 6, "Maker"
    exif.get_ifd(0x8769)[0x9003] = "2019:07:04 12:34:56"
    out = io.BytesIO()
    options: dict[str, dict[str, object]] = {
        "JPEG": {"exif": exif, "icc_profile": None},
        "PNG": {"exif": exif},
        "WEBP": {"exif": exif},
        "TIFF": {"compression": "tiff_lzw", "exif": exif},
        "HEIF": {"exif": exif.tobytes()},
        "AVIF": {"exif": exif},
        "JXL": {"exif": exif.tobytes()},
    }
    image.save(out, kind, **options.get(kind, {}))
    return out.getvalue()


@pytest.mark.parametrize(
    "kind", ["JPEG", "PNG", "WEBP", "TIFF", "GIF", "HEIF", "AVIF", "JXL", "JPEG2000", "BMP", "ICO"]
)
def test_damaged_photos(tmp_path: Path, kind: str):
    data = _valid(kind)

    @given(
        cut=st.integers(1, len(data)),
        flips=st.lists(st.tuples(st.integers(0, len(data) - 1), st.integers(0, 255)), max_size=8),
    )
    @_settings(40)
    def damage(cut: int, flips: list[tuple[int, int]]) -> None:
        broken = bytearray(data)
        for at, value in flips:
            broken[at] = value
        path = tmp_path / "fuzz.bin"
        path.write_bytes(broken[:cut])
        check(path)

    damage()
