"""Puts journal entries back and forth: each kind's changes by the module that knows them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from sqlalchemy import Connection

from photolib.catalog import albums, descriptions, journal, tag_links, tag_names, trashed, written
from photolib.catalog.journal import Entry


class Kind(NamedTuple):
    """`apply(tx, changes, forward)` makes the state after the changes, or the one before them;
    `photos_of` are the photos that changes are about."""

    apply: Callable[[Connection, list[Any], bool], None]
    photos_of: Callable[[list[Any]], set[int]]


def _first(changes: list[Any]) -> set[int]:
    return {change[0] for change in changes}


def _nothing(_tx: Connection, _changes: list[Any], _forward: bool) -> None:
    """Files are put back before the entry is marked; see `photolib/organising/undoing.py`."""


KINDS: dict[str, Kind] = {
    tag_links.KIND: Kind(tag_links.apply, _first),
    descriptions.KIND: Kind(descriptions.apply, _first),
    albums.KIND: Kind(albums.apply, albums.photos_of),
    tag_names.KIND: Kind(tag_names.apply, tag_names.photos_of),
    trashed.KIND: Kind(_nothing, trashed.photos_of),
    written.ASKED: Kind(_nothing, _first),
    written.ALONG: Kind(_nothing, _first),
}


def undo(tx: Connection) -> Entry | None:
    """Take back the newest change that stands; None when there is none."""
    return _move(tx, journal.next_to_undo(tx), forward=False)


def redo(tx: Connection) -> Entry | None:
    """Do again what was undone last."""
    return _move(tx, journal.next_to_redo(tx), forward=True)


def next_together(tx: Connection, *, forward: bool) -> list[Entry]:
    """The entry that is next, with what was written into files along with it, in the order in
    which they are to be moved."""
    first = journal.next_to_redo(tx) if forward else journal.next_to_undo(tx)
    if first is None:
        return []
    second = journal.after(tx, first) if forward else journal.before(tx, first)
    along = second if forward else first
    return [first, second] if second and along and along.kind == written.ALONG else [first]


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
