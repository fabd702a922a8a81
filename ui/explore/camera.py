"""Where on the map one looks from: numbers only, no widgets.

The map is the square 0..1; `scale` is logical pixels per map unit. The point `middle` of the map
lies in the middle of the view.
"""

from __future__ import annotations

from dataclasses import dataclass

from photolib.types import Float32

MARGIN = 0.06  # of the view that stays free around the whole map
MOST = 400.0  # times the scale at which the whole map is seen
LEAST = 0.7


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of the map."""

    left: float
    top: float
    right: float
    bottom: float

    def contains(self, other: Area) -> bool:
        return (
            self.left <= other.left
            and self.top <= other.top
            and self.right >= other.right
            and self.bottom >= other.bottom
        )


class Camera:
    def __init__(self) -> None:
        self.width, self.height = 1.0, 1.0
        self.x, self.y = 0.5, 0.5
        self.scale = 1.0
        self.fitted = True

    @property
    def fit_scale(self) -> float:
        return min(self.width, self.height) * (1 - 2 * MARGIN)

    @property
    def zoom(self) -> float:
        """1 where the whole map is seen."""
        return self.scale / self.fit_scale

    def set_view(self, width: float, height: float) -> None:
        """In logical pixels; the whole map stays the whole map."""
        zoom = self.zoom
        self.width, self.height = max(1.0, width), max(1.0, height)
        self.scale = self.fit_scale * (1.0 if self.fitted else zoom)

    def fit(self) -> None:
        self.x, self.y, self.scale, self.fitted = 0.5, 0.5, self.fit_scale, True

    def zoom_by(self, factor: float, x: float, y: float) -> None:
        """The map's point under view point (x, y) stays under it."""
        wanted = min(self.fit_scale * MOST, max(self.fit_scale * LEAST, self.scale * factor))
        at_x, at_y = self.to_map(x, y)
        self.scale = wanted
        self.x = at_x - (x - self.width / 2) / wanted
        self.y = at_y - (y - self.height / 2) / wanted
        self.fitted = False
        self._stay()

    def pan(self, x: float, y: float) -> None:
        """Drag the map by view pixels."""
        self.x -= x / self.scale
        self.y -= y / self.scale
        self.fitted = False
        self._stay()

    def to_map(self, x: float, y: float) -> tuple[float, float]:
        return (
            self.x + (x - self.width / 2) / self.scale,
            self.y + (y - self.height / 2) / self.scale,
        )

    def to_view(self, points: Float32) -> Float32:
        """float32[N, 2] of the map -> float32[N, 2] view pixels."""
        left, top = self.x - self.width / 2 / self.scale, self.y - self.height / 2 / self.scale
        moved: Float32 = points - (left, top)
        return (moved * self.scale).astype("f4")

    def area(self, margin: float = 0.0) -> Area:
        """The part of the map in view, and `margin` views more on each side."""
        half_x = self.width * (0.5 + margin) / self.scale
        half_y = self.height * (0.5 + margin) / self.scale
        return Area(self.x - half_x, self.y - half_y, self.x + half_x, self.y + half_y)

    def _stay(self) -> None:
        """The middle of the view never leaves the map."""
        self.x = min(1.0, max(0.0, self.x))
        self.y = min(1.0, max(0.0, self.y))
