"""The right panel: what is said and known of the selected photo, or of several at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from photolib.library import Library
from photolib.types import Common, PhotoDetails, PhotoTag, Said, TagState
from ui import wording
from ui.operations import Operation, Operations, OperationToken
from ui.panels.description_editor import DescriptionEditor
from ui.panels.histogram import Histogram
from ui.panels.photo_facts import facts
from ui.panels.rating_stars import RatingStars
from ui.panels.seen_words import SeenWords
from ui.panels.tag_editor import TagEditor
from ui.panels.why_panel import WhyPanel

KEY = "details"
SETTLE_MS = 60  # arrow keys held down must not read every photo they pass
NOTHING = Common(0)
MANY = 200  # of a bigger selection only the first photos are read for common tags


def common_tags(photos: Sequence[PhotoDetails]) -> list[PhotoTag]:
    """Every tag of any of the photos once; a suggestion keeps its best score."""
    best: dict[tuple[int, TagState], PhotoTag] = {}
    for details in photos:
        for tag in details.tags:
            known = best.get((tag.tag_id, tag.state))
            if known is None or (tag.score or 0.0) > (known.score or 0.0):
                best[tag.tag_id, tag.state] = tag
    accepted = {tag_id for tag_id, state in best if state is TagState.ACCEPTED}
    return [
        tag
        for (tag_id, state), tag in best.items()
        if state is TagState.ACCEPTED or tag_id not in accepted
    ]


def carriers_of(photos: Sequence[PhotoDetails]) -> dict[int, int]:
    """How many of the photos carry each accepted tag."""
    accepted = (t.tag_id for d in photos for t in d.tags if t.state is TagState.ACCEPTED)
    return Counter(accepted)


class DetailsPanel(QFrame):
    """Reads through the library, and changes what people say of photos through it; a photo that has
    gone meanwhile shows the empty state."""

    def __init__(
        self, library: Library, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "sidebar")
        self.setMinimumWidth(250)
        self._library, self._operations = library, operations
        self._ids: list[int] = []
        self._photos: list[PhotoDetails] = []
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.reload)

        self.title = QLabel()
        self.title.setProperty("role", "heading")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.problem = QLabel()
        self.problem.setProperty("role", "warning")
        self.problem.setWordWrap(True)
        self.stars = RatingStars()
        self.stars.rated.connect(self._rate)
        self.mixed_rating = QLabel("Different ratings")
        self.mixed_rating.setProperty("role", "muted")
        self.described = DescriptionEditor()
        self.described.favored.connect(self._favor)
        self.described.titled.connect(self._set_title)
        self.described.captioned.connect(self._set_caption)
        self.tags = TagEditor()
        self.tags.added.connect(self._add_tag)
        self.tags.judged.connect(self._judge)
        self.tags.removed.connect(self._remove_tag)
        tags_heading = QLabel("Tags")
        tags_heading.setProperty("role", "section")
        facts_heading = QLabel("Details")
        facts_heading.setProperty("role", "section")
        self._facts = QFormLayout()
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._facts.setHorizontalSpacing(14)
        self._facts.setVerticalSpacing(9)
        self._facts.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._facts.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self._facts.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.histogram = Histogram(library, operations)
        self.facts_box = QWidget()
        facts_column = QVBoxLayout(self.facts_box)
        facts_column.setContentsMargins(0, 0, 0, 0)
        facts_column.setSpacing(10)
        facts_column.addWidget(facts_heading)
        facts_column.addWidget(self.histogram)
        facts_column.addLayout(self._facts)

        self.why = WhyPanel(library, operations)
        self.seen = SeenWords(library, operations)
        self.body = QWidget()
        body = QVBoxLayout(self.body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        said = QHBoxLayout()
        said.setSpacing(4)
        said.addWidget(self.stars)
        said.addWidget(self.mixed_rating)
        said.addStretch(1)
        said.addWidget(self.described.heart)
        body.addLayout(said)
        body.addWidget(self.described)
        body.addWidget(self.problem)
        body.addWidget(self.why)
        body.addSpacing(10)
        body.addWidget(tags_heading)
        body.addWidget(self.tags)
        body.addSpacing(10)
        body.addWidget(self.facts_box)
        body.addWidget(self.seen)
        self.hint = QLabel("Select a photo to see its details.")
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)

        content = QWidget()
        content.setProperty("role", "sidebar")
        column = QVBoxLayout(content)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.hint)
        column.addWidget(self.body)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._show([], [], NOTHING)

    def set_photos(self, ids: Sequence[int]) -> None:
        """Show these photos shortly; none shows the hint."""
        if list(ids) != self._ids:
            self._ids = list(ids)
            for panel in (self.why, self.seen):
                panel.set_photo(ids[0] if len(ids) == 1 else None)
            self._settle.start()

    def set_tag_names(self, names: Sequence[str]) -> None:
        self.tags.set_names(names)

    def refresh(self, changed: frozenset[int], *, tags: bool) -> None:
        """Read again when one of the photos shown has changed."""
        shown = tags or not changed.isdisjoint(self._ids)
        if tags or changed:
            self.seen.refresh(shown=shown)
        if shown:
            self._settle.start()

    def reload(self) -> None:
        ids = list(self._ids)

        def job(token: OperationToken) -> tuple[list[PhotoDetails], Common, list[Said]]:
            found = []
            for photo_id in ids[:MANY]:
                token.check()
                found.append(self._library.details(photo_id))
            organising = self._library.organising
            return (
                found,
                organising.common(ids),
                organising.history(ids[0]) if len(ids) == 1 else [],
            )

        if not ids:
            self._operations.cancel(KEY)
            self._show([], [], NOTHING)
        elif self.isVisible():
            Operation(job, key=KEY).success(lambda found: self._show(ids, *found)).failure(
                lambda _gone: self._show([], [], NOTHING)
            ).run(self._operations)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settle.start()

    # --- showing -------------------------------------------------------------------

    def _show(
        self,
        ids: list[int],
        photos: list[PhotoDetails],
        common: Common,
        said: Sequence[Said] = (),
    ) -> None:
        self._photos = photos
        self.described.show_photos(ids, common, said)
        self.hint.setVisible(not photos)
        self.body.setVisible(bool(photos))
        self.facts_box.setVisible(len(photos) == 1)
        self.histogram.set_photo(ids[0] if len(photos) == 1 else None)
        if not photos:
            self.title.setText("Details")
            return
        self.stars.set_rating(common.rating)
        self.mixed_rating.setVisible(common.rating is None)
        self.tags.set_tags(common_tags(photos), carriers_of(photos), len(photos))
        if len(photos) > 1:
            self.title.setText(f"{wording.count(len(ids), 'photo')} selected")
            self.problem.hide()
            return
        self.title.setText(_breakable(photos[0].row.path.name))
        problem = photos[0].row.problem
        self.problem.setText(f"This file {problem}." if problem else "")
        self.problem.setVisible(bool(problem))
        while self._facts.rowCount():
            self._facts.removeRow(0)
        for name, text in facts(photos[0]):
            label = QLabel(name)
            label.setProperty("role", "muted")
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            value = QLabel(_breakable(text) if name == "Folder" else text)
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap(True)
            value.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            value.setMinimumWidth(1)  # else its longest word would widen the panel
            value.setAccessibleName(name)
            self._facts.addRow(label, value)

    # --- changing ------------------------------------------------------------------

    def _favor(self, on: bool) -> None:
        ids = list(self._ids)
        self._change(lambda: self._library.organising.set_favorite(ids, on))

    def _set_title(self, ids: list[int], text: str) -> None:
        self._change(lambda: self._library.organising.set_title(ids, text))

    def _set_caption(self, ids: list[int], text: str) -> None:
        self._change(lambda: self._library.organising.set_caption(ids, text))

    def _rate(self, rating: int) -> None:
        ids = list(self._ids)
        self._change(lambda: self._library.organising.set_rating(ids, rating))

    def _add_tag(self, name: str) -> None:
        ids = list(self._ids)
        self._change(lambda: self._library.add_tag(ids, name))

    def _judge(self, tag_ids: list[int], state: TagState) -> None:
        carriers = {tag_id: self._carriers(tag_id, TagState.SUGGESTED) for tag_id in tag_ids}

        def judge() -> None:
            for tag_id, ids in carriers.items():
                self._library.set_tag_state(ids, tag_id, state)

        self._change(judge)

    def _remove_tag(self, tag_id: int) -> None:
        ids = self._carriers(tag_id, TagState.ACCEPTED)
        self._change(lambda: self._library.remove_tag(ids, tag_id))

    def _carriers(self, tag_id: int, state: TagState) -> list[int]:
        """The photos shown that carry this tag in this state."""
        return [
            details.row.photo_id
            for details in self._photos
            if any(tag.tag_id == tag_id and tag.state is state for tag in details.tags)
        ]

    def _change(self, change: Callable[[], object]) -> None:
        """Do it off-thread; the library's change set brings the panel up to date."""
        Operation(lambda _token: change(), lane="work").run(self._operations)


def _breakable(text: str) -> str:
    """Let long paths and file names wrap: labels only break at spaces and zero-width spaces."""
    for mark in "/\\_-.":
        text = text.replace(mark, f"{mark}\u200b")
    return text
