"""The files that other programs get of photos that are dragged, and which of them are not there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from photolib.library import Library
from photolib.types import PhotoState
from ui.names import file_name
from ui.translation import tr


@dataclass(frozen=True, slots=True)
class DraggedFiles:
    there: tuple[Path, ...]
    missing: tuple[Path, ...]

    @property
    def told(self) -> str:
        """What to say of those that are missing; "" when none is."""
        if len(self.missing) == 1:
            text = tr("{name} is not there just now, so other programs do not get it.")
            return text.format(name=file_name(self.missing[0]))
        if not self.missing:
            return ""
        return tr(
            "%Ln photos are not there just now, so other programs do not get them.",
            "",
            len(self.missing),
        )


def files_of(library: Library, ids: Sequence[int]) -> DraggedFiles:
    """Looks at the disk; a folder that is offline is left alone, as it may not answer."""
    there: list[Path] = []
    missing: list[Path] = []
    for row in library.rows_of(ids).values():
        found = row.state is not PhotoState.OFFLINE and row.path.is_file()
        (there if found else missing).append(row.path)
    return DraggedFiles(tuple(there), tuple(missing))
