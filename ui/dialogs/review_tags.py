"""Judging suggested tags, label by label: strike the odd photos out, accept the rest at once.

Of each label the least certain photos come first. What waits in the library is reviewed, or what
a preview found: then nothing is stored before it is judged or kept for later.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from photolib.library import Library
from photolib.types import LabelScore, WaitingTag
from ui import wording
from ui.accessibility import announce
from ui.dialogs.photo_tiles import PhotoTiles
from ui.dialogs.room import take_room
from ui.names import tip
from ui.operations import Operation, Operations, OperationToken, sentence
from ui.translation import QT_TR_NOOP, tr

GROUP_ROLE = Qt.ItemDataRole.UserRole
KEYS = QT_TR_NOOP(
    "Click a photo or press X to leave it out, Return accepts the others, "
    "Shift+Return rejects all, Ctrl+Z undoes."
)
Found = Mapping[int, Sequence[LabelScore]]


class ReviewTagsDialog(QDialog):
    def __init__(
        self,
        library: Library,
        operations: Operations,
        preview: Found | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._operations = library, operations
        self._tagging = library.tagging
        self._preview = self._before = preview
        self._group: WaitingTag | None = None
        self.setWindowTitle(tr("Suggested tags"))
        self._build()
        self._keys()
        self._read()

    # --- layout ---------------------------------------------------------------------

    def _build(self) -> None:
        self.list = QListWidget()
        self.list.setProperty("role", "sidebar")
        self.list.setAccessibleName(tr("Suggested tags"))
        self.list.currentItemChanged.connect(lambda item, _before: self._choose(item))
        self.heading = QLabel(tr("Suggested tags"))
        self.heading.setProperty("role", "heading")
        self.heading.setWordWrap(True)
        self.record = QLabel()
        self.record.setProperty("role", "muted")
        self.problem = QLabel()
        self.problem.setProperty("role", "warning")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.tiles = PhotoTiles(self._library.thumbnail, self._library.rows)
        self.tiles.toggled.connect(self._toggle)
        self.tiles.finished.connect(self.accept_group)
        self.finished.connect(self.tiles.close_loader)
        hint = QLabel(tr(KEYS))
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        self.undo_button = QPushButton(tr("Undo"))
        self.undo_button.setEnabled(False)
        self.undo_button.clicked.connect(self.undo)
        self.reject_button = QPushButton(tr("Reject all"))
        self.reject_button.clicked.connect(self.reject_group)
        self.later_button = QPushButton(tr("Close"))
        self.later_button.clicked.connect(self.reject)
        self.keep_button = QPushButton(tr("Keep as suggestions"))
        self.keep_button.setToolTip(tr("Store what is left as suggestions and judge them later"))
        self.keep_button.setVisible(self._preview is not None)
        self.keep_button.clicked.connect(self._keep)
        self.accept_button = QPushButton(tr("Accept"))
        self.accept_button.setProperty("role", "primary")
        self.accept_button.clicked.connect(self.accept_group)
        for button in (self.undo_button, self.reject_button, self.later_button, self.keep_button):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.later_button)
        buttons.addWidget(self.keep_button)
        buttons.addStretch(1)
        buttons.addWidget(self.undo_button)
        buttons.addWidget(self.reject_button)
        buttons.addWidget(self.accept_button)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.record)
        column.addWidget(self.problem)
        column.addWidget(self.tiles, 1)
        column.addWidget(hint)
        column.addLayout(buttons)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(page)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([250, 750])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(splitter)
        take_room(self, QSize(1080, 720))
        self._dress()

    def _keys(self) -> None:
        for keys, slot in (
            ("Shift+Return", self.reject_group),
            ("Ctrl+Z", self.undo),
            ("Ctrl+Down", lambda: self._step(1)),
            ("Ctrl+Up", lambda: self._step(-1)),
        ):
            QShortcut(QKeySequence(keys), self, slot)

    # --- reading --------------------------------------------------------------------

    def _read(self) -> None:
        preview, tagging = self._preview, self._tagging

        def read(_token: OperationToken) -> tuple[list[WaitingTag], tuple[int, int]]:
            groups = tagging.waiting() if preview is None else tagging.groups(preview)
            return groups, tagging.recent()

        Operation(read, key="review").owned_by(self).success(self._show).run(self._operations)

    def _show(self, answer: tuple[list[WaitingTag], tuple[int, int]]) -> None:
        groups, recent = answer
        row = max(0, self.list.currentRow())
        self.list.blockSignals(True)
        self.list.clear()
        for group in groups:
            leaf, many = group.name.rpartition("/")[2], wording.number(len(group.photos))
            item = QListWidgetItem(f"{leaf}   {many}")
            item.setToolTip(tip(group.name))
            item.setData(GROUP_ROLE, group)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(groups) - 1))
        self.list.blockSignals(False)
        self._tell_record(recent)
        self._choose(self.list.currentItem())

    def _choose(self, item: QListWidgetItem | None) -> None:
        self._group = item.data(GROUP_ROLE) if item is not None else None
        self.tiles.set_photos(self._group.photos if self._group else [])
        self.tiles.setFocus()
        self._dress()

    def _tell_record(self, recent: tuple[int, int]) -> None:
        right, judged = recent
        if judged:
            told = tr("{percent} of your last %Ln were right.", "suggested tags", judged)
            self.record.setText(told.format(percent=wording.percent(right / judged)))
        else:
            self.record.setText(tr("Labels learn from what you accept and reject."))

    def _dress(self) -> None:
        group = self._group
        left_out = len(self.tiles.model_.struck)
        kept = len(group.photos) - left_out if group else 0
        if group is None:
            done = tr("Nothing is left to judge") if self._preview is None else tr("All is judged")
            self.heading.setText(done)
        else:
            name = group.name.replace("/", " › ")
            told = tr("%Ln photos look like “{name}”", "", len(group.photos))
            self.heading.setText(told.format(name=name))
        self.accept_button.setText(_accepting(kept, left_out))
        self.accept_button.setEnabled(group is not None)
        self.reject_button.setEnabled(group is not None)
        self.keep_button.setEnabled(group is not None)

    # --- judging --------------------------------------------------------------------

    def _toggle(self, photo_id: int) -> None:
        self.tiles.model_.strike(self.tiles.model_.struck ^ {photo_id})
        announce(self.tiles, self.tiles.told())
        self._dress()

    def _step(self, by: int) -> None:
        row = self.list.currentRow() + by
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)

    def accept_group(self) -> None:
        """Accept what is not struck out, reject what is."""
        self._judge(self.tiles.model_.struck)

    def reject_group(self) -> None:
        if self._group is not None:
            self._judge({photo_id for photo_id, _ in self._group.photos})

    def _judge(self, struck: set[int]) -> None:
        group = self._group
        if group is None:
            return
        accepted = [photo for photo in group.photos if photo[0] not in struck]
        rejected = [photo for photo in group.photos if photo[0] in struck]
        tagging = self._tagging
        self._before = self._preview
        if self._preview is not None:
            self._preview = _without(self._preview, group.name)
        self._group = None  # a second press must not judge it twice
        self._dress()

        def judge(_token: OperationToken) -> None:
            tagging.judge(group.name, accepted, rejected)

        Operation(judge, lane="work").owned_by(self).success(self._judged).run(self._operations)

    def _judged(self, _result: object) -> None:
        self.undo_button.setEnabled(True)
        self._read()

    def undo(self) -> None:
        """Take the last decision back; its photos wait again."""

        def undone(title: str | None) -> None:
            self.undo_button.setEnabled(False)
            if title is not None:
                self._preview = self._before
            self._read()

        def stopped(error: Exception) -> None:
            """The decision is taken back, but a file has something against it."""
            undone("")
            self.problem.setText(sentence(error))
            self.problem.show()

        self.problem.hide()
        Operation(lambda _token: self._library.undoing.undo(), lane="work").owned_by(self).success(
            undone
        ).failure(stopped).run(self._operations)

    def _keep(self) -> None:
        preview, tagging = self._preview, self._tagging
        if preview is not None:
            Operation(lambda _token: tagging.keep(preview), lane="work").run(self._operations)
        self.accept()


def _accepting(kept: int, left_out: int) -> str:
    """What the button does."""
    if kept and left_out:
        told = tr("Accept {accepted}, reject {rejected}")
        return told.format(accepted=wording.number(kept), rejected=wording.number(left_out))
    if left_out:
        return tr("Accept, reject {rejected}").format(rejected=wording.number(left_out))
    return tr("Accept {accepted}").format(accepted=wording.number(kept)) if kept else tr("Accept")


def _without(found: Found, label: str) -> dict[int, list[LabelScore]]:
    left = {i: [s for s in scores if s.label != label] for i, scores in found.items()}
    return {photo_id: scores for photo_id, scores in left.items() if scores}
