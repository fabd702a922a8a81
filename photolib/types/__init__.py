"""The frozen values that cross rooms and threads.

Nothing here has behaviour beyond small derived properties, and nothing here imports
another room. `photo_id` (an int) is the only handle that crosses threads: rows, vectors
and thumbnails are always asked for by it.
"""

from photolib.types.arrays import Float32, Int64, UInt8
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
from photolib.types.search import Hit, Scope, SearchResult, SortOrder
from photolib.types.tags import LabelScore, PhotoTag, Tag, TagSource, TagState

__all__ = [
    "ChangeSet",
    "DateSource",
    "DecodedPhoto",
    "EmbedderCard",
    "EmbedderInfo",
    "EmbedderStage",
    "EmbedderStatus",
    "FileStamp",
    "Float32",
    "Folder",
    "FoundFile",
    "Hit",
    "IngestPhase",
    "IngestProgress",
    "IngestSummary",
    "Int64",
    "KnownFile",
    "LabelScore",
    "LibraryCounts",
    "LibraryStatus",
    "PendingPhoto",
    "PhotoDetails",
    "PhotoMeta",
    "PhotoRow",
    "PhotoState",
    "PhotoTag",
    "PreprocessSpec",
    "Problem",
    "Scope",
    "SearchResult",
    "SortOrder",
    "Tag",
    "TagSource",
    "TagState",
    "UInt8",
]
