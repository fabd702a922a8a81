"""A photo is what it shows: what programs write about it leaves its identity alone."""

from __future__ import annotations

import random
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from photolib.formats import decode_source, identity, identity_like, read_source
from photolib.formats.content_hash import IMAGE, WHOLE_FILE, content_hash, image_hash, scheme_of
from photolib.formats.decoding.isobmff import picture_items
from photolib.formats.registry import formats

Save = Callable[..., Path]
XMP = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><a>holiday</a></x:xmpmeta>"


def identity_of(path: Path) -> str:
    source = read_source(path)
    picture = decode_source(source)
    return identity(source, picture.format_key, picture.orientation)


def exif(**values: object) -> Image.Exif:
    made = Image.Exif()
    for tag, value in ((0x0112, values.get("orientation")), (0x010E, values.get("text"))):
        if value is not None:
            made[tag] = value
    return made


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.avif"])
def test_a_keyword_leaves_the_photo_the_same(save: Save, gradient: Image.Image, name: str):
    plain = identity_of(save(gradient, name))
    tagged = identity_of(save(gradient, f"tagged_{name}", exif=exif(text="a day out"), xmp=XMP))
    assert tagged == plain
    assert scheme_of(plain) == IMAGE


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.avif"])
def test_other_pixels_are_another_photo(save: Save, gradient: Image.Image, name: str):
    other = gradient.copy()
    other.paste((255, 0, 0), (8, 8, 40, 40))
    assert identity_of(save(gradient, name)) != identity_of(save(other, f"other_{name}"))


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp"])
def test_turning_it_by_its_flag_changes_what_it_shows(save: Save, gradient: Image.Image, name: str):
    turned = save(gradient, f"turned_{name}", exif=exif(orientation=6))
    assert identity_of(turned) != identity_of(save(gradient, name))


def test_text_chunks_and_comments_do_not_count(save: Save, gradient: Image.Image):
    info = PngInfo()
    info.add_text("Title", "words")
    info.add_itxt("XML:com.adobe.xmp", XMP.decode())
    assert identity_of(save(gradient, "b.png", pnginfo=info, dpi=(300, 300))) == identity_of(
        save(gradient, "a.png")
    )
    assert identity_of(save(gradient, "b.jpg", comment="words", dpi=(300, 300))) == identity_of(
        save(gradient, "a.jpg")
    )


def test_what_follows_the_picture_does_not_count(save: Save, gradient: Image.Image):
    """Phones append clips, depth maps and trailers, and programs drop them."""
    path = save(gradient, "a.jpg")
    before = identity_of(path)
    path.write_bytes(path.read_bytes() + b"MotionPhoto_Data" + bytes(500))
    assert identity_of(path) == before


def test_a_colour_profile_counts(save: Save, gradient: Image.Image):
    from PIL import ImageCms

    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert identity_of(save(gradient, "b.jpg", icc_profile=srgb)) != identity_of(
        save(gradient, "a.jpg")
    )


def test_a_format_that_cannot_tell_them_apart_goes_by_the_whole_file(
    save: Save, gradient: Image.Image
):
    path = save(gradient, "a.bmp")
    assert identity_of(path) == content_hash(path.read_bytes())


def test_an_identity_is_compared_under_the_scheme_of_the_known_one(
    save: Save, gradient: Image.Image, tmp_path: Path
):
    path = save(gradient, "a.jpg")
    whole = content_hash(path.read_bytes())
    assert identity_like(path, whole) == whole
    assert identity_like(path, identity_of(path)) == identity_of(path)
    assert identity_like(tmp_path / "nothing.jpg", whole) is None
    (tmp_path / "broken.jpg").write_bytes(b"\xff\xd8\xff no photo")
    assert identity_like(tmp_path / "broken.jpg", identity_of(path)) is None


@pytest.mark.parametrize("fmt", [f for f in formats() if f.image_data], ids=lambda f: f.key)
def test_damaged_structures_give_some_identity_and_never_an_unforeseen_error(
    fmt, gradient: Image.Image, tmp_path: Path
):
    codec = {"heif": "AVIF", "jxl": "JPEG"}.get(fmt.key, fmt.key.upper())
    stream = BytesIO()
    gradient.save(stream, codec)
    whole = stream.getvalue()
    chance = random.Random(3)
    path = tmp_path / "x"
    for _ in range(150):
        data = bytearray(whole[: chance.randrange(1, len(whole))])
        for _ in range(chance.randrange(6)):
            data[chance.randrange(len(data))] = chance.choice((0, 0xFF, 0x7F, 1))
        path.write_bytes(data)
        assert identity(read_source(path), fmt.key, 1).startswith((IMAGE, WHOLE_FILE))


@given(st.lists(st.binary(max_size=300), max_size=6))
def test_blocks_and_whole_agree(blocks: list[bytes]):
    assert content_hash(blocks) == content_hash(b"".join(blocks))


def test_bytes_that_change_parts_change_the_hash():
    parts = [memoryview(b"ab"), memoryview(b"c")]
    assert image_hash(parts, 1) != image_hash([memoryview(b"a"), memoryview(b"bc")], 1)


def test_the_scheme_is_part_of_the_hash_and_stays():
    assert content_hash(b"") == (
        "b3:af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262"
    )
    assert content_hash(b"a") != content_hash(b"b")
    assert image_hash([memoryview(b"a")], 1).startswith("i1:")


def test_a_heif_picture_in_a_box_that_is_not_there_is_told_as_damage() -> None:
    def box(kind: bytes, body: bytes) -> bytes:
        return (8 + len(body)).to_bytes(4, "big") + kind + body

    # One item of one extent, whose place is counted within "idat" (construction method 1).
    place = bytes([1, 0, 0, 0, 0x44, 0]) + b"\0\1" + b"\0\1\0\1\0\0" + b"\0\1" + b"\0" * 7 + b"\4"
    iprp = box(b"iprp", box(b"ipco", b""))
    item = box(b"infe", b"\2\0\0\0" + b"\0\1" + b"\0\0" + b"hvc1")
    meta = b"\0" * 4 + box(b"iinf", b"\0" * 6 + item) + box(b"iloc", place) + iprp
    with pytest.raises(ValueError, match="not there"):
        picture_items(box(b"meta", meta))
