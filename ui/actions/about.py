"""Says what this program is."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext
from ui.translation import QT_TR_NOOP


def run(context: ActionContext) -> None:
    context.open_dialog("about")


ACTION = Action(id="about", text=QT_TR_NOOP("About Photolib"), run=run, menu="Help", order=110)
