"""Gives the selected photos a heart, or takes it away when all of them have one."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext, has_selection
from ui.operations import Operation
from ui.translation import QT_TR_NOOP


def run(context: ActionContext) -> None:
    organising, ids = context.library.organising, context.selection()

    def toggle() -> None:
        organising.set_favorite(ids, organising.common(ids).favorite is not True)

    Operation(lambda _token: toggle(), lane="work").run(context.operations)


ACTION = Action(
    id="favorite",
    text=QT_TR_NOOP("Favourite"),
    run=run,
    menu="Photo",
    order=410,
    enabled=has_selection,
    shortcut="F",
    icon="heart",
    photo_menu=245,
)
