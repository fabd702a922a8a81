"""The tags of the selected photos: accepted ones, suggestions to judge, and a line to add one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photolib.types import SharedTag, TagState
from ui.panels.flow_layout import FlowLayout
from ui.panels.tag_chip import TagChip
from ui.translation import tr

STEP = 20
"""Chips shown at first, and with every press of "more": a chip costs most of a millisecond."""


class TagEditor(QWidget):
    """Signals: `added(str)` a name; `judged(list[int], TagState)` tag ids; `removed(int)`."""

    added = Signal(str)
    judged = Signal(list, object)
    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggested: list[int] = []
        self._waiting: list[SharedTag] = []  # suggestions that have no chip yet
        self._origins: Mapping[str, str] = {}
        self.tags = QWidget()
        self._tags = FlowLayout(self.tags)
        self.suggestions = QWidget()
        self._suggestions = FlowLayout(self.suggestions)
        self.suggested_heading = QLabel(tr("Suggested"))
        self.suggested_heading.setProperty("role", "section")
        self.accept_all = QPushButton(tr("Accept all"))
        self.reject_all = QPushButton(tr("Reject all"))
        for button, state in (
            (self.accept_all, TagState.ACCEPTED),
            (self.reject_all, TagState.REJECTED),
        ):
            button.setProperty("role", "flat")
            button.setProperty("size", "small")
            button.clicked.connect(
                lambda _checked=False, state=state: self.judged.emit(list(self._suggested), state)
            )
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.accept_all)
        row.addWidget(self.reject_all)
        self.heading = QWidget()
        heading = FlowLayout(self.heading, spacing=2)  # long words must not widen the panel
        heading.addWidget(self.suggested_heading)
        heading.addWidget(both)
        self.suggested_heading.setMinimumHeight(self.accept_all.sizeHint().height())
        self.suggested_heading.setContentsMargins(0, 0, 8, 0)

        self.more = QPushButton()
        self.more.setProperty("role", "flat")
        self.more.setProperty("size", "small")
        self.more.clicked.connect(self._show_more)

        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Add a tag, such as holidays/italy"))
        self.line.setAccessibleName(tr("Add a tag"))
        self.line.returnPressed.connect(self._add)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.line.setCompleter(completer)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.tags)
        column.addWidget(self.line)
        column.addSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(self.suggestions)
        column.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignLeft)
        self.set_tags(())

    def set_names(self, names: Sequence[str]) -> None:
        """What the line completes to."""
        if self._names.stringList() != list(names):
            self._names.setStringList(list(names))

    def set_tags(
        self,
        tags: Sequence[SharedTag],
        photos: int = 1,
        origins: Mapping[str, str] | None = None,
    ) -> None:
        """Tags of so many photos; those that only some have say so. `origins` tells by name where
        a tag came from, when there is one photo."""
        self._origins = origins or {}
        self._tags.clear()
        self._suggestions.clear()
        accepted = [tag for tag in tags if tag.accepted]
        suggested = [tag for tag in tags if tag.suggested and not tag.accepted]
        suggested.sort(key=lambda tag: -(tag.score or 0.0))
        self._suggested = [tag.tag_id for tag in suggested]
        for tag in sorted(accepted, key=lambda tag: tag.name.casefold()):
            share, origin = (tag.accepted, photos), self._origins.get(tag.name, "")
            chip = TagChip(tag.name, TagState.ACCEPTED, share=share, origin=origin)
            chip.dismissed.connect(lambda tag_id=tag.tag_id: self.removed.emit(tag_id))
            self._tags.addWidget(chip)
        self._waiting = suggested
        self._show_more()
        self.tags.setVisible(bool(accepted))
        for widget in (self.heading, self.suggestions):
            widget.setVisible(bool(suggested))
        for button in (self.accept_all, self.reject_all):
            button.setVisible(len(suggested) > 1)

    def _show_more(self) -> None:
        shown, self._waiting = self._waiting[:STEP], self._waiting[STEP:]
        for tag in shown:
            origin = self._origins.get(tag.name, "")
            chip = TagChip(tag.name, TagState.SUGGESTED, tag.score, origin=origin)
            chip.accepted.connect(
                lambda tag_id=tag.tag_id: self.judged.emit([tag_id], TagState.ACCEPTED)
            )
            chip.dismissed.connect(
                lambda tag_id=tag.tag_id: self.judged.emit([tag_id], TagState.REJECTED)
            )
            self._suggestions.addWidget(chip)
        self.more.setText(tr("%Ln more suggestions", "", len(self._waiting)))
        self.more.setVisible(bool(self._waiting))

    def _add(self) -> None:
        name = self.line.text().strip().strip("/")
        if name:
            self.line.clear()
            self.added.emit(name)
