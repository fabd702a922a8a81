"""Saved searches and the history of queries."""

from __future__ import annotations

import pytest

from photolib.catalog import Catalog, searches
from photolib.errors import InputProblem


def test_a_saved_search_is_found_by_its_name_and_replaced_under_it(catalog: Catalog) -> None:
    with catalog.write() as tx:
        first = searches.save(tx, "  Kids in  the Été ", "kids  date:2019")
        assert (first.name, first.query) == ("Kids in the Été", "kids date:2019")
        searches.save(tx, "beach", "beach")
        again = searches.save(tx, "kids in the ete", "kids date:2020")
        assert again.search_id == first.search_id
        assert [s.query for s in searches.all_saved(tx)] == ["beach", "kids date:2020"]
        assert searches.get(tx, "KIDS in the Ete") == again
        searches.remove(tx, "kids in the ÉTÉ")
        assert [s.name for s in searches.all_saved(tx)] == ["beach"]


@pytest.mark.parametrize(("name", "query"), [(" ", "x"), ("x", "  "), ("\0", "x")])
def test_nothing_is_saved_without_a_name_or_a_query(
    catalog: Catalog, name: str, query: str
) -> None:
    with catalog.write() as tx, pytest.raises(InputProblem):
        searches.save(tx, name, query)


@pytest.mark.parametrize("name", ["nobody", "\ud800", "'; DROP TABLE photos; --"])
def test_a_search_nobody_saved_is_a_sentence(catalog: Catalog, name: str) -> None:
    with catalog.write() as tx, pytest.raises(InputProblem, match="no saved search"):
        searches.remove(tx, name)


def test_the_history_has_the_latest_first_and_each_query_once(catalog: Catalog) -> None:
    with catalog.write() as tx:
        for query in ("dog", "cat", " dog ", "", "bird"):
            searches.remember(tx, query)
        assert searches.history(tx) == ["bird", "dog", "cat"]
        assert searches.history(tx, limit=1) == ["bird"]
        searches.forget_history(tx)
        assert searches.history(tx) == []


def test_the_history_does_not_grow_for_ever(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searches, "HISTORY_KEPT", 3)
    with catalog.write() as tx:
        for number in range(6):
            searches.remember(tx, str(number))
        assert searches.history(tx, limit=99) == ["5", "4", "3"]
