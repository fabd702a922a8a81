"""Two to four photos side by side; zooming and dragging one moves them all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from photolib.types import PhotoDetails
from ui import wording
from ui.elided_label import ElidedLabel
from ui.names import file_name
from ui.theme import SPACE_XS, current_theme
from ui.viewer.canvas import Canvas
from ui.viewer.notice import what_is_wrong

FEWEST, MOST = 2, 4
RING = 3


class Pane(QFrame):
    """One of the photos compared: its canvas, its name, a ring when keys mean it."""

    def __init__(self, photo_id: int) -> None:
        super().__init__()
        self.photo_id = photo_id
        self.details: PhotoDetails | None = None
        self.chosen = False
        self.canvas = Canvas(marks_absent=True)
        self.caption = ElidedLabel(Qt.TextElideMode.ElideMiddle)
        self.caption.setProperty("role", "muted")
        self.caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(RING, RING, RING, RING)
        column.setSpacing(SPACE_XS)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.caption)

    def show_details(self, details: PhotoDetails) -> None:
        row = details.row
        self.details = details
        self.canvas.set_photo_size(row.width, row.height)
        told = [file_name(row.path), wording.dimensions(row.width, row.height), "★" * row.rating]
        wrong = what_is_wrong(details)
        self.canvas.set_dimmed(wrong is not None)
        if wrong is not None:
            told = [file_name(row.path), wrong[1]]
        if row.favorite:
            told.append("♥")
        self.caption.setText(" · ".join(one for one in told if one))

    def show_failure(self, reason: str) -> None:
        """The photo was thought to be there, but its file says otherwise."""
        name = [] if self.details is None else [file_name(self.details.row.path)]
        self.canvas.set_dimmed(True)
        self.caption.setText(" · ".join([*name, reason]))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.chosen:
            painter = QPainter(self)
            painter.setPen(QPen(QColor(current_theme().selection), RING))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))


class CompareView(QWidget):
    """Signals: `pressed(photo_id)`; `zoomed()` when sharper pictures may be needed."""

    pressed = Signal(int)
    zoomed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.panes: list[Pane] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2)
        self.hide()

    def show_photos(self, ids: Sequence[int]) -> None:
        """Begin anew with these photos, none of them zoomed."""
        self.clear()
        columns = 2 if len(ids) == MOST else len(ids)
        for place, photo_id in enumerate(ids):
            pane = Pane(photo_id)
            pane.canvas.moved.connect(lambda pane=pane: self._follow(pane))
            pane.canvas.zoomed.connect(self.zoomed)
            pane.canvas.pressed.connect(lambda photo_id=photo_id: self.pressed.emit(photo_id))
            self._grid.addWidget(pane, place // columns, place % columns)
            self.panes.append(pane)
        for column in range(MOST):  # all alike, however long a name is
            self._grid.setColumnStretch(column, int(column < columns))
        self.show()

    def clear(self) -> None:
        for pane in self.panes:
            self._grid.removeWidget(pane)
            pane.setParent(None)
            pane.deleteLater()
        self.panes = []
        self.hide()

    def choose(self, photo_id: int) -> None:
        """Keys mean this photo from now on."""
        for pane in self.panes:
            pane.chosen = pane.photo_id == photo_id
            pane.update()

    def canvas_of(self, photo_id: int) -> Canvas | None:
        return next((pane.canvas for pane in self.panes if pane.photo_id == photo_id), None)

    def take_image(self, photo_id: int, image: QImage) -> None:
        """A rendition of a photo has come; those of others are not for here."""
        canvas = self.canvas_of(photo_id)
        if canvas is not None:
            canvas.add_image(image)

    def take_details(self, photo_id: int, details: PhotoDetails) -> None:
        for pane in self.panes:
            if pane.photo_id == photo_id:
                pane.show_details(details)

    def take_failure(self, photo_id: int, reason: str) -> None:
        for pane in self.panes:
            if pane.photo_id == photo_id:
                pane.show_failure(reason)

    def _follow(self, leader: Pane) -> None:
        for pane in self.panes:
            if pane is not leader and pane.canvas.has_image:
                pane.canvas.look_like(leader.canvas)
