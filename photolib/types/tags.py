"""Tags, and where those of a photo came from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


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
class SharedTag:
    """A tag of some photos: on how many of them it is accepted and suggested."""

    tag_id: int
    name: str  # full path
    accepted: int
    suggested: int
    score: float | None  # of the suggestions the best


@dataclass(frozen=True, slots=True)
class LabelScore:
    """A zero-shot label for a photo: `score` is a calibrated probability in 0..1."""

    label: str
    score: float


@dataclass(frozen=True, slots=True)
class WaitingTag:
    """A tag with the photos it is suggested for, the least certain first."""

    tag_id: int
    name: str  # full path
    photos: tuple[tuple[int, float], ...]  # photo id, probability


@dataclass(frozen=True, slots=True)
class TagDecision:
    """Where a tag on a photo came from: who, when, and which embedder with what score."""

    name: str
    source: TagSource
    state: TagState
    score: float | None
    model_id: str | None
    made_at: int  # Unix seconds
    decided_at: int | None


@dataclass(frozen=True, slots=True)
class LabelSetInfo:
    """A label set there is: shipped or the user's own."""

    name: str
    title: str
    labels: int
    path: Path
    own: bool


class LabelOrigin(StrEnum):
    SHIPPED = "shipped"  # as its set says
    CHANGED = "changed"  # by the user; its set says something else
    HIDDEN = "hidden"  # by the user
    OWN = "own"


@dataclass(frozen=True, slots=True)
class EditableLabel:
    """A label with all that can be changed of it, as `photolib/tagging/labels.py` tells."""

    path: str = ""
    set_name: str = "mine"
    origin: LabelOrigin = LabelOrigin.OWN
    kind: str = "thing"
    synonyms: tuple[str, ...] = ()
    prompts: tuple[str, ...] = ()
    negatives: tuple[str, ...] = ()
    threshold: float = 0.75
    exclusive: str | None = None
    kinds: tuple[str, ...] = ("thing",)  # there are in its set
    groups: tuple[str, ...] = ()  # of labels that exclude each other, in its set


@dataclass(frozen=True, slots=True)
class MetadataReport:
    """What writing metadata did; a problem is (photo, one sentence)."""

    written: tuple[Path, ...] = ()
    unchanged: int = 0
    problems: tuple[tuple[Path, str], ...] = ()
