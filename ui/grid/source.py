"""What the grid asks of the outside: rows to paint and thumbnail files to read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from photolib.types import PhotoRow

ROWS_AT_ONCE = 300


class GridSource(Protocol):
    """The seam between the grid and the library."""

    def rows(self, ids: Sequence[int]) -> list[PhotoRow]:
        """Rows of at most `ROWS_AT_ONCE` photos, in the order asked; GUI thread, so it must be
        quick. Photos that are not known are left out."""
        ...

    def thumbnail(self, photo_id: int) -> Path | None:
        """The thumbnail's file, made now if need be, or None; called off the GUI thread."""
        ...
