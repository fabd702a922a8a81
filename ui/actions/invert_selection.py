"""Selects what is not selected of the photos shown, and the other way round."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext
from ui.translation import QT_TR_NOOP


def run(context: ActionContext) -> None:
    context.invert_selection()


ACTION = Action(
    id="invert_selection",
    text=QT_TR_NOOP("Invert selection"),
    run=run,
    menu="Edit",
    order=110,
    shortcut="Ctrl+Shift+I",
)
