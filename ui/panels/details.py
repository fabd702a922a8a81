"""The right panel: what is said and known of the selected photo, or of several at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

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
from photolib.types import Common, PhotoDetails, Said, SharedTag, TagState
from ui import wording
from ui.names import breakable, file_name
from ui.operations import Operation, Operations, OperationToken, sentence
from ui.panels.description_editor import DescriptionEditor
from ui.panels.histogram import Histogram
from ui.panels.photo_facts import facts
from ui.panels.rating_stars import RatingStars
from ui.panels.seen_words import SeenWords
from ui.panels.tag_editor import TagEditor
from ui.panels.why_panel import WhyPanel
from ui.theme import leading
from ui.translation import tr

KEY = "details"
SETTLE_MS = 60  # arrow keys held down must not read every photo they pass
NOTHING = Common(0)


class Read(NamedTuple):
    """What the panel shows of a selection; `photo` is the one there is of one photo."""

    photo: PhotoDetails | None = None
    common: Common = NOTHING
    tags: Sequence[SharedTag] = ()
    said: Sequence[Said] = ()
    origins: Mapping[str, str] = {}


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
        self.mixed_rating = QLabel(tr("Different ratings"))
        self.mixed_rating.setProperty("role", "muted")
        self.mixed_rating.setWordWrap(True)
        self.described = DescriptionEditor()
        self.described.favored.connect(self._favor)
        self.described.titled.connect(self._set_title)
        self.described.captioned.connect(self._set_caption)
        self.tags = TagEditor()
        self.tags.added.connect(self._add_tag)
        self.tags.judged.connect(self._judge)
        self.tags.removed.connect(self._remove_tag)
        tags_heading = QLabel(tr("Tags"))
        tags_heading.setProperty("role", "section")
        facts_heading = QLabel(tr("Details"))
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
        said.addStretch(1)
        said.addWidget(self.described.heart)
        body.addLayout(said)
        body.addWidget(self.mixed_rating)
        body.addWidget(self.described)
        body.addWidget(self.problem)
        body.addWidget(self.why)
        body.addSpacing(10)
        body.addWidget(tags_heading)
        body.addWidget(self.tags)
        body.addSpacing(10)
        body.addWidget(self.facts_box)
        body.addWidget(self.seen)
        self.hint = QLabel(tr("Select a photo to see its details."))
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
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._show([], Read())

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

        def job(_token: OperationToken) -> Read:
            library, one = self._library, ids[0] if len(ids) == 1 else None
            read = Read(common=library.organising.common(ids), tags=library.tagging.shared(ids))
            if one is None:
                return read
            return read._replace(
                photo=library.details(one),
                said=library.organising.history(one),
                origins={d.name: wording.origin(d) for d in library.tagging.provenance(one)},
            )

        if not ids:
            self._operations.cancel(KEY)
            self._show([], Read())
        elif self.isVisible():
            Operation(job, key=KEY).success(lambda read: self._show(ids, read)).failure(
                lambda _gone: self._show([], Read())
            ).run(self._operations)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settle.start()

    # --- showing -------------------------------------------------------------------

    def _show(self, ids: list[int], read: Read) -> None:
        photo, common = read.photo, read.common
        self.described.show_photos(ids, common, read.said)
        self.hint.setVisible(not common.photos)
        self.body.setVisible(bool(common.photos))
        self.facts_box.setVisible(photo is not None)
        self.histogram.set_photo(ids[0] if photo is not None else None)
        if not common.photos:
            self.title.setText(tr("Details"))
            return
        self.stars.set_rating(common.rating)
        self.mixed_rating.setVisible(common.rating is None)
        self.tags.set_tags(read.tags, common.photos, read.origins)
        if photo is None:
            self.title.setText(tr("%Ln photos selected", "", len(ids)))
            self.problem.hide()
            return
        self.title.setText(breakable(file_name(photo.row.path)))
        self.title.setAlignment(leading(self))
        problem = photo.row.problem
        self.problem.setText(breakable(wording.about_file(problem)) if problem else "")
        self.problem.setVisible(bool(problem))
        while self._facts.rowCount():
            self._facts.removeRow(0)
        for name, text in facts(photo):
            label = QLabel(name)
            label.setProperty("role", "muted")
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            value = QLabel(breakable(text))
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap(True)
            value.setAlignment(leading(self) | Qt.AlignmentFlag.AlignTop)
            value.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            value.setMinimumWidth(1)  # else its longest word would widen the panel
            value.setAccessibleName(name)
            self._facts.addRow(label, value)

    # --- changing ------------------------------------------------------------------

    def _favor(self, on: bool) -> None:
        ids = list(self._ids)
        self._change(lambda: self._library.organising.set_favorite(ids, on))

    def _set_title(self, ids: list[int], text: str) -> None:
        self._describe(lambda: self._library.organising.set_title(ids, text), ids)

    def _set_caption(self, ids: list[int], text: str) -> None:
        self._describe(lambda: self._library.organising.set_caption(ids, text), ids)

    def _describe(self, change: Callable[[], object], ids: list[int]) -> None:
        """What is not saved stays in its field, to be saved when it is next left."""

        def failed(error: Exception) -> None:
            self.described.not_kept(ids)
            self._operations.failed.emit(sentence(error))

        Operation(lambda _token: change(), lane="work").failure(failed).run(self._operations)

    def _rate(self, rating: int) -> None:
        ids = list(self._ids)
        self._change(lambda: self._library.organising.set_rating(ids, rating))

    def _add_tag(self, name: str) -> None:
        ids = list(self._ids)
        self._change(lambda: self._library.add_tag(ids, name))

    def _judge(self, tag_ids: list[int], state: TagState) -> None:
        ids = list(self._ids)
        self._change(lambda: self._library.tagging.judge_shared(ids, tag_ids, state))

    def _remove_tag(self, tag_id: int) -> None:
        ids = list(self._ids)
        self._change(lambda: self._library.tagging.remove_shared(ids, tag_id))

    def _change(self, change: Callable[[], object]) -> None:
        """Do it off-thread; the library's change set brings the panel up to date."""
        Operation(lambda _token: change(), lane="work").run(self._operations)
