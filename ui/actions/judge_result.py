"""Thumbs up and down on what a search found: it is asked again, moved by the judgement."""

from __future__ import annotations

from ui.actions._action import Action, ActionContext, has_selection
from ui.translation import QT_TR_NOOP


def can_judge(context: ActionContext) -> bool:
    return has_selection(context) and context.answer.can_refine()


def like(context: ActionContext) -> None:
    context.answer.judge(context.selection(), liked=True)


def dislike(context: ActionContext) -> None:
    context.answer.judge(context.selection(), liked=False)


ACTIONS = (
    Action(
        id="more_like_this",
        text=QT_TR_NOOP("Show more like this"),
        run=like,
        menu="Photo",
        order=120,
        enabled=can_judge,
        shortcut="+",
        icon="thumb-up",
        photo_menu=120,
    ),
    Action(
        id="less_like_this",
        text=QT_TR_NOOP("Show less like this"),
        run=dislike,
        menu="Photo",
        order=121,
        enabled=can_judge,
        shortcut="-",
        icon="thumb-down",
        photo_menu=121,
    ),
)
