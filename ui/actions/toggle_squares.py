"""Shows photos cut to squares, or whole in lines of one height."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext
from ui.translation import QT_TR_NOOP


def checked(context: ActionContext) -> bool:
    return context.squares_shown()


def run(context: ActionContext) -> None:
    context.show_squares(not context.squares_shown())


ACTION = Action(
    id="toggle_squares",
    text=QT_TR_NOOP("Square thumbnails"),
    run=run,
    menu="View",
    order=220,
    checked=checked,
    shortcut="Ctrl+G",
    icon="grid",
)
