"""Makes a label and shows at once which photos it would tag."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext
from ui.translation import QT_TR_NOOP


def run(context: ActionContext) -> None:
    context.open_dialog("label")


ACTION = Action(
    id="new_label", text=QT_TR_NOOP("New label…"), run=run, menu="Photo", order=240, icon="plus"
)
