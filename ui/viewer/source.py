"""What the viewer asks of the outside: callables, all called off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from photolib.types import PhotoDetails, UInt8


class ReadPicture(Protocol):
    def __call__(self, photo_id: int, max_edge: int | None = None) -> UInt8:
        """(H, W, 3) uint8 sRGB, upright, its long edge at most `max_edge`; raises
        `PhotolibError`."""
        ...


@dataclass(frozen=True, slots=True)
class ViewerSource:
    """The seam between the viewer and the library."""

    thumbnail: Callable[[int], Path | None]
    picture: ReadPicture
    details: Callable[[int], PhotoDetails]
    similar: Callable[[int], list[int]] = lambda _photo_id: []  # ids, the most alike first
