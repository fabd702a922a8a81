"""The colours of the window, light and dark, and the spacing scale: the tokens of its look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QColor

# Spacing scale in logical pixels; margins and gaps are always one of these.
SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL = 4, 8, 12, 16, 24
RADIUS_S, RADIUS_M, RADIUS_L = 5, 8, 12


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as `#rrggbb`; `color()` makes a QColor of one, with an optional alpha."""

    name: Literal["light", "dark"]
    window: str  # tool bars, dialogs
    sidebar: str
    surface: str  # fields, cards, menus
    raised: str  # buttons at rest
    hover: str
    pressed: str
    border: str
    text: str
    muted: str  # secondary text
    faint: str  # disabled text, placeholder glyphs
    accent: str  # links, rings, progress
    accent_fill: str  # behind accent_text
    accent_hover: str
    accent_text: str
    danger: str
    warning: str
    success: str
    star: str
    grid: str  # behind the photos
    placeholder: str  # a photo whose colour is not known yet
    selection: str  # ring round a selected photo
    selected_row: str  # selected line of a list
    viewer: str  # behind the photo in the viewer

    @property
    def dark(self) -> bool:
        return self.name == "dark"


LIGHT = Theme(
    name="light",
    window="#f7f7f8",
    sidebar="#f0f0f2",
    surface="#ffffff",
    raised="#ffffff",
    hover="#ebebee",
    pressed="#dfdfe3",
    border="#dcdce1",
    text="#1c1c1f",
    muted="#64646b",
    faint="#a2a2a9",
    accent="#2563eb",
    accent_fill="#2563eb",
    accent_hover="#1d55d3",
    accent_text="#ffffff",
    danger="#c42b31",
    warning="#a35f00",
    success="#1f7a37",
    star="#e6a100",
    grid="#ffffff",
    placeholder="#e9e9ec",
    selection="#2563eb",
    selected_row="#dbe6fd",
    viewer="#f2f2f4",
)

DARK = Theme(
    name="dark",
    window="#202124",
    sidebar="#1b1c1f",
    surface="#2b2c30",
    raised="#34353a",
    hover="#33343a",
    pressed="#3f4047",
    border="#3a3b41",
    text="#ededf0",
    muted="#a3a3ab",
    faint="#6d6d76",
    accent="#6ea2ff",
    accent_fill="#3069dc",
    accent_hover="#3f78ea",
    accent_text="#ffffff",
    danger="#ff7b7b",
    warning="#f2b04a",
    success="#6fcf87",
    star="#ffc53d",
    grid="#161719",
    placeholder="#2a2b2e",
    selection="#5a95ff",
    selected_row="#263655",
    viewer="#0e0f10",
)


def color(value: str, alpha: int = 255) -> QColor:
    """A QColor of a theme's `#rrggbb`, with `alpha` in 0..255."""
    made = QColor(value)
    made.setAlpha(alpha)
    return made
