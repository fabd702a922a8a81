"""Metadata that was written into files, in the journal.

A change is [photo_id, path, where what was replaced is kept]; the files themselves are put back
by whoever undoes it (`photolib/organising/metadata_files.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, select

from photolib.catalog import journal
from photolib.catalog.tables import JournalTable

ASKED = "written"
ALONG = "written along"  # with the change before it, and undone with it
KINDS = (ASKED, ALONG)


def record(tx: Connection, kind: str, title: str, changes: Sequence[Any]) -> None:
    journal.record(tx, kind, title, changes)


def kept(tx: Connection) -> set[str]:
    """The files of replaced metadata that entries still refer to."""
    rows = tx.execute(select(JournalTable.changes).where(JournalTable.kind.in_(KINDS))).scalars()
    return {change[2][0] for changes in rows for change in changes}
