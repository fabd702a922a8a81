"""Queries worth keeping: those saved under a name, and the history of those asked."""

from __future__ import annotations

import time
import unicodedata

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from photolib.catalog.tables import SavedSearchTable, SearchHistoryTable, table_of
from photolib.catalog.text_columns import folded, storable
from photolib.errors import InputProblem
from photolib.types import SavedSearch

HISTORY_KEPT = 500

_NEW = insert(table_of(SavedSearchTable))
_SAVE = _NEW.on_conflict_do_update(
    index_elements=["name_key"], set_={"name": _NEW.excluded.name, "query": _NEW.excluded.query}
)
_ASKED = insert(table_of(SearchHistoryTable))
_REMEMBER = _ASKED.on_conflict_do_update(
    index_elements=["query"],
    set_={"times": SearchHistoryTable.times + 1, "used_at": _ASKED.excluded.used_at},
)
_SAVED = select(SavedSearchTable.id, SavedSearchTable.name, SavedSearchTable.query).order_by(
    SavedSearchTable.name_key
)


def save(tx: Connection, name: str, query: str) -> SavedSearch:
    """Keep a query under a name; one of the same name (case and accents aside) is replaced.

    Raises InputProblem when either is empty.
    """
    name = unicodedata.normalize("NFC", " ".join(storable(name).replace("\0", " ").split()))
    query = _tidy(query)
    if not folded(name):
        raise InputProblem("A saved search needs a name of at least one letter.")
    if not query:
        raise InputProblem("There is nothing to save: the query is empty.")
    now = int(time.time())
    tx.execute(_SAVE, {"name": name, "name_key": folded(name), "query": query, "created_at": now})
    return get(tx, name)


def get(tx: Connection, name: str) -> SavedSearch:
    """Raises InputProblem for a name nothing is saved under."""
    row = tx.execute(_SAVED.where(SavedSearchTable.name_key == folded(storable(name)))).first()
    if row is None:
        raise InputProblem(
            f"There is no saved search called {name!r}; `photolib searches list` shows them."
        )
    return SavedSearch(row.id, row.name, row.query)


def all_saved(tx: Connection) -> list[SavedSearch]:
    return [SavedSearch(row.id, row.name, row.query) for row in tx.execute(_SAVED)]


def remove(tx: Connection, name: str) -> None:
    """Forget a saved search. Raises InputProblem for one that is not there."""
    search_id = get(tx, name).search_id
    tx.execute(delete(SavedSearchTable).where(SavedSearchTable.id == search_id))


def remember(tx: Connection, query: str) -> None:
    """Note that a query was asked; the oldest beyond `HISTORY_KEPT` are forgotten."""
    query = _tidy(query)
    if not query:
        return
    last = tx.execute(select(func.max(SearchHistoryTable.used_at))).scalar() or 0
    used_at = max(time.time_ns() // 1_000_000, last + 1)  # two in a millisecond keep their order
    tx.execute(_REMEMBER, {"query": query, "times": 1, "used_at": used_at})
    kept = select(SearchHistoryTable.id).order_by(SearchHistoryTable.used_at.desc())
    tx.execute(
        delete(SearchHistoryTable).where(SearchHistoryTable.id.not_in(kept.limit(HISTORY_KEPT)))
    )


def history(tx: Connection, limit: int = HISTORY_KEPT) -> list[str]:
    """The queries asked, the latest first."""
    newest = SearchHistoryTable.used_at.desc()
    return list(
        tx.execute(select(SearchHistoryTable.query).order_by(newest).limit(limit)).scalars()
    )


def forget_history(tx: Connection) -> None:
    tx.execute(delete(SearchHistoryTable))


def _tidy(query: str) -> str:
    return " ".join(storable(query).replace("\0", " ").split())
