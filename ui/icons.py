"""Our own stroke icons, tinted by the palette at the moment they are painted.

`icon(name)` gives a QIcon that needs no re-setting when the theme changes: its engine renders
`resources/icons/<name>.svg` in the palette's current text colour and keeps the pixmaps.
`pixmap()` gives one in a colour of choice, for code that paints. To add an icon, put a 24x24
SVG drawn with `currentColor` into resources/icons.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from photolib.paths import resources_dir


def icon(name: str) -> QIcon:
    """A tinted icon; raises FileNotFoundError for a name that has no drawing."""
    _source(name)
    return QIcon(_TintedEngine(name))


def app_icon() -> QIcon:
    """The program's own icon in the sizes that desktops ask for, in its own colours."""
    made = QIcon()
    for edge in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(pixmap("photolib", edge, QColor(0, 0, 0), 1.0))
    return made


def pixmap(name: str, edge: int, color: QColor, ratio: float = 1.0) -> QPixmap:
    """The icon `name` as a pixmap of `edge` logical pixels at device pixel ratio `ratio`."""
    return _render(name, edge, edge, color.rgba(), round(ratio, 3))


def names() -> list[str]:
    """Every icon there is."""
    return sorted(path.stem for path in (resources_dir() / "icons").glob("*.svg"))


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return (resources_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _render(name: str, width: int, height: int, rgba: int, ratio: float) -> QPixmap:
    color = QColor.fromRgba(rgba)
    svg = _source(name).replace("currentColor", color.name())
    renderer = QSvgRenderer(QByteArray(svg.encode("utf-8")))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    made = QPixmap(max(1, round(width * ratio)), max(1, round(height * ratio)))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setOpacity(color.alphaF())
    renderer.render(painter, QRectF(made.rect()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


class _TintedEngine(QIconEngine):
    """Renders in the palette's colour for the mode asked; so a theme change needs no new icon."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def clone(self) -> QIconEngine:
        return _TintedEngine(self._name)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        ratio = round(scale, 3)
        return _render(self._name, size.width(), size.height(), _tint(mode).rgba(), ratio)


def _tint(mode: QIcon.Mode) -> QColor:
    palette = QGuiApplication.palette()
    if mode == QIcon.Mode.Disabled:
        return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    if mode == QIcon.Mode.Selected:
        return palette.color(QPalette.ColorRole.HighlightedText)
    return palette.color(QPalette.ColorRole.ButtonText)
