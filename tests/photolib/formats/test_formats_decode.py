"""Whatever mode, profile or orientation a file has, the picture is upright 8-bit sRGB."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms, PngImagePlugin

from photolib.formats import decode

RED, GREEN, BLUE, WHITE = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)


def colour_at(path: Path, xy: tuple[int, int] = (4, 4)) -> tuple[int, int, int]:
    picture = decode(path)
    assert picture.image.mode == "RGB"
    return picture.image.getpixel(xy)


def close(found: tuple[int, ...], wanted: tuple[int, ...], by: int = 6) -> bool:
    return all(abs(a - b) <= by for a, b in zip(found, wanted, strict=True))


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("a.jpg", {"quality": 95}),
        ("a.png", {}),
        ("a.webp", {"lossless": True}),
        ("a.gif", {}),
        ("a.tif", {"compression": "tiff_lzw"}),
        ("a.bmp", {}),
        ("a.ppm", {}),
        ("a.tga", {}),
        ("a.jp2", {}),
        ("a.avif", {"quality": 95}),
        ("a.ico", {"sizes": [(64, 48)]}),
        ("a.qoi", {}),
    ],
)
def test_every_common_format(save, gradient: Image.Image, name: str, options: dict[str, object]):
    picture = decode(save(gradient, name, **options))
    assert (picture.width, picture.height) == picture.image.size == (64, 48)
    assert picture.orientation == 1
    assert picture.warning is None
    difference = np.abs(np.asarray(picture.image).astype(int) - np.asarray(gradient))
    assert difference.mean() < 12


def test_heic_and_jpeg_xl(save, gradient: Image.Image):
    import pillow_heif
    import pillow_jxl  # noqa: F401

    pillow_heif.register_heif_opener()
    for name, key in (("a.heic", "heif"), ("a.jxl", "jxl")):
        picture = decode(save(gradient, name, quality=95))
        assert (picture.format_key, picture.image.size) == (key, (64, 48))


def quadrants() -> Image.Image:
    """32 × 16, upright: red, green above blue, white."""
    image = Image.new("RGB", (32, 16), WHITE)
    image.paste(RED, (0, 0, 16, 8))
    image.paste(GREEN, (16, 0, 32, 8))
    image.paste(BLUE, (0, 8, 16, 16))
    return image


_STORED_AS = {  # how a camera holds an upright picture for each EXIF orientation
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "tif"])
def test_all_orientations(save, orientation: int, suffix: str):
    turn = _STORED_AS[orientation]
    stored = quadrants() if turn is None else quadrants().transpose(turn)
    exif = Image.Exif()
    exif[0x0112] = orientation
    options = {"jpg": {"quality": 100, "subsampling": 0}, "webp": {"lossless": True}}
    path = save(stored, f"a.{suffix}", exif=exif, **options.get(suffix, {}))

    picture = decode(path)

    assert (picture.width, picture.height) == picture.image.size == (32, 16)
    assert picture.orientation == (1 if suffix == "tif" else orientation)  # Pillow turns TIFF
    corners = [picture.image.getpixel(xy) for xy in ((4, 3), (28, 3), (4, 13), (28, 13))]
    assert all(close(*pair) for pair in zip(corners, (RED, GREEN, BLUE, WHITE), strict=True))


def test_orientation_that_only_xmp_tells(save):
    info = PngImagePlugin.PngInfo()
    info.add_itxt(
        "XML:com.adobe.xmp",
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
        'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description '
        'xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:Orientation="6"/></rdf:RDF></x:xmpmeta>',
    )
    path = save(quadrants().transpose(Image.Transpose.ROTATE_90), "a.png", pnginfo=info)
    assert decode(path).image.size == (32, 16)
    assert close(colour_at(path), RED)


def test_a_heic_that_its_codec_turned_is_not_turned_again(save):
    import pillow_heif

    pillow_heif.register_heif_opener()
    exif = Image.Exif()
    exif[0x0112] = 6
    path = save(
        quadrants().resize((128, 64), 0).transpose(Image.Transpose.ROTATE_90),
        "a.heic",
        exif=exif.tobytes(),
        quality=100,
    )
    picture = decode(path)
    assert (picture.width, picture.height) == (128, 64)
    assert close(picture.image.getpixel((16, 12)), RED, by=30)


@pytest.mark.parametrize("value", [0, 9, 65535])
def test_a_senseless_orientation_is_none(save, value: int):
    exif = Image.Exif()
    exif[0x0112] = value
    assert decode(save(quadrants(), "a.jpg", exif=exif)).image.size == (32, 16)


def test_transparency_is_laid_over_white(save):
    image = Image.new("RGBA", (16, 16), (0, 0, 0, 0))
    image.paste((255, 0, 0, 128), (8, 0, 16, 16))
    for name in ("a.png", "a.webp", "a.tif"):
        path = save(image, name, **({"lossless": True} if name == "a.webp" else {}))
        assert close(colour_at(path, (2, 2)), WHITE)
        assert close(colour_at(path, (12, 2)), (255, 127, 127))


def test_transparency_of_palette_grey_and_keyed_colour(save):
    palette = Image.new("P", (8, 8), 0)
    palette.putpalette([10, 20, 30, 255, 0, 0])
    palette.paste(1, (4, 0, 8, 8))
    path = save(palette, "p.png", transparency=0)
    assert colour_at(path, (1, 1)) == WHITE
    assert colour_at(path, (6, 1)) == RED

    grey = Image.new("LA", (8, 8), (0, 0))
    assert colour_at(save(grey, "la.png")) == WHITE

    keyed = Image.new("RGB", (8, 8), (1, 2, 3))
    assert colour_at(save(keyed, "k.png", transparency=(1, 2, 3))) == WHITE

    translucent = Image.new("P", (8, 8), 0)
    translucent.putpalette([0, 0, 0])
    assert close(colour_at(save(translucent, "t.png", transparency=bytes([128]))), (127, 127, 127))


@pytest.mark.parametrize(("stored", "shown"), [(0, 0), (32768, 128), (65535, 255), (300, 1)])
def test_sixteen_bits_are_scaled_not_clipped(save, stored: int, shown: int):
    image = Image.fromarray(np.full((8, 8), stored, np.uint16))
    for name in ("a.png", "a.tif"):
        assert close(colour_at(save(image, name)), (shown,) * 3, by=1)


def test_sixteen_bit_pgm(tmp_path: Path):
    path = tmp_path / "a.pgm"
    path.write_bytes(b"P5 4 4 65535\n" + struct.pack(">16H", *([32768] * 16)))
    assert close(colour_at(path, (1, 1)), (128,) * 3, by=1)


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        ([0.0, 0.5, 1.0], [0, 128, 255]),
        ([0.0, 128.0, 255.0], [0, 128, 255]),
        ([-10.0, 0.0, 10.0], [0, 128, 255]),
        ([0.0, np.nan, np.inf], [0, 0, 255]),
        ([7e8, 7e8, 7e8], [0, 0, 0]),
    ],
)
def test_float_tiff(save, values: list[float], shown: list[int]):
    image = Image.fromarray(np.array([values] * 3, np.float32))
    picture = decode(save(image, "a.tif"))
    assert close([picture.image.getpixel((x, 1))[0] for x in range(3)], shown, by=1)


def test_one_bit_and_grey(save):
    assert colour_at(save(Image.new("1", (8, 8), 1), "a.png")) == WHITE
    assert colour_at(save(Image.new("L", (8, 8), 77), "b.png")) == (77, 77, 77)


def test_cmyk_with_and_without_adobes_inversion(save):
    image = Image.new("CMYK", (16, 16), (0, 255, 255, 0))
    for name in ("a.jpg", "a.tif"):
        red, green, blue = colour_at(save(image, name))
        assert red > 200
        assert green < 60
        assert blue < 60


def test_lab_tiff(save):
    lab = Image.merge("LAB", [Image.new("L", (8, 8), v) for v in (255, 128, 128)])
    red, green, blue = colour_at(save(lab, "a.tif"))
    assert min(red, green, blue) > 240


def swapped_profile() -> bytes:
    """An sRGB profile whose red and blue primaries have changed places."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    count = int.from_bytes(profile[128:132], "big")
    entries = {bytes(profile[at : at + 4]): at for at in range(132, 132 + 12 * count, 12)}
    red, blue = entries[b"rXYZ"], entries[b"bXYZ"]
    profile[red : red + 4], profile[blue : blue + 4] = b"bXYZ", b"rXYZ"
    at = entries[b"desc"]
    start = int.from_bytes(profile[at + 4 : at + 8], "big")
    size = int.from_bytes(profile[at + 8 : at + 12], "big")
    body = bytes(profile[start : start + size])
    profile[start : start + size] = body.replace(b"s\0R\0G", b"x\0R\0G").replace(b"sRGB", b"xRGB")
    return bytes(profile)


def test_a_colour_profile_is_applied(save):
    path = save(Image.new("RGB", (8, 8), RED), "a.png", icc_profile=swapped_profile())
    assert close(colour_at(path), BLUE, by=12)
    assert decode(path).warning is None


def test_an_srgb_profile_changes_nothing(save, gradient: Image.Image):
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    picture = decode(save(gradient, "a.png", icc_profile=profile))
    assert np.array_equal(np.asarray(picture.image), np.asarray(gradient))


def test_a_broken_profile_is_ignored_with_a_warning(save):
    path = save(Image.new("RGB", (8, 8), RED), "a.png", icc_profile=b"this is no profile" * 10)
    picture = decode(path)
    assert picture.image.getpixel((1, 1)) == RED
    assert picture.warning is not None
    assert "profile" in picture.warning


def test_a_profile_for_another_kind_of_picture_is_ignored(save):
    path = save(Image.new("L", (8, 8), 90), "a.png", icc_profile=swapped_profile())
    assert colour_at(path) == (90, 90, 90)


def test_profile_and_transparency_together(save):
    image = Image.new("RGBA", (8, 8), (255, 0, 0, 255))
    image.paste((255, 0, 0, 0), (0, 0, 4, 8))
    path = save(image, "a.png", icc_profile=swapped_profile())
    assert colour_at(path, (1, 1)) == WHITE
    assert close(colour_at(path, (6, 1)), BLUE, by=12)


@pytest.mark.parametrize("name", ["a.gif", "a.webp", "a.png", "a.tif", "a.mpo"])
def test_of_several_frames_or_pages_the_first(save, name: str):
    frames = [Image.new("RGB", (16, 16), colour) for colour in (RED, GREEN, BLUE)]
    options = {"lossless": True} if name == "a.webp" else {}
    path = save(frames[0], name, save_all=True, append_images=frames[1:], **options)
    assert close(colour_at(path), RED, by=10)


def test_twelve_bit_white_is_white(save):
    """Pillow gives 12-bit samples as 0..4095."""
    plain = save(Image.fromarray(np.full((8, 8), 4095, np.uint16)), "a.tif")
    data = plain.read_bytes()
    sixteen, twelve = (struct.pack("<HHIHH", 258, 3, 1, bits, 0) for bits in (16, 12))
    plain.write_bytes(data.replace(sixteen, twelve).replace(b"\xff\x0f" * 64, b"\xff" * 128))
    assert colour_at(plain) == WHITE
