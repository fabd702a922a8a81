"""One visual language: the colours, spacing and type scale of the window, light and dark.

`apply_theme(app, mode)` dresses the application (Fusion, palette, one style sheet written from
the theme) and, in mode "system", follows the desktop's own light/dark switch. Widgets that paint
themselves read `current_theme()` and repaint on `notifier().changed`. Ordinary widgets choose
a look by a dynamic property `role` (style_sheet.py), never by a style sheet of their own.
"""

from ui.theme.colors import (
    DARK,
    LIGHT,
    RADIUS_L,
    RADIUS_M,
    RADIUS_S,
    SPACE_L,
    SPACE_M,
    SPACE_S,
    SPACE_XL,
    SPACE_XS,
    Theme,
    color,
)
from ui.theme.direction import leading
from ui.theme.fonts import scaled_font
from ui.theme.mode import Mode, ThemeNotifier, apply_theme, current_mode, current_theme, notifier
from ui.theme.segments import round_ends

__all__ = [
    "DARK",
    "LIGHT",
    "RADIUS_L",
    "RADIUS_M",
    "RADIUS_S",
    "SPACE_L",
    "SPACE_M",
    "SPACE_S",
    "SPACE_XL",
    "SPACE_XS",
    "Mode",
    "Theme",
    "ThemeNotifier",
    "apply_theme",
    "color",
    "current_mode",
    "current_theme",
    "leading",
    "notifier",
    "round_ends",
    "scaled_font",
]
