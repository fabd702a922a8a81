"""What stands as `key:value`: a filter, a photo to be like, words as they are, or an option."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, replace
from enum import StrEnum

from photolib.search.language.ast import Filter, Fusion, Like, Meaning, Node, QueryOptions, Sorting
from photolib.search.language.dates import Calendar
from photolib.search.language.filter_kind import BadValue
from photolib.search.language.filter_registry import by_key
from photolib.search.language.filters import date
from photolib.search.language.lexer import Kind, Lexeme
from photolib.types import TokenKind

LIKE, MEANING, FUSION, SORT = "like", "meaning", "fusion", "sort"
OPTIONS: dict[str, type[StrEnum]] = {FUSION: Fusion, SORT: Sorting}
SAYS = {  # as `FilterKind.says`
    LIKE: "looks like this photo: its file name, path or id, or selected",
    MEANING: "shows this, even if it reads like a date or an operator",
    FUSION: "how several parts are made one ranking",
    SORT: "in which order photos come",
}
_COMPARED = {">": "more than", ">=": "at least", "<": "less than", "<=": "at most", "": ""}


@dataclass(frozen=True, slots=True)
class Field:
    """What a field is taken for."""

    kind: TokenKind = TokenKind.FILTER
    node: Node | None = None
    label: str = ""
    options: QueryOptions | None = None
    problem: str = ""


def keys() -> list[str]:
    """All that may stand before a colon."""
    return [*by_key(), LIKE, MEANING, *OPTIONS]


def is_word(lexeme: Lexeme, said: str) -> bool:
    """Whether what looks like a field is a word with a colon ("Warning:") or an address."""
    return (
        lexeme.kind is Kind.FIELD
        and lexeme.key not in keys()
        and '"' not in said
        and (not lexeme.text or lexeme.text.startswith("//"))
    )


def read(lexeme: Lexeme, calendar: Calendar, options: QueryOptions) -> Field:
    key, op = lexeme.key, "" if lexeme.op == "=" else lexeme.op
    value = " ".join(lexeme.text.replace("\0", " ").split())
    if key not in keys():
        return _unknown(key)
    if not value:
        return Field(problem=f"Say after {key}: what it should be, without a space between.")
    if key == LIKE:
        return Field(TokenKind.LIKE, Like(value), f"Like {value}")
    if key == MEANING:
        return Field(TokenKind.MEANING, Meaning(value), value)
    if key in OPTIONS:
        return _option(key, value.casefold(), options)
    kind = by_key()[key]
    if lexeme.weight:
        return Field(problem="A filter holds or not; it has no weight.")
    try:
        condition = kind.read(op, value, calendar)
    except BadValue as problem:
        return Field(problem=str(problem))
    said = " ".join(part for part in (kind.title, _COMPARED[op], value) if part)
    is_date = kind.read.__module__ == date.__name__
    label = date_label(value) if kind.key == date.KEY and not op else said
    return Field(
        TokenKind.DATE if is_date else TokenKind.FILTER,
        Filter(kind.key, op, value, condition),
        label,
    )


def date_label(phrase: str) -> str:
    return f"Date {phrase}"


def _option(key: str, value: str, options: QueryOptions) -> Field:
    known = [str(member) for member in OPTIONS[key]]
    if value not in known:
        return Field(problem=f"{key}: is one of {', '.join(known)}.")
    chosen = (
        replace(options, fusion=Fusion(value))
        if key == FUSION
        else replace(options, sort=Sorting(value))
    )
    return Field(TokenKind.OPTION, None, f"{key} {value}", chosen)


def _unknown(key: str) -> Field:
    near = difflib.get_close_matches(key, keys(), n=1)
    hint = f"did you mean {near[0]}:?" if near else "quote it to find these words as they are."
    return Field(problem=f"There is no filter {key}:; {hint}")
