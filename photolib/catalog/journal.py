"""What was changed, so that it can be undone and done again, next week too.

An entry is a kind, a title for people and a list of changes; what a change is, and how it is put
back, is known to the module of its kind (`undo` brings the two together). History is one line:
a new entry drops those that were undone.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from photolib.catalog.tables import JournalTable

KEPT = 1_000  # entries


class Entry(NamedTuple):
    entry_id: int
    at: int  # Unix seconds
    kind: str
    title: str
    changes: list[Any]


def record(tx: Connection, kind: str, title: str, changes: Sequence[Any]) -> None:
    """Remember changes of the transaction `tx`; none are no entry. They must be plain JSON."""
    if not changes:
        return
    tx.execute(delete(JournalTable).where(JournalTable.undone == 1))
    tx.execute(
        insert(JournalTable).values(
            at=int(time.time()), kind=kind, title=title, changes=list(changes), undone=0
        )
    )
    newest = select(func.max(JournalTable.id)).scalar_subquery()
    tx.execute(delete(JournalTable).where(JournalTable.id <= newest - KEPT))


def entries(tx: Connection, limit: int = 100) -> list[tuple[Entry, bool]]:
    """The newest first, and whether each is undone."""
    rows = tx.execute(select(JournalTable).order_by(JournalTable.id.desc()).limit(limit))
    return [(_entry(row), bool(row.undone)) for row in rows]


def next_to_undo(tx: Connection) -> Entry | None:
    statement = select(JournalTable).where(JournalTable.undone == 0)
    row = tx.execute(statement.order_by(JournalTable.id.desc()).limit(1)).one_or_none()
    return None if row is None else _entry(row)


def next_to_redo(tx: Connection) -> Entry | None:
    statement = select(JournalTable).where(JournalTable.undone == 1)
    row = tx.execute(statement.order_by(JournalTable.id).limit(1)).one_or_none()
    return None if row is None else _entry(row)


def before(tx: Connection, entry: Entry) -> Entry | None:
    """The one that stands and was made last before `entry`."""
    statement = select(JournalTable).where(
        JournalTable.undone == 0, JournalTable.id < entry.entry_id
    )
    row = tx.execute(statement.order_by(JournalTable.id.desc()).limit(1)).one_or_none()
    return None if row is None else _entry(row)


def after(tx: Connection, entry: Entry) -> Entry | None:
    """The one that is undone and was made first after `entry`."""
    statement = select(JournalTable).where(
        JournalTable.undone == 1, JournalTable.id > entry.entry_id
    )
    row = tx.execute(statement.order_by(JournalTable.id).limit(1)).one_or_none()
    return None if row is None else _entry(row)


def mark(tx: Connection, entry_id: int, *, undone: bool) -> None:
    tx.execute(update(JournalTable).where(JournalTable.id == entry_id).values(undone=int(undone)))


def _entry(row: Any) -> Entry:
    return Entry(row.id, row.at, row.kind, row.title, row.changes)
