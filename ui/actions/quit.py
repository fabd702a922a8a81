"""Ends the program; indexing goes on from the same place next time."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext
from ui.translation import QT_TR_NOOP


def run(context: ActionContext) -> None:
    context.quit()


ACTION = Action(
    id="quit", text=QT_TR_NOOP("Quit"), run=run, menu="File", order=400, shortcut="Ctrl+Q"
)
