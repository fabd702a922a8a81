"""Writing metadata into files as a whole: where, when, taken back, and never by surprise."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from photolib.errors import FileProblem
from photolib.library import Library
from photolib.metadata import read_meta
from photolib.types import MetadataReport, TagState
from tests.support.exiftool import exiftool
from tests.support.tiny_library import open_tiny_library


def contents(library: Library) -> dict[str, bytes]:
    return {
        path.name: path.read_bytes()
        for folder in library.folders()
        for path in folder.path.rglob("*")
        if path.is_file()
    }


def test_nothing_reaches_a_file_unless_the_user_wants_it(library: Library) -> None:
    before = contents(library)
    ids = library.photo_ids().tolist()
    library.add_tag(ids, "dog")
    library.organising.set_rating(ids, 3)
    assert contents(library) == before


def test_decisions_are_written_into_sidecars_and_undone_with_them(library: Library) -> None:
    library.settings.metadata_by_itself = True
    before = contents(library)
    [photo, other, *_] = library.photo_ids().tolist()
    library.tagging.judge("animal/dog", [(photo, 0.9)], [(other, 0.8)])
    sidecar = Path(f"{library.path_of(photo)}.xmp")
    assert exiftool(str(sidecar))["XMP-lr:HierarchicalSubject"] == ["animal|dog"]
    assert set(contents(library)) - set(before) == {sidecar.name}  # a rejection makes no sidecar
    library.organising.set_rating([photo], 5)
    library.organising.set_title([photo], "Rex")
    told = exiftool(str(sidecar))
    assert (told["XMP-xmp:Rating"], told["XMP-dc:Title"]) == (5, "Rex")
    library.index_now()
    assert library.undoing.titles()[0] == "Change the title of a photo"
    assert library.undoing.undo() == "Change the title of a photo"
    assert "XMP-dc:Title" not in exiftool(str(sidecar))
    library.undoing.undo()
    assert library.undoing.undo() == "Judge “animal/dog”: 1 accepted, 1 rejected"
    assert contents(library) == before
    assert library.undoing.redo() == "Judge “animal/dog”: 1 accepted, 1 rejected"
    assert read_meta(library.path_of(photo)).keywords == ("animal/dog",)


def test_a_tag_taken_away_leaves_the_file_and_stays_away(library: Library) -> None:
    library.settings.metadata_by_itself = True
    [photo, *_] = library.photo_ids().tolist()
    tag_id = library.add_tag([photo], "dog")
    library.remove_tag([photo], tag_id)
    assert read_meta(library.path_of(photo)).keywords == ()
    library.index_now()
    assert not [t for t in library.details(photo).tags if t.state is TagState.ACCEPTED]


def test_photos_are_written_into_when_the_user_opted_for_it_and_restored_to_the_byte(
    library: Library, tmp_path: Path
) -> None:
    before = contents(library)
    ids = library.photo_ids().tolist()
    library.add_tag(ids, "dog")
    library.settings.metadata_into_photos = True
    report = library.metadata.write(ids)
    assert (len(report.written), report.problems) == (8, ())
    assert not [name for name in contents(library) if name.endswith(".xmp")]
    told = exiftool(str(library.path_of(ids[0])))
    assert told["XMP-dc:Subject"] == ["dog"]
    assert told["IPTC:Keywords"] == "dog"
    summary = library.index_now()
    assert summary.embedded == 0  # the pictures are the same
    library.close()
    again = open_tiny_library(tmp_path / "library")
    try:
        assert again.undoing.undo() == "Write metadata into 8 files"
        assert contents(again) == before
        again.undoing.redo()
        assert read_meta(again.path_of(ids[0])).keywords == ("dog",)
    finally:
        again.close()


def test_what_another_program_changed_since_is_not_undone(library: Library) -> None:
    first, second, *_ = library.photo_ids().tolist()
    library.add_tag([first, second], "dog")
    library.metadata.write([first, second])
    changed, restored = (Path(f"{library.path_of(i)}.xmp") for i in (first, second))
    changed.write_bytes(changed.read_bytes() + b"<!-- theirs -->")
    with pytest.raises(FileProblem, match="changed by another program since; nothing was changed"):
        library.undoing.undo()
    assert changed.read_bytes().endswith(b"<!-- theirs -->")
    assert not restored.exists()
    assert library.undoing.undo() == "Add the tag “dog”"


def test_a_sidecar_that_is_there_is_kept_in_step(library: Library) -> None:
    [photo, *_] = library.photo_ids().tolist()
    library.organising.set_rating([photo], 2)
    library.metadata.write([photo])
    library.organising.set_rating([photo], 4)
    assert len(library.metadata.write([photo], into_photos=True).written) == 2
    assert read_meta(library.path_of(photo)).rating == 4


def test_what_cannot_be_written_is_told_and_the_change_stands(library: Library) -> None:
    library.settings.metadata_by_itself = library.settings.metadata_into_photos = True
    told: list[MetadataReport] = []
    library.events.subscribe(lambda e: told.append(e) if isinstance(e, MetadataReport) else None)
    [photo, *_] = library.photo_ids().tolist()
    path = library.path_of(photo)
    before = path.read_bytes()
    path.chmod(0o444)
    library.add_tag([photo], "dog")
    assert "is write-protected; allow writing to it" in told[0].problems[0][1]
    assert path.read_bytes() == before
    assert [t.name for t in library.details(photo).tags] == ["dog"]


def test_what_was_replaced_is_kept_as_long_as_it_can_be_undone(
    library: Library, tmp_path: Path
) -> None:
    first, second, *_ = library.photo_ids().tolist()
    kept = tmp_path / "library" / "replaced"
    library.add_tag([first, second], "dog")
    library.metadata.write([first])
    [needed] = kept.iterdir()
    young, old = kept / "young.jsonl", kept / "old.jsonl"
    for path in (young, old):
        path.write_text("{}")
    for path in (needed, old):
        os.utime(path, (1, 1))
    library.metadata.write([second])
    assert needed.exists()
    assert young.exists()
    assert not old.exists()
