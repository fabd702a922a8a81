"""Puts the cursor where a tag for the selected photos is typed."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext, has_selection


def run(context: ActionContext) -> None:
    context.ask_tag()


ACTION = Action(
    id="ask_tag",
    text="Add a tag…",
    run=run,
    menu="Photo",
    order=205,
    enabled=has_selection,
    shortcut="T",
    icon="tag",
)
