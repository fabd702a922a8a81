"""Paints one photo and lets it be zoomed and dragged. Holds the images in hand, asks for none.

There may be three of the photo at a time: the small preview, the picture made for the size of
the view, and the full one. Each frame paints the smallest that is sharp enough, and of that
only the part in view.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QImage,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import icons
from ui.theme import DARK, current_theme
from ui.viewer.zoom import Zoom

WHEEL_ZOOM = 1.25  # per notch
ABSENT = 44  # pixels, of the sign
PIXELS_SHOWN_FROM = 4.0  # from this scale on single pixels are wanted, not smoothness


class Canvas(QWidget):
    """Signals: `zoomed()` whenever scale or view size have changed; `moved()` when the user has
    zoomed or dragged; `pressed()`."""

    accessible_role = QAccessible.Role.Graphic
    zoomed = Signal()
    moved = Signal()
    pressed = Signal()

    def __init__(self, parent: QWidget | None = None, *, marks_absent: bool = False) -> None:
        super().__init__(parent)
        self._marks_absent = marks_absent  # with a sign where there is no image to dim
        self.zoom = Zoom()
        self._images: list[QImage] = []
        self._photo = QSizeF(1, 1)  # as it is in the file, before the view is turned
        self._turns = 0  # quarters to the right
        self._size_known = False
        self._dimmed = self._cursor_hidden = self._dark = False
        self._dragged_from: QPointF | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    # --- what to show ---------------------------------------------------------------

    def clear(self) -> None:
        """Another photo is coming; nothing of the old one may be seen as the new one."""
        self._images = []
        self._photo, self._turns = QSizeF(1, 1), 0
        self._size_known = False
        self._dimmed = False
        self._dragged_from = None
        self.zoom.fit()
        self._show_hand()
        self.update()

    def set_photo_size(self, width: int, height: int) -> None:
        """The full size in photo pixels, once known; the zoom is counted in these."""
        if width > 0 and height > 0 and not self._size_known:
            self._size_known = True
            self._set_size(QSizeF(width, height))

    def add_image(self, image: QImage) -> None:
        """One more rendition of the photo shown."""
        larger = not self._images or _edge(image) > max(self._photo.width(), self._photo.height())
        if not self._size_known and larger:
            self._set_size(QSizeF(image.size()))
        kept = [other for other in self._images if _edge(other) != _edge(image)]
        self._images = sorted([*kept, image], key=_edge)
        self.update()

    def set_dimmed(self, dimmed: bool) -> None:
        """Show the photo as one that is not there now."""
        self._dimmed = dimmed
        self.update()

    def set_dark(self, dark: bool) -> None:
        """Dark around the photo whatever the theme, as where it fills the screen."""
        self._dark = dark
        self.update()

    def set_cursor_hidden(self, hidden: bool) -> None:
        """While nobody is meant to point at anything."""
        self._cursor_hidden = hidden
        self._show_hand()

    @property
    def has_image(self) -> bool:
        return bool(self._images)

    @property
    def sharpest(self) -> int:
        """Width in pixels of the best image in hand; 0 without any."""
        return self._images[-1].width() if self._images else 0

    def rotate(self, quarters: int) -> None:
        """Turn the view to the right, not the file; the photo is fitted anew."""
        self._turns = (self._turns + quarters) % 4
        self._set_size(self._photo)
        self._after_zoom()

    @property
    def turned(self) -> int:
        """Degrees to the right."""
        return 90 * self._turns

    def look_like(self, other: Canvas) -> None:
        """Zoom and place as another canvas, whatever the sizes of the photos."""
        self.zoom.set_relative(*other.zoom.relative)
        self._show_hand()
        self.zoomed.emit()
        self.update()

    def _set_size(self, size: QSizeF) -> None:
        self._photo = size
        self.zoom.set_photo(size.transposed() if self._turns % 2 else size)
        self.zoomed.emit()
        self.update()

    # --- zooming --------------------------------------------------------------------

    @property
    def percent(self) -> float:
        """The scale in percent, in device pixels per photo pixel."""
        return self.zoom.scale * 100

    def actual_size(self) -> None:
        """One pixel of the photo on one of the screen."""
        self.set_scale(1.0)

    def fit(self) -> None:
        self.zoom.fit()
        self._after_zoom()

    def set_scale(self, scale: float, at: QPointF | None = None) -> None:
        """1.0 is one photo pixel for one pixel of the screen; `at` in logical coordinates."""
        ratio = self.devicePixelRatioF()
        self.zoom.set_scale(scale, at * ratio if at is not None else None)
        self._after_zoom()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        self.set_scale(self.zoom.scale * factor, at)

    def _after_zoom(self) -> None:
        self._show_hand()
        self.zoomed.emit()
        self.moved.emit()
        self.update()

    def _show_hand(self) -> None:
        if self._cursor_hidden:
            self.setCursor(Qt.CursorShape.BlankCursor)
        elif not self.zoom.can_pan:
            self.unsetCursor()
        elif self._dragged_from is not None:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            self.setCursor(Qt.CursorShape.OpenHandCursor)

    # --- painting -------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = DARK if self._dark else current_theme()
        painter.fillRect(self.rect(), QColor(ground.viewer))
        if not self._images:
            if self._dimmed and self._marks_absent:
                self._paint_absence(painter)
            return
        # The zoom counts in device pixels, so that 100 % is sharp on every screen.
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        target = self.zoom.rect
        edge = max(self._photo.width(), self._photo.height())
        image = self._image_for(edge * self.zoom.scale)
        seen = target.intersected(QRectF(QPointF(), self.zoom.view))
        to_view = self._to_view(image, target)
        source = to_view.inverted()[0].mapRect(seen)
        smooth = self.zoom.scale < PIXELS_SHOWN_FROM or _edge(image) < edge
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        if self._dimmed:
            painter.setOpacity(0.35)
        if self._turns:
            painter.setTransform(to_view, combine=True)
            painter.drawImage(source, image, source)
        else:
            painter.drawImage(seen, image, source)

    def _paint_absence(self, painter: QPainter) -> None:
        """Of what cannot be shown at all; why is said beside it."""
        theme = DARK if self._dark else current_theme()
        at = self.rect().center() - QPoint(ABSENT // 2, ABSENT // 2)
        painter.drawPixmap(
            at, icons.pixmap("image-off", ABSENT, QColor(theme.faint), self.devicePixelRatioF())
        )

    def _to_view(self, image: QImage, target: QRectF) -> QTransform:
        """From pixels of `image` to the view, where the turned photo fills `target`."""
        scale = self.zoom.scale
        made = QTransform()
        made.translate(target.center().x(), target.center().y())
        made.rotate(self.turned)
        made.scale(
            self._photo.width() * scale / image.width(),
            self._photo.height() * scale / image.height(),
        )
        made.translate(-image.width() / 2, -image.height() / 2)
        return made

    def _image_for(self, edge: float) -> QImage:
        """The smallest image that need not be enlarged, else the largest there is."""
        for image in self._images:
            if _edge(image) >= edge - 1.5:
                return image
        return self._images[-1]

    def resizeEvent(self, event: QResizeEvent) -> None:
        ratio = self.devicePixelRatioF()
        self.zoom.natural = ratio  # small photos are as big here as anywhere on the desktop
        self.zoom.set_view(QSizeF(self.size()) * ratio)
        self.zoomed.emit()

    # --- mouse ----------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / 120
        if notches:
            self.zoom_by(WHEEL_ZOOM**notches, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()
        if event.button() == Qt.MouseButton.LeftButton and self.zoom.can_pan:
            self._dragged_from = event.position()
            self._show_hand()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged_from is None:
            event.ignore()  # whoever holds the canvas may want to know
            return
        moved = event.position() - self._dragged_from
        self._dragged_from = event.position()
        self.zoom.pan(moved * self.devicePixelRatioF())
        self.moved.emit()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged_from = None
        self._show_hand()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.zoom.fitted:
            self.set_scale(1.0, event.position())
        else:
            self.fit()

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom_by(1.0 + event.value(), event.position())
            return True
        return super().event(event)


def _edge(image: QImage) -> int:
    """The long edge, by which renditions are told apart: the short one may be a pixel in all."""
    return max(image.width(), image.height())
