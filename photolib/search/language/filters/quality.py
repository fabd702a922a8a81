"""`is:favorite` and `has:gps`: what a photo is or has, or not."""

from __future__ import annotations

from collections.abc import Callable

from photolib.formats.registry import formats
from photolib.search.language.dates import Calendar
from photolib.search.language.filter_kind import BadValue, FilterKind, plain, several
from photolib.types import MOVIES, Condition, Has, NoneOf, OfType, Quality


def _raw() -> Condition:
    return OfType(
        ("raw",), tuple(sorted(e for f in formats() if f.key == "raw" for e in f.extensions))
    )


IS: dict[str, Callable[[], Condition]] = {
    "favorite": lambda: Has(Quality.FAVORITE),
    "unreadable": lambda: Has(Quality.UNREADABLE),
    "offline": lambda: Has(Quality.OFFLINE),
    "raw": _raw,
    "live": lambda: OfType((), MOVIES),
    "portrait": lambda: Has(Quality.PORTRAIT),
    "landscape": lambda: Has(Quality.LANDSCAPE),
    "square": lambda: Has(Quality.SQUARE),
    "panorama": lambda: Has(Quality.PANORAMA),
    "duplicate": lambda: Has(Quality.DUPLICATE),
    "untagged": lambda: Has(Quality.UNTAGGED),
}
HAS: dict[str, Callable[[], Condition]] = {
    "gps": lambda: Has(Quality.HAS_PLACE),
    "caption": lambda: Has(Quality.HAS_CAPTION),
    "text": lambda: Has(Quality.HAS_TEXT),
    "tags": lambda: NoneOf((Has(Quality.UNTAGGED),)),
    "suggestions": lambda: Has(Quality.SUGGESTED),
}
_SPELLINGS = {
    "favourite": "favorite",
    "fav": "favorite",
    "duplicates": "duplicate",
    "location": "gps",
    "place": "gps",
    "title": "caption",
    "tag": "tags",
}


def _reader(
    key: str, known: dict[str, Callable[[], Condition]]
) -> Callable[[str, str, Calendar], Condition]:
    def one(name: str) -> Condition:
        name = name.casefold()
        make = known.get(_SPELLINGS.get(name, name))
        if make is None:
            raise BadValue(f"{key}: knows {', '.join(known)}, not {name!r}.")
        return make()

    def read(op: str, value: str, calendar: Calendar) -> Condition:
        plain(op, key)
        return several(value, one)

    return read


FILTERS = (
    FilterKind(
        key="is",
        title="Is",
        says="of this kind; a duplicate is the same picture as another file, be it smaller or "
        "saved anew, a panorama is at least twice as long as wide, a Live Photo (live) has a movie "
        "beside it, raw is true of a RAW+JPEG pair too",
        examples=("is:favorite", "is:portrait", "is:duplicate", "is:untagged"),
        read=_reader("is", IS),
        values=tuple(IS),
    ),
    FilterKind(
        key="has",
        title="Has",
        says="with a place (gps), a title or caption, recognised text, tags, or suggested tags "
        "that wait for a decision",
        examples=("has:gps", "has:caption"),
        read=_reader("has", HAS),
        values=tuple(HAS),
    ),
)
