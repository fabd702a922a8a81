"""Where texts begin that may be written in another direction than the window's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

_filters: list[LabelsLead] = []


def leading(widget: QWidget) -> Qt.AlignmentFlag:
    """The side at which lines begin in `widget`, for labels with names of files and the like.

    Left to itself a label puts an Arabic name to the right, and a Latin one to the left in a
    window that is read from the right: at the far side from the label it belongs to.
    """
    side = Qt.AlignmentFlag.AlignRight if widget.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def lead_labels(app: QApplication) -> None:
    """In a window read from the right every label begins there, whatever it is written in."""
    if app.isRightToLeft() and not _filters:
        _filters.append(LabelsLead(app))
        app.installEventFilter(_filters[0])
    elif not app.isRightToLeft() and _filters:
        app.removeEventFilter(_filters.pop())


class LabelsLead(QObject):
    """Sets the alignment of labels as they are first shown. It sees every event of the program, so
    it is there only where it is needed."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Polish and isinstance(watched, QLabel):
            at = watched.alignment()
            centred = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignAbsolute
            if not at & centred:
                watched.setAlignment(leading(watched) | (at & Qt.AlignmentFlag.AlignVertical_Mask))
        return False
