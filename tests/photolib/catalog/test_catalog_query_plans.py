"""The reads that a large library depends on are answered from indexes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from catalog_samples import MODEL, insert
from sqlalchemy import Connection, event

from photolib.catalog import Catalog, folders, full_text, photos, vectors
from photolib.types import Folder, PhotoState, Scope, SortOrder


def plans(catalog: Catalog, ask: Callable[[Connection], Any]) -> list[str]:
    """The steps SQLite takes for every statement that `ask` executes."""
    steps: list[str] = []
    with catalog.read() as tx:
        statements: list[tuple[str, Any]] = []

        def remember(conn: Any, cursor: Any, sql: str, parameters: Any, *_: Any) -> None:
            statements.append((sql, parameters))

        event.listen(tx, "before_cursor_execute", remember)
        ask(tx)
        event.remove(tx, "before_cursor_execute", remember)
        for sql, parameters in statements:
            steps += [r[3] for r in tx.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", parameters)]
    return steps


@pytest.mark.parametrize("order", [SortOrder.NEWEST, SortOrder.OLDEST, SortOrder.NAME])
@pytest.mark.parametrize(
    "scope",
    [
        Scope(),
        Scope(states=(PhotoState.READY,)),
        Scope(states=(PhotoState.OFFLINE,)),
        Scope(folder_id=1),
    ],
    ids=["everything", "ready", "offline", "folder"],
)
def test_listing_ids_reads_one_index_in_order(
    catalog: Catalog, root: Folder, order: SortOrder, scope: Scope
) -> None:
    steps = plans(catalog, lambda tx: photos.ids(tx, scope, order))
    photo_steps = [step for step in steps if "photos" in step]
    assert photo_steps
    assert all("COVERING INDEX" in step for step in photo_steps)
    assert not any("TEMP B-TREE FOR ORDER BY" in step for step in steps)


def test_counting_a_folder_reads_one_index(catalog: Catalog, root: Folder) -> None:
    steps = plans(catalog, folders.all_folders)
    assert any("photos USING COVERING INDEX" in step for step in steps)


@pytest.mark.parametrize(
    "ask",
    [
        lambda tx: photos.pending(tx, MODEL),
        lambda tx: photos.count_pending(tx, MODEL),
        lambda tx: photos.recognise(tx, 1, "a" * 64),
        lambda tx: photos.known(tx, 1),
        lambda tx: photos.rows(tx, [1, 2, 3]),
        lambda tx: photos.problems(tx),
        lambda tx: vectors.ids(tx, MODEL),
        lambda tx: vectors.since(tx, MODEL, 5),
        lambda tx: photos.paths_under(tx, 1, "2024"),
    ],
    ids=["pending", "count", "hash", "known", "rows", "problems", "ids", "since", "under"],
)
def test_no_read_walks_through_a_whole_table(
    catalog: Catalog, root: Folder, ask: Callable[[Connection], Any]
) -> None:
    with catalog.write() as tx:
        insert(tx, root, "a.jpg", "b.jpg")
    steps = plans(catalog, ask)
    assert any("SEARCH" in step for step in steps)
    for table in ("photos", "embeddings", "photo_tags"):
        assert f"SCAN {table}" not in steps


def test_full_text_reads_only_the_parts_of_pairs_beside_the_words(
    catalog: Catalog, root: Folder
) -> None:
    with catalog.write() as tx:
        insert(tx, root, "a.jpg", "b.jpg")
    steps = plans(catalog, lambda tx: full_text.search(tx, full_text.all_words("a")))
    assert [step for step in steps if " photos " in step] == [
        "SCAN photos USING INDEX ix_photos_part_of"
    ]
