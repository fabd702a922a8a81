"""Puts the cursor into the search bar."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext


def run(context: ActionContext) -> None:
    context.focus_search()


ACTION = Action(
    id="search",
    text="Search",
    run=run,
    menu="Edit",
    order=200,
    shortcut="Ctrl+F; /",
    icon="search",
)
