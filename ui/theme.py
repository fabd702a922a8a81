"""One visual language: the colours, spacing and type scale of the window, light and dark.

`apply_theme(app, mode)` dresses the application (Fusion, palette, one style sheet generated
here) and, in mode "system", follows the desktop's own light/dark switch. Widgets that paint
themselves read `current_theme()` and repaint on `notifier().changed`. Ordinary widgets choose
a look by a dynamic property `role` (see `_style_sheet`), never by a style sheet of their own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

Mode = Literal["system", "light", "dark"]

# Spacing scale in logical pixels; margins and gaps are always one of these.
SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL = 4, 8, 12, 16, 24
RADIUS_S, RADIUS_M, RADIUS_L = 5, 8, 12


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as `#rrggbb`; `color()` makes a QColor of one, with an optional alpha."""

    name: Literal["light", "dark"]
    window: str  # tool bars, dialogs
    sidebar: str
    surface: str  # fields, cards, menus
    raised: str  # buttons at rest
    hover: str
    pressed: str
    border: str
    text: str
    muted: str  # secondary text
    faint: str  # disabled text, placeholder glyphs
    accent: str  # links, rings, progress
    accent_fill: str  # behind accent_text
    accent_hover: str
    accent_text: str
    danger: str
    warning: str
    success: str
    star: str
    grid: str  # behind the photos
    placeholder: str  # a photo whose colour is not known yet
    selection: str  # ring round a selected photo
    selected_row: str  # selected line of a list
    viewer: str  # behind the photo in the viewer

    @property
    def dark(self) -> bool:
        return self.name == "dark"


LIGHT = Theme(
    name="light",
    window="#f7f7f8",
    sidebar="#f0f0f2",
    surface="#ffffff",
    raised="#ffffff",
    hover="#ebebee",
    pressed="#dfdfe3",
    border="#dcdce1",
    text="#1c1c1f",
    muted="#64646b",
    faint="#a2a2a9",
    accent="#2563eb",
    accent_fill="#2563eb",
    accent_hover="#1d55d3",
    accent_text="#ffffff",
    danger="#c42b31",
    warning="#a35f00",
    success="#1f7a37",
    star="#e6a100",
    grid="#ffffff",
    placeholder="#e9e9ec",
    selection="#2563eb",
    selected_row="#dbe6fd",
    viewer="#f2f2f4",
)

DARK = Theme(
    name="dark",
    window="#202124",
    sidebar="#1b1c1f",
    surface="#2b2c30",
    raised="#34353a",
    hover="#33343a",
    pressed="#3f4047",
    border="#3a3b41",
    text="#ededf0",
    muted="#a3a3ab",
    faint="#6d6d76",
    accent="#6ea2ff",
    accent_fill="#3069dc",
    accent_hover="#3f78ea",
    accent_text="#ffffff",
    danger="#ff7b7b",
    warning="#f2b04a",
    success="#6fcf87",
    star="#ffc53d",
    grid="#161719",
    placeholder="#2a2b2e",
    selection="#5a95ff",
    selected_row="#263655",
    viewer="#0e0f10",
)


class ThemeNotifier(QObject):
    """Tells that the theme has changed; the argument is the new `Theme`."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.theme = LIGHT
        self.mode: Mode = "system"
        self.following = False


_notifier: ThemeNotifier | None = None


def notifier() -> ThemeNotifier:
    """The one notifier of the program."""
    global _notifier
    if _notifier is None:
        _notifier = ThemeNotifier()
    return _notifier


def current_theme() -> Theme:
    return notifier().theme


def current_mode() -> Mode:
    return notifier().mode


def apply_theme(app: QApplication, mode: Mode = "system") -> Theme:
    """Dress `app`; may be called again at any time to switch. Returns the theme in use."""
    state = notifier()
    hints = QGuiApplication.styleHints()
    if not state.following:
        hints.colorSchemeChanged.connect(_on_system_change)
        state.following = True
    state.mode = mode
    # The platform must hear of a forced mode, so that title bars and native dialogs agree.
    if mode == "system":
        hints.unsetColorScheme()
    else:
        hints.setColorScheme(Qt.ColorScheme.Dark if mode == "dark" else Qt.ColorScheme.Light)
    return _dress(app, _wanted_theme(mode))


def color(value: str, alpha: int = 255) -> QColor:
    """A QColor of a theme's `#rrggbb`, with `alpha` in 0..255."""
    made = QColor(value)
    made.setAlpha(alpha)
    return made


def scaled_font(factor: float, *, bold: bool = False) -> QFont:
    """The application's own font, scaled; so the desktop's font size rules everywhere."""
    font = QFont(QApplication.font())
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * factor)
    else:
        font.setPixelSize(max(1, round(font.pixelSize() * factor)))
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _wanted_theme(mode: Mode) -> Theme:
    if mode == "system":
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return DARK if mode == "dark" else LIGHT


def _on_system_change() -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication) and notifier().mode == "system":
        _dress(app, _wanted_theme("system"))


def _dress(app: QApplication, theme: Theme) -> Theme:
    state = notifier()
    changed = theme is not state.theme
    state.theme = theme
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(_palette(theme))
    app.setStyleSheet(_style_sheet(theme))
    if changed:
        state.changed.emit(theme)
    return theme


def _palette(t: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, value in {
        role.Window: t.window,
        role.WindowText: t.text,
        role.Base: t.surface,
        role.AlternateBase: t.window,
        role.Text: t.text,
        role.PlaceholderText: t.muted,
        role.Button: t.raised,
        role.ButtonText: t.text,
        role.BrightText: t.danger,
        role.Highlight: t.accent_fill,
        role.HighlightedText: t.accent_text,
        role.Link: t.accent,
        role.LinkVisited: t.accent,
        role.ToolTipBase: t.surface,
        role.ToolTipText: t.text,
        role.Accent: t.accent_fill,
        role.Light: t.hover,
        role.Midlight: t.hover,
        role.Mid: t.border,
        role.Dark: t.border,
        role.Shadow: "#000000",
    }.items():
        palette.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(t.faint))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(t.border))
    return palette


def _opposite(theme: Theme) -> Theme:
    """The other theme: what stands out on top of this one (short messages)."""
    return LIGHT if theme.dark else DARK


def _points(factor: float) -> str:
    font = scaled_font(factor)
    if font.pointSizeF() > 0:
        return f"{font.pointSizeF():.1f}pt"
    return f"{font.pixelSize()}px"


def _style_sheet(t: Theme) -> str:
    """The one style sheet. Roles: title, heading, muted, danger, warning, chip, card (labels and
    frames); primary, flat (buttons); search (line edits); sidebar (views and frames)."""
    return f"""
QMainWindow, QDialog {{ background: {t.window}; }}
QToolBar {{ background: {t.window}; border: none; border-bottom: 1px solid {t.border};
    padding: {SPACE_XS}px {SPACE_S}px; spacing: {SPACE_XS}px; }}
QStatusBar {{ background: {t.window}; color: {t.muted}; border-top: 1px solid {t.border}; }}
QStatusBar::item {{ border: none; }}
QSplitter::handle {{ background: {t.border}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
QToolTip {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.border};
    padding: {SPACE_XS}px {SPACE_S}px; }}

QLabel[role="title"] {{ font-size: {_points(1.9)}; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: {_points(1.2)}; font-weight: 600; }}
QLabel[role="muted"] {{ color: {t.muted}; }}
QLabel[role="section"] {{ color: {t.muted}; font-size: {_points(0.88)}; font-weight: 600; }}
QLabel[role="danger"] {{ color: {t.danger}; }}
QLabel[role="warning"] {{ color: {t.warning}; }}
QLabel[role="chip"] {{ background: {t.hover}; color: {t.text}; border-radius: 10px;
    padding: 3px 10px; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QFrame[role="card"] {{ background: {t.surface}; border: 1px solid {t.border};
    border-radius: {RADIUS_L}px; }}
QFrame[role="sidebar"], QWidget[role="sidebar"] {{ background: {t.sidebar}; }}
QWidget[role="bar"] {{ background: {t.window}; border-bottom: 1px solid {t.border}; }}
QWidget[role="page"] {{ background: {t.grid}; }}
QFrame[role="toast"] {{ background: {t.text}; border-radius: {RADIUS_M}px; }}
QFrame[role="toast"] QLabel {{ color: {t.window}; }}
QFrame[role="toast"] QPushButton {{ background: transparent; border: none; font-weight: 600;
    color: {_opposite(t).accent}; padding: 4px 8px; border-radius: {RADIUS_S}px; }}
QFrame[role="toast"] QPushButton:hover, QFrame[role="toast"] QPushButton:focus {{
    background: {_opposite(t).hover}; }}
QFrame[role="bar"] {{ background: {t.window}; border: none; border-bottom: 1px solid {t.border}; }}
QFrame[role="footer"] {{ background: {t.window}; border: none; border-top: 1px solid {t.border}; }}

QPushButton {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.border};
    border-radius: {RADIUS_M}px; padding: 6px 14px; }}
QPushButton:hover {{ background: {t.hover}; }}
QPushButton:pressed {{ background: {t.pressed}; }}
QPushButton:focus {{ border-color: {t.accent}; }}
QPushButton:disabled {{ color: {t.faint}; background: {t.window}; }}
QPushButton[role="primary"] {{ background: {t.accent_fill}; color: {t.accent_text};
    border: 1px solid {t.accent_fill}; font-weight: 600; }}
QPushButton[role="primary"]:hover {{ background: {t.accent_hover}; }}
QPushButton[role="primary"]:focus {{ border-color: {t.text}; }}
QPushButton[role="primary"]:disabled {{ background: {t.border}; border-color: {t.border};
    color: {t.faint}; }}
QPushButton[size="large"] {{ font-size: {_points(1.12)}; padding: 11px 26px; }}
QPushButton[role="flat"] {{ background: transparent; border: 1px solid transparent; }}
QPushButton[role="flat"]:hover {{ background: {t.hover}; }}
QPushButton[role="flat"]:pressed {{ background: {t.pressed}; }}
QPushButton[role="flat"]:focus {{ border-color: {t.accent}; }}
QToolButton {{ background: transparent; color: {t.text}; border: 1px solid transparent;
    border-radius: {RADIUS_M}px; padding: 5px; }}
QToolButton:hover {{ background: {t.hover}; }}
QToolButton:pressed, QToolButton:checked {{ background: {t.pressed}; }}
QToolButton:focus {{ border-color: {t.accent}; }}
QToolButton[role="round"] {{ background: {t.surface}; border: 1px solid {t.border};
    border-radius: 22px; }}
QToolButton[role="round"]:hover {{ background: {t.hover}; }}
QToolButton::menu-indicator {{ image: none; }}

QToolButton[role="tiny"] {{ padding: 2px; border-radius: {RADIUS_S}px; }}
QPushButton[size="small"] {{ font-size: {_points(0.9)}; padding: 3px 7px; }}
QFrame[role="tag"] {{ background: {t.hover}; border: 1px solid transparent; border-radius: 13px; }}
QFrame[role="suggestion"] {{ background: transparent; border: 1px dashed {t.accent};
    border-radius: 13px; }}

QLineEdit, QPlainTextEdit, QTextEdit {{ background: {t.surface}; color: {t.text};
    border: 1px solid {t.border}; border-radius: {RADIUS_M}px; padding: 5px 9px;
    selection-background-color: {t.accent_fill}; selection-color: {t.accent_text}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {{ border-color: {t.accent}; }}
QLineEdit[role="search"] {{ border-radius: 15px; padding: 6px 12px; min-height: 18px; }}
QLineEdit[role="bare"], QLineEdit[role="bare"]:focus {{ background: transparent; border: none;
    padding: 0; }}
QFrame[role="searchbar"] {{ background: {t.surface}; border: 1px solid {t.border};
    border-radius: 17px; min-height: 32px; max-height: 32px; }}
QFrame[role="searchbar"][focused="true"] {{ border-color: {t.accent}; }}
QToolButton[role="chip"] {{ background: {t.selected_row}; color: {t.text}; border: none;
    border-radius: 11px; padding: 3px 10px; }}
QToolButton[role="chip"]:hover {{ background: {t.hover}; }}

QListView, QTreeView, QTableView {{ background: {t.surface}; color: {t.text};
    border: 1px solid {t.border}; border-radius: {RADIUS_M}px; outline: none;
    show-decoration-selected: 1; }}
QListView::item, QTreeView::item {{ padding: 5px {SPACE_XS}px; }}
QListView::item:hover, QTreeView::item:hover {{ background: {t.hover}; }}
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {{
    background: {t.selected_row}; color: {t.text}; }}
QListView[role="sidebar"], QTreeView[role="sidebar"] {{ background: {t.sidebar}; border: none;
    border-radius: 0; }}
QTreeView[role="sidebar"] {{ show-decoration-selected: 0; }}
QTreeView[role="sidebar"]::item:hover, QTreeView[role="sidebar"]::item:selected {{
    background: transparent; }}
QListView[role="sidebar"]::item {{ border-radius: {RADIUS_S}px; }}
QHeaderView::section {{ background: {t.window}; color: {t.muted}; border: none;
    border-bottom: 1px solid {t.border}; padding: 6px {SPACE_S}px; }}

QMenuBar {{ background: {t.window}; }}
QMenuBar::item {{ padding: 5px 10px; border-radius: {RADIUS_S}px; background: transparent; }}
QMenuBar::item:selected {{ background: {t.hover}; }}
QMenu {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.border};
    padding: {SPACE_XS}px; }}
QMenu::item {{ padding: 6px 26px 6px 10px; border-radius: {RADIUS_S}px; }}
QMenu::item:selected {{ background: {t.accent_fill}; color: {t.accent_text}; }}
QMenu::item:disabled {{ color: {t.faint}; background: transparent; }}
QMenu::icon {{ padding-left: {SPACE_S}px; }}
QMenu::separator {{ height: 1px; background: {t.border}; margin: {SPACE_XS}px {SPACE_S}px; }}

PhotoGrid {{ background: {t.grid}; }}
QScrollBar {{ background: transparent; border: none; margin: 0; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {t.faint}; border-radius: 3px; margin: 3px; }}
QScrollBar::handle:hover {{ background: {t.muted}; }}
QScrollBar::handle:disabled {{ background: transparent; }}
QScrollBar::handle:vertical {{ min-height: 36px; }}
QScrollBar::handle:horizontal {{ min-width: 36px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {t.border}; }}
QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {t.accent}; }}
QSlider::handle:horizontal {{ width: 14px; height: 14px; margin: -6px 0; border-radius: 8px;
    background: {t.surface if not t.dark else t.text}; border: 1px solid {t.faint}; }}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus {{
    border-color: {t.accent}; }}
QProgressBar {{ background: {t.border}; border: none; border-radius: 3px;
    min-height: 6px; max-height: 6px; text-align: center; color: transparent; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
"""
