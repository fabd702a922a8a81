"""Gives the window the whole screen, or takes it back."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext
from ui.translation import QT_TR_NOOP


def checked(context: ActionContext) -> bool:
    return context.full_screen()


def run(context: ActionContext) -> None:
    context.show_full_screen(not context.full_screen())


ACTION = Action(
    id="full_screen",
    text=QT_TR_NOOP("Full screen"),
    run=run,
    menu="View",
    order=300,
    checked=checked,
    shortcut="F11",
    icon="full-screen",
)
