"""What a query's execution asks of the catalog and of the words beside the pictures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from photolib.search.language.ast import Node
from photolib.search.relevance import Background
from photolib.types import Float32, Int64


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """Photos that words were found at, best first, with the log-odds that gives them."""

    ids: Int64
    log_odds: Float32


class Words(Protocol):
    """Where words stand beside the pictures."""

    def literal(self, text: str) -> Found:
        """Photos with all words of `text` in name, folder, title, caption, tags or picture."""
        ...

    def exact(self, text: str) -> Found:
        """Photos with these words one after the other."""
        ...

    def meant(self, vector: Float32, background: Background) -> Found:
        """Photos whose caption or tag means what the query vector means."""
        ...


class Photos(Protocol):
    """What a query needs to know of the catalog."""

    def ids_for(self, filters: Node) -> Int64:
        """The photos that filters let through."""
        ...

    def everything(self) -> Int64:
        """The photos that a search may find at all."""
        ...

    def liked(self, target: str) -> tuple[int | None, Float32]:
        """The photo that `like:` names, if it is in the library, and its vector."""
        ...
