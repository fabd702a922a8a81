"""Searches for photos that look like the picture in the clipboard."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext
from ui.translation import QT_TR_NOOP, tr


def run(context: ActionContext) -> None:
    if not context.search_by_clipboard():
        context.say(
            tr("There is no picture in the clipboard; copy a photo or a part of one first.")
        )


ACTION = Action(
    id="search_clipboard",
    text=QT_TR_NOOP("Search by copied picture"),
    run=run,
    menu="Edit",
    order=210,
    shortcut="Ctrl+V",
    icon="similar",
)
