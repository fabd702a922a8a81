"""Puts the cursor into the search bar."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext
from ui.translation import QT_TR_NOOP


def run(context: ActionContext) -> None:
    context.focus_search()


ACTION = Action(
    id="search",
    text=QT_TR_NOOP("Search"),
    run=run,
    menu="Edit",
    order=200,
    shortcut="Ctrl+F; /",
    icon="search",
)
