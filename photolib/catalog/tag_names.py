"""Renaming tags: their photos, decisions and what they were taught stay with them.

A change in the journal is [name before, name after].
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select, update

from photolib.catalog import journal, tags
from photolib.catalog.tables import TagTable

KIND = "tag names"


def rename(tx: Connection, name: str, to: str) -> bool:
    """Give a tag, with those below it, another name; False when there is no such tag, or one that
    is called so already."""
    changes = _move(tx, tags.tag_path(name), tags.tag_path(to))
    journal.record(tx, KIND, f"Rename the tag “{name}” to “{to}”", changes)
    return bool(changes)


def apply(tx: Connection, changes: list[Any], forward: bool) -> None:
    for before, after in changes:
        _move(tx, *((before, after) if forward else (after, before)))


def photos_of(_changes: list[Any]) -> set[int]:
    return set()


def _move(tx: Connection, name: str, to: str) -> list[list[str]]:
    rows = tx.execute(select(TagTable.id, TagTable.name, TagTable.name_key)).all()
    ids = {row.name_key: row.id for row in rows}
    key, wanted = name.casefold(), to.casefold()
    if key not in ids or not to or wanted.startswith(f"{key}/"):
        return []
    below = [row for row in rows if row.name_key == key or row.name_key.startswith(f"{key}/")]
    names = {row.id: to + row.name[len(name) :] for row in below}
    if any(ids.get(new.casefold(), row_id) not in names for row_id, new in names.items()):
        return []
    above = to.rpartition("/")[0]
    parent_id = tags.ensure(tx, above) if above else None
    for row_id, new in names.items():
        values: dict[str, Any] = {"name": new, "name_key": new.casefold()}
        if row_id == ids[key]:
            values["parent_id"] = parent_id
        tx.execute(update(TagTable).where(TagTable.id == row_id).values(**values))
    return [[name, to]]
