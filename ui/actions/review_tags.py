"""Shows all suggested tags that wait for a decision."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext


def run(context: ActionContext) -> None:
    context.review_tags(None)


ACTION = Action(
    id="review_tags",
    text="Review suggested tags…",
    run=run,
    menu="Photo",
    order=230,
    shortcut="Ctrl+R",
    icon="check",
)
