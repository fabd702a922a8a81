"""One writer at a time, whole or not at all, and readers that never wait for it."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from catalog_samples import insert
from sqlalchemy.exc import OperationalError

from photolib.catalog import Catalog, folders, photos, prefs
from photolib.errors import LibraryNotWritable
from photolib.types import Folder, Scope, SortOrder


def write_and_fail(catalog: Catalog, key: str) -> None:
    with catalog.write() as tx:
        prefs.put(tx, key, "lost")
        raise KeyError


def names(catalog: Catalog) -> list[str]:
    with catalog.read() as tx:
        found = photos.rows(tx, photos.ids(tx, Scope(), SortOrder.NAME))
    return [row.path.name for row in found]


def test_an_exception_rolls_the_whole_write_back(catalog: Catalog) -> None:
    with pytest.raises(KeyError):
        write_and_fail(catalog, "a")
    with catalog.read() as tx:
        assert prefs.get(tx, "a") is None


def test_a_reader_sees_the_last_commit_while_a_writer_works(catalog: Catalog, root: Folder) -> None:
    with catalog.write() as tx:
        insert(tx, root, "a.jpg")
        with ThreadPoolExecutor(1) as pool:
            assert pool.submit(names, catalog).result() == []
    assert names(catalog) == ["a.jpg"]


def test_a_reader_keeps_its_view_while_others_commit(catalog: Catalog, root: Folder) -> None:
    with catalog.read() as tx:
        assert len(photos.known(tx, root.folder_id)) == 0
        with catalog.write() as writing:
            insert(writing, root, "a.jpg")
        assert len(photos.known(tx, root.folder_id)) == 0
    assert names(catalog) == ["a.jpg"]


def test_writers_of_many_threads_take_turns(catalog: Catalog) -> None:
    with catalog.write() as tx:
        prefs.put(tx, "count", "0")

    def count_up() -> None:
        for _ in range(25):
            with catalog.write() as tx:
                prefs.put(tx, "count", str(int(prefs.get(tx, "count") or 0) + 1))

    with ThreadPoolExecutor(4) as pool:
        for future in [pool.submit(count_up) for _ in range(4)]:
            future.result()
    with catalog.read() as tx:
        assert prefs.get(tx, "count") == "100"


def test_many_readers_at_once(catalog: Catalog, root: Folder) -> None:
    together = threading.Barrier(24)

    def look() -> int:
        with catalog.read() as tx:
            together.wait()  # all connections are open now
            return len(folders.all_folders(tx))

    with ThreadPoolExecutor(24) as pool:
        assert [f.result() for f in [pool.submit(look) for _ in range(24)]] == [1] * 24


def test_a_write_inside_a_write_is_a_part_of_it(catalog: Catalog) -> None:
    with catalog.write() as outer:
        prefs.put(outer, "a", "kept")
        with pytest.raises(KeyError):
            write_and_fail(catalog, "a")
        with catalog.write() as inner:
            prefs.put(inner, "b", "kept")
    with catalog.read() as tx:
        assert (prefs.get(tx, "a"), prefs.get(tx, "b")) == ("kept", "kept")


def test_a_read_cannot_write(catalog: Catalog) -> None:
    with pytest.raises((LibraryNotWritable, OperationalError)), catalog.read() as tx:
        prefs.put(tx, "a", "b")


def test_errors_of_the_caller_are_left_alone(catalog: Catalog) -> None:
    with pytest.raises(FileNotFoundError), catalog.write():
        raise FileNotFoundError("the caller's own trouble")


def test_a_closed_catalog_says_so(catalog: Catalog) -> None:
    catalog.close()
    catalog.close()
    with pytest.raises(RuntimeError, match="closed"), catalog.read():
        pass
    with pytest.raises(RuntimeError, match="closed"), catalog.write():
        pass


def test_what_is_written_waits_for_the_disk_unless_it_can_be_made_again(catalog: Catalog) -> None:
    full, normal = 2, 1
    for durable, expected in ((True, full), (False, normal), (True, full)):
        with catalog.write(durable=durable) as tx:
            assert tx.exec_driver_sql("PRAGMA synchronous").scalar() == expected
    with catalog.write() as tx:
        assert tx.exec_driver_sql("PRAGMA synchronous").scalar() == full
