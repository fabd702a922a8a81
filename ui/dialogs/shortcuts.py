"""The keyboard shortcuts, read from the actions themselves, and the keys of the grid."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

FIXED = (
    ("Open the photo", "Enter"),
    ("Walk through the photos", "Arrow keys"),
    ("Select several", "Shift or Ctrl with arrows or clicks"),
    ("Back to the photos", "Esc"),
    ("Bigger or smaller thumbnails", "Ctrl + wheel"),
)


class ShortcutsDialog(QDialog):
    def __init__(self, shortcuts: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`shortcuts` are (what it does, portable key text) pairs."""
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(4, 4, 16, 4)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(8)
        native = QKeySequence.SequenceFormat.NativeText
        own = [
            (text, "  or  ".join(QKeySequence(key).toString(native) for key in keys.split("; ")))
            for text, keys in shortcuts
        ]
        for line, (text, keys) in enumerate((*own, *FIXED)):
            key_label = QLabel(keys)
            key_label.setProperty("role", "chip")
            grid.addWidget(QLabel(text), line, 0)
            grid.addWidget(key_label, line, 1, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(table)
        close = QPushButton("Close")
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 12, 16)
        column.addWidget(scroll, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(520, 560)
