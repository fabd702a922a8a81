"""Opens the selected photo in the viewer; double-click and Enter do the same."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext, has_selection
from ui.translation import QT_TR_NOOP


def run(context: ActionContext) -> None:
    context.open_viewer(context.selection()[0])


ACTION = Action(
    id="open_viewer",
    text=QT_TR_NOOP("Open"),
    run=run,
    menu="Photo",
    order=100,
    enabled=has_selection,
    icon="eye",
    photo_menu=100,
)
