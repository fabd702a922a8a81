"""`type:heic`: by the kind of file."""

from __future__ import annotations

from photolib.formats.registry import formats
from photolib.search.language.dates import Calendar
from photolib.search.language.filter_kind import BadValue, FilterKind, plain, several
from photolib.types import Condition, OfType

_FAMILIES = frozenset({"raw", "bitmap"})  # their extensions are kinds of their own


def read(op: str, value: str, calendar: Calendar) -> Condition:
    plain(op, "type")
    return several(value, _one)


def _one(name: str) -> Condition:
    name = name.lower().removeprefix(".")
    for found in formats():
        extensions = tuple(sorted(found.extensions))
        if name == found.key:
            return OfType((found.key,), extensions)
        if f".{name}" in extensions:
            if found.key in _FAMILIES:
                return OfType((), (f".{name}",))
            return OfType((found.key,), extensions)
    keys = ", ".join(found.key for found in formats())
    raise BadValue(f"There are no photos of type {name!r}; known are {keys} and their extensions.")


FILTERS = (
    FilterKind(
        key="type",
        title="Type",
        says="files of this format, by its name or an extension",
        examples=("type:heic", "type:raw", "type:jpg,png"),
        read=read,
        aliases=("format", "ext"),
        values=tuple(found.key for found in formats()),
    ),
)
