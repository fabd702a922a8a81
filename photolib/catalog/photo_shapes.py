"""Reads what the layout of a list needs, for a hundred thousand photos at once."""

from __future__ import annotations

import numpy as np
from sqlalchemy import Connection, select

from photolib.catalog.id_sets import ID_SET, fetch_integers, ids_json
from photolib.catalog.tables import PhotoTable
from photolib.types import Int64, PhotoShapes

_FEW = 5_000  # up to here photos are looked up one by one; a walk through all costs as much
_DAY = 86_400 * 1_000_000  # microseconds
_DAYS = (-719_162, 2_932_896)  # the years 1 to 9999
_ALL = select(PhotoTable.id, PhotoTable.width, PhotoTable.height, PhotoTable.sort_time)
_SOME = _ALL.where(PhotoTable.id.in_(ID_SET))


def shapes(tx: Connection, ids: Int64) -> PhotoShapes:
    """Proportions and days of `ids`, in their order; photos that are gone have neither (0)."""
    few = len(ids) <= _FEW
    found = fetch_integers(tx, _SOME, {"ids": ids_json(ids)}) if few else fetch_integers(tx, _ALL)
    found = found[np.argsort(found[:, 0], kind="stable")]
    if not len(found):
        return PhotoShapes(np.zeros(len(ids), np.float32), np.zeros(len(ids), np.int32))
    at = np.searchsorted(found[:, 0], ids).clip(max=len(found) - 1)
    known = found[at]
    width, height = (np.where(known[:, 0] == ids, known[:, n], 0) for n in (1, 2))
    aspects = np.divide(width, height, out=np.zeros(len(ids)), where=height > 0)
    days = np.where(known[:, 0] == ids, known[:, 3] // _DAY, 0).clip(*_DAYS)
    return PhotoShapes(aspects.astype(np.float32), days.astype(np.int32))
