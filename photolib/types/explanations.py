"""Why a photo was found, where it matches, and what words are near to it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from photolib.types.arrays import Float32
from photolib.types.search import Band
from photolib.types.tags import LabelScore


class MatchKind(StrEnum):
    """What of a photo answered a query."""

    LOOK = "look"  # the picture itself
    LIKE = "like"  # the photo it was to resemble
    TEXT = "text"  # words recognised in the picture
    NAME = "name"  # of the file
    FOLDER = "folder"
    TITLE = "title"
    CAPTION = "caption"
    TAG = "tag"
    DATE = "date"
    FILTER = "filter"


@dataclass(frozen=True, slots=True)
class WordShare:
    """`share` (0..1, all words together 1 or 0): what the match loses without this word."""

    word: str
    share: float


@dataclass(frozen=True, slots=True)
class MatchShare:
    """`share` (0..1, all together 1). `detail` is what was matched, where that is a text."""

    kind: MatchKind
    share: float
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Explanation:
    """`score` is a cosine; `usual` and `spread` are the mean and deviation that this query's
    cosines have in this library, `above` the share (0..1) of its photos with a lower one. They
    are None, as `likelihood` is, when the query is not about what photos show."""

    query: str
    photo_id: int
    score: float | None
    usual: float | None
    spread: float | None
    above: float | None
    likelihood: float | None
    band: Band
    words: tuple[WordShare, ...]
    matches: tuple[MatchShare, ...]


@dataclass(frozen=True, slots=True, eq=False)
class HeatMap:
    """Where in a photo a text matches: an approximation, never the reason itself.

    `values` float32[H, W] in 0..1, rows from the top. `box` (left, top, right, bottom, fractions
    of the upright photo) is the part of the photo they lie over, which the embedder saw. `method`
    says in a sentence how they were made.
    """

    values: Float32
    box: tuple[float, float, float, float]
    method: str


@dataclass(frozen=True, slots=True)
class NearPhrase:
    """A caption, title or tag of the library near to a photo; `photos` carry it."""

    kind: MatchKind
    text: str
    score: float  # cosine
    likelihood: float
    photos: int


@dataclass(frozen=True, slots=True)
class Description:
    """Words for a photo, best first: phrases of this library and labels of the label sets."""

    phrases: tuple[NearPhrase, ...]
    labels: tuple[LabelScore, ...]
