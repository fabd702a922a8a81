"""Small values that belong to a library rather than to a machine: the embedder in use and such."""

from __future__ import annotations

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from photolib.catalog.tables import SettingTable


def get(tx: Connection, key: str) -> str | None:
    return tx.execute(select(SettingTable.value).where(SettingTable.key == key)).scalar()


def put(tx: Connection, key: str, value: str) -> None:
    statement = insert(SettingTable).values(key=key, value=value)
    tx.execute(statement.on_conflict_do_update(index_elements=["key"], set_={"value": value}))
