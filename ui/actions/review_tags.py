"""Shows all suggested tags that wait for a decision."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext
from ui.translation import QT_TR_NOOP


def run(context: ActionContext) -> None:
    context.review_tags(None)


ACTION = Action(
    id="review_tags",
    text=QT_TR_NOOP("Review suggested tags…"),
    run=run,
    menu="Photo",
    order=230,
    shortcut="Ctrl+R",
    icon="check",
)
