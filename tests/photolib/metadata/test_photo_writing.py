"""Metadata written into JPEGs: others read it, the picture stays, and nothing else is lost."""

from __future__ import annotations

import io
import json
import os
import re
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from photolib.errors import MetadataNotWritten
from photolib.metadata import read_meta
from photolib.metadata.file_edit import carry_out
from photolib.metadata.photo_writing import EXTENSIONS, plan_embedding
from photolib.metadata.xmp_writing import MetadataChanges
from tests.support.exiftool import exiftool, run_exiftool

FULL = MetadataChanges(
    keywords=("animal/dog/golden retriever", "Rex", "犬", "Straße"),
    rating=4,
    title="A <good> dog & his ball",
    caption="By the lake\nin June",
)
WORDS = {"animal", "dog", "golden retriever", "Rex", "犬", "Straße"}


def embed(photo: Path, changes: MetadataChanges) -> bool:
    edit = plan_embedding(photo, changes)
    if edit is not None:
        carry_out(edit)
    return edit is not None


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "IMG_1.jpg"
    Image.effect_noise((64, 48), 80).convert("RGB").save(path, quality=90)
    os.utime(path, (1_500_000_000, 1_500_000_000))
    return path


def test_only_metadata_changes_and_the_times_stay(photo: Path) -> None:
    before, times = photo.read_bytes(), photo.stat().st_mtime_ns
    assert embed(photo, FULL)
    after = photo.read_bytes()
    assert after.endswith(before[before.index(b"\xff\xda") :])
    with Image.open(io.BytesIO(before)) as old, Image.open(photo) as new:
        assert old.tobytes() == new.tobytes()
    assert photo.stat().st_mtime_ns == times
    meta = read_meta(photo)
    assert (meta.keywords, meta.rating, meta.title, meta.caption) == (
        FULL.keywords,
        4,
        FULL.title,
        FULL.caption,
    )
    assert not embed(photo, FULL)
    assert embed(photo, MetadataChanges(rating=1))
    assert photo.read_bytes().count(b"http://ns.adobe.com/xap/1.0/\x00") == 1
    assert [path.name for path in photo.parent.iterdir()] == ["IMG_1.jpg"]


def test_exiftool_reads_xmp_and_iptc_and_finds_them_sound(photo: Path) -> None:
    embed(photo, FULL)
    told = exiftool("-all", "-validate", "-warning", "-error", str(photo))
    assert told["ExifTool:Validate"] == "OK"
    assert told["XMP-dc:Title"] == told["IPTC:ObjectName"] == FULL.title
    assert told["IPTC:Caption-Abstract"] == FULL.caption
    assert set(told["XMP-dc:Subject"]) == set(told["IPTC:Keywords"]) == WORDS
    assert told["XMP-xmp:Rating"] == 4
    assert run_exiftool("-s3", "-Photoshop:IPTCDigest", str(photo)) == run_exiftool(
        "-s3", "-File:CurrentIPTCDigest", str(photo)
    )


def test_fields_that_exiftool_wrote_survive(photo: Path) -> None:
    run_exiftool(
        *("-overwrite_original", "-charset", "iptc=latin1", "-charset", "utf8"),
        *("-IPTC:Keywords=théirs", "-IPTC:Keywords=gone", "-IPTC:City=Orléans"),
        *("-XMP-dc:Subject=gone", "-XMP-crs:Exposure2012=+0.35", "-XMP-dc:Rights=ours"),
        *(
            "-EXIF:Artist=Ada",
            "-EXIF:Rating=2",
            "-EXIF:RatingPercent=25",
            "-Photoshop:URL=http://a",
        ),
        *("-ICC_Profile:ProfileDescription=x", "-Comment=a remark", str(photo)),
    )
    kept = exiftool("-all", str(photo))
    changes = MetadataChanges(keywords=("sea",), removed=("gone",), rating=5)
    assert embed(photo, changes)
    told = exiftool("-all", "-validate", str(photo))
    assert set(told["IPTC:Keywords"]) == {"théirs", "sea"}
    assert told["XMP-dc:Subject"] == ["sea"]
    assert told["IPTC:City"] == "Orléans"
    assert (told["IFD0:Rating"], told["IFD0:RatingPercent"]) == (5, 99)
    changed = ("File:", "IPTC:", "XMP-", "IFD0:Rating", "Photoshop:IPTCDigest", "ExifTool:", "Sys")
    same = {k: v for k, v in kept.items() if not k.startswith(changed)}
    assert {k: told.get(k) for k in same} == same
    for name in ("XMP-crs:Exposure2012", "XMP-dc:Rights", "File:Comment"):
        assert told[name] == kept[name]
    assert read_meta(photo).keywords == ("sea", "théirs")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\xff\xd8\xff\xe1", "ends before"),
        (b"GIF89a", "is not a JPEG"),
        (b"\xff\xd8xxxx", "damaged"),
    ],
)
def test_a_damaged_jpeg_is_left_alone(tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "bad.jpg"
    path.write_bytes(data)
    with pytest.raises(MetadataNotWritten, match=words):
        embed(path, FULL)
    assert path.read_bytes() == data
    with pytest.raises(MetadataNotWritten, match="use a sidecar"):
        embed(tmp_path / "a.tif", FULL)


def test_damaged_iptc_is_left_alone(photo: Path) -> None:
    head = b"Photoshop 3.0\x008BIM\x04\x04\0\0"
    for end in (b"\0\0\x7f\xff", b"\0\0\0\x08\x1c\x02\x19\0\xffabc"):
        body = head + end
        data = photo.read_bytes()
        segment = b"\xff\xed" + (len(body) + 2).to_bytes(2, "big") + body
        other = photo.with_name("other.jpg")
        other.write_bytes(data[:2] + segment + data[2:])
        before = other.read_bytes()
        with pytest.raises(MetadataNotWritten, match="damaged"):
            embed(other, FULL)
        assert other.read_bytes() == before


def test_a_protected_photo_and_one_that_changed_meanwhile_are_left_alone(photo: Path) -> None:
    edit = plan_embedding(photo, FULL)
    assert edit is not None
    photo.chmod(0o444)
    with pytest.raises(MetadataNotWritten, match="write-protected; allow writing"):
        carry_out(edit)
    photo.chmod(0o644)
    photo.write_bytes(photo.read_bytes() + b"more")
    with pytest.raises(MetadataNotWritten, match="changed by another program"):
        carry_out(edit)
    assert photo.read_bytes().endswith(b"more")


def test_a_link_stays_a_link(photo: Path) -> None:
    link = photo.with_name("link.jpg")
    link.symlink_to(photo)
    embed(link, FULL)
    assert link.is_symlink()
    assert read_meta(photo).rating == 4


@pytest.mark.parametrize("ending", [".png", ".webp"])
def test_png_and_webp_take_xmp_and_stay_otherwise(tmp_path: Path, ending: str) -> None:
    photo = tmp_path / f"a{ending}"
    exif = Image.Exif()
    exif[0x0112], exif[0x0106], exif[0x010E] = 6, 2, "words"
    image = Image.effect_noise((64, 48), 80).convert("RGB")
    image.save(photo, exif=exif, icc_profile=b"a profile " * 20)
    before = chunks(photo.read_bytes())
    assert embed(photo, FULL)
    after = chunks(photo.read_bytes())
    assert [one for one in after if one in before] == before
    assert len(after) == len(before) + 1
    told = exiftool("-all", "-validate", str(photo))
    assert set(told["XMP-dc:Subject"]) == WORDS
    assert (told["XMP-dc:Title"], told["IFD0:ImageDescription"]) == (FULL.title, "words")
    meta = read_meta(photo)
    assert (meta.keywords, meta.rating, meta.caption) == (FULL.keywords, 4, FULL.caption)
    assert not embed(photo, FULL)
    assert embed(photo, MetadataChanges(title="another"))
    assert len(chunks(photo.read_bytes())) == len(after)
    photo.write_bytes(photo.read_bytes()[:600])
    with pytest.raises(MetadataNotWritten, match="left alone"):
        embed(photo, FULL)


def test_xmp_of_a_png_that_is_too_large_to_be_read_is_left_alone(tmp_path: Path) -> None:
    photo = tmp_path / "a.png"
    added = PngInfo()
    added.add_itxt("XML:com.adobe.xmp", f"<a>{' ' * 3_000_000}</a>", zip=True)
    Image.new("RGB", (8, 8)).save(photo, pnginfo=added)
    before = photo.read_bytes()
    with pytest.raises(MetadataNotWritten, match="cannot be read, which is left alone"):
        embed(photo, FULL)
    assert photo.read_bytes() == before


def chunks(data: bytes) -> list[bytes]:
    """Of a PNG or WebP, but the one of a WebP that says which there are."""
    found, at, order = [], 8, "big"
    if data.startswith(b"RIFF"):
        at, order = 12, "little"
    while at < len(data):
        size = int.from_bytes(data[at + (order == "little") * 4 :][:4], order)  # type: ignore[arg-type]
        end = at + (8 + size + size % 2 if order == "little" else 12 + size)
        if data[at : at + 4] != b"VP8X":
            found.append(data[at:end])
        at = end
    return found


def test_old_adobe_prefixes_and_empty_fields_stay(photo: Path) -> None:
    """What Exiv2 would refuse or drop, were it left to encode XMP."""
    packet = (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF'
        b' xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><!-- a remark -->'
        b'<rdf:Description rdf:about="" xmlns:xap="http://ns.adobe.com/xap/1.0/"'
        b' xmlns:own="urn:own" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:rights=""'
        b' xap:CreatorTool="old" own:field="kept"><own:deep rdf:parseType="Resource">'
        b"<own:er><rdf:Seq><rdf:li xml:lang='de'>eins</rdf:li></rdf:Seq></own:er></own:deep>"
        b"</rdf:Description></rdf:RDF></x:xmpmeta>"
    )
    with Image.open(photo) as image:
        image.save(photo, xmp=packet)
    assert embed(photo, FULL)
    with Image.open(photo) as image:
        now = image.info["xmp"]
    for part in (b"<!-- a remark -->", b'dc:rights=""', b'own:field="kept"', b"eins", b"xmlns:xap"):
        assert part in now
    assert exiftool("-all", str(photo))["XMP-xmp:CreatorTool"] == "old"


def test_nothing_is_told_on_the_console(photo: Path, capfd: pytest.CaptureFixture[str]) -> None:
    run_exiftool("-overwrite_original", "-IPTC:City=x", "-XMP-dc:Rights=ours", str(photo))
    embed(photo, FULL)
    photo.write_bytes(photo.read_bytes().replace(b"\x1c\x02\x19\x00", b"\x1c\x02\x19\x7f", 1))
    with pytest.raises(MetadataNotWritten, match="damaged IPTC"):
        embed(photo, MetadataChanges(rating=1))
    assert capfd.readouterr() == ("", "")


WRITTEN = (  # by Photolib, or following from what it writes
    *("System:", "ExifTool:", "File:", "Composite:", "SourceFile"),
    *("RIFF:WebP_Flags", "RIFF:ImageWidth", "RIFF:ImageHeight"),
    *("IFD0:Rating", "Photoshop:IPTCDigest", "IFD1:ThumbnailOffset"),
    *("XMP-dc:Subject", "XMP-dc:Title", "XMP-dc:Description", "XMP-lr:", "XMP-digiKam:"),
    *("XMP-xmp:Rating", "XMP-microsoft:Rating", "XMP-xmp:MetadataDate"),
    *("IPTC:Keywords", "IPTC:ObjectName", "IPTC:Caption-Abstract", "IPTC:CodedCharacterSet"),
    "IPTC:ApplicationRecordVersion",
)


def test_real_photos_keep_everything(samples: Path, tmp_path: Path) -> None:
    for photo in samples.rglob("*"):
        wanted = photo.suffix.lower() in EXTENSIONS and "broken" not in photo.parts
        if wanted and "names" not in photo.parts:
            (tmp_path / photo.name).write_bytes(photo.read_bytes())
    photos = sorted(tmp_path.iterdir())
    before = all_of(tmp_path)
    pixels = {photo.name: decoded(photo) for photo in photos}
    refused = set()
    for photo in photos:
        try:
            embed(photo, FULL)
        except MetadataNotWritten as problem:
            assert "has XMP that is not valid XML" in str(problem)  # noqa: PT017
            refused.add(photo.name)
    assert (len(photos), len(refused)) == (50, 2)
    for name, told in all_of(tmp_path).items():
        assert decoded(tmp_path / name) == pixels[name]
        assert {k: told.get(k) for k in before[name]} == before[name], name


def all_of(folder: Path) -> dict[str, dict[str, list[str]]]:
    """What exiftool finds in each file that Photolib has nothing to do with: the values of each
    field, however many segments hold it."""
    arguments = ("-j", "-G1:4", "-struct", "-a", "-u", "-b", "-all")
    files: dict[str, dict[str, list[str]]] = {}
    for told in json.loads(run_exiftool(*arguments, str(folder))):
        found = files.setdefault(Path(told["SourceFile"]).name, {})
        for key, value in told.items():
            field = re.sub(r":Copy\d+:", ":", key)
            if not field.startswith(WRITTEN):
                found[field] = sorted([*found.get(field, ()), repr(value)])
    return files


def decoded(photo: Path) -> bytes:
    with Image.open(photo) as image:
        return image.tobytes()
