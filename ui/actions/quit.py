"""Ends the program; indexing goes on from the same place next time."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext


def run(context: ActionContext) -> None:
    context.quit()


ACTION = Action(id="quit", text="Quit", run=run, menu="File", order=400, shortcut="Ctrl+Q")
