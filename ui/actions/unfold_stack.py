"""Lays out near-identical results that stand behind one, or puts them together again."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext, one_selected
from ui.translation import QT_TR_NOOP


def is_stack(context: ActionContext) -> bool:
    return one_selected(context) and context.answer.stack_height(context.selection()[0]) > 0


def run(context: ActionContext) -> None:
    context.answer.toggle_stack(context.selection()[0])


ACTION = Action(
    id="unfold_stack",
    text=QT_TR_NOOP("Unfold or fold the stack"),
    run=run,
    menu="Photo",
    order=130,
    enabled=is_stack,
    shortcut="S",
    icon="stack",
    photo_menu=130,
)
