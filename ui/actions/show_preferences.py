"""Opens the preferences."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext
from ui.translation import QT_TR_NOOP


def run(context: ActionContext) -> None:
    context.open_dialog("preferences")


ACTION = Action(
    id="show_preferences",
    text=QT_TR_NOOP("Preferences…"),
    run=run,
    menu="File",
    order=300,
    shortcut="Ctrl+,",
    icon="settings",
)
