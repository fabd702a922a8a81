"""Photos go to the system's trash and come back, with their sidecars; nothing else is touched."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import send2trash

from photolib.errors import LibraryNotWritable
from photolib.library import Library
from photolib.organising import system_trash
from photolib.types import Group, PhotoState, Scope
from tests.conftest import write_photo
from tests.support.system_trash import use_own_trash
from tests.support.tiny_library import open_tiny_library
from tests.support.unwritable_catalog import unwritable

pytestmark = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="freedesktop.org's trash"
)
TRASH = Scope(group=Group.TRASH)


@pytest.fixture(autouse=True)
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return use_own_trash(monkeypatch, tmp_path / "data")


@pytest.fixture
def library(tmp_path: Path, photo_folder: Path) -> Iterator[Library]:
    for name in ("p0.jpg.xmp", "p0.xmp", "p2.xmp", "p2.jpg.json", "notes.txt"):
        (photo_folder / name).write_text(f"<x>{name}</x>")
    write_photo(photo_folder / "p2.png", 99)  # p2.xmp may be about this one
    opened = open_tiny_library(tmp_path / "library")
    opened.add_folder(photo_folder)
    opened.index_now()
    yield opened
    opened.close()


def snapshot(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def id_of(library: Library, path: Path) -> int:
    photo_id = library.find_photo(path)
    assert photo_id is not None
    return photo_id


def test_a_photo_goes_with_its_own_sidecars_and_comes_back(
    library: Library, photo_folder: Path, trash: Path
) -> None:
    before = snapshot(photo_folder)
    ids = [id_of(library, photo_folder / name) for name in ("p0.jpg", "p2.jpg")]
    library.add_tag(ids, "kept")
    details = [library.details(photo_id) for photo_id in ids]
    report = library.trash.put(ids)
    assert (report.moved, report.problems) == (tuple(ids), ())
    gone = before.keys() - snapshot(photo_folder).keys()
    assert gone == {"p0.jpg", "p0.jpg.xmp", "p0.xmp", "p2.jpg", "p2.jpg.json"}
    assert {p.name for p in (trash / "files").iterdir()} == gone
    assert set(library.photo_ids(TRASH).tolist()) == set(ids)
    assert not set(library.photo_ids().tolist()) & set(ids)
    assert library.organising.group_counts().trash == 2
    library.index_now()  # a scan does not mind
    assert library.undoing.undo() == "Move 2 photos to the trash"
    assert snapshot(photo_folder) == before
    assert not list((trash / "files").iterdir())
    assert not list((trash / "info").iterdir())
    assert [library.details(photo_id) for photo_id in ids] == details
    assert len(library.photo_ids(TRASH)) == 0
    assert library.undoing.redo() == "Move 2 photos to the trash"
    assert set(library.photo_ids(TRASH).tolist()) == set(ids)
    assert library.trash.restore(ids[:1]).moved == (ids[0],)
    assert library.details(ids[0]).row.state is PhotoState.READY
    summary = library.index_now()
    assert (summary.added, summary.missing) == (0, 0)


def test_a_shared_sidecar_goes_with_the_last_of_its_photos(
    library: Library, photo_folder: Path
) -> None:
    ids = [id_of(library, photo_folder / name) for name in ("p2.jpg", "p2.png")]
    library.trash.put(ids)
    assert not (photo_folder / "p2.xmp").exists()
    library.trash.restore(ids)
    assert (photo_folder / "p2.xmp").read_text() == "<x>p2.xmp</x>"


def test_what_cannot_be_moved_is_told_and_the_rest_is_moved(
    library: Library, photo_folder: Path, trash: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vanished, protected, fine = (photo_folder / f"p{n}.jpg" for n in (0, 2, 4))
    ids = [id_of(library, path) for path in (vanished, protected, fine)]
    vanished.unlink()
    really = send2trash.send2trash

    def refuse(path: str) -> None:
        if path == str(protected):
            (trash / "info").mkdir(parents=True, exist_ok=True)
            (trash / "info" / "p2.jpg.trashinfo").write_text(f"[Trash Info]\nPath={path}\n")
            raise PermissionError(13, "Permission denied", path)
        really(path)

    monkeypatch.setattr(send2trash, "send2trash", refuse)
    may = os.access
    monkeypatch.setattr(
        os, "access", lambda path, mode: path != protected.parent and may(path, mode)
    )
    report = library.trash.put(ids)
    assert report.moved == (ids[2],)
    assert [sentence for _, sentence in report.problems] == [
        f"{vanished} is not there any more; nothing was moved.",
        f"{protected} cannot be moved to the trash: its folder may not be changed; "
        "allow writing there.",
    ]
    assert protected.exists()
    assert [p.name for p in (trash / "info").iterdir()] == ["p4.jpg.trashinfo"]


def test_a_place_taken_meanwhile_is_not_overwritten(library: Library, photo_folder: Path) -> None:
    path = photo_folder / "p4.jpg"
    photo_id = id_of(library, path)
    library.trash.put([photo_id])
    path.write_bytes(b"another file")
    report = library.trash.restore([photo_id])
    assert report.moved == ()
    assert "another file has its place" in report.problems[0][1]
    assert path.read_bytes() == b"another file"
    assert library.photo_ids(TRASH).tolist() == [photo_id]
    path.unlink()
    assert library.trash.restore([photo_id]).moved == (photo_id,)


def test_an_emptied_trash_is_told_and_no_longer_listed(
    library: Library, photo_folder: Path, trash: Path
) -> None:
    photo_id = id_of(library, photo_folder / "p4.jpg")
    library.trash.put([photo_id])
    (trash / "files" / "p4.jpg").unlink()
    report = library.trash.restore([photo_id])
    assert "is not in the trash any more" in report.problems[0][1]
    assert len(library.photo_ids(TRASH)) == 0


def test_where_the_system_alone_can_restore_it_is_said_where_the_photo_lies(
    library: Library, photo_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_trash, "RESTORABLE", False)
    path = photo_folder / "p4.jpg"
    photo_id = id_of(library, path)
    content = path.read_bytes()
    library.trash.put([photo_id])
    [(_, sentence)] = library.trash.restore([photo_id]).problems
    assert sentence == (
        "p4.jpg lies in the trash of the system; restore it there, and it comes back here."
    )
    path.write_bytes(content)  # as the system would
    library.index_now()
    assert library.details(photo_id).row.state is PhotoState.READY
    assert len(library.photo_ids(TRASH)) == 0


def test_names_no_text_can_hold(library: Library, photo_folder: Path) -> None:
    name = os.fsdecode(b"caf\xe9 [1] 100%.jpg")
    path = write_photo(photo_folder / "new.jpg", 55).rename(photo_folder / name)
    library.index_now()
    photo_id = id_of(library, path)
    assert library.trash.put([photo_id]).moved == (photo_id,)
    assert not path.exists()
    assert library.trash.restore([photo_id]).moved == (photo_id,)
    assert path.exists()


def test_what_the_catalog_cannot_note_is_put_back(
    library: Library, photo_folder: Path, trash: Path
) -> None:
    before = snapshot(photo_folder)
    ids = [id_of(library, photo_folder / name) for name in ("p0.jpg", "p2.jpg")]
    with unwritable(library), pytest.raises(LibraryNotWritable):
        library.trash.put(ids)
    assert snapshot(photo_folder) == before
    assert not list((trash / "files").iterdir())
    assert not list((trash / "info").iterdir())
    assert library.trash.put(ids).moved == tuple(ids)
