"""The size of a dialog: as wished, but never more than the screen has room for."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

FRAME = QSize(16, 48)  # what desktops draw around a window, at most


def take_room(dialog: QDialog, wished: QSize) -> None:
    """Give `dialog` this size in logical pixels, or what a small screen leaves."""
    parent = dialog.parentWidget()
    screen = (parent or dialog).screen()
    dialog.resize(wished.boundedTo(screen.availableGeometry().size() - FRAME))
