"""Says what this program is."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext


def run(context: ActionContext) -> None:
    context.open_dialog("about")


ACTION = Action(id="about", text="About Photolib", run=run, menu="Help", order=110)
