"""What a query is taken to mean."""

from __future__ import annotations

from photolib.search.language import parse
from photolib.search.language.ast import And, Exact, Meaning


def test_words_are_one_sentence() -> None:
    assert parse("kids in  the snow").node == Meaning("kids in the snow")


def test_quoted_words_are_exact() -> None:
    assert parse('beach "IMG_2041"').node == And((Meaning("beach"), Exact("IMG_2041")))


def test_nothing_is_asked_by_an_empty_query() -> None:
    assert parse("  ").node is None
