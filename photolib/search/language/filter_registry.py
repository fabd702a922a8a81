"""Finding the filters: every module of `filters/` has some.

Adding a filter is adding a file. A module without `FILTERS`, or two that claim the same key,
are mistakes and raise at once.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable
from functools import cache

from photolib.search.language.filter_kind import FilterKind

_PACKAGE = "photolib.search.language.filters"

# What a frozen program falls back to when its importer cannot list a package.
BUILT_IN = (
    "album",
    "camera",
    "date",
    "file_type",
    "folder",
    "place",
    "quality",
    "rating",
    "size",
    "tag",
)


@cache
def filters() -> tuple[FilterKind, ...]:
    """All filters in the order of their keys. Raises `RuntimeError` on a malformed one."""
    package = importlib.import_module(_PACKAGE)
    names = sorted(module.name for module in pkgutil.iter_modules(package.__path__))
    found: list[FilterKind] = []
    for name in names or BUILT_IN:
        module = importlib.import_module(f"{_PACKAGE}.{name}")
        found += filters_of(module.__name__, getattr(module, "FILTERS", None))
    refuse_duplicates(found)
    return tuple(sorted(found, key=lambda kind: kind.key))


@cache
def by_key() -> dict[str, FilterKind]:
    """Every key and other spelling of one."""
    return {name: kind for kind in filters() for name in (kind.key, *kind.aliases)}


def filters_of(module: str, value: object) -> list[FilterKind]:
    if (
        not isinstance(value, tuple)
        or not value
        or not all(isinstance(kind, FilterKind) and kind.examples for kind in value)
    ):
        raise RuntimeError(f"{module} defines no FILTERS; see docs/architecture.md, How to add")
    return list(value)


def refuse_duplicates(found: Iterable[FilterKind]) -> None:
    names = [name for kind in found for name in (kind.key, *kind.aliases)]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise RuntimeError(f"claimed by more than one filter: {sorted(twice)}")
