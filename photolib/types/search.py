"""What was searched for, where, and what was found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from photolib.types.photos import PhotoState


class Band(StrEnum):
    """How surely a photo shows what was asked."""

    STRONG = "strong"
    POSSIBLE = "possible"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class BandCounts:
    """How many photos of the whole answer lie in each band, those not listed included.

    `exact` is false when the counts of a large library were reckoned from a sample.
    """

    strong: int
    possible: int
    rest: int
    exact: bool = True

    def without_one(self, band: Band) -> BandCounts:
        """One photo of a band left out."""
        return BandCounts(
            max(0, self.strong - (band is Band.STRONG)),
            max(0, self.possible - (band is Band.POSSIBLE)),
            max(0, self.rest - (band is Band.REST)),
            self.exact,
        )


@dataclass(frozen=True, slots=True)
class Hit:
    """`score` is the cosine of the two unit vectors, -1..1; 0 for a photo found without one.

    `likelihood` (0..1) is the chance that the photo shows what was asked; None when nothing was
    asked that could be judged (filters alone). `stacked` are near-identical photos that this one
    stands for, best first; empty unless stacks were asked for.
    """

    photo_id: int
    score: float
    likelihood: float | None = None
    band: Band = Band.REST
    stacked: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchResult:
    """`bands` is None when no likelihoods are known. `verdict` is a sentence for people when
    little or nothing matches, else empty."""

    query: str
    model: str  # name of the embedder that answered
    took_ms: float
    hits: tuple[Hit, ...]
    note: str = ""  # e.g. "1,200 photos are not searchable yet"
    bands: BandCounts | None = None
    verdict: str = ""


@dataclass(frozen=True, slots=True)
class Feedback:
    """Thumbs up and down on the answer to a running query, in the order they were given.

    Each change gives a new value, so that taking one back is keeping the value before it.
    """

    liked: tuple[int, ...] = ()
    disliked: tuple[int, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.liked or self.disliked)

    def up(self, photo_id: int) -> Feedback:
        """With this photo liked, whatever was said of it before."""
        rest = self.without(photo_id)
        return Feedback((*rest.liked, photo_id), rest.disliked)

    def down(self, photo_id: int) -> Feedback:
        rest = self.without(photo_id)
        return Feedback(rest.liked, (*rest.disliked, photo_id))

    def without(self, photo_id: int) -> Feedback:
        """With nothing said of this photo."""
        liked = tuple(i for i in self.liked if i != photo_id)
        return Feedback(liked, tuple(i for i in self.disliked if i != photo_id))


class SortOrder(StrEnum):
    NEWEST = "newest"
    OLDEST = "oldest"
    NAME = "name"
    ADDED = "added"


class Group(StrEnum):
    """Photos the library groups by itself."""

    FAVORITES = "favorites"
    RECENT = "recent"  # added in the last 30 days
    ON_THIS_DAY = "on this day"  # taken on this day of an earlier year
    DUPLICATES = "duplicates"  # there is another file of the same picture
    SERIES = "series"  # taken in one go with another one
    TRASH = "trash"  # moved to the trash by this program


@dataclass(frozen=True, slots=True)
class Scope:
    """Which part of the library is meant; all parts must hold. Empty: everything shown.

    `subfolder` is a `/`-path below the root of `folder_id`.
    """

    folder_id: int | None = None
    subfolder: str = ""
    tag_id: int | None = None
    states: tuple[PhotoState, ...] = ()  # empty: everything but MISSING
    album_id: int | None = None
    group: Group | None = None
    parts: bool = False  # besides, files that another one of their pair is shown for

    @property
    def everything(self) -> bool:
        return self == Scope()
