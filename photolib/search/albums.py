"""Saved searches inside of queries: `album:NAME` stands for what is saved under that name.

An album made by hand of that name stays beside it, as the filter it is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from photolib.search.language.ast import (
    And,
    Filter,
    Node,
    Not,
    Or,
    Weighted,
    all_of,
    any_of,
    negated,
)
from photolib.search.language.filters import album

MOST_PARTS = 400  # that albums may bring into one query; SQLite refuses a thousand
SavedNode = Callable[[str], Node | None]  # what is saved under a name; None for nothing
MadeByHand = Callable[[str], bool]  # whether there is an album of that name


def expand(node: Node, saved: SavedNode, made: MadeByHand = lambda _name: False) -> Node:
    """The tree with every album replaced by what is saved under its name.

    An album nobody saved, one that is saved as nothing, and one that contains itself stay as
    they are: a filter that only photos of an album made by hand pass.
    """
    return _Expansion(saved, made).expand(node, ())


class _Expansion:
    def __init__(self, saved: SavedNode, made: MadeByHand) -> None:
        self._saved, self._made = saved, made
        self._left = MOST_PARTS

    def expand(self, node: Node, inside: tuple[str, ...]) -> Node:
        match node:
            case Filter(key=album.KEY, value=name):
                return self._album(node, name.casefold(), inside)
            case And(parts):
                return all_of(self.expand(part, inside) for part in parts) or node
            case Or(parts):
                return any_of(self.expand(part, inside) for part in parts) or node
            case Not(part):
                return negated(self.expand(part, inside))
            case Weighted(part):
                return replace(node, part=self.expand(part, inside))
            case _:
                return node

    def _album(self, node: Filter, name: str, inside: tuple[str, ...]) -> Node:
        saved = None if name in inside else self._saved(name)
        if saved is None:
            return node
        self._left -= _parts(saved)
        if self._left < 0:
            return node
        found = self.expand(saved, (*inside, name))
        return (any_of((node, found)) or node) if self._made(name) else found


def _parts(node: Node) -> int:
    match node:
        case And(parts) | Or(parts):
            return sum(_parts(part) for part in parts)
        case Not(part) | Weighted(part):
            return _parts(part)
        case _:
            return 1
