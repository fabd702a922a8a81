"""Five stars to click on; the star already set takes the rating away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import icons
from ui.theme import RADIUS_S, current_theme, notifier
from ui.translation import tr

EDGE, STEP, STARS = 18, 24, 5


class RatingStars(QWidget):
    """Signal: `rated(int)`, 0..5, when the user has chosen."""

    accessible_role = QAccessible.Role.Slider
    rated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rating = 0
        self._mixed = False
        self._hover = 0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(self.sizeHint())  # a star cut off could not be told from none
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        notifier().changed.connect(self.update)
        self.set_rating(0)

    @property
    def rating(self) -> int:
        return self._rating

    def set_rating(self, rating: int | None) -> None:
        """None: the photos shown have different ratings."""
        self._mixed = rating is None
        self._rating = rating or 0
        how = tr("Rate with a click, or with the keys 0 to 5")
        if rating is None:
            self.setAccessibleName(tr("Rating: different ratings"))
            how = " ".join((tr("These photos have different ratings."), how))
        else:
            named = tr("Rating: {rating} of {stars} stars")
            self.setAccessibleName(named.format(rating=rating, stars=STARS))
        self.setToolTip(how)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(STEP * STARS, EDGE + 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        lit = self._hover or self._rating
        for star in range(STARS):
            name, tint = ("star-filled", theme.star) if star < lit else ("star", theme.faint)
            drawing = icons.pixmap(name, EDGE, QColor(tint), self.devicePixelRatioF())
            place = STARS - 1 - star if self.isRightToLeft() else star
            painter.drawPixmap(place * STEP + (STEP - EDGE) // 2, 3, drawing)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(theme.accent))
            ring = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(ring, RADIUS_S, RADIUS_S)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover = self._star_at(event.position().x())
        self.update()

    def leaveEvent(self, _event: QEvent) -> None:
        self._hover = 0
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            star = self._star_at(event.position().x())
            self._choose(0 if star == self._rating else star)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        more, less = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            more, less = less, more
        if event.key() in (more, Qt.Key.Key_Up):
            self._choose(min(STARS, self._rating + 1))
        elif event.key() in (less, Qt.Key.Key_Down):
            self._choose(max(0, self._rating - 1))
        else:
            super().keyPressEvent(event)

    def _choose(self, rating: int) -> None:
        if rating != self._rating or self._mixed:
            self.set_rating(rating)
            self.rated.emit(rating)

    def _star_at(self, x: float) -> int:
        star = max(1, min(STARS, int(x // STEP) + 1))
        return STARS + 1 - star if self.isRightToLeft() else star
