"""What the window remembers by itself between runs: geometry, splitters, order.

These are not settings: losing the file costs nothing, and nobody edits it by hand.
"""

from __future__ import annotations

from collections.abc import Mapping
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

    def save(self, window: QWidget, splitters: Mapping[str, QSplitter]) -> None:
        """Write to disk now; a folder that cannot be written loses the state, nothing else."""
        self._store.setValue("window/geometry", window.saveGeometry())
        for name, splitter in splitters.items():
            self._store.setValue(f"splitters/{name}", splitter.saveState())
        self._store.sync()

    def restore(self, window: QWidget, splitters: Mapping[str, QSplitter]) -> bool:
        """False when there is no (usable) geometry to restore."""
        for name, splitter in splitters.items():
            state = self._store.value(f"splitters/{name}")
            if isinstance(state, QByteArray):
                splitter.restoreState(state)
        geometry = self._store.value("window/geometry")
        return isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)

    @property
    def order(self) -> SortOrder:
        try:
            return SortOrder(str(self._store.value("photos/order", SortOrder.NEWEST.value)))
        except ValueError:
            return SortOrder.NEWEST

    @order.setter
    def order(self, order: SortOrder) -> None:
        self._store.setValue("photos/order", order.value)
