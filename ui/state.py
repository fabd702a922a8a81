"""What the window remembers by itself between runs: geometry, splitters, order.

These are not settings: losing the file costs nothing, and nobody edits it by hand.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter, QWidget

from photolib import paths
from photolib.types import SortOrder


class WindowState:
    def __init__(self, file: Path | None = None) -> None:
        self._store = QSettings(
            str(file or paths.state_dir() / "window.ini"), QSettings.Format.IniFormat
        )

    def save_geometry(self, window: QWidget) -> None:
        self._store.setValue("window/geometry", window.saveGeometry())

    def restore_geometry(self, window: QWidget) -> bool:
        """False when there is nothing (usable) to restore."""
        value = self._store.value("window/geometry")
        return isinstance(value, QByteArray) and window.restoreGeometry(value)

    def save_splitter(self, name: str, splitter: QSplitter) -> None:
        self._store.setValue(f"splitters/{name}", splitter.saveState())

    def restore_splitter(self, name: str, splitter: QSplitter) -> bool:
        value = self._store.value(f"splitters/{name}")
        return isinstance(value, QByteArray) and splitter.restoreState(value)

    @property
    def order(self) -> SortOrder:
        try:
            return SortOrder(str(self._store.value("photos/order", SortOrder.NEWEST.value)))
        except ValueError:
            return SortOrder.NEWEST

    @order.setter
    def order(self, order: SortOrder) -> None:
        self._store.setValue("photos/order", order.value)

    def sync(self) -> None:
        """Write to disk now; a folder that cannot be written loses the state, nothing else."""
        self._store.sync()
