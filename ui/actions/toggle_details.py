"""Shows or hides the panel with the facts and tags of the selected photo."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext
from ui.translation import QT_TR_NOOP


def checked(context: ActionContext) -> bool:
    return context.details_shown()


def run(context: ActionContext) -> None:
    context.show_details(not context.details_shown())


ACTION = Action(
    id="toggle_details",
    text=QT_TR_NOOP("Details"),
    run=run,
    menu="View",
    order=100,
    checked=checked,
    shortcut="Ctrl+I",
    icon="info",
)
