"""Puts journal entries back and forth: each kind's changes by the module that knows them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from sqlalchemy import Connection

from photolib.catalog import albums, descriptions, journal, tag_links, trashed
from photolib.catalog.journal import Entry


class Kind(NamedTuple):
    """`apply(tx, changes, forward)` makes the state after the changes, or the one before them;
    `photos_of` are the photos that changes are about."""

    apply: Callable[[Connection, list[Any], bool], None]
    photos_of: Callable[[list[Any]], set[int]]


def _first(changes: list[Any]) -> set[int]:
    return {change[0] for change in changes}


def _nothing(_tx: Connection, _changes: list[Any], _forward: bool) -> None:
    """Files are moved before the entry is; see `photolib/organising/undoing.py`."""


KINDS: dict[str, Kind] = {
    tag_links.KIND: Kind(tag_links.apply, _first),
    descriptions.KIND: Kind(descriptions.apply, _first),
    albums.KIND: Kind(albums.apply, albums.photos_of),
    trashed.KIND: Kind(_nothing, trashed.photos_of),
}


def undo(tx: Connection) -> Entry | None:
    """Take back the newest change that stands; None when there is none."""
    return _move(tx, journal.next_to_undo(tx), forward=False)


def redo(tx: Connection) -> Entry | None:
    """Do again what was undone last."""
    return _move(tx, journal.next_to_redo(tx), forward=True)


def put(tx: Connection, entry: Entry, *, forward: bool) -> None:
    """Make the state after the entry's changes, or the one before them."""
    KINDS[entry.kind].apply(tx, entry.changes, forward)
    journal.mark(tx, entry.entry_id, undone=not forward)


def photos_of(entry: Entry) -> set[int]:
    return KINDS[entry.kind].photos_of(entry.changes)


def _move(tx: Connection, entry: Entry | None, *, forward: bool) -> Entry | None:
    if entry is not None:
        put(tx, entry, forward=forward)
    return entry
