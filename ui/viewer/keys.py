"""What the viewer's keys do; all others are the window's: ratings, favourite, trash, tags."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from ui.viewer.photo_viewer import PhotoViewer

KEY_ZOOM = 1.25
Command = Callable[[], object]


def command_of(viewer: PhotoViewer, event: QKeyEvent) -> Command | None:
    """What to do for this key; None when it is not the viewer's."""
    key, pressed = Qt.Key, Qt.Key(event.key())
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers == Qt.KeyboardModifier.ControlModifier:  # bare digits rate the photo
        return {key.Key_0: viewer.fit, key.Key_1: viewer.actual_size}.get(pressed)
    shift = modifiers == Qt.KeyboardModifier.ShiftModifier  # "+" is shifted on many keyboards
    if modifiers and not shift:
        return None
    back = viewer.isRightToLeft()
    return {
        key.Key_Right: lambda: viewer.step(-1 if back else 1),
        key.Key_Left: lambda: viewer.step(1 if back else -1),
        key.Key_PageDown: lambda: viewer.step(1),
        key.Key_PageUp: lambda: viewer.step(-1),
        key.Key_Home: lambda: viewer.go_to_end(-1),
        key.Key_End: lambda: viewer.go_to_end(1),
        key.Key_Escape: viewer.leave,
        key.Key_Space: viewer.on_space,
        key.Key_Backspace: viewer.walk_back,
        key.Key_F11: viewer.toggle_full_screen,
        key.Key_F5: viewer.toggle_slideshow,
        key.Key_P: viewer.toggle_slideshow,
        key.Key_Plus: lambda: viewer.zoom_by(KEY_ZOOM),
        key.Key_Equal: lambda: viewer.zoom_by(KEY_ZOOM),
        key.Key_Minus: lambda: viewer.zoom_by(1 / KEY_ZOOM),
        key.Key_R: lambda: viewer.rotate(-1 if shift else 1),
        key.Key_B: viewer.toggle_strip,
        key.Key_L: viewer.toggle_similar,
        key.Key_I: viewer.toggle_info,
    }.get(pressed)
