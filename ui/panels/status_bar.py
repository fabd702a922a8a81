"""The foot of the window: how many photos, what goes on now, what needs attention."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from photolib.types import (
    EmbedderStage,
    EmbedderStatus,
    IngestPhase,
    IngestProgress,
    LibraryCounts,
    TextProgress,
)
from ui import wording
from ui.core_words import said
from ui.icons import icon
from ui.operations import Operation, Operations, OperationToken
from ui.panels.progress_strip import Named, ProgressStrip
from ui.translation import tr

ACTIVE = (
    IngestPhase.SCANNING,
    IngestPhase.LOADING_MODEL,
    IngestPhase.INDEXING,
    IngestPhase.PAUSED,
)


class StatusBar(QFrame):
    """Signals: `pause_clicked()`, `resume_clicked()`, `cancel_clicked()` for indexing;
    `problems_clicked()`; `stop_reading_clicked()` for reading text."""

    pause_clicked = Signal()
    resume_clicked = Signal()
    cancel_clicked = Signal()
    problems_clicked = Signal()
    stop_reading_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "footer")
        self._phase = IngestPhase.IDLE
        self._unreadable = 0
        self._told: list[str] = []
        self._selected = 0
        self._show_problems = False
        self.counts = QLabel()
        self.counts.setProperty("role", "muted")
        self.indexing = ProgressStrip(
            Named(
                tr("Progress of indexing"),
                tr("Cancel indexing"),
                tr("Pause indexing"),
                tr("Resume indexing"),
            )
        )
        self.indexing.pause_clicked.connect(self._on_pause)
        self.indexing.cancel_clicked.connect(self.cancel_clicked)
        self.reading = ProgressStrip(
            Named(tr("Progress of reading text"), tr("Cancel reading text"))
        )
        self.reading.cancel_clicked.connect(self.stop_reading_clicked)
        self.task = ProgressStrip(Named(tr("Progress of this task"), tr("Cancel this task")))
        self.task.cancel_clicked.connect(self._cancel_task)
        self._token: OperationToken | None = None
        self.embedder = QLabel()
        self.embedder.setProperty("role", "muted")
        self.problems = QToolButton()
        self.problems.setIcon(icon("warning"))
        self.problems.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.problems.clicked.connect(self.problems_clicked)
        self.problems.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 10, 2)
        row.setSpacing(16)
        row.addWidget(self.counts)
        row.addStretch(1)
        row.addWidget(self.task)
        row.addWidget(self.reading)
        row.addWidget(self.indexing)
        row.addWidget(self.problems)
        row.addWidget(self.embedder)
        self.setFixedHeight(36)

    def set_counts(self, counts: LibraryCounts) -> None:
        told = [wording.photos(counts.present) if counts.present else ""]
        waiting = counts.pending if self._phase not in ACTIVE else 0
        if waiting:
            told.append(tr("%Ln not searchable yet", "photos", waiting))
        if counts.offline:
            told.append(tr("%Ln offline", "photos", counts.offline))
        self._told = told
        self._show_counts()
        self._unreadable = counts.troubling
        self.problems.setText(tr("%Ln not readable", "photos", counts.troubling))
        self.problems.setToolTip(tr("See why, and what to do about it"))
        self.show_problems(self._show_problems)

    def set_selected(self, count: int) -> None:
        """How many photos are selected."""
        if count != self._selected:
            self._selected = count
            self._show_counts()

    def _show_counts(self) -> None:
        chosen = [tr("%Ln selected", "photos", self._selected)] if self._selected else []
        self.counts.setText(wording.listed([*self._told, *chosen]))

    def show_problems(self, shown: bool) -> None:
        """Whether to mention unreadable photos here, when there are any."""
        self._show_problems = shown
        self.problems.setVisible(shown and self._unreadable > 0)

    def set_progress(self, progress: IngestProgress) -> None:
        self._phase = progress.phase
        if progress.phase not in ACTIVE:
            self.indexing.hide()
            return
        counted = progress.phase in (IngestPhase.INDEXING, IngestPhase.PAUSED)
        self.indexing.set_paused(progress.phase is IngestPhase.PAUSED)
        self.indexing.show_progress(
            wording.indexing(progress), progress.done, progress.total if counted else 0
        )

    def set_reading(self, progress: TextProgress) -> None:
        if progress.running:
            place = wording.place_in(progress.done, progress.total)
            text = tr("Reading text, {place}", "{place} is as in “3 of 20”").format(place=place)
            self.reading.show_progress(text, progress.done, progress.total)
        else:
            self.reading.hide()

    def set_embedder(self, status: EmbedderStatus) -> None:
        text = {
            EmbedderStage.IDLE: "",
            EmbedderStage.LOADING: tr("Search is getting ready…"),
            EmbedderStage.READY: status.name,
            EmbedderStage.FAILED: tr("Search is not available"),
        }[status.stage]
        self.embedder.setText(text)
        told = (
            tr("Search model {model} on {device}") if status.device else tr("Search model {model}")
        )
        told = told.format(model=status.name, device=status.device)
        self.embedder.setToolTip(said(status.message) or told)
        self.embedder.setProperty(
            "role", "danger" if status.stage is EmbedderStage.FAILED else "muted"
        )
        self.embedder.style().polish(self.embedder)

    def follow(self, operation: Operation[Any], text: str, operations: Operations) -> None:
        """Run a job the user started, with its progress and a cancel button here."""

        def show(done: int, total: int) -> None:
            place = wording.place_in(done, total) if total else ""
            told = wording.listed((text, place)) if place else f"{text}…"
            self.task.show_progress(told, done, total)

        show(0, 0)
        operation.progress(show).finally_(self.task.hide)
        self._token = operation.run(operations)

    def _cancel_task(self) -> None:
        if self._token is not None:
            self._token.cancel()

    def _on_pause(self) -> None:
        if self._phase is IngestPhase.PAUSED:
            self.resume_clicked.emit()
        else:
            self.pause_clicked.emit()
