"""Switches between the light and the dark look; preferences can follow the system again."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext
from ui.theme import current_theme
from ui.translation import QT_TR_NOOP


def run(context: ActionContext) -> None:
    context.settings.theme = "light" if current_theme().name == "dark" else "dark"
    context.apply_theme()


ACTION = Action(
    id="toggle_theme",
    text=QT_TR_NOOP("Switch light and dark"),
    run=run,
    menu="View",
    order=110,
    shortcut="Ctrl+Shift+D",
    icon="moon",
)
