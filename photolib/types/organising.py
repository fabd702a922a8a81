"""What people say of photos, the albums they make, and what they put into the trash."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Field(StrEnum):
    """What a person can say of a photo; the value is its name in the catalog."""

    RATING = "rating"  # 0..5
    FAVORITE = "favorite"
    TITLE = "title"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Said:
    """What was once said of a photo: by a person, or by its file (`by_file`).

    `at` is Unix seconds: when the person said it, or when the file was written.
    """

    field: Field
    value: str | int | None
    by_file: bool
    at: int


@dataclass(frozen=True, slots=True)
class Common:
    """What is said of some photos alike; a field they differ in is in `mixed` and None here."""

    photos: int
    rating: int | None = 0
    favorite: bool | None = False
    title: str | None = ""
    caption: str | None = ""
    mixed: frozenset[Field] = frozenset()


@dataclass(frozen=True, slots=True)
class Album:
    """`photos` counts those whose file is there."""

    album_id: int
    name: str
    photos: int


@dataclass(frozen=True, slots=True)
class GroupCounts:
    """How many photos each of the library's own groups holds (`search.Group`)."""

    favorites: int = 0
    recent: int = 0
    on_this_day: int = 0
    trash: int = 0


@dataclass(frozen=True, slots=True)
class TrashReport:
    """What moving photos to the trash, or back, came to; each problem with its sentence."""

    moved: tuple[int, ...] = ()
    problems: tuple[tuple[Path, str], ...] = ()
