"""The frozen values that cross rooms and threads.

Nothing here has behaviour beyond small derived properties, and nothing here imports
another room. `photo_id` (an int) is the only handle that crosses threads: rows, vectors
and thumbnails are always asked for by it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

Float32 = NDArray[np.float32]
UInt8 = NDArray[np.uint8]
Int64 = NDArray[np.int64]


# --- photos -------------------------------------------------------------------------


class PhotoState(StrEnum):
    """Where a photo stands; stored in the catalog under these words."""

    NEW = "new"  # seen by a scan, not decoded yet
    READY = "ready"  # decoded: metadata and thumbnail known
    UNREADABLE = "unreadable"  # could not be decoded; `problem` says why
    MISSING = "missing"  # its file is gone from a folder that is there
    OFFLINE = "offline"  # its whole folder (drive) is not there


class DateSource(StrEnum):
    """Where `taken_at` came from, from most to least trusted."""

    EXIF = "exif"
    XMP = "xmp"
    SIDECAR = "sidecar"
    FILENAME = "filename"
    MTIME = "mtime"


class FileStamp(NamedTuple):
    """What a directory entry tells without opening the file: the rescan's fast path.

    A NamedTuple, as are its neighbours: a rescan makes one for every file of the library.
    """

    size: int  # bytes
    mtime_ns: int


class FoundFile(NamedTuple):
    """A photo file met by a scan. `rel_path` uses `/` on every platform."""

    rel_path: str
    stamp: FileStamp


class KnownFile(NamedTuple):
    """What the catalog remembers of a file, for the diff with the disk."""

    photo_id: int
    stamp: FileStamp
    state: PhotoState
    content_hash: str | None


@dataclass(frozen=True, slots=True)
class PhotoMeta:
    """Facts read from a photo file and its sidecar.

    `taken_at` is naive local time at the place of the photo; `utc_offset_min` is its
    offset from UTC in minutes where the file says so.
    """

    taken_at: datetime | None = None
    date_source: DateSource | None = None
    utc_offset_min: int | None = None
    camera_make: str | None = None
    camera_model: str | None = None
    lens: str | None = None
    exposure_s: float | None = None
    f_number: float | None = None
    iso: int | None = None
    focal_mm: float | None = None
    latitude: float | None = None  # degrees, north positive
    longitude: float | None = None  # degrees, east positive
    altitude_m: float | None = None
    rating: int | None = None  # 0..5
    title: str | None = None
    caption: str | None = None
    keywords: tuple[str, ...] = ()  # hierarchical ones as "animal/dog"


@dataclass(frozen=True, slots=True)
class DecodedPhoto:
    """What a decode worker gives back for one photo.

    `model_pixels` is (H, W, 3) uint8 sRGB, already resized and cropped by the embedder's
    own PreprocessSpec (None when no spec was asked for). `width` and `height` are those of
    the full photo after EXIF orientation. `color` is the mean colour 0xRRGGBB.
    """

    content_hash: str
    width: int
    height: int
    orientation: int
    format_key: str
    meta: PhotoMeta
    color: int
    stamp: FileStamp
    model_pixels: UInt8 | None = None
    warning: str | None = None  # e.g. "the end of the file is missing"


@dataclass(frozen=True, slots=True)
class PendingPhoto:
    """A photo that still needs decoding or a vector of the embedder in use."""

    photo_id: int
    path: Path
    state: PhotoState


@dataclass(frozen=True, slots=True)
class PhotoRow:
    """What the grid paints for one photo; read for at most 300 ids at a time."""

    photo_id: int
    path: Path
    width: int  # 0 while unknown
    height: int
    state: PhotoState
    content_hash: str | None
    taken_at: datetime | None
    color: int | None
    rating: int
    problem: str | None
    suggested_tags: int  # tags waiting for review


@dataclass(frozen=True, slots=True)
class PhotoTag:
    """A tag on one photo, with where it came from."""

    tag_id: int
    name: str  # full path, "animal/dog"
    source: TagSource
    state: TagState
    score: float | None


@dataclass(frozen=True, slots=True)
class PhotoDetails:
    """Everything the details panel shows about one photo."""

    row: PhotoRow
    folder_id: int
    file_size: int
    format_key: str | None
    meta: PhotoMeta
    tags: tuple[PhotoTag, ...]
    has_vector: bool
    warning: str | None = None  # what decoding noticed, e.g. "the end of the file is missing"


# --- folders, tags ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Folder:
    """A watched root folder."""

    folder_id: int
    path: Path
    online: bool
    auto_tag: bool
    photos: int


class TagSource(StrEnum):
    MANUAL = "manual"
    AUTO = "auto"
    SIDECAR = "sidecar"


class TagState(StrEnum):
    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Tag:
    tag_id: int
    name: str  # full path, "animal/dog"
    parent_id: int | None
    accepted: int  # photos
    suggested: int  # photos


@dataclass(frozen=True, slots=True)
class LabelScore:
    """A zero-shot label for a photo: `score` is a calibrated probability in 0..1."""

    label: str
    score: float


# --- embedders ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PreprocessSpec:
    """A model's own image preprocessing, as open_clip's `PreprocessCfg` states it.

    Decode workers resize and crop by it (Pillow, uint8); the encoder normalises by
    `mean` and `std` (on the 0..1 scale).
    """

    size: int  # pixels, square
    resize_mode: Literal["shortest", "longest", "squash"] = "shortest"
    interpolation: Literal["bicubic", "bilinear"] = "bicubic"
    mean: tuple[float, float, float] = (0.48145466, 0.4578275, 0.40821073)
    std: tuple[float, float, float] = (0.26862954, 0.26130258, 0.27577711)
    fill_color: int = 0


@dataclass(frozen=True, slots=True)
class EmbedderCard:
    """A description of an embedder: a card is data, an architecture is open_clip's."""

    name: str  # the key the user types, e.g. "ViT-B-32"
    title: str
    arch: str  # open_clip architecture name, or "" when a config file describes it
    pretrained: str  # open_clip pretrained tag; "" for a local checkpoint
    dim: int
    preprocess: PreprocessSpec
    licence: str
    languages: str
    params_m: float  # millions
    download_bytes: int  # 0 when nothing has to be downloaded
    checkpoint: Path | None = None  # local safetensors
    config: Path | None = None  # open_clip config JSON beside it
    hf_repo: str = ""
    hf_file: str = ""
    revision: str = ""
    sha256: str = ""
    imagenet_top1: float | None = None  # percent, published
    accuracy_source: str = ""
    summary: str = ""
    recommended: bool = False
    tokenizer_repo: str = ""  # hub repository of the tokenizer, where CLIP's own is not used

    @property
    def model_id(self) -> str:
        """What vectors are keyed by: weights and preprocessing, nothing else.

        Vectors of different `model_id`s are never compared.
        """
        weights = self.sha256[:12] or self.pretrained or "random"
        p = self.preprocess
        return f"{self.name}@{weights}/{p.size}-{p.resize_mode}-{p.interpolation}"


@dataclass(frozen=True, slots=True)
class EmbedderInfo:
    """A card and whether it can be used now."""

    card: EmbedderCard
    installed: bool
    active: bool


class EmbedderStage(StrEnum):
    IDLE = "idle"
    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class EmbedderStatus:
    stage: EmbedderStage
    name: str
    message: str = ""  # a sentence when FAILED
    device: str = ""


# --- search -------------------------------------------------------------------------


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


# --- the library as a whole ---------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a photo could not be handled, and what the user can do about it."""

    photo_id: int
    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class LibraryCounts:
    """`photos` = ready + pending + unreadable + missing + offline.

    ready: searchable with the embedder in use. pending: still to be decoded or embedded.
    """

    photos: int
    ready: int
    pending: int
    unreadable: int
    missing: int
    offline: int


@dataclass(frozen=True, slots=True)
class LibraryStatus:
    counts: LibraryCounts
    folders: tuple[Folder, ...]
    model: str
    index_size: int
    catalog_path: Path
    tags: int = 0
    embedder: EmbedderStatus | None = None


class IngestPhase(StrEnum):
    IDLE = "idle"
    SCANNING = "scanning"
    LOADING_MODEL = "loading model"
    INDEXING = "indexing"
    PAUSED = "paused"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class IngestProgress:
    """`done` of `total` photos of this run; `rate` photos/s over the last seconds."""

    phase: IngestPhase
    done: int = 0
    total: int = 0
    rate: float = 0.0
    eta_s: float | None = None
    failed: int = 0
    message: str = ""


@dataclass(frozen=True, slots=True)
class IngestSummary:
    """What one run of the pipeline did."""

    added: int = 0
    updated: int = 0
    moved: int = 0
    missing: int = 0
    returned: int = 0
    embedded: int = 0
    unreadable: int = 0
    cancelled: bool = False
    problems: tuple[Problem, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What changed in the library; every view judges for itself whether it cares.

    `photos` holds the ids whose row or thumbnail changed. `membership` is true when photos
    came or went, so that lists of ids are stale.
    """

    photos: frozenset[int] = frozenset()
    membership: bool = False
    folders: bool = False
    tags: bool = False
    embedder: bool = False
