"""The photos that cannot be searched: which, why, and what to do about it."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
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
from photolib.types import LibraryCounts, Problem
from ui import wording
from ui.actions.show_in_file_manager import reveal
from ui.names import address, file_name, tip, whole_path
from ui.operations import Operation, Operations
from ui.translation import QT_TR_NOOP, tr

PROBLEM = Qt.ItemDataRole.UserRole
LINE = 26
REMEDY = QT_TR_NOOP(
    "These files are left exactly as they are. Replace or repair a file and it is read again by "
    "itself; “Try again” asks for it now. “Skip” stops speaking of a photo."
)


class _Answer(NamedTuple):
    problems: list[Problem]
    counts: LibraryCounts


class ProblemsDialog(QDialog):
    def __init__(
        self, library: Library, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._operations = library, operations
        self._problems: list[Problem] = []
        self.setWindowTitle(tr("Problems"))
        self.heading = QLabel(tr("Photos that cannot be searched"))
        self.heading.setProperty("role", "heading")
        remedy = _muted(tr(REMEDY))
        self.list = QTreeWidget()
        self.list.setHeaderLabels([tr("Photo"), tr("Folder")])
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(tr("Photos with problems, by reason"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.list.header()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        self.list.setColumnWidth(0, 320)
        self.list.itemSelectionChanged.connect(self._dress)
        self.skipped = QCheckBox()
        self.skipped.toggled.connect(self._fill)
        self.others = _muted("")
        self.folder_button = QPushButton(tr("Show in file manager"))
        self.folder_button.clicked.connect(self._reveal)
        self.skip_button = QPushButton(tr("Skip"))
        self.skip_button.clicked.connect(self._skip)
        self.retry_button = QPushButton(tr("Try again"))
        self.retry_button.setProperty("role", "primary")
        self.retry_button.clicked.connect(self._retry)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.folder_button)
        buttons.addWidget(self.skip_button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        buttons.addWidget(self.retry_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addWidget(remedy)
        column.addWidget(self.list, 1)
        column.addWidget(self.skipped)
        column.addWidget(self.others)
        column.addLayout(buttons)
        self.resize(860, 540)
        self.reload()

    def reload(self) -> None:
        library = self._library

        def job(_token: object) -> _Answer:
            return _Answer(library.problems(), library.status().counts)

        Operation(job, key="problems").owned_by(self).success(self._show).run(self._operations)

    # --- what is shown --------------------------------------------------------------

    def _show(self, answer: _Answer) -> None:
        self._problems = answer.problems
        left_out = sum(one.skipped for one in answer.problems)
        self.skipped.setText(tr("Show %Ln skipped photos", "", left_out))
        self.skipped.setVisible(left_out > 0)
        self.others.setText(_others(answer.counts))
        self.others.setVisible(bool(self.others.text()))
        self._fill()

    def _fill(self) -> None:
        self.list.clear()
        shown = [one for one in self._problems if self.skipped.isChecked() or not one.skipped]
        shown.sort(key=lambda one: (one.reason, one.path.name.casefold()))
        for reason, found in groupby(shown, key=lambda one: one.reason):
            problems = list(found)
            told = tr("%Ln photos: the file {reason}", "", len(problems))
            told = told.format(reason=wording.reason(reason))
            cause = QTreeWidgetItem(self.list, [told])
            cause.setToolTip(0, tip(told))
            cause.setSizeHint(0, QSize(0, LINE))
            cause.setFirstColumnSpanned(True)
            for problem in problems:
                name = file_name(problem.path)
                if problem.skipped:
                    name = tr("{name} (skipped)").format(name=name)
                item = QTreeWidgetItem(cause, [name, whole_path(problem.path.parent)])
                item.setData(0, PROBLEM, problem)
                item.setToolTip(0, tip(whole_path(problem.path)))
                item.setToolTip(1, tip(whole_path(problem.path.parent)))
        self.list.expandAll()
        speak_of = sum(not one.skipped for one in self._problems)
        self.heading.setText(
            tr("%Ln photos cannot be searched, because…", "", speak_of)
            if speak_of
            else tr("Every photo could be read")
            if not self._problems
            else tr("Every photo could be read, but for those you have skipped")
        )
        self._dress()

    def chosen(self) -> list[Problem]:
        """What is selected; a reason stands for all its photos."""
        found: dict[int, Problem] = {}
        for item in self.list.selectedItems():
            for one in [item, *(item.child(at) for at in range(item.childCount()))]:
                problem = one.data(0, PROBLEM)
                if problem is not None:
                    found[problem.photo_id] = problem
        return list(found.values())

    def _dress(self) -> None:
        chosen = self.chosen()
        self.retry_button.setEnabled(self.list.topLevelItemCount() > 0)
        self.retry_button.setText(tr("Try selected again") if chosen else tr("Try all again"))
        self.folder_button.setEnabled(len(chosen) == 1)
        again = bool(chosen) and all(one.skipped for one in chosen)
        self.skip_button.setEnabled(bool(chosen))
        self.skip_button.setText(tr("Do not skip") if again else tr("Skip"))

    # --- what is done ---------------------------------------------------------------

    def _retry(self) -> None:
        chosen = [one.photo_id for one in self.chosen()] or None
        Operation(lambda _token: self._library.retry_unreadable(chosen), lane="work").run(
            self._operations
        )
        self.accept()

    def _skip(self) -> None:
        chosen = self.chosen()
        ids, skip = [one.photo_id for one in chosen], not all(one.skipped for one in chosen)
        Operation(lambda _token: self._library.skip_problems(ids, skip=skip), lane="work").owned_by(
            self
        ).success(lambda _none: self.reload()).run(self._operations)

    def _reveal(self) -> None:
        path = self.chosen()[0].path

        def show_folder(shown: bool) -> None:
            if not shown:
                QDesktopServices.openUrl(address(path.parent))

        Operation(lambda _token: _shown(path), lane="work").success(show_folder).run(
            self._operations
        )


def _shown(path: Path) -> bool:
    return path.exists() and reveal(path)


def _others(counts: LibraryCounts) -> str:
    """Photos that are not searchable for no fault of their files."""
    told = []
    if counts.pending:
        told.append(tr("%Ln photos still to be looked at.", "", counts.pending))
    if counts.offline:
        told.append(tr("%Ln photos in folders that are not connected.", "", counts.offline))
    return " ".join([tr("Besides:"), *told]) if told else ""


def _muted(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "muted")
    label.setWordWrap(True)
    return label
