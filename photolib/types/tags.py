"""Tags, and where those of a photo came from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
class PhotoTag:
    """A tag on one photo, with where it came from."""

    tag_id: int
    name: str  # full path, "animal/dog"
    source: TagSource
    state: TagState
    score: float | None


@dataclass(frozen=True, slots=True)
class LabelScore:
    """A zero-shot label for a photo: `score` is a calibrated probability in 0..1."""

    label: str
    score: float
