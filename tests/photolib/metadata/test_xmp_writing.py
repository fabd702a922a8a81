"""What is written can be read by us and by others, and nothing that was there is lost."""

from __future__ import annotations

import os
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from photolib.errors import MetadataNotWritten
from photolib.metadata import read_meta
from photolib.metadata.file_edit import carry_out
from photolib.metadata.sidecar_writing import plan_sidecar, sidecar_of
from photolib.metadata.xmp import read_xmp
from photolib.metadata.xmp_writing import MetadataChanges, PacketProblem, changed
from tests.support.exiftool import exiftool

NOW = datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)
FULL = MetadataChanges(
    keywords=("animal/dog/golden retriever", "Rex", "犬"),
    rating=4,
    title="A <good> dog & his ball",
    caption="By the lake\nin June",
)
FOREIGN = b"""<?xml version="1.0" encoding="UTF-8"?>
<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<!-- a comment of theirs -->
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Other 1.0">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmp:Rating="2" crs:Exposure2012="+0.35" dc:format="image/jpeg">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Old</rdf:li>
     <rdf:li xml:lang="de">Alt</rdf:li></rdf:Alt></dc:title>
   <dc:subject><rdf:Bag><rdf:li>sea</rdf:li><rdf:li>theirs</rdf:li></rdf:Bag></dc:subject>
   <crs:ToneCurve><rdf:Seq><rdf:li>0, 0</rdf:li><rdf:li>255, 255</rdf:li></rdf:Seq></crs:ToneCurve>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:zz="http://example.org/zz/"><zz:odd a="1"/></rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
<x:xmpmeta xmlns:x="adobe:ns:meta/">&b;</x:xmpmeta>"""


def write_sidecar(photo: Path, changes: MetadataChanges) -> Path | None:
    edit = plan_sidecar(photo, changes)
    if edit is None:
        return None
    carry_out(edit)
    return edit.path


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "IMG_1.jpg"
    Image.new("RGB", (24, 16), "teal").save(path, quality=90)
    os.utime(path, (1_500_000_000, 1_500_000_000))
    return path


def test_a_sidecar_is_made_and_read_back(photo: Path) -> None:
    before = photo.read_bytes(), photo.stat().st_mtime_ns
    sidecar = write_sidecar(photo, FULL)
    assert sidecar == photo.with_name("IMG_1.jpg.xmp")
    meta = read_meta(photo)
    assert (meta.keywords, meta.rating) == (FULL.keywords, 4)
    assert (meta.title, meta.caption) == (FULL.title, FULL.caption)
    assert (photo.read_bytes(), photo.stat().st_mtime_ns) == before
    assert write_sidecar(photo, FULL) is None  # nothing new: the file is not touched
    sidecar.unlink()
    photo.chmod(0o444)
    write_sidecar(photo, FULL)
    assert write_sidecar(photo, MetadataChanges(rating=1)) == sidecar  # not protected as well
    assert sorted(p.name for p in photo.parent.iterdir()) == ["IMG_1.jpg", "IMG_1.jpg.xmp"]


def test_exiftool_reads_what_we_write(photo: Path) -> None:
    sidecar = write_sidecar(photo, FULL)
    assert sidecar is not None
    told = exiftool(str(sidecar))
    assert told["XMP-lr:HierarchicalSubject"] == ["animal|dog|golden retriever", "Rex", "犬"]
    assert told["XMP-digiKam:TagsList"] == ["animal/dog/golden retriever", "Rex", "犬"]
    assert told["XMP-dc:Subject"] == ["animal", "dog", "golden retriever", "Rex", "犬"]
    assert told["XMP-xmp:Rating"] == 4
    assert told["XMP-dc:Title"] == FULL.title
    assert told["XMP-dc:Description"] == FULL.caption


def test_we_read_what_exiftool_writes_and_keep_its_fields(photo: Path) -> None:
    if shutil.which("exiftool") is None:
        pytest.skip("exiftool is not installed (Debian: libimage-exiftool-perl)")
    sidecar = photo.with_name("IMG_1.jpg.xmp")
    subprocess.run(
        [
            "exiftool", "-q", "-XMP-dc:Subject=lake", "-XMP-dc:Creator=Ann",
            "-XMP-lr:HierarchicalSubject=place|lake", "-XMP-xmp:Rating=3",
            "-XMP-iptcCore:Location=Pier", "-XMP-mwg-rs:RegionInfo={RegionList=[{Name=Ann}]}",
            str(sidecar),
        ],
        check=True,
    )  # fmt: skip
    assert read_meta(photo).keywords == ("place/lake",)
    before = exiftool("-XMP:all", str(sidecar))
    write_sidecar(photo, MetadataChanges(keywords=("Rex",), rating=5))
    after = exiftool("-XMP:all", str(sidecar))
    assert after["XMP-dc:Subject"] == ["lake", "Rex"]
    assert after["XMP-lr:HierarchicalSubject"] == ["place|lake", "Rex"]
    for key in ("XMP-dc:Creator", "XMP-iptcCore:Location", "XMP-mwg-rs:RegionInfo"):
        assert after[key] == before[key]
    assert read_meta(photo).rating == 5


def everything_but(root: Element, *names: str) -> list[tuple[str, str, dict[str, str]]]:
    """All that a packet says, in order, apart from some properties."""
    kept = []
    skipped = {id(e) for e in root.iter() if e.tag.endswith(names) for e in e.iter()}
    for element in root.iter():
        if id(element) not in skipped:
            attributes = {k: v for k, v in element.attrib.items() if not k.endswith(names)}
            kept.append((element.tag, (element.text or "").strip(), attributes))
    return kept


OURS = ("}subject", "}hierarchicalSubject", "}TagsList", "}Rating", "}MetadataDate", "}title")


def test_no_field_we_do_not_know_is_lost() -> None:
    after = changed(FOREIGN, FULL, now=NOW)
    assert everything_but(fromstring(after), *OURS, "}description") == everything_but(
        fromstring(FOREIGN), *OURS, "}description"
    )
    assert b"<!-- a comment of theirs -->" in after
    assert after.startswith(b"<?xml ")
    assert b'<?xpacket end="w"?>' in after
    assert b">Alt<" in after  # the German title
    meta = read_xmp(after)
    assert set(meta.keywords) == {*FULL.keywords, "sea", "theirs", "animal", "dog"} | {
        "golden retriever"
    }
    assert (meta.rating, meta.title) == (4, FULL.title)


def test_real_sidecars_keep_everything(samples: Path) -> None:
    found = [p for p in (samples / "sidecars").rglob("*.xmp") if p.stat().st_size]
    assert found
    for path in found:
        packet = path.read_bytes()
        after = changed(packet, MetadataChanges(keywords=("new/word",)), now=NOW)
        kept = everything_but(fromstring(after), *OURS)
        assert kept == everything_but(fromstring(packet), *OURS), path
        assert set(read_xmp(packet).keywords) <= set(read_xmp(after).keywords)


def test_a_removed_tag_goes_with_the_parents_nobody_else_needs() -> None:
    packet = changed(None, MetadataChanges(keywords=("a/b/c", "a/d", "x")), now=NOW)
    less = changed(packet, MetadataChanges(removed=("a/b/c",)), now=NOW)
    assert set(read_xmp(less).keywords) == {"a/d", "x", "a", "d"}
    none = changed(less, MetadataChanges(removed=("a/d", "x")), now=NOW)
    assert read_xmp(none).keywords == ()


word = st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters="/|"), min_size=1)
tag = st.lists(word, min_size=1, max_size=3).map("/".join)
changes = st.builds(
    MetadataChanges,
    keywords=st.lists(tag, max_size=5, unique_by=str.casefold).map(tuple),
    rating=st.none() | st.integers(0, 5),
    title=st.none() | word,
    caption=st.none() | word,
)


@settings(max_examples=80, deadline=None)
@given(changes=changes, packet=st.sampled_from([None, FOREIGN]))
def test_anything_written_is_read_back(changes: MetadataChanges, packet: bytes | None) -> None:
    meta = read_xmp(changed(packet, changes, now=NOW))
    assert {k.casefold() for k in changes.keywords} <= {k.casefold() for k in meta.keywords}
    if changes.rating is not None:
        assert meta.rating == changes.rating
    if changes.title is not None:
        assert meta.title == changes.title
    again = changed(changed(packet, changes, now=NOW), changes, now=datetime.now(UTC))
    assert again == changed(packet, changes, now=NOW)


@settings(max_examples=80, deadline=None)
@given(packet=st.binary(max_size=200) | st.text(max_size=100).map(str.encode))
def test_any_bytes_are_changed_or_refused(packet: bytes) -> None:
    try:
        after = changed(packet, FULL, now=NOW)
    except PacketProblem:
        return
    assert read_xmp(after).rating == 4


def test_dangerous_and_broken_sidecars_stay_as_they_are(photo: Path) -> None:
    sidecar = photo.with_name("IMG_1.jpg.xmp")
    for data, words in (
        (LAUGHS, "entities"),
        (b"<x:xmpmeta", "not valid XML"),
        (b"<a/>", "lacks the element rdf:RDF"),
        (b" " * (9 << 20), "larger than 8 MiB"),
    ):
        sidecar.write_bytes(data)
        with pytest.raises(MetadataNotWritten, match=words) as caught:
            write_sidecar(photo, FULL)
        assert str(sidecar) in str(caught.value)
        assert sidecar.read_bytes() == data
    assert not list(photo.parent.glob(".photolib*"))


def test_a_folder_that_may_not_be_written_is_named(photo: Path, tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir()
    shutil.copy(photo, folder / "a.jpg")
    folder.chmod(0o500)
    try:
        if os.access(folder, os.W_OK):
            pytest.skip("this user may write everywhere")
        with pytest.raises(MetadataNotWritten, match="cannot be written"):
            write_sidecar(folder / "a.jpg", FULL)
    finally:
        folder.chmod(0o700)


def test_a_sidecar_of_another_photo_is_not_taken(photo: Path) -> None:
    shared = photo.with_name("IMG_1.xmp")
    shared.write_bytes(FOREIGN)
    assert sidecar_of(photo) == shared
    photo.with_name("IMG_1.NEF").write_bytes(b"raw")
    assert sidecar_of(photo) == photo.with_name("IMG_1.jpg.xmp")
