"""The list under the search bar: what the word being typed could become, with counts.

It never takes the focus: the bar passes on the keys that move in it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from photolib.types import Suggestion, SuggestionKind
from ui import icons, wording
from ui.core_words import said
from ui.names import one_line
from ui.theme import current_theme
from ui.translation import tr

LINE = 32
MOST_SHOWN = 9
PAD = 10
GLYPH = 16
SUGGESTION_ROLE = Qt.ItemDataRole.UserRole
MARGIN = 4
ICONS = {
    SuggestionKind.OPERATOR: "filter",
    SuggestionKind.VALUE: "filter",
    SuggestionKind.TAG: "tag",
    SuggestionKind.FOLDER: "folder",
    SuggestionKind.CAMERA: "camera",
    SuggestionKind.LENS: "camera",
    SuggestionKind.DATE: "calendar",
    SuggestionKind.SAVED: "bookmark",
    SuggestionKind.HISTORY: "history",
}

Index = QModelIndex | QPersistentModelIndex


class SuggestionList(QListWidget):
    """Signal: `chosen(Suggestion)`. A child of the window, placed under the search bar."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "suggestions")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Suggestions"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setViewportMargins(0, MARGIN, 0, MARGIN)
        self.setItemDelegate(_SuggestionDelegate(self))
        self.itemClicked.connect(lambda item: self.chosen.emit(item.data(SUGGESTION_ROLE)))
        self._under: QWidget | None = None
        self.hide()

    def offer(self, suggestions: Sequence[Suggestion], under: QWidget) -> None:
        """Show these under the widget `under`; none hides the list."""
        self.clear()
        for suggestion in suggestions:
            item = QListWidgetItem(suggestion.text, self)
            item.setData(SUGGESTION_ROLE, suggestion)
            item.setSizeHint(QSize(0, LINE))
            item.setToolTip(said(suggestion.label))
        if not suggestions:
            self.hide()
            return
        if under is not self._under:
            self._under = under
            under.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The bar moves while the list is open, as other controls come and go beside it."""
        if watched is self._under and event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        under = self._under
        if under is None:
            return
        corner = under.mapTo(self.parentWidget(), QPoint(0, under.height() + 4))
        height = min(self.count(), MOST_SHOWN) * LINE + 2 * (self.frameWidth() + MARGIN)
        self.setGeometry(QRect(corner, QSize(under.width(), height)))

    def move_by(self, steps: int) -> None:
        """Go down or up; above the first line nothing is chosen."""
        row = self.currentRow() + steps
        self.setCurrentRow(max(-1, min(row, self.count() - 1)))

    def current(self) -> Suggestion | None:
        item = self.currentItem() if self.isVisible() else None
        return None if item is None else item.data(SUGGESTION_ROLE)


class _SuggestionDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        suggestion: Suggestion = index.data(SUGGESTION_ROLE)
        theme, area = current_theme(), option.rect.adjusted(4, 0, -4, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selected_row))
            painter.drawRoundedRect(area, 5, 5)
        area = area.adjusted(PAD, 0, -PAD, 0)
        ratio = painter.device().devicePixelRatioF()
        glyph = icons.pixmap(ICONS[suggestion.kind], GLYPH, QColor(theme.muted), ratio)

        def mirrored(rect: QRect) -> QRect:
            return QStyle.visualRect(option.direction, option.rect, rect)

        sign = QRect(area.left(), area.center().y() - GLYPH // 2 + 1, GLYPH, GLYPH)
        painter.drawPixmap(mirrored(sign).topLeft(), glyph)
        area.setLeft(area.left() + GLYPH + PAD)
        middle = Qt.AlignmentFlag.AlignVCenter
        if suggestion.count is not None:
            number = wording.number(suggestion.count)
            painter.setPen(QColor(theme.muted))
            painter.drawText(mirrored(area), middle | Qt.AlignmentFlag.AlignRight, number)
            area.setRight(area.right() - option.fontMetrics.horizontalAdvance(number) - PAD)
        elide = Qt.TextElideMode.ElideMiddle
        text = option.fontMetrics.elidedText(one_line(suggestion.text), elide, area.width())
        painter.setPen(QColor(theme.text))
        painter.drawText(mirrored(area), middle, text)
        if suggestion.label:
            area.setLeft(area.left() + option.fontMetrics.horizontalAdvance(text) + PAD)
            label = option.fontMetrics.elidedText(
                said(suggestion.label), Qt.TextElideMode.ElideRight, area.width()
            )
            painter.setPen(QColor(theme.muted))
            painter.drawText(mirrored(area), middle, label)
        painter.restore()
