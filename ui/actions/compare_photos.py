"""Shows two to four selected photos side by side, zoomed and dragged together."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext
from ui.translation import QT_TR_NOOP

FEWEST, MOST = 2, 4


def can(context: ActionContext) -> bool:
    return FEWEST <= len(context.selection()) <= MOST


def run(context: ActionContext) -> None:
    context.compare_photos(context.selection())


ACTION = Action(
    id="compare_photos",
    text=QT_TR_NOOP("Compare side by side"),
    run=run,
    menu="Photo",
    order=111,
    enabled=can,
    shortcut="C",
    icon="grid",
    photo_menu=114,
)
