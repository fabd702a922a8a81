"""A photo: its state, its file, its metadata, its row in the grid."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

import numpy as np

from photolib.types.arrays import Float32, Int32, UInt8
from photolib.types.tags import PhotoTag

MOVIES = (".mov",)  # extensions, lower case, of what may belong to a photo


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
    """What directory entries tell without opening a file: the rescan's fast path.

    A NamedTuple, as are its neighbours: a rescan makes one for every file of the library.
    """

    size: int  # bytes
    mtime_ns: int
    sidecar_ns: int = 0  # when the newest of its sidecars was written; 0 without one


class FoundFile(NamedTuple):
    """A photo file met by a scan. `rel_path` uses `/` on every platform."""

    rel_path: str
    stamp: FileStamp
    part_of: str = ""  # the file beside it that is shown for both; "" when it is shown itself
    companions: tuple[str, ...] = ()  # files beside it that it is shown for: its RAW, its movie


class KnownFile(NamedTuple):
    """What the catalog remembers of a file, for the diff with the disk."""

    photo_id: int
    stamp: FileStamp
    state: PhotoState
    content_hash: str | None
    part_of: str = ""  # as of FoundFile
    companions: tuple[str, ...] = ()


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
    capture: str | None = None  # fingerprint of the exposure; None where the camera says too little


@dataclass(frozen=True, slots=True)
class PendingPhoto:
    """A photo that still needs decoding or a vector of the embedder in use."""

    photo_id: int
    path: Path
    state: PhotoState
    is_part: bool = False  # of a pair that another file stands for: it gets no vector


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
    favorite: bool = False
    format_key: str | None = None  # what `formats` calls it; None while unknown
    companions: tuple[str, ...] = ()  # names of the files beside it that it is shown for
    said: str = ""  # its title, else the beginning of its caption

    @property
    def live(self) -> bool:
        """Whether a movie belongs to it, as to a Live Photo."""
        return any(name.lower().endswith(MOVIES) for name in self.companions)

    @property
    def with_raw(self) -> bool:
        """Whether a RAW file belongs to it."""
        return any(not name.lower().endswith(MOVIES) for name in self.companions)

    @property
    def files(self) -> tuple[Path, ...]:
        """The photo's file and those that belong to it: its RAW, its movie."""
        return (self.path, *(self.path.with_name(name) for name in self.companions))


@dataclass(frozen=True, slots=True)
class PhotoShapes:
    """What laying photos out needs to know of each, for all of a list at once.

    `aspects` is Float32[N], width by height of the upright photo, 0 while unknown. `days` is
    Int32[N], the day a photo is sorted by, counted from 1970-01-01.
    """

    aspects: Float32
    days: Int32

    def same_as(self, other: PhotoShapes | None) -> bool:
        return (
            other is not None
            and np.array_equal(self.aspects, other.aspects)
            and np.array_equal(self.days, other.days)
        )


@dataclass(frozen=True, slots=True)
class Place:
    """A city near to where a photo was taken."""

    city: str
    country: str  # ISO 3166, two letters
    km: float  # from the photo to the city


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
    text: str = ""  # read in the picture
    place: Place | None = None  # the city nearest to its coordinates
    warning: str | None = None  # what decoding noticed, e.g. "the end of the file is missing"
