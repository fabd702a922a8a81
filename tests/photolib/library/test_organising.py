"""What the library can be told about photos, over a real library on disk."""

from __future__ import annotations

import os
import time
from datetime import datetime
from pathlib import Path

import pytest

from photolib.errors import InputProblem
from photolib.library import Library
from photolib.metadata import read_meta
from photolib.types import ChangeSet, Group, Scope
from tests.conftest import write_photo
from tests.support.tiny_library import open_tiny_library


@pytest.fixture
def ids(library: Library) -> list[int]:
    return library.photo_ids().tolist()


def test_one_undo_for_everything_names_what_it_undoes(library: Library, ids: list[int]) -> None:
    before = [library.details(photo_id) for photo_id in ids]
    library.organising.set_rating(ids[:3], 4)
    library.organising.set_favorite(ids[:1], True)
    library.organising.set_title(ids[:2], "Harbour")
    library.organising.set_caption(ids[:1], "At night")
    library.add_tag(ids[:1], "boats")
    album = library.albums.create("Trip", ids[:2])
    library.albums.add(album, ids[2:4])
    library.albums.rename(album, "Journey")
    library.albums.remove(album, ids[:1])
    library.albums.delete(album)
    assert library.undoing.titles() == ("Delete the album “Journey”", None)
    told: list[ChangeSet] = []
    library.events.subscribe(lambda event: told.append(event))
    undone = []
    while title := library.undoing.undo():
        undone.append(title)
    assert undone == [
        "Delete the album “Journey”",
        "Remove from the album “Journey”",
        "Rename an album to “Journey”",
        "Add to the album “Trip”",
        "Make the album “Trip”",
        "Add the tag “boats”",
        "Change the caption of a photo",
        "Change the title of 2 photos",
        "Make a photo favourite",
        "Rate 3 photos with 4 stars",
    ]
    assert [library.details(photo_id) for photo_id in ids] == before
    assert library.albums.all() == []
    assert told[0].albums
    assert told[-1].photos == frozenset(ids[:3])
    while library.undoing.redo():
        pass
    assert library.details(ids[0]).meta.title == "Harbour"
    assert library.albums.all() == []


def test_undo_is_there_after_a_restart(library: Library, ids: list[int], tmp_path: Path) -> None:
    library.organising.set_title(ids[:1], "Harbour")
    library.close()
    again = open_tiny_library(tmp_path / "library")
    try:
        assert again.undoing.undo() == "Change the title of a photo"
        assert again.details(ids[0]).meta.title is None
    finally:
        again.close()


def test_titles_and_captions_reach_the_sidecar_when_asked(library: Library, ids: list[int]) -> None:
    path = library.path_of(ids[0])
    sidecar = path.with_name(path.name + ".xmp")
    library.organising.set_title(ids[:1], "Harbour")
    library.organising.set_caption(ids[:1], "Two lines\nof text")
    assert not sidecar.exists()
    before = path.read_bytes()
    library.metadata.write(ids[:2])
    meta = read_meta(path)
    assert (meta.title, meta.caption) == ("Harbour", "Two lines\nof text")
    assert path.read_bytes() == before
    assert not (other := library.path_of(ids[1])).with_name(other.name + ".xmp").exists()
    library.index_now()
    library.organising.set_title(ids[:1], "")
    library.metadata.write(ids[:1])
    assert read_meta(path).title is None
    assert read_meta(path).caption == "Two lines\nof text"


def test_another_programs_newer_title_wins_at_the_next_scan(
    library: Library, ids: list[int]
) -> None:
    path = library.path_of(ids[0])
    sidecar = path.with_name(path.name + ".xmp")
    library.organising.set_title(ids[:1], "Mine")
    library.metadata.write(ids[:1])
    library.index_now()
    library.organising.set_title(ids[:1], "Mine again")
    sidecar.write_bytes(sidecar.read_bytes().replace(b">Mine<", b">Theirs<"))
    later = time.time() + 60
    os.utime(sidecar, (later, later))
    library.index_now()
    assert library.details(ids[0]).meta.title == "Theirs"
    said = [one.value for one in library.organising.history(ids[0])]
    assert {"Mine", "Mine again", "Theirs"} <= set(said)


def test_the_groups_the_library_makes_itself(library: Library, tmp_path: Path) -> None:
    today = datetime.now()
    try:
        that_day = today.replace(year=today.year - 2)
    except ValueError:  # 29 February
        that_day = today.replace(year=today.year - 4)
    photo = write_photo(tmp_path / "photos" / "memory.jpg", 77)
    os.utime(photo, (that_day.timestamp(),) * 2)
    library.index_now()
    memory = library.find_photo(photo)
    assert library.photo_ids(Scope(group=Group.ON_THIS_DAY)).tolist() == [memory]
    assert len(library.photo_ids(Scope(group=Group.RECENT))) == 9
    library.organising.set_favorite([memory], True)
    assert library.photo_ids(Scope(group=Group.FAVORITES)).tolist() == [memory]
    counts = library.organising.group_counts()
    assert (counts.favorites, counts.recent, counts.on_this_day, counts.trash) == (1, 9, 1, 0)
    found = library.search("rating:>=0", scope=Scope(group=Group.FAVORITES)).hits
    assert [hit.photo_id for hit in found] == [memory]


def test_albums_are_found_by_name_beside_saved_searches(library: Library, ids: list[int]) -> None:
    def found(query: str) -> set[int]:
        return {hit.photo_id for hit in library.search(query).hits}

    album = library.albums.create("Best of", ids[:2])
    assert found('album:"best OF"') == set(ids[:2])
    assert found('-album:"best of"') == set(ids[2:])
    library.organising.set_rating(ids[3:4], 5)
    library.searches.save("Best of", "rating:5")
    assert found('album:"best of"') == {ids[0], ids[1], ids[3]}
    library.searches.remove("Best of")
    assert [s.text for s in library.searches.suggest("album:be")] == ['album:"Best of"']
    hits = library.search("rating:0", scope=Scope(album_id=album)).hits
    assert {hit.photo_id for hit in hits} == set(ids[:2])
    library.albums.delete(album)
    assert found('album:"best of"') == set()
    with pytest.raises(InputProblem, match="not there any more"):
        library.albums.add(album, ids)
