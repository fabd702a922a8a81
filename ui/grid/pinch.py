"""Zooming with two fingers, on touch screens and touch pads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QNativeGestureEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

if TYPE_CHECKING:
    from ui.grid.photo_grid import PhotoGrid


class Pinch(QObject):
    """Touch pads send native gestures (macOS, Wayland), touch screens what Qt makes of touches.

    The size is followed as a fraction, so that many small steps are not rounded away.
    """

    def __init__(self, grid: PhotoGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        self._wanted = 0.0
        grid.viewport().grabGesture(Qt.GestureType.PinchGesture)
        grid.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.BeginNativeGesture:
                self._wanted = 0.0
            if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
                return False
            self._zoom(1.0 + event.value(), event.position().toPoint())
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                if pinch.state() == Qt.GestureState.GestureStarted:
                    self._wanted = 0.0
                centre = self._grid.viewport().mapFromGlobal(pinch.centerPoint().toPoint())
                self._zoom(pinch.scaleFactor(), centre)
                event.accept(pinch)
                return True
        return False

    def _zoom(self, factor: float, at: QPoint) -> None:
        grid = self._grid
        if round(self._wanted) != grid.cell_size:
            self._wanted = float(grid.cell_size)
        self._wanted *= factor
        grid.set_cell_size(round(self._wanted), at)
