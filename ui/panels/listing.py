"""What the page with the grid shows: photos, and what is said of them."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from photolib.types import Int64, PhotoShapes
from ui.grid.photo_model import Note
from ui.grid.sections import Sections, same_sections
from ui.panels.answer import Answer


@dataclass(frozen=True, slots=True)
class Listing:
    """What the grid shows, and what is said above it or instead of it when it is empty."""

    title: str
    subtitle: str = ""
    ids: Int64 = field(default_factory=lambda: np.zeros(0, np.int64))
    scores: dict[int, float] | None = None  # likelihoods, 0..1
    answer: Answer | None = None  # of a search
    shapes: PhotoShapes | None = None
    grouped: bool = False  # sorted by date, so that months have headers
    sections: Sections | None = None  # groups with names of their own
    stacks: dict[int, int] = field(default_factory=dict)  # near-identical photos under one
    notes: dict[int, Note] = field(default_factory=dict)  # what is told on a photo
    copies: Int64 = field(default_factory=lambda: np.zeros(0, np.int64))  # all but the ones to keep
    empty_title: str = ""
    empty_text: str = ""
    fresh: bool = True  # asked for by the user: starts at the top; else the place is kept

    def same_photos(self, other: Listing | None) -> bool:
        return (
            other is not None
            and np.array_equal(self.ids, other.ids)
            and self.scores == other.scores
            and self.stacks == other.stacks
            and self.grouped == other.grouped
            and same_sections(self.sections, other.sections)
            and self.notes == other.notes
            and (self.shapes is None or self.shapes.same_as(other.shapes))
        )
