"""Paints a line of the sidebar: icon, name, its count at the right, a pill for what waits."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import icons
from ui.theme import RADIUS_S, color, current_theme, scaled_font
from ui.wording import number

Index = QModelIndex | QPersistentModelIndex

ICON_ROLE = Qt.ItemDataRole.UserRole + 1  # str
COUNT_ROLE = Qt.ItemDataRole.UserRole + 2  # int | None
WAITING_ROLE = Qt.ItemDataRole.UserRole + 3  # int: suggestions to review
FAINT_ROLE = Qt.ItemDataRole.UserRole + 4  # bool: offline
DROP_ROLE = Qt.ItemDataRole.UserRole + 6  # bool: photos are dragged over it
SECTION_ROLE = Qt.ItemDataRole.UserRole + 5  # bool: a heading

LINE, SECTION_LINE, ICON_EDGE, GAP = 30, 34, 16, 8


def _mirrored(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    """`rect` where it belongs in the direction of reading; all here is laid out left to right."""
    return QStyle.visualRect(option.direction, option.rect, rect)


class SidebarDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = SECTION_LINE if index.data(SECTION_ROLE) else LINE
        return QSize(80, max(line, option.fontMetrics.height() + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = current_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(SECTION_ROLE):
            painter.setFont(scaled_font(0.88, bold=True))
            painter.setPen(QColor(theme.muted))
            rect = option.rect.adjusted(2, 8, -8, 0)
            painter.drawText(_mirrored(option, rect), Qt.AlignmentFlag.AlignVCenter, index.data())
            painter.restore()
            return
        self._paint_background(painter, option, dropping=bool(index.data(DROP_ROLE)))
        faint = bool(index.data(FAINT_ROLE))
        rect = option.rect.adjusted(GAP - 2, 0, -GAP, 0)
        tint = QColor(theme.faint if faint else theme.accent)
        top = rect.center().y() - ICON_EDGE // 2 + 1
        ratio = painter.device().devicePixelRatioF()
        place = _mirrored(option, QRect(rect.left(), top, ICON_EDGE, ICON_EDGE))
        painter.drawPixmap(
            place.topLeft(), icons.pixmap(index.data(ICON_ROLE), ICON_EDGE, tint, ratio)
        )
        rect.setLeft(rect.left() + ICON_EDGE + GAP)
        rect.setRight(self._paint_numbers(painter, option, rect, index))
        painter.setFont(option.font)
        painter.setPen(QColor(theme.muted if faint else theme.text))
        name = option.fontMetrics.elidedText(
            str(index.data()), Qt.TextElideMode.ElideMiddle, rect.width()
        )
        painter.drawText(_mirrored(option, rect), Qt.AlignmentFlag.AlignVCenter, name)
        painter.restore()

    def _paint_background(
        self, painter: QPainter, option: QStyleOptionViewItem, *, dropping: bool
    ) -> None:
        theme = current_theme()
        state = option.state
        if dropping:
            painter.setPen(QColor(theme.accent))
            painter.setBrush(color(theme.selected_row))
            bar = _mirrored(option, option.rect.adjusted(0, 1, -5, -2))
            painter.drawRoundedRect(bar, RADIUS_S, RADIUS_S)
            return
        if state & QStyle.StateFlag.State_Selected:
            fill = color(theme.selected_row)
        elif state & QStyle.StateFlag.State_MouseOver:
            fill = color(theme.text, 14)
        else:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        bar = _mirrored(option, option.rect.adjusted(0, 1, -4, -1))
        painter.drawRoundedRect(bar, RADIUS_S, RADIUS_S)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Selected:
            painter.setPen(option.palette.color(QPalette.ColorRole.Accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(bar, RADIUS_S, RADIUS_S)

    def _paint_numbers(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, index: Index
    ) -> int:
        """Draw the count and the pill from the end of the line; return where the name must end."""
        theme = current_theme()
        painter.setFont(scaled_font(0.88))
        metrics = painter.fontMetrics()
        right = rect.right()
        waiting = index.data(WAITING_ROLE)
        if waiting:
            text = number(waiting)
            width = max(18, metrics.horizontalAdvance(text) + 12)
            pill = _mirrored(option, QRect(right - width, rect.center().y() - 8, width, 17))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_fill))
            painter.drawRoundedRect(pill, 8.5, 8.5)
            painter.setPen(QColor(theme.accent_text))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
            right -= width + 6
        count = index.data(COUNT_ROLE)
        if count is not None:
            text = number(count)
            painter.setPen(QColor(theme.muted))
            width = metrics.horizontalAdvance(text)
            place = _mirrored(option, QRect(right - width, rect.top(), width + 2, rect.height()))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
            right -= width + GAP
        return right
