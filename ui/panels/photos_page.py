"""The page with the grid: a quiet header that says what is shown, and the photos."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from photolib.library import Library
from photolib.types import QueryToken
from ui.elided_label import ElidedLabel
from ui.grid import PhotoGrid
from ui.grid.arranger import MAX_CELL, MIN_CELL
from ui.panels.bands_bar import BandsBar
from ui.panels.listing import Listing
from ui.panels.query_chips import QueryChips
from ui.theme import SPACE_L
from ui.translation import tr


class PhotosPage(QWidget):
    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.listing: Listing | None = None
        self.title = ElidedLabel(Qt.TextElideMode.ElideMiddle)
        self.title.setProperty("role", "heading")
        self.subtitle = ElidedLabel()
        self.subtitle.setProperty("role", "muted")
        self.grid = PhotoGrid(library, self)
        self.grid.set_placeholder("", "")  # nothing is known yet
        header = QHBoxLayout()
        header.setContentsMargins(SPACE_L, 12, SPACE_L, 8)
        header.setSpacing(12)
        header.addWidget(self.title, 0, Qt.AlignmentFlag.AlignBaseline)
        header.addWidget(self.subtitle, 0, Qt.AlignmentFlag.AlignBaseline)
        header.addStretch(1)
        self.copies = QPushButton(tr("Select the copies"))
        self.copies.setToolTip(
            tr("Select all files but the one to keep of each picture; Del moves them to the trash")
        )
        self.copies.clicked.connect(self._select_copies)
        self.copies.hide()
        header.addWidget(self.copies)
        self.bands = BandsBar()
        header.addWidget(self.bands)
        self.chips = QueryChips()
        chips = QHBoxLayout()
        chips.setContentsMargins(SPACE_L, 0, SPACE_L, 8)
        chips.addWidget(self.chips)
        self.chips_row = QWidget()
        self.chips_row.setLayout(chips)
        self.chips_row.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(header)
        column.addWidget(self.chips_row)
        column.addWidget(self.grid, 1)

    def set_query(self, query: str, tokens: Sequence[QueryToken]) -> None:
        """Show what a query was understood as; none hides the chips."""
        self.chips.set_query(query, tokens)
        self.chips_row.setVisible(bool(self.chips.chips))

    @staticmethod
    def sizes() -> tuple[int, int]:
        """The smallest and the biggest thumbnail, in pixels."""
        return MIN_CELL, MAX_CELL

    def _select_copies(self) -> None:
        if self.listing is not None:
            self.grid.select_ids(self.listing.copies.tolist())
            self.grid.setFocus()

    def show_listing(self, listing: Listing) -> None:
        before, self.listing = self.listing, listing
        self.title.setText(listing.title)
        self.subtitle.setText(listing.subtitle)
        self.grid.set_placeholder(listing.empty_title, listing.empty_text)
        self.copies.setVisible(len(listing.copies) > 0)
        shown = listing.answer
        self.bands.set_counts(shown.bands if shown is not None else None)
        if shown is not None:
            self.bands.set_band(shown.band, shown.least)
        if listing.fresh or not listing.same_photos(before):
            self.grid.set_ids(
                listing.ids,
                listing.scores,
                stacks=listing.stacks,
                shapes=listing.shapes,
                grouped=listing.grouped if listing.sections is None else listing.sections,
                notes=listing.notes,
                faint=shown is not None and shown.closest,
                keep_position=not listing.fresh,
            )
        if listing.fresh and shown is None:
            for photo_id in self.grid.selected_ids()[:1]:  # one chosen in an answer, among all
                self.grid.scroll_to(photo_id)
