"""Shows the labels that are suggested, to change, hide and restore them."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext
from ui.translation import QT_TR_NOOP


def run(context: ActionContext) -> None:
    context.open_dialog("labels")


ACTION = Action(id="edit_labels", text=QT_TR_NOOP("Labels…"), run=run, menu="Photo", order=242)
