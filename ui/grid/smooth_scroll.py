"""Scrolling that glides: the mouse wheel sets a target, an animation takes the bar there."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QPropertyAnimation
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QScrollBar, QStyle

GLIDE_MS = 140


class SmoothScroller(QObject):
    """Moves `bar`; touchpads, which send pixels, are followed without delay."""

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._target = 0
        self._animation = QPropertyAnimation(bar, b"value", self)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.setDuration(GLIDE_MS)

    def wheel(self, event: QWheelEvent, line_height: int) -> None:
        pixels = event.pixelDelta().y()
        if pixels:
            self.jump(self._bar.value() - pixels)
            return
        self.glide_by(round(-event.angleDelta().y() / 120 * line_height * 0.75))

    def glide_by(self, distance: int) -> None:
        moving = self._animation.state() == QPropertyAnimation.State.Running
        self.glide_to((self._target if moving else self._bar.value()) + distance)

    def glide_to(self, value: int) -> None:
        self._target = min(max(value, self._bar.minimum()), self._bar.maximum())
        style = self._bar.style()
        if not style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self._bar):
            self.jump(self._target)  # the user has switched animations off
            return
        self._animation.stop()
        self._animation.setStartValue(self._bar.value())
        self._animation.setEndValue(self._target)
        self._animation.start()

    def jump(self, value: int) -> None:
        self._animation.stop()
        self._bar.setValue(value)
