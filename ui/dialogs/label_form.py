"""All that can be said of a label, as a column of fields."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from photolib.types import EditableLabel
from ui.dialogs.label_words import kind_name
from ui.translation import QT_TR_NOOP, tr

NO_GROUP = QT_TR_NOOP("No other label")
LINES = 62  # pixels of a field of several lines


class LabelForm(QWidget):
    """Signals: `changed()` by words, `moved()` by the slider."""

    changed = Signal()
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = EditableLabel()
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("pets/Rex, birthday cake, our boat …"))
        self.name.setToolTip(tr("“animal/dog”: what is a dog is an animal too"))
        self.synonyms = QLineEdit()
        self.synonyms.setPlaceholderText(tr("puppy, hound"))
        self.words = _lines()
        self.negatives = _lines()
        self.negatives.setPlaceholderText(tr("a cuddly toy\na wolf"))
        self.kind = QComboBox()
        self.excludes = QComboBox()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(1, 99)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for title, field in (
            (tr("Name, with what it is a kind of"), self.name),
            (tr("Also called"), self.synonyms),
            (tr("Asked for as a"), self.kind),
            (tr("Or by sentences of its own, one a line"), self.words),
            (tr("Mistaken for, one a line"), self.negatives),
            (tr("Never together with the others of"), self.excludes),
            (tr("Tag photos from this probability on"), self.slider),
        ):
            label = QLabel(title)
            label.setProperty("role", "section")
            label.setWordWrap(True)
            label.setBuddy(field)
            field.setAccessibleName(title)
            column.addWidget(label)
            column.addWidget(field)
            column.addSpacing(3)
        for line in (self.name, self.synonyms):
            line.textChanged.connect(self.changed)
        for text in (self.words, self.negatives):
            text.textChanged.connect(self.changed)
        for box in (self.kind, self.excludes):
            box.currentIndexChanged.connect(self.changed)
        self.slider.valueChanged.connect(self.moved)
        self.set_label(self._label)

    def set_label(self, label: EditableLabel) -> None:
        """Show a label; tells nobody."""
        self._label = label
        fields = (self.name, self.synonyms, self.words, self.negatives, self.kind, self.excludes)
        blocked = [QSignalBlocker(field) for field in (*fields, self.slider)]
        self.name.setText(label.path)
        self.synonyms.setText(", ".join(label.synonyms))
        self.words.setPlainText("\n".join(label.prompts))
        self.negatives.setPlainText("\n".join(label.negatives))
        self.kind.clear()
        for kind in label.kinds:
            self.kind.addItem(kind_name(kind), kind)
        self.kind.setCurrentIndex(self.kind.findData(label.kind))
        self.excludes.clear()
        self.excludes.addItem(tr(NO_GROUP), None)
        parent = label.path.rpartition("/")[0]
        own = [group for group in (label.exclusive, parent) if group]
        for group in sorted({*label.groups, *own}, key=str.casefold):
            self.excludes.addItem(group.replace("/", " › "), group)
        self.excludes.setCurrentIndex(max(0, self.excludes.findData(label.exclusive)))
        self.slider.setValue(round(label.threshold * 100))
        del blocked
        self.set_sentences(())

    def set_sentences(self, sentences: Sequence[str]) -> None:
        """What it is asked for by while it has no sentences of its own."""
        self.words.setPlaceholderText("\n".join(sentences) or tr("a photo of a brown dog"))
        self.words.viewport().update()  # Qt does so only when a placeholder comes or goes

    def label(self) -> EditableLabel:
        """As it stands in the fields."""
        percent = self.slider.value()
        same = percent == round(self._label.threshold * 100)  # which may be finer than the slider
        return replace(
            self._label,
            path=self.name.text().strip(),
            synonyms=_texts(self.synonyms.text().split(",")),
            prompts=_texts(self.words.toPlainText().splitlines()),
            negatives=_texts(self.negatives.toPlainText().splitlines()),
            kind=self.kind.currentData(),
            exclusive=self.excludes.currentData(),
            threshold=self._label.threshold if same else percent / 100,
        )


def _texts(parts: Sequence[str]) -> tuple[str, ...]:
    return tuple(text for part in parts if (text := part.strip()))


def _lines() -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setFixedHeight(LINES)
    return field
