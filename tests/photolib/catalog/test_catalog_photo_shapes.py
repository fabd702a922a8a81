"""Proportions and days of many photos at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import numpy as np
import pytest
from catalog_samples import decoded, insert

from photolib.catalog import Catalog, photo_shapes, photos
from photolib.types import Folder


@pytest.mark.parametrize("one_by_one", [True, False])
def test_shapes_come_in_the_order_asked(
    catalog: Catalog, root: Folder, monkeypatch: pytest.MonkeyPatch, one_by_one: bool
) -> None:
    monkeypatch.setattr(photo_shapes, "_FEW", 100 if one_by_one else 0)
    with catalog.write() as tx:
        a, b, c = insert(tx, root, "a.jpg", "b.jpg", "c.jpg")
        old = decoded(taken_at=datetime(1888, 10, 14, 23, 59))
        photos.record_decoded(tx, a, replace(old, width=30_000, height=1))
        photos.record_decoded(tx, b, decoded("b", taken_at=datetime(2019, 6, 15)))
        shapes = photos.shapes(tx, np.array([b, 999, c, a], np.int64))
    assert shapes.aspects.tolist() == pytest.approx([4 / 3, 0, 0, 30_000])
    assert shapes.aspects.dtype == np.float32
    first = date(1970, 1, 1).toordinal()
    assert shapes.days[0] == date(2019, 6, 15).toordinal() - first
    assert shapes.days[1] == 0
    assert shapes.days[3] == date(1888, 10, 14).toordinal() - first


def test_no_photos_have_no_shapes(catalog: Catalog) -> None:
    with catalog.read() as tx:
        assert len(photos.shapes(tx, np.empty(0, np.int64)).aspects) == 0
        assert photos.shapes(tx, np.array([7], np.int64)).aspects.tolist() == [0]
