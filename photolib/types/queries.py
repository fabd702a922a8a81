"""What a query says, token by token: what the search bar shows as chips and as remarks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class TokenKind(StrEnum):
    MEANING = "meaning"  # words to be found by what they mean
    EXACT = "exact"  # words to be found as they are written
    LIKE = "like"  # a photo to be found by its looks
    FILTER = "filter"
    DATE = "date"  # a filter, maybe said in plain words
    OPERATOR = "operator"  # AND, OR, NOT, without, +, ~, parentheses, weights
    OPTION = "option"  # how to search: fusion:, sort:
    IGNORED = "ignored"  # not understood; `problem` says why


@dataclass(frozen=True, slots=True)
class QueryToken:
    """A piece `query[start:end]` of the text typed, from left to right, none overlapping.

    `label` says in words what it is taken for; `problem` is a sentence when it is ignored.
    """

    start: int
    end: int
    kind: TokenKind
    text: str
    label: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Understood:
    """A query as it was understood: its tokens, and the `text` that says just that.

    `needs_encoder` is false for a query that can be answered before a model is loaded.
    """

    text: str
    tokens: tuple[QueryToken, ...]
    needs_encoder: bool

    @property
    def ignored(self) -> tuple[QueryToken, ...]:
        """The tokens that something is wrong with."""
        return tuple(token for token in self.tokens if token.problem)


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query kept under a name: a smart album, asked anew each time it is looked at."""

    search_id: int
    name: str
    query: str


class SuggestionKind(StrEnum):
    OPERATOR = "operator"
    TAG = "tag"
    FOLDER = "folder"
    CAMERA = "camera"
    LENS = "lens"
    DATE = "date"
    VALUE = "value"  # one of a filter's few values
    SAVED = "saved"
    HISTORY = "history"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Text that may take the place of `query[start:end]`; `count` photos have it, if known."""

    kind: SuggestionKind
    text: str
    start: int
    end: int
    label: str = ""
    count: int | None = None
