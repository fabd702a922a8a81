"""Lists the photos that could not be handled, with the reason for each."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext
from ui.translation import QT_TR_NOOP


def run(context: ActionContext) -> None:
    context.open_dialog("problems")


ACTION = Action(
    id="show_problems",
    text=QT_TR_NOOP("Problems…"),
    run=run,
    menu="File",
    order=220,
    icon="warning",
)
