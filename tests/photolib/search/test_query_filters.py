"""Filters are found by themselves, and a wrong one fails at once."""

from __future__ import annotations

import pkgutil

import pytest

from photolib.search.language import filters as package
from photolib.search.language.filter_registry import (
    BUILT_IN,
    by_key,
    filters,
    filters_of,
    refuse_duplicates,
)


def test_every_module_is_found_in_a_frozen_program_too() -> None:
    assert sorted(m.name for m in pkgutil.iter_modules(package.__path__)) == sorted(BUILT_IN)


@pytest.mark.parametrize("value", [None, (), [], ("tag",), 7])
def test_a_module_without_filters_fails_at_once(value: object) -> None:
    with pytest.raises(RuntimeError, match="defines no FILTERS"):
        filters_of("photolib.search.language.filters.new", value)


def test_two_filters_of_one_name_fail_at_once() -> None:
    tag = by_key()["tag"]
    with pytest.raises(RuntimeError, match="claimed by more than one filter"):
        refuse_duplicates([*filters(), tag])


def test_every_filter_says_what_it_is_for() -> None:
    for kind in filters():
        assert kind.title[0].isupper(), kind.key
        assert kind.says, kind.key
        assert not kind.says.endswith("."), kind.key
