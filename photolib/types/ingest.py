"""How an indexing run goes, what it did, and what changed in the library by it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from photolib.types.library import Problem


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
class TextPending:
    """A photo in which text is still to be looked for, and the content it has."""

    photo_id: int
    path: Path
    content_hash: str


@dataclass(frozen=True, slots=True)
class TextProgress:
    """How far reading text in the background is, in photos of the library; `running` is false
    when it has ended."""

    done: int
    total: int
    running: bool = True


@dataclass(frozen=True, slots=True)
class TextSummary:
    """What one run of text recognition did: photos looked at, and those with text among them;
    `failed` could not be read and are tried again another time."""

    read: int = 0
    with_text: int = 0
    failed: int = 0
    cancelled: bool = False


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
    searches: bool = False  # saved ones
    albums: bool = False
