"""Text -> lexemes: words, quoted words, `key:value`, signs and parentheses, with their places.

Quotes enclose anything; two in a row inside of them stand for one. A quote that is not closed
reaches to the end: it is being typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from photolib.search.language.filter_kind import OPERATORS

MAX_CHARACTERS = 4_000  # more is a pasted document, not a query


class Kind(Enum):
    WORD = auto()
    QUOTED = auto()
    FIELD = auto()  # key:value
    OPEN = auto()
    CLOSE = auto()
    AND = auto()
    OR = auto()
    NOT = auto()  # NOT or without, before what follows
    MINUS = auto()  # right before what it leaves out
    PLUS = auto()
    TILDE = auto()


@dataclass(frozen=True, slots=True)
class Lexeme:
    """`text` is a word, what stands in quotes, or a field's value; `weight` the ^2 behind it."""

    kind: Kind
    start: int
    end: int
    text: str = ""
    key: str = ""
    op: str = ""
    weight: str = ""  # what stands behind "^", read by the parser


_QUOTES = str.maketrans("“”„‟", '""""')
_STRING = r'"(?:[^"]|"")*(?:"|\Z)'
_LEXEME = re.compile(
    r"(?P<space>[\s\x00]+)"
    r"|(?P<open>\()"
    r"|(?P<close>\))(?:\^(?P<close_weight>[0-9.]*))?"
    r"|(?P<minus>-(?=[^\s\x00)-]))"
    r"|(?P<sign>[+~])"
    rf"|(?P<string>{_STRING})(?:\^(?P<string_weight>[0-9.]*))?"
    rf"|(?P<key>[A-Za-z]+):(?P<op>{'|'.join(OPERATORS)})?(?P<value>{_STRING}|[^\s()\x00\"]*)"
    r"(?:(?<=\")\^(?P<field_weight>[0-9.]*))?"
    r"|(?P<word>[^\s()\x00\"]+)",
)
_WEIGHTED_WORD = re.compile(r"(.+?)\^([0-9.]*)")
_KEYWORDS = {"AND": Kind.AND, "OR": Kind.OR, "NOT": Kind.NOT, "without": Kind.NOT}


def lexemes(text: str) -> Iterator[Lexeme]:
    """The lexemes of the first `MAX_CHARACTERS`, from left to right; nothing but space lacks."""
    for match in _LEXEME.finditer(text[:MAX_CHARACTERS].translate(_QUOTES)):
        start, end = match.span()
        found = match.lastgroup
        if found is None or match["space"] is not None:
            continue
        if match["open"] is not None:
            yield Lexeme(Kind.OPEN, start, end)
        elif match["close"] is not None:
            yield Lexeme(Kind.CLOSE, start, end, weight=_weight(match["close_weight"]))
        elif match["minus"] is not None:
            yield Lexeme(Kind.MINUS, start, end)
        elif match["sign"] is not None:
            kind = Kind.PLUS if match["sign"] == "+" else Kind.TILDE
            yield Lexeme(kind, start, end)
        elif match["string"] is not None:
            weight = _weight(match["string_weight"])
            yield Lexeme(Kind.QUOTED, start, end, unquoted(match["string"]), weight=weight)
        elif match["key"] is not None:
            yield Lexeme(
                Kind.FIELD,
                start,
                end,
                unquoted(match["value"]),
                match["key"].lower(),
                match["op"] or "",
                _weight(match["field_weight"]),
            )
        else:
            yield _word(match["word"], start, end)


def unquoted(text: str) -> str:
    """What a quoted string says; other text as it is."""
    if not text.startswith('"'):
        return text
    inside = text[1:]
    # An even number of quotes at the end are quotes said twice, of a string not closed.
    closed = (len(inside) - len(inside.rstrip('"'))) % 2 == 1
    return (inside[:-1] if closed else inside).replace('""', '"')


def quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _word(text: str, start: int, end: int) -> Lexeme:
    if text in _KEYWORDS:
        return Lexeme(_KEYWORDS[text], start, end, text)
    weighted = _WEIGHTED_WORD.fullmatch(text)
    if weighted:
        return Lexeme(Kind.WORD, start, end, weighted[1], weight="^" + weighted[2])
    return Lexeme(Kind.WORD, start, end, text)


def _weight(digits: str | None) -> str:
    return "" if digits is None else "^" + digits
