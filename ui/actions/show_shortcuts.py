"""Lists the keyboard shortcuts."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext
from ui.translation import QT_TR_NOOP


def run(context: ActionContext) -> None:
    context.open_dialog("shortcuts")


ACTION = Action(
    id="show_shortcuts",
    text=QT_TR_NOOP("Keyboard shortcuts"),
    run=run,
    menu="Help",
    order=100,
    shortcut="F1",
)
