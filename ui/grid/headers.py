"""The headers over groups of photos, and the one that stays at the top of the view."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from ui.grid.layout import HEADER, MARGIN, GridLayout
from ui.theme import SPACE_S, color, current_theme, scaled_font

VEIL = 238  # opacity of the ground of the header at the top, out of 255


class HeaderPainter:
    """Holds fonts and colours; `refresh` when theme or font change."""

    def __init__(self) -> None:
        self.refresh()

    def refresh(self) -> None:
        self._theme = current_theme()
        self._font = scaled_font(1.15, bold=True)
        self._metrics = QFontMetrics(self._font)
        self._small = scaled_font(0.92)

    def paint(self, painter: QPainter, layout: GridLayout, section: int, area: QRect) -> None:
        """A header in `area`: what the photos have in common, and how many they are."""
        line = area.adjusted(MARGIN, 6, -MARGIN, 0)
        title = self._metrics.elidedText(
            layout.sections.title(section), Qt.TextElideMode.ElideRight, line.width()
        )
        start = Qt.AlignmentFlag.AlignRight if layout.mirrored else Qt.AlignmentFlag.AlignLeft
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(self._font)
        painter.setPen(QColor(self._theme.text))
        painter.drawText(line, int(start | middle), title)
        taken = self._metrics.horizontalAdvance(title) + SPACE_S + 2
        left, right = (0, -taken) if layout.mirrored else (taken, 0)
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(
            line.adjusted(left, 2, right, 2),
            int(start | middle),
            layout.sections.note(section, len(layout.rows_of(section))),
        )

    def paint_sticky(
        self, painter: QPainter, layout: GridLayout, section: int, area: QRect
    ) -> None:
        """The header of the group at the top of the view, over its photos."""
        painter.fillRect(area, color(self._theme.grid, VEIL))
        self.paint(painter, layout, section, area)
        hairline = QRect(area.left(), area.bottom(), area.width(), 1)
        painter.fillRect(hairline, color(self._theme.border, 120))


def sticky_header(layout: GridLayout, top: int, width: int) -> tuple[int, QRect] | None:
    """The group whose header stays at the top of the view, and where; the next one pushes it out.

    None without groups, and while the first header is still in its own place.
    """
    section = layout.section_at(top)
    if section is None or layout.header_tops[section] >= top:
        return None
    following = layout.header_tops[section + 1 : section + 2]
    push = min(0, int(following[0]) - top - HEADER) if len(following) else 0
    return section, QRect(0, push, width, HEADER)
