"""Shows the labels that are suggested, to change, hide and restore them."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext


def run(context: ActionContext) -> None:
    context.open_dialog("labels")


ACTION = Action(id="edit_labels", text="Labels…", run=run, menu="Photo", order=242)
