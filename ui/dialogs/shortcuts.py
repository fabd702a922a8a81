"""The keyboard shortcuts at a glance: those of the actions, of the viewer and of the grid."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.actions import FIXED_KEYS, Shortcut
from ui.dialogs.room import take_room
from ui.names import one_line
from ui.translation import tr


class ShortcutsDialog(QDialog):
    def __init__(
        self,
        shortcuts: Sequence[Shortcut],
        change: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        """`change()` opens the place where keys are changed."""
        super().__init__(parent)
        self._change = change
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find an action or a key"))
        self.search.setAccessibleName(tr("Find an action or a key"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        table = QWidget()
        self._grid = grid = QGridLayout(table)
        grid.setContentsMargins(12, 4, 12, 4)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(8)
        self._lines: list[tuple[str, str, list[QLabel]]] = []  # menu, what is searched, labels
        self._headings: dict[str, QLabel] = {}
        for one in (*shortcuts, *FIXED_KEYS):
            if one.keys:
                self._add(one)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(table)
        self.change = QPushButton(tr("Change…"))
        self.change.clicked.connect(self._on_change)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.change)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 18, 16, 16)
        column.addWidget(self.search)
        column.addWidget(scroll, 1)
        column.addLayout(buttons)
        # As wide as what stands in it, in any language.
        beside = scroll.verticalScrollBar().sizeHint().width() + 2 * scroll.frameWidth()
        scroll.setMinimumWidth(table.minimumSizeHint().width() + beside)
        take_room(self, QSize(640, 620))

    def shown(self) -> list[str]:
        """What is found, in order."""
        return [labels[0].text() for _menu, _told, labels in self._lines if labels[0].isVisible()]

    def _add(self, one: Shortcut) -> None:
        if one.menu not in self._headings:
            heading = QLabel(tr(one.menu))
            heading.setProperty("role", "section")
            self._headings[one.menu] = heading
            self._grid.addWidget(heading, self._grid.rowCount(), 0, 1, 2)
        keys = QLabel(one_line(one.native))
        keys.setProperty("role", "chip")
        labels = [QLabel(tr(one.text)), keys]
        line = self._grid.rowCount()
        self._grid.addWidget(labels[0], line, 0)
        self._grid.addWidget(keys, line, 1, Qt.AlignmentFlag.AlignLeft)
        told = f"{tr(one.menu)} {tr(one.text)} {one.native}".casefold()
        self._lines.append((one.menu, told, labels))

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        found = set()
        for menu, told, labels in self._lines:
            fits = all(word in told for word in words)
            for label in labels:
                label.setVisible(fits)
            if fits:
                found.add(menu)
        for menu, heading in self._headings.items():
            heading.setVisible(menu in found)

    def _on_change(self) -> None:
        self.accept()
        self._change()
