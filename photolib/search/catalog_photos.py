"""What a query asks of the catalog: filters, what may be found, the photos of `like:`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from photolib.catalog import Catalog, conditions, photos
from photolib.errors import UnknownPhoto
from photolib.search.language.ast import And, Filter, Node, Not, Or
from photolib.types import AllOf, AnyOf, Condition, Float32, Int64, NoneOf, Scope, SortOrder

SELECTED = "selected"
VectorOf = Callable[[int | Path], tuple[int | None, Float32]]


class CatalogPhotos:
    """`evidence.Photos` over a catalog. `vector_of` gives the vector of an id or a file."""

    def __init__(
        self, catalog: Catalog, vector_of: VectorOf, scope: Scope, selected: int | None
    ) -> None:
        self._catalog = catalog
        self._vector_of = vector_of
        self._scope = scope
        self._selected = selected

    def ids_for(self, filters: Node) -> Int64:
        with self._catalog.read() as tx:
            return conditions.ids(tx, condition_of(filters))

    def everything(self) -> Int64:
        with self._catalog.read() as tx:
            return photos.ids(tx, self._scope, SortOrder.ADDED)

    def liked(self, target: str) -> tuple[int | None, Float32]:
        """Raises UnknownPhoto for a target that is neither an id, a file, nor a file's name."""
        if target.casefold() == SELECTED:
            if self._selected is None:
                raise UnknownPhoto("No photo is selected; select one, or name it after 'like:'.")
            return self._vector_of(self._selected)
        path = Path(target).expanduser()
        with self._catalog.read() as tx:
            named = photos.ids_named(tx, target)
            if not len(named) and target.isdecimal():
                return self._vector_of(int(target))
        if path.is_file():
            return self._vector_of(path)
        if not len(named):
            raise UnknownPhoto(f"There is no photo {target}; check its name after 'like:'.")
        return self._vector_of(int(named[0]))


def condition_of(filters: Node) -> Condition:
    """The condition that a tree of filters alone stands for."""
    if isinstance(filters, Filter):
        return filters.condition
    if isinstance(filters, Not):
        return NoneOf((condition_of(filters.part),))
    assert isinstance(filters, And | Or), filters
    parts = tuple(condition_of(part) for part in filters.parts)
    return AllOf(parts) if isinstance(filters, And) else AnyOf(parts)
