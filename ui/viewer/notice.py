"""The message in the middle of the viewer when a photo cannot be shown."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from photolib.types import PhotoDetails, PhotoState
from ui import icons, wording
from ui.names import breakable, file_name
from ui.theme import SPACE_S, SPACE_XL, current_theme, notifier
from ui.translation import QT_TR_NOOP, tr

ICON = 40
WIDTH = 420
GONE = {
    PhotoState.MISSING: QT_TR_NOOP("The file is no longer in its folder; this is its thumbnail."),
    PhotoState.OFFLINE: QT_TR_NOOP(
        "The folder of this photo is not connected; this is its thumbnail."
    ),
}


def cannot_be_shown(details: PhotoDetails | None) -> str:
    """`details` None: of a photo of which nothing is known yet."""
    if details is None:
        return tr("This photo cannot be shown")
    return tr("{name} cannot be shown").format(name=file_name(details.row.path))


def what_is_wrong(details: PhotoDetails) -> tuple[str, str] | None:
    """(title, reason) when the photo cannot be shown as it is."""
    row = details.row
    if row.state is PhotoState.UNREADABLE:
        reason = (
            wording.about_file(row.problem)
            if row.problem
            else tr("This file cannot be read as a photo.")
        )
        return cannot_be_shown(details), reason
    gone = GONE.get(row.state)
    if gone is None:
        return None
    return tr("{name} is not available").format(name=file_name(row.path)), tr(gone)


class Notice(QFrame):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFixedWidth(WIDTH)
        self._icon, self._title, self._text = QLabel(), QLabel(), QLabel()
        self._title.setProperty("role", "heading")
        self._text.setProperty("role", "muted")
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        layout.setSpacing(SPACE_S)
        for label in (self._icon, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            layout.addWidget(label)
        self._icon.setWordWrap(False)
        notifier().changed.connect(self._tint)
        self._tint()

    def say(self, title: str, text: str) -> None:
        self._title.setText(breakable(title))
        self._text.setText(breakable(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.show()

    @property
    def text(self) -> str:
        return self._text.text()

    def place_in(self, area: QRect, *, low: bool) -> None:
        """In the middle of `area`, or near its foot so that a photo stays to be seen."""
        self._layout.activate()
        self.resize(WIDTH, self._layout.totalHeightForWidth(WIDTH))
        spare = area.height() - self.height()
        top = area.top() + max(0, spare - SPACE_XL if low else spare // 2)
        self.move(area.center().x() - WIDTH // 2, top)
        self.raise_()

    def _tint(self) -> None:
        tint = QColor(current_theme().warning)
        self._icon.setPixmap(icons.pixmap("warning", ICON, tint, self.devicePixelRatioF()))
