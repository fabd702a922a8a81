"""`tag:beach`: by the tags people gave or the program suggested."""

from __future__ import annotations

from photolib.search.language.dates import Calendar
from photolib.search.language.filter_kind import BadValue, FilterKind, plain, several
from photolib.types import Condition, Has, NoneOf, Quality, Tagged


def read(op: str, value: str, calendar: Calendar) -> Condition:
    plain(op, "tag")
    return several(value, _one)


def _one(name: str) -> Condition:
    if name.casefold() == "none":
        return Has(Quality.UNTAGGED)
    if name.casefold() == "any":
        return NoneOf((Has(Quality.UNTAGGED),))
    parts = [part.strip() for part in name.split("/") if part.strip()]
    if not parts:
        raise BadValue("A tag needs a name, as tag:beach or tag:animal/dog.")
    return Tagged("/".join(parts))


FILTERS = (
    FilterKind(
        key="tag",
        title="Tag",
        says="with this tag or one below it; none and any stand for no tag and some tag",
        examples=("tag:beach", "tag:animal/dog", "tag:beach,lake", "tag:none"),
        read=read,
        aliases=("tags", "keyword"),
        values=("none", "any"),
    ),
)
