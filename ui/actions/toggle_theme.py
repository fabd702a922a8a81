"""Switches between the light and the dark look; preferences can follow the system again."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext
from ui.theme import current_theme


def run(context: ActionContext) -> None:
    context.settings.theme = "light" if current_theme().name == "dark" else "dark"
    context.apply_theme()


ACTION = Action(
    id="toggle_theme",
    text="Switch light and dark",
    run=run,
    menu="View",
    order=110,
    shortcut="Ctrl+Shift+D",
    icon="moon",
)
