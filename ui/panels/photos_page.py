"""The page with the grid: a quiet header that says what is shown, and the photos."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from photolib.library import Library
from ui.grid import PhotoGrid
from ui.grid.photo_grid import MAX_CELL, MIN_CELL
from ui.panels.photo_list import Listing


class PhotosPage(QWidget):
    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.listing: Listing | None = None
        self.title = QLabel()
        self.title.setProperty("role", "heading")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.subtitle = QLabel()
        self.subtitle.setProperty("role", "muted")
        self.grid = PhotoGrid(library, self)
        self.grid.set_placeholder("", "")  # nothing is known yet
        header = QHBoxLayout()
        header.setContentsMargins(18, 12, 18, 8)
        header.setSpacing(12)
        header.addWidget(self.title, 0, Qt.AlignmentFlag.AlignBaseline)
        header.addWidget(self.subtitle, 0, Qt.AlignmentFlag.AlignBaseline)
        header.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(header)
        column.addWidget(self.grid, 1)

    @staticmethod
    def sizes() -> tuple[int, int]:
        """The smallest and the biggest thumbnail, in pixels."""
        return MIN_CELL, MAX_CELL

    def show_listing(self, listing: Listing) -> None:
        before, self.listing = self.listing, listing
        room = max(200, self.width() - 260)
        self.title.setText(
            self.title.fontMetrics().elidedText(listing.title, Qt.TextElideMode.ElideMiddle, room)
        )
        self.title.setToolTip(listing.title)
        self.subtitle.setText(listing.subtitle)
        self.grid.set_placeholder(listing.empty_title, listing.empty_text)
        if listing.fresh or not listing.same_photos(before):
            self.grid.set_ids(listing.ids, listing.scores, keep_position=not listing.fresh)
