"""A tag as a small pill: an accepted one can be removed, a suggested one accepted or rejected."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from photolib.types import TagState
from ui import wording
from ui.icons import icon
from ui.names import one_line, tip
from ui.translation import tr

NAME_WIDTH = 150


class TagChip(QFrame):
    """Signals: `accepted()`, `dismissed()` (rejected when suggested, removed when accepted)."""

    accepted = Signal()
    dismissed = Signal()

    def __init__(
        self,
        name: str,
        state: TagState,
        score: float | None = None,
        share: tuple[int, int] = (1, 1),
        origin: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        suggested = state is TagState.SUGGESTED
        self.setProperty("role", "suggestion" if suggested else "tag")
        leaf = name.rpartition("/")[2]
        percent = wording.percent(score) if suggested and score is not None else ""
        having, photos = share
        partial = f"{having}/{photos}" if having < photos else ""
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        shown = one_line(leaf)
        metrics = label.fontMetrics()
        label.setText(metrics.elidedText(shown, Qt.TextElideMode.ElideRight, NAME_WIDTH))
        told = name
        if percent and not origin:
            told = tr("{tag}, suggested with {percent} confidence").format(
                tag=name, percent=percent
            )
        elif partial:
            told = tr("{tag}, on {having} of %Ln photos", "", photos).format(
                tag=name, having=wording.number(having)
            )
        self.setToolTip(tip("\n".join(part for part in (one_line(told), origin) if part)))
        named = tr("Suggested tag {tag}, {percent}") if suggested else tr("Tag {tag}")
        self.setAccessibleName(named.format(tag=name, percent=percent))
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 1, 3, 1)
        row.setSpacing(3)
        row.addSpacing(7)  # margins are not mirrored, what is in them is
        row.addWidget(label)
        if percent or partial:
            number = QLabel(percent or partial)
            number.setProperty("role", "muted")
            row.addSpacing(2)
            row.addWidget(number)
        if suggested:
            accept = tr("Accept {tag}").format(tag=leaf)
            row.addWidget(self._button("check", accept, self.accepted))
        dismiss = tr("Reject {tag}") if suggested else tr("Remove {tag}")
        row.addWidget(self._button("close", dismiss.format(tag=leaf), self.dismissed))
        self.setFixedHeight(26)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _button(self, name: str, text: str, signal: object) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "tiny")
        button.setIcon(icon(name))
        button.setIconSize(button.iconSize() * 0.8)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(signal)
        return button
