"""Judging suggested tags: by tag, with the photos and the probability of each.

What is ticked becomes a tag, what is not is rejected; "Later" leaves all as suggestions.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from photolib.library import Library
from photolib.types import LabelScore, Scope, TagState
from ui import wording
from ui.operations import Operation, Operations, OperationToken

TICK, TAG_ROLE, PHOTO_ROLE = 0, Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
THUMB_EDGE = 56
AT_ONCE = 2000  # photos to review in one go
PICTURES = 300  # more photos than this are listed by name only


@dataclass(frozen=True, slots=True)
class Suggestion:
    photo_id: int
    name: str
    score: float
    thumbnail: str  # path, or ""


Suggestions = dict[tuple[int, str], list[Suggestion]]  # by (tag id, tag name)


def waiting_suggestions(library: Library, token: OperationToken) -> dict[int, Sequence[LabelScore]]:
    """The suggestions that wait anywhere in the library, for `AT_ONCE` photos at most."""
    ids: dict[int, None] = {}
    for tag in library.tags():
        if tag.suggested and len(ids) < AT_ONCE:
            ids.update(dict.fromkeys(library.photo_ids(Scope(tag_id=tag.tag_id)).tolist()))
    found: dict[int, Sequence[LabelScore]] = {}
    for photo_id in list(ids)[:AT_ONCE]:
        token.check()
        labels = [
            LabelScore(tag.name, tag.score or 0.0)
            for tag in library.details(photo_id).tags
            if tag.state is TagState.SUGGESTED
        ]
        if labels:
            found[photo_id] = labels
    return found


def read_suggestions(
    library: Library,
    labels: Mapping[int, Sequence[LabelScore]] | None,
    token: OperationToken,
) -> Suggestions:
    """Bring suggested labels (None: all that wait) together by tag; off the GUI thread."""
    if labels is None:
        labels = waiting_suggestions(library, token)
    tags = {tag.name: tag.tag_id for tag in library.tags()}
    paths = library.paths_of(list(labels))
    found: Suggestions = defaultdict(list)
    pictures: dict[int, str] = {}
    for photo_id, scores in labels.items():
        token.check()
        if photo_id not in paths:
            continue
        if len(pictures) < PICTURES:
            pictures[photo_id] = str(library.thumbnail(photo_id) or "")
        for label in scores:
            if label.label in tags:
                found[tags[label.label], label.label].append(
                    Suggestion(
                        photo_id, paths[photo_id].name, label.score, pictures.get(photo_id, "")
                    )
                )
    for suggestions in found.values():
        suggestions.sort(key=lambda suggestion: -suggestion.score)
    return dict(sorted(found.items(), key=lambda entry: (-len(entry[1]), entry[0][1])))


class ReviewTagsDialog(QDialog):
    def __init__(
        self,
        library: Library,
        operations: Operations,
        labels: Mapping[int, Sequence[LabelScore]] | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._operations = library, operations
        self.setWindowTitle("Suggested tags")
        self.heading = QLabel("Suggested tags")
        self.heading.setProperty("role", "heading")
        hint = QLabel("Ticked suggestions become tags, the others are not suggested again.")
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels(["Tag", "Confidence"])
        self.tree.setAccessibleName("Suggested tags")
        self.tree.setIconSize(QSize(THUMB_EDGE, THUMB_EDGE))
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.setColumnWidth(1, 130)
        self.tree.itemExpanded.connect(self._load_pictures)
        self.accept_button = QPushButton("Apply")
        self.accept_button.setProperty("role", "primary")
        self.accept_button.clicked.connect(self._apply)
        all_button, none_button = QPushButton("Accept all"), QPushButton("Reject all")
        all_button.clicked.connect(lambda: self._tick_all(Qt.CheckState.Checked))
        none_button.clicked.connect(lambda: self._tick_all(Qt.CheckState.Unchecked))
        later = QPushButton("Later")
        later.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(all_button)
        buttons.addWidget(none_button)
        buttons.addStretch(1)
        buttons.addWidget(later)
        buttons.addWidget(self.accept_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addWidget(hint)
        column.addWidget(self.tree, 1)
        column.addLayout(buttons)
        self.resize(620, 560)
        self.accept_button.setEnabled(False)
        Operation(lambda token: read_suggestions(library, labels, token)).owned_by(self).success(
            self._show
        ).run(operations)

    def _show(self, suggestions: Suggestions) -> None:
        for (tag_id, name), photos in suggestions.items():
            spread = f"{photos[-1].score:.0%} – {photos[0].score:.0%}"
            tag_item = QTreeWidgetItem(
                [
                    f"{name}  ({wording.count(len(photos), 'photo')})",
                    spread if len(photos) > 1 else f"{photos[0].score:.0%}",
                ]
            )
            tag_item.setData(0, TAG_ROLE, tag_id)
            tag_item.setFlags(
                tag_item.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate
            )
            self.tree.addTopLevelItem(tag_item)
            for photo in photos:
                item = QTreeWidgetItem(tag_item, [photo.name, f"{photo.score:.0%}"])
                item.setData(0, TAG_ROLE, photo.photo_id)
                item.setData(0, PHOTO_ROLE, photo.thumbnail)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(TICK, Qt.CheckState.Checked)
        tags = sum(len(photos) for photos in suggestions.values())
        self.heading.setText(
            f"{wording.count(tags, 'suggestion')} for {wording.count(len(suggestions), 'tag')}"
        )
        self.accept_button.setEnabled(bool(suggestions))
        if len(suggestions) == 1 and self.tree.topLevelItem(0).childCount() <= 12:
            self.tree.topLevelItem(0).setExpanded(True)

    def _load_pictures(self, tag_item: QTreeWidgetItem) -> None:
        """Pictures only for what is opened: reading them all would hold the window up."""
        for row in range(tag_item.childCount()):
            item = tag_item.child(row)
            path = item.data(0, PHOTO_ROLE)
            if path and item.icon(0).isNull():
                item.setIcon(0, QIcon(path))

    def _tick_all(self, state: Qt.CheckState) -> None:
        for row in range(self.tree.topLevelItemCount()):
            self.tree.topLevelItem(row).setCheckState(TICK, state)

    def _apply(self) -> None:
        judged: list[tuple[int, list[int], list[int]]] = []
        for row in range(self.tree.topLevelItemCount()):
            tag_item = self.tree.topLevelItem(row)
            ticked: list[int] = []
            others: list[int] = []
            for child in range(tag_item.childCount()):
                item = tag_item.child(child)
                chosen = item.checkState(TICK) is Qt.CheckState.Checked
                (ticked if chosen else others).append(int(item.data(0, TAG_ROLE)))
            judged.append((int(tag_item.data(0, TAG_ROLE)), ticked, others))
        library = self._library

        def apply(_token: OperationToken) -> None:
            for tag_id, accepted, rejected in judged:
                if accepted:
                    library.set_tag_state(accepted, tag_id, TagState.ACCEPTED)
                if rejected:
                    library.set_tag_state(rejected, tag_id, TagState.REJECTED)

        Operation(apply, lane="work").run(self._operations)
        self.accept()
