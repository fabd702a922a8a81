from __future__ import annotations

import importlib
import pkgutil
import sys
from pathlib import Path

import pytest
from PIL import Image

from photolib import formats
from photolib.formats import registry
from photolib.formats.decoding.contract import Format


@pytest.fixture
def fresh_registry():
    registry.formats.cache_clear()
    yield registry
    registry.formats.cache_clear()
    sys.modules.pop("photolib.formats.planted", None)


def test_discovery_finds_exactly_the_built_in_formats():
    assert tuple(fmt.key for fmt in registry.formats()) == registry.BUILT_IN


def test_a_frozen_program_that_cannot_list_the_package_has_all_formats(fresh_registry, monkeypatch):
    monkeypatch.setattr(pkgutil, "iter_modules", lambda path: iter(()))
    assert tuple(fmt.key for fmt in registry.formats()) == registry.BUILT_IN


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("x = 1", "defines no FORMAT"),
        ("FORMAT = 'jpeg'", "defines no FORMAT"),
        ("raise OSError('broken')", "broken"),
    ],
)
def test_a_file_that_is_no_format_is_told(
    fresh_registry, monkeypatch, tmp_path: Path, source: str, message: str
):
    (tmp_path / "planted.py").write_text(source)
    package = importlib.import_module("photolib.formats")
    monkeypatch.setattr(package, "__path__", [*package.__path__, str(tmp_path)])
    with pytest.raises((RuntimeError, OSError), match=message):
        registry.formats()


def test_two_formats_may_not_claim_one_extension(fresh_registry, monkeypatch, tmp_path: Path):
    (tmp_path / "planted.py").write_text(
        "from photolib.formats.decoding.contract import Format\n"
        "FORMAT = Format('planted', frozenset({'.jpg'}), lambda header: 0, None)\n"
    )
    package = importlib.import_module("photolib.formats")
    monkeypatch.setattr(package, "__path__", [*package.__path__, str(tmp_path)])
    with pytest.raises(RuntimeError, match=r"\.jpg"):
        registry.formats()


def test_extensions_are_those_of_photos():
    found = formats.extensions()
    assert {".jpg", ".png", ".heic", ".avif", ".jxl", ".webp", ".tif", ".cr2", ".dng"} <= found
    assert not found & {".mp4", ".mov", ".avi", ".mkv", ".svg", ".pdf", ".txt", ".json", ".xmp", ""}
    assert all(extension == extension.lower() for extension in found)


@pytest.mark.parametrize("fmt", registry.formats(), ids=lambda fmt: fmt.key)
@pytest.mark.parametrize("header", [b"", b"\0", b"\xff", b"ftyp", b"\0" * 4096, b"\xff" * 4096])
def test_scores_stay_in_range_on_any_header(fmt: Format, header: bytes):
    assert 0 <= fmt.score(header) <= 100


@pytest.mark.parametrize("name", ["photo.png", "photo.heic", "photo.cr2", "photo", "photo.txt"])
def test_the_content_decides_over_the_extension(save, gradient: Image.Image, name: str):
    path = save(gradient, name, format="JPEG")
    assert formats.decode(path).format_key == "jpeg"
