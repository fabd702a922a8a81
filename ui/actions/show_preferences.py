"""Opens the preferences."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext


def run(context: ActionContext) -> None:
    context.open_dialog("preferences")


ACTION = Action(
    id="show_preferences",
    text="Preferences…",
    run=run,
    menu="File",
    order=300,
    shortcut="Ctrl+,",
    icon="settings",
)
