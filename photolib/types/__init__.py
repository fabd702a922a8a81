"""The frozen values that cross rooms and threads.

Nothing here has behaviour beyond small derived properties, and nothing here imports
another room. `photo_id` (an int) is the only handle that crosses threads: rows, vectors
and thumbnails are always asked for by it.
"""

from photolib.types.arrays import Float32, Int64, UInt8
from photolib.types.conditions import (
    AllOf,
    AnyOf,
    Condition,
    Equipment,
    Has,
    InFolder,
    InHours,
    InMonths,
    Near,
    NoneOf,
    NumberOf,
    NumberWithin,
    OfType,
    OnDays,
    OnWeekdays,
    Quality,
    Tagged,
    TakenBetween,
    TakenWith,
)
from photolib.types.embedders import (
    EmbedderCard,
    EmbedderInfo,
    EmbedderStage,
    EmbedderStatus,
    PreprocessSpec,
)
from photolib.types.ingest import ChangeSet, IngestPhase, IngestProgress, IngestSummary
from photolib.types.library import Folder, LibraryCounts, LibraryStatus, Problem
from photolib.types.photos import (
    DateSource,
    DecodedPhoto,
    FileStamp,
    FoundFile,
    KnownFile,
    PendingPhoto,
    PhotoDetails,
    PhotoMeta,
    PhotoRow,
    PhotoState,
)
from photolib.types.queries import QueryToken, TokenKind
from photolib.types.search import Hit, Scope, SearchResult, SortOrder
from photolib.types.tags import LabelScore, PhotoTag, Tag, TagSource, TagState

__all__ = [
    "AllOf",
    "AnyOf",
    "ChangeSet",
    "Condition",
    "DateSource",
    "DecodedPhoto",
    "EmbedderCard",
    "EmbedderInfo",
    "EmbedderStage",
    "EmbedderStatus",
    "Equipment",
    "FileStamp",
    "Float32",
    "Folder",
    "FoundFile",
    "Has",
    "Hit",
    "InFolder",
    "InHours",
    "InMonths",
    "IngestPhase",
    "IngestProgress",
    "IngestSummary",
    "Int64",
    "KnownFile",
    "LabelScore",
    "LibraryCounts",
    "LibraryStatus",
    "Near",
    "NoneOf",
    "NumberOf",
    "NumberWithin",
    "OfType",
    "OnDays",
    "OnWeekdays",
    "PendingPhoto",
    "PhotoDetails",
    "PhotoMeta",
    "PhotoRow",
    "PhotoState",
    "PhotoTag",
    "PreprocessSpec",
    "Problem",
    "Quality",
    "QueryToken",
    "Scope",
    "SearchResult",
    "SortOrder",
    "Tag",
    "TagSource",
    "TagState",
    "Tagged",
    "TakenBetween",
    "TakenWith",
    "TokenKind",
    "UInt8",
]
