"""What was searched for, where, and what was found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from photolib.types.photos import PhotoState


@dataclass(frozen=True, slots=True)
class Hit:
    """`score` is the cosine of the two unit vectors, -1..1."""

    photo_id: int
    score: float


@dataclass(frozen=True, slots=True)
class SearchResult:
    query: str
    model: str  # name of the embedder that answered
    took_ms: float
    hits: tuple[Hit, ...]
    note: str = ""  # e.g. "1,200 photos are not searchable yet"


class SortOrder(StrEnum):
    NEWEST = "newest"
    OLDEST = "oldest"
    NAME = "name"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Scope:
    """Which part of the library is meant; all parts must hold. Empty: everything shown.

    `subfolder` is a `/`-path below the root of `folder_id`.
    """

    folder_id: int | None = None
    subfolder: str = ""
    tag_id: int | None = None
    states: tuple[PhotoState, ...] = ()  # empty: everything but MISSING

    @property
    def everything(self) -> bool:
        return self == Scope()
