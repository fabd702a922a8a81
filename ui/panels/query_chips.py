"""What a query was understood as: one chip a piece, which can be taken out or gone to.

Words meant as a sentence stay in the search bar alone; filters, dates, exact words and photos
become chips, and pieces that were not understood become chips that say why.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from photolib.types import QueryToken, TokenKind
from ui import core_words
from ui.icons import icon
from ui.names import one_line, tip
from ui.panels.flow_layout import FlowLayout
from ui.panels.icon_label import IconLabel
from ui.translation import tr

TEXT_WIDTH = 240
ICONS = {
    TokenKind.FILTER: "filter",
    TokenKind.DATE: "calendar",
    TokenKind.EXACT: "text",
    TokenKind.LIKE: "similar",
    TokenKind.OPTION: "sort",
    TokenKind.IGNORED: "warning",
}


def without(query: str, token: QueryToken) -> str:
    """The query with one piece taken out and the gap closed."""
    return " ".join(f"{query[: token.start]} {query[token.end :]}".split())


class QueryChip(QFrame):
    """Signals: `chosen()` by a click on it, `removed()` by its button."""

    chosen = Signal()
    removed = Signal()

    def __init__(self, token: QueryToken, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.token = token
        ignored = bool(token.problem)
        self.setProperty("role", "problem-chip" if ignored else "tag")
        problem = core_words.said(token.problem)
        said = token.text if ignored else core_words.piece(token.label) or token.text
        self.setToolTip(tip(problem or said))
        unknown = tr("Not understood: {text}. {problem}")
        told = unknown.format(text=said, problem=problem) if ignored else said
        self.setAccessibleName(told)
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(
            label.fontMetrics().elidedText(one_line(said), Qt.TextElideMode.ElideRight, TEXT_WIDTH)
        )
        remove = QToolButton()
        remove.setProperty("role", "tiny")
        remove.setIcon(icon("close"))
        remove.setIconSize(remove.iconSize() * 0.8)
        without_it = tr("Search without {text}").format(text=said)
        remove.setToolTip(tip(without_it))
        remove.setAccessibleName(without_it)
        remove.clicked.connect(self.removed)
        self.remove_button = remove
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 1, 3, 1)
        row.setSpacing(5)
        row.addSpacing(6)  # margins are not mirrored, what is in them is
        row.addWidget(IconLabel(ICONS[token.kind], 14, "warning" if ignored else "muted"))
        row.addWidget(label)
        row.addWidget(remove)
        self.setFixedHeight(26)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.chosen.emit()
        super().mouseReleaseEvent(event)


class QueryChips(QWidget):
    """Signals: `edited(str)`, the query without a piece; `chosen(QueryToken)`, to be edited."""

    edited = Signal(str)
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[str, tuple[QueryToken, ...]] = ("", ())
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def chips(self) -> list[QueryChip]:
        items = (self._flow.itemAt(at) for at in range(self._flow.count()))
        return [item.widget() for item in items if item is not None]

    def set_query(self, query: str, tokens: Sequence[QueryToken]) -> None:
        wanted = tuple(token for token in tokens if token.kind in ICONS)
        if (query, wanted) == self._shown:
            return
        self._shown = (query, wanted)
        self._flow.clear()
        for token in wanted:
            chip = QueryChip(token, self)
            chip.chosen.connect(lambda token=token: self.chosen.emit(token))
            chip.removed.connect(lambda token=token: self.edited.emit(without(query, token)))
            self._flow.addWidget(chip)
            chip.show()
        self.setVisible(bool(wanted))
        self.updateGeometry()
