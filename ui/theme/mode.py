"""Which theme is in use: dresses the application and follows the desktop's own switch."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ui.theme.colors import DARK, LIGHT, Theme
from ui.theme.direction import lead_labels
from ui.theme.style_sheet import style_sheet

Mode = Literal["system", "light", "dark"]


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
    lead_labels(app)
    app.setPalette(_palette(theme))
    app.setStyleSheet(style_sheet(theme))
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
