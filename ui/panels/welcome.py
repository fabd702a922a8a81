"""The first page: what this is, one big button, and a promise."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.icons import pixmap
from ui.panels.icon_label import IconLabel
from ui.theme import current_theme
from ui.translation import QT_TR_NOOP, tr

TEXT_WIDTH = 470
PROMISE_WIDTH = 540  # what the smallest window has room for
PROMISE = QT_TR_NOOP(
    "Everything happens on this computer. Your photos are never uploaded, and never changed "
    "unless you ask for it."
)


class WelcomePage(QWidget):
    """Signal: `add_folder_clicked()`."""

    add_folder_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = QLabel(tr("Find any photo by what it shows"))
        title.setProperty("role", "title")
        text = QLabel(
            tr(
                "Add a folder of photos. While Photolib looks at them you can already browse, and "
                "then search in your own words: “a dog on a beach”, “snow on the roofs”."
            )
        )
        text.setProperty("role", "muted")
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text.setFixedWidth(TEXT_WIDTH)
        # A centred label does not ask for the height that its wrapped text needs.
        text.setMinimumHeight(text.heightForWidth(TEXT_WIDTH))

        self.button = QPushButton(tr("Add a folder of photos"))
        self.button.setProperty("role", "primary")
        self.button.setProperty("size", "large")
        # Icons take the palette's text colour; on the accent they need its own.
        self.button.setIcon(
            QIcon(pixmap("folder-plus", 20, QColor(current_theme().accent_text), 2.0))
        )
        self.button.setIconSize(QSize(20, 20))
        self.button.setDefault(True)
        self.button.clicked.connect(self.add_folder_clicked)
        hint = QLabel(tr("or drop one anywhere in this window"))
        hint.setProperty("role", "muted")

        promise = QHBoxLayout()
        promise.setSpacing(8)
        promise.addStretch(1)
        promise.addWidget(IconLabel("check", 16, "success"))
        words = QLabel(tr(PROMISE))
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        words.ensurePolished()
        # Else wrapped text takes as little width as it can, in a row with room to spare.
        whole = words.fontMetrics().horizontalAdvance(words.text()) + 4
        words.setFixedWidth(min(whole, PROMISE_WIDTH))
        words.setMinimumHeight(words.heightForWidth(words.width()))
        promise.addWidget(words)
        promise.addStretch(1)

        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(0)
        column.addStretch(3)
        column.addWidget(IconLabel("photos", 72, "accent"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(20)
        column.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(10)
        column.addWidget(text, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(28)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(10)
        column.addWidget(hint, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(4)
        column.addLayout(promise)
