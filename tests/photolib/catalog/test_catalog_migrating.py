"""Catalogs of former versions, with data in them, become present ones that know it all."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from catalog_samples import decoded
from sqlalchemy import text

from photolib.catalog import Catalog, albums, descriptions, photos, schema, tags
from photolib.catalog.backup import backups_of
from photolib.types import Field, FileStamp


@pytest.fixture
def of_0005(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A catalog as the version before albums left it, with a photo rated by hand and one not."""
    path = tmp_path / "catalog.sqlite"
    monkeypatch.setattr(schema, "HEAD", "0005")
    Catalog.open(path).close()
    monkeypatch.undo()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO folders (id, path, added_at) VALUES (1, x'2f70', 0)")
        connection.executemany(
            "INSERT INTO photos (id, folder_id, rel_path, name_key, sort_time, size, mtime_ns,"
            " added_at, state, content_hash, rating, rating_source, title, favorite)"
            " VALUES (?, 1, ?, '', 0, 1, 1, 1, 'ready', ?, ?, ?, 'Old', ?)",
            [(1, b"a.jpg", "a" * 64, 4, "manual", 1), (2, b"b.jpg", "b" * 64, 2, "file", 0)],
        )
        connection.execute(
            "INSERT INTO journal (at, kind, title, changes) VALUES (1, 'tags', 'Tag', '[]')"
        )
        connection.commit()
    return path


def test_a_catalog_without_albums_gets_them_and_keeps_what_it_knows(of_0005: Path) -> None:
    catalog = Catalog.open(of_0005)
    with catalog.write() as tx:
        first, second = photos.rows(tx, [1, 2])
        assert (first.rating, first.favorite, second.rating) == (4, True, 2)
        assert [(s.field, s.value, s.by_file) for s in descriptions.history(tx, 1)] == [
            (Field.RATING, 4, False)
        ]
        assert descriptions.history(tx, 2) == []
        # The rating given by hand still stands before what is in the file, as it did.
        photos.record_decoded(tx, 1, decoded("a", FileStamp(1, 2), rating=1))
        assert photos.rows(tx, [1])[0].rating == 4
        album = albums.create(tx, "New")
        assert albums.add(tx, album, [1, 2]) == 2
        assert tx.execute(text("SELECT title FROM journal")).scalars().all() == ["Tag"]
        assert photos.group_counts(tx).favorites == 1
    assert catalog.integrity_check() == []
    catalog.close()
    assert [copy.name for copy in backups_of(of_0005) if f"before-{schema.HEAD}" in copy.name]


def test_the_tag_of_a_label_with_a_new_name_goes_along(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "catalog.sqlite"
    monkeypatch.setattr(schema, "HEAD", "0008")
    Catalog.open(path).close()
    monkeypatch.undo()
    with closing(sqlite3.connect(path)) as connection:
        connection.executemany(
            "INSERT INTO tags (id, name, name_key, parent_id) VALUES (?, ?, ?, ?)",
            [
                (1, "Document", "document", None),
                (2, "Document/document", "document/document", 1),
                (3, "Document/document/Tax", "document/document/tax", 2),
                (4, "document/receipt", "document/receipt", 1),
            ],
        )
        connection.commit()
    catalog = Catalog.open(path)
    with catalog.write() as tx:
        names = {tag.tag_id: tag.name for tag in tags.all_tags(tx)}
        assert names[2] == "Document/paper document"
        assert names[3] == "Document/paper document/Tax"
        assert names[4] == "document/receipt"
        assert tags.ensure(tx, "document/paper document") == 2
    assert catalog.integrity_check() == []
    catalog.close()
