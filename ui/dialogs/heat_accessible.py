"""The table of similarities as screen readers see it: cells, each with both names and the value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

if TYPE_CHECKING:
    from ui.dialogs.heat_table import HeatTable


class AccessibleTable(QAccessibleWidget):
    """Its children are the cells, line by line; the current one has the focus."""

    def __init__(self, table: HeatTable) -> None:
        super().__init__(table, QAccessible.Role.Table)
        self._table = table
        self._cells: dict[int, AccessibleCell] = {}

    def forget(self) -> None:
        """The table is another one now."""
        for cell in self._cells.values():
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(cell))
        self._cells = {}

    def tell_current(self) -> None:
        """The keys have gone to another cell."""
        event = QAccessibleEvent(self._table, QAccessible.Event.Focus)
        event.setChild(self._index(*self._table.current))
        QAccessible.updateAccessibility(event)

    def _index(self, line: int, column: int) -> int:
        return line * self._table.count + column

    def childCount(self) -> int:
        return self._table.count**2

    def child(self, index: int) -> QAccessibleInterface | None:
        if not 0 <= index < self.childCount():
            return None
        if index not in self._cells:
            line, column = divmod(index, self._table.count)
            self._cells[index] = made = AccessibleCell(self._table, line, column)
            QAccessible.registerAccessibleInterface(made)
        return self._cells[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return self._index(*child.place) if isinstance(child, AccessibleCell) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        line, column = self._table.place_at(self._table.mapFromGlobal(QPoint(x, y)))
        inside = min(line, column) >= 0 and max(line, column) < self._table.count
        return self.child(self._index(line, column)) if inside else None

    def focusChild(self) -> QAccessibleInterface | None:
        return self.child(self._index(*self._table.current))


class AccessibleCell(QAccessibleInterface):
    def __init__(self, table: HeatTable, line: int, column: int) -> None:
        super().__init__()
        self._table, self.place = table, (line, column)

    def isValid(self) -> bool:
        return max(self.place) < self._table.count

    def object(self) -> Any:
        return None

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._table)

    def window(self) -> Any:
        return self.parent().window()

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Cell

    def text(self, kind: QAccessible.Text) -> str:
        named = kind == QAccessible.Text.Name and self.isValid()
        return self._table.told(*self.place) if named else ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Values are not changed."""

    def rect(self) -> QRect:
        if not self.isValid():
            return QRect()
        cell = self._table.cell(*self.place)
        return QRect(self._table.mapToGlobal(cell.topLeft()), cell.size())

    def state(self) -> QAccessible.State:
        state, table = QAccessible.State(), self._table
        current = self.place == table.current
        for name, on in (
            ("focusable", True),
            ("selectable", True),
            ("selected", current),
            ("focused", current and table.hasFocus()),
            ("readOnly", True),
        ):
            setattr(state, name, int(on))
        return state

    def child(self, _index: int) -> None:
        return None

    def childCount(self) -> int:
        return 0

    def childAt(self, _x: int, _y: int) -> None:
        return None

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1
