"""Making and changing labels: the words, and at once the photos they would tag, with the border.

The photos on both sides of the threshold are shown, those below it faded; the slider moves
the border, the words move the photos. Labels that came along can be changed and hidden, and
restored.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photolib.library import Library
from photolib.types import EditableLabel, LabelOrigin
from ui import wording
from ui.dialogs.label_form import LabelForm
from ui.dialogs.label_list import LabelListModel
from ui.dialogs.label_words import set_title
from ui.dialogs.photo_tiles import PhotoTiles
from ui.dialogs.room import take_room
from ui.operations import Operation, Operations, OperationToken, sentence
from ui.translation import QT_TR_NOOP, tr

AROUND = 25  # photos shown on either side of the border
PAUSE_MS = 400  # of typing, before the label is tried
Tried = list[tuple[int, float]]
Key = tuple[str, str]
WHERE = {
    LabelOrigin.SHIPPED: QT_TR_NOOP("as it came along"),
    LabelOrigin.CHANGED: QT_TR_NOOP("changed by you"),
    LabelOrigin.HIDDEN: QT_TR_NOOP("not suggested"),
    LabelOrigin.OWN: QT_TR_NOOP("your own"),
}


class LabelEditorDialog(QDialog):
    """`browse` begins with the list of labels, else a new one is begun."""

    def __init__(
        self,
        library: Library,
        operations: Operations,
        parent: QWidget | None = None,
        *,
        browse: bool = False,
    ) -> None:
        super().__init__(parent)
        self._library, self._operations = library, operations
        self._tried: Tried = []
        self._looking = False  # for photos, at the moment
        self._known: EditableLabel | None = None  # as it is saved; None: a new one
        self._drafts: dict[Key, EditableLabel] = {}  # begun, not saved
        self.setWindowTitle(tr("Labels"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.try_now)
        self._build()
        self._begin(None)
        (self.search if browse else self.form.name).setFocus()
        self._read()

    # --- layout ---------------------------------------------------------------------

    def _build(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find a label"))
        self.search.setAccessibleName(tr("Find a label"))
        self.search.setClearButtonEnabled(True)
        self.list = LabelListModel(self)
        self.search.textChanged.connect(self.list.set_search)
        self.view = QListView()
        self.view.setProperty("role", "sidebar")
        self.view.setUniformItemSizes(True)
        self.view.setAccessibleName(tr("Labels"))
        self.view.setModel(self.list)
        self.view.selectionModel().currentChanged.connect(self._chosen)
        self.new_button = self._button(tr("New label"), lambda: self._begin(None))
        self.import_button = self._button(tr("Import…"), self._import)
        self.import_button.setToolTip(tr("Make a label of every line of a text file"))
        left = _column(self.search, self.view)
        below = QHBoxLayout()
        below.addWidget(self.new_button, 1)
        below.addWidget(self.import_button)
        left.addLayout(below)

        self.heading = QLabel()
        self.heading.setProperty("role", "heading")
        self.heading.setWordWrap(True)
        self.where = QLabel()
        self.where.setProperty("role", "muted")
        self.form = LabelForm()
        self.form.changed.connect(self._edited)
        self.form.moved.connect(self._dress)
        self.least = QLabel()
        self.least.setProperty("role", "muted")
        self.least.setWordWrap(True)
        self.problem = QLabel()
        self.problem.setProperty("role", "warning")
        self.problem.setWordWrap(True)
        self.restore_button = self._button(tr("Restore"), self._restore)
        self.remove_button = self._button(tr("Do not suggest"), self._remove)
        self.save_button = self._button(tr("Save label"), self._save)
        self.save_button.setProperty("role", "primary")
        buttons = QHBoxLayout()
        buttons.addWidget(self.remove_button)
        buttons.addWidget(self.restore_button)
        buttons.addStretch(1)
        buttons.addWidget(self.save_button)
        middle = _column(self.heading, self.where, self.form, self.least, self.problem)
        middle.addStretch(1)
        middle.addLayout(buttons)

        self.title = QLabel()
        self.title.setProperty("role", "heading")
        self.title.setWordWrap(True)
        self.tiles = PhotoTiles(self._library.thumbnail, self._library.rows, crosses=False)
        self.tiles.setAccessibleName(tr("Photos around the border"))
        self.finished.connect(self.tiles.close_loader)
        right = _column(self.title, self.tiles)
        close = self._button(tr("Close"), self.reject)
        ending = QHBoxLayout()
        ending.addStretch(1)
        ending.addWidget(close)
        right.addLayout(ending)

        row = QHBoxLayout(self)
        row.setContentsMargins(20, 18, 20, 16)
        row.setSpacing(20)
        for column, width in ((left, 230), (middle, 310)):
            panel = QWidget()
            column.setContentsMargins(0, 0, 0, 0)
            panel.setLayout(column)
            # What a language needs for the buttons at its foot it gets.
            panel.setFixedWidth(max(width, panel.minimumSizeHint().width()))
            row.addWidget(panel)
        row.addLayout(right, 1)
        take_room(self, QSize(1240, 760))

    def _button(self, text: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: slot())
        return button

    # --- choosing -------------------------------------------------------------------

    def _read(self, then: Key | None = None) -> None:
        """Read the labels; choose one of them, if it is still there."""

        def show(labels: list[EditableLabel]) -> None:
            self.list.set_labels(labels)
            if then is not None and not self.choose(*then):
                self._begin(None)

        labels = self._library.labels
        Operation(lambda _token: labels.editable(), key="labels").owned_by(self).success(
            show
        ).failure(self._explain).run(self._operations)

    def choose(self, path: str, set_name: str = "") -> bool:
        """Show a label of the list; whether it is there."""
        row = self.list.row_of(path, set_name)
        if row >= 0:
            index = self.list.index(row)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.view.selectionModel().setCurrentIndex(index, flags)
            self.view.scrollTo(index)
        return row >= 0

    def _chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self._begin(self.list.shown[index.row()])

    def _begin(self, label: EditableLabel | None) -> None:
        """Show a label, or the fields of a new one; what was begun of another is remembered."""
        self._remember()
        self._known = label
        self._tried = []
        if label is None:
            self.view.selectionModel().clear()
            self.form.set_label(EditableLabel())
            self.form.name.setFocus()
        else:
            self.form.set_label(self._drafts.get(_key(label), label))
        self.problem.clear()
        self.try_now()
        self._dress()

    def _remember(self) -> None:
        if self._known is None:
            return
        if self._changed():
            self._drafts[_key(self._known)] = self.form.label()
        else:
            self._drafts.pop(_key(self._known), None)

    def _changed(self) -> bool:
        return self.form.label() != (self._known or EditableLabel())

    # --- trying ---------------------------------------------------------------------

    def _edited(self) -> None:
        self._pause.start()
        self._dress()

    def try_now(self) -> None:
        """Score the library's photos for the label as it stands."""
        edited, labels = self.form.label(), self._library.labels
        if not edited.path:
            self._show(([], ()))
            return

        def job(token: OperationToken) -> tuple[Tried, Sequence[str]]:
            sentences = labels.sentences(edited)
            ids, chances = labels.try_out(edited, token)
            return list(zip(ids.tolist(), chances.tolist(), strict=True)), sentences

        self._looking = True
        self.title.setText(tr("Looking …"))
        Operation(job, lane="search", key="try-label").owned_by(self).success(self._show).failure(
            self._explain
        ).run(self._operations)

    def _show(self, found: tuple[Tried, Sequence[str]]) -> None:
        self._tried, sentences = found
        self._looking = False
        if not self.form.words.toPlainText():
            self.form.set_sentences(sentences)
        self.problem.clear()
        self._dress()

    def _explain(self, error: Exception) -> None:
        self._looking = False
        self.problem.setText(sentence(error))
        self._dress()

    def _dress(self) -> None:
        least = self.form.slider.value() / 100
        border = bisect_left(self._tried, -least, key=lambda photo: -photo[1])
        while border < len(self._tried) and self._tried[border][1] >= least:
            border += 1
        shown = self._tried[max(0, border - AROUND) : border + AROUND]
        below = {photo_id for photo_id, score in shown if score < least}
        self.tiles.set_photos(shown, below)
        told = tr("{percent}: photos below it are faded.")
        self.least.setText(told.format(percent=wording.percent(least)))
        named = bool(self.form.name.text().strip())
        if self._tried:
            self.title.setText(tr("%Ln photos would be tagged", "", border))
        elif self._looking:
            self.title.setText(tr("Looking …"))
        elif named and not self._pause.isActive():
            self.title.setText(tr("No photo has been indexed yet"))
        else:
            self.title.setText(tr("Type a name, or choose a label, to see its photos"))
        known = self._known
        self.heading.setText(tr("New label") if known is None else known.path.rpartition("/")[2])
        self.where.setText(
            ""
            if known is None
            else wording.listed((set_title(known.set_name), tr(WHERE[known.origin])))
        )
        self.where.setVisible(known is not None)
        own = known is not None and known.origin is LabelOrigin.OWN
        hidden = known is not None and known.origin is LabelOrigin.HIDDEN
        changed = known is not None and known.origin is LabelOrigin.CHANGED
        self.remove_button.setText(tr("Remove") if own else tr("Do not suggest"))
        self.remove_button.setVisible(known is not None and not hidden)
        self.restore_button.setVisible(hidden or changed)
        self.save_button.setEnabled(named and not hidden and self._changed())

    # --- changing -------------------------------------------------------------------

    def _save(self) -> None:
        edited = self.form.label()
        was = None if self._known is None else self._known.path
        labels = self._library.labels
        self._do(lambda: labels.save(edited, was).path, edited.set_name)

    def _import(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileName(
            self, tr("Import labels"), "", tr("Lists of words (*.txt);;Label sets (*.toml)")
        )
        if not chosen:
            return
        labels = self._library.labels
        Operation(lambda _token: labels.import_words(Path(chosen)), lane="work").owned_by(
            self
        ).success(lambda _made: self._read()).failure(self._explain).run(self._operations)

    def _remove(self) -> None:
        if (label := self._known) is not None:
            self._do(lambda: self._library.labels.remove(label), label.set_name)

    def _restore(self) -> None:
        if (label := self._known) is not None:
            self._do(lambda: self._library.labels.restore(label), label.set_name)

    def _do(self, change: Callable[[], str], set_name: str) -> None:
        """Carry a change out; then show the label (`change` gives its path) as it is now, or a new
        one when it is gone."""

        def done(path: str) -> None:
            if self._known is not None:
                self._drafts.pop(_key(self._known), None)
            self._known = None
            self._read(then=(path, set_name))

        Operation(lambda _token: change(), lane="work").owned_by(self).success(done).failure(
            self._explain
        ).run(self._operations)


def _key(label: EditableLabel) -> Key:
    return label.path, label.set_name


def _column(*widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget)
    return column
