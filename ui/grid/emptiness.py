"""What stands in the place of photos where there are none: a sign, a title and a sentence."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import icons
from ui.theme import current_theme, notifier, scaled_font

EDGE, GAP, WIDEST = 56, 14, 460


def paint_empty(painter: QPainter, area: QRect, title: str, text: str, icon: str) -> None:
    """In the middle of `area`."""
    theme, ratio = current_theme(), painter.device().devicePixelRatioF()
    title_font, text_font = scaled_font(1.35, bold=True), scaled_font(1.0)
    title_height = QFontMetrics(title_font).height()
    width = min(area.width() - 48, WIDEST)
    wrap = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
    text_height = (
        QFontMetrics(text_font).boundingRect(QRect(0, 0, width, 400), int(wrap), text).height()
    )
    total = EDGE + GAP + title_height + GAP // 2 + text_height
    left, top = area.center().x() - width // 2, area.center().y() - total // 2
    glyph = icons.pixmap(icon, EDGE, QColor(theme.faint), ratio)
    painter.drawPixmap(area.center().x() - EDGE // 2, top, glyph)
    painter.setFont(title_font)
    painter.setPen(QColor(theme.text))
    line = QRect(left, top + EDGE + GAP, width, title_height)
    painter.drawText(line, Qt.AlignmentFlag.AlignHCenter, title)
    painter.setFont(text_font)
    painter.setPen(QColor(theme.muted))
    line = QRect(left, line.bottom() + GAP // 2, width, text_height + 4)
    painter.drawText(line, int(wrap), text)


class Emptiness(QWidget):
    """As the grid paints it, where there is no grid."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self.title, self.text = icon, "", ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that screen readers come to read it
        notifier().changed.connect(self.update)

    def tell(self, title: str, text: str) -> None:
        self.title, self.text = title, text
        self.setAccessibleName("\n".join(filter(None, (title, text))))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_empty(painter, self.rect(), self.title, self.text, self._icon)
        painter.end()
