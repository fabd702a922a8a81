"""Text -> tree. Never raises: what cannot be understood is left out and marked with the reason."""

from __future__ import annotations

import re

from photolib.search.language.ast import Exact, Meaning, Node, Parsed, all_of
from photolib.types import QueryToken, TokenKind

_PIECE = re.compile(r'"([^"]*)"?|[^\s"]+')


def parse(text: str) -> Parsed:
    """The meaning of a query; `node` is None for one that asks for nothing."""
    words: list[str] = []
    exact: list[Node] = []
    tokens: list[QueryToken] = []
    for piece in _PIECE.finditer(text):
        if piece[1] is None:
            words.append(piece[0])
            tokens.append(QueryToken(*piece.span(), TokenKind.MEANING, piece[0]))
        elif piece[1].strip():
            exact.append(Exact(piece[1].strip()))
            tokens.append(QueryToken(*piece.span(), TokenKind.EXACT, piece[0]))
    sentence: list[Node] = [Meaning(" ".join(words))] if words else []
    return Parsed(all_of(sentence + exact), tuple(tokens))
