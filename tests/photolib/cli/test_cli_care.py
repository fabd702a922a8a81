"""Backups, restoring, mending and taking the catalog elsewhere, from the command line."""

from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from photolib.care import snapshots
from photolib.catalog import Catalog
from photolib.catalog.backup import KEPT_DAILY, backups_of
from photolib.cli import main
from photolib.errors import InputProblem
from tests.conftest import write_photo
from tests.support.tiny_library import open_tiny_library

Run = Any


@pytest.fixture
def lib(tmp_path: Path) -> Path:
    """A library with two photos and a tag; indexed."""
    library = open_tiny_library(tmp_path / "lib")
    for number in range(2):
        write_photo(tmp_path / "photos" / f"p{number}.jpg", number)
    library.add_folder(tmp_path / "photos")
    library.index_now()
    ids = library.photo_ids().tolist()
    library.add_tag(ids[:1], "family/grandma")
    library.organising.set_rating(ids, 4)
    library.close()
    return tmp_path / "lib"


@pytest.fixture
def run(lib: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*words: object, code: int = 0, library: Path = lib) -> dict[str, Any]:
        capsys.readouterr()
        got = main([str(words[0]), "--library", str(library), *map(str, words[1:]), "--json"])
        out, err = capsys.readouterr()
        assert got == code, out + err
        document = json.loads(out)
        assert isinstance(document, dict)
        return document

    return command


def test_the_first_run_of_a_day_copies_the_catalog_and_the_next_does_not(run: Run, lib: Path):
    [copy] = run("backups")["backups"]
    assert copy["name"].endswith("-daily.sqlite")
    catalog = Catalog.open(lib / "catalog.sqlite")
    try:
        now = Path(copy["path"]).stat().st_mtime
        assert snapshots.daily(catalog, lambda: now + 3600) is None
        made = snapshots.daily(catalog, lambda: now + 25 * 3600)
        assert made is not None
        assert snapshots.daily(catalog, lambda: now - 10 * 24 * 3600) is not None  # clock set back
        for _ in range(KEPT_DAILY):
            assert snapshots.daily(catalog, lambda: now + 90 * 24 * 3600) is not None
        assert len(backups_of(catalog.path)) == KEPT_DAILY
        assert made not in backups_of(catalog.path)
    finally:
        catalog.close()


def test_a_restored_copy_brings_back_what_was_lost_and_keeps_the_former(run: Run, lib: Path):
    run("backups", "--make")
    library = open_tiny_library(lib)
    library.remove_folder(library.folders()[0].folder_id)
    library.close()
    assert run("status")["photos"] == 0
    answer = run("restore", "by-hand")
    assert Path(answer["former"]).is_file()
    status = run("status")
    assert (status["ready"], status["index_size"]) == (2, 2)
    library = open_tiny_library(lib)
    try:
        assert library.check() == []
        assert [tag.name for tag in library.tags()] == ["family", "family/grandma"]
    finally:
        library.close()


def test_a_copy_that_is_none_is_refused_and_nothing_changes(run: Run, lib: Path, tmp_path: Path):
    assert "no copy" in run("restore", "nothing-of-the-kind", code=1)["error"]
    wrong = tmp_path / "wrong.sqlite"
    wrong.write_bytes(b"not a database" * 500)
    assert "no sound copy" in run("restore", wrong, code=1)["error"]
    assert run("status")["photos"] == 2


def test_doctor_removes_thumbnails_nobody_needs_and_says_so(run: Run, lib: Path):
    orphan = lib / "thumbs" / "ab" / "cd" / "i1-abcd.jpg"
    orphan.parent.mkdir(parents=True)
    orphan.write_bytes(b"x" * 10)
    report = run("doctor")
    assert report["ok"]
    assert report["done"] == ["removed 1 thumbnails of photos that are gone (10 bytes)"]
    assert not orphan.exists()
    assert len(list((lib / "thumbs").rglob("*.jpg"))) == 2
    assert run("doctor")["done"] == []


def test_doctor_makes_the_words_of_photos_anew_when_they_differ(run: Run, lib: Path):
    catalog = Catalog.open(lib / "catalog.sqlite")
    with catalog.write() as tx:
        tx.exec_driver_sql("DELETE FROM photo_words")
    catalog.close()
    [done] = run("doctor")["done"]
    assert "table of words" in done
    assert [hit["rank"] for hit in run("search", '"grandma"')["results"]] == [1]
    assert run("doctor")["done"] == []


def test_doctor_saves_what_is_readable_of_a_damaged_catalog(run: Run, lib: Path):
    """Pages of the middle are overwritten; the photos of the others survive with their tags, and
    so does all that people made."""
    library = open_tiny_library(lib)
    ids = library.photo_ids().tolist()
    library.albums.create("Iceland", ids)
    library.organising.set_caption(ids[:1], "a caption of mine")
    library.searches.save("my dogs", "dog")
    library.close()
    catalog = Catalog.open(lib / "catalog.sqlite")
    with catalog.write() as tx:
        for number in range(3000):
            tx.exec_driver_sql(
                "INSERT INTO photos (folder_id, rel_path, name_key, sort_time, size, mtime_ns,"
                " added_at, state, content_hash) VALUES (1, CAST(? AS BLOB), ?, 0, 1, 1, 0,"
                " 'ready', 'x')",
                (f"much/{number}.jpg", f"{number}.jpg"),
            )
        tx.exec_driver_sql(
            "INSERT INTO photo_tags SELECT id, 1, 'manual', 'accepted', NULL, NULL,"
            " 0, 0 FROM photos WHERE id > 2"
        )
        root = tx.exec_driver_sql("SELECT rootpage FROM sqlite_master WHERE name = 'photos'")
        assert root.scalar()
        size = tx.exec_driver_sql("PRAGMA page_size").scalar()
    catalog.vacuum()
    with catalog.read() as tx:
        leaf = (
            tx.exec_driver_sql(
                "SELECT pageno FROM dbstat WHERE name = 'photos' AND pagetype = 'leaf'"
            )
            .scalars()
            .all()
            if _has_dbstat(tx)
            else list(range(8, 12))
        )
    catalog.close()
    page = leaf[len(leaf) // 2]
    with (lib / "catalog.sqlite").open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xee" * size)
    report = run("doctor", "--recover")
    assert report["findings"] == [] or "run 'photolib index'" in report["findings"][0]
    status = run("status")
    assert 2500 < status["photos"] < 3002
    assert list((lib / "backups").glob("damaged-*.sqlite"))
    library = open_tiny_library(lib)
    try:
        assert library.check() == []
        assert any(tag.accepted > 2000 for tag in library.tags())
        [album] = library.albums.all()
        assert (album.name, album.photos) == ("Iceland", 2)
        assert [saved.name for saved in library.searches.saved()] == ["my dogs"]
        assert library.details(ids[0]).meta.caption == "a caption of mine"
        library.undoing.undo()  # the journal is there: the caption, last said, goes
        assert library.details(ids[0]).meta.caption is None
    finally:
        library.close()


def _has_dbstat(tx: Any) -> bool:
    try:
        tx.exec_driver_sql("SELECT 1 FROM dbstat LIMIT 1").all()
    except Exception:
        return False
    return True


def test_an_exported_catalog_is_taken_in_elsewhere_with_tags_and_ratings(
    run: Run, lib: Path, tmp_path: Path
):
    target = tmp_path / "catalog.jsonl"
    lines = run("export", target)["lines"]
    kinds = [json.loads(line)["kind"] for line in target.read_text().splitlines()]
    assert kinds == ["photolib-catalog", "folder", "photo", "photo"]
    assert lines == 4
    other = tmp_path / "other"
    open_tiny_library(other).close()
    assert run("import", target, library=other)["taken"] == {"folder": 1, "photo": 2}
    assert run("import", target, library=other)["taken"] == {"folder": 1, "photo": 2}  # twice
    library = open_tiny_library(other)
    try:
        library.index_now()
        ids = library.photo_ids().tolist()
        assert [row.rating for row in library.rows(ids)] == [4, 4]
        tagged = [t.name for i in ids for t in library.details(i).tags]
        assert tagged == ["family/grandma"]
    finally:
        library.close()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("{}", "Line 1"), ("no json", "no JSON"), ("[1]", "no JSON object"),
     ('{"kind": "photo"}', "no catalog")],
)  # fmt: skip
def test_what_is_no_export_is_refused_whole(run: Run, tmp_path: Path, text: str, sentence: str):
    source = tmp_path / "wrong.jsonl"
    source.write_text(text)
    assert sentence in run("import", source, code=1)["error"]


def test_the_window_restores_at_the_next_opening_and_the_former_can_be_had_back(lib: Path):
    library = open_tiny_library(lib)
    [photo, _] = library.photo_ids().tolist()
    library.care.back_up()
    library.organising.set_rating([photo], 1)
    [newest, *_] = library.care.backups()
    assert (newest.reason, newest.photos) == ("by-hand", 2)
    library.care.restore_next(newest.path)
    assert library.rows([photo])[0].rating == 1  # not yet
    library.close()
    library = open_tiny_library(lib)
    assert library.rows([photo])[0].rating == 4
    [former, *_] = library.care.backups()
    assert former.reason == "before-restore"
    library.care.restore_next(former.path)
    library.close()
    library = open_tiny_library(lib)
    assert library.rows([photo])[0].rating == 1
    library.close()
    library = open_tiny_library(lib)  # once is enough
    assert library.rows([photo])[0].rating == 1
    assert library.check() == []
    library.close()


@pytest.mark.parametrize("stopped_at", range(1, 8))
def test_restoring_that_is_stopped_anywhere_is_gone_on_with(
    lib: Path, monkeypatch: pytest.MonkeyPatch, stopped_at: int
):
    """The power goes at the n-th thing that is done to a file."""
    library = open_tiny_library(lib)
    [photo, _] = library.photo_ids().tolist()
    library.care.back_up()
    library.organising.set_rating([photo], 1)
    library.care.restore_next(library.care.backups()[0].path)
    library.close()
    left = stopped_at

    def stopping(real: Any) -> Any:
        def step(*args: Any, **options: Any) -> Any:
            nonlocal left
            left -= 1
            if left == 0:
                raise KeyboardInterrupt
            return real(*args, **options)

        return step

    with monkeypatch.context() as patch:
        patch.setattr("shutil.copyfile", stopping(shutil.copyfile))
        patch.setattr("shutil.rmtree", stopping(shutil.rmtree))
        patch.setattr(Path, "replace", stopping(Path.replace))
        patch.setattr(Path, "unlink", stopping(Path.unlink))
        with contextlib.suppress(KeyboardInterrupt):
            open_tiny_library(lib).close()
    library = open_tiny_library(lib)
    assert library.rows([photo])[0].rating == 4
    assert library.check() == []
    ratings = set()
    for copy in library.care.backups():
        with contextlib.closing(sqlite3.connect(copy.path)) as opened:
            ratings.add(opened.execute("SELECT min(id), rating FROM photos").fetchone()[1])
    library.close()
    assert {1, 4} <= ratings  # what was there before is kept


def test_a_copy_that_is_gone_or_damaged_is_not_restored(lib: Path, tmp_path: Path):
    library = open_tiny_library(lib)
    copy = library.care.back_up()
    (tmp_path / "no.sqlite").write_text("nothing", encoding="utf-8")
    with pytest.raises(InputProblem, match="no sound copy"):
        library.care.restore_next(tmp_path / "no.sqlite")
    library.care.restore_next(copy)
    library.close()
    copy.unlink()
    library = open_tiny_library(lib)
    assert len(library.photo_ids()) == 2
    library.close()
