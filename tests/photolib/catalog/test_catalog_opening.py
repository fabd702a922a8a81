"""Opening: made, found again, migrated after a backup, or refused with a clear sentence."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from catalog_samples import insert
from sqlalchemy import create_engine

import photolib.catalog
from photolib.catalog import Catalog, engine, folders, photos, prefs, schema
from photolib.catalog.backup import KEPT, backups_of
from photolib.catalog.tables import Base
from photolib.errors import (
    CatalogBusy,
    CatalogDamaged,
    CatalogTooNew,
    DiskFull,
    LibraryNotWritable,
)
from photolib.types import Folder, Scope, SortOrder
from tests.support.mounted import Drive


def schema_of(path: Path) -> dict[str, list[str]]:
    """Every table and index with the parts of the statement that makes it, constraints sorted.

    The full-text table with its view and triggers stands in the migrations alone.
    """
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL "
            "AND name NOT LIKE 'alembic%' AND name NOT LIKE 'photo_words%' AND type <> 'view'"
        ).fetchall()
    found = {}
    for name, sql in rows:
        head, _, rest = " ".join(sql.split()).partition(" ( ")
        body, _, tail = rest.rpartition(")")
        columns, *constraints = re.split(r", (?=CONSTRAINT|PRIMARY KEY)", body.strip())
        found[name] = [head, columns, *sorted(constraints), tail]
    return found


def test_a_fresh_catalog_is_made_with_its_folder_and_needs_no_backup(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "down" / "catalog.sqlite"
    catalog = Catalog.open(path)
    with catalog.read() as tx:
        assert folders.all_folders(tx) == []
    assert catalog.integrity_check() == []
    catalog.close()
    assert backups_of(path) == []


def test_reopening_finds_the_same_catalog(tmp_path: Path) -> None:
    path = tmp_path / "catalog.sqlite"
    first = Catalog.open(path)
    with first.write() as tx:
        prefs.put(tx, "embedder", "ViT-B-32")
        prefs.put(tx, "embedder", "RN50")
    first.close()
    second = Catalog.open(path)
    assert second.catalog_id == first.catalog_id
    with second.read() as tx:
        assert prefs.get(tx, "embedder") == "RN50"
        assert prefs.get(tx, "nothing") is None
    second.close()
    assert not path.with_name("catalog.sqlite-wal").exists()


def test_two_catalogs_have_two_identities(tmp_path: Path) -> None:
    opened = [Catalog.open(tmp_path / name / "catalog.sqlite") for name in "ab"]
    assert opened[0].catalog_id != opened[1].catalog_id
    for catalog in opened:
        catalog.close()


def test_migrations_build_what_the_tables_say(tmp_path: Path) -> None:
    Catalog.open(tmp_path / "migrated.sqlite").close()
    declared = create_engine(f"sqlite:///{tmp_path / 'declared.sqlite'}")
    Base.metadata.create_all(declared)
    declared.dispose()
    assert schema_of(tmp_path / "migrated.sqlite") == schema_of(tmp_path / "declared.sqlite")


def test_head_is_the_newest_migration() -> None:
    assert ScriptDirectory(str(schema.MIGRATIONS)).get_current_head() == schema.HEAD


def test_opening_what_is_up_to_date_does_not_import_alembic(tmp_path: Path) -> None:
    path = tmp_path / "catalog.sqlite"
    Catalog.open(path).close()
    program = (
        "import sys; from pathlib import Path; from photolib.catalog import Catalog\n"
        "Catalog.open(Path(sys.argv[1])).close(); sys.exit('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program, str(path)], check=False).returncode == 0


@pytest.fixture
def next_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program one migration ahead; returns the file of that migration, to be written."""
    migrations = tmp_path / "migrations"
    shutil.copytree(schema.MIGRATIONS, migrations, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(schema, "MIGRATIONS", migrations)
    monkeypatch.setattr(schema, "HEAD", "next")
    return migrations / "versions" / "v9999_next.py"


HEADER = (
    "from alembic import op\nimport sqlalchemy as sa\n"
    f"revision='next'\ndown_revision='{schema.HEAD}'\n"
)
REBUILD_FOLDERS = (
    HEADER + "def upgrade():\n"
    "    with op.batch_alter_table('folders', recreate='always') as batch:\n"
    "        batch.add_column(sa.Column('note', sa.Text))\n"
)


def filled_catalog(path: Path) -> None:
    catalog = Catalog.open(path)
    with catalog.write() as tx:
        insert(tx, folders.add(tx, Path("/photos")), "a.jpg", "b.jpg")
    catalog.close()


def test_an_older_catalog_is_copied_then_migrated_and_loses_nothing(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    path = tmp_path / "catalog.sqlite"
    filled_catalog(path)
    before = schema_of(path)
    request.getfixturevalue("next_version").write_text(REBUILD_FOLDERS)
    catalog = Catalog.open(path)
    with catalog.read() as tx:
        # Rebuilding the table `folders` must not take the photos along.
        assert len(photos.ids(tx, Scope(), SortOrder.NAME)) == 2
        assert [f.path for f in folders.all_folders(tx)] == [Path("/photos")]
    assert catalog.integrity_check() == []
    catalog.close()
    assert "note TEXT" in schema_of(path)["folders"][1]
    [copy] = backups_of(path)
    assert "before-next" in copy.name
    assert schema_of(copy) == before


def test_a_failing_migration_leaves_the_catalog_as_it_was(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    path = tmp_path / "catalog.sqlite"
    filled_catalog(path)
    before = schema_of(path)
    request.getfixturevalue("next_version").write_text(
        REBUILD_FOLDERS + "    raise RuntimeError('power cut')\n"
    )
    with pytest.raises(RuntimeError, match="power cut"):
        Catalog.open(path)
    assert schema_of(path) == before
    request.getfixturevalue("monkeypatch").undo()
    catalog = Catalog.open(path)
    with catalog.read() as tx:
        assert len(photos.ids(tx, Scope(), SortOrder.NAME)) == 2
    catalog.close()


def test_a_newer_catalog_is_refused_and_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "catalog.sqlite"
    Catalog.open(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = path.read_bytes()
    with pytest.raises(CatalogTooNew, match="please update Photolib"):
        Catalog.open(path)
    assert path.read_bytes() == before
    assert backups_of(path) == []


def test_only_the_last_backups_are_kept(catalog: Catalog) -> None:
    made = [catalog.backup(f"try {i}") for i in range(KEPT + 2)]
    assert backups_of(catalog.path) == made[-KEPT:]
    with closing(sqlite3.connect(made[-1])) as copy:
        assert copy.execute("SELECT count(*) FROM photos").fetchone() == (0,)
    assert not list(made[-1].parent.glob("*.part"))


@pytest.mark.parametrize(
    "content",
    [b"this is not a database, but long enough to look like one" * 40, b"\x00" * 5000],
    ids=["text", "zeros"],
)
def test_a_file_of_something_else_is_refused_and_kept(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "catalog.sqlite"
    path.write_bytes(content)
    with pytest.raises(CatalogDamaged, match="damaged"):
        Catalog.open(path)
    assert path.read_bytes() == content


def test_the_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "catalog.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    with pytest.raises(CatalogDamaged, match="another program"):
        Catalog.open(path)


def test_an_empty_file_becomes_a_catalog(tmp_path: Path) -> None:
    path = tmp_path / "catalog.sqlite"
    path.touch()
    Catalog.open(path).close()


def test_a_damaged_page_is_a_sentence_not_a_traceback(tmp_path: Path) -> None:
    path = tmp_path / "catalog.sqlite"
    catalog = Catalog.open(path)
    with catalog.write() as tx:
        folder = folders.add(tx, Path("/photos"))
        insert(tx, folder, *(f"{i}.jpg" for i in range(3000)))
    catalog.close()
    content = bytearray(path.read_bytes())
    for page in range(3, len(content) // engine.PAGE_SIZE):  # all but the schema's
        content[page * engine.PAGE_SIZE : page * engine.PAGE_SIZE + 4000] = b"\xa5" * 4000
    path.write_bytes(content)
    with pytest.raises(CatalogDamaged):  # noqa: PT012 - which statement meets it does not matter
        catalog = Catalog.open(path)
        with catalog.read() as tx:
            photos.known(tx, folder.folder_id)


@contextmanager
def unprivileged() -> Iterator[None]:
    """File permissions do not bind root; give its rights up for a while."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
@pytest.mark.parametrize("exists", [True, False])
def test_a_read_only_folder_is_named(exists: bool) -> None:
    with tempfile.TemporaryDirectory() as name:  # not tmp_path: only its owner may enter it
        directory = Path(name)
        path = directory / "catalog.sqlite"
        if exists:
            Catalog.open(path).close()
        directory.chmod(0o555)
        with (
            unprivileged(),
            pytest.raises(LibraryNotWritable, match="may not write") as caught,
        ):
            Catalog.open(path)
        assert name in str(caught.value)
        directory.chmod(0o755)


def test_a_full_disk_is_said_to_be_full(tmp_path: Path) -> None:
    place, aside = tmp_path / "drive", tmp_path / "aside"
    place.mkdir()
    aside.mkdir()
    drive = Drive(place, aside)
    try:
        drive.plug_in()
        Catalog.open(place / "catalog.sqlite").close()
        filling = place / "filling"
        with suppress(OSError), filling.open("wb", buffering=0) as file:
            while file.write(bytes(4096)):
                pass
        with pytest.raises(DiskFull):
            Catalog.open(place / "catalog.sqlite")
        filling.unlink()
        Catalog.open(place / "catalog.sqlite").close()
    finally:
        drive.throw_away()


def test_a_file_where_the_folder_should_be_is_named(tmp_path: Path) -> None:
    (tmp_path / "library").write_text("a file")
    with pytest.raises(LibraryNotWritable):
        Catalog.open(tmp_path / "library" / "catalog.sqlite")


def test_a_catalog_another_process_writes_to_is_busy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(photolib.catalog, "TOLD_AFTER_MS", 20)
    monkeypatch.setattr(photolib.catalog, "PATIENCE_S", 0.1)
    catalog = Catalog.open(tmp_path / "catalog.sqlite")
    told: list[bool] = []
    catalog.on_wait = told.append
    with closing(sqlite3.connect(catalog.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(CatalogBusy), catalog.write() as tx:
            prefs.put(tx, "a", "b")
        assert told == [True, False]
        with catalog.read() as tx:  # reading goes on
            assert prefs.get(tx, "a") is None
        other.execute("ROLLBACK")
    with catalog.write() as tx:
        prefs.put(tx, "a", "b")
    catalog.close()


def test_a_catalog_opens_for_reading_while_another_process_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_TIMEOUT_MS", 20)
    path = tmp_path / "catalog.sqlite"
    filled_catalog(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("DELETE FROM photos")
        catalog = Catalog.open(path)
        with catalog.read() as tx:
            assert len(photos.ids(tx, Scope(), SortOrder.NAME)) == 2
        catalog.close()


def test_two_processes_make_the_same_catalog_at_once(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from photolib.catalog import Catalog\n"
        "print('ready', flush=True); sys.stdin.readline()\n"
        "print(Catalog.open(Path(sys.argv[1])).catalog_id)"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "catalog.sqlite")]
    pipe = subprocess.PIPE
    started = [subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) for _ in range(2)]
    for process in started:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    identities = set()
    for process in started:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    for process in started:
        identities.add(process.communicate()[0])
        assert process.returncode == 0
    assert len(identities) == 1


def test_a_full_disk_keeps_what_was_saved(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        insert(tx, root, "kept.jpg")
    with catalog.write() as tx:
        pages = tx.exec_driver_sql("PRAGMA page_count").scalar_one()
        tx.exec_driver_sql(f"PRAGMA max_page_count = {pages + 1}")  # SQLite's own "disk full"
    with pytest.raises(DiskFull, match="free some space"), catalog.write() as tx:
        insert(tx, root, *(f"{i}.jpg" for i in range(5000)))
    with catalog.read() as tx:
        assert [r.path.name for r in photos.rows(tx, photos.ids(tx, Scope(), SortOrder.NAME))] == [
            "kept.jpg"
        ]


def test_vacuum_gives_space_back(catalog: Catalog, root: Folder) -> None:
    catalog.vacuum()
    empty = catalog.path.stat().st_size
    with catalog.write() as tx:
        insert(tx, root, *(f"{i}.jpg" for i in range(5000)))
    with catalog.write() as tx:
        folders.remove(tx, root.folder_id)
    catalog.vacuum()
    assert catalog.path.stat().st_size == empty
    assert catalog.integrity_check() == []
