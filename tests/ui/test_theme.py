"""Colours one can read, and a window that follows the chosen or the system's mode."""

from __future__ import annotations

import dataclasses
import re

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import theme
from ui.theme import DARK, LIGHT, Theme


@pytest.fixture(autouse=True)
def light_again(qapp: QApplication):
    yield
    theme.apply_theme(qapp, "light")


def luminance(value: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    channels = []
    for channel in QColor(value).getRgbF()[:3]:
        linear = channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        channels.append(linear)
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]


def contrast(first: str, second: str) -> float:
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("chosen", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["window", "sidebar", "surface", "grid", "selected_row"])
def test_text_can_be_read_on_every_ground(chosen: Theme, ground: str) -> None:
    assert contrast(chosen.text, getattr(chosen, ground)) >= 7
    assert contrast(chosen.muted, getattr(chosen, ground)) >= 4.5


@pytest.mark.parametrize("chosen", [LIGHT, DARK], ids=["light", "dark"])
def test_signals_can_be_read(chosen: Theme) -> None:
    assert contrast(chosen.accent_text, chosen.accent_fill) >= 4.5
    for name in ("accent", "danger", "warning", "success"):
        assert contrast(getattr(chosen, name), chosen.surface) >= 4.5
    assert contrast(chosen.selection, chosen.grid) >= 3


@pytest.mark.parametrize("chosen", [LIGHT, DARK], ids=["light", "dark"])
def test_every_colour_is_one(chosen: Theme) -> None:
    for field in dataclasses.fields(chosen):
        if field.name != "name":
            assert QColor(getattr(chosen, field.name)).isValid(), field.name


def test_a_mode_changes_palette_and_theme_and_says_so(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply_theme(qapp, "light")
    with qtbot.waitSignal(theme.notifier().changed) as told:
        theme.apply_theme(qapp, "dark")
    assert told.args == [DARK]
    assert theme.current_theme() is DARK
    assert theme.current_mode() == "dark"
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)


def test_the_same_mode_again_is_no_change(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply_theme(qapp, "dark")
    with qtbot.assertNotEmitted(theme.notifier().changed):
        theme.apply_theme(qapp, "dark")


def test_the_system_decides_in_system_mode_only(qapp: QApplication) -> None:
    theme.apply_theme(qapp, "dark")
    qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    assert theme.current_theme() is DARK
    assert theme.apply_theme(qapp, "system") in (LIGHT, DARK)


def test_fonts_grow_from_the_applications_own(qapp: QApplication) -> None:
    base = qapp.font().pointSizeF()
    assert theme.scaled_font(1.5).pointSizeF() == pytest.approx(base * 1.5)
    assert not re.search(r"font-size: *[\d.]+px", qapp.styleSheet())
