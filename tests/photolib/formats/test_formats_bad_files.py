"""Every way a file can be wrong ends in a picture or in one sentence; nothing else escapes."""

from __future__ import annotations

import os
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photolib.errors import UnreadablePhoto
from photolib.formats import MAX_PIXELS, decode


def reason(path: Path) -> str:
    with pytest.raises(UnreadablePhoto) as caught:
        decode(path)
    assert caught.value.path == path
    text = caught.value.reason
    assert text
    assert "\n" not in text
    assert "Traceback" not in text
    return text


def write(tmp_path: Path, name: str, data: bytes) -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


def png(width: int, height: int, *, colour: int = 0, depth: int = 1) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    pixels = zlib.compress(b"\0" * 1000)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.jpg", b"", "is empty"),
        ("a.heic", b"", "is empty"),
        ("a.jpg", b"just a note\n", "text file"),
        ("a.jpg", b"<!DOCTYPE html><html><body>404</body></html>", "web page"),
        ("a.png", b"  <HTML>", "web page"),
        ("a.jpg", b"%PDF-1.7 ...", "PDF"),
        ("a.jpg", b"PK\x03\x04....", "ZIP"),
        ("a.jpg", b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom", "video"),
        ("a.jpg", b"\0" * 5000, "zeros"),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "drawing"),
        ("a.jpg", bytes(range(256)) * 20, "not a photo of any known kind"),
        ("a.jpg", b"\xff\xd8\xff\xe0", "damaged"),
        ("a.jxl", b"\xff\x0a", "damaged"),
        ("a.jxl", b"\0\0\0\x0cJXL \r\n\x87\n", "JPEG XL header"),
        ("a.cr3", b"\0\0\0\x18ftypcrx \0\0\0\0crx isom", "damaged"),
        ("a.tga", b"\x01\x02\x03", "is not a photo"),
    ],
)
def test_what_is_in_the_file_is_told(tmp_path: Path, name: str, data: bytes, words: str):
    assert words in reason(write(tmp_path, name, data))


def test_a_header_that_claims_too_many_pixels(tmp_path: Path):
    side = int(MAX_PIXELS**0.5) + 10
    assert "300 megapixels" in reason(write(tmp_path, "bomb.png", png(50_000, 50_000)))
    assert "300 megapixels" in reason(write(tmp_path, "bomb.png", png(side, side)))


def test_a_jpeg_that_claims_too_many_pixels(save, gradient: Image.Image):
    path = save(gradient, "a.jpg")
    data = path.read_bytes()
    path.write_bytes(data.replace(struct.pack(">HH", 48, 64), struct.pack(">HH", 65000, 65000), 1))
    assert "300 megapixels" in reason(path)


def test_a_jpeg_xl_that_claims_too_many_pixels(tmp_path: Path):
    bits = 0 | 2 << 1 | (65_535 << 3) | 1 << 21  # large, 18 bits of height, square
    path = write(tmp_path, "bomb.jxl", b"\xff\x0a" + bits.to_bytes(10, "little"))
    assert "65,536 × 65,536" in reason(path)


@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
def test_a_photo_too_large_for_memory_that_cannot_be_scaled(tmp_path: Path):
    path = write(tmp_path, "large.png", png(16_000, 17_000, colour=2, depth=8))
    assert "too much memory" in reason(path)


@pytest.mark.parametrize("size", [(0, 5), (5, 0)])
def test_no_width_or_no_height(tmp_path: Path, size: tuple[int, int]):
    reason(write(tmp_path, "zero.png", png(*size)))
    gif = b"GIF89a" + struct.pack("<HHBBB", *size, 0, 0, 0) + b","
    gif += struct.pack("<HHHHB", 0, 0, *size, 0) + b"\x02\x02D\x01\0;"
    reason(write(tmp_path, "zero.gif", gif))


def photo() -> Image.Image:
    noise = np.random.default_rng(1).integers(0, 256, (120, 160, 3), np.uint8)
    return Image.fromarray(noise)


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("a.jpg", {}),
        ("a.jpg", {"progressive": True}),
        ("a.png", {}),
        ("a.tif", {}),
        ("a.bmp", {}),
        ("a.ppm", {}),
    ],
)
def test_half_a_photo_is_shown_with_a_warning(save, name: str, options: dict[str, object]):
    path = save(photo(), name, **options)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    picture = decode(path)
    assert picture.image.size == (160, 120)
    assert picture.warning is not None
    assert np.asarray(picture.image).std() > 10


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.jp2", "a.avif"])
def test_only_the_beginning_of_a_photo_is_no_photo(save, name: str):
    path = save(photo(), name)
    data = path.read_bytes()
    path.write_bytes(data[: min(len(data) // 20, 900)])
    reason(path)


def test_cut_off_photos_decode_alike_in_many_threads(save):
    """The way to show half a photo must not be a switch that other threads trip over."""
    from concurrent.futures import ThreadPoolExecutor

    whole = save(photo(), "whole.png")
    half = save(photo(), "half.png")
    half.write_bytes(half.read_bytes()[: whole.stat().st_size // 2])
    with ThreadPoolExecutor(4) as pool:
        warnings = list(pool.map(lambda path: decode(path).warning, [whole, half] * 20))
    assert all(warning is None for warning in warnings[::2])
    assert all(warning is not None for warning in warnings[1::2])


def test_what_is_no_file_is_refused_and_never_waited_for(tmp_path: Path):
    folder = tmp_path / "x.jpg"
    folder.mkdir()
    assert "folder" in reason(folder)
    if hasattr(os, "mkfifo"):
        pipe = tmp_path / "y.jpg"
        os.mkfifo(pipe)
        assert "pipe" in reason(pipe)


def test_a_vanished_file_and_impossible_paths(tmp_path: Path):
    assert "no longer there" in reason(tmp_path / "gone.jpg")
    assert "no longer there" in reason(tmp_path / "no folder" / "gone.jpg")
    assert reason(tmp_path / "nul\0.jpg")
    assert reason(tmp_path / ("long" * 500 + ".jpg"))


def test_a_link_to_nowhere_and_a_link_to_itself(tmp_path: Path):
    (tmp_path / "dangling.jpg").symlink_to(tmp_path / "nothing")
    (tmp_path / "loop.jpg").symlink_to(tmp_path / "loop.jpg")
    assert "no longer there" in reason(tmp_path / "dangling.jpg")
    assert reason(tmp_path / "loop.jpg")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (PermissionError(13, "Permission denied"), "permissions"),
        (OSError(5, "Input/output error"), "disk or the connection"),
        (OSError(40, "Too many levels"), "cannot be read"),
    ],
)
def test_what_the_system_has_against_it_is_told(error: OSError, words: str):
    from photolib.formats.decoding.source import sentence_for

    assert words in sentence_for(error)


def test_originals_are_not_touched(save, gradient: Image.Image):
    path = save(gradient, "a.jpg")
    before = path.read_bytes(), path.stat().st_mtime_ns
    path.chmod(0o444)
    decode(path)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


def test_nothing_is_printed(save, capfd: pytest.CaptureFixture[str]):
    path = save(photo(), "a.jpg")
    path.write_bytes(path.read_bytes()[:3000])
    decode(path)
    printed = capfd.readouterr()
    assert printed.out == ""
    assert printed.err == ""


def test_a_worker_can_silence_what_codecs_print():
    import subprocess
    import sys

    code = (
        "import os, sys\n"
        "from photolib.formats.decoding.quiet import silence_codecs\n"
        "silence_codecs()\n"
        "os.write(2, b'from C')\n"
        "print('from Python', file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr == "from Python\n"


def test_half_a_turned_tiff_is_turned(save, gradient: Image.Image):
    """Pillow says the turned size before it turns, and turns only what it has read whole."""
    exif = Image.Exif()
    exif[0x0112] = 6
    path = save(gradient, "turned.tif", exif=exif)
    path.write_bytes(path.read_bytes()[: 64 * 48 * 3 * 2 // 3])
    picture = decode(path)
    assert picture.warning
    assert picture.image.size == picture.image.im.size == (48, 64)
    assert (picture.width, picture.height) == (48, 64)
    picture.image.save(path.with_suffix(".jpg"))
