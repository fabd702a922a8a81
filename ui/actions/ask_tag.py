"""Puts the cursor where a tag for the selected photos is typed."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext, has_selection
from ui.translation import QT_TR_NOOP


def run(context: ActionContext) -> None:
    context.ask_tag()


ACTION = Action(
    id="ask_tag",
    text=QT_TR_NOOP("Add a tag…"),
    run=run,
    menu="Photo",
    order=205,
    enabled=has_selection,
    shortcut="T",
    icon="tag",
)
