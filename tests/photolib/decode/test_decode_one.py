from __future__ import annotations

import pickle
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photolib.errors import UnreadablePhoto
from photolib.formats import identity, read_source
from photolib.formats.content_hash import content_hash
from photolib.ingest.decode_one import decode_one
from photolib.thumbs import ThumbnailCache
from photolib.types import DecodedPhoto, PreprocessSpec


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif.get_ifd(0x8769)[0x9003] = "2019:07:04 12:34:56"
    path = tmp_path / "photo.jpg"
    Image.new("RGB", (1600, 1200), (200, 100, 50)).save(path, exif=exif, quality=95)
    return path


def test_one_pass_gives_everything(photo: Path, tmp_path: Path):
    decoded = decode_one(photo, PreprocessSpec(64), tmp_path / "thumbs")

    assert (decoded.width, decoded.height, decoded.orientation) == (1200, 1600, 6)
    assert decoded.format_key == "jpeg"
    assert decoded.content_hash == identity(read_source(photo), "jpeg", 6)
    assert decoded.meta.taken_at == datetime(2019, 7, 4, 12, 34, 56)
    assert (decoded.stamp.size, decoded.stamp.mtime_ns) == (
        photo.stat().st_size,
        photo.stat().st_mtime_ns,
    )
    red, green, blue = decoded.color.to_bytes(3, "big")
    assert np.allclose((red, green, blue), (200, 100, 50), atol=3)
    assert decoded.model_pixels is not None
    assert decoded.model_pixels.shape == (64, 64, 3)
    assert decoded.warning is None
    thumbnail = ThumbnailCache(tmp_path / "thumbs", 0).path_for(decoded.content_hash)
    with Image.open(thumbnail) as image:
        assert image.size == (360, 480)


def test_without_an_embedder_there_are_no_pixels(photo: Path, tmp_path: Path):
    assert decode_one(str(photo), None, str(tmp_path / "thumbs")).model_pixels is None


def test_the_result_and_the_refusal_cross_process_borders(photo: Path, tmp_path: Path):
    decoded = decode_one(photo, PreprocessSpec(32), tmp_path / "thumbs")
    copy = pickle.loads(pickle.dumps(decoded))
    assert isinstance(copy, DecodedPhoto)
    assert np.array_equal(copy.model_pixels, decoded.model_pixels)

    with pytest.raises(UnreadablePhoto) as caught:
        decode_one(tmp_path / "gone.jpg", None, tmp_path / "thumbs")
    again = pickle.loads(pickle.dumps(caught.value))
    assert (again.path, again.reason) == (caught.value.path, caught.value.reason)


def test_a_copy_shares_hash_and_thumbnail(photo: Path, tmp_path: Path):
    copy = tmp_path / "copy.jpg"
    copy.write_bytes(photo.read_bytes())
    first = decode_one(photo, None, tmp_path / "thumbs")
    second = decode_one(copy, None, tmp_path / "thumbs")
    assert first.content_hash == second.content_hash
    assert len(list((tmp_path / "thumbs").rglob("*.jpg"))) == 1


@pytest.mark.parametrize("mode", ["shortest", "longest", "squash"])
@pytest.mark.parametrize("size", [(1, 1), (3000, 20), (20, 3000), (700, 500)])
def test_any_shape_of_photo(tmp_path: Path, mode: str, size: tuple[int, int]):
    path = tmp_path / "a.png"
    Image.new("RGB", size, (9, 9, 9)).save(path)
    decoded = decode_one(path, PreprocessSpec(48, mode), tmp_path / "thumbs")
    assert (decoded.width, decoded.height) == size
    assert decoded.model_pixels is not None
    assert decoded.model_pixels.shape == (48, 48, 3)
    assert decoded.color == 0x090909


def test_a_file_too_large_to_hold_is_streamed(photo: Path, tmp_path: Path, monkeypatch):
    whole = decode_one(photo, PreprocessSpec(64), tmp_path / "thumbs")
    monkeypatch.setattr("photolib.formats.decoding.source.MAX_BYTES_IN_MEMORY", 100)
    streamed = decode_one(photo, PreprocessSpec(64), tmp_path / "thumbs")
    assert streamed.content_hash == content_hash(photo.read_bytes())  # its parts are not held
    assert streamed.meta == whole.meta
    assert np.array_equal(streamed.model_pixels, whole.model_pixels)


def test_a_worker_loads_only_what_it_needs():
    code = (
        "import sys, photolib.ingest.decode_one\n"
        "heavy = {'torch', 'sqlalchemy', 'open_clip', 'torchvision', 'hnswlib', 'rawpy',"
        " 'pillow_heif', 'pillow_jxl', 'PySide6'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]", done.stderr
