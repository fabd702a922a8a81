"""What screen readers are told of widgets that paint themselves.

A widget with a class attribute `accessible_role` is read as that; one with a method
`accessible_interface()` describes itself, with children of its own.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_installed = False


def describe_widgets() -> None:
    """Let Qt ask here first; once for the program."""
    global _installed
    if not _installed:
        _installed = True
        QAccessible.installFactory(_interface_for)


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say this at the next pause."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def _interface_for(_class_name: str, thing: QObject | None) -> QAccessibleInterface | None:
    make = getattr(thing, "accessible_interface", None)
    if make is not None:
        return make()
    role = getattr(thing, "accessible_role", None)
    return QAccessibleWidget(thing, role) if role is not None else None
