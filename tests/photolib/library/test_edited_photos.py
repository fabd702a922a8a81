"""What an editor writes anew stays the photo it was, wherever it is put."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from photolib.errors import Cancelled
from photolib.jobs import JobToken
from photolib.library import Library
from photolib.types import IngestPhase, IngestProgress, PhotoState, Scope
from tests.conftest import write_photo
from tests.support.tiny_library import open_tiny_library

MODEL, TAKEN, FRACTION = 0x0110, 0x9003, 0x9291


def shoot(path: Path, seed: int, fraction: str = "25") -> Path:
    """A photo from a camera that says to the hundredth when it was taken."""
    with Image.open(write_photo(path, seed, size=(240, 160))) as image:
        exif = image.getexif()
        exif[MODEL] = "EOS R5"
        exif.get_ifd(0x8769).update({TAKEN: "2019:07:04 12:34:56", FRACTION: fraction})
        image.save(path, quality=90, exif=exif)
    return path


def edit(source: Path, goal: Path) -> Path:
    """Save it smaller and in grey, with its metadata, as an editor does."""
    with Image.open(source) as image:
        goal.parent.mkdir(parents=True, exist_ok=True)
        grey = image.convert("L").crop((0, 0, 200, 160))
        grey.save(goal, exif=image.getexif())
    return goal


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two frames of a burst and a photo that says nothing of itself."""
    folder = tmp_path / "photos"
    shoot(folder / "DSC_0001.jpg", 1)
    shoot(folder / "DSC_0002.jpg", 2, "27")
    write_photo(folder / "plain.jpg", 3)
    return folder


@pytest.fixture
def library(tmp_path: Path, folder: Path) -> Iterator[Library]:
    opened = open_tiny_library(tmp_path / "lib")
    opened.add_folder(folder)
    opened.index_now()
    yield opened
    opened.close()


def id_of(library: Library, path: Path) -> int:
    photo_id = library.find_photo(path)
    assert photo_id is not None
    return photo_id


def known(library: Library) -> dict[str, tuple[int, PhotoState]]:
    """Missing ones, too."""
    rows = library.rows(library.photo_ids(Scope(states=tuple(PhotoState))).tolist())
    return {row.path.name: (row.photo_id, row.state) for row in rows}


@pytest.mark.parametrize("goal", ["trip/grey.jpg", "DSC_0001-edit.webp", "DSC_0001.png"])
def test_edited_and_moved_in_one_go_it_takes_all_along(library: Library, folder: Path, goal: str):
    photo_id = id_of(library, folder / "DSC_0001.jpg")
    library.add_tag([photo_id], "beach")
    library.organising.set_rating([photo_id], 4)
    album = library.albums.create("Summer", [photo_id])
    before = library.similar(photo_id).hits
    edit(folder / "DSC_0001.jpg", folder / goal)
    (folder / "DSC_0001.jpg").unlink()
    summary = library.index_now()
    assert summary.embedded == 1  # what it shows has changed
    details = library.details(photo_id)
    assert details.row.path == folder / goal
    assert (details.row.state, details.row.rating) == (PhotoState.READY, 4)
    assert (details.row.width, details.has_vector) == (200, True)
    assert [tag.name for tag in details.tags] == ["beach"]
    assert library.albums.get("Summer").album_id == album
    assert library.albums.get("Summer").photos == 1
    assert len(library.photo_ids()) == 3
    assert library.similar(photo_id).hits != before
    assert library.check() == []
    assert library.index_now().embedded == 0


def test_an_edited_copy_is_a_photo_of_its_own_on_one_stack(library: Library, folder: Path):
    photo_id = id_of(library, folder / "DSC_0001.jpg")
    library.add_tag([photo_id], "beach")
    copy = edit(folder / "DSC_0001.jpg", folder / "grey.jpg")
    library.index_now()
    copy_id = id_of(library, copy)
    assert copy_id != photo_id
    assert library.details(copy_id).tags == ()
    hits = library.finder.search("something", stacks=True).hits
    tops = {hit.photo_id: hit.stacked for hit in hits}
    together = tops.get(copy_id) or tops.get(photo_id)
    assert together in {(photo_id,), (copy_id,)}
    (folder / "DSC_0001.jpg").unlink()
    library.index_now()
    assert known(library)["DSC_0001.jpg"] == (photo_id, PhotoState.MISSING)
    assert id_of(library, copy) == copy_id


def test_two_edits_of_a_lost_photo_are_two_new_ones(library: Library, folder: Path):
    photo_id = id_of(library, folder / "DSC_0001.jpg")
    edit(folder / "DSC_0001.jpg", folder / "one.jpg")
    edit(folder / "DSC_0001.jpg", folder / "two.png")
    (folder / "DSC_0001.jpg").unlink()
    assert library.index_now().embedded == 2
    states = known(library)
    assert states["DSC_0001.jpg"] == (photo_id, PhotoState.MISSING)
    assert states["one.jpg"][1] is states["two.png"][1] is PhotoState.READY
    assert library.check() == []


def test_the_next_frame_of_the_burst_is_not_taken_for_a_lost_one(library: Library, folder: Path):
    photo_id = id_of(library, folder / "DSC_0001.jpg")
    (folder / "DSC_0001.jpg").unlink()
    library.index_now()
    for name, fraction in (("DSC_0003.jpg", "28"), ("DSC_0004.jpg", "25")):
        shoot(folder / name, 9, fraction)
        library.index_now()
    assert known(library)["DSC_0001.jpg"] == (photo_id, PhotoState.MISSING)


def test_another_photo_under_the_name_of_a_lost_one_is_another(library: Library, folder: Path):
    """As when a card is emptied, and the camera counts from the start again."""
    path = folder / "DSC_0001.jpg"
    photo_id = id_of(library, path)
    library.add_tag([photo_id], "beach")
    lost = path.read_bytes()
    path.unlink()
    library.index_now()
    shoot(path, 9, "77")
    library.index_now()
    assert id_of(library, path) != photo_id
    assert library.details(id_of(library, path)).tags == ()
    (folder / "found.jpg").write_bytes(lost)
    library.index_now()
    assert id_of(library, folder / "found.jpg") == photo_id
    assert [tag.name for tag in library.details(photo_id).tags] == ["beach"]


def test_edited_in_place_and_restored_from_a_backup_it_stays_the_same(
    library: Library, folder: Path, tmp_path: Path
):
    path = folder / "DSC_0001.jpg"
    photo_id = id_of(library, path)
    library.add_tag([photo_id], "beach")
    backup = shutil.copy2(path, tmp_path / "backup.jpg")
    edit(path, path)
    assert library.index_now().updated == 1
    assert library.details(photo_id).row.width == 200
    shutil.copy2(backup, path)  # with the old times
    library.index_now()
    assert library.details(photo_id).row.width == 240
    assert id_of(library, path) == photo_id
    assert [tag.name for tag in library.details(photo_id).tags] == ["beach"]


def test_an_older_version_restored_under_another_name_is_the_photo(
    library: Library, folder: Path, tmp_path: Path
):
    path = folder / "DSC_0001.jpg"
    photo_id = id_of(library, path)
    backup = shutil.copy2(path, tmp_path / "backup.jpg")
    edit(path, path)
    library.index_now()
    path.unlink()
    library.index_now()
    assert known(library)["DSC_0001.jpg"] == (photo_id, PhotoState.MISSING)
    shutil.copy2(backup, folder / "restored.jpg")
    library.index_now()
    assert known(library)["restored.jpg"] == (photo_id, PhotoState.READY)


def test_a_whole_folder_restored_elsewhere_from_a_backup_is_known_again(
    library: Library, folder: Path, tmp_path: Path
):
    before = {name: photo_id for name, (photo_id, _) in known(library).items()}
    backup = shutil.copytree(folder, tmp_path / "backup")
    for path in folder.iterdir():
        path.unlink()
    (folder / "note.txt").write_text("all gone")
    library.index_now()
    assert {state for _, state in known(library).values()} == {PhotoState.MISSING}
    shutil.copytree(backup, folder / "restored" / "2019", copy_function=shutil.copyfile)
    assert library.index_now().embedded == 0
    assert {n: photo_id for n, (photo_id, _) in known(library).items()} == before
    assert {state for _, state in known(library).values()} == {PhotoState.READY}


def test_a_run_that_ends_early_forgets_nothing(library: Library, folder: Path):
    photo_id = id_of(library, folder / "DSC_0001.jpg")
    edit(folder / "DSC_0001.jpg", folder / "grey.jpg")
    (folder / "DSC_0001.jpg").unlink()
    for number in range(40):
        write_photo(folder / f"other {number}.jpg", 100 + number)
    token = JobToken()

    def end(event: object) -> None:
        if isinstance(event, IngestProgress) and event.phase is IngestPhase.INDEXING and event.done:
            token.cancel()

    stop = library.events.subscribe(end)
    try:
        summary = library.index_now(token)
        assert summary.cancelled
    except Cancelled:
        pass
    finally:
        stop()
    assert known(library)["grey.jpg"][0] != photo_id
    library.index_now()
    assert known(library)["grey.jpg"] == (photo_id, PhotoState.READY)
    assert "DSC_0001.jpg" not in known(library)


def test_edited_and_moved_to_another_watched_folder(library: Library, folder: Path, tmp_path: Path):
    photo_id = id_of(library, folder / "DSC_0002.jpg")
    edit(folder / "DSC_0002.jpg", tmp_path / "best" / "grey.jpg")
    (folder / "DSC_0002.jpg").unlink()
    library.add_folder(tmp_path / "best")
    library.index_now()
    assert library.path_of(photo_id) == tmp_path / "best" / "grey.jpg"


def test_a_hard_link_and_a_symbolic_one_are_followed_like_copies(library: Library, folder: Path):
    photo_id = id_of(library, folder / "plain.jpg")
    library.add_tag([photo_id], "kept")
    os.link(folder / "plain.jpg", folder / "hard.jpg")
    (folder / "soft.jpg").symlink_to(folder / "plain.jpg")
    assert library.index_now().embedded == 2  # the same vector for each
    linked = {name: known(library)[name][0] for name in ("hard.jpg", "soft.jpg")}
    assert len({photo_id, *linked.values()}) == 3
    (folder / "plain.jpg").unlink()  # the hard link still has the picture, the other nothing
    library.index_now()
    assert known(library)["plain.jpg"] == (photo_id, PhotoState.MISSING)
    assert known(library)["soft.jpg"] == (linked["soft.jpg"], PhotoState.MISSING)
    (folder / "hard.jpg").rename(folder / "plain.jpg")
    library.index_now()
    assert known(library)["plain.jpg"] == (photo_id, PhotoState.READY)
    assert [tag.name for tag in library.details(photo_id).tags] == ["kept"]
