"""What a query means: a tree of frozen nodes, made by `parse`, written out by `printer`.

A tree is in normal form: no And in an And, no Or in an Or, none of a single part, no Not of
a Not. `all_of`, `any_of` and `negated` keep it so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from photolib.types import Condition, QueryToken


@dataclass(frozen=True, slots=True)
class Meaning:
    """One sentence for the text encoder."""

    text: str


@dataclass(frozen=True, slots=True)
class Exact:
    """Words that stand in the file name, folder, title, caption, tags or recognised text."""

    text: str


@dataclass(frozen=True, slots=True)
class Like:
    """A photo whose looks are meant: its id, its path or file name, or "selected"."""

    target: str


@dataclass(frozen=True, slots=True)
class Filter:
    """`key` `op` `value` as written (`rating` `>=` `3`); `condition` is what it demands.

    Relative dates are resolved in `condition` by the clock at parsing, while `value` keeps the
    words, so that a saved "yesterday" means another day tomorrow.
    """

    key: str
    op: str  # "", ">", ">=", "<", "<="
    value: str
    condition: Condition


@dataclass(frozen=True, slots=True)
class And:
    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    part: Node


@dataclass(frozen=True, slots=True)
class Weighted:
    """A part that counts `weight` times (1 is normal, 0 or more)."""

    part: Node
    weight: float


@dataclass(frozen=True, slots=True)
class Combine:
    """Vector arithmetic: the sum of the parts' unit vectors, each added (+1) or taken away (-1).

    Every part is a Meaning, a Like, one of these Weighted, or a Combine.
    """

    parts: tuple[tuple[int, Node], ...]


Node = Meaning | Exact | Like | Filter | And | Or | Not | Weighted | Combine


class Fusion(StrEnum):
    """How several parts become one ranking; see `search/` for each."""

    AUTO = "auto"
    EARLY = "early"
    LATE = "late"
    ATTENTION = "attention"


class Sorting(StrEnum):
    """In which order photos come; AUTO is by relevance, or newest first with only filters."""

    AUTO = "auto"
    RELEVANCE = "relevance"
    NEWEST = "newest"
    OLDEST = "oldest"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class QueryOptions:
    fusion: Fusion = Fusion.AUTO
    sort: Sorting = Sorting.AUTO


@dataclass(frozen=True, slots=True)
class Parsed:
    """A query understood. `node` is None when nothing is asked for; `tokens` are in order."""

    node: Node | None
    tokens: tuple[QueryToken, ...] = ()
    options: QueryOptions = field(default_factory=QueryOptions)

    @property
    def problems(self) -> tuple[QueryToken, ...]:
        return tuple(token for token in self.tokens if token.problem)


def all_of(parts: Iterable[Node]) -> Node | None:
    """The And of the parts in normal form; None of no parts."""
    flat = tuple(_flat(parts, And))
    return And(flat) if len(flat) > 1 else next(iter(flat), None)


def any_of(parts: Iterable[Node]) -> Node | None:
    """The Or of the parts in normal form; None of no parts."""
    flat = tuple(_flat(parts, Or))
    return Or(flat) if len(flat) > 1 else next(iter(flat), None)


def negated(part: Node) -> Node:
    return part.part if isinstance(part, Not) else Not(part)


def is_vector(node: Node) -> bool:
    """Whether a node stands for one vector, so that it can be added to another."""
    while isinstance(node, Weighted):
        node = node.part
    return isinstance(node, Meaning | Like | Combine)


def is_filter(node: Node) -> bool:
    """Whether a node only says yes or no, so that it has no part in a ranking."""
    if isinstance(node, And | Or):
        return all(is_filter(part) for part in node.parts)
    if isinstance(node, Not):
        return is_filter(node.part)
    return isinstance(node, Filter)


def needs_encoder(node: Node) -> bool:
    """Whether a model is needed to answer: for anything but filters and exact words."""
    if isinstance(node, And | Or):
        return any(needs_encoder(part) for part in node.parts)
    if isinstance(node, Not | Weighted):
        return needs_encoder(node.part)
    return is_vector(node)


def _flat(parts: Iterable[Node], kind: type[And] | type[Or]) -> Iterator[Node]:
    for part in parts:
        if isinstance(part, kind):
            yield from part.parts
        else:
            yield part
