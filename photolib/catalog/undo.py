"""Puts journal entries back and forth: each kind's changes by the module that knows them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection

from photolib.catalog import journal, tag_links
from photolib.catalog.journal import Entry

# (tx, changes, forward): make the state after the changes, or the one before them.
APPLIERS: dict[str, Callable[[Connection, list[Any], bool], None]] = {
    tag_links.KIND: tag_links.apply,
}


def undo(tx: Connection) -> Entry | None:
    """Take back the newest change that stands; None when there is none."""
    return _move(tx, journal.next_to_undo(tx), forward=False)


def redo(tx: Connection) -> Entry | None:
    """Do again what was undone last."""
    return _move(tx, journal.next_to_redo(tx), forward=True)


def _move(tx: Connection, entry: Entry | None, *, forward: bool) -> Entry | None:
    if entry is not None:
        APPLIERS[entry.kind](tx, entry.changes, forward)
        journal.mark(tx, entry.entry_id, undone=not forward)
    return entry
