"""Buttons side by side that look like one, cut in parts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton


def round_ends(buttons: Sequence[QPushButton]) -> None:
    """Round the outer corners of buttons of role "segment", given in the order of reading.

    A style sheet knows left and right, not first and last: call it again when that changes.
    """
    places = ["left", *["middle"] * (len(buttons) - 2), "right"]
    if buttons[0].isRightToLeft():
        places.reverse()
    for place, button in zip(places, buttons, strict=True):
        button.setProperty("place", place)
        button.style().unpolish(button)
        button.style().polish(button)
