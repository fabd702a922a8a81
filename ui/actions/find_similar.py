"""Ranks the library by likeness to the selected photo."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext, one_selected
from ui.translation import QT_TR_NOOP


def run(context: ActionContext) -> None:
    context.show_similar(context.selection()[0])


ACTION = Action(
    id="find_similar",
    text=QT_TR_NOOP("Find similar photos"),
    run=run,
    menu="Photo",
    order=110,
    enabled=one_selected,
    shortcut="Ctrl+L",
    icon="similar",
    photo_menu=110,
)
