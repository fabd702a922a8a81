"""Why a photo answers the search: how sure, what of it matched, which words, and where."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from photolib.library import Library
from photolib.types import Band, Explanation, HeatMap, MatchKind, MatchShare
from ui.core_words import piece, said
from ui.operations import Operation, Operations, OperationToken, sentence
from ui.panels.flow_layout import FlowLayout
from ui.panels.heat_overlay import overlay
from ui.theme import color, current_theme
from ui.translation import QT_TR_NOOP, tr
from ui.wording import percent, together

KEY = "why"
SETTLE_MS = 120
PICTURE = QSize(240, 240)
LEAST_SHARE = 0.01
BANDS = {
    Band.STRONG: QT_TR_NOOP("Strong match"),
    Band.POSSIBLE: QT_TR_NOOP("Possible match"),
    Band.REST: QT_TR_NOOP("Weak match"),
}
KINDS = {
    MatchKind.LOOK: QT_TR_NOOP("Look"),
    MatchKind.LIKE: QT_TR_NOOP("Likeness"),
    MatchKind.TEXT: QT_TR_NOOP("Text in the photo"),
    MatchKind.NAME: QT_TR_NOOP("File name"),
    MatchKind.FOLDER: QT_TR_NOOP("Folder"),
    MatchKind.TITLE: QT_TR_NOOP("Title"),
    MatchKind.CAPTION: QT_TR_NOOP("Caption"),
    MatchKind.TAG: QT_TR_NOOP("Tag"),
    MatchKind.DATE: QT_TR_NOOP("Date"),
    MatchKind.FILTER: QT_TR_NOOP("Filter"),
}


def summary(why: Explanation) -> str:
    """As in "Strong match, 95 % likely. It matches better than 98 % of your photos."."""
    if why.likelihood is None:
        return ""
    told = tr("{match}, {percent} likely.").format(
        match=tr(BANDS[why.band]), percent=percent(why.likelihood)
    )
    if why.above is None:
        return told
    better = tr("It matches better than {percent} of your photos.")
    return together(told, better.format(percent=_percent_below(why.above)))


class WhyPanel(QWidget):
    """Shows itself only while words are searched for and one photo is selected."""

    def __init__(
        self, library: Library, operations: Operations, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._operations = library, operations
        self._query = ""
        self._photo_id: int | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self._ask)
        heading = QLabel(tr("Why this photo"))
        heading.setProperty("role", "section")
        self.summary = _wrapped("")
        self.words = _wrapped("")
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setAccessibleName(tr("What each word contributes"))
        self.chips = QWidget()
        self._flow = FlowLayout(self.chips)
        self.where_button = QPushButton(tr("Show where"))
        self.where_button.setToolTip(tr("Paint over the photo where these words match"))
        self.where_button.clicked.connect(self.show_where)
        self.picture = QLabel()
        self.picture.setAccessibleName(tr("Where the words match"))
        self.note = _wrapped("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 8)
        column.setSpacing(8)
        column.addWidget(heading)
        for widget in (self.summary, self.chips, self.words):
            column.addWidget(widget)
        column.addWidget(self.where_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.picture)
        column.addWidget(self.note)
        self.hide()

    def set_query(self, query: str) -> None:
        """The words searched for; "" when it is not words."""
        if query != self._query:
            self._query = query
            self._restart()

    def set_photo(self, photo_id: int | None) -> None:
        """The one photo selected, if it is one."""
        if photo_id != self._photo_id:
            self._photo_id = photo_id
            self._restart()

    def show_where(self) -> None:
        """Paint the heat map; it takes a moment."""
        query, photo_id = self._query, self._photo_id
        if photo_id is None:
            return
        edge = PICTURE * self.devicePixelRatioF()

        def job(token: OperationToken) -> tuple[HeatMap, QImage | None]:
            heat = self._library.finder.heat_map(query, photo_id, token)
            thumbnail = self._library.thumbnail(photo_id)
            return heat, None if thumbnail is None else overlay(thumbnail, heat, edge)

        self.note.setText(tr("Looking where it matches…"))
        self.note.show()
        Operation(job, lane="search", key=f"{KEY}-where").success(self._show_where).failure(
            self._failed
        ).run(self._operations)

    def _restart(self) -> None:
        self._operations.cancel(KEY)
        self._operations.cancel(f"{KEY}-where")
        self._timer.stop()
        if self._query and self._photo_id is not None:
            self._timer.start()
        else:
            self.hide()

    def _ask(self) -> None:
        query, photo_id = self._query, self._photo_id
        if photo_id is None:
            return
        Operation(
            lambda token: self._library.finder.explain(query, photo_id, token), key=KEY
        ).success(self._show).failure(lambda _error: self.hide()).run(self._operations)

    def _show(self, why: Explanation) -> None:
        self.summary.setText(summary(why))
        self.summary.setVisible(bool(self.summary.text()))
        self.words.setText(_marked(why))
        self.words.setVisible(len(why.words) > 1)
        self._flow.clear()
        for match in why.matches:
            if match.share >= LEAST_SHARE:
                chip = QLabel(f"{_named(match)} {percent(match.share)}")
                chip.setProperty("role", "chip")
                chip.setTextFormat(Qt.TextFormat.PlainText)
                self._flow.addWidget(chip)
                chip.show()
        self.where_button.setVisible(why.score is not None)
        self.picture.hide()
        self.note.hide()
        self.show()
        self.updateGeometry()

    def _show_where(self, answer: tuple[HeatMap, QImage | None]) -> None:
        heat, image = answer
        if image is None:
            self.note.setText(tr("There is no preview of this photo to paint on."))
            return
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self.picture.setPixmap(QPixmap.fromImage(image))
        self.picture.show()
        self.note.setText(said(heat.method))

    def _failed(self, error: Exception) -> None:
        self.note.setText(sentence(error))
        self.note.show()


def _named(match: MatchShare) -> str:
    """What matched: filters and dates name themselves."""
    if match.detail and match.kind in (MatchKind.DATE, MatchKind.FILTER):
        return piece(match.detail)
    kind = tr(KINDS[match.kind])
    return tr("{kind} “{text}”").format(kind=kind, text=match.detail) if match.detail else kind


def _wrapped(role: str) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setMinimumWidth(1)  # else its longest word would widen the panel
    if role:
        label.setProperty("role", role)
    return label


def _percent_below(share: float) -> str:
    """Never "100 %": the photo is not better than itself."""
    return tr("over 99 %") if share > 0.995 else percent(share)


def _marked(why: Explanation) -> str:
    """The words, each on a ground as strong as its share."""
    most = max((word.share for word in why.words), default=0.0)
    marked = []
    for word in why.words:
        alpha = round(150 * word.share / most) if most > 0 else 0
        ground = color(current_theme().accent, alpha)
        css = f"rgba({ground.red()},{ground.green()},{ground.blue()},{ground.alpha()})"
        marked.append(
            f'<span style="background-color:{css}">&nbsp;{escape(word.word)}&nbsp;</span>'
        )
    return " ".join(marked)
