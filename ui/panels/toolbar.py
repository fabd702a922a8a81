"""The bar over the photos: search, order, thumbnail size, details, menu."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSlider, QToolButton, QWidget

from photolib.types import SortOrder
from ui.icons import icon
from ui.panels.search_bar import SearchBar
from ui.translation import QT_TR_NOOP, tr

ORDERS = {
    SortOrder.NEWEST: QT_TR_NOOP("Newest first"),
    SortOrder.OLDEST: QT_TR_NOOP("Oldest first"),
    SortOrder.NAME: QT_TR_NOOP("By name"),
    SortOrder.ADDED: QT_TR_NOOP("Recently added"),
}

ANSWER_ORDERS = {
    "": QT_TR_NOOP("Best match first"),
    "newest": QT_TR_NOOP("Newest first"),
    "oldest": QT_TR_NOOP("Oldest first"),
    "name": QT_TR_NOOP("By name"),
}
"""By what the query language's `sort:` says; inside each band, so that no weak match goes first."""


class Toolbar(QFrame):
    """Signals: `order_chosen(SortOrder)` for photos looked through, `answer_order_chosen(str)` for
    found ones (a key of ANSWER_ORDERS), `size_chosen(int)` in pixels of a cell,
    `sidebar_clicked()`, `squares_clicked()`, `details_clicked()`."""

    order_chosen = Signal(object)
    answer_order_chosen = Signal(str)
    size_chosen = Signal(int)
    sidebar_clicked = Signal()
    squares_clicked = Signal()
    details_clicked = Signal()

    def __init__(self, sizes: tuple[int, int], parent: QWidget | None = None) -> None:
        """`sizes` are the smallest and the biggest thumbnail, in pixels."""
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setFixedHeight(52)
        self.search = SearchBar()
        self.sidebar_button = self._button("sidebar", tr("Show or hide the sidebar"))
        self.sidebar_button.clicked.connect(self.sidebar_clicked)
        self.sort_button = self._button("sort", tr("Order of the photos"))
        self.sort_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._orders = self._menu(ORDERS)
        # Qt keeps the data as a plain string.
        self._orders.triggered.connect(lambda a: self.order_chosen.emit(SortOrder(a.data())))
        self._answer_orders = self._menu(ANSWER_ORDERS)
        self._answer_orders.triggered.connect(lambda a: self.answer_order_chosen.emit(a.data()))
        self.sort_button.setMenu(self._orders)
        self.size = QSlider(Qt.Orientation.Horizontal)
        self.size.setRange(*sizes)
        self.size.setSingleStep(12)
        self.size.setPageStep(40)
        self.size.setFixedWidth(120)
        self.size.setToolTip(tr("Size of the thumbnails"))
        self.size.setAccessibleName(tr("Size of the thumbnails"))
        self.size.valueChanged.connect(self.size_chosen)
        self.squares_button = self._button("grid", tr("Square thumbnails (Ctrl+G)"))
        self.squares_button.setCheckable(True)
        self.squares_button.clicked.connect(self.squares_clicked)
        self.details_button = self._button("info", tr("Details (Ctrl+I)"))
        self.details_button.setCheckable(True)
        self.details_button.clicked.connect(self.details_clicked)
        self.menu_button = self._button("more", tr("Menu (F10)"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(8)
        row.addWidget(self.sidebar_button)
        row.addStretch(1)
        row.addWidget(self.search, 6)
        row.addStretch(1)
        row.addWidget(self.sort_button)
        row.addWidget(self.size)
        row.addSpacing(4)
        row.addWidget(self.squares_button)
        row.addWidget(self.details_button)
        row.addWidget(self.menu_button)

    def set_order(self, order: SortOrder) -> None:
        for action in self._orders.actions():
            action.setChecked(action.data() == order)

    def set_size(self, pixels: int) -> None:
        """Follow a size chosen elsewhere (Ctrl and wheel)."""
        self.size.blockSignals(True)
        self.size.setValue(pixels)
        self.size.blockSignals(False)

    def set_searching(self, searching: bool, *, order: str | None = None) -> None:
        """Found photos have orders of their own; None: they have only one."""
        self.sort_button.setMenu(self._answer_orders if searching else self._orders)
        self.sort_button.setEnabled(not searching or order is not None)
        for action in self._answer_orders.actions():
            action.setChecked(action.data() == order)

    def set_photos_shown(self, shown: bool) -> None:
        """Without photos there is nothing to search, order or enlarge."""
        photo_controls = (self.squares_button, self.details_button, self.sort_button)
        for widget in (self.search, self.size, *photo_controls):
            widget.setEnabled(shown)

    def set_exploring(self, on: bool) -> None:
        """The map has no order and no size of thumbnails."""
        for widget in (self.size, self.squares_button, self.sort_button):
            widget.setEnabled(not on)

    def _menu(self, orders: Mapping[str, str]) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for order, text in orders.items():
            action = QAction(tr(text), menu)
            action.setCheckable(True)
            action.setData(order)
            group.addAction(action)
            menu.addAction(action)
        return menu

    @staticmethod
    def _button(name: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setToolTip(text)
        button.setAccessibleName(text)
        return button
