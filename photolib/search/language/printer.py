"""Tree -> text, such that `parse` gives the same tree again (with the same calendar).

Plain words are written plainly where they would be read as such, else as `meaning:"..."`.
"""

from __future__ import annotations

import re

from photolib.search.language.ast import (
    And,
    Combine,
    Exact,
    Filter,
    Like,
    Meaning,
    Node,
    Not,
    Or,
    Parsed,
    QueryOptions,
    Weighted,
    is_vector,
)
from photolib.search.language.lexer import quoted
from photolib.search.language.parse import parse

_BARE_VALUE = re.compile(r'[^\s()"^><=\x00“”„‟][^\s()"^\x00“”„‟]*')


def write(node: Node | None, options: QueryOptions | None = None) -> str:
    """The canonical text of a query."""
    options = options or QueryOptions()
    chosen = [
        f"{key}:{getattr(options, key)}"
        for key in ("fusion", "sort")
        if getattr(options, key) != getattr(QueryOptions(), key)
    ]
    text = [] if node is None else [_alone(node)]
    return " ".join([*text, *chosen])


def canonical(parsed: Parsed) -> str:
    return write(parsed.node, parsed.options)


def _alone(node: Node) -> str:
    """A node where nothing stands beside it."""
    match node:
        case Or(parts):
            return " OR ".join(_part(part) for part in parts)
        case And(parts):
            sentences = sum(isinstance(part, Meaning | Combine) for part in parts)
            vectors = sum(is_vector(part) for part in parts)
            mixes = any(isinstance(part, Combine) for part in parts) and vectors > 1
            joint = " AND " if sentences > 1 or mixes else " "
            return joint.join(_part(part) for part in parts)
        case Combine(parts):
            signs = {1: "+", -1: "~"}
            terms = [f"{signs[sign]} {_part(part)}" for sign, part in parts]
            return " ".join(terms).removeprefix("+ ")
        case _:
            return _part(node)


def _part(node: Node) -> str:
    """A node with others beside it."""
    match node:
        case Meaning(text):
            return text if _reads_as(text, node) else f"meaning:{quoted(text)}"
        case Exact(text):
            return quoted(text)
        case Like(target):
            return f"like:{value_text(target)}"
        case Filter(key, op, value, _):
            return f"{key}:{op}{value_text(value)}"
        case Not(part):
            return f"-{_tight(part)}"
        case Weighted(part, weight):
            return f"{_tight(part)}^{_number(weight)}"
        case _:
            return f"({_alone(node)})"


def _tight(node: Node) -> str:
    """A node right behind a minus or before a weight."""
    match node:
        case Meaning(text) if " " in text or not _reads_as(f"-{text}", Not(node)):
            return f"({_part(node)})"
        case Meaning(text):
            return text
        case Exact() | Filter():
            return _part(node)
        case Like(target):
            return f"like:{quoted(target)}"
        case _:
            return f"({_alone(node)})"


def _reads_as(text: str, node: Node) -> bool:
    return parse(text).node == node


def value_text(text: str) -> str:
    """A value as it stands after a colon."""
    return text if _BARE_VALUE.fullmatch(text) else quoted(text)


def _number(weight: float) -> str:
    return f"{weight:.6f}".rstrip("0").rstrip(".")
