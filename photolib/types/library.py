"""The library as a whole: its folders, counts and problems."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from photolib.types.embedders import EmbedderStatus


@dataclass(frozen=True, slots=True)
class Folder:
    """A watched root folder."""

    folder_id: int
    path: Path
    online: bool
    auto_tag: bool
    photos: int
    mounted_at: Path | None = None  # where the file system was mounted that it lay on when scanned


@dataclass(frozen=True, slots=True)
class CatalogCopy:
    """A copy of the catalog. `reason` is a word such as "daily"; `photos` None: unreadable."""

    path: Path
    made_at: datetime
    reason: str
    size: int  # bytes
    photos: int | None


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a photo could not be handled, and what the user can do about it."""

    photo_id: int
    path: Path
    reason: str
    skipped: bool = False  # the user has seen it and wants to hear no more of it


@dataclass(frozen=True, slots=True)
class SinceCopy:
    """What the catalog holds that a copy of it does not, or has otherwise."""

    photos: int = 0
    tags: int = 0  # decided on photos, counted once a photo
    albums: int = 0
    descriptions: int = 0  # photos with stars, a title or a caption that a person gave


@dataclass(frozen=True, slots=True)
class LibraryCounts:
    """`photos` = ready + pending + unreadable + missing + offline.

    ready: searchable with the embedder in use. pending: still to be decoded or embedded.
    skipped: of the unreadable ones those that the user wants to hear no more of.
    """

    photos: int
    ready: int
    pending: int
    unreadable: int
    missing: int
    offline: int
    skipped: int = 0

    @property
    def troubling(self) -> int:
        """The unreadable ones to speak of."""
        return self.unreadable - self.skipped

    @property
    def present(self) -> int:
        """All but the missing ones, whose files are gone or in the trash."""
        return self.photos - self.missing


@dataclass(frozen=True, slots=True)
class CatalogWait:
    """A change waits for another program that holds the catalog, or no longer does."""

    waiting: bool


@dataclass(frozen=True, slots=True)
class ThumbnailsNotKept:
    """The cache of thumbnails cannot be written; `problem` is a sentence."""

    problem: str


@dataclass(frozen=True, slots=True)
class LibraryStatus:
    counts: LibraryCounts
    folders: tuple[Folder, ...]
    model: str
    index_size: int
    catalog_path: Path
    tags: int = 0
    embedder: EmbedderStatus | None = None
