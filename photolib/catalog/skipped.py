"""Photos whose problem the user has seen and wants to hear no more of, until they are retried."""

from __future__ import annotations

import json

from sqlalchemy import Connection

from photolib.catalog import prefs
from photolib.catalog.id_sets import Ids, id_list

_KEY = "skipped_problems"


def ids(tx: Connection) -> frozenset[int]:
    """Those skipped; some of them may have no problem any more."""
    return frozenset(json.loads(prefs.get(tx, _KEY) or "[]"))


def mark(tx: Connection, photo_ids: Ids | None, *, skipped: bool) -> None:
    """Skip photos, or speak of them again; None is all photos."""
    known = ids(tx)
    if photo_ids is None:
        kept = frozenset[int]()
    else:
        chosen = frozenset(id_list(photo_ids))
        kept = known | chosen if skipped else known - chosen
    if kept != known:
        prefs.put(tx, _KEY, json.dumps(sorted(kept)))
