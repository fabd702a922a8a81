"""RAW+JPEG pairs and Live Photos are one photo each, wherever their files go."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from photolib.cli import main
from photolib.library import Library
from photolib.settings import Settings
from photolib.types import Group, PhotoState, Scope
from tests.conftest import write_photo
from tests.support.system_trash import use_own_trash
from tests.support.tiny_library import open_tiny_library


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A RAW+JPEG pair, a Live Photo, a JPEG and a movie that belong to nothing."""
    folder = tmp_path / "photos"
    write_photo(folder / "DSC_1.JPG", 1)
    write_photo(folder / "raw.jpg", 2).rename(folder / "DSC_1.NEF")
    write_photo(folder / "IMG_2.jpeg", 3)
    (folder / "IMG_2.MOV").write_bytes(b"a movie")
    write_photo(folder / "IMG_3.jpg", 4)
    (folder / "IMG_9.mov").write_bytes(b"another movie")
    return folder


@pytest.fixture
def library(tmp_path: Path, folder: Path) -> Iterator[Library]:
    opened = open_tiny_library(tmp_path / "lib")
    opened.add_folder(folder)
    opened.index_now()
    yield opened
    opened.close()


def shown(library: Library) -> dict[str, tuple[str, ...]]:
    """Names of what is listed, each with the files that belong to it."""
    rows = library.rows(library.photo_ids().tolist())
    return {row.path.name: row.companions for row in rows}


def id_of(library: Library, path: Path) -> int:
    photo_id = library.find_photo(path)
    assert photo_id is not None
    return photo_id


def found(library: Library, query: str) -> set[str]:
    ids = [hit.photo_id for hit in library.search(query).hits]
    return {row.path.name for row in library.rows(ids)}


def tags_of(library: Library, photo_id: int) -> list[str]:
    return [tag.name for tag in library.details(photo_id).tags]


def test_a_pair_is_one_photo_in_lists_counts_and_searches(library: Library, folder: Path) -> None:
    assert shown(library) == {
        "DSC_1.JPG": ("DSC_1.NEF",),
        "IMG_2.jpeg": ("IMG_2.MOV",),
        "IMG_3.jpg": (),
    }
    counts = library.status().counts
    assert (counts.photos, counts.ready, counts.pending) == (3, 3, 0)
    assert [f.photos for f in library.folders()] == [3]
    assert found(library, "a mountain") == set(shown(library))
    assert found(library, "is:raw") == {"DSC_1.JPG"}
    assert found(library, "type:nef") == {"DSC_1.JPG"}
    assert found(library, "is:live") == {"IMG_2.jpeg"}
    assert found(library, "-is:raw -is:live") == {"IMG_3.jpg"}
    assert found(library, '"DSC"') == {"DSC_1.JPG"}
    assert library.check() == []
    raw = id_of(library, folder / "DSC_1.NEF")
    assert library.files_of(id_of(library, folder / "DSC_1.JPG"))[1:] == [raw]
    assert library.thumbnail(raw) is not None
    [row] = library.rows([id_of(library, folder / "DSC_1.JPG")])
    assert (row.with_raw, row.live, row.files[1]) == (True, False, folder / "DSC_1.NEF")


def test_a_pair_that_is_renamed_or_moved_stays_one_with_its_tags(
    library: Library, folder: Path
) -> None:
    photo_id = id_of(library, folder / "DSC_1.JPG")
    library.add_tag([photo_id], "kept")
    (folder / "trip").mkdir()
    for name in ("DSC_1.JPG", "DSC_1.NEF"):
        (folder / name).rename(folder / "trip" / name.replace("DSC_1", "Lisbon"))
    (folder / "IMG_2.jpeg").rename(folder / "trip" / "Tram.jpeg")
    (folder / "IMG_2.MOV").rename(folder / "trip" / "Tram.MOV")
    summary = library.index_now()
    assert (summary.added, summary.embedded, summary.missing) == (0, 0, 0)
    assert shown(library) == {
        "Lisbon.JPG": ("Lisbon.NEF",),
        "Tram.jpeg": ("Tram.MOV",),
        "IMG_3.jpg": (),
    }
    assert id_of(library, folder / "trip" / "Lisbon.JPG") == photo_id
    assert tags_of(library, photo_id) == ["kept"]


def test_what_was_said_of_a_raw_file_is_said_of_the_pair_when_its_jpeg_comes_and_goes(
    library: Library, folder: Path
) -> None:
    write_photo(folder / "alone.jpg", 5).rename(folder / "X.CR2")
    library.index_now()
    raw = id_of(library, folder / "X.CR2")
    library.add_tag([raw], "family")
    library.organising.set_rating([raw], 4)
    library.organising.set_favorite([raw], True)
    album = library.albums.create("Best", [raw])
    write_photo(folder / "X.jpg", 6)
    library.index_now()
    jpeg = id_of(library, folder / "X.jpg")
    assert "X.CR2" not in shown(library)
    [row] = library.rows([jpeg])
    assert (row.companions, row.rating, row.favorite) == (("X.CR2",), 4, True)
    assert tags_of(library, jpeg) == ["family"]
    assert library.photo_ids(Scope(album_id=album)).tolist() == [jpeg]
    assert [a.photos for a in library.albums.all()] == [1]
    assert library.check() == []
    library.add_tag([jpeg], "said later")
    (folder / "X.jpg").unlink()
    library.index_now()
    assert tags_of(library, raw) == ["family", "said later"]
    assert "X.CR2" in shown(library)
    assert library.status().counts.pending == 0
    assert library.check() == []


def test_pairs_are_taken_apart_when_that_is_wished(library: Library) -> None:
    library.settings.pair_files = False
    summary = library.index_now()
    assert (summary.added, summary.embedded) == (0, 1)
    assert len(shown(library)) == 4
    assert not any(shown(library).values())
    library.settings.pair_files = True
    library.index_now()
    assert len(shown(library)) == 3
    assert library.check() == []


def test_the_trash_takes_all_files_of_a_photo_and_gives_them_back(
    library: Library, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_own_trash(monkeypatch, tmp_path / "data")
    for name in ("DSC_1.xmp", "DSC_1.NEF.xmp", "IMG_2.jpeg.xmp"):
        (folder / name).write_text("<x/>")
    before = {path.name for path in folder.iterdir()}
    ids = [id_of(library, folder / name) for name in ("DSC_1.JPG", "IMG_2.jpeg")]
    report = library.trash.put(ids)
    assert report.problems == ()
    assert {path.name for path in folder.iterdir()} == {"IMG_3.jpg", "IMG_9.mov"}
    library.index_now()
    assert sorted(library.photo_ids(Scope(group=Group.TRASH)).tolist()) == sorted(ids)
    library.trash.restore(ids)
    library.index_now()
    assert {path.name for path in folder.iterdir()} == before
    assert len(shown(library)) == 3
    assert library.rows(ids)[0].state is PhotoState.READY


def test_the_command_line_names_the_files_of_a_photo(
    library: Library, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["search", "--library", str(library.directory), "is:raw", "--json"]) == 0
    [hit] = json.loads(capsys.readouterr().out)["results"]
    assert hit["path"] == str(folder / "DSC_1.JPG")
    assert hit["companions"] == [str(folder / "DSC_1.NEF")]
    assert main(["search", "--library", str(library.directory), "is:raw"]) == 0
    assert "DSC_1.JPG + DSC_1.NEF" in capsys.readouterr().out.replace("\n", "")


def test_the_setting_is_on_unless_turned_off() -> None:
    assert Settings().pair_files
