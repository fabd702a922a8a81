"""The type scale: factors of the application's own font, so the desktop's size rules."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication


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


def css_size(factor: float) -> str:
    """The scaled size as a style sheet says it."""
    font = scaled_font(factor)
    if font.pointSizeF() > 0:
        return f"{font.pointSizeF():.1f}pt"
    return f"{font.pixelSize()}px"
