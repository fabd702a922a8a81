"""Selects every photo shown."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext
from ui.translation import QT_TR_NOOP


def run(context: ActionContext) -> None:
    context.select_all()


ACTION = Action(
    id="select_all",
    text=QT_TR_NOOP("Select all"),
    run=run,
    menu="Edit",
    order=100,
    shortcut="Ctrl+A",
)
