"""Everything that can be reached by keyboard or mouse has a name for screen readers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QMenu,
    QScrollArea,
    QScrollBar,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow

CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QSlider, QAbstractItemView)


def nameless(root: QWidget) -> list[str]:
    """The controls below `root` that a screen reader could only call by their kind."""
    found = []
    for widget in root.findChildren(QWidget):
        focusable = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if not (focusable or isinstance(widget, CONTROLS)):
            continue
        if _is_qts_own(widget):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name) if interface is not None else ""
        if not name.strip():
            above = widget.parentWidget()
            place = [type(one).__name__ for one in (widget, above, above.parentWidget()) if one]
            found.append(" in ".join([*place, widget.objectName()]))
    return found


def _is_qts_own(widget: QWidget) -> bool:
    """Parts of a control that Qt names with it, and frames around what has a name."""
    if isinstance(widget, QScrollBar | QMenu | QHeaderView):
        return True
    if widget.objectName() == "qt_spinbox_lineedit" or isinstance(widget.parentWidget(), QLineEdit):
        return True
    frame = widget.parentWidget()
    if frame is not None and frame.inherits("QComboBoxPrivateContainer"):
        return True
    return type(widget) is QScrollArea


def test_the_window(window: MainWindow) -> None:
    window.say("Moved to the trash.", "Undo", lambda: None)
    window.toolbar.search.show_chip("Similar to p1.jpg")
    assert "; ".join(nameless(window)) == ""


@pytest.mark.parametrize(
    "name",
    ["preferences", "keyboard", "problems", "shortcuts", "about", "label"],
)
def test_dialogs(window: MainWindow, qtbot: QtBot, name: str) -> None:
    before = set(window.findChildren(QDialog))
    window.open_dialog(name)
    (dialog,) = set(window.findChildren(QDialog)) - before
    qtbot.waitUntil(lambda: not window.operations.busy, timeout=10_000)
    assert "; ".join(nameless(dialog)) == ""


def test_the_viewer_and_the_details_of_a_photo(window: MainWindow, qtbot: QtBot) -> None:
    assert window.page.listing is not None
    window.page.grid.select_ids(window.page.listing.ids[:1])
    window.say("Tagged.", "Undo", lambda: None)
    window.toolbar.search.show_chip("Similar to p1.jpg")
    window.open_viewer(int(window.page.listing.ids[0]))
    qtbot.waitUntil(lambda: not window.operations.busy, timeout=10_000)
    assert "; ".join(nameless(window)) == ""
