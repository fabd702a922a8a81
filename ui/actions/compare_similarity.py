"""Shows how alike the selected photos are, with each other and with words."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext
from ui.translation import QT_TR_NOOP

FEWEST, MOST = 2, 40


def can(context: ActionContext) -> bool:
    return FEWEST <= len(context.selection()) <= MOST


def run(context: ActionContext) -> None:
    context.show_similarity(context.selection())


ACTION = Action(
    id="compare_similarity",
    text=QT_TR_NOOP("How alike they are…"),
    run=run,
    menu="Photo",
    order=112,
    enabled=can,
    icon="grid",
    photo_menu=115,
)
