"""Words as they are written are found, wherever they stand and whatever happened to the photo."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from catalog_samples import decoded, found, insert
from sqlalchemy import Connection

from photolib.catalog import Catalog, folders, full_text, photos, schema, tags
from photolib.types import Folder, FoundFile, Scope, SortOrder, TagSource, TagState


def ids_of(tx: Connection, text: str) -> list[int]:
    return full_text.search(tx, full_text.phrase(text))[0].tolist()


@pytest.fixture
def photo(catalog: Catalog, root: Folder) -> int:
    with catalog.write() as tx:
        [photo_id] = insert(tx, root, "Sommer 2019/Été à Paris/IMG_2041.jpg")
        insert(tx, root, "other.jpg")
    return photo_id


@pytest.mark.parametrize(
    "text", ["IMG_2041", "img 2041", "2041", "IMG_2041.jpg", "ete", "ÉTÉ À PARIS", "photos"]
)
def test_names_and_folders_are_found_without_regard_to_case_and_accents(
    catalog: Catalog, photo: int, text: str
) -> None:
    with catalog.read() as tx:
        assert photo in ids_of(tx, text)


@pytest.mark.parametrize("text", ["IMG_204", "par", "paris ete", "", "!?", '"', "a\0b", "\ud800"])
def test_other_words_and_no_words_find_nothing(catalog: Catalog, photo: int, text: str) -> None:
    with catalog.read() as tx:
        assert ids_of(tx, text) == []


def test_every_change_of_a_photo_reaches_its_words(catalog: Catalog, photo: int) -> None:
    with catalog.write() as tx:
        photos.record_decoded(tx, photo, decoded(title="Our puppy", caption="in the snow"))
        assert ids_of(tx, "our puppy") == ids_of(tx, "snow") == [photo]
        photos.record_decoded(tx, photo, decoded(title="Our cat"))
        assert ids_of(tx, "puppy") == ids_of(tx, "snow") == []
        photos.set_recognised_text(tx, photo, "Corner Bakery 10.70")
        assert ids_of(tx, "bakery") == [photo]
        photos.set_recognised_text(tx, photo, None)
        assert ids_of(tx, "bakery") == []


def test_only_accepted_tags_are_words(catalog: Catalog, photo: int) -> None:
    with catalog.write() as tx:
        tag_id = tags.ensure(tx, "animal/dog")
        tags.suggest(tx, "m", [(photo, tag_id, 0.9)])
        assert ids_of(tx, "dog") == []
        tags.set_state(tx, [photo], tag_id, TagState.ACCEPTED)
        assert ids_of(tx, "animal dog") == [photo]
        tags.set_state(tx, [photo], tag_id, TagState.REJECTED)
        assert ids_of(tx, "dog") == []
        tags.add(tx, [photo], tag_id, TagSource.MANUAL)
        tx.exec_driver_sql("UPDATE tags SET name = 'animal/wolf' WHERE name = 'animal/dog'")
        assert (ids_of(tx, "dog"), ids_of(tx, "wolf")) == ([], [photo])
        tags.remove(tx, [photo], tag_id)
        assert ids_of(tx, "wolf") == []


def test_a_moved_photo_is_found_at_its_new_place(
    catalog: Catalog, root: Folder, photo: int
) -> None:
    with catalog.write() as tx:
        stamp = found("x")[0].stamp
        photos.relocate(tx, photo, root.folder_id, FoundFile("Lisboa/tram.jpg", stamp))
        assert (ids_of(tx, "paris"), ids_of(tx, "lisboa")) == ([], [photo])
        wider = folders.add(tx, root.path.parent)
        assert ids_of(tx, "photos Lisboa") == [photo]
        folders.remove(tx, wider.folder_id)
        assert ids_of(tx, "lisboa") == ids_of(tx, "other") == []
    assert catalog.integrity_check() == []


def test_a_title_counts_more_than_a_folder(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        in_folder, in_title, _ = insert(tx, root, "lake/a.jpg", "b.jpg", "d.jpg")
        photos.record_decoded(tx, in_title, decoded(title="lake boat"))
        ids, scores = full_text.search(tx, full_text.phrase("lake"))
        assert ids.tolist() == [in_title, in_folder]
        assert (scores > 0).all()
        assert full_text.search(tx, full_text.phrase("lake"), limit=1)[0].tolist() == [in_title]
        assert full_text.search(tx, full_text.all_words("boat lake"))[0].tolist() == [in_title]


@pytest.mark.parametrize(
    ("text", "found"),
    [("par*", True), ("IMG_20*", True), ("ete a PAR**", True), ("pari", False), ("*", False),
     ("-*", False), ("par *", False), ("ar*", False)],
)  # fmt: skip
def test_a_star_ends_the_beginning_of_a_word(
    catalog: Catalog, photo: int, text: str, found: bool
) -> None:
    with catalog.read() as tx:
        assert ids_of(tx, text) == [photo] * found


@pytest.mark.parametrize("text", ["", " ", "- !", "\0"])
def test_a_text_without_words_asks_nothing(catalog: Catalog, photo: int, text: str) -> None:
    assert full_text.all_words(text) == ""
    with catalog.read() as tx:
        assert len(full_text.search(tx, "")[0]) == 0


def test_it_can_be_said_where_the_words_stand(catalog: Catalog, photo: int) -> None:
    with catalog.write() as tx:
        photos.record_decoded(tx, photo, decoded(title="Paris"))
        places = full_text.matched_in(tx, full_text.phrase("paris"), [photo, photo + 1])
    assert places == {photo: ("folder", "title")}


def test_words_that_differ_from_the_photos_are_made_anew(catalog: Catalog, photo: int) -> None:
    damages = [
        "DELETE FROM photo_words WHERE rowid = 1",
        "INSERT INTO photo_words (rowid, name) VALUES (99, 'ghost')",
        "UPDATE photo_words SET folder = 'elsewhere' WHERE rowid = 1",
        "UPDATE photo_words_content SET c0 = 'elsewhere' WHERE id = 1",
        "UPDATE photo_words_data SET block = x'0000' WHERE id > 10",
    ]
    for damage in damages:
        with catalog.write() as tx:
            assert full_text.agrees(tx)
            tx.exec_driver_sql(damage)
            assert not full_text.agrees(tx), damage
            full_text.rebuild(tx)
            assert full_text.agrees(tx), damage
            assert ids_of(tx, "paris") == [photo]
            assert ids_of(tx, "ghost") == []


def test_an_older_catalog_gets_its_words_and_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "catalog.sqlite"
    monkeypatch.setattr(schema, "HEAD", "0001")
    schema.bring_up_to_date(path)
    monkeypatch.undo()
    odd = b"caf\xe9/na\xefve \xff.jpg"
    with closing(sqlite3.connect(path)) as old:
        old.execute("INSERT INTO folders (path, added_at) VALUES (?, 0)", (b"/media/Bilder",))
        for rel_path in (b"top.jpg", b"2019/Et\xc3\xa9/paris.jpg", odd):
            old.execute(
                "INSERT INTO photos (folder_id, rel_path, name_key, sort_time, size, mtime_ns,"
                " added_at, state, title) VALUES (1, ?, '', 0, 0, 0, 0, 'ready', 'Our puppy')",
                (rel_path,),
            )
        old.execute("INSERT INTO tags (name, name_key) VALUES ('dog', 'dog')")
        old.execute("INSERT INTO photo_tags VALUES (1, 1, 'manual', 'accepted', 1, NULL, 0, 0)")
        old.commit()
    catalog = Catalog.open(path)
    with catalog.read() as tx:
        assert len(photos.ids(tx, Scope(), SortOrder.NAME)) == 3
        stored = tx.exec_driver_sql("SELECT folder_path FROM photos ORDER BY id").scalars().all()
        assert stored == [b"", "2019/Eté".encode(), b"caf\xe9"]
        assert ids_of(tx, "paris") == [2]
        assert ids_of(tx, "ete") == [2]
        assert sorted(ids_of(tx, "our puppy")) == [1, 2, 3]
        assert ids_of(tx, "dog") == [1]
        assert len(ids_of(tx, "bilder")) == 3
    assert catalog.integrity_check() == []
    catalog.close()


@pytest.mark.skipif(os.name == "nt", reason="such names are no Windows names")
def test_names_that_are_no_unicode_are_stored_and_found_by_the_rest(
    catalog: Catalog, root: Folder
) -> None:
    name = os.fsdecode(b"na\xefve/paris \xff.jpg")
    with catalog.write() as tx:
        [photo_id] = insert(tx, root, name)
        assert ids_of(tx, "paris") == [photo_id]
