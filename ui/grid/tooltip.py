"""The words of a photo's tooltip."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from photolib.types import PhotoRow, PhotoState
from ui import wording
from ui.names import breadth, breakable, file_name
from ui.translation import QT_TR_NOOP, tr

WIDEST = 100  # Latin letters in one line
_STATE_TEXT = {
    PhotoState.MISSING: QT_TR_NOOP("The file is no longer in its folder."),
    PhotoState.OFFLINE: QT_TR_NOOP("The folder of this photo is not connected."),
    PhotoState.NEW: QT_TR_NOOP("Not looked at yet."),
}


def describe(photo: PhotoRow, failure: str | None) -> str:
    """Rich text: name, date and size, and what is wrong with the photo if anything is."""
    facts = []
    if photo.taken_at is not None:
        at = photo.taken_at
        taken = QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute, at.second))
        facts.append(QLocale().toString(taken, QLocale.FormatType.ShortFormat))
    if photo.width and photo.height:
        facts.append(f"{photo.width} × {photo.height}")
    problem = wording.about_file(photo.problem) if photo.problem else ""
    trouble = problem or tr(_STATE_TEXT.get(photo.state, "")) or failure
    name = file_name(photo.path)
    lines = [f"<b>{escape(breakable(name))}</b>"]
    if facts:
        lines.append(escape("  ·  ".join(facts)))
    if trouble:
        lines.append(f"<i>{escape(trouble)}</i>")
    # A line for each, unless the name is too long for one.
    space = "pre" if breadth(name) < WIDEST else "normal"
    return f"<div style='white-space:{space}'>{'<br>'.join(lines)}</div>"
