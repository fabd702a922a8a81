"""Columns of integers read as one."""

from __future__ import annotations

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Integer, column, select, table

from photolib.catalog import Catalog
from photolib.catalog.id_sets import fetch_ids, fetch_integers

INTEGERS = st.integers(-(2**63), 2**63 - 1)
NUMBERS = table("numbers", column("a", Integer), column("b", Integer))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(values=st.lists(st.tuples(INTEGERS, INTEGERS)))
def test_rows_come_whole_and_in_the_order_of_the_statement(
    catalog: Catalog, values: list[tuple[int, int]]
) -> None:
    with catalog.write() as tx:
        tx.exec_driver_sql("CREATE TEMP TABLE IF NOT EXISTS numbers (a INTEGER, b INTEGER)")
        tx.exec_driver_sql("DELETE FROM numbers")
        if values:
            tx.exec_driver_sql("INSERT INTO numbers VALUES (?, ?)", values)
        found = fetch_integers(tx, select(NUMBERS).order_by(NUMBERS.c.b.desc(), NUMBERS.c.a))
        ids = fetch_ids(tx, select(NUMBERS.c.a).order_by(NUMBERS.c.a))
    wanted = sorted(values, key=lambda row: (-row[1], row[0]))
    assert found.dtype == np.int64
    assert found.shape == (len(values), 2)
    assert [tuple(row) for row in found.tolist()] == wanted
    assert ids.tolist() == sorted(a for a, _ in values)
