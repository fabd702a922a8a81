"""Paints one cell: placeholder, thumbnail, ring, badges. Knows colours and shapes, no logic.

Tiles arrive with their corners already cut, so that a frame is mostly plain blits.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap

from photolib.types import PhotoRow, PhotoState
from ui import icons
from ui.grid.badges import HEIGHT as BADGE
from ui.grid.badges import Badges
from ui.grid.photo_model import Note
from ui.names import file_name
from ui.theme import SPACE_S, Theme, color, current_theme, scaled_font
from ui.wording import percent

RADIUS = 7.0
RING = 3.0
SMALL_CELL, TINY_CELL = 104, 48  # narrower ones have only the most important badges, or none
INSET, BADGE_GAP = 6, 4
FAINT = 0.55  # opacity; whole again under the mouse and when selected
RAW = "raw"  # what `photolib.formats` calls such a file
KEPT_BLANKS = 200


@dataclass(frozen=True, slots=True)
class Cell:
    """All that is to be seen of one photo in the grid."""

    photo: PhotoRow | None
    pixmap: QPixmap | None
    failure: str | None = None
    score: float | None = None  # likelihood, 0..1
    stacked: int = 0  # near-identical photos under this one
    note: Note | None = None  # what is told of it here
    faint: bool = False  # not quite what was asked for
    selected: bool = False
    current: bool = False
    hovered: bool = False


def trouble(photo: PhotoRow | None, failure: str | None) -> str | None:
    """The icon that says what is wrong with a photo, if anything is."""
    if photo is None:
        return None
    if photo.state is PhotoState.OFFLINE:
        return "folder-off"
    if photo.state is PhotoState.MISSING:
        return "image-off"
    if photo.state is PhotoState.UNREADABLE or photo.problem:
        return "warning"
    return "image-off" if failure else None


def kinds(photo: PhotoRow) -> list[str]:
    """What the badges say of the kind of photo: RAW, RAW with a JPEG, with a movie."""
    said = []
    if photo.with_raw:
        ending = photo.path.suffix[1:].upper()
        said.append(f"RAW+{'JPG' if ending.startswith('JP') else ending}")
    elif photo.format_key == RAW:
        said.append("RAW")
    return [*said, "LIVE"] if photo.live else said


class CellPainter:
    """Holds what is dear to make (fonts, colours); `refresh` when theme or font change."""

    def __init__(self) -> None:
        self.refresh()

    def refresh(self) -> None:
        self._theme: Theme = current_theme()
        self._font = scaled_font(0.85, bold=True)
        self._name_font = scaled_font(0.88)
        self._name_metrics = QFontMetrics(self._name_font)
        self._placeholder = QColor(self._theme.placeholder)
        self._badges: Badges | None = None
        self._ratio = 0.0
        self._blanks: dict[tuple[int, int, int, float], QPixmap] = {}

    def paint(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        gone = cell.photo is not None and cell.photo.state in (
            PhotoState.MISSING,
            PhotoState.OFFLINE,
        )
        if cell.pixmap is None:
            self._paint_placeholder(painter, rect, cell)
        else:
            if gone:
                painter.setOpacity(0.4)
            elif cell.faint and not cell.selected and not cell.hovered:
                painter.setOpacity(FAINT)
            self._paint_tile(painter, rect, cell.pixmap)
            painter.setOpacity(1.0)
        if cell.hovered and not cell.selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("#ffffff" if self._theme.dark else "#000000", 18))
            painter.drawRoundedRect(QRectF(rect), RADIUS, RADIUS)
        self._paint_badges(painter, rect, cell)
        if cell.selected or cell.current:
            self._paint_ring(painter, rect, cell)

    def _paint_tile(self, painter: QPainter, rect: QRect, pixmap: QPixmap) -> None:
        size = pixmap.deviceIndependentSize()
        if abs(size.width() - rect.width()) < 1 and abs(size.height() - rect.height()) < 1:
            painter.drawPixmap(rect.topLeft(), pixmap)
        else:
            # A tile of the size before; the right one is on its way.
            painter.drawPixmap(rect, pixmap)

    def _paint_placeholder(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        photo = cell.photo
        fill = self._placeholder
        unusable = cell.failure is not None or (
            photo is not None and photo.state is PhotoState.UNREADABLE
        )
        if photo is not None and photo.color is not None and not unusable:
            fill = _blend(QColor(photo.color), self._placeholder, 0.7)
        painter.drawPixmap(rect.topLeft(), self._placeholder_tile(painter, rect, fill))
        if not unusable or photo is None:
            return
        edge = max(18, min(44, rect.width() // 4))
        glyph = self._icon(painter, "image-off", edge, self._theme.faint)
        named = rect.width() >= SMALL_CELL
        top = rect.center().y() - edge // 2 - (self._name_metrics.height() // 2 if named else 0)
        painter.drawPixmap(rect.center().x() - edge // 2, top, glyph)
        if named:
            room = rect.width() - 2 * SPACE_S
            name = self._name_metrics.elidedText(
                file_name(photo.path), Qt.TextElideMode.ElideMiddle, room
            )
            painter.setFont(self._name_font)
            painter.setPen(QColor(self._theme.muted))
            line = QRect(rect.x() + SPACE_S, top + edge + 6, room, self._name_metrics.height())
            painter.drawText(line, Qt.AlignmentFlag.AlignHCenter, name)

    def _paint_badges(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        photo = cell.photo
        if photo is None:
            return
        badges = self._badges_for(painter)
        small = rect.width() < SMALL_CELL
        sign = trouble(photo, cell.failure)
        above: list[QPixmap] = []
        if sign is not None and rect.width() >= TINY_CELL:
            above.append(badges.sign(sign))
        elif cell.stacked and not small:
            above.append(badges.text(str(cell.stacked + 1), "stack"))
        if not small:
            above += [badges.text(kind) for kind in kinds(photo)]
        tags = [badges.text(str(photo.suggested_tags), "sparkle")] if photo.suggested_tags else []
        self._paint_line(painter, rect, rect.y() + INSET, above, [] if small else tags)
        below: list[QPixmap] = []
        if photo.favorite and rect.width() >= TINY_CELL:
            below.append(badges.sign("heart-filled"))
        likelihood: list[QPixmap] = []
        if cell.score is not None and not small:
            likelihood.append(badges.text(percent(cell.score)))
        if cell.note is not None and not small:
            likelihood.append(self._fitting(badges, photo, cell.note, rect.width()))
        if photo.rating and not small:
            stars = badges.stars(photo.rating)
            if _breadth([*below, stars, *likelihood]) > rect.width():
                stars = badges.text(str(photo.rating), "star-filled")
            if _breadth([*below, stars, *likelihood]) <= rect.width():
                below.append(stars)
        bottom = rect.y() + rect.height() - INSET - BADGE
        self._paint_line(painter, rect, bottom, below, likelihood)

    @staticmethod
    def _fitting(badges: Badges, photo: PhotoRow, note: Note, width: int) -> QPixmap:
        """The note after the photo's size in pixels, or alone where a cell has no room for both."""
        pixels = f"{photo.width} × {photo.height} · " if photo.width else ""
        both = badges.text(pixels + note.text, note.icon)
        return both if _breadth([both]) <= width else badges.text(note.text, note.icon)

    @staticmethod
    def _paint_line(
        painter: QPainter, rect: QRect, top: int, left: list[QPixmap], right: list[QPixmap]
    ) -> None:
        """Badges from both sides of a cell."""
        x = rect.x() + INSET
        for badge in left:
            painter.drawPixmap(x, top, badge)
            x += _width(badge) + BADGE_GAP
        x = rect.x() + rect.width() - INSET
        for badge in right:
            x -= _width(badge)
            painter.drawPixmap(x, top, badge)

    def _badges_for(self, painter: QPainter) -> Badges:
        ratio = painter.device().devicePixelRatioF()
        if self._badges is None or ratio != self._ratio:
            self._badges, self._ratio = Badges(self._font, ratio), ratio
        return self._badges

    def _placeholder_tile(self, painter: QPainter, rect: QRect, fill: QColor) -> QPixmap:
        """A rounded rectangle of one colour; few colours and sizes are on screen at a time."""
        ratio = painter.device().devicePixelRatioF()
        key = (rect.width(), rect.height(), fill.rgb() & 0xFFF8F8F8, ratio)
        known = self._blanks.get(key)
        if known is None:
            if len(self._blanks) >= KEPT_BLANKS:
                self._blanks.clear()
            known = QPixmap((QSizeF(rect.size()) * ratio).toSize())
            known.setDevicePixelRatio(ratio)
            known.fill(Qt.GlobalColor.transparent)
            blank = QPainter(known)
            blank.setRenderHint(QPainter.RenderHint.Antialiasing)
            blank.setPen(Qt.PenStyle.NoPen)
            blank.setBrush(fill)
            blank.drawRoundedRect(QRectF(0, 0, rect.width(), rect.height()), RADIUS, RADIUS)
            blank.end()
            self._blanks[key] = known
        return known

    def _paint_ring(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        tint = QColor(self._theme.selection if cell.selected else self._theme.muted)
        width = RING if cell.selected else 1.5
        # Outside the photo with a hair of air between, so that no pixel of it is covered.
        grow = 1.5 + width / 2
        painter.setPen(QPen(tint, width))
        painter.drawRoundedRect(
            QRectF(rect).adjusted(-grow, -grow, grow, grow), RADIUS + grow, RADIUS + grow
        )

    def _icon(self, painter: QPainter, name: str, edge: int, tint: str) -> QPixmap:
        return icons.pixmap(name, edge, QColor(tint), painter.device().devicePixelRatioF())

    def paint_band(self, painter: QPainter, band: QRect) -> None:
        """The rubber band."""
        accent = self._theme.selection
        painter.setPen(QPen(color(accent, 200), 1))
        painter.setBrush(color(accent, 40))
        painter.drawRoundedRect(QRectF(band).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)


def _width(pixmap: QPixmap) -> int:
    return round(pixmap.deviceIndependentSize().width())


def _breadth(badges: list[QPixmap]) -> int:
    """The room that badges take beside each other."""
    return 2 * INSET + sum(_width(badge) + BADGE_GAP for badge in badges)


def _blend(first: QColor, second: QColor, share: float) -> QColor:
    """`share` of `first` over `second`."""
    rest = 1.0 - share
    return QColor(
        round(first.red() * share + second.red() * rest),
        round(first.green() * share + second.green() * rest),
        round(first.blue() * share + second.blue() * rest),
    )
